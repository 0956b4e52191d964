import { verbsOfSaying } from '../lexicon/common/verbs-of-saying.js';
import { elaborating, turning } from '../lexicon/points/connectives.js';
import { verbsOfFeeling, verbsOfOwnActs } from '../lexicon/points/own-acts.js';
import { referringPronouns } from '../lexicon/points/reference-words.js';
import type { Token } from '../types.js';
import { hasWord, knownStems, type NextSentence, opensWith, readShared, type SharedWords } from './next-sentence.js';

/** The next sentence with what only the evidence asks for. */
export interface Clues extends NextSentence {
  /** The stems of what the point so far speaks of. */
  readonly known: ReadonlySet<string>;
  readonly shared: SharedWords;
  readonly opener: 'turning' | 'elaborating' | null;
}

export function readClues(next: NextSentence): Clues {
  const known = knownStems(next);
  const opener = opensWith(next, turning) ? 'turning' : opensWith(next, elaborating) ? 'elaborating' : null;
  return { ...next, known, shared: readShared(next, known), opener };
}

export const pronouns = new Set<string>(referringPronouns);

/** "These pressures", "Those who" */
export function isPointing(words: readonly Token[]): boolean {
  const first = words[0]?.normal;
  return first === 'these' || first === 'those';
}

/** Shared words that count, at most. */
export const MAX_SHARED = 6;

/** Enough to take a quotation for part of the point. */
export function sharesMuch({ own, common }: SharedWords): boolean {
  return own > 0 || common > 1;
}

export function opensQuotation({ doc, sentence, isNewBlock }: NextSentence): boolean {
  return isNewBlock && /^["“[]/.test(doc.article.text.slice(sentence.start, sentence.start + 1));
}

export const ownActs = new Set<string>(verbsOfOwnActs);
/** "said so", "does so" */
const SAYS = /^(?:sa(?:y|ys|id)|do|does|did|done|th(?:ink|inks|ought))$/;

export function saysSo(words: readonly Token[]): boolean {
  return words.some(({ normal }, i) => normal === 'so' && SAYS.test(words[i - 1]?.normal ?? ''));
}

/** "Lee asked which" */
export function asksAbout(words: readonly Token[]): boolean {
  const next = words.slice(1, 6).findIndex(({ normal }) => normal === 'asked') + 2;
  return next > 1 && /^(?:wh(?:ich|at|o|y|en|ere|ether)|how|if)$/.test(words[next]?.normal ?? '');
}

/** "both of them", "all of this", "on both counts", "We can do both.", "Few would do without either." */
export function speaksOfAll(words: readonly Token[]): boolean {
  return words.some(({ normal }, i) => {
    const [next, what] = [words[i + 1]?.normal, words[i + 2]?.normal ?? ''];
    if (normal === 'both' && /^(?:counts|fronts|points|scores|cases|respects)$/.test(next ?? '')) return true;
    if (/^(?:both|either|neither)$/.test(normal) && next === undefined) return true;
    return (normal === 'both' || normal === 'all') && next === 'of' && /^(?:them|these|this)$/.test(what);
  });
}

/** "One of them", "Three of these" */
export function isSomeOf(words: readonly Token[]): boolean {
  const [some, of, what] = words.slice(0, 3).map(({ normal }) => normal);
  return some !== 'both' && some !== 'all' && some !== 'none' && of === 'of' && /^(?:them|whom)$/.test(what ?? '');
}

/** "We appeal", "I therefore urge" */
export function doesBySaying(words: readonly Token[]): boolean {
  return /^(?:i|we)$/.test(words[0]?.normal ?? '') && words.slice(1, 3).some(({ normal }) => ownActs.has(normal));
}

/** "We had hoped for more", after "the banks would not lend": who speaks says how all that was taken. */
export function feelsAnew(next: Clues): boolean {
  const [first, ...words] = next.words.slice(0, 4);
  return first?.normal === 'we' && words.some(({ normal }) => feeling.has(normal)) && !hasWord(next, isWe);
}

const feeling = new Set<string>(verbsOfFeeling);

const reportingWords = new Set<string>([...verbsOfSaying, 'according']);

export function isWe(word: string): boolean {
  return word === 'we' || word === 'our' || word === 'us';
}

export function isReporting(word: string): boolean {
  return reportingWords.has(word);
}
