import type { Examples } from './examples.js';

/** The features that a model knows: row by hash. */
export interface FeatureIndex {
  /** Hash (0 for an empty slot), slot by slot, and its row. */
  readonly hashes: Int32Array;
  readonly rows: Int32Array;
  readonly size: number;
}

/** Numbers the features that at least `least` tokens have. */
export function indexFeatures(examples: Examples, least: number): FeatureIndex {
  const room = 1 << 25;
  const hashes = new Int32Array(room);
  const counts = new Int32Array(room);
  const { values, length } = examples.features;
  for (let f = 0; f < length; f++) {
    const slot = slotOf(hashes, values[f]!);
    hashes[slot] = values[f]!;
    counts[slot]!++;
  }
  let size = 0;
  for (let slot = 0; slot < room; slot++) counts[slot] = counts[slot]! >= least ? size++ : -1;
  return { hashes, rows: counts, size };
}

function slotOf(hashes: Int32Array, hash: number): number {
  const mask = hashes.length - 1;
  let slot = (hash ^ (hash >>> 15)) & mask;
  while (hashes[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & mask;
  return slot;
}

/** Turns the hashes of examples into rows; -1 for features that the index has not. */
export function lookUpFeatures(examples: Examples, { hashes, rows }: FeatureIndex): void {
  const { values, length } = examples.features;
  for (let f = 0; f < length; f++) {
    const slot = slotOf(hashes, values[f]!);
    values[f] = hashes[slot] === 0 ? -1 : rows[slot]!;
  }
}
