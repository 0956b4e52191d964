import { partitionPoint } from '../text/binary-search.js';
import { isInvisible } from '../text/white-space.js';
import type { Block, Document, Sentence, Token } from '../types.js';

/** Index of the last of `spans` that starts at or before `offset`; -1 where all start after it. */
export function lastStartingBy(spans: readonly { readonly start: number }[], offset: number): number {
  return partitionPoint(spans, ({ start }) => start <= offset) - 1;
}

/** The sentence that an offset stands in, or the last before it. */
export function sentenceAt(doc: Document, offset: number): Sentence {
  return doc.sentences[Math.max(0, lastStartingBy(doc.sentences, offset))]!;
}

export function blockAt(doc: Document, offset: number): Block {
  return doc.article.blocks[blockIndexAt(doc, offset)]!;
}

export function blockIndexAt(doc: Document, offset: number): number {
  return Math.max(0, lastStartingBy(doc.article.blocks, offset));
}

/** Index of the first token that starts at or after `offset`. */
export function tokenFrom(tokens: readonly Token[], offset: number): number {
  return lastStartingBy(tokens, offset - 1) + 1;
}

export function isWord(token: Token | undefined): boolean {
  return token !== undefined && (startsPlain(token.text) || /[\p{L}\p{N}]/u.test(token.text));
}

/** Whether a text starts with a letter or digit of ASCII, as most words do. */
export function startsPlain(text: string): boolean {
  const code = text.charCodeAt(0);
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}

export function isDash(token: Token | undefined): boolean {
  return token !== undefined && !startsPlain(token.text) && /^(?:--+|[–—-])$/.test(token.text);
}

/** Index of the first colon among so many tokens; -1 where there is none. */
export function colonAt(tokens: readonly Token[], limit: number): number {
  const end = Math.min(limit, tokens.length);
  for (let at = 0; at < end; at++) if (tokens[at]!.text === ':') return at;
  return -1;
}

/** Whether the sentence is the first of its block. */
export function opensBlock(doc: Document, sentence: Sentence): boolean {
  return sentence.index === 0 || doc.sentences[sentence.index - 1]!.block !== sentence.block;
}

/** Whether the sentence is the last of its block. */
export function closesBlock(doc: Document, sentence: Sentence): boolean {
  return doc.sentences[sentence.index + 1]?.block !== sentence.block;
}

/** The first offset at or after `offset` where something is seen; `limit` where there is none. */
export function skipSpace(text: string, offset: number, limit = text.length): number {
  let at = offset;
  while (at < limit && isInvisible(text.charCodeAt(at))) at++;
  return at;
}
