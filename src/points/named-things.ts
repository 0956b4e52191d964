import { verbsOfSaying } from '../lexicon/common/verbs-of-saying.js';
import { subjectPronouns } from '../lexicon/points/series-words.js';
import type { Token } from '../types.js';
import type { Count } from './counts.js';
import { hasVerb, type Part } from './phrases.js';
import { splitInto } from './splits.js';
import { isWord } from './text.js';

const notNames = new Set<string>([...subjectPronouns, ...verbsOfSaying, ',']);

/** Tokens of each name, at most. */
export const MAX_NAME = 5;
/** Tokens before the first name that hold the number. */
export const MAX_COUNT = 8;

/** A series that no colon or dash opens. */
export interface PlainSeries {
  readonly count: Count;
  readonly parts: readonly Part[];
}

/** Where phrases may end, and what they must be. */
interface Stretch {
  /** Tokens of a phrase, at most. */
  readonly longest: number;
  readonly isEnd: (end: number) => boolean;
  readonly holds: (parts: readonly Part[], end: number) => boolean;
}

/** As many phrases as are counted, up to the first end that leaves as many which are what they must be. */
export function readToEnd(
  tokens: readonly Token[],
  from: number,
  count: Count,
  { longest, isEnd, holds }: Stretch,
): PlainSeries | null {
  const limit = Math.min(tokens.length, from + count.number * (longest + 2));
  for (let end = from - 1 + 2 * count.number; end <= limit; end++) {
    const parts = isEnd(end) ? splitInto(tokens, from, end, count.number) : null;
    if (parts && holds(parts, end)) return { count, parts };
  }
  return null;
}

/** With the sentence, or with the comma that closes them. */
export function endsNames(tokens: readonly Token[], end: number): boolean {
  return end === tokens.length || (!isWord(tokens[end]) && end < tokens.length - 1);
}

export function isShortName(tokens: readonly Token[], { from, to }: Part): boolean {
  const words = tokens.slice(from, to);
  return words.length <= MAX_NAME && !hasVerb(words) && !words.some(({ normal }) => notNames.has(normal));
}
