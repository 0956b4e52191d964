import { LABELS } from '../names/labels.js';

/** The weights of a linear-chain conditional random field, with the sums of squared gradients for AdaGrad. */
export interface Field {
  /** LABELS weights per row. */
  readonly weights: Float32Array;
  readonly squares: Float32Array;
  /** At from × LABELS + to. */
  readonly transitions: Float64Array;
  readonly transitionSquares: Float64Array;
}

/**
 * A field with two weights for each row and label: one for all texts, and in the second half an addition for texts unlike
 * news, so that their habits do not carry over to news.
 */
export function newField(rows: number): Field {
  return {
    weights: new Float32Array(2 * rows * LABELS),
    squares: new Float32Array(2 * rows * LABELS),
    transitions: new Float64Array(LABELS * LABELS),
    transitionSquares: new Float64Array(LABELS * LABELS),
  };
}
