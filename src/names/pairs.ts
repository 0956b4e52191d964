import { feature, pair } from '../resource/hash.js';
import { type FeatureToken, ROLE } from './feature-tokens.js';
import { KIND } from './kinds.js';

/** What features compare of two words, by its index. */
const FACT = { hash: 0, shape: 1, coarse: 2, middle: 3, known: 4 } as const;
type Fact = keyof typeof FACT;

/** Two words around a token, and the features that compare them: their kind, and what of the first and of the second. */
interface Pair {
  /** In which ROLE each stands. */
  readonly first: number;
  readonly second: number;
  readonly features: readonly (readonly [kind: number, first: Fact, second: Fact])[];
}

/** Those of which there is only a feature or two are found as fast by themselves. */
const PAIRS: readonly Pair[] = [
  {
    first: ROLE.previous,
    second: ROLE.own,
    features: [
      [KIND.wordPairBefore, 'hash', 'hash'],
      [KIND.shapePairBefore, 'shape', 'shape'],
      [KIND.coarsePairBefore, 'coarse', 'coarse'],
      [KIND.middlePairBefore, 'middle', 'middle'],
      [KIND.shapeAndCoarseBefore, 'middle', 'shape'],
      [KIND.shapeAndWordBefore, 'hash', 'shape'],
      [KIND.knownPairBefore, 'known', 'known'],
      [KIND.knownAndWordBefore, 'hash', 'known'],
      [KIND.knownAndClusterBefore, 'middle', 'known'],
    ],
  },
  {
    first: ROLE.own,
    second: ROLE.next,
    features: [
      [KIND.wordPairAfter, 'hash', 'hash'],
      [KIND.shapePairAfter, 'shape', 'shape'],
      [KIND.coarsePairAfter, 'coarse', 'coarse'],
      [KIND.middlePairAfter, 'middle', 'middle'],
      [KIND.shapeAndCoarseAfter, 'shape', 'middle'],
      [KIND.shapeAndWordAfter, 'shape', 'hash'],
      [KIND.knownPairAfter, 'known', 'known'],
      [KIND.knownAndWordAfter, 'known', 'hash'],
      [KIND.knownAndClusterAfter, 'known', 'middle'],
    ],
  },
];

export const PAIR_COUNT = PAIRS.length;
/** By pair: the ROLE of its words. */
export const FIRST_OF_PAIR = Uint8Array.from(PAIRS, ({ first }) => first);
export const SECOND_OF_PAIR = Uint8Array.from(PAIRS, ({ second }) => second);

/** No pair has more features than this. */
export const MAX_PAIR_FEATURES = 9;

const kinds = PAIRS.map(({ features }) => Int16Array.from(features, ([kind]) => kind));
const ofFirst = PAIRS.map(({ features }) => Uint8Array.from(features, ([, fact]) => FACT[fact]));
const ofSecond = PAIRS.map(({ features }) => Uint8Array.from(features, ([, , fact]) => FACT[fact]));

const firstFacts = new Int32Array(Object.keys(FACT).length);
const secondFacts = new Int32Array(Object.keys(FACT).length);

/** Writes the features that compare the two words of a pair, given by its index, to the start of `out`; returns their number. */
export function pairFeatures(index: number, first: FeatureToken, second: FeatureToken, out: Int32Array): number {
  readFacts(first, firstFacts);
  readFacts(second, secondFacts);
  const [kind, a, b] = [kinds[index]!, ofFirst[index]!, ofSecond[index]!];
  for (let k = 0; k < kind.length; k++) out[k] = feature(kind[k]!, pair(firstFacts[a[k]!]!, secondFacts[b[k]!]!));
  return kind.length;
}

function readFacts({ hash, shape, coarse, middle, known }: FeatureToken, facts: Int32Array): void {
  facts[FACT.hash] = hash;
  facts[FACT.shape] = shape;
  facts[FACT.coarse] = coarse;
  facts[FACT.middle] = middle;
  facts[FACT.known] = known;
}
