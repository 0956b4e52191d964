import { LABELS } from '../names/labels.js';
import { newLattice, resize } from '../names/lattice.js';
import { findBestLabels } from '../names/viterbi.js';
import type { Field } from './crf.js';
import type { Examples } from './examples.js';
import { score } from './learn.js';

/**
 * Makes machine labels optional where a field that was trained without them disagrees: such a token may then have either
 * label. Returns the share of tokens on which both agree.
 */
export function doubtSilver(field: Field, examples: Examples, isSilver: (run: number) => boolean): number {
  const { features, featureStarts, runStarts, weights, allowed } = examples;
  const lattice = newLattice();
  let tokens = 0;
  let kept = 0;
  for (let run = 0; run < weights.length; run++) {
    if (!isSilver(run)) continue;
    const from = runStarts.values[run]!;
    const count = runStarts.values[run + 1]! - from;
    const scores = new Float64Array(count * LABELS);
    for (let t = 0; t < count; t++) {
      const [start, end] = [featureStarts.values[from + t]!, featureStarts.values[from + t + 1]!];
      score(field.weights, features.values, start, end, 65536, 0, 1, scores, t * LABELS);
    }
    const { labels } = resize(lattice, count);
    findBestLabels(scores, count, field.transitions, lattice);
    tokens += count;
    for (let t = 0; t < count; t++) {
      if ((allowed.values[from + t]! >> labels[t]!) & 1) kept++;
      allowed.values[from + t] = allowed.values[from + t]! | (1 << labels[t]!);
    }
  }
  return kept / tokens;
}
