/** Letters of a phrase that are compared. */
const MAX_LETTERS = 3;

/**
 * Makes a function that tells whether one of some phrases may start at a place of a text, in any case, by the first letters of
 * its first word: false where none does. An expression of many phrases is slow to compile, and few articles have a place where
 * it could match.
 */
export function opensLike(phrases: Iterable<string>): (text: string, at?: number) => boolean {
  const openings = new Set(
    Array.from(phrases, (phrase) => phrase.split(' ', 1)[0]!.slice(0, MAX_LETTERS).toLowerCase()),
  );
  return (text, at = 0) => {
    for (let length = 1; length <= MAX_LETTERS; length++)
      if (openings.has(text.slice(at, at + length).toLowerCase())) return true;
    return false;
  };
}
