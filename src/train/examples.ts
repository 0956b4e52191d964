import { parse } from '../nlp/parse.js';
import { readArticle } from '../read/article.js';
import { readWords } from '../recognize/article-words.js';
import { collectEvidence } from '../recognize/evidence.js';
import { type Edges, mayBeNamed, writeFeatures } from '../recognize/features.js';
import { PLACE } from '../recognize/labels.js';
import type { Lexicon } from '../recognize/words.js';
import type { Document, Token } from '../types.js';
import {
  type Corpus,
  type GoldDocument,
  type LabelSet,
  labelsOf,
  ONLY_OUTSIDE,
  OUTSIDE_OR_OTHER,
  typesOf,
} from './corpora.js';
import { append, appendAll, type Numbers, newNumbers } from './numbers.js';

/** Runs of tokens that may be part of names, with their features and their gold labels. */
export interface Examples {
  /** Feature hashes, token after token; later their rows in the model, -1 for none. */
  readonly features: Numbers;
  /** By token: where its features start in `features`; one more at the end. */
  readonly featureStarts: Numbers;
  /** By token: the labels that the gold allows. */
  readonly allowed: Numbers;
  /** By run: its first token; one more at the end. */
  readonly runStarts: Numbers;
  /** By run: how much it counts, in thousandths. */
  readonly weights: Numbers;
  /** By token: its document, start and end. */
  readonly places: Numbers;
}

export function newExamples(room = 1 << 24): Examples {
  const examples: Examples = {
    features: newNumbers(room),
    featureStarts: newNumbers(),
    allowed: newNumbers(),
    runStarts: newNumbers(),
    weights: newNumbers(),
    places: newNumbers(),
  };
  append(examples.featureStarts, 0);
  append(examples.runStarts, 0);
  return examples;
}

/** Adds one gold document; `number` is what its tokens' places call it. */
export function addDocument(
  examples: Examples,
  gold: GoldDocument,
  corpus: Corpus,
  lexicon: Lexicon,
  edges: Edges,
  number: number,
): void {
  const source = { path: null, id: gold.id, format: 'text' } as const;
  const doc = parse(readArticle({ text: gold.text, source }));
  const allowed = allowedLabels(doc, gold, corpus);
  const words = readWords(doc, lexicon);
  const evidence = collectEvidence(words);
  const surroundings = { evidence, edges, gazetteer: lexicon.gazetteer };
  for (const [s, sentence] of doc.sentences.entries()) {
    const spelled = words[s]!;
    const wanted = mayBeNamed(spelled.words);
    let last = -2;
    writeFeatures(sentence, spelled, wanted, surroundings, (i, features, count) => {
      if (i !== last + 1) endRun(examples, corpus.weight);
      last = i;
      appendAll(examples.features, features, count);
      append(examples.featureStarts, examples.features.length);
      append(examples.allowed, allowed[s]![i]!);
      const { start, end } = sentence.tokens[i]!;
      append(examples.places, number);
      append(examples.places, start);
      append(examples.places, end);
    });
    endRun(examples, corpus.weight);
  }
}

function endRun({ runStarts, allowed, weights }: Examples, weight: number): void {
  if (runStarts.values[runStarts.length - 1] === allowed.length) return;
  append(runStarts, allowed.length);
  append(weights, Math.round(weight * 1000));
}

/** By sentence and token, the labels that the gold allows. */
function allowedLabels(doc: Document, gold: GoldDocument, corpus: Corpus): LabelSet[][] {
  const outside = corpus.hasOther ? ONLY_OUTSIDE : OUTSIDE_OR_OTHER;
  const mentions = [...gold.entities].sort((a, b) => a.start - b.start || b.end - a.end);
  let m = 0;
  return doc.sentences.map(({ tokens, end: sentenceEnd }) => {
    const labels = tokens.map(() => outside);
    for (; m < mentions.length && mentions[m]!.start < sentenceEnd; m++) {
      const mention = mentions[m]!;
      const types = typesOf(corpus.name, mention);
      let first = tokens.findIndex((token) => token.end > mention.start);
      if (first < 0 || types === 0) continue;
      if (tokens[first]!.text === 'the' && tokens[first]!.end < mention.end) first++;
      let last = lastWithin(tokens, first, mention.end);
      if (last > first && /^['’]s?$/.test(tokens[last]!.text)) last--;
      for (let i = first; i <= last; i++) labels[i] = labelsOf(types, placeIn(i, first, last));
    }
    return labels;
  });
}

function lastWithin(tokens: readonly Token[], first: number, end: number): number {
  let last = first;
  while (last + 1 < tokens.length && tokens[last + 1]!.start < end) last++;
  return last;
}

function placeIn(i: number, first: number, last: number): number {
  if (first === last) return PLACE.whole;
  if (i === first) return PLACE.begin;
  return i === last ? PLACE.last : PLACE.inside;
}
