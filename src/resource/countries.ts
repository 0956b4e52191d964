import { withoutAccents } from '../text/fold.js';
import { titleCase } from '../text/title-case.js';
import { readResource } from './open.js';

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

/** The row number of each form, by what the form is to the country. */
export type CountryForms = Readonly<Record<CountryField, Readonly<Record<string, number>>>>;

let lines: readonly string[] | null = null;
const rows: CountryRow[] = [];
let forms: CountryForms | null = null;

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

/** `resources/country-forms.json`: to parse JSON at start is faster than to fill a map. */
function readForms(): CountryForms {
  forms ??= JSON.parse(new TextDecoder().decode(readResource('country-forms.json'))) as CountryForms;
  return forms;
}

/** The country that has a form, given as a {@link countryKey} in its usual case or in capitals. */
export function findCountryRow(field: CountryField, key: string): CountryRow | null {
  const rowOf = readForms()[field];
  if (Object.hasOwn(rowOf, key)) return readRow(rowOf[key]!);
  if (key.length < MIN_IN_CAPITALS || key !== key.toUpperCase()) return null;
  const usual = outOfCapitals(key);
  return Object.hasOwn(rowOf, usual) ? readRow(rowOf[usual]!) : null;
}

let lastWords: ReadonlySet<string> | null = null;

/** The last words of all names of countries: "Korea", "Lanka", "KOREA". */
export function lastWordsOfCountries(): ReadonlySet<string> {
  lastWords ??= new Set(
    Object.keys(readForms().names).flatMap((name) => {
      const word = name.slice(name.lastIndexOf(' ') + 1);
      return [word, word.toUpperCase()];
    }),
  );
  return lastWords;
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
