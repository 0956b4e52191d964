import { BEFORE, LABELS, mayEnd, mayStart } from './labels.js';

/**
 * Writes the best labels of a run of `count` tokens to `labels`, given the scores by token and label and by pair of
 * labels (from × LABELS + to). `best` and `came` are buffers for the search, each as long as the scores.
 */
export function findBestLabels(
  scores: Float64Array,
  count: number,
  transitions: Float64Array,
  best: Float64Array,
  came: Uint8Array,
  labels: Uint8Array,
): void {
  for (let y = 0; y < LABELS; y++) best[y] = mayStart(y) ? scores[y]! : -Infinity;
  for (let t = 1; t < count; t++) {
    const at = t * LABELS;
    for (let y = 0; y < LABELS; y++) {
      const before = BEFORE[y]!;
      let top = -Infinity;
      let from = before[0]!;
      for (let k = 0; k < before.length; k++) {
        const x = before[k]!;
        const score = best[at - LABELS + x]! + transitions[x * LABELS + y]!;
        if (score > top) {
          top = score;
          from = x;
        }
      }
      best[at + y] = top + scores[at + y]!;
      came[at + y] = from;
    }
  }
  let top = -Infinity;
  let label = 0;
  const end = (count - 1) * LABELS;
  for (let y = 0; y < LABELS; y++) {
    if (!mayEnd(y) || best[end + y]! <= top) continue;
    top = best[end + y]!;
    label = y;
  }
  for (let t = count - 1; t >= 0; t--) {
    labels[t] = label;
    label = came[t * LABELS + label]!;
  }
}
