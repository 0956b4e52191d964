import { finish } from '../resource/hash.js';

/** Numbers by hashes: those of one hash come one after the other. A Map of as many strings would take ten times as long to fill. */
export interface HashTable {
  /** The number that was added last for a hash; -1 if there is none. */
  readonly last: (hash: number) => number;
  /** The one that was added for the same hash before a number; -1 if there is none. */
  readonly before: (value: number) => number;
  readonly add: (hash: number, value: number) => void;
}

/** @param size how many numbers it has room for: 0 … size - 1 */
export function newHashTable(size: number): HashTable {
  const slots = 2 ** Math.ceil(Math.log2(2 * size + 2));
  const hashes = new Int32Array(slots);
  const values = new Int32Array(slots).fill(-1);
  const previous = new Int32Array(size).fill(-1);
  const slotOf = (hash: number) => {
    let slot = finish(hash) & (slots - 1);
    while (values[slot] !== -1 && hashes[slot] !== hash) slot = (slot + 1) & (slots - 1);
    return slot;
  };
  return {
    last: (hash) => values[slotOf(hash)]!,
    before: (value) => previous[value]!,
    add: (hash, value) => {
      const slot = slotOf(hash);
      previous[value] = values[slot]!;
      hashes[slot] = hash;
      values[slot] = value;
    },
  };
}
