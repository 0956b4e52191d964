import { readFileSync } from 'node:fs';
import { labelOf, OUTSIDE, POSITION, TYPES } from '../names/labels.js';

export interface Corpus {
  readonly name: string;
  /** Under CC, CC0 or MIT, or in the public domain: what `--open-only` trains on. */
  readonly isOpen: boolean;
  readonly license: string;
  /** False if nationalities, events and works are not annotated. */
  readonly hasOther: boolean;
  /** False if nationalities and religions are not annotated, or not consistently. */
  readonly hasGroups: boolean;
  /** Edited prose. Texts unlike it (tweets, government forms) get weights of their own. */
  readonly isLikeNews: boolean;
  /** Labeled by machine. */
  readonly isSilver: boolean;
  /** How much a sentence counts in training. */
  readonly weight: number;
}

const full = { hasOther: true, hasGroups: true, isLikeNews: true, isSilver: false, weight: 1 };
const withoutOther = { ...full, hasOther: false, hasGroups: false };

export const corpora: readonly Corpus[] = [
  { name: 'worldwide', isOpen: false, license: 'none given; listed as CC BY-NC-SA 4.0', ...full, weight: 1.5 },
  { name: 'conll03', isOpen: false, license: 'Reuters, for research', ...full },
  { name: 'gum', isOpen: true, license: 'CC BY, parts NC and SA', ...full, hasGroups: false },
  { name: 'uner_ewt', isOpen: true, license: 'CC BY-SA 4.0', ...withoutOther },
  { name: 'wikigold', isOpen: true, license: 'CC BY 4.0', ...full },
  { name: 'crossner_politics', isOpen: true, license: 'MIT', ...full },
  { name: 'redocred', isOpen: true, license: 'MIT', ...full, weight: 0.5 },
  { name: 'btc', isOpen: true, license: 'CC BY 4.0', ...withoutOther, isLikeNews: false, weight: 0.5 },
  { name: 'wnut17', isOpen: true, license: 'CC BY 4.0', ...full, hasGroups: false, isLikeNews: false, weight: 0.5 },
  { name: 'suralk_srilanka', isOpen: true, license: 'CC0', ...withoutOther, isLikeNews: false, weight: 0.3 },
  {
    name: 'silver_gmb',
    isOpen: true,
    license: 'public domain texts, ODbL collection',
    ...full,
    hasGroups: false,
    isSilver: true,
    weight: 0.7,
  },
];

/** What the development sets are read as. */
export const DEVELOPMENT: Corpus = { name: 'dev', isOpen: false, license: '', ...full };

export const DEVELOPMENT_SETS = ['conll03', 'cleanconll', 'worldwide', 'dwie', 'gum', 'gum_news', 'modern'] as const;

export interface GoldMention {
  readonly start: number;
  readonly end: number;
  readonly type: 'PER' | 'ORG' | 'LOC' | 'MISC';
  readonly orig: string;
}

export interface GoldDocument {
  readonly id: string;
  readonly text: string;
  readonly entities: readonly GoldMention[];
}

export function readGold(path: string): GoldDocument[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as GoldDocument);
}

/** A set of labels, one bit each. */
export type LabelSet = number;

/** The types of names as bits, in the order of TYPES. */
export const PERSON = 1;
export const ORGANIZATION = 2;
export const LOCATION = 4;
export const GROUP = 8;
export const OTHER = 16;
export const ALL_TYPES = PERSON | ORGANIZATION | LOCATION | GROUP | OTHER;

/** The types that a gold mention may have in newsq's guideline, as bits; 0 for one that is not a name there. */
export function typesOf(corpus: string, { type, orig }: GoldMention): number {
  if (type === 'PER') return PERSON;
  if (type === 'ORG') return ORGANIZATION;
  if (type === 'LOC') return LOCATION;
  if (orig === 'NORP' || (corpus === 'silver_gmb' && orig === 'gpe')) return GROUP;
  if (orig === 'Product' || orig === 'event' || orig === 'election' || orig === 'art' || orig === 'eve') return OTHER;
  if (corpus === 'gum' && orig === 'person') return GROUP;
  if (corpus === 'gum' && (orig === 'animal' || orig === 'plant' || orig === 'substance')) return 0;
  return GROUP | OTHER;
}

const TYPE_BITS = TYPES.map((_, type) => 1 << type);

/** The labels of a token at this position in a name that has one of these types. */
export function labelsOf(types: number, position: number): LabelSet {
  let labels = 0;
  for (const [type, bit] of TYPE_BITS.entries()) if (types & bit) labels |= 1 << labelOf(type, position);
  return labels;
}

export const ONLY_OUTSIDE: LabelSet = 1 << OUTSIDE;
/** Outside a name, or in one that a corpus without nationalities, events and works does not annotate. */
export const OUTSIDE_OR_OTHER: LabelSet = [POSITION.begin, POSITION.inside, POSITION.last, POSITION.whole].reduce(
  (labels, position) => labels | labelsOf(GROUP | OTHER, position),
  ONLY_OUTSIDE,
);
