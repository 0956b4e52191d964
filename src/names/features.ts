import { lowercaseParticles } from '../lexicon/names/lowercase-particles.js';
import { sentenceFirstWords } from '../lexicon/names/sentence-first-words.js';
import { smallNameWords } from '../lexicon/names/small-name-words.js';
import { type Gazetteer, KNOWN } from '../resource/gazetteer.js';
import { feature, hashText, pair } from '../resource/hash.js';
import type { Sentence, Token } from '../types.js';
import type { SentenceWords } from './article-words.js';
import { type Capitals, findCapitals } from './capitals.js';
import {
  collectEvidence,
  collectNeighbors,
  type Evidence,
  type Neighbors,
  SEEN,
  SEEN_KINDS,
  seenAs,
  sportiness,
} from './evidence.js';
import { type Edges, type FeatureToken, isKnown, type Lexicon, ROLE } from './feature-tokens.js';
import { KIND } from './kinds.js';
import { findPhrases } from './phrases.js';

/** No token has more features than this, not counting those of single words. */
const MAX_FEATURES = 96;

/** What all tokens of an article have in common. */
export interface Surroundings {
  readonly evidence: Evidence;
  readonly neighbors: ReadonlyMap<number, Neighbors>;
  /** 0 to 3. */
  readonly sport: number;
  readonly edges: Edges;
  readonly gazetteer: Gazetteer;
}

export function surroundingsOf(
  sentences: readonly SentenceWords[],
  { gazetteer }: Lexicon,
  edges: Edges,
): Surroundings {
  return {
    evidence: collectEvidence(sentences),
    neighbors: collectNeighbors(sentences, edges),
    sport: sportiness(sentences),
    edges,
    gazetteer,
  };
}

/**
 * Gives `write` the features of each token of a sentence for which `wanted` is not 0: the words in each ROLE, which have
 * features of their own, the row of capitals it is in, and the first `count` of `features`, which combine several words.
 */
