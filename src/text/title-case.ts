const NO_WORDS: ReadonlySet<string> = new Set();
const ASCII = /^[\x00-\x7f]*$/;

/**
 * A name in capitals, as running text prints it: "NEW DELHI" → "New Delhi", "GUINEA-BISSAU" → "Guinea-Bissau",
 * "O’NEILL" → "O’Neill", "ST. JOHN'S" → "St. John's". The first letter of a word stays as it is and the letters after it
 * become lower case; marks separate words, except for the apostrophe of a possessive.
 * @param smallWords words without a capital, in lower case: with "of", "ISLE OF MAN" → "Isle of Man"
 */
export function titleCase(name: string, smallWords = NO_WORDS): string {
  // Compiling the expression for all letters of Unicode takes longer than reading most names.
  const pattern = ASCII.test(name) ? /[A-Za-z]+(?:'S(?![A-Za-z]))?/g : /\p{L}+(?:['’]S(?!\p{L}))?/gu;
  return name.replace(pattern, (word) => {
    const lower = word.toLowerCase();
    return smallWords.has(lower) ? lower : word[0] + word.slice(1).toLowerCase();
  });
}
