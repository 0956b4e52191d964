import { isRealTitle } from '../office/title.js';
import type { PdfParagraph } from './paragraphs.js';

/** A headline is set so many times as large as the text. */
const LARGER = 1.15;
const MAX_TITLE = 300;

/**
 * The title of a document, and the paragraphs without it: what its properties say where the first page has it too or where
 * nothing is set larger, otherwise the largest type of that page. A template's title stays in the properties of many files,
 * while what is printed is the title that readers see.
 * @param stated by the properties
 */
export function withTitleApart(
  paragraphs: readonly PdfParagraph[],
  stated: string | null,
  body: number,
): { readonly title: string | null; readonly rest: readonly PdfParagraph[] } {
  const said = stated !== null && isRealTitle(stated) ? stated.replace(/\s+/g, ' ').trim() : null;
  const first = paragraphs.filter(({ page, text }) => page === 0 && text.length <= MAX_TITLE);
  const printed = said === null ? undefined : first.find(({ text }) => letters(text) === letters(said));
  const found = printed ?? largest(first, body);
  // All of a page in one size is no headline of nothing.
  if (found && paragraphs.length > 1) return { title: found.text, rest: paragraphs.filter((one) => one !== found) };
  return { title: said, rest: paragraphs };
}

/** The paragraph in the largest type; one of three words or more before the name of a paper. */
function largest(paragraphs: readonly PdfParagraph[], body: number): PdfParagraph | undefined {
  const large = paragraphs.filter(({ size, text }) => size >= LARGER * body && /\p{L}{2}/u.test(text));
  const long = large.filter(({ text }) => text.split(' ').length >= 3);
  const among = long.length > 0 ? long : large;
  return among.reduce<PdfParagraph | undefined>((best, one) => (best && best.size >= one.size ? best : one), undefined);
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
