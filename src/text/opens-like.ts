/** Letters of a phrase that are compared. */
const MAX_LETTERS = 3;

/**
 * Makes a function that tells whether one of some phrases may start at a place of a text, in any case, by its first letters: false
 * where none does. An expression of many phrases is slow to compile, and few articles have a place where it could match.
 */
export function opensLike(phrases: Iterable<string>): (text: string, at?: number) => boolean {
  const all = [...phrases];
  const length = Math.min(MAX_LETTERS, ...all.map((phrase) => phrase.length));
  const openings = new Set(all.map((phrase) => phrase.slice(0, length).toLowerCase()));
  return (text, at = 0) => openings.has(text.slice(at, at + length).toLowerCase());
}
