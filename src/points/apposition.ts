import { verbsOfSaying } from '../lexicon/common/verbs-of-saying.js';
import { subjectPronouns } from '../lexicon/points/series-words.js';
import type { Token } from '../types.js';
import { splitInto } from './coordination.js';
import { type Count, isPluralListNoun, readCounts } from './counts.js';
import type { Part } from './phrases.js';
import { isWord } from './text.js';

const notNames = new Set<string>([...subjectPronouns, ...verbsOfSaying, ',']);

/** Things that are named after a comma, at least: two may be a thing and what is said of it. */
const MIN_NAMES = 3;
/** Tokens of each name, at most. */
const MAX_NAME = 5;
/** Tokens before the comma that hold the number. */
const MAX_COUNT = 8;

/** "three pillars, peace, bread and work, …": as many short names after the comma at `at` as are counted just before it. */
export function appositionAt(tokens: readonly Token[], at: number): { count: Count; parts: Part[] } | null {
  if (tokens[at]!.text !== ',' || !isPluralListNoun(tokens[at - 1]!.normal)) return null;
  const counted = readCounts(tokens, Math.max(0, at - MAX_COUNT), at).at(-1);
  if (!counted?.isList || counted.end !== at || counted.number < MIN_NAMES) return null;
  const limit = Math.min(tokens.length, at + counted.number * (MAX_NAME + 2));
  for (let end = at + 2 * counted.number; end <= limit; end++) {
    // The names end with the sentence, or with the comma that closes them.
    if (end < tokens.length && (isWord(tokens[end]) || end === tokens.length - 1)) continue;
    const parts = splitInto(tokens, at + 1, end, counted.number);
    if (parts?.every((part) => isName(tokens, part))) return { count: counted, parts };
  }
  return null;
}

function isName(tokens: readonly Token[], { from, to }: Part): boolean {
  return to - from <= MAX_NAME && !tokens.slice(from, to).some(({ normal }) => notNames.has(normal));
}
