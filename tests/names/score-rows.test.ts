import { expect, test } from 'vitest';
import { LABELS } from '../../src/names/labels.js';
import { addRow, newScoreRows, PACKED, sumRows, writeScores } from '../../src/names/score-rows.js';
import { feature } from '../../src/resource/hash.js';
import { addWeights, readRecognizer } from '../../src/resource/recognizer.js';
import { encodeModel } from '../../src/train/write-model.js';

/** As many features as a token has at most, and as heavy as they can be. */
const COUNT = 200;
const weighted = Array.from({ length: COUNT }, (_, k) => ({
  hash: feature(k, 7),
  weights: Int8Array.from({ length: LABELS }, (_, label) =>
    label % 5 === 0 ? 127 : label % 5 === 1 ? -127 : ((k * 31 + label * 17) % 255) - 127,
  ),
}));
/** In the same bucket as the first, each with one half of its hash. */
const alike = [
  { hash: weighted[0]!.hash ^ 0x10000, weights: Int8Array.of(5) },
  { hash: weighted[0]!.hash ^ 0x80000000, weights: Int8Array.of(0, 7) },
];
const features = [...weighted, ...alike];
const bytes = encodeModel(features, new Float32Array(LABELS * LABELS).fill(0.5), 0.25);
const model = readRecognizer(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer);

function plainSum(hashes: readonly number[]): number[] {
  return Array.from({ length: LABELS }, (_, label) =>
    hashes.reduce((sum, hash) => sum + (features.find((each) => each.hash === hash)?.weights[label] ?? 0), 0),
  );
}

function weightsOf(hashes: readonly number[]): Int32Array {
  const sums = new Int32Array(LABELS);
  addWeights(model, Int32Array.from(hashes), hashes.length, sums);
  return sums;
}

const all = features.map(({ hash }) => hash);
const unknown = [feature(1, 8), feature(2, 8), weighted[0]!.hash ^ 0x20000];

test('a model is read as it was written', () => {
  expect(model.unit).toBe(0.25);
  expect([...model.transitions]).toEqual(new Array(LABELS * LABELS).fill(0.5));
  expect(model.expTransitions[3]).toBe(Math.exp(0.5));
});

test.each(features.map(({ hash, weights }) => [hash, weights] as const))(
  'feature %i has its weights',
  (hash, weights) => {
    expect([...weightsOf([hash])]).toEqual(Array.from({ length: LABELS }, (_, label) => weights[label] ?? 0));
  },
);

test.each([
  ['no feature', []],
  ['one', all.slice(0, 1)],
  ['some that the model lacks', unknown],
  ['two and one that it lacks', [all[3]!, unknown[0]!, all[5]!]],
  ['the same twice', [all[9]!, all[9]!]],
  ['those of one bucket', [all[0]!, alike[0]!.hash, alike[1]!.hash]],
  ['as many as there can be', all],
])('features, in rows and by themselves, add up to what their weights do: %s', (_, hashes) => {
  // In three parts, as words and pairs of words have them, and times the unit.
  const sums = newScoreRows();
  const parts = [0, 1, 2].map((part) => hashes.filter((_, i) => i % 3 === part));
  const starts = Int32Array.from(parts.slice(0, 2), (part) => addRow(sums, weightsOf(part)));
  const row = new Float64Array(PACKED).fill(9);
  sumRows(sums, starts, row);
  const scores = new Float64Array(LABELS + 2);
  writeScores(row, weightsOf(parts[2]!), 0.25, scores, 1);
  expect([...scores].map((score) => score + 0)).toEqual([0, ...plainSum(hashes).map((sum) => sum * 0.25), 0]);
});

test('rows keep what they have as they grow', () => {
  const sums = newScoreRows();
  const zeros = new Int32Array(LABELS);
  const row = new Float64Array(PACKED);
  const scoresAt = (start: number) => {
    const scores = new Float64Array(LABELS);
    sumRows(sums, Int32Array.of(start), row);
    writeScores(row, zeros, 1, scores, 0);
    return [...scores].map((score) => score + 0);
  };
  const starts = Array.from({ length: 2000 }, (_, k) =>
    addRow(
      sums,
      zeros.map((_, label) => k - 1000 - label),
    ),
  );
  expect(new Set(starts).size).toBe(2000);
  for (const k of [0, 1, 999, 1999]) expect(scoresAt(starts[k]!)).toEqual(Array.from(zeros, (_, y) => k - 1000 - y));
  expect(scoresAt(0)).toEqual([...zeros]);
});
