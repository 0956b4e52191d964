import { findDates } from './extract/dates/index.js';
import { findPoints } from './extract/points/index.js';
import { findQuotes } from './extract/quotes/index.js';
import { findDatedSentences } from './extract/timeline.js';
import { parse } from './nlp/parse.js';
import { readArticle } from './read/article.js';
import { recognizeNames } from './recognize/index.js';
import { linkEntities } from './resolve/link.js';
import type { Analysis, Article, ArticleFacts, Entity, Quote, TimelineEvent } from './types.js';

/** What to look for. */
export type Task = 'entities' | 'dates' | 'points' | 'quotes';

export const TASKS: readonly Task[] = ['entities', 'dates', 'points', 'quotes'];

export interface AnalyzeOptions {
  /** The day that "Wednesday" is counted from, ISO 8601; else what the text itself says. */
  readonly anchor?: string;
  /** All where it is left out. */
  readonly tasks?: readonly Task[];
  /** Corrects the entities before anything is said of them. */
  readonly correct?: (entities: readonly Entity[]) => readonly Entity[];
}

/**
 * Finds the entities, dates, points and quotes of an article: the object that `newsq analyze --json` prints.
 * Offsets are UTF-16 code units into `text`, end exclusive. No text is an error.
 */
export function analyze(text: string, options: AnalyzeOptions = {}): Analysis {
  return analyzeArticle(readArticle({ text, source: { path: null, id: null, format: 'text' } }, options), options);
}

/** As {@link analyze}, for an article that was read before; its anchor is the article's. */
export function analyzeArticle(
  article: Article,
  { tasks = TASKS, correct = (entities) => entities }: Omit<AnalyzeOptions, 'anchor'> = {},
): Analysis {
  const doc = parse(article);
  const wants = (task: Task) => tasks.includes(task);
  // Quotes and points say who speaks: they need the entities, which are given only where they were asked for.
  const entities = tasks.some((task) => task !== 'dates') ? correct(linkEntities(doc, recognizeNames(doc))) : [];
  const quotes = wants('quotes') || wants('points') ? findQuotes(doc, entities) : [];
  return {
    schema: 'newsq/1',
    offsets: 'utf16',
    source: article.source,
    article: articleFacts(article),
    ...(wants('entities') ? { entities } : wants('quotes') ? { entities: speakersOf(quotes, entities) } : {}),
    ...(wants('dates') ? { dates: findDates(doc) } : {}),
    ...(wants('points') ? { points: findPoints(doc, { entities, quotes }) } : {}),
    ...(wants('quotes') ? { quotes } : {}),
  };
}

/** Quotes give the ids of their speakers: where entities were not asked for, those are. */
function speakersOf(quotes: readonly Quote[], entities: readonly Entity[]): Entity[] {
  const speakers = new Set(quotes.map(({ speaker }) => speaker));
  return entities.filter(({ id }) => speakers.has(id));
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
