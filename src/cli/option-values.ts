import { InvalidArgumentError } from 'commander';
import { daysInMonth, isIsoDay } from '../iso-date.js';
import { readCircle } from '../places/circle-text.js';
import { type FormatName, pageFormats, rowFormats } from '../print/index.js';
import type { ShownKind, SortKey } from '../print/printer.js';
import { knownEncoding } from '../read/decode.js';
import { readers } from '../read/formats/index.js';
import type { FieldOptions } from '../read/reader.js';
import { named, TYPE_NAMES } from '../text/entity-types.js';
import { nearestName } from '../text/nearest-name.js';
import type { EntityType } from '../types.js';
import { tabularNames } from './commands.js';

/** What the values of options mean; each throws where a value means nothing. */

/** What `newsq show` can mark, in the order of its legend. */
export const SHOWN_NAMES = new Map<string, ShownKind>([
  ...TYPE_NAMES,
  ['dates', 'date'],
  ['points', 'point'],
  ['quotes', 'quote'],
]);

export function parseGlob(value: string, previous: unknown): string[] {
  if (value === '') throw new InvalidArgumentError('Give a pattern of file names, like "*.txt".');
  return [...((previous as string[] | undefined) ?? []), value];
}

/** "people,country" → person, country: plural or singular; given twice, all of them. */
export function parseTypes(list: string, previous: unknown): EntityType[] {
  return [...((previous as EntityType[] | undefined) ?? []), ...parseNames(list, TYPE_NAMES)];
}

/** "people,date" → person, date; given twice, all of them. */
export function parseOnly(list: string, previous: unknown): ShownKind[] {
  return [...((previous as ShownKind[] | undefined) ?? []), ...parseNames(list, SHOWN_NAMES)];
}

function parseNames<T extends string>(list: string, names: ReadonlyMap<string, T>): T[] {
  return list.split(',').map((word) => {
    const value = named(word, names);
    if (value !== null) return value;
    const meant = nearestName(word.trim().toLowerCase(), [...names.keys()]);
    const suggestion = meant === null ? '' : ` Did you mean ${meant}?`;
    throw new InvalidArgumentError(`Give some of ${[...names.keys()].join(', ')}.${suggestion}`);
  });
}

export function parseFields(list: string): FieldOptions['keep'] {
  const names = list.split(',').map((name) => name.trim());
  if (names.includes('')) throw new InvalidArgumentError('Give all, or names like section,article.author.');
  return names.length === 1 && names[0] === 'all' ? 'all' : names;
}

/** The format of what is no one table. */
export function parsePageFormat(name: string): FormatName {
  const format = pageFormats.find((each) => each === name);
  if (format !== undefined) return format;
  throw new InvalidArgumentError(
    rowFormats.some((each) => each === name)
      ? `Rows are of things of one kind: newsq ${tabularNames.join(', ')} print them.`
      : `Allowed choices are ${pageFormats.join(', ')}.`,
  );
}

export function parseColumns(list: string): string[] {
  const names = list.split(',').map((name) => name.trim());
  if (names.includes('')) throw new InvalidArgumentError('Give names of columns, like article,name,count.');
  const twice = names.find((name, i) => names.indexOf(name) < i);
  if (twice !== undefined) throw new InvalidArgumentError(`"${twice}" is there twice.`);
  return names;
}

/** "type,count:desc" */
export function parseSort(list: string): SortKey[] {
  return list.split(',').map((key) => {
    const [, column, direction = 'asc'] = /^\s*([^\s:]+?)(?::(asc|desc))?\s*$/.exec(key) ?? [];
    if (column === undefined) throw new InvalidArgumentError('Give names of columns, like name or count:desc.');
    return { column, descending: direction === 'desc' };
  });
}

export function parseOutput(file: string): string {
  if (file !== '') return file;
  throw new InvalidArgumentError('Give the name of a file, or - for standard output.');
}

export function parseEncoding(name: string): string {
  const encoding = knownEncoding(name);
  if (encoding !== null) return encoding;
  throw new InvalidArgumentError('Give one like utf-8, windows-1252 or utf-16le.');
}

export function parseAnchor(value: string): string {
  if (isIsoDay(value)) return value;
  throw new InvalidArgumentError('Give a day of the calendar, like 2020-09-17.');
}

export function parseConfidence(value: string): number {
  const number = Number(value);
  if (value.trim() !== '' && number >= 0 && number <= 1) return number;
  throw new InvalidArgumentError('Give a number from 0 to 1, like 0.9.');
}

export function parseCount(value: string): number {
  if (/^\d{1,6}$/.test(value)) return Number(value);
  throw new InvalidArgumentError('Give a whole number, like 3.');
}

export function parseFileName(value: string): string {
  if (value !== '' && value !== '-') return value;
  throw new InvalidArgumentError('Give the name of a file.');
}

/** How many at once. */
export function parseJobs(value: string): number {
  const count = parseCount(value);
  if (count >= 1 && count <= 256) return count;
  throw new InvalidArgumentError('Give a number from 1 to 256.');
}

/** What `--within` says where it is no unit of text: a place or point, and a distance from it. */
export interface CircleFlag {
  readonly circle: string;
}

export function parseCircle(circle: string): CircleFlag {
  if (readCircle(circle) !== null) return { circle };
  throw new InvalidArgumentError('Give a place or a point and a distance, like "Kyiv,100km" or "50.45,30.52,60mi".');
}

export function parseTerritory(name: string): string {
  if (/\p{L}/u.test(name)) return name;
  throw new InvalidArgumentError('Give a country or a region, like UA, Ukraine, US-LA or Louisiana.');
}

/** What `--from` says of statements: the first day, or what all input is. */
export interface DayOrFormat {
  readonly day?: string;
  readonly format?: string;
}

/** Given twice, it may say both. */
export function parseDayOrFormat(value: string, previous: unknown): DayOrFormat {
  const before = (previous as DayOrFormat | undefined) ?? {};
  const reader = readers.find(({ format }) => format === value);
  if (reader) return { ...before, format: reader.format };
  const day = periodOf(value)?.first;
  if (day !== undefined) return { ...before, day };
  throw new InvalidArgumentError('Give a day, like 2020-09-17, or the name of an input format.');
}

/** "2020-09" → 2020-09-01 */
export function parseFirstDay(value: string): string {
  return parsePeriod(value).first;
}

/** "2020-09" → 2020-09-30 */
export function parseLastDay(value: string): string {
  return parsePeriod(value).last;
}

function parsePeriod(value: string): Period {
  const period = periodOf(value);
  if (period !== null) return period;
  throw new InvalidArgumentError('Give a day, a month or a year, like 2020-09-17, 2020-09 or 2020.');
}

interface Period {
  readonly first: string;
  readonly last: string;
}

function periodOf(value: string): Period | null {
  const [first, last] = [value, `${value}-01`, `${value}-01-01`]
    .filter(isIsoDay)
    .flatMap((day) => [day, lastOf(day, value)]);
  return first === undefined || last === undefined ? null : { first, last };
}

/** The last day of a day, a month or a year that begins with `first`. */
function lastOf(first: string, period: string): string {
  if (period.length === 4) return `${period}-12-31`;
  return period.length === 7 ? `${period}-${daysInMonth(Number(period.slice(0, 4)), Number(period.slice(5)))}` : first;
}
