import type { Document } from '../types.js';
import type { Name } from './agree.js';
import { decodeRun, type Tagged } from './decode.js';
import type { Encoder } from './encoder.js';
import { encoderSentence } from './encoder-sentence.js';
import type { Extent } from './extent.js';
import { LABELS } from './labels.js';
import { computeMarginals, exponentiate, type Lattice, newLattice, resize } from './lattice.js';
import { type Recognizer, type Run, scoreRuns } from './tagger.js';

/**
 * The tagger is sure of a word whose likeliest label has at least this probability. More sentences read, up to all, bring some
 * tenths of F1 on news of many countries, and nothing on newswire; each takes its time.
 */
const SURE = Math.log(0.8);
/** Of a label's probability; neither opinion rules a label out alone. */
const LEAST = Math.log(1e-5);

/**
 * What the logarithms of both probabilities count. 0.5 would be their mean; but both learned from the same articles, and agree
 * sooner than they are right. Less changes no label, and makes of the names with a confidence of 0.9 and more 95 in 100 right:
 * `npm run calibrate -- --data DIR --accurate unsure`.
 */
const TRUST = 0.27;

/** Both opinions know of the words around: decoding adds no more than which labels may follow each other. */
const ONLY_LEGAL = {
  transitions: new Float64Array(LABELS * LABELS),
  expTransitions: new Float64Array(LABELS * LABELS).fill(1),
};

interface ScoredRun extends Run {
  readonly scores: Float64Array;
  /** By word and label: the logarithm of its probability by the tagger. */
  readonly logs: Float64Array;
}

/**
 * The names of an article as tagger and encoder find them together: in the sentences that the encoder reads, the likeliest
 * labels by the product of both probabilities of each.
 */
export async function tagWithEncoder(
  doc: Document,
  recognizer: Recognizer,
  encoder: Encoder,
  extent: Extent,
): Promise<Tagged> {
  const { model } = recognizer;
  const runs: ScoredRun[] = [];
  const read = new Set<number>();
  const words = scoreRuns(doc, recognizer, (run, lattice) => {
    const scores = lattice.scores.slice(0, run.count * LABELS);
    const logs = logarithmsOf(run, lattice, model.expTransitions);
    runs.push({ ...run, scores, logs });
    if (extent === 'all' || isUnsure(logs)) read.add(run.sentence);
  });
  const opinions = await encoder.encode([...read].map((s) => encoderSentence(words[s]!)));
  /** By sentence: where its first word stands in `opinions`. */
  const starts = new Map<number, number>();
  let count = 0;
  for (const s of read) {
    starts.set(s, count);
    count += words[s]!.words.length;
  }
  const names: Name[] = [];
  const lattice = newLattice();
  for (const run of runs) {
    const { scores } = resize(lattice, run.count);
    const start = starts.get(run.sentence);
    if (start === undefined) scores.set(run.scores);
    else mix(run.logs, opinions, (start + run.first) * LABELS, scores);
    decodeRun(run, lattice, start === undefined ? model : ONLY_LEGAL, names);
  }
  return { names, words };
}

/** The logarithms of the tagger's probabilities, from the scores in `lattice`. */
function logarithmsOf({ count }: Run, lattice: Lattice, expTransitions: Float64Array): Float64Array {
  const { scores, emissions, marginals } = lattice;
  for (let t = 0; t < count; t++) exponentiate(scores, t, count, emissions);
  computeMarginals(lattice, count, expTransitions, null, 0);
  return marginals.slice(0, count * LABELS).map((share) => Math.max(Math.log(share), LEAST));
}

function isUnsure(logs: Float64Array): boolean {
  for (let at = 0; at < logs.length; at += LABELS) if (greatest(logs, at) < SURE) return true;
  return false;
}

/** Writes the mean of both opinions of a run to `scores`; that of the encoder are its scores, from `from` on. */
function mix(logs: Float64Array, opinions: Float32Array, from: number, scores: Float64Array): void {
  for (let at = 0; at < logs.length; at += LABELS) {
    const top = greatest(opinions, from + at);
    let sum = 0;
    for (let y = 0; y < LABELS; y++) sum += Math.exp(opinions[from + at + y]! - top);
    const whole = top + Math.log(sum);
    for (let y = at; y < at + LABELS; y++)
      scores[y] = TRUST * (logs[y]! + Math.max(opinions[from + y]! - whole, LEAST));
  }
}

/** The greatest value of a word's labels. */
function greatest(values: Float64Array | Float32Array, at: number): number {
  let top = -Infinity;
  for (let y = at; y < at + LABELS; y++) if (values[y]! > top) top = values[y]!;
  return top;
}
