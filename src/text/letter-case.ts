/** True where a text has no lower-case letter, as headlines and some agencies write names. */
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
