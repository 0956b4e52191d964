import { isDay, isoDay, weekdayOf } from '../../iso-date.js';
import { months, weekdays } from '../../lexicon/common/calendar.js';
import { timeZones } from '../../lexicon/dates/time-zones.js';
import { changedLabels, publishedLabels, wordsBeforeTime, zonesByOrder } from '../../lexicon/read/stamp-words.js';
import { anyOf } from '../../text/any-of.js';
import { withPlainSpaces } from '../../text/white-space.js';
import { DATE_SOURCE, readCalendarDate } from './calendar-date.js';
import { type DigitReadings, fullYear, readDigits } from './digit-days.js';
import { isSentence } from './head-lines.js';

/** A day that a line about the article gives. */
export interface StampDay {
  /** As it is printed. */
  readonly text: string;
  /** What the line says of it; "plain" where it says nothing. */
  readonly of: 'published' | 'plain' | 'changed';
  /** "2020-09-17", "XXXX-09-17"; the one with the day first and the one with the month first where only digits say it. */
  readonly readings: DigitReadings;
  /** What the time zone beside it says of the order in which its country writes day and month. */
  readonly zone: 'day first' | 'month first' | null;
}

/** No line of a day, its time and its label is longer. */
export const MAX_STAMP = 160;

/**
 * The parts of such a line. Each is looked for where the one before it ended, so that a line that has anything else in it,
 * a sentence about a day, is none.
 */
const SOURCES = {
  published: () => `${anyOf(publishedLabels)}(?![a-z-])(?:\\s+(?:on|at))?\\s*:?`,
  changed: () => `${anyOf(changedLabels)}(?![a-z-])(?:\\s+(?:on|at))?\\s*:?`,
  // Before days, in which any word may stand for the month.
  weekday: () => `${anyOf(Object.keys(weekdays))}(?![a-z\\d])\\.?`,
  reading: () => '\\d{1,3}[- ](?:minutes?|mins?)(?:[- ]read)?(?![a-z\\d])',
  digits: () =>
    '(?:\\d{1,2}([/.-])\\d{1,2}\\1(?:19|20)\\d\\d|(?:19|20)\\d\\d([/.-])\\d{1,2}\\2\\d{1,2}' +
    '|\\d{1,2}([/.])\\d{1,2}\\3\\d\\d(?![:.]\\d)|(?:19|20)\\d\\d[01]\\d[0-3]\\d)(?![a-z\\d])',
  // AP-NY-03-04-21 0915EST, below a story of the wire
  filed: () => 'ap-[a-z]{2}-\\d\\d-\\d\\d-\\d\\d(?!\\d)',
  // 04-Mar-2021, 4th of March 2021, 04MAR21, March 4, '21
  joined: () =>
    `(?:\\d{1,2}(?:(?:st|nd|rd|th)? of |[-/.]?)[a-z]{3,9}(?:[-/]|\\.?,? ?)(?:(?:19|20)\\d\\d|(?<=[-/a-z])\\d\\d)` +
    `|\\d{1,2} [a-z]{3,9}\\.?,? (?:['’]\\d\\d|\\d\\d(?=\\s*(?:$|[|/•·])))|[a-z]{3,9}\\.? \\d{1,2},? ['’]\\d\\d)(?![a-z\\d:.])`,
  // 10:30, 09.15, 10:30:15.000, 9 a.m., 1030 GMT
  time: () =>
    '(?:\\d{1,2}(?:[:.h]\\d\\d){1,2}(?:\\.\\d{1,6})?(?:\\s*(?:[ap]\\.?\\s?m\\b\\.?|hrs?\\b|hours\\b))?' +
    '|\\d{1,2}\\s*[ap]\\.?\\s?m\\b\\.?|\\d{4}(?=\\s*(?:hrs?|hours|[a-z]{3,4})\\b)(?:\\s*(?:hrs?|hours)\\b)?|noon\\b|midnight\\b)',
  date: () => `${DATE_SOURCE}(?![a-z\\d])`,
  zone: () =>
    `(?:${anyOf(timeZones)}(?:\\s?[+-]\\d{1,2}(?::?\\d\\d)?)?|[+-]\\d\\d:?\\d\\d|(?:${anyOf(wordsBeforeTime)}\\s+){1,4}time)(?![a-z\\d])`,
  edition: () => '(?:[a-z]{3,12}\\s+){1,2}edition(?:\\s*-\\s*final)?(?:\\s+\\d{1,2})?(?![a-z\\d])',
  between: () => '(?:[\\s,;|·•–—/()[\\]@*.<-]+|(?:at|on|of|the|and)(?![a-z\\d]))',
} as const;

