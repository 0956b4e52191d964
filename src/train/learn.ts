import { AFTER, LABELS } from '../names/labels.js';
import { computeMarginals, exponentiate, type Lattice, newLattice, resize } from '../names/lattice.js';
import type { Field } from './crf.js';
import type { Examples } from './examples.js';
import { seededRandom, shuffle } from './random.js';

export interface LearningOptions {
  readonly epochs: number;
  readonly rate: number;
  /** The share of features withheld from each token, so that the model does not rely on any single one. */
  readonly dropout: number;
  readonly seed: number;
}

/** Stochastic gradient ascent with AdaGrad on the likelihood of the labels that the gold standard allows. */
export function learn(
  field: Field,
  examples: Examples,
  options: LearningOptions,
  afterEpoch: (epoch: number, loss: number) => void,
  learnsFrom: (run: number) => boolean = () => true,
): void {
  const order = Int32Array.from({ length: examples.weights.length }, (_, run) => run).filter(learnsFrom);
  const random = seededRandom(options.seed);
  const learner = { free: newLattice(), bound: newLattice(), expTransitions: new Float64Array(LABELS * LABELS) };
  for (let epoch = 1; epoch <= options.epochs; epoch++) {
    shuffle(order, random);
    const rate = options.rate * (1 - (0.8 * (epoch - 1)) / options.epochs);
    let loss = 0;
    for (let k = 0; k < order.length; k++) {
      loss += learnRun(field, examples, order[k]!, learner, rate, options, (random() * 4294967296) | 0);
    }
    afterEpoch(epoch, loss / examples.allowed.length);
  }
}

interface Learner {
  readonly free: Lattice;
  readonly bound: Lattice;
  readonly expTransitions: Float64Array;
}

/** A probability must be off by more than this for its weights to change. */
const MIN_ERROR = 0.002;

function learnRun(
  field: Field,
  { features, featureStarts, allowed, runStarts, weights, domains }: Examples,
  run: number,
  { free, bound, expTransitions }: Learner,
  rate: number,
  { dropout }: LearningOptions,
  noise: number,
): number {
  const from = runStarts.values[run]!;
  const count = runStarts.values[run + 1]! - from;
  const weight = weights.values[run]! / 1000;
  resize(free, count);
  resize(bound, count);
  const rows = features.values;
  const starts = featureStarts.values;
  const copy = (domains.values[run]! * field.weights.length) / LABELS / 2;
  const keep = dropout > 0 ? Math.round((1 - dropout) * 65536) : 65536;
  const boost = dropout > 0 ? 1 / (1 - dropout) : 1;
  for (let i = 0; i < LABELS * LABELS; i++) expTransitions[i] = Math.exp(field.transitions[i]!);
  for (let t = 0; t < count; t++) {
    score(
      field.weights,
      rows,
      starts[from + t]!,
      starts[from + t + 1]!,
      keep,
      noise,
      boost,
      free.emissions,
      t * LABELS,
      copy,
    );
    exponentiate(free.emissions, t, count, free.emissions);
  }
  bound.emissions.set(free.emissions.subarray(0, count * LABELS));
  if (!computeMarginals(bound, count, expTransitions, allowed.values, from)) return 0;
  if (!computeMarginals(free, count, expTransitions, null, from)) return 0;
  let loss = 0;
  for (let t = 0; t < count; t++) loss += Math.log(free.scales[t]!) - Math.log(bound.scales[t]!);
  for (let t = 1; t < count; t++) changeTransitions(field, free, bound, expTransitions, t, rate, weight);
  for (let t = 0; t < count; t++) {
    for (let y = 0; y < LABELS; y++) {
      const error = (free.marginals[t * LABELS + y]! - bound.marginals[t * LABELS + y]!) * weight;
      if (error > -MIN_ERROR && error < MIN_ERROR) continue;
      for (let f = starts[from + t]!; f < starts[from + t + 1]!; f++) {
        const row = rows[f]!;
        if (row < 0 || (keep < 65536 && isDropped(f, noise, keep))) continue;
        change(field, row * LABELS + y, error, rate);
        if (copy > 0) change(field, (row + copy) * LABELS + y, error, rate);
      }
    }
  }
  return loss * weight;
}

function change({ weights, squares }: Field, at: number, error: number, rate: number): void {
  const sum = squares[at]! + error * error;
  squares[at] = sum;
  weights[at]! -= (rate * error) / Math.sqrt(sum + 1e-2);
}

function isDropped(feature: number, noise: number, keep: number): boolean {
  const mixed = Math.imul(feature ^ noise, 0x9e3779b1 | 0);
  return ((mixed >>> 16) & 0xffff) >= keep;
}

export function score(
  weights: Float32Array,
  rows: Int32Array,
  from: number,
  to: number,
  keep: number,
  noise: number,
  boost: number,
  out: Float64Array,
  at: number,
  copy = 0,
): void {
  for (let y = 0; y < LABELS; y++) out[at + y] = 0;
  for (let f = from; f < to; f++) {
    const row = rows[f]!;
    if (row < 0 || (keep < 65536 && isDropped(f, noise, keep))) continue;
    const start = row * LABELS;
    for (let y = 0; y < LABELS; y++) out[at + y]! += weights[start + y]!;
    if (copy === 0) continue;
    const copied = (row + copy) * LABELS;
    for (let y = 0; y < LABELS; y++) out[at + y]! += weights[copied + y]!;
  }
  if (boost !== 1) for (let y = 0; y < LABELS; y++) out[at + y]! *= boost;
}

function changeTransitions(
  field: Field,
  free: Lattice,
  bound: Lattice,
  expTransitions: Float64Array,
  t: number,
  rate: number,
  weight: number,
): void {
  const before = (t - 1) * LABELS;
  const at = t * LABELS;
  for (let x = 0; x < LABELS; x++) {
    const fromFree = free.forward[before + x]!;
    const fromBound = bound.forward[before + x]!;
    if (fromFree < 1e-4 && fromBound < 1e-4) continue;
    const after = AFTER[x]!;
    for (let k = 0; k < after.length; k++) {
      const y = after[k]!;
      const edge = expTransitions[x * LABELS + y]! * free.emissions[at + y]!;
      const error =
        ((fromFree * free.backward[at + y]!) / free.scales[t]! -
          (fromBound * bound.backward[at + y]!) / bound.scales[t]!) *
        edge *
        weight;
      if (error > -MIN_ERROR && error < MIN_ERROR) continue;
      const i = x * LABELS + y;
      field.transitionSquares[i]! += error * error;
      field.transitions[i]! -= (rate * error) / Math.sqrt(field.transitionSquares[i]! + 1);
    }
  }
}
