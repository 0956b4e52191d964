import { addWeights, type RecognizerModel } from '../resource/recognizer.js';
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
import { PACKED, sumRows, writeScores } from './score-rows.js';
import { isMemoryFull, newWordMemory, sumOfPair, sumOfWord, type WordMemory } from './word-memory.js';

export interface Recognizer {
  readonly lexicon: Lexicon;
  readonly model: RecognizerModel;
  /** Replaced as a whole when it is full. */
  memory: WordMemory;
}

export function newRecognizer(lexicon: Lexicon, model: RecognizerModel): Recognizer {
  return { lexicon, model, memory: newWordMemory(lexicon) };
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

/** The words around a token by ROLE, where the rows of these and of their pairs start, and what those add together. */
const around: FeatureToken[] = [];
const starts = new Int32Array(ROLE_COUNT + PAIR_COUNT);
const row = new Float64Array(PACKED);
/** Features of a token, and what they add to the score of each label; the same of the row of capitals that it is in. */
const features = new Int32Array(Math.max(MAX_FEATURES, ROW_FEATURES));
const sums = new Int32Array(LABELS);
const sumsOfCapitals = new Int32Array(LABELS);

/** Writes the model's score for each label of the tokens from `first` up to `end`. */
function scoreRun(
  sentence: FeatureSentence,
  first: number,
  end: number,
  evidence: Evidence,
  { model, memory }: Recognizer,
  scores: Float64Array,
): void {
  const { words } = sentence.spelled;
  const { edges } = memory;
  let summed: Capitals | null = null;
  for (let i = first; i < end; i++) {
    for (let role = 0; role < ROLE_COUNT; role++) {
      const word = wordInRole(words, i, role, edges);
      around[role] = word;
      starts[role] = sumOfWord(memory, model, word, role);
    }
    for (let k = 0; k < PAIR_COUNT; k++)
      starts[ROLE_COUNT + k] = sumOfPair(memory, model, k, around[FIRST_OF_PAIR[k]!]!, around[SECOND_OF_PAIR[k]!]!);
    sumRows(memory.sums, starts, row);
    sums.fill(0);
    const capitals = sentence.rows[i]!;
    if (capitals) {
      if (capitals !== summed) {
        writeRow(words, capitals, edges, features);
        sumsOfCapitals.fill(0);
        addWeights(model, features, ROW_FEATURES, sumsOfCapitals);
        summed = capitals;
      }
      sums.set(sumsOfCapitals);
    }
    addWeights(model, features, writeFeatures(sentence, i, evidence, edges, features), sums);
    writeScores(row, sums, model.unit, scores, (i - first) * LABELS);
  }
}