type Part = keyof typeof SOURCES;

const KINDS = Object.keys(SOURCES) as Part[];

/** Compiled when they are first tried: most articles have no such line. */
const patterns = new Map<Part, RegExp>();

/** Without Unicode classes, which take long to compile: all words that are looked for are English. */
function patternOf(kind: Part): RegExp {
  const known = patterns.get(kind);
  if (known) return known;
  const pattern = new RegExp(SOURCES[kind](), 'iy');
  patterns.set(kind, pattern);
  return pattern;
}

/** The first words of what a part may be, "edition" apart, which any word may come before. */
const FIRST_WORDS = new Set(
  [
    ...[...publishedLabels, ...changedLabels, ...Object.keys(weekdays), ...Object.keys(months)],
    ...[...timeZones, ...wordsBeforeTime, 'noon', 'midnight', 'ap', 'at', 'on', 'of', 'the', 'and', 'time'],
  ].map((words) => /^[a-z]+/.exec(words)?.[0]),
);

/** Whether a part may start there: for nearly all lines the first word says that it is none, and nothing is compiled. */
function mayStart(line: string, at: number): boolean {
  const word = /[a-z]*/iy;
  word.lastIndex = at;
  const first = word.exec(line)![0].toLowerCase();
  return first === '' || FIRST_WORDS.has(first) || /\bedition\b/i.test(line);
}

/**
 * The days of a line that says when the article was published or changed and nothing else: "Published 9:15 a.m. ET March 4,
 * 2021", "Thursday, 17/09/2020". Null for any other line, and for one that gives a day without its year, without its weekday,
 * and says nothing of it.
 */
export function readStamp(line: string): readonly StampDay[] | null {
  if (line.length > MAX_STAMP || !/\d/.test(line) || isSentence(line)) return null;
  const found = cutStamp(withPlainSpaces(line));
  if (found === null) return null;
  const days = daysOf(found);
  if (days === null || days.length === 0) return null;
  const hasWeekday = found.some(({ kind }) => kind === 'weekday');
  return !hasWeekday && days.every(isOpen) ? null : days;
}

/** "March 4", of which the line does not say that the article was published then. */
export function isOpen({ of, readings }: StampDay): boolean {
  return of === 'plain' && readings[0].startsWith('XXXX');
}

/** "10:00 a.m. EST", "Updated 10:30 GMT", "Posted Thursday": when, but not on which day; with what the line says of it. */
export function readTime(line: string): StampDay['of'] | null {
  if (line.length > MAX_STAMP || isSentence(line)) return null;
  const kinds = kindsOf(line);
  if ([...kinds].some((kind) => READERS[kind] !== undefined)) return null;
  const of = kinds.has('published') ? 'published' : kinds.has('changed') ? 'changed' : 'plain';
  return kinds.has('time') || (of !== 'plain' && kinds.has('weekday')) ? of : null;
}

/** "Published", "Last updated:" on a line of their own, of the day in the next. */
export function readStampLabel(line: string): 'published' | 'changed' | null {
  if (line.length > MAX_LABEL) return null;
  const kinds = kindsOf(line);
  kinds.delete('between');
  if (kinds.size !== 1) return null;
  return kinds.has('published') ? 'published' : kinds.has('changed') ? 'changed' : null;
}

const MAX_LABEL = 50;

/** Whether a part of a line is of a day, its time and its label only. */
export function isStampPart(part: string): boolean {
  const found = cutStamp(withPlainSpaces(part));
  return found !== null && found.length > 0 && daysOf(found) !== null;
}

/** What the parts of a line are; none where something in it is none. */
function kindsOf(line: string): Set<Part> {
  return new Set(cutStamp(withPlainSpaces(line))?.map(({ kind }) => kind));
}

interface FoundPart {
  readonly kind: Part;
  readonly text: string;
}

