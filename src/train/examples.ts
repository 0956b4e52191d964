import { readWords } from '../names/article-words.js';
import { ROW_FEATURES, writeRow } from '../names/capitals.js';
import { collectEvidence } from '../names/evidence.js';
import { type Edges, type Lexicon, MAX_WORD_FEATURES, ROLE, roleFeatures } from '../names/feature-tokens.js';
import { featureSentence, MAX_FEATURES, mayBeNamed, wordInRole, writeFeatures } from '../names/features.js';
import { POSITION } from '../names/labels.js';
import { FIRST_OF_PAIR, PAIR_COUNT, pairFeatures, SECOND_OF_PAIR } from '../names/pairs.js';
import { parse } from '../parse/index.js';
import { readArticle } from '../read/article.js';
import type { Gazetteer } from '../resource/gazetteer.js';
import { bySpan } from '../text/span.js';
import type { Document, Token } from '../types.js';
import {
  ALL_TYPES,
  type Corpus,
  type GoldDocument,
  GROUP,
  type LabelSet,
  labelsOf,
  ONLY_OUTSIDE,
  OUTSIDE_OR_OTHER,
  typesOf,
} from './corpora.js';
import { findGroups, toGuideline } from './guideline.js';
import { append, appendAll, type Numbers, newNumbers } from './numbers.js';

/** Runs of tokens that may be part of names, with their features and their gold labels. */
export interface Examples {
  /** Feature hashes, token by token; later their rows in the model, -1 for a feature it lacks. */
  readonly features: Numbers;
  /** By token: where its features start in `features`; and one more for the end. */
  readonly featureStarts: Numbers;
  /** By token: the labels that the gold standard allows. */
  readonly allowed: Numbers;
  /** By run: its first token; and one more for the end. */
  readonly runStarts: Numbers;
  /** By run: its domain, 0 for texts like news. */
  readonly domains: Numbers;
  /** By run: how much it counts, in thousandths. */
  readonly weights: Numbers;
  /** By token: its start and end. */
  readonly tokenSpans: Numbers;
  /** By run: its document, its sentence, and the index of its first token there. */
  readonly runPositions: Numbers;
}

export function newExamples(room = 1 << 24): Examples {
  const examples: Examples = {
    features: newNumbers(room),
    featureStarts: newNumbers(),
    allowed: newNumbers(),
    runStarts: newNumbers(),
    weights: newNumbers(),
    domains: newNumbers(),
    tokenSpans: newNumbers(),
    runPositions: newNumbers(),
  };
  append(examples.featureStarts, 0);
  append(examples.runStarts, 0);
  return examples;
}

/** Adds one gold document, which `runPositions` refers to as `numberOfDocument`. */
export function addDocument(
  examples: Examples,
  gold: GoldDocument,
  corpus: Corpus,
  lexicon: Lexicon,
  edges: Edges,
  numberOfDocument: number,
): void {
  const doc = parseGold(gold);
  const allowed = allowedLabels(doc, gold, corpus, lexicon.gazetteer);
  const words = readWords(doc, lexicon, new Map());
  const evidence = collectEvidence(words, edges);
  const room = new Int32Array(Math.max(MAX_WORD_FEATURES, MAX_FEATURES));
  for (const [s, sentence] of doc.sentences.entries()) {
    const spelled = words[s]!;
    const wanted = mayBeNamed(sentence, spelled);
    const described = featureSentence(sentence, spelled, lexicon.gazetteer);
    for (let i = 0; i < wanted.length; i++) {
      if (wanted[i] === 0) continue;
      if (i === 0 || wanted[i - 1] === 0) {
        endRun(examples, corpus);
        for (const number of [numberOfDocument, s, i]) append(examples.runPositions, number);
      }
      const around = Object.values(ROLE).map((role) => wordInRole(spelled.words, i, role, edges));
      for (const [role, word] of around.entries()) appendAll(examples.features, room, roleFeatures(word, role, room));
      for (let k = 0; k < PAIR_COUNT; k++) {
        const [first, second] = [around[FIRST_OF_PAIR[k]!]!, around[SECOND_OF_PAIR[k]!]!];
        appendAll(examples.features, room, pairFeatures(k, first, second, room));
      }
      const row = described.rows[i]!;
      if (row) {
        writeRow(spelled.words, row, edges, room);
        appendAll(examples.features, room, ROW_FEATURES);
      }
      appendAll(examples.features, room, writeFeatures(described, i, evidence, edges, room));
      append(examples.featureStarts, examples.features.length);
      append(examples.allowed, allowed[s]![i]!);
      const { start, end } = sentence.tokens[i]!;
      append(examples.tokenSpans, start);
      append(examples.tokenSpans, end);
    }
    endRun(examples, corpus);
  }
}

