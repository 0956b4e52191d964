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

/** "Wang", "Ångström"; not "'s", "45". */
export function startsWithCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(text);
}
