import { basename } from 'node:path/posix';
import { NewsqError, wrongArgument } from '../errors.js';
import { isIsoDay, isOpenDay } from '../iso-date.js';
import { covered } from '../text/span.js';
import { trimInvisible } from '../text/white-space.js';
import type { Anchor, Article, Block, RawArticle, Span } from '../types.js';
import { fullDatesIn, readCalendarDate } from './structure/calendar-date.js';
import { readStructure, type Structure } from './structure/index.js';
import { splitParagraphs } from './structure/paragraphs.js';

/**
 * Characters of the longest text that is read, a book of a thousand pages. An analysis takes up to 600 bytes a character
 * where every word is a name: this fits into a heap of 1 GB.
 */
export const MAX_CHARACTERS = 2_000_000;

/**
 * Finds the parts of an article and the day it was published. A title that the record gives and its text does not start
 * with is put above the text: all offsets point into the two together.
 * The anchor is the first there is of: `anchor` (ISO 8601), the record's metadata or a date line above the text,
 * the dateline, a date in the record's address, a date in the file's name. A dateline without a year takes it from one of
 * the others or from a full date in the text that is near it; where none gives it, the year stays open ("XXXX-09-17").
 * @throws NewsqError for a text of over {@link MAX_CHARACTERS}, for what is not text, and for an anchor that is not a day
 */
export function readArticle(raw: RawArticle, options: { readonly anchor?: string } = {}): Article {
  if (typeof raw.text !== 'string') throw wrongArgument('the text must be a string', raw.text);
  const { anchor } = options;
  if (anchor !== undefined && !isIsoDay(anchor) && !isOpenDay(anchor))
    throw wrongArgument('the anchor must be a day like "2020-09-17"', anchor);
  refuseTooLong(raw.text.length + (raw.title?.length ?? 0));
  const { text, titleSpan, dateline, headerDate, blocks, stated } = withTitle(raw);
  const { url, path } = raw.source;
  const days = {
    option: anchor ?? null,
    metadata: raw.date ?? headerDate,
    url: url === undefined ? null : (fullDatesIn(url)[0] ?? null),
    filename: path === null ? null : (fullDatesIn(basename(path))[0] ?? null),
  };
  const { option, metadata } = days;
  const filed = dateline?.date
    ? withYear(dateline.date, [option, metadata, days.url, days.filename], storyOf(text, blocks))
    : null;
  return {
    source: raw.source,
    text,
    title: titleSpan && text.slice(titleSpan.start, titleSpan.end),
    titleSpan,
    dateline: dateline && {
      text: dateline.text,
      start: dateline.start,
      end: dateline.end,
      place: dateline.place,
      date: filed,
      agency: dateline.agency,
    },
    published: metadata ?? filed,
    anchor: chooseAnchor({ ...days, dateline: filed }),
    blocks,
    stated,
  };
}

function refuseTooLong(length: number): void {
  if (length <= MAX_CHARACTERS) return;
  const [count, most] = [length, MAX_CHARACTERS].map((number) => number.toLocaleString('en'));
  throw new NewsqError(`over the limit, ${count} characters of ${most}; split it into its articles`, {
    trouble: 'limit',
  });
}

interface Titled extends Structure {
  readonly text: string;
}

/** The text under its title, with its structure. */
function withTitle({ text, title, blocks }: RawArticle): Titled {
  const structure = readStructure(text, blocks ?? splitParagraphs(text));
  const given = trimInvisible(title ?? '');
  if (given === '') return { text, ...structure };
  const [first] = structure.blocks;
  if (first && isSameTitle(given, covered(text, first))) {
    const titled: Block = { ...first, kind: 'title', datelineEnd: first.start, textStart: first.start };
    return { text, ...structure, titleSpan: first, blocks: [titled, ...structure.blocks.slice(1)] };
  }
  return under(given, text, structure);
}

function isSameTitle(title: string, line: string): boolean {
  const plain = (words: string) => words.toLowerCase().replace(/\s+/g, ' ').trim();
  return plain(title) === plain(line);
}

/** The text with a title above it, an empty line between the two. */
function under(title: string, text: string, { blocks, dateline, headerDate, stated }: Structure): Titled {
  const head = `${title}\n\n`;
  const moved = <T extends Span>(span: T): T => ({
    ...span,
    start: span.start + head.length,
    end: span.end + head.length,
  });
  const titleSpan = { start: 0, end: title.length };
  return {
    text: head + text,
    titleSpan,
    dateline: dateline && { ...moved(dateline), textStart: dateline.textStart + head.length },
    headerDate,
    blocks: [
      { ...titleSpan, kind: 'title', datelineEnd: 0, textStart: 0 },
      ...blocks.map((block) => ({
        ...moved(block),
        datelineEnd: block.datelineEnd + head.length,
        textStart: block.textStart + head.length,
      })),
    ],
    stated: { names: stated.names.map(moved), furniture: stated.furniture.map(moved) },
  };
}

/** The article without its captions and credits, whose dates are those of pictures. */
function storyOf(text: string, blocks: readonly Block[]): string {
  if (!blocks.some(isAside)) return text;
  return blocks
    .filter((block) => !isAside(block))
    .map((block) => covered(text, block))
    .join('\n');
}

function isAside({ kind }: Block): boolean {
  return kind === 'caption' || kind === 'credit';
}

/** The first of these that has a day is the anchor. */
const ANCHOR_ORDER = ['option', 'metadata', 'dateline', 'url', 'filename'] as const;

function chooseAnchor(days: Readonly<Record<(typeof ANCHOR_ORDER)[number], string | null>>): Anchor {
  const from = ANCHOR_ORDER.find((kind) => days[kind] !== null);
  return from === undefined ? { date: null, from: 'none' } : { date: days[from], from };
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
