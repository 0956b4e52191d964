import { fingerprint } from './clusters.js';
import { finish } from './hash.js';

/** What the gazetteer may say about a word or a row of words, one bit each; names are looked up in lower case. */
export const KNOWN = {
  /** A longer name starts with it: "new" for "new york". */
  beginning: 1 << 0,
  country: 1 << 1,
  /** A nationality, religion or people: "french", "muslims". */
  group: 1 << 2,
  /** With at least 300,000 inhabitants. */
  city: 1 << 3,
  town: 1 << 4,
  region: 1 << 5,
  firstName: 1 << 6,
  lastName: 1 << 7,
  /** A famous person: "angela merkel", "shakespeare". */
  person: 1 << 8,
  organization: 1 << 9,
  /** "ministry", "university", "inc". */
  organizationWord: 1 << 10,
  /** "president", "mr". */
  title: 1 << 11,
  /** Usually in lower case: "will", "may". */
  common: 1 << 12,
  /** An event, work or holiday. */
  other: 1 << 13,
  /** "river", "street", "province". */
  placeWord: 1 << 14,
  commonName: 1 << 15,
} as const;

/** A hash table of names, as stored in `resources/gazetteer.bin`. */
export interface Gazetteer {
  /** Slot by slot: a fingerprint (0 if the slot is empty) and KNOWN bits. */
  readonly slots: Uint16Array;
  readonly mask: number;
}

export function readGazetteer(buffer: ArrayBuffer): Gazetteer {
  const size = new Uint32Array(buffer, 0, 1)[0]!;
  return { slots: new Uint16Array(buffer, 4, size * 2), mask: size - 1 };
}

/** The KNOWN bits of a name, given its hash; 0 for a name that is not listed. */
export function knownAs({ slots, mask }: Gazetteer, nameHash: number): number {
  const print = fingerprint(nameHash);
  for (let slot = nameHash & mask; ; slot = (slot + 1) & mask) {
    const found = slots[slot * 2]!;
    if (found === 0) return 0;
    if (found === print) return slots[slot * 2 + 1]!;
  }
}

/** The hash of a name of several words, from the hash of all words but the last and the hash of the last. */
export function extendName(nameHash: number, wordHash: number): number {
  return finish(Math.imul(nameHash, 31) ^ wordHash);
}
