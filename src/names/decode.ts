import type { RecognizerModel } from '../resource/recognizer.js';
import type { Document } from '../types.js';
import type { Name } from './agree.js';
import type { SentenceWords } from './article-words.js';
import { LABELS, OUTSIDE, POSITION, positionOf, TYPES, typeOf } from './labels.js';
import { computeMarginals, exponentiate, type Lattice } from './lattice.js';
import { type Recognizer, type Run, scoreRuns } from './tagger.js';
import { findBestLabels } from './viterbi.js';

/** The names that were found in an article, in order, and the words of its sentences. */
export interface Tagged {
  readonly names: readonly Name[];
  readonly words: readonly SentenceWords[];
}

export function tagNames(doc: Document, recognizer: Recognizer): Tagged {
  const names: Name[] = [];
  const words = scoreRuns(doc, recognizer, (run, lattice) => decodeRun(run, lattice, recognizer.model, names));
  return { names, words };
}

/**
 * Adds the names in the most likely labeling of a run to `names`, each with its probability over all labelings.
 * @param lattice with the scores of the run
 */
export function decodeRun(
  { sentence, first: offset, count }: Run,
  lattice: Lattice,
  { transitions, expTransitions }: Pick<RecognizerModel, 'transitions' | 'expTransitions'>,
  names: Name[],
): void {
  const { scores, labels, emissions } = lattice;
  findBestLabels(scores, count, transitions, lattice);
  const until = firstEnd(labels, count);
  if (until < 0) return;
  for (let t = 0; t < count; t++) exponentiate(scores, t, count, emissions);
  if (!computeMarginals(lattice, count, expTransitions, null, 0, MIN_SHARE, until))
    computeMarginals(lattice, count, expTransitions, null, 0, 0, until);
  let first = 0;
  for (let t = 0; t < count; t++) {
    const label = labels[t]!;
    if (label === OUTSIDE) continue;
    const position = positionOf(label);
    if (position === POSITION.begin || position === POSITION.whole) first = t;
    if (!isEnd(label)) continue;
    const confidence = probabilityOf(first, t, expTransitions, lattice);
    names.push({ sentence, first: offset + first, last: offset + t, type: TYPES[typeOf(label)]!, confidence });
  }
}

/** The token that the first name ends with; -1 where there is no name. */
function firstEnd(labels: Uint8Array, count: number): number {
  for (let t = 0; t < count; t++) if (isEnd(labels[t]!)) return t;
  return -1;
}

function isEnd(label: number): boolean {
  return label !== OUTSIDE && (positionOf(label) === POSITION.last || positionOf(label) === POSITION.whole);
}

/** A label with less than this share of the score of its token's best is skipped, which saves time where one is nearly certain. */
const MIN_SHARE = 1e-7;

/** The probability that the tokens from `first` to `last` have exactly the labels of the best labeling. */
function probabilityOf(
  first: number,
  last: number,
  expTransitions: Float64Array,
  { labels, forward, backward, emissions, scales }: Lattice,
): number {
  let probability = forward[first * LABELS + labels[first]!]!;
  for (let t = first + 1; t <= last; t++) {
    const label = labels[t]!;
    probability *= (expTransitions[labels[t - 1]! * LABELS + label]! * emissions[t * LABELS + label]!) / scales[t]!;
  }
  return Math.min(1, probability * backward[last * LABELS + labels[last]!]!);
}
