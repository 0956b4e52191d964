import { LABELS } from './labels.js';

/**
 * What the features of words and pairs of words add to the score of each label, in rows that are added up fast: a number of
 * a row holds the scores of three labels, {@link LANE} apart. All are whole numbers, and those of a token far below half a
 * lane, so that the sum of rows has the sums of the scores, exactly.
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

/** Adds a row with whole numbers by label; returns where it starts in `values`. */
export function addRow(rows: ScoreRows, sums: Int32Array): number {
  const at = rows.length;
  rows.length += PACKED;
  if (rows.length > rows.values.length) {
    const larger = new Float64Array(2 * rows.values.length);
    larger.set(rows.values);
    rows.values = larger;
  }
  for (let k = 0, y = 0; k < PACKED; k++, y += LANES)
    rows.values[at + k] = sums[y]! + LANE * (sums[y + 1]! + LANE * sums[y + 2]!);
  return at;
}

/** Writes what the rows that start at `starts` add together to a row by itself. */
export function sumRows({ values }: ScoreRows, starts: Int32Array, row: Float64Array): void {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let e = 0;
  let f = 0;
  let g = 0;
  for (let k = 0; k < starts.length; k++) {
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

/** Writes the scores in a row by itself and those in `sums` together, times `unit`, to `scores` at `at` and after. */
export function writeScores(row: Float64Array, sums: Int32Array, unit: number, scores: Float64Array, at: number): void {
  for (let k = 0, y = 0; k < PACKED; k++, y += LANES) {
    const all = row[k]!;
    const third = Math.round(all / (LANE * LANE));
    const rest = all - third * (LANE * LANE);
    const second = Math.round(rest / LANE);
    scores[at + y] = (rest - second * LANE + sums[y]!) * unit;
    scores[at + y + 1] = (second + sums[y + 1]!) * unit;
    scores[at + y + 2] = (third + sums[y + 2]!) * unit;
  }
}
