import { type Clusters, COARSER_CLUSTERS, clusterOf } from '../resource/clusters.js';
import { type Gazetteer, knownAs } from '../resource/gazetteer.js';
import { feature, finish, START, step } from '../resource/hash.js';
import { KIND } from './kinds.js';

export interface Lexicon {
  readonly clusters: Clusters;
  readonly gazetteer: Gazetteer;
}

/** What is known of a word by itself, whatever stands around it. */
export interface Word {
  readonly text: string;
  /** Of the word in lower case, digits as "0". */
  readonly hash: number;
  readonly shape: number;
  /** Of the last three letters; 0 where there are no more. */
  readonly ending: number;
  readonly isCapitalized: boolean;
  readonly isLower: boolean;
  /** Without a letter or digit. */
  readonly isMark: boolean;
  /** KNOWN bits. */
  readonly known: number;
  /** Its cluster in each clustering, -1 for none. */
  readonly fine: number;
  readonly middle: number;
  readonly coarse: number;
  readonly coarsest: number;
  /** By ROLE: the scores that the word's features give to the labels, once the tagger has added them up. */
  readonly roleScores: (Int32Array | null)[];
}

/** Where a word stands, seen from a token: it is its own, the one before it, behind it, two before, two behind. */
export const ROLE = { own: 0, previous: 1, next: 2, secondPrevious: 3, secondNext: 4 } as const;

const LONGEST_AFFIX = 5;
/** No more of a word is looked at. */
const LONGEST_WORD = 64;

export function describeWord(text: string, { clusters, gazetteer }: Lexicon): Word {
  const lower = text.toLowerCase();
  const length = Math.min(lower.length, LONGEST_WORD);
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
    hash,
    shape: shapeOf(text),
    ending,
    isCapitalized: UPPER_START.test(text),
    isLower: !UPPER.test(text),
    isMark: !LETTER_OR_DIGIT.test(text),
    known: knownAs(gazetteer, hash),
    fine,
    middle: fine < 0 ? -1 : clusters.coarser[at]!,
    coarse: fine < 0 ? -1 : clusters.coarser[at + 1]!,
    coarsest: fine < 0 ? -1 : clusters.coarser[at + 2]!,
    roleScores: [null, null, null, null, null],
  };
}

const UPPER_START = /^\p{Lu}/u;
const UPPER = /\p{Lu}/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** Digits are alike, and so are apostrophes. */
function plain(code: number): number {
  if (code >= 48 && code <= 57) return 48;
  return code === 0x2019 ? 39 : code;
}

/** The features of a token that has the word in this role. */
export function roleFeatures(word: Word, role: number): Int32Array {
  switch (role) {
    case ROLE.own:
      return ownFeatures(word);
    case ROLE.previous:
      return featuresBeside(word, KIND.previous);
    case ROLE.next:
      return featuresBeside(word, KIND.next);
    case ROLE.secondPrevious:
      return featuresFurther(word, KIND.secondPrevious);
    default:
      return featuresFurther(word, KIND.secondNext);
  }
}

function ownFeatures({ text, hash, shape, known, fine, middle, coarse, coarsest }: Word): Int32Array {
  const lower = text.toLowerCase();
  const length = Math.min(lower.length, LONGEST_WORD);
  const own: number[] = [];
  let prefix = START;
  let cased = START;
  for (let i = 0; i < length; i++) {
    const code = lower.charCodeAt(i);
    prefix = step(prefix, plain(code));
    cased = step(cased, code >= 48 && code <= 57 ? 48 : text.charCodeAt(i));
    if (i < LONGEST_AFFIX && i > 0 && i < length - 1) own.push(feature(KIND.prefix + i, prefix));
  }
  let suffix = START;
  for (let i = 1; i <= LONGEST_AFFIX && i < length; i++) {
    suffix = step(suffix, lower.charCodeAt(length - i));
    own.push(feature(KIND.suffix + i, suffix));
  }
  own.push(
    feature(KIND.word, finish(cased)),
    feature(KIND.lower, hash),
    feature(KIND.shape, shape),
    feature(KIND.shortShape, shortShapeOf(text)),
    feature(KIND.fine, fine),
    feature(KIND.middle, middle),
    feature(KIND.coarse, coarse),
    feature(KIND.coarsest, coarsest),
    feature(KIND.known, known),
    feature(KIND.coarseAndShape, coarse * 65536 + (shape & 0xffff)),
  );
  for (let bit = 1; bit < 16; bit++) if (known & (1 << bit)) own.push(feature(KIND.knownBit, bit));
  return Int32Array.from(own);
}

function featuresBeside({ hash, shape, ending, fine, middle, coarse, known }: Word, side: number): Int32Array {
  return Int32Array.of(
    feature(KIND.lower + side, hash),
    feature(KIND.shape + side, shape),
    feature(KIND.suffix + side, ending),
    feature(KIND.fine + side, fine),
    feature(KIND.middle + side, middle),
    feature(KIND.coarse + side, coarse),
    feature(KIND.known + side, known),
  );
}

function featuresFurther({ hash, shape, middle }: Word, side: number): Int32Array {
  return Int32Array.of(
    feature(KIND.lower + side, hash),
    feature(KIND.shape + side, shape),
    feature(KIND.middle + side, middle),
  );
}

/** Kinds of characters; a mark's own code is added to the last. */
const IS_UPPER = 1;
const IS_LOWER = 2;
const IS_DIGIT = 3;
const IS_MARK = 4;

function classOf(char: string): number {
  const code = char.charCodeAt(0);
  if (code >= 97 && code <= 122) return IS_LOWER;
  if (code >= 65 && code <= 90) return IS_UPPER;
  if (code >= 48 && code <= 57) return IS_DIGIT;
  if (code < 128) return IS_MARK + code;
  if (char !== char.toLowerCase()) return IS_UPPER;
  if (char !== char.toUpperCase()) return IS_LOWER;
  return IS_MARK;
}

/** "Wang" and "Kerry" alike, "U.S.", "IBM" and "9/11" apart: runs of three and more count as three. */
function shapeOf(text: string): number {
  let hash = START;
  let last = 0;
  let run = 0;
  for (let i = 0; i < text.length && i < 24; i++) {
    const kind = classOf(text[i]!);
    run = kind === last ? run + 1 : 1;
    last = kind;
    if (run <= 3) hash = step(hash, kind);
  }
  return finish(hash);
}

/** As shapeOf(), a run of any length as one. */
function shortShapeOf(text: string): number {
  let hash = START;
  let last = 0;
  for (let i = 0; i < text.length && i < 64; i++) {
    const kind = classOf(text[i]!);
    if (kind !== last) hash = step(hash, kind);
    last = kind;
  }
  return finish(hash);
}

/** Whether a word is in the lists as one of these kinds of name. */
export function isKnown(word: Word, bits: number): boolean {
  return (word.known & bits) !== 0;
}
