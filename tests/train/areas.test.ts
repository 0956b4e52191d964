import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { kilometersBetween } from '../../src/places/distance.js';
import { readCountries } from '../../src/resource/countries.js';

const KINDS = ['country', 'region', 'area', 'island', 'mountain', 'water'];

interface Row {
  readonly kind: string;
  readonly names: readonly string[];
  readonly country: string;
  readonly lat: number;
  readonly lon: number;
  readonly importance: string;
}

const rows = readFileSync('src/train/areas.tsv', 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line): Row => {
    const [kind, name, others, country, lat, lon, importance] = line.split('\t') as [string, ...string[]];
    const names = [name!, ...(others === '' ? [] : others!.split('; '))];
    return { kind, names, country: country!, lat: Number(lat), lon: Number(lon), importance: importance! };
  });
const middles = new Map(rows.filter(({ kind }) => kind === 'country').map((row) => [row.country, row]));

const shown = ({ kind, names: [name], country }: Row) => `${kind} ${name} ${country}`;

test('every row has a kind, names, a point on Earth and an importance', () => {
  const isWrong = ({ kind, names, lat, lon, importance }: Row) =>
    !KINDS.includes(kind) ||
    names.some((name) => name === '' || name !== name.trim()) ||
    !(Math.abs(lat) <= 90 && Math.abs(lon) <= 180) ||
    !/^[1-5]$/.test(importance);
  expect(rows.filter(isWrong).map(shown)).toEqual([]);
});

test('a name stands once for a kind and country', () => {
  const all = rows.flatMap(({ kind, names, country }) => names.map((name) => `${kind} ${name} ${country}`));
  expect(all.filter((name, i) => all.indexOf(name) < i)).toEqual([]);
});

test('every country and territory of ISO 3166-1 has a row, under its usual name', () => {
  const states = readCountries().filter(({ kind }) => kind === 'state');
  const named = new Map(states.map(({ alpha2, names }) => [alpha2, names[0]]));
  expect([...middles].map(([code, { names }]) => [code, names[0]]).toSorted()).toEqual([...named].toSorted());
});

/** Countries with parts far from their middle. */
const WIDE = ['AQ', 'AU', 'CA', 'CL', 'KI', 'RU', 'UM', 'US'];

test('what is in a country is not far from its middle', () => {
  const isFar = ({ country, ...point }: Row) =>
    country !== '' && !WIDE.includes(country) && kilometersBetween(point, middles.get(country)!) > 2900;
  expect(rows.filter(isFar).map(shown)).toEqual([]);
});
