import { finish } from './hash.js';

/**
 * Word clusters as `resources/clusters.bin` holds them: a hash table of words, and for each fine cluster the
 * coarser ones that it lies in. A word is told by 16 bits of its hash, so one unknown word in thousands is mistaken.
 */
export interface Clusters {
  /** Fingerprint (0 for an empty slot) and fine cluster, slot by slot. */
  readonly slots: Uint16Array;
  readonly mask: number;
  /** By fine cluster: its middle, coarse and coarsest cluster. */
  readonly coarser: Uint16Array;
}

export const FINE_CLUSTERS = 2048;
export const COARSER_CLUSTERS = [512, 128, 32] as const;

/** Reads what `writeClusters()` wrote: the table's size, the coarser clusters, the slots. */
export function readClusters(buffer: ArrayBuffer): Clusters {
  const size = new Uint32Array(buffer, 0, 1)[0]!;
  const coarser = new Uint16Array(buffer, 4, FINE_CLUSTERS * COARSER_CLUSTERS.length);
  return { slots: new Uint16Array(buffer, 4 + coarser.byteLength, size * 2), mask: size - 1, coarser };
}

export function fingerprint(wordHash: number): number {
  return finish(wordHash ^ 0x5bd1e995) & 0xffff || 1;
}

/** The fine cluster of a lower-case word's hash, or -1. */
export function clusterOf({ slots, mask }: Clusters, wordHash: number): number {
  const print = fingerprint(wordHash);
  for (let slot = wordHash & mask; ; slot = (slot + 1) & mask) {
    const found = slots[slot * 2]!;
    if (found === 0) return -1;
    if (found === print) return slots[slot * 2 + 1]!;
  }
}
