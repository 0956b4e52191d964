import { LABELS } from '../names/labels.js';

/** Weights of a linear-chain conditional random field, with the sums of squared gradients that AdaGrad divides by. */
export interface Field {
  /** LABELS weights a row. */
  readonly weights: Float32Array;
  readonly squares: Float32Array;
  /** From label × LABELS + to label. */
  readonly transitions: Float64Array;
  readonly transitionSquares: Float64Array;
}

/**
 * A field with two weights for each row and label: one for all texts, and in the second half what texts unlike news
 * add to it, so that their habits do not become those of news.
 */
export function newField(rows: number): Field {
  return {
    weights: new Float32Array(2 * rows * LABELS),
    squares: new Float32Array(2 * rows * LABELS),
    transitions: new Float64Array(LABELS * LABELS),
    transitionSquares: new Float64Array(LABELS * LABELS),
  };
}
