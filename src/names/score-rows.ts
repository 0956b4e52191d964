import { findSlot, type RecognizerModel } from '../resource/recognizer.js';
import { LABELS } from './labels.js';

/**
 * What features add to the score of each label, in rows that are added up fast: a number of a row holds the scores of
 * three labels, {@link LANE} apart. All are whole numbers, and those of a token far below half a lane, so that the sum of
 * rows has the sums of the scores, exactly.
 */
export interface ScoreRows {
  /** PACKED numbers a row; the first row is of zeros. */
  values: Float64Array;
  /** How many numbers of `values` are in use. */
  length: number;
}

/** Scores in a number. */
const LANES = 3;
const LANE = 2 ** 17;
/** Numbers in a row. */
export const PACKED = LABELS / LANES;

export function newScoreRows(): ScoreRows {
  return { values: new Float64Array(1 << 12), length: PACKED };
}

/** By label: the number of a row that has its score, and what the score is multiplied by there. */
const PLACES = Uint8Array.from({ length: LABELS }, (_, label) => Math.trunc(label / LANES));
const SHIFTS = Float64Array.from({ length: LABELS }, (_, label) => LANE ** (label % LANES));

/** Adds a row of zeros; returns where it starts in `values`. */
function addRow(rows: ScoreRows): number {
  const at = rows.length;
  rows.length += PACKED;
  if (rows.length > rows.values.length) {
    const larger = new Float64Array(2 * rows.values.length);
    larger.set(rows.values);
    rows.values = larger;
  }
  return at;
}

/** Adds the weights in the row of a slot of the model to the row that starts at `at`. */
function addWeights({ rowStarts, rows }: RecognizerModel, slot: number, values: Float64Array, at: number): void {
  let row = rowStarts[slot]!;
  const end = row + 2 * rows[row]! + 1;
  for (row++; row < end; row += 2) {
    const label = rows[row]!;
    values[at + PLACES[label]!]! += rows[row + 1]! * SHIFTS[label]!;
  }
}

/** Adds a row with what features, given as hashes, add together; returns where it starts in `values`. */
export function addSum(rows: ScoreRows, model: RecognizerModel, features: Int32Array, count: number): number {
  const at = addRow(rows);
  for (let f = 0; f < count; f++) {
    const slot = findSlot(model, features[f]!);
    if (slot >= 0) addWeights(model, slot, rows.values, at);
  }
  return at;
}

/** The rows of features by themselves, each unpacked from the model when it is first asked for. */
export interface FeatureRows extends ScoreRows {
  /** By slot of the model: where its row starts in `values`; 0 until it is asked for. */
  readonly bySlot: Int32Array;
}

export function newFeatureRows({ mask }: RecognizerModel): FeatureRows {
  return { ...newScoreRows(), bySlot: new Int32Array(mask + 1) };
}

/** Replaces features, given as hashes, by where their rows start in `values`: that of zeros for what the model lacks. */
export function findRows(rows: FeatureRows, model: RecognizerModel, features: Int32Array, count: number): void {
  for (let f = 0; f < count; f++) {
    const slot = findSlot(model, features[f]!);
    let at = 0;
    if (slot >= 0) {
      at = rows.bySlot[slot]!;
      if (at === 0) {
        at = addRow(rows);
        addWeights(model, slot, rows.values, at);
        rows.bySlot[slot] = at;
      }
    }
    features[f] = at;
  }
}

/** Adds the rows that start at the first `count` of `starts` to a row by itself. */
export function addRows({ values }: ScoreRows, starts: Int32Array, count: number, row: Float64Array): void {
  let a = row[0]!;
  let b = row[1]!;
  let c = row[2]!;
  let d = row[3]!;
  let e = row[4]!;
  let f = row[5]!;
  let g = row[6]!;
  for (let k = 0; k < count; k++) {
    const at = starts[k]!;
    a += values[at]!;
    b += values[at + 1]!;
    c += values[at + 2]!;
    d += values[at + 3]!;
    e += values[at + 4]!;
    f += values[at + 5]!;
    g += values[at + 6]!;
  }
  row[0] = a;
  row[1] = b;
  row[2] = c;
  row[3] = d;
  row[4] = e;
  row[5] = f;
  row[6] = g;
}

/** Adds a row with what other rows add together, those of single features; returns where it starts in `values`. */
export function addSumOfRows(sums: ScoreRows, rows: FeatureRows, starts: Int32Array, count: number): number {
  const at = addRow(sums);
  total.fill(0);
  addRows(rows, starts, count, total);
  sums.values.set(total, at);
  return at;
}

const total = new Float64Array(PACKED);

/** Writes the scores in a row by itself, times `unit`, to `scores` at `at` and after. */
export function unpackRow(row: Float64Array, unit: number, scores: Float64Array, at: number): void {
  for (let k = 0, y = at; k < PACKED; k++, y += LANES) {
    const all = row[k]!;
    const third = Math.round(all / (LANE * LANE));
    const rest = all - third * (LANE * LANE);
    const second = Math.round(rest / LANE);
    scores[y] = (rest - second * LANE) * unit;
    scores[y + 1] = second * unit;
    scores[y + 2] = third * unit;
  }
}
