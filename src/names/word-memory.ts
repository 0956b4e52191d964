import { isFull } from '../memory.js';
import { addWeights, type RecognizerModel } from '../resource/recognizer.js';
import {
  type Edges,
  edgesOf,
  type FeatureToken,
  type Lexicon,
  MAX_WORD_FEATURES,
  roleFeatures,
} from './feature-tokens.js';
import { LABELS } from './labels.js';
import { MAX_PAIR_FEATURES, PAIR_COUNT, pairFeatures } from './pairs.js';
import { addRow, newScoreRows, type ScoreRows } from './score-rows.js';

/**
 * Words and pairs of words seen so far, with the scores that the model gives them: most words of an article occurred in an
 * earlier one, and so did every second or third pair.
 */
export interface WordMemory {
  readonly words: Map<string, FeatureToken>;
  readonly edges: Edges;
  /** What the features of these words and pairs add together, for each role of a word used so far. */
  readonly sums: ScoreRows;
  /**
   * A hash table of the pairs, three numbers a slot: the first word; the second and what pair they are; where their row
   * starts in `sums`, 0 in an empty slot.
   */
  pairs: Int32Array;
  pairCount: number;
}

/** No more words and pairs than these are kept from one article to the next. */
const MAX_WORDS = 30_000;
const MAX_PAIRS = 200_000;

export function newWordMemory(lexicon: Lexicon): WordMemory {
  return {
    words: new Map(),
    edges: edgesOf(lexicon),
    sums: newScoreRows(),
    pairs: new Int32Array(3 << 12),
    pairCount: 0,
  };
}

export function isMemoryFull({ words, pairCount }: WordMemory): boolean {
  return isFull(words.size, MAX_WORDS) || isFull(pairCount, MAX_PAIRS);
}

const features = new Int32Array(Math.max(MAX_WORD_FEATURES, MAX_PAIR_FEATURES));
const weights = new Int32Array(LABELS);

/** Adds a row with what the first `count` of `features` add together; returns where it starts. */
function addSum(sums: ScoreRows, model: RecognizerModel, count: number): number {
  weights.fill(0);
  addWeights(model, features, count, weights);
  return addRow(sums, weights);
}

/** Where the row of `sums` starts with what the features of a word in a role add together. */
export function sumOfWord({ sums }: WordMemory, model: RecognizerModel, word: FeatureToken, role: number): number {
  if (word.roleSums[role] === 0) word.roleSums[role] = addSum(sums, model, roleFeatures(word, role, features));
  return word.roleSums[role]!;
}

/** Where the row of `sums` starts with what the features of a pair of words, given by its index, add together. */
export function sumOfPair(
  memory: WordMemory,
  model: RecognizerModel,
  pair: number,
  first: FeatureToken,
  second: FeatureToken,
): number {
  const { pairs } = memory;
  const key = second.index * PAIR_COUNT + pair;
  const at = slotOf(pairs, first.index, key);
  if (pairs[at + 2] !== 0) return pairs[at + 2]!;
  const row = addSum(memory.sums, model, pairFeatures(pair, first, second, features));
  pairs[at] = first.index;
  pairs[at + 1] = key;
  pairs[at + 2] = row;
  memory.pairCount++;
  if (memory.pairCount * 6 > pairs.length) memory.pairs = widened(pairs);
  return row;
}

/** Where the slot of a pair starts, or the empty one that it is to have. */
function slotOf(pairs: Int32Array, first: number, second: number): number {
  const slots = pairs.length / 3;
  const hash = Math.imul(first, 0x9e3779b1 | 0) ^ Math.imul(second, 0x85ebca6b | 0);
  let slot = (hash ^ (hash >>> 15)) & (slots - 1);
  for (;;) {
    const at = 3 * slot;
    if (pairs[at + 2] === 0 || (pairs[at] === first && pairs[at + 1] === second)) return at;
    slot = (slot + 1) & (slots - 1);
  }
}

/** The same pairs in a table twice as large. */
function widened(pairs: Int32Array): Int32Array {
  const larger = new Int32Array(2 * pairs.length);
  for (let at = 0; at < pairs.length; at += 3) {
    if (pairs[at + 2] === 0) continue;
    larger.set(pairs.subarray(at, at + 3), slotOf(larger, pairs[at]!, pairs[at + 1]!));
  }
  return larger;
}
