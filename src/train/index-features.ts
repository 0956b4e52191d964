import type { Examples } from './examples.js';

/** The features of a model: a hash table of their rows. */
export interface FeatureIndex {
  /** By slot: a feature's hash, 0 if the slot is empty. */
  readonly hashes: Int32Array;
  /** By slot: the feature's row, -1 for one that is too rare. */
  readonly rows: Int32Array;
  readonly size: number;
}

/** Numbers the features that at least `minimum` tokens have. */
export function indexFeatures(examples: Examples, minimum: number): FeatureIndex {
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
  for (let slot = 0; slot < room; slot++) counts[slot] = counts[slot]! >= minimum ? size++ : -1;
  return { hashes, rows: counts, size };
}

function slotOf(hashes: Int32Array, hash: number): number {
  const mask = hashes.length - 1;
  let slot = (hash ^ (hash >>> 15)) & mask;
  while (hashes[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & mask;
  return slot;
}

/** Replaces the hashes of examples by rows; -1 for features that the index lacks. */
export function lookUpFeatures(examples: Examples, { hashes, rows }: FeatureIndex): void {
  const { values, length } = examples.features;
  for (let f = 0; f < length; f++) {
    const slot = slotOf(hashes, values[f]!);
    values[f] = hashes[slot] === 0 ? -1 : rows[slot]!;
  }
}
