import { writeFileSync } from 'node:fs';
import { LABELS } from '../names/labels.js';
import { fingerprint } from '../resource/clusters.js';
import { MAGIC } from '../resource/recognizer.js';
import type { Field } from './crf.js';
import type { FeatureIndex } from './index-features.js';
import { writeInputs } from './inputs.js';

/** The highest weight that a row can hold; few are higher. */
const MAX_WEIGHT = 3;
const UNIT = MAX_WEIGHT / 127;
/** Weights of fewer units are dropped as noise: the file is a third as large without them, and as good on news. */
const MIN_UNITS = 3;
/** How full the hash table may be: 222,000 features fit into one of 2^18 slots. */
const MAX_FILL = 0.85;

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

/** Writes a quantized field to `path`, and a record of what it was trained on beside it. */
export async function writeModel(path: string, field: Field, { hashes, rows }: FeatureIndex): Promise<void> {
  const kept: { hash: number; row: Int8Array }[] = [];
  for (let slot = 0; slot < hashes.length; slot++) {
    if (hashes[slot] === 0 || rows[slot]! < 0) continue;
    const row = rowOf(field.weights.subarray(rows[slot]! * LABELS, (rows[slot]! + 1) * LABELS));
    if (row.length > 1) kept.push({ hash: hashes[slot]!, row });
  }
  let size = 1024;
  while (size * MAX_FILL < kept.length) size *= 2;
  const rowStarts = new Uint32Array(size);
  const fingerprints = new Uint16Array(size);
  let length = 0;
  for (const { hash, row } of kept) {
    let slot = hash & (size - 1);
    while (fingerprints[slot] !== 0) slot = (slot + 1) & (size - 1);
    fingerprints[slot] = fingerprint(hash);
    rowStarts[slot] = length;
    length += row.length;
  }
  const parts = [
    Uint32Array.of(MAGIC, LABELS, size, length),
    Float32Array.of(UNIT, ...field.transitions),
    rowStarts,
    fingerprints,
    ...kept.map(({ row }) => row),
  ];
  writeFileSync(path, Buffer.concat(parts.map((part) => Buffer.from(part.buffer, part.byteOffset, part.byteLength))));
  await writeInputs(path);
  console.log(`${path}: ${kept.length} features, table of ${size}, ${length} bytes of weights`);
}

function rowOf(weights: Float32Array): Int8Array {
  const pairs: number[] = [];
  for (const [label, weight] of weights.entries()) if (weight !== 0) pairs.push(label, Math.round(weight / UNIT));
  return Int8Array.of(pairs.length / 2, ...pairs);
}
