import { InvalidArgumentError } from 'commander';
import { isIsoDay } from '../iso-date.js';
import { knownEncoding } from '../read/decode.js';
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
