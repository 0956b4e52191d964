import { lettersAfterNames, mixedLettersAfterNames } from '../lexicon/names/letters-after-names.js';
import { isCapitals, startsWithCapital } from './letter-case.js';

const letters = new Set(lettersAfterNames);
const mixed = new Set<string>(mixedLettersAfterNames);

/** "M.D.", "MBE", "Ph.D": letters with stops and without, in capitals but for those that are printed otherwise. */
export function isLettersAfterName(text: string): boolean {
  if (text.length < 2 || !startsWithCapital(text)) return false;
  const bare = text.toLowerCase().replaceAll('.', '');
  return letters.has(bare) && (isCapitals(text) || mixed.has(bare));
}
