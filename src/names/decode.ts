import type { NameMention } from '../types.js';
import { LABELS, OUTSIDE, POSITION, positionOf, TYPES, typeOf } from './labels.js';
import { computeMarginals, exponentiate, type Lattice, resize } from './lattice.js';
import type { ScoredRun } from './tagger.js';
import { findBestLabels } from './viterbi.js';

/** A name by its first and last token in its sentence. */
export interface DecodedName {
  readonly first: number;
  readonly last: number;
  readonly type: NameMention['type'];
  readonly confidence: number;
}

/** The names in the most likely labeling of a run, each with its probability over all labelings. */
export function decodeRun(
  { first: offset, count, scores }: ScoredRun,
  transitions: Float64Array,
  expTransitions: Float64Array,
  lattice: Lattice,
): DecodedName[] {
  if (isSurelyOutside(scores, count)) return [];
  resize(lattice, count);
  const labels = new Uint8Array(count);
  findBestLabels(scores, count, transitions, lattice.forward, new Uint8Array(count * LABELS), labels);
  if (labels.every((label) => label === OUTSIDE)) return [];
  lattice.emissions.set(scores);
  for (let t = 0; t < count; t++) exponentiate(lattice.emissions, t * LABELS);
  if (!computeMarginals(lattice, count, expTransitions, null, 0, MIN_SHARE)) {
    computeMarginals(lattice, count, expTransitions, null, 0);
  }
  const names: DecodedName[] = [];
  let first = 0;
  for (let t = 0; t < count; t++) {
    const label = labels[t]!;
    if (label === OUTSIDE) continue;
    const position = positionOf(label);
    if (position === POSITION.begin || position === POSITION.whole) first = t;
    if (position !== POSITION.last && position !== POSITION.whole) continue;
    const confidence = probabilityOf(labels, first, t, expTransitions, lattice);
    names.push({ first: offset + first, last: offset + t, type: TYPES[typeOf(label)]!, confidence });
  }
  return names;
}

/** A label with less than this share of the score of its token's best is skipped, which saves half the time. */
const MIN_SHARE = 1e-7;

/** A run whose every token prefers "no name" by at least this much has none, whatever the transitions are worth. */
const MIN_LEAD = 6;

function isSurelyOutside(scores: Float64Array, count: number): boolean {
  for (let at = 0; at < count * LABELS; at += LABELS) {
    const limit = scores[at + OUTSIDE]! - MIN_LEAD;
    for (let y = 1; y < LABELS; y++) if (scores[at + y]! > limit) return false;
  }
  return true;
}

/** The probability that the tokens from `first` to `last` have exactly these labels. */
function probabilityOf(
  labels: Uint8Array,
  first: number,
  last: number,
  expTransitions: Float64Array,
  { forward, backward, emissions, scales }: Lattice,
): number {
  let probability = forward[first * LABELS + labels[first]!]!;
  for (let t = first + 1; t <= last; t++) {
    const label = labels[t]!;
    probability *= (expTransitions[labels[t - 1]! * LABELS + label]! * emissions[t * LABELS + label]!) / scales[t]!;
  }
  return Math.min(1, probability * backward[last * LABELS + labels[last]!]!);
}
