/** By a word, the sets that it is in, each a bit. */
const bits = new Map<string, number>();
let next = 1;

/**
 * The bit of a set of words, for as long as newsq runs: what is asked of each word of an article is looked up once for
 * all such sets, as {@link bitsOf}. There is room for 31.
 * @param words in lower case
 */
export function bitOf(words: Iterable<string>): number {
  const bit = next;
  if (bit === 0) throw new Error('no bit is left for another set of words');
  next = bit << 1;
  for (const word of words) bits.set(word, (bits.get(word) ?? 0) | bit);
  return bit;
}

/** The bits of all sets that a word is in. */
export function bitsOf(word: string): number {
  return bits.get(word) ?? 0;
}

/** What no list of words tells: whether a name begins at the token. */
export const STARTS_NAME = bitOf([]);
