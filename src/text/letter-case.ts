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
    return code >= 128 && /^\p{Lu}[\p{L}\p{M}.'’-]*$/u.test(word);
  }
  return word !== '';
}

/** "Wang", "Ångström"; not "'s", "45". */
export function startsWithCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(text);
}