export function writeFeatures(
  sentence: Sentence,
  spelled: SentenceWords,
  wanted: Uint8Array,
  { evidence, neighbors, sport, edges, gazetteer }: Surroundings,
  write: (
    i: number,
    byRole: readonly FeatureToken[],
    row: Capitals | null,
    features: Int32Array,
    count: number,
  ) => void,
): void {
  const { words } = spelled;
  const phrases = findPhrases(words, gazetteer);
  const rows = findCapitals(words, edges);
  const out = new Int32Array(MAX_FEATURES);
  const byRole: FeatureToken[] = [];
  for (let i = 0; i < words.length; i++) {
    if (wanted[i] === 0) continue;
    const word = words[i]!;
    const previous = words[i - 1] ?? edges.before;
    const next = words[i + 1] ?? edges.after;
    const second = words[i - 2] ?? edges.before;
    const secondNext = words[i + 2] ?? edges.after;
    let n = 0;
    byRole[ROLE.own] = word;
    byRole[ROLE.previous] = previous;
    byRole[ROLE.next] = next;
    byRole[ROLE.secondPrevious] = second;
    byRole[ROLE.secondNext] = secondNext;
    out[n++] = feature(KIND.bias, 0);
    out[n++] = feature(KIND.wordPairBefore, pair(previous.hash, word.hash));
    out[n++] = feature(KIND.wordPairAfter, pair(word.hash, next.hash));
    out[n++] = feature(KIND.wordsAround, pair(previous.hash, next.hash));
    out[n++] = feature(KIND.wordPairLeft, pair(second.hash, previous.hash));
    out[n++] = feature(KIND.wordPairRight, pair(next.hash, secondNext.hash));
    out[n++] = feature(KIND.shapePairBefore, pair(previous.shape, word.shape));
    out[n++] = feature(KIND.shapePairAfter, pair(word.shape, next.shape));
    out[n++] = feature(KIND.shapesAround, pair(pair(previous.shape, word.shape), next.shape));
    out[n++] = feature(KIND.coarsePairBefore, pair(previous.coarse, word.coarse));
    out[n++] = feature(KIND.coarsePairAfter, pair(word.coarse, next.coarse));
    out[n++] = feature(KIND.middlePairBefore, pair(previous.middle, word.middle));
    out[n++] = feature(KIND.middlePairAfter, pair(word.middle, next.middle));
    out[n++] = feature(KIND.coarseAround, pair(pair(previous.coarse, word.coarse), next.coarse));
    out[n++] = feature(KIND.coarseLeft, pair(second.coarse, previous.coarse));
    out[n++] = feature(KIND.coarseRight, pair(next.coarse, secondNext.coarse));
    out[n++] = feature(KIND.shapeAndCoarseBefore, pair(previous.middle, word.shape));
    out[n++] = feature(KIND.shapeAndCoarseAfter, pair(word.shape, next.middle));
    out[n++] = feature(KIND.shapeAndWordBefore, pair(previous.hash, word.shape));
    out[n++] = feature(KIND.shapeAndWordAfter, pair(word.shape, next.hash));
    out[n++] = feature(KIND.knownPairBefore, pair(previous.known, word.known));
    out[n++] = feature(KIND.knownPairAfter, pair(word.known, next.known));
    out[n++] = feature(KIND.knownAndWordBefore, pair(previous.hash, word.known));
    out[n++] = feature(KIND.knownAndWordAfter, pair(word.known, next.hash));
    out[n++] = feature(KIND.knownAndClusterBefore, pair(previous.middle, word.known));
    out[n++] = feature(KIND.knownAndClusterAfter, pair(word.known, next.middle));
    const row = rows[i]!;
    if (row) {
      const position = Math.min(i - row.start, 3) * 16 + Math.min(row.end - 1 - i, 3) * 4;
      out[n++] = feature(KIND.rowPosition, pair(position, word.known));
    }
    const glue = (sentence.tokens[i]!.glued ? 1 : 0) + (sentence.tokens[i + 1]?.glued ? 2 : 0);
    out[n++] = feature(KIND.glue, pair(glue, word.shape));
    if (i === 0) out[n++] = feature(KIND.sentenceStart, word.shape);
    out[n++] = feature(KIND.sentenceKind, pair(spelled.casing, word.shape));
    if (phrases[i] !== 0) out[n++] = feature(KIND.phrase, phrases[i]!);
    out[n++] = feature(KIND.phraseAround, pair(pair(phrases[i - 1] ?? 0, phrases[i]!), phrases[i + 1] ?? 0));
    if (sport > 0 && !word.isLower) {
      out[n++] = feature(KIND.sport, sport);
      out[n++] = feature(KIND.sportAndKnown, pair(sport, word.known));
      out[n++] = feature(KIND.sportAndCoarse, pair(sport, word.coarse));
      out[n++] = feature(KIND.sportAndPrevious, pair(sport, previous.hash));
      out[n++] = feature(KIND.sportAndNext, pair(sport, next.hash));
      out[n++] = feature(KIND.sportAndShape, pair(sport, word.shape));
    }
    n = writeEvidence(spelled, i, evidence, out, n);
    n = writeNeighbors(word, previous, next, neighbors, out, n);
    write(i, byRole, row, out, n);
  }
}

/** What the other occurrences of the word in the article show about it. */
function writeEvidence(spelled: SentenceWords, i: number, evidence: Evidence, out: Int32Array, from: number): number {
  const word = spelled.words[i]!;
  const counts = evidence.get(word.hash);
  if (!counts || word.isLower) return from;
  let n = from;
  const own = seenAs(spelled, i);
  const start = i === 0 ? 1 : 0;
  let seen = 0;
  for (let kind = 0; kind < SEEN_KINDS; kind++) {
    const others = counts[kind]! - ((own >> kind) & 1);
    const band = others <= 0 ? 0 : others === 1 ? 1 : others < 4 ? 2 : 3;
    if (kind === SEEN.lower || kind === SEEN.capitalized) {
      out[n++] = feature(KIND.evidence + kind, band * 2 + start);
      seen += (band === 0 ? 0 : 1) << kind;
    } else if (band > 0) {
      out[n++] = feature(KIND.evidence + kind, band);
      seen += 1 << kind;
    }
  }
  out[n++] = feature(KIND.evidence + SEEN_KINDS, seen * 2 + start);
  out[n++] = feature(KIND.evidence + SEEN_KINDS + 1, pair(seen, word.shape));
  return n;
}

