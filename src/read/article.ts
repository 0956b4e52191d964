import { NewsqError, wrongArgument } from '../errors.js';
import { isIsoDay, isOpenDay } from '../iso-date.js';
import { covered } from '../text/span.js';
import { trimInvisible } from '../text/white-space.js';
import type { Anchor, Article, Block, DayOrder, RawArticle, Span } from '../types.js';
import { dayOfPath, dayOfUrl } from './path-day.js';
import { fullDatesIn } from './structure/calendar-date.js';
import { dayOfStamp, needsDayOrder, orderOfStory } from './structure/day-order.js';
import { readStructure, type Structure } from './structure/index.js';
import { countryOf, isAmericanState } from './structure/known-places.js';
import { withYearNear } from './structure/near-days.js';
import { splitParagraphs } from './structure/paragraphs.js';

/**
 * Characters of the longest text that is read, a book of a thousand pages. An analysis takes up to 600 bytes a character
 * where every word is a name: this fits into a heap of 1 GB.
 */
export const MAX_CHARACTERS = 2_000_000;

/**
 * Finds the parts of an article and the day it was published. A title that the record gives and its text does not start
 * with is put above the text: all offsets point into the two together.
 * The anchor is the first there is of: `anchor` (ISO 8601), the record's metadata or a line that gives the day of
 * publication (a day of change where there is none), the dateline, a date in the record's address, a date in the file's
 * path. A line or a dateline without a year takes it from one of the others or from a full date in the text that is near
 * it; where none gives it, the year stays open ("XXXX-09-17"). A day in digits that can be two, "04/03/2021", is one of
 * them only where something decides; otherwise it is left out, and `doubts` says so.
 * @throws NewsqError for a text of over {@link MAX_CHARACTERS}, for what is not text, and for an anchor that is not a day
 */
export function readArticle(
  raw: RawArticle,
  { anchor, home = null }: { readonly anchor?: string; readonly home?: string | null } = {},
): Article {
  refuseUnreadable(raw, anchor);
  const titled = withTitle(raw);
  const { text, titleSpan, dateline, blocks, stated } = titled;
  const { url, path, member } = raw.source;
  const file = member ?? path;
  const option = anchor ?? null;
  const known = {
    option,
    url: url === undefined ? null : dayOfUrl(url),
    filename: file === null ? null : dayOfPath(file),
  };
  const stamped = stampedDay(titled, [...Object.values(known), raw.date ?? null]);
  const metadata = raw.date ?? stamped.date;
  const filed = dateline?.date
    ? withYear(dateline.date, [option, metadata, known.url, known.filename], storyOf(text, blocks))
    : null;
  // "Published March 4" says less than a dateline with its year.
  const isOpen = metadata?.startsWith('XXXX') === true && filed !== null;
  const days = { ...known, metadata: isOpen ? null : metadata, dateline: filed };
  const chosen = chooseAnchor(days);
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
    published: days.metadata ?? filed,
    anchor: chosen,
    blocks,
    stated,
    home: raw.home ?? home,
    dayOrder: stamped.order ?? (needsDayOrder(text) ? orderOfStory({ text, ...writtenIn(titled) }) : null),
    doubts: chosen.date === null && stamped.doubt !== null ? [stamped.doubt] : [],
  };
}

function refuseUnreadable({ text, title = '' }: RawArticle, anchor: string | undefined): void {
  if (typeof text !== 'string') throw wrongArgument('the text must be a string', text);
  if (anchor !== undefined && !isIsoDay(anchor) && !isOpenDay(anchor))
    throw wrongArgument('the anchor must be a day like "2020-09-17"', anchor);
  refuseTooLong(text.length + title.length);
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
function under(title: string, text: string, { blocks, dateline, days, undated, stated }: Structure): Titled {
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
    days,
    undated,
    blocks: [
      { ...titleSpan, kind: 'title', datelineEnd: 0, textStart: 0 },
      ...blocks.map((block) => ({
        ...moved(block),
        datelineEnd: block.datelineEnd + head.length,
        textStart: block.textStart + head.length,
        ...(block.speaker ? { speaker: moved(block.speaker) } : {}),
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

interface Stamped {
  readonly date: string | null;
  /** What of two days in digits it is. */
  readonly order: DayOrder | null;
  /** What of it is not certain, for the user. */
  readonly doubt: string | null;
}

/** The day that a line of the article itself gives. */
function stampedDay({ text, blocks, dateline, days, undated }: Titled, known: readonly (string | null)[]): Stamped {
  const [stamp] = days;
  if (stamp === undefined)
    return {
      date: null,
      order: null,
      doubt: undated && `"${undated.replace(/\s+/g, ' ')}" does not say on which day; give --anchor`,
    };
  const story = storyOf(text, blocks);
  const others = days.flatMap(({ readings }) => (readings.length === 1 ? readings : []));
  const given = [...known, ...others, dateline?.date ?? null].filter((day) => day !== null);
  if (stamp.readings.length === 1) {
    const full = given.filter((day) => !day.startsWith('XXXX'));
    return { date: withYear(stamp.readings[0], full, story), order: null, doubt: null };
  }
  const { isAmerican } = writtenIn({ text, dateline });
  const date = dayOfStamp({ stamp, text: story, isAmerican }, given);
  const [dayFirst, monthFirst] = stamp.readings;
  const doubt = `the date ${stamp.text} may be ${dayFirst} or ${monthFirst}, left out; give --anchor with one of them`;
  if (date === null) return { date, order: null, doubt };
  return { date, order: date === dayFirst ? 'day first' : 'month first', doubt: null };
}

/** Where the dateline says that the article was written. */
function writtenIn({ text, dateline }: Pick<Titled, 'text' | 'dateline'>) {
  const places = dateline?.names.filter(({ type }) => type === 'location' || type === 'other') ?? [];
  const [place, ...regions] = places.map((name) => covered(text, name));
  // Georgia is a country too.
  const isAmerican = regions.some((region) => isAmericanState(region) && region !== 'Georgia');
  return { isAmerican, country: place === undefined ? null : countryOf(regions.at(-1) ?? place) };
}

/** Gives an open date ("XXXX-09-17") the year in which it is near one of the days, or near a full date of the text. */
function withYear(date: string, days: readonly (string | null | undefined)[], text: string): string {
  if (!date.startsWith('XXXX')) return date;
  const given = days.filter((day) => day !== null && day !== undefined);
  return withYearNear(date, given) ?? withYearNear(date, fullDatesIn(text)) ?? date;
}
