/**
 * Whether the letters, digits and accents of a text are of ASCII, as those of nearly all words are: of signs like "©", "–" and
 * "”" it may have any. To compile an expression with a class of Unicode takes V8 a tenth of a millisecond, so what often
 * comes at a start asks one of ASCII for such a text.
 */
export function hasPlainLetters(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 128 && !isSign(code)) return false;
  }
  return true;
}

/** Whether what is not ASCII is surely a sign or a mark of print, an arrow or an operator. */
function isSign(code: number): boolean {
  return code < 0xaa || (code >= 0x2010 && code <= 0x2027) || (code >= 0x2190 && code <= 0x22ff);
}

/** Whether a text has a capital and no lower-case letter, as headlines and some agencies print names: "NEW DELHI". */
export function isCapitals(text: string): boolean {
  let hasCapital = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 128) return text === text.toUpperCase() && text !== text.toLowerCase();
    if (code >= 97 && code <= 122) return false;
    hasCapital ||= code >= 65 && code <= 90;
  }
  return hasCapital;
}

/** Whether a word is one that names consist of, a capital before letters, full stops, apostrophes and hyphens: "O’Neil-Ström", "J.". */
export function isNameWord(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    const isCapital = code >= 65 && code <= 90;
    const isOther = (code >= 97 && code <= 122) || code === 39 || code === 45 || code === 46 || code === 0x2019;
    if (isCapital || (isOther && i > 0)) continue;
    return code >= 128 && !isSign(code) && /^\p{Lu}[\p{L}\p{M}.'’-]*$/u.test(word);
  }
  return word !== '';
}

/** "Wang", "Ångström"; not "'s", "45". */
export function startsWithCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  if (code >= 128 && !isSign(code)) return /^\p{Lu}/u.test(text);
  return code >= 65 && code <= 90;
}

/** "says", "élan"; not "'s", "45". */
export function startsWithLower(text: string): boolean {
  const code = text.charCodeAt(0);
  if (code >= 128 && !isSign(code)) return /^\p{Ll}/u.test(text);
  return code >= 97 && code <= 122;
}
