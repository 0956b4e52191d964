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
import { hashText } from '../resource/hash.js';

function hashes(words: readonly string[]): ReadonlySet<number> {
  return new Set(words.map(hashText));
}

/** Words and marks beside a name that hint at its type, by their hash. */
export const CUES = {
  place: hashes(placePrepositions),
  saying: hashes(sayingVerbs),
  organizationKind: hashes(organizationKinds),
  organizationPart: hashes(organizationParts),
  work: hashes(workKinds),
  who: hashes(relativePronouns),
  comma: hashes([',']),
  sport: hashes(sportWords),
  the: hashes(['the']),
  openingBracket: hashes(openingBrackets),
  closingBracket: hashes(closingBrackets),
  openingMark: hashes(openingMarks),
} as const;
