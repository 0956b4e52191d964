/** True where a text has no lower-case letter, as headlines and some agencies write names. */
export function isCapitals(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}
