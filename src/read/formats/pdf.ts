import { isIsoDay } from '../../iso-date.js';
import { collect } from '../bytes.js';
import { compose, type Paragraph } from '../compose.js';
import type { Reader } from '../reader.js';
import { readStructure } from '../structure/index.js';
import { documentOf } from './document.js';

export const pdf: Reader = {
  format: 'pdf',
  name: 'PDF',
  help: 'the text of a PDF in reading order, without its running heads and page numbers',
  endings: ['.pdf'],
  // Some programs write a line or two above the sign; a text that quotes it has no such name.
  sniff: ({ bytes }, isNamed) => {
    const at = Buffer.from(bytes)
      .subarray(0, isNamed ? 1024 : 5)
      .indexOf('%PDF-');
    return at >= 0;
  },
  async *read(bytes, file) {
    const { path, where, losses } = file;
    const { readPdf } = await import('../pdf/index.js');
    const { title, paragraphs, created } = await readPdf(await collect(bytes, where), where, losses.doubt);
    const date = created === null ? null : dayFor(paragraphs, created);
    yield documentOf({ title, paragraphs, date }, { path, id: null, format: 'pdf' }, where);
  },
};

const DAY = 86_400_000;
/** A file is made on the day of its article or soon after; the day before is today where the sun rises later. */
const NEAR = { before: DAY, after: 14 * DAY };

/**
 * The day of a dateline without a year ("HULL, March 4"), with the year in which the file was made if that was within a
 * fortnight. The day on which a file was made is not taken for that of publication: whoever prints a page or scans a clipping
 * makes a file today of the news of another day, and as metadata that day would go before what the article says. Where the two
 * agree but for the year, it is sure enough.
 */
function dayFor(paragraphs: readonly Paragraph[], created: string): string | null {
  const { text, blocks } = compose(paragraphs);
  const { dateline, days: stamps } = readStructure(text, blocks);
  if (stamps.length > 0 || !dateline?.date?.startsWith('XXXX')) return null;
  const made = Date.parse(created);
  const year = Number(created.slice(0, 4));
  const days = [year, year - 1].map((candidate) => `${candidate}${dateline.date!.slice(4)}`).filter(isIsoDay);
  return days.find((day) => Date.parse(day) >= made - NEAR.after && Date.parse(day) <= made + NEAR.before) ?? null;
}
