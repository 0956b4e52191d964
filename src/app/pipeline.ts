import { findDatedSentences } from '../across/dated-sentences.js';
import { withSaidWhen } from '../across/said-when.js';
import { parse } from '../parse/index.js';
import type { Task } from '../tasks.js';
import type { Analysis, Article, ArticleFacts } from '../types.js';
import { type Finders, type QuoteOptions, stepsOf } from './finders.js';

/**
 * parse → names and links → quotes, dates and points: everything the tasks ask for, and what it was found with. Quotes and
 * points name entities by their ids, so that entities come with them.
 */
export function runPipeline(
  article: Article,
  finders: Finders,
  tasks: readonly Task[],
  options: QuoteOptions = {},
): Analysis {
  const base = { schema: 'newsq/2', offsets: 'utf16', source: article.source, article: articleFacts(article) } as const;
  if (tasks.length === 0) return base;
  const doc = parse(article);
  const steps = stepsOf(tasks);
  const wants = (task: Task) => tasks.includes(task);
  const entities = steps.has('linkEntities') ? finders.linkEntities(doc, finders.recognizeNames(doc)) : undefined;
  const quotes = steps.has('findQuotes')
    ? finders.findQuotes(doc, entities ?? [], { ...options, whom: wants('statements') })
    : [];
  // Who believes something announces no points.
  const said = quotes.filter(({ kind }) => kind !== 'belief');
  const dates = steps.has('findDates') ? finders.findDates(doc) : [];
  return {
    ...base,
    ...(entities ? { entities } : {}),
    ...(wants('dates') ? { dates } : {}),
    ...(wants('points') ? { points: finders.findPoints(doc, { entities: entities ?? [], quotes: said }) } : {}),
    ...(wants('statements') ? { quotes: withSaidWhen(doc, quotes, dates) } : wants('quotes') ? { quotes } : {}),
    ...(wants('events') ? findDatedSentences(doc, dates) : {}),
  };
}

/** What the output says of the article itself. */
export function articleFacts({ title, titleSpan, dateline, published, anchor }: Article): ArticleFacts {
  return { title, titleSpan, dateline, published, anchor };
}
