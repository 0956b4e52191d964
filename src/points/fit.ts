import { kindNouns } from '../lexicon/points/list-nouns.js';
import { peopleNouns } from '../lexicon/points/measure-nouns.js';
import { wordsOfAttributes } from '../lexicon/points/series-words.js';
import type { Token } from '../types.js';
import { type Count, isDefinite } from './counts.js';
import type { Opener } from './openers.js';
import {
  areAlike,
  areDeeds,
  areOneAndOther,
  isClause,
  isName,
  isNominal,
  isShort,
  type Part,
  tellsOf,
} from './phrases.js';
import type { Refusal } from './refusal.js';
import { isWord } from './text.js';

/** A number of things, and as many phrases after it. */
export interface Candidate {
  readonly tokens: readonly Token[];
  readonly count: Count;
  /** Index of the colon, the dash or "namely". */
  readonly at: number;
  readonly opener: Opener;
  readonly parts: readonly Part[];
  /** Whether the series ends the sentence. */
  readonly isLast: boolean;
}

/** Whether the phrases are the things that the number announces: nothing refuses them, and enough speaks for them. */
export function fits(candidate: Candidate): boolean {
  if (fitRefusals.some(({ holds }) => holds(candidate))) return false;
  const sum = fitEvidence.reduce((total, { weight, holds }) => total + (holds(candidate) ? weight : 0), 0);
  return sum >= MIN_EVIDENCE;
}

/** Evidence that it takes. */
const MIN_EVIDENCE = 4;

/** Words of "of the United Nations" between what is counted and its names, at most. */
const MAX_OF = 5;

/** "three things here:", "six provinces of China:", "three tasks of the town council --"; but "with two countries abstaining: …". */
export function isNear({ tokens, count: { end, isList }, at }: Pick<Candidate, 'tokens' | 'count' | 'at'>): boolean {
  if (at - end <= (isList ? MAX_OF : MAX_OF_THINGS) && opensAttribute(tokens[end], isList)) return true;
  return at - end <= 2 && (isList || at === end || !PARTICIPLE.test(tokens[end]!.text));
}

/** "three dimensions to this crisis –", "three steps we must take –" */
function opensAttribute(token: Token | undefined, isList: boolean): boolean {
  return isList ? attributes.has(token?.normal ?? '') : token?.normal === 'of';
}

/** The same after a noun that lists are not made of: "three banks of the city:". */
const MAX_OF_THINGS = 3;

/** Things that are named after a dash, at least: "It has four members – Peru, Chile, Cuba and Haiti." */
const MIN_NAMED = 4;
/** The same where semicolons keep them apart: "three chapters – taxes and trade; schools and health; and the army". */
const MIN_APART = 3;

const PARTICIPLE = /^(?!during$)\p{Ll}+(?:ing|ed)$/u;
const RELATIVE = /^(?:that|where|wh(?:ich|om?|ose))$/;
const kinds = new Set<string>(kindNouns);
const attributes = new Set<string>(wordsOfAttributes);
const people = new Set<string>(peopleNouns);

/** "three principles that define the firm" */
function hasClause({ tokens, count }: Candidate): boolean {
  return RELATIVE.test(tokens[count.end]?.normal ?? '');
}

function hasSemicolon(tokens: readonly Token[], parts: readonly Part[]): boolean {
  return tokens.slice(parts[0]!.from, parts.at(-1)!.from).some(({ text }) => text === ';');
}

function areNames({ tokens, parts }: Candidate): boolean {
  return parts.every((part) => isName(tokens, part));
}

function areNominal({ tokens, parts }: Candidate): boolean {
  return parts.every((part) => isNominal(tokens, part));
}

/** "cutting taxes and building homes" */
function areGerunds({ tokens, parts }: Candidate): boolean {
  return parts.every(({ from }) => /^\p{Ll}{2,}ing$/u.test(tokens[from]!.text));
}

/** "two types of atoms" */
function countsKinds({ tokens, count }: Pick<Candidate, 'tokens' | 'count'>): boolean {
  return tokens.slice(count.at, count.end).some(({ normal }) => kinds.has(normal));
}

function isTold(tokens: readonly Token[], part: Part): boolean {
  return tellsOf(tokens, part) || isClause(tokens, part);
}

