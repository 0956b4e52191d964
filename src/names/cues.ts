import {
  organizationKinds,
  organizationParts,
  placePrepositions,
  sayingVerbs,
  workKinds,
} from '../lexicon/features/name-cues.js';
import { sportWords } from '../lexicon/features/sport-words.js';
import { hashText } from '../resource/hash.js';

function hashes(words: readonly string[]): ReadonlySet<number> {
  return new Set(words.map(hashText));
}

/** Words that tell the kind of a name beside them, by their hash. */
export const CUES = {
  place: hashes(placePrepositions),
  saying: hashes(sayingVerbs),
  organizationKind: hashes(organizationKinds),
  organizationPart: hashes(organizationParts),
  work: hashes(workKinds),
  who: hashes(['who', 'whose', 'whom']),
  comma: hashes([',']),
  sport: hashes(sportWords),
  the: hashes(['the']),
  bracket: hashes(['(', '[']),
  closing: hashes([')', ']']),
  /** A sentence may begin behind them. */
  opening: hashes(['"', '“', "'", '‘', '(', '[', ':', '-', '–', '—', '•', '*', '…']),
} as const;