/** By token: 1 where it may be part of a name, because it or a neighbor has a capital letter; otherwise 0. */
export function mayBeNamed({ tokens }: Sentence, { words }: SentenceWords): Uint8Array {
  const wanted = new Uint8Array(words.length);
  for (let i = 0; i < words.length; i++) {
    if (words[i]!.isLower) continue;
    wanted[i] = 1;
    if (i > 0) wanted[i - 1] = 1;
    if (i + 1 < words.length) wanted[i + 1] = 1;
    // "Jae-yong", "al-Qaida"
    for (let j = i; j > 0 && tokens[j]!.glued && words[j - 1]!.isLower; j--) wanted[j - 1] = 1;
    for (let j = i + 1; j < words.length && tokens[j]!.glued && words[j]!.isLower; j++) wanted[j] = 1;
  }
  return wanted;
}

/**
 * By token: 1 where a name may reach it. Most neighbors of a capital are words like "said", which the model was trained to
 * tell from names but no name has: they need not be scored.
 * @param wanted what {@link mayBeNamed} gives for the sentence
 */
export function mayBeInside({ tokens }: Sentence, { words }: SentenceWords, wanted: Uint8Array): Uint8Array {
  const inside = new Uint8Array(words.length);
  const isCapital = (i: number) => words[i]?.isLower === false;
  for (let i = 0; i < words.length; i++) {
    if (wanted[i] === 0) continue;
    const word = words[i]!;
    // "The" before a word in lower case
    if (i === 0 && FIRST_WORDS.has(word.hash) && !isCapital(1)) continue;
    if (!word.isLower) {
      inside[i] = 1;
      continue;
    }
    const isBetween = (isCapital(i - 1) || isCapital(i - 2)) && (isCapital(i + 1) || isCapital(i + 2));
    const isJoint = isBetween && (word.isMark || word.text.length <= MAX_JOINT || JOINTS.has(word.hash));
    if (isJoint || mayEndName(word, tokens[i]!, tokens[i + 1], i)) inside[i] = 1;
  }
  return inside;
}

/** "Jae-yong", "McDonald's", "Rad (B)", "Canal+", "Group of 77", "von Bibra", "Huize county", "afrol News" */
function mayEndName(word: FeatureToken, { glued, text }: Token, next: Token | undefined, i: number): boolean {
  if (word.isMark) return text === ')' || (glued && (text === '-' || text === '+'));
  if (glued || i === 0 || next?.text === '-' || DIGIT.test(text)) return true;
  return PARTICLES.has(word.hash) || isKnown(word, KNOWN.placeWord | KNOWN.organizationWord);
}

/** What opens so many sentences that it pays not to score it. */
const FIRST_WORDS = new Set(sentenceFirstWords.map(hashText));
const DIGIT = /\d/;
/** "of", "the", "bin": a longer word in lower case joins names only if it is listed. */
const MAX_JOINT = 3;
const JOINTS = new Set(
  [...smallNameWords, ...lowercaseParticles, 'from', 'with', 'upon', 'into', 'dello', 'delle', 'degli'].map(hashText),
);
const PARTICLES = new Set(lowercaseParticles.map(hashText));

/** What stands beside the other occurrences of the word in the article. */
function writeNeighbors(
  word: FeatureToken,
  previous: FeatureToken,
  next: FeatureToken,
  neighbors: ReadonlyMap<number, Neighbors>,
  out: Int32Array,
  from: number,
): number {
  const found = word.isLower ? undefined : neighbors.get(word.hash);
  if (!found || found.before.length < 2) return from;
  const { before, after } = found;
  let n = from;
  let isOwnSkipped = false;
  for (let k = 0; k < before.length; k++) {
    if (!isOwnSkipped && before[k] === previous.middle && after[k] === next.middle) {
      isOwnSkipped = true;
      continue;
    }
    if (before.indexOf(before[k]!) === k) out[n++] = feature(KIND.elsewhereBefore, before[k]!);
    if (after.indexOf(after[k]!) === k) out[n++] = feature(KIND.elsewhereAfter, after[k]!);
  }
  return n;
}
