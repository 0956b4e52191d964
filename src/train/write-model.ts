import { writeFileSync } from 'node:fs';
import { LABELS } from '../names/labels.js';
import { MAGIC } from '../resource/recognizer.js';
import type { Field } from './crf.js';
import type { FeatureIndex } from './index-features.js';
import { writeInputs } from './inputs.js';

/** The highest weight that a row can hold; few are higher. */
const MAX_WEIGHT = 3;
const UNIT = MAX_WEIGHT / 127;
/** Weights of fewer units are dropped as noise: the file is a third as large without them, and as good on news. */
const MIN_UNITS = 3;

/** Rounds the weights of a field to what a byte can hold, and clears all rows but the `maxFeatures` that matter most. */
export function quantize(field: Field, { rows, size }: FeatureIndex, maxFeatures: number): void {
  const { weights } = field;
  const matters = new Uint8Array(size);
  for (let row = 0; row < size; row++) {
    for (let i = row * LABELS; i < (row + 1) * LABELS; i++) {
      const rounded = Math.max(-127, Math.min(127, Math.round(weights[i]! / UNIT)));
      const value = Math.abs(rounded) < MIN_UNITS ? 0 : rounded;
      weights[i] = value * UNIT;
      matters[row] = Math.max(matters[row]!, Math.abs(value));
    }
  }
  const order = Uint32Array.from(rows.filter((row) => row >= 0)).sort((a, b) => matters[b]! - matters[a]! || a - b);
  for (const row of order.subarray(maxFeatures)) weights.fill(0, row * LABELS, (row + 1) * LABELS);
}

/** A feature by its hash, with its weights by label, in units. */
export interface WeightedFeature {
  readonly hash: number;
  readonly weights: Int8Array;
}

/** Writes a quantized field to `path`, and a record of what it was trained on beside it. */
export async function writeModel(path: string, field: Field, { hashes, rows }: FeatureIndex): Promise<void> {
  const kept: WeightedFeature[] = [];
  for (let slot = 0; slot < hashes.length; slot++) {
    if (hashes[slot] === 0 || rows[slot]! < 0) continue;
    const from = rows[slot]! * LABELS;
    const weights = Int8Array.from(field.weights.subarray(from, from + LABELS), (weight) => Math.round(weight / UNIT));
    if (weights.some((weight) => weight !== 0)) kept.push({ hash: hashes[slot]!, weights });
  }
  const model = encodeModel(kept, field.transitions, UNIT);
  writeFileSync(path, model);
  await writeInputs(path);
  console.log(`${path}: ${kept.length} features, ${model.length} bytes`);
}

/** The upper half of a hash, which an entry has, and so many buckets or more tell all of its bits. */
const LEAST_BUCKETS = 2 ** 16;

/** A model as `readRecognizer()` reads it. */
export function encodeModel(features: readonly WeightedFeature[], transitions: Iterable<number>, unit: number): Buffer {
  let buckets = LEAST_BUCKETS;
  while (buckets * 2 <= features.length) buckets *= 2;
  const bucketOf = ({ hash }: WeightedFeature) => hash & (buckets - 1);
  const starts = new Uint32Array(buckets + 1);
  const entries: number[] = [];
  let bucket = 0;
  for (const feature of [...features].sort((a, b) => bucketOf(a) - bucketOf(b))) {
    while (bucket < bucketOf(feature)) starts[++bucket] = entries.length;
    const { hash, weights } = feature;
    const pairs = [...weights].flatMap((weight, label) => (weight === 0 ? [] : [label, weight]));
    entries.push(hash >> 16, hash >> 24, pairs.length / 2, ...pairs);
  }
  starts.fill(entries.length, bucket + 1);
  const parts = [
    Uint32Array.of(MAGIC, LABELS, buckets, entries.length),
    Float32Array.of(unit, ...transitions),
    starts,
    Int8Array.from(entries),
  ];
  return Buffer.concat(parts.map((part) => Buffer.from(part.buffer, part.byteOffset, part.byteLength)));
}
