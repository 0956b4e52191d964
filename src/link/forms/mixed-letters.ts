import { smallNameWords } from '../../lexicon/names/small-name-words.js';
import { wordsOf } from './spelling.js';

const smallWords = new Set<string>(smallNameWords);
/** Letters of an acronym in capitals and small letters, at least and at most. */
const [MIN_LETTERS, MAX_LETTERS] = [3, 8];
/** Words of a name that has an acronym without its first word, at least. */
const MIN_WORDS = 3;
/** Words that it stands for, at most. */
const MAX_WORDS = 10;

/** "IISc", "MeitY", "MoHFW": capitals and small letters, beginning with a capital and not only with that. */
export function isMixed(text: string): boolean {
  if (text.length < MIN_LETTERS || text.length > MAX_LETTERS) return false;
  return /^[A-Z][A-Za-z]+$/.test(text) && /[a-z]/.test(text) && /.[A-Z]/.test(text);
}

/**
 * Whether letters begin all words of a name in their order, and those between go on with a word that one has begun: "IISc"
 * with "indian institute of science". Small words may be left out, and whose a ministry is.
 * @param key of the longer name
 */
export function spellsWords(letters: string, key: string): boolean {
  const words = wordsOf(key);
  if (words.length < 2 || words.length > MAX_WORDS) return false;
  const small = letters.toLowerCase();
  // "Union Ministry of Health"
  const isLong = words.length > MIN_WORDS && words.includes('of');
  return spellsFrom(small, 0, words, -1, 0) || (isLong && spellsFrom(small, 0, words.slice(1), -1, 0));
}

/** Whether the letters from `at` go on from an offset in a word. */
function spellsFrom(letters: string, at: number, words: readonly string[], word: number, offset: number): boolean {
  const letter = letters[at];
  if (letter === undefined) return words.slice(word + 1).every((each) => smallWords.has(each));
  for (let next = word + 1; next < words.length; next++) {
    if (words[next]!.startsWith(letter) && spellsFrom(letters, at + 1, words, next, 1)) return true;
    if (!smallWords.has(words[next]!)) break;
  }
  const within = word < 0 ? -1 : words[word]!.indexOf(letter, offset);
  return within >= 0 && spellsFrom(letters, at + 1, words, word, within + 1);
}
