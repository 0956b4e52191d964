import type { AtlasPlace } from '../resource/atlas.js';
import { isLocal } from './kinds.js';

/** Kilometers of the sides of the cells that what is near is counted in. */
const SIDES = [60, 250, 1000] as const;
const KILOMETERS_PER_DEGREE = 111.2;

export const SCALES = SIDES.length;

/**
 * How much of what an article names is where: each place that something may be counts by how likely it is. Near means in the same cell
 * of a grid or in one beside it, so that an article of ten thousand places takes no longer for each of them than one of ten.
 */
export interface Mass {
  readonly cells: readonly Map<number, number>[];
  readonly regions: Map<string, number>;
  readonly countries: Map<string, number>;
  /** Of the regions and countries themselves: "Louisiana", not a town in it. */
  readonly named: Map<string, number>;
}

export function newMass(): Mass {
  return { cells: SIDES.map(() => new Map()), regions: new Map(), countries: new Map(), named: new Map() };
}

export function addMass(mass: Mass, place: AtlasPlace, weight: number): void {
  // Countries, seas and other areas say little of what is near the point that stands for them.
  if (isLocal(place.kind)) {
    for (let scale = 0; scale < SCALES; scale++) {
      add(mass.cells[scale]!, cellsAround(place)[scale * AROUND + MIDDLE]!, weight);
    }
  }
  if (place.kind === 'region') add(mass.named, place.region, weight);
  else if (place.region !== '') add(mass.regions, place.region, weight);
  if (place.kind === 'country') add(mass.named, place.country, weight);
  else if (place.country !== '') add(mass.countries, place.country, weight);
}

function add<K>(counts: Map<K, number>, key: K, weight: number): void {
  counts.set(key, (counts.get(key) ?? 0) + weight);
}

/** The weight in the cell of a place and the eight around it. */
export function massNear({ cells }: Mass, place: AtlasPlace, scale: number): number {
  const around = cellsAround(place);
  let sum = 0;
  for (let i = scale * AROUND; i < (scale + 1) * AROUND; i++) sum += cells[scale]!.get(around[i]!) ?? 0;
  return sum;
}

/** The cell of a place and the eight around it, row by row. */
const AROUND = 9;
const MIDDLE = 4;

const known = new WeakMap<AtlasPlace, Int32Array>();

/** Those of each scale, one after the other. An article asks for them in each round, and the next one for the same places. */
function cellsAround(place: AtlasPlace): Int32Array {
  let cells = known.get(place);
  if (cells === undefined) {
    cells = new Int32Array(SCALES * AROUND);
    let at = 0;
    for (let scale = 0; scale < SCALES; scale++)
      for (let row = -1; row <= 1; row++)
        for (let column = -1; column <= 1; column++) cells[at++] = cellOf(place, scale, row, column);
    known.set(place, cells);
  }
  return cells;
}

/** Cells of about the same size: the degrees of longitude of one depend on its row. */
function cellOf({ lat, lon }: AtlasPlace, scale: number, rows: number, columns: number): number {
  const height = SIDES[scale]! / KILOMETERS_PER_DEGREE;
  const row = Math.floor((lat + 90) / height) + rows;
  const middle = Math.min(89, Math.abs((row + 0.5) * height - 90));
  const count = Math.max(1, Math.floor((360 * Math.cos((middle * Math.PI) / 180)) / height));
  const column = Math.floor(((lon + 180) / 360) * count) + columns;
  return row * 4096 + ((column + count) % count);
}
