import { withoutAccents } from '../text/fold.js';
import { titleCase } from '../text/title-case.js';
import { readResource } from './open.js';
import { openTable } from './table.js';

/** A state or territory in ISO 3166-1, a former state (ISO 3166-3), or a part of a state with the codes of the state. */
export interface CountryRow {
  /** The alpha-2 code; "SUN-810" for a former state, "GB-SCT" for a part. */
  readonly id: string;
  readonly kind: 'state' | 'former' | 'part';
  readonly alpha2: string;
  readonly alpha3: string;
  readonly numeric: string;
  /** The usual name first, then official, older and short ones. */
  readonly names: readonly string[];
  /** Adjectives and nouns for the people, singular and plural. */
  readonly demonyms: readonly string[];
  readonly capitals: readonly string[];
}

/** What a form can be to a country. */
export type CountryField = 'id' | 'names' | 'demonyms' | 'capitals';

let lines: readonly string[] | null = null;
const rows: CountryRow[] = [];

/** The lines of `resources/countries.json`, one row each, without the brackets: few are needed, so they are parsed one by one. */
function rowLines(): readonly string[] {
  lines ??= new TextDecoder().decode(readResource('countries.json')).trim().split('\n').slice(1, -1);
  return lines;
}

function readRow(i: number): CountryRow {
  rows[i] ??= JSON.parse(rowLines()[i]!.replace(/,$/, '')) as CountryRow;
  return rows[i];
}

/** Every row of `resources/countries.json`. */
export function readCountries(): readonly CountryRow[] {
  return rowLines().map((_, i) => readRow(i));
}

/** The row number of a form after what it is to the country, "names China"; null where none has it. */
const findForm = openTable('country-forms.txt');

/** The country that has a form, given as a {@link countryKey} in its usual case or in capitals. */
export function findCountryRow(field: CountryField, key: string): CountryRow | null {
  const row = findForm(`${field} ${key}`) ?? (isInCapitals(key) ? findForm(`${field} ${outOfCapitals(key)}`) : null);
  return row === null ? null : readRow(Number(row));
}

function isInCapitals(key: string): boolean {
  return key.length >= MIN_IN_CAPITALS && key === key.toUpperCase();
}

/** "OMAN" in a headline is Oman; anything shorter is an acronym or a word. */
export const MIN_IN_CAPITALS = 4;

const smallWords = new Set(['and', 'of', 'the']);

/** "SOUTH KOREA" → "South Korea", "ISLE OF MAN" → "Isle of Man". */
export function outOfCapitals(key: string): string {
  return titleCase(key, smallWords);
}

const PLAIN = /^[A-Za-z.]+(?: [A-Za-z.]+)*$/;

/** What forms are compared by: case counts; accents, the kind of hyphen or apostrophe and the width of spaces do not. */
export function countryKey(text: string): string {
  if (PLAIN.test(text)) return text;
  return withoutAccents(text)
    .replace(/[’‘ʻʼ`]/g, "'")
    .replace(/[-\u2010-\u2015]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
