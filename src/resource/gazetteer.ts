import { fingerprint } from './clusters.js';
import { finish } from './hash.js';

/** What a gazetteer can say of a word or of a row of words, a bit each; names are looked up in lower case. */
export const KNOWN = {
  /** A longer name begins so: "new" for "new york". */
  beginning: 1 << 0,
  country: 1 << 1,
  /** Nationalities, religions, peoples: "french", "muslims". */
  group: 1 << 2,
  /** 300,000 inhabitants and more. */
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
  /** Written in lower case as a rule: "will", "may". */
  common: 1 << 12,
  /** Events, works, holidays. */
  other: 1 << 13,
  /** "river", "street", "province". */
  placeWord: 1 << 14,
  commonName: 1 << 15,
} as const;

/** A hash table of names, as `resources/gazetteer.bin` holds it. */
export interface Gazetteer {
  /** Fingerprint (0 for an empty slot) and the KNOWN bits, slot by slot. */
  readonly slots: Uint16Array;
  readonly mask: number;
}

export function readGazetteer(buffer: ArrayBuffer): Gazetteer {
  const size = new Uint32Array(buffer, 0, 1)[0]!;
  return { slots: new Uint16Array(buffer, 4, size * 2), mask: size - 1 };
}

/** The KNOWN bits of a name's hash; 0 where it is in no list. */
export function knownAs({ slots, mask }: Gazetteer, nameHash: number): number {
  const print = fingerprint(nameHash);
  for (let slot = nameHash & mask; ; slot = (slot + 1) & mask) {
    const found = slots[slot * 2]!;
    if (found === 0) return 0;
    if (found === print) return slots[slot * 2 + 1]!;
  }
}

/** The hash of a name of several words, from the hash of all but its last and that of its last word. */
export function extendName(nameHash: number, wordHash: number): number {
  return finish(Math.imul(nameHash, 31) ^ wordHash);
}
