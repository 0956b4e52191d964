import { withPlainSpaces } from '../text/white-space.js';
import type { Article, Document, Sentence, Token } from '../types.js';
import { splitSentences } from './sentences.js';
import { tokenize } from './tokens.js';

/** Splits an article into sentences and tokens; a dateline is a sentence of its own, without its dash. */
export function parse(article: Article): Document {
  const sentences: Sentence[] = [];
  const add = (block: number, tokens: readonly Token[]) => {
    if (tokens.length === 0) return;
    sentences.push({ index: sentences.length, block, start: tokens[0]!.start, end: tokens.at(-1)!.end, tokens });
  };
  const text = withPlainSpaces(article.text);
  for (const [block, { start, datelineEnd, textStart, end }] of article.blocks.entries()) {
    if (datelineEnd > start) add(block, tokenize(text, { start, end: datelineEnd }));
    for (const tokens of splitSentences(tokenize(text, { start: textStart, end }))) add(block, tokens);
  }
  return { article, sentences };
}
