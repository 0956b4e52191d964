import { InvalidArgumentError } from 'commander';
import { daysInMonth, isIsoDay } from '../iso-date.js';
import { knownEncoding } from '../read/decode.js';
import { readers } from '../read/formats/index.js';
import type { FieldOptions } from '../read/reader.js';
import type { EntityType } from '../types.js';

/** What the values of options mean; each throws where a value means nothing. */

export const TYPE_NAMES = new Map<string, EntityType>([
  ['people', 'person'],
  ['countries', 'country'],
  ['places', 'place'],
  ['organizations', 'organization'],
  ['groups', 'group'],
  ['other', 'other'],
]);

export function parseGlob(value: string, previous: unknown): string[] {
  if (value === '') throw new InvalidArgumentError('Give a pattern of file names, like "*.txt".');
  return [...((previous as string[] | undefined) ?? []), value];
}

/** "people,country" → person, country: plural or singular. */
export function parseTypes(list: string): EntityType[] {
  return list.split(',').map((word) => {
    const name = word.trim().toLowerCase();
    const type = TYPE_NAMES.get(name) ?? [...TYPE_NAMES.values()].find((singular) => singular === name);
    if (!type) throw new InvalidArgumentError(`Give some of ${[...TYPE_NAMES.keys()].join(', ')}.`);
    return type;
  });
}

export function parseFields(list: string): FieldOptions['keep'] {
  const names = list.split(',').map((name) => name.trim());
  if (names.includes('')) throw new InvalidArgumentError('Give all, or names like section,article.author.');
  return names.length === 1 && names[0] === 'all' ? 'all' : names;
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
