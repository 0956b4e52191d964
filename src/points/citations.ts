import { referenceHeadings } from '../lexicon/points/furniture.js';
import { anyOf } from '../text/any-of.js';
import { covered } from '../text/span.js';
import type { Document } from '../types.js';
import type { Chain } from './chains.js';
import type { Lead } from './lead.js';
import { mostLines } from './lines.js';

const REFERENCES = new RegExp(`^\\W*${anyOf(referenceHeadings)}\\W*$`, 'i');

/** Where something was read, or whom to ask. */
export function areReferences(doc: Document, { markers }: Chain, lead: Lead | null): boolean {
  if (lead && REFERENCES.test(covered(doc.article.text, lead))) return true;
  const isNote = lead === null || lead.strength === 'none';
  return mostLines(doc, markers, (line) => CONTACT.test(line) || CITATION.test(line) || (isNote && NOTE.test(line)));
}

/** An address of the web, of mail or of a street, or a telephone number: "see example.org", "15 Main Street". */
const CONTACT =
  /https?:\/\/|\bwww\.|\bdoi\b|\S@\S|\(?\d{3}\)?[ .-]\d{3}[.-]\d{4}|\b\d{1,5}\s(?:[\p{Lu}\d][\p{L}\d.]{0,12}\s){1,4}(?:Avenue|Ave|Boulevard|Blvd|Drive|Highway|Lane|Road|Rd|Street|St|Way)\b/u;

/** The year and the pages of a journal, the initials of its authors, the day on which it was read. */
const CITATION =
  /\bet al\b|\b(?:19|20)\d\d\s?[;:]\s?\d|\b(?:pp?|vol|no)\.\s?\d|\b(?:Accessed|Retrieved)\b|\bISBN\b|^\p{Lu}[\p{L}'’-]+,?\s(?:\p{Lu}\.?\s?){1,3},\s/u;

/** "Ibid., para. 14.", "The Day, 3 May 2020." */
const NOTE =
  /^(?:Ibid|Op\. cit|See also)\b|\b(?:para|paras|col|vol|pp?)\.\s?\d|,\s\d{1,2}\s\p{Lu}\p{Ll}+\s(?:19|20)\d\d\.?(?:\s|$)/u;

/** "Sales (1) rose" and, below, "(1) Without those of new shops": lines to which numbers in the text send, or these numbers. */
export function areFootnotes({ article: { text } }: Document, { markers }: Chain, lead: Lead | null): boolean {
  const first = markers[0]!;
  if (!first.key.startsWith('(')) return false;
  const marks = markers.map(({ start, end }) => text.slice(start, end).trim());
  if (first.position !== 'line') {
    const { end } = markers.at(-1)!;
    const after = text.slice(end, end + MAX_TEXT);
    return marks.every((mark) => after.includes(`\n${mark}`));
  }
  if (lead && lead.strength !== 'none') return false;
  const before = text.slice(Math.max(0, first.start - MAX_TEXT), first.start);
  return 2 * marks.filter((mark) => before.includes(mark)).length >= marks.length;
}

/** "It is common in the north (1). Few die of it (2).": what is cited stands in numbers at the ends of sentences and clauses. */
export function areCitations({ article: { text } }: Document, { markers }: Chain): boolean {
  const first = markers[0]!;
  if (first.position === 'line' || !/^[([]/.test(first.key)) return false;
  const cited = markers.filter(
    ({ start, end }) =>
      /[.,;]$/.test(text.slice(start, end + 1).trimEnd()) &&
      CITED.test(text.slice(Math.max(0, start - MAX_WORD), start)),
  );
  return 2 * cited.length > markers.length;
}

/** The word before the number of what is cited; before the last of several points stands "and". */
const CITED = /(?<!\b(?:and|or))[\p{L}\p{N}%)”"]\s?$/u;
/** Characters of a word before a number, as far as they are read. */
const MAX_WORD = 5;

/** Characters around footnotes in which their numbers are looked for. */
const MAX_TEXT = 20_000;
