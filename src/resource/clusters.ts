import { finish } from './hash.js';

/**
 * Word clusters as stored in `resources/clusters.bin`: a hash table of words, and for each fine cluster the coarser ones
 * that contain it. Words are identified by a 16-bit fingerprint; collisions are rare false positives, one in thousands of
 * unknown words.
 */
export interface Clusters {
  /** Slot by slot: a fingerprint (0 if the slot is empty) and a fine cluster. */
  readonly slots: Uint16Array;
  readonly mask: number;
  /** By fine cluster: its middle, coarse and coarsest cluster. */
  readonly coarser: Uint16Array;
}

export const FINE_CLUSTERS = 2048;
export const COARSER_CLUSTERS = [512, 128, 32] as const;

/** Reads what train/make-clusters.ts wrote: the number of slots, the coarser clusters, the slots. */
export function readClusters(buffer: ArrayBuffer): Clusters {
  const size = new Uint32Array(buffer, 0, 1)[0]!;
  const coarser = new Uint16Array(buffer, 4, FINE_CLUSTERS * COARSER_CLUSTERS.length);
  return { slots: new Uint16Array(buffer, 4 + coarser.byteLength, size * 2), mask: size - 1, coarser };
}

/** 16 bits of a hash, never 0. */
export function fingerprint(wordHash: number): number {
  return finish(wordHash ^ 0x5bd1e995) & 0xffff || 1;
}

/** The fine cluster of a word, given the hash of its lower case; -1 for an unknown word. */
export function clusterOf({ slots, mask }: Clusters, wordHash: number): number {
  const print = fingerprint(wordHash);
  for (let slot = wordHash & mask; ; slot = (slot + 1) & mask) {
    const found = slots[slot * 2]!;
    if (found === 0) return -1;
    if (found === print) return slots[slot * 2 + 1]!;
  }
}
