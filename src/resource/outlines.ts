import type { GeometryCollection, Topology } from 'topojson-specification';
import { readResource } from './open.js';

/** Natural Earth's countries at 1:110 million, enough for the world on a terminal, and at 1:50 million; the states of the US at 1:10 million. */
export type OutlinesName = 'world' | 'countries' | 'states';

/** Outlines of countries or states, each with its name in English. */
export type Outlines = Topology<{ readonly parts: GeometryCollection<{ readonly name: string }> }>;

/** What the file says of some outlines before their lines. */
export interface OutlinesHead extends Omit<Outlines, 'arcs'> {
  readonly name: OutlinesName;
  /** How many lines there are. */
  readonly lines: number;
  /** Where the first begins, in bytes after the head. */
  readonly from: number;
}

/** Degrees. */
export interface Bounds {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/**
 * Some of the outlines of `resources/outlines.bin`: the length of a head in bytes, the head as JSON, and the lines, each as
 * the number of its points and the way from each to the next, in whole numbers of seven bits a byte.
 * @throws NewsqError if the file is missing or damaged
 */
export function readOutlines(name: OutlinesName): Outlines {
  const { head, waysOf } = open(name);
  const { lines, from: _offset, name: _asked, ...topology } = head;
  return { ...topology, arcs: Array.from({ length: lines }, () => pairsOf(waysOf())) };
}

/** A line, as longitudes and latitudes by turns. */
export type Line = readonly number[];

/**
 * The lines of some outlines alone, each once: much sooner than all there is of them.
 * @param isWanted whether a line with these bounds is
 * @param without the name of a part whose lines are not
 * @throws NewsqError if the file is missing or damaged
 */
export function readLines(
  name: OutlinesName,
  isWanted: (bounds: Bounds) => boolean,
  without: string | null = null,
): Line[] {
  const { head, waysOf } = open(name);
  const { scale, translate } = head.transform!;
  const part = head.objects.parts.geometries.find(({ properties }) => nameOf(properties) === without);
  const unwanted = new Set(part && 'arcs' in part ? linesOf(part.arcs) : []);
  return Array.from({ length: head.lines }, (_, place) => {
    const line = waysOf();
    const bounds = { west: 180, south: 90, east: -180, north: -90 };
    for (let i = 0, x = 0, y = 0; i < line.length; i += 2) {
      x += line[i]!;
      y += line[i + 1]!;
      const lon = x * scale[0] + translate[0];
      const lat = y * scale[1] + translate[1];
      [line[i], line[i + 1]] = [lon, lat];
      if (lon < bounds.west) bounds.west = lon;
      if (lon > bounds.east) bounds.east = lon;
      if (lat < bounds.south) bounds.south = lat;
      if (lat > bounds.north) bounds.north = lat;
    }
    return isWanted(bounds) && !unwanted.has(place) ? line : null;
  }).filter((line) => line !== null);
}

/** The places of the lines of a part; those that it has the other way round are -1, -2 … */
function linesOf(arcs: readonly unknown[]): number[] {
  return (arcs.flat(3) as number[]).map((line) => (line < 0 ? ~line : line));
}

interface OutlinesFile {
  readonly bytes: Uint8Array;
  readonly headEnd: number;
  readonly heads: readonly OutlinesHead[];
}

let file: OutlinesFile | null = null;

/** A map has several of the outlines, and a page several maps. */
function readFile(): OutlinesFile {
  if (file) return file;
  const bytes = new Uint8Array(readResource('outlines.bin'));
  const headEnd = 4 + new DataView(bytes.buffer).getUint32(0, true);
  file = { bytes, headEnd, heads: JSON.parse(new TextDecoder().decode(bytes.subarray(4, headEnd))) as OutlinesHead[] };
  return file;
}

/** What is said of some outlines, and what reads their lines one by one, each as ways in the two directions by turns. */
function open(name: OutlinesName): { readonly head: OutlinesHead; readonly waysOf: () => number[] } {
  const { bytes, headEnd, heads } = readFile();
  const head = heads.find((each) => each.name === name)!;
  let at = headEnd + head.from;
  const unsigned = () => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++]!;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
  };
  return {
    head,
    waysOf() {
      const ways: number[] = [];
      for (let left = 2 * unsigned(); left > 0; left--) {
        // 0, -1, 1, -2, 2 … are 0, 1, 2, 3, 4 …
        const value = unsigned();
        ways.push((value >>> 1) ^ -(value & 1));
      }
      return ways;
    },
  };
}

function pairsOf(ways: readonly number[]): number[][] {
  return Array.from({ length: ways.length / 2 }, (_, i) => [ways[2 * i]!, ways[2 * i + 1]!]);
}

function nameOf(properties: { readonly name?: string } | undefined): string | undefined {
  return properties?.name;
}
