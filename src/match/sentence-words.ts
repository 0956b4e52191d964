import { withoutAccents } from '../text/fold.js';
import { tokenRanges } from '../text/token-ranges.js';
import type { Sentence, Span, Token } from '../types.js';
import { isMark, markKey, straight, withoutStop } from './literals.js';
import type { TagName } from './tag-names.js';

/** A sentence as a search sees it: its words by their positions, and what stands between them. */
export interface SentenceWords {
  readonly sentence: Sentence;
  /** The article's. */
  readonly text: string;
  readonly words: readonly Token[];
  /** The index in the sentence's tokens of each word. */
  readonly places: readonly number[];
  readonly tags: ReadonlyMap<TagName, TagWords>;
}

/** Which words a tag covers. */
interface TagWords {
  /** By the first word of a span: the positions after its last, the longest first. */
  readonly ends: ReadonlyMap<number, readonly number[]>;
  /** Of each word the position up to which a span goes that covers it; 0 where none does. */
  readonly reach: Int32Array;
}

/** @param spans of each tag that the pattern names, those that touch the sentence, in order */
export function sentenceWords(
  text: string,
  sentence: Sentence,
  spans: ReadonlyMap<TagName, readonly Span[]>,
): SentenceWords {
  const places: number[] = [];
  for (const [i, token] of sentence.tokens.entries()) if (!isMark(token.text)) places.push(i);
  const words = places.map((i) => sentence.tokens[i]!);
  return {
    sentence,
    text,
    words,
    places,
    tags: new Map([...spans].map(([tag, own]) => [tag, tagWords(words, own)])),
  };
}

function tagWords(words: readonly Token[], spans: readonly Span[]): TagWords {
  const ends = new Map<number, number[]>();
  const reach = new Int32Array(words.length);
  for (const range of tokenRanges(words, spans)) {
    if (range === null) continue;
    const { from, to } = range;
    const known = ends.get(from) ?? [];
    if (!known.includes(to))
      ends.set(
        from,
        [...known, to].sort((a, b) => b - a),
      );
    for (let i = from; i < to; i++) reach[i] = Math.max(reach[i]!, to);
  }
  return { ends, reach };
}

/** A word as it is compared: in lower case, without the full stop at its end. */
export function keyOf({ normal }: Token): string {
  return withoutStop(normal);
}

/** The words of a stretch as they are compared. */
export function writtenBetween({ text, words }: SentenceWords, from: number, to: number): string {
  return withoutStop(straight(text.slice(words[from]!.start, words[to - 1]!.end)));
}

/** Whether a word as it is written is the one that is asked for, which may leave out the accents. */
export function isSame(asked: string, written: string): boolean {
  return asked === written || asked === withoutAccents(written) || asked.normalize() === written.normalize();
}

/** The place of a mark in the tokens before a word, after the last where `at` is the number of words; -1 if it is not there. */
export function markBefore({ sentence, places }: SentenceWords, at: number, mark: string): number {
  const from = at === 0 ? 0 : places[at - 1]! + 1;
  const to = places[at] ?? sentence.tokens.length;
  for (let i = from; i < to; i++) if (markKey(sentence.tokens[i]!.text) === mark) return i;
  return -1;
}

/** Whether no white space stands between a word and the one before it. */
export function isGluedBefore({ sentence, places }: SentenceWords, at: number): boolean {
  if (at === 0 || at === places.length) return false;
  for (let i = places[at - 1]! + 1; i <= places[at]!; i++) if (!sentence.tokens[i]!.glued) return false;
  return true;
}
