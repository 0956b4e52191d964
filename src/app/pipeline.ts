import { findDatedSentences } from '../across/dated-sentences.js';
import { withSaidWhen } from '../across/said-when.js';
import type { Task } from '../tasks.js';
import { covered } from '../text/span.js';
import type { Analysis, Article, ArticleFacts, Document, TextSpan } from '../types.js';
import { type Finders, type QuoteOptions, stepsOf } from './finders.js';

interface PipelineOptions extends QuoteOptions {
  /** Whether the sentences come with it. */
  readonly withSentences?: boolean;
  /** Whether the places within other names are found as well. */
  readonly nested?: boolean;
}

/**
 * Names and links → quotes, dates and points: everything the tasks ask for, and what it was found with. Quotes and
 * points name entities by their ids, so that entities come with them.
 */
export function analyzeDocument(
  doc: Document,
  finders: Finders,
  tasks: readonly Task[],
  { withSentences = false, nested = false, ...options }: PipelineOptions = {},
): Analysis {
  const steps = stepsOf(tasks);
  const wants = (task: Task) => tasks.includes(task);
  const entities = steps.has('linkEntities')
    ? finders.linkEntities(doc, finders.recognizeNames(doc), { nested })
    : undefined;
  const quotes = steps.has('findQuotes')
    ? finders.findQuotes(doc, entities ?? [], { ...options, whom: wants('statements') })
    : [];
  // Who believes something announces no points.
  const said = quotes.filter(({ kind }) => kind !== 'belief');
  const dates = steps.has('findDates') ? finders.findDates(doc) : [];
  return {
    ...baseOf(doc.article),
    ...(withSentences ? { article: { ...articleFacts(doc.article), sentences: sentencesOf(doc) } } : {}),
    ...(entities ? { entities } : {}),
    ...(wants('dates') ? { dates } : {}),
    ...(wants('points') ? { points: finders.findPoints(doc, { entities: entities ?? [], quotes: said }) } : {}),
    ...(wants('statements') ? { quotes: withSaidWhen(doc, quotes, dates) } : wants('quotes') ? { quotes } : {}),
    ...(wants('events') ? findDatedSentences(doc, dates) : {}),
  };
}

function sentencesOf({ article, sentences }: Document): TextSpan[] {
  return sentences.map(({ start, end }) => ({ text: covered(article.text, { start, end }), start, end }));
}

function baseOf(article: Article) {
  return { schema: 'newsq/2', offsets: 'utf16', source: article.source, article: articleFacts(article) } as const;
}

/** What the output says of the article itself. */
export function articleFacts({ title, titleSpan, dateline, published, anchor }: Article): ArticleFacts {
  return { title, titleSpan, dateline, published, anchor };
}
