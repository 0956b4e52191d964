import { englishWords, scripts, smallWords } from '../../lexicon/read/languages.js';

/** Characters that are looked at. */
const MAX_SAMPLE = 20_000;
/** A language that has no spaces, or says much with few words, shows in so many letters. */
const MIN_LETTERS = 100;
const MIN_WORDS = 30;
/** So many different ones of its small words are in it: a name has one or two. */
const MIN_KINDS = 5;
/** The share of all words, or letters, that the language has at least. */
const MIN_SHARE = { words: 0.08, letters: 0.5, kana: 0.2 };

const SCRIPTS = scripts.map(([language, letters]) => ({ language, letters: new RegExp(`[${letters}]`, 'gu') }));

/** The language that a text seems to be in, by its English name; null for English, and where nothing shows one. */
export function languageOf(text: string): string | null {
  const sample = text.slice(0, MAX_SAMPLE);
  return byLetters(sample) ?? byWords(sample);
}

function byLetters(sample: string): string | null {
  const count = (letters: RegExp) => sample.match(letters)?.length ?? 0;
  const all = count(/\p{L}/gu);
  if (all < MIN_LETTERS) return null;
  for (const { language, letters } of SCRIPTS) {
    // Half of Japanese is written as Chinese is.
    const least = language === 'Japanese' ? MIN_SHARE.kana : MIN_SHARE.letters;
    if (count(letters) >= least * all) return language;
  }
  return null;
}

function byWords(sample: string): string | null {
  const words = sample.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  if (words.length < MIN_WORDS) return null;
  const seen = (list: readonly string[]) => {
    const set = new Set(list);
    const found = words.filter((word) => set.has(word));
    return { share: found.length / words.length, kinds: new Set(found).size };
  };
  const [language, { share, kinds }] = Object.entries(smallWords)
    .map(([name, list]) => [name, seen(list.split(' '))] as const)
    .reduce((best, one) => (one[1].share > best[1].share ? one : best));
  const isClear = kinds >= MIN_KINDS && share >= MIN_SHARE.words && share > 2 * seen(englishWords).share;
  return isClear ? language : null;
}
