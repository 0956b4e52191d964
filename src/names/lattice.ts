import { AFTER, BEFORE, LABELS, mayEnd, mayStart } from './labels.js';

/** Buffers for the numbers of one run; they grow to the longest run. */
export interface Lattice {
  length: number;
  /** By token and label: exp(score − the token's highest score). */
  emissions: Float64Array;
  forward: Float64Array;
  backward: Float64Array;
  /** By token: what its forward numbers were divided by to sum to 1. */
  scales: Float64Array;
  /** By token and label: its probability over all labelings, or over those that the gold standard allows. */
  marginals: Float64Array;
}

export function newLattice(): Lattice {
  return resize({ length: 0 } as Lattice, 64);
}

export function resize(lattice: Lattice, length: number): Lattice {
  if (lattice.length >= length) return lattice;
  lattice.length = length;
  lattice.emissions = new Float64Array(length * LABELS);
  lattice.forward = new Float64Array(length * LABELS);
  lattice.backward = new Float64Array(length * LABELS);
  lattice.marginals = new Float64Array(length * LABELS);
  lattice.scales = new Float64Array(length);
  return lattice;
}

const ALL_LABELS = (1 << LABELS) - 1;

/**
 * Fills `lattice.marginals` from the emissions of a run of `count` tokens, over all labelings or, with `allowed`, over
 * those whose label at token t is in the bits of `allowed[from + t]`. Labels whose emission is not above `minimum` are
 * skipped. Returns false if no labeling remains.
 */
export function computeMarginals(
  lattice: Lattice,
  count: number,
  expTransitions: Float64Array,
  allowed: Int32Array | null,
  from: number,
  minimum = 0,
): boolean {
  const { emissions, forward, backward, scales, marginals } = lattice;
  for (let t = 0; t < count; t++) {
    const at = t * LABELS;
    const labels = allowed ? allowed[from + t]! : ALL_LABELS;
    let sum = 0;
    for (let y = 0; y < LABELS; y++) {
      let value = 0;
      if ((labels >> y) & 1 && emissions[at + y]! > minimum) {
        if (t === 0) value = mayStart(y) ? 1 : 0;
        else {
          const before = BEFORE[y]!;
          for (let k = 0; k < before.length; k++) {
            const x = before[k]!;
            value += forward[at - LABELS + x]! * expTransitions[x * LABELS + y]!;
          }
        }
        if (t === count - 1 && !mayEnd(y)) value = 0;
        value *= emissions[at + y]!;
      }
      forward[at + y] = value;
      sum += value;
    }
    if (!(sum > 0)) return false;
    scales[t] = sum;
    for (let y = 0; y < LABELS; y++) forward[at + y]! /= sum;
  }
  for (let t = count - 1; t >= 0; t--) {
    const at = t * LABELS;
    for (let y = 0; y < LABELS; y++) {
      let value = 0;
      if (forward[at + y]! > 0) {
        if (t === count - 1) value = 1;
        else {
          const after = AFTER[y]!;
          for (let k = 0; k < after.length; k++) {
            const z = after[k]!;
            value += expTransitions[y * LABELS + z]! * emissions[at + LABELS + z]! * backward[at + LABELS + z]!;
          }
          value /= scales[t + 1]!;
        }
      }
      // A label that the gold standard forbids at t has forward 0, so it counts for nothing before t either.
      backward[at + y] = value;
      marginals[at + y] = forward[at + y]! * value;
    }
  }
  return true;
}

/** Turns a token's scores into numbers that computeMarginals() can multiply: exp(score − the highest). */
export function exponentiate(scores: Float64Array, at: number): void {
  let top = -Infinity;
  for (let y = 0; y < LABELS; y++) if (scores[at + y]! > top) top = scores[at + y]!;
  for (let y = 0; y < LABELS; y++) scores[at + y] = Math.exp(Math.max(scores[at + y]! - top, -60));
}
