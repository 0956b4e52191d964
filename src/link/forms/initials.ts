import { smallNameWords } from '../../lexicon/names/small-name-words.js';
import { startsWithLetter } from './spelling.js';

const smallWords = new Set<string>(smallNameWords);
/** No acronym stands for more words. */
const MAX_WORDS = 12;

/** "Organization for the Prohibition of Chemical Weapons" → OFTPOCW, OPCW, OFPOCW; a hyphen separates words. */
export function initialsOf(name: string): readonly string[] {
  const words = name.split(/[\s/-]+/).filter(startsWithLetter);
  if (words.length < 2 || words.length > MAX_WORDS) return [];
  const letters = (list: readonly string[]) => list.map((word) => word[0]!.toUpperCase()).join('');
  const large = words.filter((word) => !smallWords.has(word.toLowerCase()));
  return [...new Set([letters(words), letters(large), letters(words.filter((word) => !/^(?:the|a|an)$/i.test(word)))])];
}