/** Why phrases are not the things announced. */
export const fitRefusals: readonly Refusal<Candidate>[] = [
  {
    name: 'pair between dashes',
    example: 'It has plants in two cities - Oslo and Rome - and a school; two types of atom - copper and oxygen',
    holds: ({ tokens, count, opener, parts }) =>
      opener === 'dash' &&
      parts.length === 2 &&
      (!count.isList || countsKinds({ tokens, count })) &&
      !areOneAndOther(tokens, parts),
  },
  {
    name: 'pair after a dash that stands apart',
    example: 'Two goals for the year -- a new road and a bridge -- were dropped',
    holds: (candidate) => {
      const { tokens, count, at, opener, parts } = candidate;
      const isApart = at - count.end > 2 && tokens[count.end]!.normal !== 'of';
      const isSaid = areGerunds(candidate) || areOneAndOther(tokens, parts);
      return opener === 'dash' && parts.length === 2 && isApart && !isSaid;
    },
  },
  {
    name: 'dash far from the number',
    example: 'Two reasons were given by the mayor -- rain, snow and wind',
    holds: (candidate) =>
      candidate.opener === 'dash' &&
      !isNear(candidate) &&
      !(areNames(candidate) && candidate.parts.length > 2) &&
      !(areNominal(candidate) && candidate.parts.length > 2 && areAlike(candidate.tokens, candidate.parts)) &&
      !(areGerunds(candidate) && candidate.count.isList) &&
      !(hasClause(candidate) && candidate.count.isList && candidate.parts.length > 2) &&
      !areOneAndOther(candidate.tokens, candidate.parts),
  },
  {
    name: 'dash that says which they are',
    example: 'Four casinos – Hill, Lee, Marr and Acme – lost money; the three winners – Peru, Chile and Cuba',
    holds: ({ tokens, count, opener, parts, isLast }) =>
      opener === 'dash' &&
      !count.isList &&
      !areOneAndOther(tokens, parts) &&
      (!isLast || parts.length < (hasSemicolon(tokens, parts) ? MIN_APART : MIN_NAMED) || isDefinite(tokens, count)),
  },
  {
    name: '"namely" far from the number',
    example: 'Two months after the flood, namely in May, the dam and the road were closed',
    holds: (candidate) =>
      candidate.opener === 'namely' && !isNear(candidate) && !candidate.count.isList && !areNames(candidate),
  },
  {
    name: '"including" after things',
    example: 'It has dealt with several issues of the two firms, including the price of oil and the cost of gas',
    holds: ({ count, opener }) => opener === 'including' && !count.isList,
  },
  {
    name: 'aside in brackets',
    example: 'Three shops (Hill, Lee and Marr) were sold; two forms (oral and written)',
    holds: (candidate) =>
      candidate.opener === 'bracket' &&
      (!candidate.count.isList || (candidate.parts.length < 3 && countsKinds(candidate))),
  },
  {
    name: 'what happened',
    example: 'Police stopped two cars: a driver fled and his friend gave up',
    holds: ({ tokens, count, parts }) =>
      !count.isList && !areOneAndOther(tokens, parts) && parts.some((part) => tellsOf(tokens, part)),
  },
  {
    name: 'clause and what it goes on with',
    example: 'He had three reasons: the judge called him cruel, cold and a danger',
    holds: ({ tokens, parts }) =>
      !areOneAndOther(tokens, parts) &&
      isTold(tokens, parts[0]!) &&
      !parts.slice(1).some((part) => isTold(tokens, part)),
  },
  {
    name: 'one deed after the other',
    example: 'Three robbers left: police searched homes, blocked roads and called for help',
    holds: ({ tokens, parts }) => areDeeds(tokens, parts),
  },
];

/** Speaks for or against the phrases. */
interface FitEvidence {
  readonly name: string;
  readonly example: string;
  readonly weight: number;
  readonly holds: (candidate: Candidate) => boolean;
}

export const fitEvidence: readonly FitEvidence[] = [
  { name: 'number just before the mark', example: 'three cities: Oslo, Rome and Bern', weight: 3, holds: isNear },
  {
    name: 'noun of lists',
    example: 'two reasons why he left: rent and rain',
    weight: 2,
    holds: ({ count }) => count.isList,
  },
  { name: 'colon', example: 'three cities:', weight: 1, holds: ({ opener }) => opener === 'colon' },
  {
    name: 'noun with a clause of its own',
    example: 'two assets that its rivals want: a list of donors and a brand',
    weight: 2,
    holds: hasClause,
  },
  { name: 'three or more', example: 'Oslo, Rome and Bern', weight: 1, holds: ({ parts }) => parts.length > 2 },
  { name: 'four or more', example: 'Oslo, Rome, Bern and Ruse', weight: 1, holds: ({ parts }) => parts.length > 3 },
  { name: 'names', example: 'Ann Lee of Oslo and Bo Hill', weight: 2, holds: areNames },
  { name: 'things', example: 'a dam and the old road', weight: 2, holds: areNominal },
  {
    name: 'alike',
    example: 'how it began and whether it will end',
    weight: 2,
    holds: ({ tokens, parts }) => areAlike(tokens, parts) || areOneAndOther(tokens, parts),
  },
  { name: 'short', example: 'tax cuts and fees', weight: 1, holds: ({ parts }) => parts.every(isShort) },
  {
    name: 'number of what is known',
    example: 'The two firms have ties in the north: a dam and a mill',
    weight: -3,
    holds: (candidate) =>
      !isNear(candidate) && isDefinite(candidate.tokens, candidate.count) && !candidate.count.isList,
  },
  {
    name: 'number of people',
    example: 'They met two people in the hall: a man and his son; but "Two people met them: Ann Lee and Bo Hill"',
    weight: -3,
    holds: (candidate) => people.has(candidate.tokens[candidate.count.end - 1]!.normal) && !areNames(candidate),
  },
  {
    name: 'what the things did',
    example: 'with two countries abstaining: a defeat and a warning; but "Two countries abstained: Peru and Chile"',
    weight: -3,
    holds: (candidate) => {
      const { tokens, count, at } = candidate;
      const isDoing = !count.isList && at > count.end && PARTICIPLE.test(tokens[count.end]!.text);
      return isDoing && isWord(tokens[count.end]) && !areNames(candidate);
    },
  },
];
