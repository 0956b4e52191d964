import { writeFileSync } from 'node:fs';
import { LABELS } from '../recognize/labels.js';
import { fingerprint } from '../resource/clusters.js';
import { MAGIC } from '../resource/recognizer.js';
import type { Field } from './crf.js';
import type { FeatureIndex } from './index-features.js';

/** Greatest weight that a row can hold; few are greater. */
const GREATEST = 4;
const UNIT = GREATEST / 127;

/** Writes the rows of a field whose weights matter most, in bytes: at most `most` of them. */
export function writeModel(path: string, field: Field, { hashes, rows }: FeatureIndex, most: number): void {
  const kept: { hash: number; row: Int8Array; matters: number }[] = [];
  for (let slot = 0; slot < hashes.length; slot++) {
    if (hashes[slot] === 0 || rows[slot]! < 0) continue;
    const { row, matters } = quantize(field.weights.subarray(rows[slot]! * LABELS, (rows[slot]! + 1) * LABELS));
    if (row.length > 1) kept.push({ hash: hashes[slot]!, row, matters });
  }
  kept.sort((a, b) => b.matters - a.matters || a.hash - b.hash);
  kept.length = Math.min(kept.length, most);
  let size = 1024;
  while (size * 0.8 < kept.length) size *= 2;
  const rowStarts = new Uint32Array(size);
  const fingerprints = new Uint16Array(size);
  const bytes: Int8Array[] = [];
  let length = 0;
  for (const { hash, row } of kept) {
    let slot = hash & (size - 1);
    while (fingerprints[slot] !== 0) slot = (slot + 1) & (size - 1);
    fingerprints[slot] = fingerprint(hash);
    rowStarts[slot] = length;
    bytes.push(row);
    length += row.length;
  }
  const parts = [
    Uint32Array.of(MAGIC, LABELS, size, length),
    Float32Array.of(UNIT, ...field.transitions),
    rowStarts,
    fingerprints,
    ...bytes,
  ];
  writeFileSync(path, Buffer.concat(parts.map((part) => Buffer.from(part.buffer, part.byteOffset, part.byteLength))));
  console.log(`${path}: ${kept.length} features`);
}

function quantize(weights: Float32Array): { row: Int8Array; matters: number } {
  const pairs: number[] = [];
  let matters = 0;
  for (const [label, weight] of weights.entries()) {
    const value = Math.max(-127, Math.min(127, Math.round(weight / UNIT)));
    if (Math.abs(value) < 2) continue;
    pairs.push(label, value);
    matters = Math.max(matters, Math.abs(weight));
  }
  return { row: Int8Array.of(pairs.length / 2, ...pairs), matters };
}
