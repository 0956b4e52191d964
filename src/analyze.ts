import { findDates } from './extract/dates/index.js';
import { findPoints } from './extract/points/index.js';
import { findDatedSentences } from './extract/timeline.js';
import { parse } from './nlp/parse.js';
import { readArticle } from './read/article.js';
import { recognizeNames } from './recognize/index.js';
import { linkEntities } from './resolve/link.js';
import type { Analysis, Article, ArticleFacts, TimelineEvent } from './types.js';

/** What to look for. */
export type Task = 'entities' | 'dates' | 'points';

export const TASKS: readonly Task[] = ['entities', 'dates', 'points'];

export interface AnalyzeOptions {
  /** The day that "Wednesday" is counted from, ISO 8601; else what the text itself says. */
  readonly anchor?: string;
  readonly tasks?: readonly Task[];
}

/**
 * Finds the entities, dates and points of an article: the object that `newsq analyze --json` prints.
 * Offsets are UTF-16 code units into `text`, end exclusive. No text is an error.
 */
export function analyze(text: string, options: AnalyzeOptions = {}): Analysis {
  return analyzeArticle(
    readArticle({ text, source: { path: null, id: null, format: 'text' } }, options),
    options.tasks,
  );
}

/** As {@link analyze}, for an article that was read before. */
export function analyzeArticle(article: Article, tasks: readonly Task[] = TASKS): Analysis {
  const doc = parse(article);
  return {
    schema: 'newsq/1',
    offsets: 'utf16',
    source: article.source,
    article: articleFacts(article),
    ...(tasks.includes('entities') ? { entities: linkEntities(doc, recognizeNames(doc)) } : {}),
    ...(tasks.includes('dates') ? { dates: findDates(doc) } : {}),
    ...(tasks.includes('points') ? { points: findPoints(doc) } : {}),
  };
}

/** The sentences of an article that tell when something was; `newsq timeline` sorts those of all articles. */
export function findTimeline(article: Article): Omit<TimelineEvent, 'article'>[] {
  const doc = parse(article);
  return findDatedSentences(doc, findDates(doc));
}

/** What the output says of the article itself. */
export function articleFacts({ title, titleSpan, dateline, published, anchor }: Article): ArticleFacts {
  return { title, titleSpan, dateline, published, anchor };
}
