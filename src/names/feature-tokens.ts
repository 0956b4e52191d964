import { type Clusters, COARSER_CLUSTERS, clusterOf } from '../resource/clusters.js';
import { extendName, type Gazetteer, knownAs } from '../resource/gazetteer.js';
import { feature, finish, START, step } from '../resource/hash.js';
import { hasPlainLetters, startsWithCapital } from '../text/letter-case.js';
import { cuesOf } from './cues.js';
import { KIND } from './kinds.js';

export interface Lexicon {
  readonly clusters: Clusters;
  readonly gazetteer: Gazetteer;
}

/** What is known about a word by itself, in any context. */
export interface FeatureToken {
  readonly text: string;
  /** Its number among the words of a memory. */
  readonly index: number;
  /** Of the word in lower case, with every digit as "0". */
  readonly hash: number;
  readonly shape: number;
  /** The hash of the last three letters; 0 for a word of three or fewer. */
  readonly ending: number;
  readonly isCapitalized: boolean;
  readonly isLower: boolean;
  /** Without a letter or digit. */
  readonly isMark: boolean;
  /** KNOWN bits. */
  readonly known: number;
  /** CUE bits. */
  readonly cues: number;
  /** Its cluster in each clustering, -1 for none. */
  readonly fine: number;
  readonly middle: number;
  readonly coarse: number;
  readonly coarsest: number;
  /** By ROLE: where the tagger keeps what the word's features add to the score of each label; 0 until it is summed up. */
  readonly roleSums: number[];
}

/** The position of a word relative to a token: the token's own, the one before or after it, or two before or after. */
export const ROLE = { own: 0, previous: 1, next: 2, secondPrevious: 3, secondNext: 4 } as const;
export const ROLE_COUNT = 5;

const MAX_AFFIX = 5;
/** Only this many characters of a word are examined. */
const MAX_WORD = 64;

/** @param index its number among the words of a memory, where it is kept in one */
export function describeWord(text: string, { clusters, gazetteer }: Lexicon, index = 0): FeatureToken {
  const lower = text.toLowerCase();
  const length = Math.min(lower.length, MAX_WORD);
  let hash = START;
  for (let i = 0; i < length; i++) hash = step(hash, plain(lower.charCodeAt(i)));
  hash = finish(hash);
  let ending = 0;
  if (length > 3) {
    ending = START;
    for (let i = 1; i <= 3; i++) ending = step(ending, lower.charCodeAt(length - i));
  }
  const fine = clusterOf(clusters, hash);
  const at = fine * COARSER_CLUSTERS.length;
  return {
    text,
    index,
    hash,
    shape: shapeOf(text),
    ending,
    isCapitalized: startsWithCapital(text),
    isLower: !hasUpper(text),
    isMark: isMark(text),
    known: knownAs(gazetteer, hash),
    cues: cuesOf(hash),
    fine,
    middle: fine < 0 ? -1 : clusters.coarser[at]!,
    coarse: fine < 0 ? -1 : clusters.coarser[at + 1]!,
    coarsest: fine < 0 ? -1 : clusters.coarser[at + 2]!,
    roleSums: [0, 0, 0, 0, 0],
  };
}

/** What comes before the first word of a sentence and after the last. */
export interface Edges {
  readonly before: FeatureToken;
  readonly after: FeatureToken;
}

/** How many words a memory has before any of an article. */
export const EDGES = 2;

export function edgesOf(lexicon: Lexicon): Edges {
  return { before: describeWord('⊢', lexicon, 0), after: describeWord('⊣', lexicon, 1) };
}

const UPPER = /\p{Lu}/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

function hasUpper(text: string): boolean {
  return (hasPlainLetters(text) ? /[A-Z]/ : UPPER).test(text);
}

function isMark(text: string): boolean {
  const isPlain = text.charCodeAt(0) < 128 && classOf(text, 0) < IS_MARK;
  return !isPlain && !(hasPlainLetters(text) ? /[A-Za-z0-9]/ : LETTER_OR_DIGIT).test(text);
}

/** All digits are alike, and both kinds of apostrophe. */
function plain(code: number): number {
  if (code >= 48 && code <= 57) return 48;
  return code === 0x2019 ? 39 : code;
}

/** No word has more features than this in one role. */
export const MAX_WORD_FEATURES = 48;

/** Writes the features that a word in this role gives a token to the start of `out`; returns their number. */
export function roleFeatures(word: FeatureToken, role: number, out: Int32Array): number {
  switch (role) {
    case ROLE.own:
      return writeOwn(word, out);
    case ROLE.previous:
      return writeBeside(word, KIND.previous, out);
    case ROLE.next:
      return writeBeside(word, KIND.next, out);
    case ROLE.secondPrevious:
      return writeFurther(word, KIND.secondPrevious, out);
    default:
      return writeFurther(word, KIND.secondNext, out);
  }
}

