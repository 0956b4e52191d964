/**
 * Writes `resources/countries.json` and `resources/country-forms.txt` from countries.tsv and the codes and English names
 * of i18n-iso-countries. `npm run countries`
 */
import { readFileSync, writeFileSync } from 'node:fs';
import codes from 'i18n-iso-countries';
import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import {
  type CountryField,
  type CountryRow,
  countryKey,
  MIN_IN_CAPITALS,
  outOfCapitals,
} from '../resource/countries.js';

codes.registerLocale(english);

const rows: CountryRow[] = readFileSync('src/train/countries.tsv', 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map(readRow);

const listed = new Set(rows.map(({ id }) => id));
const missing = Object.keys(codes.getAlpha2Codes()).filter((code) => !listed.has(code));
if (missing.length > 0) throw new Error(`countries.tsv lacks ${missing.join(', ')}`);

writeFileSync('resources/countries.json', `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`);
writeFileSync('resources/country-forms.txt', `\n${linesOf(indexForms()).join('\n')}\n`);

/** Of two rows with the same form the first keeps it. A form in capitals is listed only if outOfCapitals() fails on it. */
function indexForms(): Record<CountryField, Record<string, number>> {
  const index = { id: {}, names: {}, demonyms: {}, capitals: {} } satisfies Record<CountryField, object>;
  const add = (field: CountryField, form: string, row: number) => {
    const forms: Record<string, number> = index[field];
    forms[form] ??= row;
  };
  for (const [row, { id }] of rows.entries()) add('id', id, row);
  for (const field of ['names', 'demonyms', 'capitals'] as const) {
    const forms: Record<string, number> = index[field];
    for (const [row, country] of rows.entries()) for (const form of country[field]) add(field, countryKey(form), row);
    for (const [form, row] of Object.entries(forms)) {
      const capitals = form.toUpperCase();
      if (form.length >= MIN_IN_CAPITALS && forms[outOfCapitals(capitals)] === undefined) add(field, capitals, row);
    }
  }
  return index;
}

/** A form a line, after what it is to the country, with the number of its row. */
function linesOf(index: ReturnType<typeof indexForms>): string[] {
  return Object.entries(index)
    .flatMap(([field, forms]) => Object.entries(forms).map(([form, row]) => [`${field} ${form}`, row] as const))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, row]) => `${key}\t${row}`);
}

function readRow(line: string): CountryRow {
  const [code, name, official, others, demonyms, capitals] = line.split('|').map((field) => field.trim());
  const identity = readCode(code!);
  const known = identity.kind === 'state' ? codes.getName(identity.alpha2, 'en', { select: 'all' }) : [];
  const names = [...new Set([name!, ...listOf(official), ...listOf(others), ...(known ?? [])])];
  const people = listOf(demonyms).flatMap((word) => (isMan(word) ? [word, word.replace(/man$/, 'woman')] : [word]));
  return {
    ...identity,
    names,
    demonyms: [...new Set([...people, ...people.map(pluralOf)])].filter(
      (word) => !names.includes(word) || people.includes(word),
    ),
    capitals: listOf(capitals),
  };
}

function listOf(field: string | undefined): string[] {
  return (field ?? '')
    .split(';')
    .map((word) => word.trim())
    .filter(Boolean);
}

/** "FR", a state in ISO 3166-1; "SU SUN 810", a former state; "GB-SCT", a part of a state, which has the codes of the state. */
function readCode(code: string): Pick<CountryRow, 'id' | 'alpha2' | 'alpha3' | 'numeric' | 'kind'> {
  const [first, alpha3, numeric] = code.split(' ');
  if (alpha3 && numeric) return { id: `${alpha3}-${numeric}`, alpha2: first!, alpha3, numeric, kind: 'former' };
  const alpha2 = first!.slice(0, 2);
  return {
    id: first!,
    alpha2,
    // Kosovo has no ISO code: XK is from the European Union, XKX from the World Bank, 983 from the Unicode Consortium.
    alpha3: alpha2 === 'XK' ? 'XKX' : codes.alpha2ToAlpha3(alpha2)!,
    numeric: codes.alpha2ToNumeric(alpha2)!,
    kind: code.includes('-') ? 'part' : 'state',
  };
}

/** "Frenchman", "Scotsman"; not "German" or "Chinaman", which have no form for a woman. */
function isMan(word: string): boolean {
  return /(?:[hsx]|ster)man$/.test(word);
}

/** "Swedes", "Frenchmen", "Frenchwomen"; adjectives and words with the same plural stay: "Danish", "Chinese", "Swiss". */
function pluralOf(word: string): string {
  if (isMan(word) || word.endsWith('woman')) return word.replace(/man$/, 'men');
  return /(?:ese|sh|nch|tch|s|z|x|ic)$/.test(word) ? word : `${word}s`;
}
