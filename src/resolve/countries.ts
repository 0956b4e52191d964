import { type CountryRow, readCountries } from '../resource/countries.js';

export type Country = CountryRow;

type Field = 'names' | 'demonyms' | 'capitals';

const indexes = new Map<string, ReadonlyMap<string, Country>>();

/** The country of a name as news writes it: "China", "the U.S.", "Burma", "CHINA" in a headline. "us", "turkey": none. */
export function findCountry(text: string): Country | null {
  return find('names', text);
}

/** The country of an adjective or a word for its people: "Chinese", "Frenchmen", "Kiwis", "N. Korean". */
export function findDemonym(text: string): Country | null {
  return find('demonyms', text);
}

/** The country that a capital's name stands for, where it is the capital of one only: "Beijing", "Washington". */
export function findCapital(text: string): Country | null {
  return find('capitals', text);
}

/** By ISO 3166-1 alpha-2 code, or a row's own id: "FR", "GB-SCT". */
export function countryById(id: string): Country | null {
  return indexOf('id', (row) => [row.id]).get(id) ?? null;
}

function find(field: Field, text: string): Country | null {
  const key = keyOf(text);
  return findForm(field, key) ?? (/^the /i.test(key) ? findForm(field, key.slice(4)) : null);
}

function findForm(field: Field, key: string): Country | null {
  const exact = indexOf(field, (row) => row[field].map(keyOf)).get(key);
  if (exact || key.length < 4 || key !== key.toUpperCase()) return exact ?? null;
  // "CHINA", as headlines have it.
  return indexOf(`${field} in capitals`, (row) => row[field].map((form) => keyOf(form).toUpperCase())).get(key) ?? null;
}

/** Built when first asked for. The first row to have a form keeps it. */
function indexOf(name: string, formsOf: (row: Country) => readonly string[]): ReadonlyMap<string, Country> {
  const known = indexes.get(name);
  if (known) return known;
  const index = new Map<string, Country>();
  for (const row of readCountries()) for (const form of formsOf(row)) if (!index.has(form)) index.set(form, row);
  indexes.set(name, index);
  return index;
}

const PLAIN = /^[A-Za-z.]+(?: [A-Za-z.]+)*$/;

/** What names are compared by: case stays; accents, the kind of hyphen or apostrophe and the width of spaces go. */
function keyOf(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[’‘ʻʼ`]/g, "'")
    .replace(/[-\u2010-\u2015]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
