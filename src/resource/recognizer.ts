import { fingerprint } from './clusters.js';

/**
 * The trained weights as stored in `resources/recognizer.bin`: a hash table of features, each with the start of its row.
 * A row is the number of its weights, then a label and a weight for each.
 */
export interface RecognizerModel {
  /** By slot: the fingerprint of a feature's hash; 0 if the slot is empty. */
  readonly fingerprints: Uint16Array;
  /** By slot: where its row starts in `rows`. */
  readonly rowStarts: Uint32Array;
  readonly mask: number;
  readonly rows: Int8Array;
  /** The score that a weight of 1 in the rows stands for. */
  readonly unit: number;
  /** The scores of pairs of labels, at from × labels + to. */
  readonly transitions: Float64Array;
  /** exp() of these. */
  readonly expTransitions: Float64Array;
}

/** "NQR1" */
export const MAGIC = 0x3152514e;
const HEADER_WORDS = 4;

/**
 * Reads what `writeModel()` wrote: the magic number; the numbers of labels, slots and row bytes; the unit and the
 * transitions; the table; the rows.
 */
export function readRecognizer(buffer: ArrayBuffer): RecognizerModel {
  const [magic, labels, slots, rowBytes] = new Uint32Array(buffer, 0, HEADER_WORDS) as unknown as number[];
  if (magic !== MAGIC) throw new Error('resources/recognizer.bin has another format; run `npm run train`');
  let at = HEADER_WORDS * 4;
  const numbers = Float64Array.from(new Float32Array(buffer, at, 1 + labels! * labels!));
  at += 4 * numbers.length;
  const rowStarts = new Uint32Array(buffer, at, slots!);
  at += rowStarts.byteLength;
  const fingerprints = new Uint16Array(buffer, at, slots!);
  at += fingerprints.byteLength;
  const transitions = numbers.slice(1);
  return {
    fingerprints,
    rowStarts,
    mask: slots! - 1,
    rows: new Int8Array(buffer, at, rowBytes!),
    unit: numbers[0]!,
    transitions,
    expTransitions: transitions.map(Math.exp),
  };
}

/** The slot of a feature, given its hash; -1 for one that the model lacks. */
export function findSlot({ fingerprints, mask }: RecognizerModel, hash: number): number {
  const print = fingerprint(hash);
  let slot = hash & mask;
  let there = fingerprints[slot]!;
  while (there !== 0 && there !== print) {
    slot = (slot + 1) & mask;
    there = fingerprints[slot]!;
  }
  return there === 0 ? -1 : slot;
}
