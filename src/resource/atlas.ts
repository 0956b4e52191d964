import { fstatSync, readSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { remembered } from '../memory.js';
import { withoutAccents } from '../text/fold.js';
import type { PlaceKind } from '../types.js';
import { damagedResource, openResource } from './open.js';
import { findLine, findLineUpTo } from './table.js';

/** A place in `resources/atlas.bin`. */
export interface AtlasPlace {
  /** In GeoNames; 0 where it is not known. */
  readonly id: number;
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
  /** Ten times the decimal logarithm of its inhabitants; of a feature, of a city of its weight in the news. */
  readonly size: number;
  readonly kind: PlaceKind;
  /** 4 for the capital of a country, 3 for that of a region, 2 for that of a county, otherwise 0. */
  readonly seat: number;
  /** ISO 3166-1 alpha-2; empty where it is in none or in several. */
  readonly country: string;
  /** The code of its region of the first order in GeoNames: "US.LA"; empty on what is larger. */
  readonly region: string;
  /** Whether it was looked up by its usual name, not by another one. */
  readonly isUsual: boolean;
}

/** The letters that stand for kinds in the file. */
export const KIND_LETTERS: Readonly<Record<string, PlaceKind>> = {
  n: 'country',
  r: 'region',
  d: 'county',
  c: 'city',
  x: 'district',
  a: 'area',
  i: 'island',
  m: 'mountain',
  w: 'water',
};

/** Words of names that news writes in two ways, each with the one that the atlas has. */
const SHORT_WORDS: Readonly<Record<string, string>> = { saint: 'st', sainte: 'ste', mount: 'mt', fort: 'ft' };

const LETTERS = /^[a-z0-9 ]*$/;

/** What places are looked up by: "St. Paul" and "Saint Paul" are one, and so are "Sao Tome" and "São Tomé". */
export function atlasKey(name: string): string {
  const lower = withoutAccents(name).toLowerCase();
  const plain = LETTERS.test(lower) ? lower : lower.replace(/['’‘ʻʼ`.]/g, '').replace(/[^a-z0-9\u0080-\uffff]+/g, ' ');
  return plain.trim().replace(/^(?:sainte?|mount|fort) /, (word) => `${SHORT_WORDS[word.trim()]!} `);
}

/** The name that a key stands for where its place is listed without one: "los angeles" → "Los Angeles". */
export function nameOfKey(key: string): string {
  return key.replace(/(?:^| )./g, (start) => start.toUpperCase());
}

/**
 * Where the file has what: the first key of each block, in order, and where the blocks start; the last one ends at the last of
 * the numbers.
 */
interface Contents {
  readonly file: number;
  /** A table of the numbers of the blocks by their first keys. */
  readonly firstKeys: string;
  readonly starts: Uint32Array;
}

const decoder = new TextDecoder();
let contents: Contents | null = null;
const blocks: string[] = [];

/** The file stays open: a look-up reads and unpacks the few kilobytes that it needs, which check themselves (gzip). */
function open(): Contents {
  if (contents) return contents;
  const file = openResource('atlas.bin');
  const [count, length] = new Uint32Array(readAt(file, 0, 8).buffer) as Iterable<number> as [number, number];
  const starts = new Uint32Array(readAt(file, 8, 4 * (count + 1)).buffer);
  // What is cut off is missed at once; what is changed, where it is read.
  if (fstatSync(file).size !== starts.at(-1)) throw damagedResource('atlas.bin');
  contents = { file, firstKeys: unpack(readAt(file, 8 + starts.byteLength, length)), starts };
  return contents;
}

function readBlock(number: number): string {
  const { file, starts } = open();
  blocks[number] ??= unpack(readAt(file, starts[number]!, starts[number + 1]! - starts[number]!));
  return blocks[number];
}

function unpack(bytes: Uint8Array): string {
  try {
    return decoder.decode(gunzipSync(bytes));
  } catch (cause) {
    throw damagedResource('atlas.bin', cause);
  }
}

function readAt(file: number, position: number, length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  if (readSync(file, bytes, 0, length, position) < length) throw damagedResource('atlas.bin');
  return bytes;
}

/**
 * The places that have a name, the largest first, in whatever case and with or without its accents; an empty list for a name
 * that none has. The code of a country ("US") or region ("US.LA") gives just that.
 * @throws NewsqError if the file is missing, or not as it was built
 */
export function findInAtlas(name: string): readonly AtlasPlace[] {
  return findKey(atlasKey(name));
}

/** The country or region of a code: "US", "US.LA"; null for what is none. */
export function regionOfCode(code: string): AtlasPlace | null {
  return findKey(code)[0] ?? null;
}

/** Most articles name the same countries and cities. */
const findKey = remembered((key): readonly AtlasPlace[] => {
  if (key === '') return [];
  const { firstKeys } = open();
  const block = findLineUpTo(firstKeys, key);
  const line = block === null ? null : findLine(readBlock(Number(block)), key);
  return line === null ? [] : line.split(';').map((place) => readPlace(place, key));
});

function readPlace(text: string, key: string): AtlasPlace {
  const [id, lat, lon, size, kind, country, region, name] = text.split('|') as [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  return {
    id: Number(id),
    name: name === '' ? nameOfKey(key) : name,
    lat: Number(lat) / 100,
    lon: Number(lon) / 100,
    size: Number(size),
    kind: KIND_LETTERS[kind[0]!]!,
    seat: Number(kind[1] ?? 0),
    country,
    region: region === '' ? '' : `${country}.${region}`,
    isUsual: name === '' || atlasKey(name) === key,
  };
}