/** The line as a row of parts; null where something in it is none. */
function cutStamp(line: string): FoundPart[] | null {
  const found: FoundPart[] = [];
  for (let at = 0; at < line.length; ) {
    const next = partAt(line, at);
    if (next === null) return null;
    found.push(next);
    at += next.text.length;
  }
  return found;
}

function partAt(line: string, at: number): FoundPart | null {
  if (!mayStart(line, at)) return null;
  for (const kind of KINDS) {
    const pattern = patternOf(kind);
    pattern.lastIndex = at;
    const text = pattern.exec(line)?.[0];
    if (text) return { kind, text };
  }
  return null;
}

/** Null where one of them is no day of the calendar. */
function daysOf(parts: readonly FoundPart[]): StampDay[] | null {
  const zone = orderOfZones(parts);
  const weekday = parts.find(({ kind }) => kind === 'weekday')?.text;
  const days: StampDay[] = [];
  let of: StampDay['of'] = 'plain';
  for (const { kind, text } of parts) {
    if (kind === 'published' || kind === 'changed') of = kind;
    const read = READERS[kind];
    if (read === undefined) continue;
    const readings = onWeekday(read(text), weekday);
    if (readings === null) return null;
    days.push({ text, of: kind === 'filed' ? 'published' : of, readings, zone });
    of = 'plain';
  }
  return days;
}

/** How the parts that name a day are read. */
const READERS: Readonly<Partial<Record<Part, (text: string) => DigitReadings | null>>> = {
  digits: readDigits,
  filed: (text) => only(readFiled(text)),
  joined: (text) => only(readJoined(text)),
  date: (text) => only(readCalendarDate(text)),
};

function only(date: string | null): DigitReadings | null {
  return date === null ? null : [date];
}

/** "04-Mar-2021", "4th of March 21" */
function readJoined(text: string): string | null {
  const [day, year] = (text.match(/\d+/g) ?? []).map(Number) as [number, number];
  const month = text.match(/[a-z]{3,}/i)?.[0].toLowerCase() ?? '';
  if (!Object.hasOwn(months, month) || !isDay(fullYear(year), months[month]!, day)) return null;
  return isoDay(fullYear(year), months[month]!, day);
}

function readFiled(text: string): string | null {
  const [month, day, year] = text.slice(6).split('-').map(Number) as [number, number, number];
  return isDay(fullYear(year), month, day) ? isoDay(fullYear(year), month, day) : null;
}

/** The reading that falls on the weekday beside it. */
function onWeekday(readings: DigitReadings | null, weekday: string | undefined): DigitReadings | null {
  if (readings === null || readings.length === 1 || weekday === undefined) return readings;
  const number = weekdays[weekday.toLowerCase().replace('.', '')];
  const fitting = readings.filter((reading) => weekdayOf(reading) === number);
  return fitting.length === 1 ? [fitting[0]!] : readings;
}

function orderOfZones(parts: readonly FoundPart[]): StampDay['zone'] {
  const zones = parts.filter(({ kind }) => kind === 'zone').map(({ text }) => text.toLowerCase());
  const areAll = (known: readonly string[]) => zones.length > 0 && zones.every((zone) => known.includes(zone));
  if (areAll(zonesByOrder.dayFirst)) return 'day first';
  return areAll(zonesByOrder.monthFirst) ? 'month first' : null;
}
/** Words of a line that a stamp at its end may start at. */
const MAX_STARTS = 24;

/**
 * The stamp at the end of a line that starts with something else: "By Jo Day, March 4, 2021"; `from` is where the something
 * else ends.
 */
export function stampAtEnd(line: string): { readonly from: number; readonly days: readonly StampDay[] } | null {
  if (line.length > MAX_STAMP || !/\d/.test(line)) return null;
  let starts = 0;
  for (const { index } of line.matchAll(/\s/g)) {
    if (starts++ === MAX_STARTS) return null;
    const first = partAt(withPlainSpaces(line), index + 1)?.kind;
    if (first === undefined || first === 'zone' || first === 'edition' || first === 'reading') continue;
    const days = readStamp(line.slice(index + 1));
    if (days) return { from: lengthBefore(line, index), days };
  }
  return null;
}

const JOINT = /[\s,;|·•–—-]/;

/** Where the words before a stamp end. */
function lengthBefore(line: string, at: number): number {
  let end = at;
  while (end > 0 && JOINT.test(line[end - 1]!)) end--;
  return end;
}
