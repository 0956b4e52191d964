import { basename } from 'node:path/posix';
import { NewsqError, wrongArgument } from '../errors.js';
import { isIsoDay, isOpenDay } from '../iso-date.js';
import type { Anchor, Article, RawArticle } from '../types.js';
import { fullDatesIn, readCalendarDate } from './structure/calendar-date.js';
import { readStructure } from './structure/index.js';
import { splitParagraphs } from './structure/paragraphs.js';

/**
 * Characters of the longest text that is read, a book of a thousand pages. An analysis takes up to 600 bytes a character
 * where every word is a name: this fits into a heap of 1 GB.
 */
export const MAX_CHARACTERS = 2_000_000;

/**
 * Finds the parts of an article and the day it was published.
 * The anchor is the first there is of: `anchor` (ISO 8601), the record's metadata or a date line above the text,
 * the dateline, a date in the file's name. A dateline without a year takes it from one of the others or
 * from a full date in the text that is near it; where nothing tells, the year stays open ("XXXX-09-17").
 * @throws NewsqError for a text of over {@link MAX_CHARACTERS}, or for what is no text, or no day
 */
export function readArticle(raw: RawArticle, options: { readonly anchor?: string } = {}): Article {
  const { text } = raw;
  if (typeof text !== 'string') throw wrongArgument('the text must be a string', text);
  const { anchor } = options;
  if (anchor !== undefined && !isIsoDay(anchor) && !isOpenDay(anchor))
    throw wrongArgument('the anchor must be a day like "2020-09-17"', anchor);
  if (text.length > MAX_CHARACTERS) {
    const count = text.length.toLocaleString('en');
    const most = MAX_CHARACTERS.toLocaleString('en');
    throw new NewsqError(`over the limit, ${count} characters of ${most}; split it into its articles`, {
      trouble: 'limit',
    });
  }
  const { blocks, titleSpan, dateline, headerDate } = readStructure(text, splitParagraphs(text));
  const metadata = raw.date ?? headerDate;
  const filename = raw.source.path === null ? null : (fullDatesIn(basename(raw.source.path))[0] ?? null);
  const filed = dateline?.date ? withYear(dateline.date, [anchor, metadata, filename], text) : null;
  const published = metadata ?? filed;
  return {
    source: raw.source,
    text,
    title: raw.title ?? (titleSpan && text.slice(titleSpan.start, titleSpan.end)),
    titleSpan,
    dateline: dateline && {
      text: dateline.text,
      start: dateline.start,
      end: dateline.end,
      place: dateline.place,
      date: filed,
      agency: dateline.agency,
    },
    published,
    anchor: chooseAnchor(anchor ?? null, metadata, filed, filename),
    blocks,
  };
}

function chooseAnchor(
  option: string | null,
  metadata: string | null,
  filed: string | null,
  filename: string | null,
): Anchor {
  if (option) return { date: option, from: 'option' };
  if (metadata) return { date: metadata, from: 'metadata' };
  if (filed) return { date: filed, from: 'dateline' };
  if (filename) return { date: filename, from: 'filename' };
  return { date: null, from: 'none' };
}

const DAY = 86_400_000;
/** A story names days near the one it was filed on; a fortnight covers "last week" and the meeting of the week to come. */
const NEAR = 14 * DAY;

/** Gives an open date ("XXXX-09-17") the year in which it is near one of the days, or near a full date of the text. */
function withYear(date: string, days: readonly (string | null | undefined)[], text: string): string {
  if (!date.startsWith('XXXX')) return date;
  const given = days.filter((day) => day !== null && day !== undefined);
  return nearest(date, given) ?? nearest(date, fullDatesIn(text)) ?? date;
}

function nearest(date: string, days: readonly string[]): string | null {
  for (const day of days) {
    const year = Number(day.slice(0, 4));
    for (const candidate of [year, year - 1, year + 1]) {
      const filled = readCalendarDate(`${candidate}${date.slice(4)}`);
      if (filled && Math.abs(Date.parse(filled) - Date.parse(day)) <= NEAR) return filled;
    }
  }
  return null;
}
