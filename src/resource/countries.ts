import { readResource } from './open.js';

/** A state or territory of ISO 3166-1, a state that is gone (ISO 3166-3), or a part that carries its state's codes. */
export interface CountryRow {
  /** Alpha-2 for what is in ISO 3166-1; "SUN-810" for what is gone, "GB-SCT" for a part. */
  readonly id: string;
  readonly kind: 'state' | 'former' | 'part';
  readonly alpha2: string;
  readonly alpha3: string;
  readonly numeric: string;
  /** The usual name first; then official, older and short ones. */
  readonly names: readonly string[];
  /** Adjectives and words for the people, singular and plural. */
  readonly demonyms: readonly string[];
  readonly capitals: readonly string[];
}

/** What a form can be of a country. */
export type CountryField = 'id' | 'names' | 'demonyms' | 'capitals';

/** The row that has a form, by what the form is of it. */
export type CountryForms = Readonly<Record<CountryField, Readonly<Record<string, number>>>>;

let lines: readonly string[] | null = null;
const rows: CountryRow[] = [];
let forms: CountryForms | null = null;

/** The lines of `resources/countries.json`, one a row between two brackets: few of them are ever needed, and read. */
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

/** `resources/country-forms.json`: no map is filled when newsq starts, its parser is faster. */
function readForms(): CountryForms {
  forms ??= JSON.parse(new TextDecoder().decode(readResource('country-forms.json'))) as CountryForms;
  return forms;
}

/** The country that has a form, as {@link countryKey} has it, in its own case or in capitals. */
export function findCountryRow(field: CountryField, key: string): CountryRow | null {
  const rowOf = readForms()[field];
  if (Object.hasOwn(rowOf, key)) return readRow(rowOf[key]!);
  if (key.length < SHORTEST_IN_CAPITALS || key !== key.toUpperCase()) return null;
  const usual = outOfCapitals(key);
  return Object.hasOwn(rowOf, usual) ? readRow(rowOf[usual]!) : null;
}

/** "OMAN" of a headline is Oman; what is shorter is an acronym, or a word. */
export const SHORTEST_IN_CAPITALS = 4;

/** "SOUTH KOREA" of a headline → "South Korea", "ISLE OF MAN" → "Isle of Man". */
export function outOfCapitals(key: string): string {
  return key
    .toLowerCase()
    .split(' ')
    .map((word) => (SMALL.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(' ');
}

const SMALL = /^(?:and|of|the)$/;
const PLAIN = /^[A-Za-z.]+(?: [A-Za-z.]+)*$/;

/** What forms are compared by: case stays; accents, the kind of hyphen or apostrophe and the width of spaces go. */
export function countryKey(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]+/g, '')
    .replace(/[’‘ʻʼ`]/g, "'")
    .replace(/[-\u2010-\u2015]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
