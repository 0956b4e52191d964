import type { Document } from '../types.js';
import { indentOf } from './indents.js';
import { findLead, titleLead } from './lead.js';
import type { Marker } from './marker.js';
import { isHeading } from './next-sentence.js';
import { sentenceAt } from './text.js';

/** "1 Build higher": a number alone before a capital. */
const BARE = /^(\d{1,2})\s{1,4}(?=["“‘'(*_]{0,3}\p{Lu})/u;
/** Blocks of text below a heading, at most. */
const MAX_TEXT = 40;

/**
 * "Three lessons of the flood:" above "1 Build higher", a paragraph, "2 Ask first", a paragraph, "3 Pay at once" and a paragraph:
 * numbers alone are markers where they count headings, as many as something announces. Rows of a table have no text below
 * them, and what has its paragraphs numbered has no headings.
 */
export function readNumberedHeadings(doc: Document): Marker[] {
  const { text, blocks } = doc.article;
  const markers: Marker[] = [];
  let run: (Marker & { readonly block: number })[] = [];
  const close = () => {
    if (run.length > 1 && isAnnounced(doc, run[0]!, run.length)) markers.push(...run);
    run = [];
  };
  for (const [block, { start }] of blocks.entries()) {
    const bare = /\d/.test(text.charAt(start)) ? BARE.exec(text.slice(start, start + 12)) : null;
    const sentence = bare && sentenceAt(doc, start + bare[0].length);
    if (!bare || sentence?.block !== block || !isHeading(doc, sentence)) continue;
    const last = run.at(-1);
    const [number, distance] = [Number(bare[1]), block - (last?.block ?? block)];
    if (number !== run.length + 1 || (last && (distance < 2 || distance > MAX_TEXT))) close();
    if (number !== run.length + 1) continue;
    run.push({
      ...{ block, start, end: start + bare[1]!.length, textStart: start + bare[0].length, position: 'line' },
      ...{ indent: indentOf(doc, start), family: 'numeral', key: '1 line', numbers: [number], isWeak: false },
      sentence: sentence.index,
    });
  }
  close();
  return markers;
}

/** Whether a sentence above the first, or the title, has their number. */
function isAnnounced(doc: Document, { start }: Marker, found: number): boolean {
  const near = findLead(doc, start, found);
  return (near?.announced === found && near.isOfPoints) || titleLead(doc, start, found) !== null;
}