function writeOwn({ text, hash, shape, known, fine, middle, coarse, coarsest }: FeatureToken, out: Int32Array): number {
  const lower = text.toLowerCase();
  const length = Math.min(lower.length, MAX_WORD);
  let n = 0;
  let prefix = START;
  let cased = START;
  for (let i = 0; i < length; i++) {
    const code = lower.charCodeAt(i);
    prefix = step(prefix, plain(code));
    cased = step(cased, code >= 48 && code <= 57 ? 48 : text.charCodeAt(i));
    if (i < MAX_AFFIX && i > 0 && i < length - 1) out[n++] = feature(KIND.prefix + i, prefix);
  }
  let suffix = START;
  for (let i = 1; i <= MAX_AFFIX && i < length; i++) {
    suffix = step(suffix, lower.charCodeAt(length - i));
    out[n++] = feature(KIND.suffix + i, suffix);
  }
  out[n++] = feature(KIND.word, finish(cased));
  out[n++] = feature(KIND.lower, hash);
  out[n++] = feature(KIND.shape, shape);
  out[n++] = feature(KIND.shortShape, shortShapeOf(text));
  out[n++] = feature(KIND.fine, fine);
  out[n++] = feature(KIND.middle, middle);
  out[n++] = feature(KIND.coarse, coarse);
  out[n++] = feature(KIND.coarsest, coarsest);
  out[n++] = feature(KIND.known, known);
  out[n++] = feature(KIND.coarseAndShape, coarse * 65536 + (shape & 0xffff));
  // Every token has this one.
  out[n++] = feature(KIND.bias, 0);
  for (let bit = 1; bit < 16; bit++) if (known & (1 << bit)) out[n++] = feature(KIND.knownBit, bit);
  return n;
}

function writeBeside(
  { hash, shape, ending, fine, middle, coarse, known }: FeatureToken,
  side: number,
  out: Int32Array,
): number {
  out[0] = feature(KIND.lower + side, hash);
  out[1] = feature(KIND.shape + side, shape);
  out[2] = feature(KIND.suffix + side, ending);
  out[3] = feature(KIND.fine + side, fine);
  out[4] = feature(KIND.middle + side, middle);
  out[5] = feature(KIND.coarse + side, coarse);
  out[6] = feature(KIND.known + side, known);
  return 7;
}

function writeFurther({ hash, shape, middle }: FeatureToken, side: number, out: Int32Array): number {
  out[0] = feature(KIND.lower + side, hash);
  out[1] = feature(KIND.shape + side, shape);
  out[2] = feature(KIND.middle + side, middle);
  return 3;
}

/** Classes of characters; the code of an ASCII mark is added to the last one. */
const IS_UPPER = 1;
const IS_LOWER = 2;
const IS_DIGIT = 3;
const IS_MARK = 4;

function classOf(text: string, i: number): number {
  const code = text.charCodeAt(i);
  if (code >= 97 && code <= 122) return IS_LOWER;
  if (code >= 65 && code <= 90) return IS_UPPER;
  if (code >= 48 && code <= 57) return IS_DIGIT;
  if (code < 128) return IS_MARK + code;
  const char = text[i]!;
  if (char !== char.toLowerCase()) return IS_UPPER;
  if (char !== char.toUpperCase()) return IS_LOWER;
  return IS_MARK;
}

/** The same for "Wang" and "Kerry", different for "U.S.", "IBM" and "9/11": a run of more than three counts as three. */
function shapeOf(text: string): number {
  let hash = START;
  let last = 0;
  let run = 0;
  for (let i = 0; i < text.length && i < 24; i++) {
    const kind = classOf(text, i);
    run = kind === last ? run + 1 : 1;
    last = kind;
    if (run <= 3) hash = step(hash, kind);
  }
  return finish(hash);
}

/** Like shapeOf(), but a run of any length counts as one. */
function shortShapeOf(text: string): number {
  let hash = START;
  let last = 0;
  for (let i = 0; i < text.length && i < 64; i++) {
    const kind = classOf(text, i);
    if (kind !== last) hash = step(hash, kind);
    last = kind;
  }
  return finish(hash);
}

/** Whether the gazetteer lists a word as any of these kinds of name. */
export function isKnown(word: FeatureToken, bits: number): boolean {
  return (word.known & bits) !== 0;
}

/** What the gazetteer lists the words from one to another as, together: KNOWN bits, 0 for nothing. */
export function knownRow(gazetteer: Gazetteer, words: readonly FeatureToken[], first: number, last: number): number {
  let { hash } = words[first]!;
  for (let i = first + 1; i <= last; i++) hash = extendName(hash, words[i]!.hash);
  return knownAs(gazetteer, hash);
}
