import { kindNouns } from '../lexicon/points/list-nouns.js';
import type { Token } from '../types.js';
import { type Count, readCounts } from './counts.js';

const kinds = new Set<string>(kindNouns);

/** What stands between a number of things and their series. */
export type Opener = 'colon' | 'dash' | 'namely';

/** Words of "of the United Nations" between what is counted and its names, at most. */
const MAX_OF = 5;

/** "three things here:", "six provinces of China:", "three tasks of the town council --"; but "with two countries abstaining: …". */
function isNextTo(tokens: readonly Token[], { end, isList }: Count, at: number): boolean {
  if (isList && tokens[end]?.normal === 'of' && at - end <= MAX_OF) return true;
  return at - end <= 2 && (isList || at === end || !/^\p{Ll}+(?:ing|ed)$/u.test(tokens[end]!.text));
}

/** Things that are named after a dash, at least: "It has four members – Peru, Chile, Cuba and Haiti." */
const MIN_NAMED = 4;
const DEFINITE = /^(?:the|these|those|his|her|its|our|their)$/;

/**
 * The number of things that the words after the opener can list: one just before it, or one with a noun that lists are made of.
 * @param isLast whether the series ends the sentence
 */
export function fittingCount(
  tokens: readonly Token[],
  from: number,
  at: number,
  opener: Opener,
  isLast: boolean,
): Count | null {
  const found = readCounts(tokens, from, at);
  const near = found.findLast((count) => isNextTo(tokens, count, at));
  if (near) return opener === 'dash' && onlyNames(tokens, near, isLast) ? null : near;
  if (opener === 'dash') return isGerund(tokens[at + 1]) ? (found.findLast(({ isList }) => isList) ?? null) : null;
  if (opener !== 'colon') return null;
  const ofPoints = found.findLast(({ isList }) => isList);
  if (ofPoints) return ofPoints;
  // "in three towns where nobody votes: …"
  const last = found.at(-1);
  return last && last.number > 2 && RELATIVE.test(tokens[last.end]?.normal ?? '') ? last : null;
}

/** "three cities -- Lagos, Ibadan and Kano -- were …", "two types of atoms -- copper and oxygen -- in the oxide": says which. */
function onlyNames(tokens: readonly Token[], { number, at, end, isList }: Count, isLast: boolean): boolean {
  if (isList) return number === 2 && tokens.slice(at, end).some(({ normal }) => kinds.has(normal));
  return !isLast || number < MIN_NAMED || DEFINITE.test(tokens[at - 1]?.normal ?? '');
}

/** "two aims for the year -- cutting taxes and building homes -- are …" */
function isGerund(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Ll}{2,}ing$/u.test(token.text);
}

const RELATIVE = /^(?:that|where|wh(?:ich|o|ose))$/;
