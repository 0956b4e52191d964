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
  /** Of the word in lower case, digits as "0". */
  readonly hash: number;
  readonly shape: number;
  readonly isCapitalized: boolean;
  readonly isAllCaps: boolean;
  readonly isLower: boolean;
  /** Without a letter or digit. */
  readonly isMark: boolean;
  /** In lower case: its first letter, and all its letters. */
  readonly initial: string;
  readonly letters: string;
  /** KNOWN bits. */
  readonly known: number;
  readonly fine: number;
  readonly middle: number;
  readonly coarse: number;
  /** By ROLE: the features of a token that has this word there. */
  readonly roles: readonly Int32Array[];
  /** By ROLE: the scores that these features give to the labels, once the tagger has added them up. */
  readonly roleScores: (Int32Array | null)[];
}

/** Where a word stands, seen from a token: it is its own, the one before it, behind it, two before, two behind. */
export const ROLE = { own: 0, previous: 1, next: 2, secondPrevious: 3, secondNext: 4 } as const;

const LONGEST_AFFIX = 5;

export function describeWord(text: string, lexicon: Lexicon): Word {
  const lower = text.toLowerCase();
  const length = Math.min(lower.length, 64);
  let hash = START;
  let cased = START;
  const own: number[] = [];
  for (let i = 0; i < length; i++) {
    const code = lower.charCodeAt(i);
    const plain = code >= 48 && code <= 57 ? 48 : code === 0x2019 ? 39 : code;
    hash = step(hash, plain);
    cased = step(cased, code >= 48 && code <= 57 ? 48 : text.charCodeAt(i));
    if (i < LONGEST_AFFIX && i > 0 && i < length - 1) own.push(feature(KIND.prefix + i, hash));
  }
  hash = finish(hash);
  let suffix = START;
  let suffix3 = 0;
  for (let i = 1; i <= LONGEST_AFFIX && i < length; i++) {
    suffix = step(suffix, lower.charCodeAt(length - i));
    own.push(feature(KIND.suffix + i, suffix));
    if (i === 3) suffix3 = suffix;
  }
  const shape = shapeOf(text);
  const known = knownAs(lexicon.gazetteer, hash);
  const { coarser } = lexicon.clusters;
  const fine = clusterOf(lexicon.clusters, hash);
  const at = fine * COARSER_CLUSTERS.length;
  const middle = fine < 0 ? -1 : coarser[at]!;
  const coarse = fine < 0 ? -1 : coarser[at + 1]!;
  const coarsest = fine < 0 ? -1 : coarser[at + 2]!;
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
  const around = (offset: number) =>
    Int32Array.of(
      feature(KIND.lower + offset, hash),
      feature(KIND.shape + offset, shape),
      feature(KIND.suffix + offset, suffix3),
      feature(KIND.fine + offset, fine),
      feature(KIND.middle + offset, middle),
      feature(KIND.coarse + offset, coarse),
      feature(KIND.known + offset, known),
    );
  const further = (offset: number) =>
    Int32Array.of(
      feature(KIND.lower + offset, hash),
      feature(KIND.shape + offset, shape),
      feature(KIND.middle + offset, middle),
    );
  return {
    hash,
    shape,
    isCapitalized: /^\p{Lu}/u.test(text),
    isAllCaps: /^\P{Ll}*\p{Lu}\P{Ll}*\p{Lu}\P{Ll}*$/u.test(text),
    isLower: !/\p{Lu}/u.test(text),
    isMark: !/[\p{L}\p{N}]/u.test(text),
    initial: lower[0] ?? '',
    letters: lower.replaceAll('.', ''),
    known,
    fine,
    middle,
    coarse,
    roles: [
      Int32Array.from(own),
      around(KIND.previous),
      around(KIND.next),
      further(KIND.secondPrevious),
      further(KIND.secondNext),
    ],
    roleScores: [null, null, null, null, null],
  };
}

const UPPER = 1;
const LOWER = 2;
const DIGIT = 3;
const MARK = 4;

function classOf(char: string): number {
  const code = char.charCodeAt(0);
  if (code >= 97 && code <= 122) return LOWER;
  if (code >= 65 && code <= 90) return UPPER;
  if (code >= 48 && code <= 57) return DIGIT;
  if (code < 128) return MARK + code;
  if (char !== char.toLowerCase()) return UPPER;
  if (char !== char.toUpperCase()) return LOWER;
  return MARK;
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