export function parseGold({ id, text }: GoldDocument): Document {
  return parse(readArticle({ text, source: { path: null, id, format: 'text' } }));
}

function endRun({ runStarts, allowed, weights, domains }: Examples, { weight, isLikeNews }: Corpus): void {
  if (runStarts.values[runStarts.length - 1] === allowed.length) return;
  append(runStarts, allowed.length);
  append(weights, Math.round(weight * 1000));
  append(domains, isLikeNews ? 0 : 1);
}

/** By sentence and token: the labels that the gold standard allows. */
export function allowedLabels(doc: Document, gold: GoldDocument, corpus: Corpus, gazetteer: Gazetteer): LabelSet[][] {
  const outside = corpus.hasOther ? ONLY_OUTSIDE : OUTSIDE_OR_OTHER;
  const mentions = [...gold.entities].sort(bySpan);
  let m = 0;
  return doc.sentences.map(({ tokens, end: sentenceEnd }) => {
    const labels = tokens.map(() => outside);
    for (; m < mentions.length && mentions[m]!.start < sentenceEnd; m++) {
      const mention = mentions[m]!;
      const types = typesOf(corpus.name, mention);
      const found = tokens.findIndex((token) => token.end > mention.start);
      if (found < 0 || types === 0) continue;
      const covered = { first: found, last: lastWithin(tokens, found, mention.end), types };
      const { first, last, types: ours } = toGuideline(tokens, covered, corpus, gazetteer);
      for (let i = first; i <= last; i++) labels[i] = labelsOf(ours, positionIn(i, first, last));
    }
    return corpus.hasGroups ? labels : withGroups(labels, tokens, corpus, gazetteer);
  });
}

/** The labels of a sentence in which listed groups may be groups though the corpus does not annotate them. */
function withGroups(
  gold: readonly LabelSet[],
  tokens: readonly Token[],
  { isSilver }: Corpus,
  gazetteer: Gazetteer,
): LabelSet[] {
  const labels = [...gold];
  for (const { first, last } of findGroups(tokens, gazetteer)) {
    const marked = gold.slice(first, last + 1);
    if (marked.every((label) => label === ONLY_OUTSIDE)) labels.fill(OUTSIDE_OR_OTHER, first, last + 1);
    // Machine labels call "South" a place and "Korean" a group, or "Muslim" an organization.
    else if (isSilver && marked.every((label) => label === ONLY_OUTSIDE || isWholeName(label)))
      for (let i = first; i <= last; i++) labels[i] = labelsOf(GROUP, positionIn(i, first, last));
  }
  return labels;
}

function isWholeName(labels: LabelSet): boolean {
  return (labels & ~labelsOf(ALL_TYPES, POSITION.whole)) === 0;
}

function lastWithin(tokens: readonly Token[], first: number, end: number): number {
  let last = first;
  while (last + 1 < tokens.length && tokens[last + 1]!.start < end) last++;
  return last;
}

function positionIn(i: number, first: number, last: number): number {
  if (first === last) return POSITION.whole;
  if (i === first) return POSITION.begin;
  return i === last ? POSITION.last : POSITION.inside;
}
