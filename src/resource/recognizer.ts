/**
 * The trained weights as stored in `resources/recognizer.bin`: a hash table of features. An entry is the upper half of the
 * feature's hash, the number of its weights, then a label and a weight for each; entries whose hashes end in the same bits
 * stand in one bucket, one after the other. Bucket and half are the whole hash: no feature is taken for another.
 */
export interface RecognizerModel {
  /** By bucket: where its entries start in `entries`; they end where those of the next start. */
  readonly starts: Uint32Array;
  readonly mask: number;
  readonly entries: Int8Array;
  /** The score that a weight of 1 stands for. */
  readonly unit: number;
  /** The scores of pairs of labels, at from × labels + to. */
  readonly transitions: Float64Array;
  /** exp() of these. */
  readonly expTransitions: Float64Array;
}

/** What is opened to recognize names. */
export const RECOGNIZER_FILES = ['recognizer.bin', 'gazetteer.bin', 'clusters.bin'];

/** "NQR2" */
export const MAGIC = 0x3252514e;
const HEADER_WORDS = 4;

/**
 * Reads what `encodeModel()` made: the magic number; the numbers of labels, buckets and bytes of entries; the unit and the
 * transitions; the starts of the buckets and their end; the entries.
 */
export function readRecognizer(buffer: ArrayBuffer): RecognizerModel {
  const [magic, labels, buckets, bytes] = new Uint32Array(buffer, 0, HEADER_WORDS) as unknown as number[];
  if (magic !== MAGIC) throw new Error('resources/recognizer.bin has another format; run `npm run train`');
  let at = HEADER_WORDS * 4;
  const numbers = Float64Array.from(new Float32Array(buffer, at, 1 + labels! * labels!));
  at += 4 * numbers.length;
  const starts = new Uint32Array(buffer, at, buckets! + 1);
  at += starts.byteLength;
  const transitions = numbers.slice(1);
  return {
    starts,
    mask: buckets! - 1,
    entries: new Int8Array(buffer, at, bytes!),
    unit: numbers[0]!,
    transitions,
    expTransitions: transitions.map(Math.exp),
  };
}

/** Bytes of an entry before its weights: half a hash, and their number. */
const ENTRY_HEAD = 3;

/** Adds the weights of the first `count` of `features`, given by their hashes, to what `sums` has by label. */
export function addWeights(
  { starts, mask, entries }: RecognizerModel,
  features: Int32Array,
  count: number,
  sums: Int32Array,
): void {
  for (let f = 0; f < count; f++) {
    const hash = features[f]!;
    const bucket = hash & mask;
    const end = starts[bucket + 1]!;
    let at = starts[bucket]!;
    while (at < end && (entries[at] !== (hash << 8) >> 24 || entries[at + 1] !== hash >> 24))
      at += ENTRY_HEAD + 2 * entries[at + 2]!;
    if (at === end) continue;
    const last = at + ENTRY_HEAD + 2 * entries[at + 2]!;
    for (at += ENTRY_HEAD; at < last; at += 2) sums[entries[at]!]! += entries[at + 1]!;
  }
}
