import { isFull } from '../memory.js';
import { addWeights, type RecognizerModel } from '../resource/recognizer.js';
import type { Document } from '../types.js';
import { readWords, type SentenceWords } from './article-words.js';
import {
  type Edges,
  edgesOf,
  type FeatureToken,
  type Lexicon,
  MAX_WORD_FEATURES,
  roleFeatures,
} from './feature-tokens.js';
import { mayBeInside, mayBeNamed, surroundingsOf, writeFeatures } from './features.js';
import { LABELS, OUTSIDE } from './labels.js';

/** A run of tokens that may be part of names, with the model's score for each label. */
export interface ScoredRun {
  readonly sentence: number;
  /** Index of its first token. */
  readonly first: number;
  readonly count: number;
  /** By token and label. */
  readonly scores: Float64Array;
}

export interface Recognizer {
  readonly lexicon: Lexicon;
  readonly model: RecognizerModel;
  /** Replaced as a whole when it is full. */
  memory: WordMemory;
}

/** Words seen so far, with the scores that the model gives them: most words of an article occurred in an earlier one. */
export interface WordMemory {
  readonly words: Map<string, FeatureToken>;
  readonly edges: Edges;
  /** What the features of these words add to the score of each label: LABELS numbers for each word and role used so far. */
  readonly sums: { values: Int32Array; length: number };
}

export function newWordMemory(lexicon: Lexicon): WordMemory {
  return { words: new Map(), edges: edgesOf(lexicon), sums: { values: new Int32Array(1 << 15), length: 0 } };
}

/** No more words than this are kept from one article to the next. */
const MAX_WORDS = 30_000;

export function scoreRuns(doc: Document, recognizer: Recognizer): { runs: ScoredRun[]; words: SentenceWords[] } {
  const { lexicon, model } = recognizer;
  if (isFull(recognizer.memory.words.size, MAX_WORDS)) recognizer.memory = newWordMemory(lexicon);
  const { words: known, edges, sums } = recognizer.memory;
  const room = new Int32Array(MAX_WORD_FEATURES);
  const words = readWords(doc, lexicon, known);
  const surroundings = surroundingsOf(words, lexicon, edges);
  const runs: ScoredRun[] = [];
  const { transitions } = model;
  for (const sentence of doc.sentences) {
    const spelled = words[sentence.index]!;
    const named = mayBeNamed(sentence, spelled);
    const wanted = mayBeInside(sentence, spelled, named);
    const scores = new Int32Array(wanted.length * LABELS);
    writeFeatures(sentence, spelled, wanted, surroundings, (i, byRole, row, features, count) => {
      const at = i * LABELS;
      for (let role = 0; role < byRole.length; role++) {
        const from = sumOf(byRole[role]!, role, model, sums, room);
        for (let y = 0; y < LABELS; y++) scores[at + y]! += sums.values[from + y]!;
      }
      if (row) {
        if (!row.scores) {
          row.scores = new Int32Array(LABELS);
          addWeights(model, row.features, row.features.length, row.scores, 0);
        }
        for (let y = 0; y < LABELS; y++) scores[at + y]! += row.scores[y]!;
      }
      addWeights(model, features, count, scores, at);
    });
    for (let first = 0; first < wanted.length; first++) {
      if (wanted[first] === 0) continue;
      let end = first + 1;
      while (end < wanted.length && wanted[end] === 1) end++;
      const ofRun = new Float64Array((end - first) * LABELS);
      for (let k = 0; k < ofRun.length; k++) ofRun[k] = scores[first * LABELS + k]! * model.unit;
      // Beside a word that is surely outside of names, as the model knows the ends of sentences.
      if (named[first - 1] === 1) for (let y = 0; y < LABELS; y++) ofRun[y]! += transitions[OUTSIDE * LABELS + y]!;
      const last = ofRun.length - LABELS;
      if (named[end] === 1) for (let y = 0; y < LABELS; y++) ofRun[last + y]! += transitions[y * LABELS + OUTSIDE]!;
      runs.push({ sentence: sentence.index, first, count: end - first, scores: ofRun });
      first = end;
    }
  }
  return { runs, words };
}

/** Index in `sums.values` of what the features of a word in a role add to the score of each label. */
function sumOf(
  word: FeatureToken,
  role: number,
  model: RecognizerModel,
  sums: WordMemory['sums'],
  room: Int32Array,
): number {
  const known = word.roleSums[role]!;
  if (known >= 0) return known;
  const at = sums.length;
  sums.length += LABELS;
  if (sums.length > sums.values.length) {
    const larger = new Int32Array(2 * sums.length);
    larger.set(sums.values);
    sums.values = larger;
  }
  addWeights(model, room, roleFeatures(word, role, room), sums.values, at);
  word.roleSums[role] = at;
  return at;
}
