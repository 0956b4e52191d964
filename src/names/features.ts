import { type Gazetteer, KNOWN } from '../resource/gazetteer.js';
import { feature, pair } from '../resource/hash.js';
import type { Sentence, Token } from '../types.js';
import type { SentenceWords } from './article-words.js';
import { type Capitals, findCapitals } from './capitals.js';
import { CUE } from './cues.js';
import { type Evidence, type Occurrences, SEEN, SEEN_KINDS, seenAs } from './evidence.js';
import { type Edges, type FeatureToken, isKnown } from './feature-tokens.js';
import { KIND } from './kinds.js';
import { findPhrases } from './phrases.js';

/** No token has more features than this, not counting those of single words and of pairs. */
export const MAX_FEATURES = 64;

/** A sentence with what its features are made of. */
export interface FeatureSentence {
  readonly sentence: Sentence;
  readonly spelled: SentenceWords;
  /** By token: what {@link findPhrases} gives. */
  readonly phrases: readonly number[];
  /** By token: the row of capitals it is in, or null. */
  readonly rows: readonly (Capitals | null)[];
}

export function featureSentence(sentence: Sentence, spelled: SentenceWords, gazetteer: Gazetteer): FeatureSentence {
  return {
    sentence,
    spelled,
    phrases: findPhrases(spelled.words, gazetteer),
    rows: findCapitals(spelled.words),
  };
}

/** The word that stands in a {@link ROLE} to a token; beyond the ends of the sentence stand its edges. */
export function wordInRole(words: readonly FeatureToken[], i: number, role: number, edges: Edges): FeatureToken {
  const at = i + OFFSETS[role]!;
  if (at < 0) return edges.before;
  return at < words.length ? words[at]! : edges.after;
}

/** By ROLE: where the word stands. */
const OFFSETS = Int8Array.of(0, -1, 1, -2, 2);

/**
 * Writes the features of a token that are neither of a word by itself (`roleFeatures`) nor of it and the one beside it (`pairFeatures`) to the start
 * of `out`; returns their number.
 */
export function writeFeatures(
  { sentence, spelled, phrases, rows }: FeatureSentence,
  i: number,
  { occurrences, sport }: Evidence,
  edges: Edges,
  out: Int32Array,
): number {
  const { words } = spelled;
  const word = words[i]!;
  const previous = i > 0 ? words[i - 1]! : edges.before;
  const next = words[i + 1] ?? edges.after;
  const second = i > 1 ? words[i - 2]! : edges.before;
  const secondNext = words[i + 2] ?? edges.after;
  let n = 0;
  out[n++] = feature(KIND.wordsAround, pair(previous.hash, next.hash));
  out[n++] = feature(KIND.wordPairLeft, pair(second.hash, previous.hash));
  out[n++] = feature(KIND.wordPairRight, pair(next.hash, secondNext.hash));
  out[n++] = feature(KIND.coarseLeft, pair(second.coarse, previous.coarse));
  out[n++] = feature(KIND.coarseRight, pair(next.coarse, secondNext.coarse));
  out[n++] = feature(KIND.shapesAround, pair(pair(previous.shape, word.shape), next.shape));
  out[n++] = feature(KIND.coarseAround, pair(pair(previous.coarse, word.coarse), next.coarse));
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
  if (word.isLower) return n;
  // Every word with a capital letter has its own occurrence at least.
  const others = occurrences.get(word.hash)!;
  n = writeSeen(spelled, i, others, out, n);
  return writeNeighbors(previous, next, others, out, n);
}

/** What the other occurrences of the word in the article show about it. */
function writeSeen(spelled: SentenceWords, i: number, { counts }: Occurrences, out: Int32Array, from: number): number {
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
  out[n++] = feature(KIND.evidence + SEEN_KINDS + 1, pair(seen, spelled.words[i]!.shape));
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
    if (i === 0 && (word.cues & CUE.firstWord) !== 0 && !isCapital(1)) continue;
    if (!word.isLower) {
      inside[i] = 1;
      continue;
    }
    const isBetween = (isCapital(i - 1) || isCapital(i - 2)) && (isCapital(i + 1) || isCapital(i + 2));
    const isJoint = isBetween && (word.isMark || word.text.length <= MAX_JOINT || (word.cues & CUE.joint) !== 0);
    if (isJoint || mayEndName(word, tokens[i]!, tokens[i + 1], i)) inside[i] = 1;
  }
  return inside;
}

/** "Jae-yong", "McDonald's", "Rad (B)", "Canal+", "Group of 77", "von Bibra", "Huize county", "afrol News" */
function mayEndName(word: FeatureToken, { glued, text }: Token, next: Token | undefined, i: number): boolean {
  if (word.isMark) return text === ')' || (glued && (text === '-' || text === '+'));
  if (glued || i === 0 || next?.text === '-' || DIGIT.test(text)) return true;
  return (word.cues & CUE.particle) !== 0 || isKnown(word, KNOWN.placeWord | KNOWN.organizationWord);
}

const DIGIT = /\d/;
/** "of", "the", "bin": a longer word in lower case joins names only if it is listed. */
const MAX_JOINT = 3;
/** What stands beside the other occurrences of the word in the article. */
function writeNeighbors(
  previous: FeatureToken,
  next: FeatureToken,
  { before, after }: Occurrences,
  out: Int32Array,
  from: number,
): number {
  if (before.length < 2) return from;
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
