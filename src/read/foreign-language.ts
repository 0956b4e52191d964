/** Characters of a text that English is recognized in. */
const SAMPLE = 2000;
/** Characters below which no text shows its language for certain. */
const SHORT = 100;
/** The share of these words in English is a fifth to a third. */
const MIN_SHARE = 0.1;
/** Characters of a word, on average, that no English has: spaces are rare in Chinese. */
const LONG = 15;
const ENGLISH = new Set('the of and to that for with by from said his it was has are at this not on he'.split(' '));

/** The language that an article seems to be in, "German"; null for English, for a short text, and where nothing shows one. */
export async function foreignLanguage(text: string): Promise<string | null> {
  if (text.length < SHORT || startsEnglish(text)) return null;
  const { languageOf } = await import('./language/index.js');
  return languageOf(text);
}

/** Nearly every article: the lists of other languages are not loaded for it. */
function startsEnglish(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  const words = sample.match(/[^\s\d.,;:!?()"“”]+/g) ?? [];
  if (words.length * LONG < sample.length) return false;
  let known = 0;
  for (const word of words) if (ENGLISH.has(word.toLowerCase())) known++;
  return known >= MIN_SHARE * words.length;
}
