import { addWeights, type RecognizerModel } from '../resource/recognizer.js';
import type { Document } from '../types.js';
import { readWords, type SentenceWords } from './article-words.js';
import { type Edges, mayBeNamed, surroundingsOf, writeFeatures } from './features.js';
import { LABELS } from './labels.js';
import { type Lexicon, roleFeatures, type Word } from './words.js';

/** A run of tokens that may be part of names, with what the model says of each label. */
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
  readonly edges: Edges;
  readonly model: RecognizerModel;
  /** Words met before, with what the model says of them: most words of an article were in one before. */
  readonly known: Map<string, Word>;
}

/** More words than this are not kept from one article to the next. */
const MOST_KNOWN = 30_000;

export function scoreRuns(
  doc: Document,
  { lexicon, edges, model, known }: Recognizer,
): { runs: ScoredRun[]; words: SentenceWords[] } {
  if (known.size > MOST_KNOWN) known.clear();
  const words = readWords(doc, lexicon, known);
  const surroundings = surroundingsOf(words, lexicon, edges);
  const runs: ScoredRun[] = [];
  for (const sentence of doc.sentences) {
    const spelled = words[sentence.index]!;
    const wanted = mayBeNamed(sentence, spelled);
    const sums = new Int32Array(wanted.length * LABELS);
    writeFeatures(sentence, spelled, wanted, surroundings, (i, byRole, row, features, count) => {
      const at = i * LABELS;
      for (let role = 0; role < byRole.length; role++) {
        const scores = scoresOf(byRole[role]!, role, model);
        for (let y = 0; y < LABELS; y++) sums[at + y]! += scores[y]!;
      }
      if (row) {
        row.scores ??= sumOf(row.features, model);
        for (let y = 0; y < LABELS; y++) sums[at + y]! += row.scores[y]!;
      }
      addWeights(model, features, count, sums, at);
    });
    for (let first = 0; first < wanted.length; first++) {
      if (wanted[first] === 0) continue;
      let end = first + 1;
      while (end < wanted.length && wanted[end] === 1) end++;
      const scores = Float64Array.from(sums.subarray(first * LABELS, end * LABELS), (sum) => sum * model.unit);
      runs.push({ sentence: sentence.index, first, count: end - first, scores });
      first = end;
    }
  }
  return { runs, words };
}

function scoresOf(word: Word, role: number, model: RecognizerModel): Int32Array {
  const known = word.roleScores[role];
  if (known) return known;
  const scores = sumOf(roleFeatures(word, role), model);
  word.roleScores[role] = scores;
  return scores;
}

function sumOf(features: Int32Array, model: RecognizerModel): Int32Array {
  const scores = new Int32Array(LABELS);
  addWeights(model, features, features.length, scores, 0);
  return scores;
}
