import { expect, test } from 'vitest';
import { LABELS } from '../../src/names/labels.js';
import {
  addRows,
  addSum,
  addSumOfRows,
  findRows,
  newFeatureRows,
  newScoreRows,
  PACKED,
  unpackRow,
} from '../../src/names/score-rows.js';
import { fingerprint } from '../../src/resource/clusters.js';
import { feature } from '../../src/resource/hash.js';
import type { RecognizerModel } from '../../src/resource/recognizer.js';

/** A model with a row of weights for each of some features. */
function modelOf(weights: ReadonlyMap<number, readonly number[]>): RecognizerModel {
  const size = 1024;
  const fingerprints = new Uint16Array(size);
  const rowStarts = new Uint32Array(size);
  const rows: number[] = [];
  for (const [hash, row] of weights) {
    let slot = hash & (size - 1);
    while (fingerprints[slot] !== 0) slot = (slot + 1) & (size - 1);
    fingerprints[slot] = fingerprint(hash);
    rowStarts[slot] = rows.length;
    const pairs = row.flatMap((weight, label) => (weight === 0 ? [] : [label, weight]));
    rows.push(pairs.length / 2, ...pairs);
  }
  const none = new Float64Array(LABELS * LABELS);
  return {
    fingerprints,
    rowStarts,
    mask: size - 1,
    rows: Int8Array.from(rows),
    unit: 1,
    transitions: none,
    expTransitions: none,
  };
}

/** As many features as a token has at most, and as heavy as they can be. */
const COUNT = 200;
const weights = new Map(
  Array.from({ length: COUNT }, (_, k) => [
    feature(k, 7),
    Array.from({ length: LABELS }, (_, label) =>
      label % 5 === 0 ? 127 : label % 5 === 1 ? -127 : ((k * 31 + label * 17) % 255) - 127,
    ),
  ]),
);
const model = modelOf(weights);

function plainSum(hashes: readonly number[]): number[] {
  return Array.from({ length: LABELS }, (_, label) =>
    hashes.reduce((sum, hash) => sum + (weights.get(hash)?.[label] ?? 0), 0),
  );
}

/** The scores in a row. */
function scoresOf(row: Float64Array, unit = 1): number[] {
  const scores = new Float64Array(LABELS);
  unpackRow(row, unit, scores, 0);
  return [...scores].map((score) => score + 0);
}

const all = [...weights.keys()];
const unknown = [feature(1, 8), feature(2, 8)];

test.each([
  ['no feature', []],
  ['one', all.slice(0, 1)],
  ['one that the model lacks', unknown],
  ['two and one that it lacks', [all[3]!, unknown[0]!, all[5]!]],
  ['the same twice', [all[9]!, all[9]!]],
  ['as many as there can be', all],
])('rows add up to what the weights do: %s', (_, hashes) => {
  const features = Int32Array.from(hashes);
  const sums = newScoreRows();
  const whole = addSum(sums, model, features, features.length);
  expect(scoresOf(sums.values.subarray(whole, whole + PACKED))).toEqual(plainSum(hashes));

  const rows = newFeatureRows(model);
  findRows(rows, model, features, features.length);
  const again = addSumOfRows(sums, rows, features, features.length);
  expect(scoresOf(sums.values.subarray(again, again + PACKED))).toEqual(plainSum(hashes));

  // In two parts, as words and pairs of words have them, and times the unit.
  const row = new Float64Array(PACKED);
  addRows(rows, features, Math.min(1, features.length), row);
  addRows(rows, features.subarray(1), Math.max(0, features.length - 1), row);
  expect(scoresOf(row, 0.25)).toEqual(plainSum(hashes).map((sum) => sum * 0.25));
});

test('a feature has one row, however often it is asked for', () => {
  const rows = newFeatureRows(model);
  const find = (hashes: readonly number[]) => {
    const features = Int32Array.from(hashes);
    findRows(rows, model, features, features.length);
    return [...features];
  };
  const first = find(all);
  expect(new Set(first).size).toBe(COUNT);
  expect(find(all)).toEqual(first);
  expect(find(unknown)).toEqual([0, 0]);
});
