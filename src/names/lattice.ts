import { AFTER, BEFORE, LABELS, labelsAt } from './labels.js';

/** Buffers for the numbers of one run; they grow to the longest run. */
export interface Lattice {
  length: number;
  /** By token and label: what the model gives it. */
  scores: Float64Array;
  /** By token and label: exp(score − the token's highest score). */
  emissions: Float64Array;
  forward: Float64Array;
  backward: Float64Array;
  /** By token: what its forward numbers were divided by to sum to 1. */
  scales: Float64Array;
  /** By token and label: its probability over all labelings, or over those that the gold standard allows. */
  marginals: Float64Array;
  /** By token and label: the label before it in the best labeling that ends there. */
  came: Uint8Array;
  /** By token: its label in the best labeling. */
  labels: Uint8Array;
}

export function newLattice(): Lattice {
  return resize({ length: 0 } as Lattice, 64);
}

export function resize(lattice: Lattice, length: number): Lattice {
  if (lattice.length >= length) return lattice;
  lattice.length = length;
  lattice.scores = new Float64Array(length * LABELS);
  lattice.emissions = new Float64Array(length * LABELS);
  lattice.forward = new Float64Array(length * LABELS);
  lattice.backward = new Float64Array(length * LABELS);
  lattice.marginals = new Float64Array(length * LABELS);
  lattice.scales = new Float64Array(length);
  lattice.came = new Uint8Array(length * LABELS);
  lattice.labels = new Uint8Array(length);
  return lattice;
}

const ALL_LABELS = (1 << LABELS) - 1;

/**
 * Fills `lattice.marginals` from the emissions of a run of `count` tokens, over all labelings or, with `allowed`, over
 * those whose label at token t is in the bits of `allowed[from + t]`. Labels whose emission is not above `minimum` are
 * skipped. Returns false if no labeling remains. What comes after is not looked at for tokens before `until`, which get no
 * marginals.
 */
export function computeMarginals(
  lattice: Lattice,
  count: number,
  expTransitions: Float64Array,
  allowed: Int32Array | null,
  from: number,
  minimum = 0,
  until = 0,
): boolean {
  const { emissions, forward, backward, scales, marginals } = lattice;
  for (let t = 0; t < count; t++) {
    const at = t * LABELS;
    const possible = labelsAt(t, count);
    const labels = allowed ? allowed[from + t]! : ALL_LABELS;
    forward.fill(0, at, at + LABELS);
    let sum = 0;
    for (let k = 0; k < possible.length; k++) {
      const y = possible[k]!;
      if (((labels >> y) & 1) === 0 || !(emissions[at + y]! > minimum)) continue;
      let value = t === 0 ? 1 : 0;
      if (t > 0) {
        const before = BEFORE[y]!;
        for (let b = 0; b < before.length; b++) {
          const x = before[b]!;
          value += forward[at - LABELS + x]! * expTransitions[x * LABELS + y]!;
        }
      }
      value *= emissions[at + y]!;
      forward[at + y] = value;
      sum += value;
    }
    if (!(sum > 0)) return false;
    scales[t] = sum;
    for (let k = 0; k < possible.length; k++) forward[at + possible[k]!]! /= sum;
  }
  for (let t = count - 1; t >= until; t--) {
    const at = t * LABELS;
    const possible = labelsAt(t, count);
    // A label that the gold standard forbids at t has forward 0, so it counts for nothing before t either.
    backward.fill(0, at, at + LABELS);
    marginals.fill(0, at, at + LABELS);
    for (let k = 0; k < possible.length; k++) {
      const y = possible[k]!;
      if (!(forward[at + y]! > 0)) continue;
      let value = t === count - 1 ? 1 : 0;
      if (t < count - 1) {
        const after = AFTER[y]!;
        for (let a = 0; a < after.length; a++) {
          const z = after[a]!;
          value += expTransitions[y * LABELS + z]! * emissions[at + LABELS + z]! * backward[at + LABELS + z]!;
        }
        value /= scales[t + 1]!;
      }
      backward[at + y] = value;
      marginals[at + y] = forward[at + y]! * value;
    }
  }
  return true;
}

/**
 * Writes a token's emissions, which computeMarginals() can multiply, from its scores: exp(score − the highest), for the
 * labels that the token at `t` of a run of `count` may have. They may be written over the scores.
 */
export function exponentiate(scores: Float64Array, t: number, count: number, emissions: Float64Array): void {
  const at = t * LABELS;
  let top = -Infinity;
  for (let y = 0; y < LABELS; y++) if (scores[at + y]! > top) top = scores[at + y]!;
  const possible = labelsAt(t, count);
  for (let k = 0; k < possible.length; k++) {
    const y = possible[k]!;
    emissions[at + y] = Math.exp(Math.max(scores[at + y]! - top, -60));
  }
}
