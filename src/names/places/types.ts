import { beforeInOthers, beforeInPlaces, sides } from '../../lexicon/names/place-nouns.js';
import { KNOWN } from '../../resource/gazetteer.js';
import type { Name } from '../agree.js';
import { CASING } from '../article-words.js';
import { knownRow } from '../feature-tokens.js';
import { areCapitals, isBeforeState, isBeforeTownsfolk, isBuilding, isEndOfWay, isWhereFrom } from './around.js';
import { type Candidate, knownBits, LISTED, SOMEWHERE } from './candidate.js';
import { isAmongPlaces, isBesidePlace } from './lists.js';
import {
  isAfterKind,
  isBeforeDash,
  isBeforePlural,
  isJoint,
  isPlural,
  isPossessed,
  isSaidToBePlace,
} from './phrases.js';

/** A rule that makes a place of a name that was found as something else. */
export interface PlaceRule {
  readonly name: string;
  /** A text in which it does, with the names marked that the tagger finds. */
  readonly example: string;
  /** A text close to it in which it does not. */
  readonly unlike: string;
  /** True where a person of the name elsewhere in the article does not speak against it. */
  readonly isSure: boolean;
  readonly applies: (candidate: Candidate) => boolean;
}

/** Index of the last word of the longest town in capitals: "SAULT STE. MARIE". */
const MAX_TOWN = 2;

const others = new Set<string>(beforeInOthers);
const homes = new Set<string>(beforeInPlaces);
const directions = new Set<string>(sides);
const within = new Set(['in', 'near', 'throughout']);

export const placeRules: readonly PlaceRule[] = [
  {
    name: 'names before "counties"',
    example: 'It rained in [[Harvey|person]], [[Harper|person]] and [[Ellis|organization]] counties.',
    unlike: '[[Harper|person]] and [[Ellis|person]] counted them.',
    isSure: true,
    applies: ({ name: { first, last }, sentence: { tokens } }) =>
      isBeforePlural(tokens, last + 1) || (isJoint(tokens[first - 1]) && isPlural(tokens, last + 1)),
  },
  {
    name: 'capitals before a dash that begin a sentence',
    example: 'A barn burned. [[CLINTON|person]] — A barn burned.',
    unlike: 'A barn burned. [[CLINTON|person]] went — and came.',
    isSure: true,
    applies: (candidate) => {
      const { name, sentence } = candidate;
      if (name.first > 0 || name.last > MAX_TOWN || sentence.casing !== CASING.running) return false;
      if (!isBeforeDash(sentence.tokens, name.last + 1) || !areCapitals(name, sentence)) return false;
      return name.type !== 'organization' || (knownBits(candidate) & SOMEWHERE) !== 0;
    },
  },
  {
    name: 'name before a comma and a state',
    example: 'She grew up in [[Brad Ste. Marie|person]], [[Ontario|location]], in the cold.',
    unlike: 'She met [[Brad Marie|person]] of [[Ontario|location]].',
    isSure: false,
    applies: isBeforeState,
  },
  {
    name: 'party before a hyphen and a place',
    example: 'So did Rep. [[Ray Miller|person]], D-[[Columbus|person]].',
    unlike: 'So did [[Miller|person]]-[[Columbus|person]].',
    isSure: true,
    applies: ({ name: { first, last }, sentence: { tokens } }) =>
      first === last &&
      tokens[first - 1]?.text === '-' &&
      tokens[first]!.glued &&
      /^[DRI]$/.test(tokens[first - 2]?.text ?? ''),
  },
  {
    name: 'listed place after "in"',
    example: 'A fire broke out in [[Hutchinson|person]].',
    unlike: 'The faith in [[Hutchens|person]] grew.',
    isSure: false,
    applies: (candidate) => {
      const { name, sentence } = candidate;
      const { tokens } = sentence;
      if (!within.has(tokens[name.first - 1]?.normal ?? '')) return false;
      const noun = tokens[name.first - 2]?.normal ?? '';
      if (isPossessed(tokens[name.last + 1]) || others.has(noun)) return false;
      const known = knownBits(candidate);
      if (name.type === 'person') return homes.has(noun) || (known & SOMEWHERE) !== 0;
      return (known & (KNOWN.city | KNOWN.town)) !== 0 && (known & KNOWN.organization) === 0;
    },
  },
  {
    name: 'where somebody is from',
    example: '[[Ann Lee|person]], 24, of [[Archer|person]], saw it.',
    unlike: '[[Ann Lee|person]] spoke of [[Archer|person]], who saw it.',
    isSure: false,
    applies: isWhereFrom,
  },
  {
    name: 'kind of place before a name',
    example: 'They live in the community of [[Leary|person]].',
    unlike: 'They live in the shadow of [[Leary|person]].',
    isSure: true,
    applies: ({ name, sentence }) => name.type !== 'organization' && isAfterKind(sentence.tokens, name.first),
  },
  {
    name: 'what a place is',
    example: '[[Dogu Beyazit|person]], a farming town near the border, burned.',
    unlike: '[[Dogu Beyazit|person]], a town planner, left.',
    isSure: true,
    applies: ({ name, sentence }) => name.type !== 'organization' && isSaidToBePlace(sentence.tokens, name.last + 1),
  },
  {
    name: 'who lives in a place after its name',
    example: 'A [[Hutchinson|person]] man died.',
    unlike: 'The [[Hutchinson|person]] men died.',
    isSure: false,
    applies: isBeforeTownsfolk,
  },
  {
    name: 'end of a way',
    example: 'It runs from [[Los Altos|location]] to [[Gilroy|person]].',
    unlike: 'It went from [[Acme|organization]] to [[Gilroy|person]].',
    isSure: false,
    applies: isEndOfWay,
  },
  {
    name: 'listed place beside another',
    example: '[[Boulder City|location]] and [[Henderson|person]] share it.',
    unlike: '[[Boulder City|location]] and [[Hendershot|person]] share it.',
    isSure: false,
    applies: (candidate) => {
      const { names, index, sentence } = candidate;
      const isListed = (name: Name) => (knownBits({ ...candidate, name }) & LISTED) !== 0;
      return (
        candidate.name.type === 'person' &&
        isListed(candidate.name) &&
        isBesidePlace(names, index, sentence.tokens, isListed)
      );
    },
  },
  {
    name: 'name in a list of places',
    example: 'It rained in [[Pratt|location]], [[Great Bend|location]], [[Larner|person]] and [[Wichita|location]].',
    unlike: 'He met [[Pratt|location]], [[Larner|person]] and [[Bo Hill|person]].',
    isSure: false,
    applies: ({ name, names, index, sentence }) =>
      name.type === 'person' && isAmongPlaces(names, index, sentence.tokens),
  },
  {
    name: 'side of a place',
    example: 'They sprayed [[North Dallas|person]].',
    unlike: 'They met [[North Dalley|person]].',
    isSure: true,
    applies: ({ name, sentence: { tokens, words }, article }) => {
      const { type, first, last } = name;
      const side = tokens[first]!.normal;
      if (first === last || !directions.has(side)) return false;
      // "West Ham" is a club, but none is called "Northeast Georgia".
      if (type !== 'person' && !/^(?:north|south)(?:east|west)$/.test(side)) return false;
      return (knownRow(article.gazetteer, words, first + 1, last) & SOMEWHERE) !== 0;
    },
  },
  {
    name: 'building or street',
    example: 'They met at the [[Amherst Common|organization]].',
    unlike: 'They met the [[Belt and Road|other]] people.',
    isSure: true,
    applies: isBuilding,
  },
];
