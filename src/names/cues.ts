import {
  closingBrackets,
  openingBrackets,
  openingMarks,
  organizationKinds,
  organizationParts,
  placePrepositions,
  relativePronouns,
  sayingVerbs,
  workKinds,
} from '../lexicon/features/name-cues.js';
import { sportWords } from '../lexicon/features/sport-words.js';
import { lowerCaseNames } from '../lexicon/names/lower-case-names.js';
import { lowercaseParticles } from '../lexicon/names/lowercase-particles.js';
import { sentenceFirstWords } from '../lexicon/names/sentence-first-words.js';
import { smallNameWords } from '../lexicon/names/small-name-words.js';
import { hashText } from '../resource/hash.js';

/** What a word or mark tells of names beside it, or of its part in them: one bit each. */
export const CUE = {
  place: 1 << 0,
  saying: 1 << 1,
  organizationKind: 1 << 2,
  organizationPart: 1 << 3,
  work: 1 << 4,
  who: 1 << 5,
  comma: 1 << 6,
  sport: 1 << 7,
  the: 1 << 8,
  openingBracket: 1 << 9,
  closingBracket: 1 << 10,
  openingMark: 1 << 11,
  /** Opens so many sentences that it pays not to score it. */
  firstWord: 1 << 12,
  /** Joins names, as "of" does, however long it is. */
  joint: 1 << 13,
  /** "von": may begin a name. */
  particle: 1 << 14,
  /** "dpa": an organization that writes itself so. */
  lowerCaseName: 1 << 15,
} as const;

const LISTS: Readonly<Record<keyof typeof CUE, readonly string[]>> = {
  place: placePrepositions,
  saying: sayingVerbs,
  organizationKind: organizationKinds,
  organizationPart: organizationParts,
  work: workKinds,
  who: relativePronouns,
  comma: [','],
  sport: sportWords,
  the: ['the'],
  openingBracket: openingBrackets,
  closingBracket: closingBrackets,
  openingMark: openingMarks,
  firstWord: sentenceFirstWords,
  joint: [...smallNameWords, ...lowercaseParticles, 'from', 'with', 'upon', 'into', 'dello', 'delle', 'degli'],
  particle: lowercaseParticles,
  lowerCaseName: lowerCaseNames,
};

const byHash = new Map<number, number>();
for (const [cue, list] of Object.entries(LISTS)) {
  for (const word of list) {
    const hash = hashText(word);
    byHash.set(hash, (byHash.get(hash) ?? 0) | CUE[cue as keyof typeof CUE]);
  }
}

/** The CUE bits of a word, given its hash. */
export function cuesOf(hash: number): number {
  return byHash.get(hash) ?? 0;
}
