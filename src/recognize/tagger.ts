import { addWeights, type RecognizerModel } from '../resource/recognizer.js';
import type { Document } from '../types.js';
import { readWords } from './article-words.js';
import { collectEvidence } from './evidence.js';
import { type Edges, mayBeNamed, writeFeatures } from './features.js';
import { LABELS } from './labels.js';
import type { Lexicon } from './words.js';

/** A run of tokens that may be part of names, with what the model says of each label. */
export interface ScoredRun {
  readonly sentence: number;
  /** Index of its first token. */
  readonly first: number;
  readonly count: number;
  /** By token and label. */
  readonly scores: Float64Array;
}

export function scoreRuns(doc: Document, lexicon: Lexicon, edges: Edges, model: RecognizerModel): ScoredRun[] {
  const words = readWords(doc, lexicon);
  const evidence = collectEvidence(words);
  const surroundings = { evidence, edges, gazetteer: lexicon.gazetteer };
  const runs: ScoredRun[] = [];
  for (const sentence of doc.sentences) {
    const spelled = words[sentence.index]!;
    const wanted = mayBeNamed(spelled.words);
    const sums = new Int32Array(wanted.length * LABELS);
    writeFeatures(sentence, spelled, wanted, surroundings, (i, features, count) =>
      addWeights(model, features, count, sums, i * LABELS),
    );
    for (let first = 0; first < wanted.length; first++) {
      if (wanted[first] === 0) continue;
      let end = first + 1;
      while (end < wanted.length && wanted[end] === 1) end++;
      const scores = Float64Array.from(sums.subarray(first * LABELS, end * LABELS), (sum) => sum * model.unit);
      runs.push({ sentence: sentence.index, first, count: end - first, scores });
      first = end;
    }
  }
  return runs;
}
