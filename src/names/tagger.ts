import type { RecognizerModel } from '../resource/recognizer.js';
import type { Document } from '../types.js';
import { readWords, type SentenceWords } from './article-words.js';
import { type Capitals, ROW_FEATURES, writeRow } from './capitals.js';
import { collectEvidence, type Evidence } from './evidence.js';
import { type FeatureToken, type Lexicon, ROLE_COUNT } from './feature-tokens.js';
import {
  type FeatureSentence,
  featureSentence,
  MAX_FEATURES,
  mayBeInside,
  mayBeNamed,
  wordInRole,
  writeFeatures,
} from './features.js';
import { LABELS, OUTSIDE } from './labels.js';
import { type Lattice, newLattice, resize } from './lattice.js';
import { FIRST_OF_PAIR, PAIR_COUNT, SECOND_OF_PAIR } from './pairs.js';
import { addRows, type FeatureRows, findRows, newFeatureRows, PACKED, unpackRow } from './score-rows.js';
import { isMemoryFull, newWordMemory, sumOfPair, sumOfWord, type WordMemory } from './word-memory.js';

export interface Recognizer {
  readonly lexicon: Lexicon;
  readonly model: RecognizerModel;
  readonly features: FeatureRows;
  /** Replaced as a whole when it is full. */
  memory: WordMemory;
}

export function newRecognizer(lexicon: Lexicon, model: RecognizerModel): Recognizer {
  return { lexicon, model, features: newFeatureRows(model), memory: newWordMemory(lexicon) };
}

/** Words in a row of a sentence that names may reach, with the model's scores for their labels. */
export interface Run {
  readonly sentence: number;
  /** Its first token in the sentence. */
  readonly first: number;
  readonly count: number;
}

/**
 * Scores the labels of an article's words, run by run, in order; returns the words of its sentences.
 * @param use what is done with a run while `lattice` has its scores
 */
export function scoreRuns(
  doc: Document,
  recognizer: Recognizer,
  use: (run: Run, lattice: Lattice) => void,
): SentenceWords[] {
  const { lexicon, model } = recognizer;
  if (isMemoryFull(recognizer.memory)) recognizer.memory = newWordMemory(lexicon);
  const { words: known, edges } = recognizer.memory;
  const words = readWords(doc, lexicon, known);
  const evidence = collectEvidence(words, edges);
  const lattice = newLattice();
  const { transitions } = model;
  for (const sentence of doc.sentences) {
    const spelled = words[sentence.index]!;
    const named = mayBeNamed(sentence, spelled);
    const wanted = mayBeInside(sentence, spelled, named);
    const described = featureSentence(sentence, spelled, lexicon.gazetteer);
    for (let first = 0; first < wanted.length; first++) {
      if (wanted[first] === 0) continue;
      let end = first + 1;
      while (end < wanted.length && wanted[end] === 1) end++;
      const { scores } = resize(lattice, end - first);
      scoreRun(described, first, end, evidence, recognizer, scores);
      // Beside a word that is surely outside of names, as the model knows the ends of sentences.
      if (first > 0 && named[first - 1] === 1)
        for (let y = 0; y < LABELS; y++) scores[y]! += transitions[OUTSIDE * LABELS + y]!;
      const last = (end - first - 1) * LABELS;
      if (end < named.length && named[end] === 1)
        for (let y = 0; y < LABELS; y++) scores[last + y]! += transitions[y * LABELS + OUTSIDE]!;
      use({ sentence: sentence.index, first, count: end - first }, lattice);
      first = end;
    }
  }
  return words;
}

/** The words around a token by ROLE, and buffers for the features of a token and for the rows of scores that are summed up. */
const around: FeatureToken[] = [];
const features = new Int32Array(Math.max(MAX_FEATURES, ROW_FEATURES));
const sums = new Int32Array(ROLE_COUNT + PAIR_COUNT);
const sum = new Float64Array(PACKED);
const sumOfRow = new Float64Array(PACKED);

/** Writes the model's score for each label of the tokens from `first` up to `end`. */
function scoreRun(
  sentence: FeatureSentence,
  first: number,
  end: number,
  evidence: Evidence,
  { model, features: rows, memory }: Recognizer,
  scores: Float64Array,
): void {
  const { words } = sentence.spelled;
  const { edges } = memory;
  let summed: Capitals | null = null;
  for (let i = first; i < end; i++) {
    for (let role = 0; role < ROLE_COUNT; role++) {
      const word = wordInRole(words, i, role, edges);
      around[role] = word;
      sums[role] = sumOfWord(memory, model, word, role);
    }
    for (let k = 0; k < PAIR_COUNT; k++)
      sums[ROLE_COUNT + k] = sumOfPair(memory, model, rows, k, around[FIRST_OF_PAIR[k]!]!, around[SECOND_OF_PAIR[k]!]!);
    sum.fill(0);
    addRows(memory.sums, sums, sums.length, sum);
    const row = sentence.rows[i]!;
    if (row) {
      if (row !== summed) {
        writeRow(words, row, edges, features);
        findRows(rows, model, features, ROW_FEATURES);
        sumOfRow.fill(0);
        addRows(rows, features, ROW_FEATURES, sumOfRow);
        summed = row;
      }
      for (let k = 0; k < PACKED; k++) sum[k]! += sumOfRow[k]!;
    }
    const count = writeFeatures(sentence, i, evidence, edges, features);
    findRows(rows, model, features, count);
    addRows(rows, features, count, sum);
    unpackRow(sum, model.unit, scores, (i - first) * LABELS);
  }
}
