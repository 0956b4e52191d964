import { smallNameWords } from '../../lexicon/names/small-name-words.js';
import { startsWithLetter } from './spelling.js';

const small = new Set<string>(smallNameWords);

/** "Organization for the Prohibition of Chemical Weapons" → OPCW, OFTPOCW; hyphens part words. */
export function initialsOf(name: string): readonly string[] {
  const words = name.split(/[\s/-]+/).filter(startsWithLetter);
  if (words.length < 2 || words.length > 12) return [];
  const letters = (list: readonly string[]) => list.map((word) => word[0]!.toUpperCase()).join('');
  const large = words.filter((word) => !small.has(word.toLowerCase()));
  return [...new Set([letters(words), letters(large), letters(words.filter((word) => !/^(?:the|a|an)$/i.test(word)))])];
}
