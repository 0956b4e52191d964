/**
 * What shows that a text was set in lines and pages for print: a soft hyphen, a word that goes on in the next line, the end of a
 * page or its number, a sentence that goes on after an empty line.
 */
const SET =
  /[\u00ad\f]|[a-z][-‐][ \t]*\r?\n[ \t]*[a-z]|^[ \t]*(?:[-–—|][ \t]?)?(?:[Pp]age[ \t]?|PAGE[ \t]?)?\d{1,4}(?:[ \t]?(?:of|\/)[ \t]?\d{1,4})?[ \t]*(?:[-–—|][ \t]*)?$|[a-z,]\r?\n[ \t]*\r?\n[ \t]*[a-z]/m;

/** Words on both sides of a gutter, as columns have them. */
const GUTTER = /[\p{L}\p{P}] {3,}["“‘'(]?\p{L}/u;

/** The text as it was written; nearly every text is, and nothing is loaded for it. */
export async function asWritten(text: string): Promise<string> {
  // Three spaces in a row are found much faster, and few texts have them.
  const isSet = SET.test(text) || (text.includes('   ') && GUTTER.test(text));
  if (!isSet) return text;
  const { mend } = await import('./mend/index.js');
  return mend(text);
}
