import type { Document, Sentence, Span } from '../types.js';
import { lastEnd } from './edges.js';
import { sentenceAt } from './text.js';

/**
 * Points without markers, each of which opens with a sentence: it ends before the next, and the last where nothing more of it comes.
 * @param limit the last ends here at the latest: an offset
 */
export function fromSentences(
  doc: Document,
  lead: Span,
  starts: readonly Sentence[],
  limit = doc.article.text.length,
): Span[] {
  const earlier = starts.slice(0, -1).map(({ start }, i) => {
    const before = doc.sentences[starts[i + 1]!.index - 1]!;
    return { start, end: before.end };
  });
  return withLast(doc, { lead, earlier, last: starts.at(-1)!, position: 'sentence', limit });
}

/** The same of points that open with a paragraph. @param heads their places in `blocks` */
export function fromParagraphs(doc: Document, lead: Span, heads: readonly number[]): Span[] {
  const { blocks, text } = doc.article;
  const { start } = blocks[heads.at(-1)!]!;
  const last = { start, index: sentenceAt(doc, start).index };
  return withLast(doc, { lead, earlier: beforeEach(doc, heads), last, position: 'line', limit: text.length });
}

/** Each point but the last: from its paragraph to that of the next. */
export function beforeEach({ article: { blocks } }: Document, heads: readonly number[]): Span[] {
  return heads.slice(0, -1).map((head, i) => ({ start: blocks[head]!.start, end: blocks[heads[i + 1]! - 1]!.end }));
}

interface Points {
  readonly lead: Span;
  readonly earlier: readonly Span[];
  /** Where the last starts, and the index of its sentence. */
  readonly last: Pick<Sentence, 'start' | 'index'>;
  readonly position: 'line' | 'sentence';
  readonly limit: number;
}

function withLast(doc: Document, { lead, earlier, last: { start, index }, position, limit }: Points): Span[] {
  const marker = { position, textStart: start, sentence: index, start };
  return [
    ...earlier,
    { start, end: lastEnd(doc, { marker, earlier, lead, limit, atLeast: 0, sharesSentence: false }) },
  ];
}
