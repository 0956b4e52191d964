import { BEFORE, LABELS, labelsAt, OUTSIDE } from './labels.js';
import type { Lattice } from './lattice.js';

/**
 * Writes the best labels of a run of `count` tokens to `labels` of the lattice, given the scores by token and label and by
 * pair of labels (from × LABELS + to).
 */
export function findBestLabels(
  scores: Float64Array,
  count: number,
  transitions: Float64Array,
  { forward: best, came, labels }: Lattice,
): void {
  best.fill(-Infinity, 0, LABELS);
  for (const y of labelsAt(0, count)) best[y] = scores[y]!;
  for (let t = 1; t < count; t++) {
    const at = t * LABELS;
    const possible = labelsAt(t, count);
    for (let k = 0; k < possible.length; k++) {
      const y = possible[k]!;
      const before = BEFORE[y]!;
      let top = -Infinity;
      let from = before[0]!;
      for (let b = 0; b < before.length; b++) {
        const x = before[b]!;
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
  let label: number = OUTSIDE;
  const end = (count - 1) * LABELS;
  for (const y of labelsAt(count - 1, count)) {
    if (best[end + y]! <= top) continue;
    top = best[end + y]!;
    label = y;
  }
  for (let t = count - 1; t >= 0; t--) {
    labels[t] = label;
    label = came[t * LABELS + label]!;
  }
}
