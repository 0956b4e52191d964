import { wordsBeforeClockTimes } from '../../lexicon/dates/clock-contexts.js';
import type { TimeUnit } from '../../lexicon/dates/time-units.js';
import type { DateToken } from '../date-tokens.js';
import { isOneOf, isWord } from '../lexical.js';

/** "weeks of severance pay": how much, not how long */
const pay: ReadonlySet<string> = new Set(['pay', 'salary', 'wages', 'rent']);
const leadsToClock = new Set<string>(wordsBeforeClockTimes);

/** The first evidence against a length of an amount and a unit of time. */
export function findNoLengthEvidence(
  tokens: readonly DateToken[],
  at: number,
  amount: number | null,
  unitIndex: number,
  unit: TimeUnit,
): NoLengthEvidence | undefined {
  const candidate = {
    tokens,
    at,
    first: tokens[at]!,
    amount,
    unit,
    unitIndex,
    isHyphenated: tokens[unitIndex]!.join === 'hyphen',
    next: tokens[unitIndex + 1],
  };
  return noLengthEvidence.find(({ matches }) => matches(candidate));
}

/** An amount and a unit of time, and the tokens around them. */
interface LengthCandidate {
  readonly tokens: readonly DateToken[];
  readonly at: number;
  readonly first: DateToken;
  /** Null where nobody counted: "several years". */
  readonly amount: number | null;
  readonly unit: TimeUnit;
  readonly unitIndex: number;
  /** Whether the unit follows a hyphen: "five-year". */
  readonly isHyphenated: boolean;
  readonly next: DateToken | undefined;
}

/** One reason why an amount and a unit of time are no length. */
export interface NoLengthEvidence {
  readonly name: string;
  /** A sentence in which it matches. */
  readonly example: string;
  readonly matches: (candidate: LengthCandidate) => boolean;
}

/** Above it, a singular unit without a hyphen belongs to something else: "2018 day five", but "five year low". */
const MAX_AMOUNT_OF_SINGULAR = 100;

export const noLengthEvidence: readonly NoLengthEvidence[] = [
  {
    name: 'at 1900 hours',
    example: 'The troops left at 1900 hours.',
    matches: ({ tokens, at, first, unit }) =>
      unit.grain === 'hour' && /^(?:[01]\d|2[0-4])[0-5]\d$/.test(first.normal) && isOneOf(tokens[at - 1], leadsToClock),
  },
  {
    name: 'a five-night-a-week show',
    example: 'She has a five-night-a-week show.',
    matches: ({ first, isHyphenated }) => isWord(first, 'a', 'an') && first.join === 'hyphen' && isHyphenated,
  },
  {
    name: 'a second chance',
    example: 'He got a second chance.',
    matches: ({ amount, unit, isHyphenated }) =>
      unit.grain === 'second' && !unit.isPlural && !(isHyphenated && amount !== null),
  },
  {
    name: 'a quarter',
    example: 'A quarter voted early.',
    matches: ({ unit, isHyphenated }) => unit.grain === 'quarter' && (!unit.isPlural || isHyphenated),
  },
  {
    name: 'three quarters of the vote',
    example: 'Three quarters of the seats are empty.',
    matches: ({ tokens, amount, unit, unitIndex, next }) =>
      unit.grain === 'quarter' && isWord(next, 'of') && (amount !== null || isWord(tokens[unitIndex + 2], 'the')),
  },
  {
    name: 'a weekend',
    example: 'They spent a weekend there.',
    matches: ({ unit }) => unit.grain === 'weekend' && !unit.isPlural,
  },
  {
    name: 'a semester',
    example: 'She took a semester off.',
    matches: ({ unit }) => unit.grain === 'half',
  },
  {
    name: 'a min',
    example: 'Wait a min, he said.',
    matches: ({ tokens, first, unitIndex }) =>
      /^(?:min|sec|hr|yr)s?$/.test(tokens[unitIndex]!.normal) && !/^\d/.test(first.normal),
  },
  {
    name: 'some minute flaws',
    example: 'The film has some minute flaws.',
    matches: ({ amount, unit, isHyphenated }) => amount === null && !unit.isPlural && !isHyphenated,
  },
  {
    name: 'a years',
    example: 'They want a years long ban.',
    matches: ({ first, amount, unit }) => isWord(first, 'a', 'an', 'one') && amount === 1 && unit.isPlural,
  },
  {
    name: '2018 day five',
    example: 'He watched Cup 2018 day five at home.',
    matches: ({ amount, unit, isHyphenated }) =>
      amount !== null && amount > MAX_AMOUNT_OF_SINGULAR && !unit.isPlural && !isHyphenated,
  },
  {
    name: 'six months of pay',
    example: 'He got six months of base pay.',
    matches: ({ tokens, unitIndex, unit, next }) =>
      unit.isPlural &&
      isWord(next, 'of') &&
      (isOneOf(tokens[unitIndex + 2], pay) || isOneOf(tokens[unitIndex + 3], pay)),
  },
  {
    name: 'a year-round school',
    example: 'It is a year-round school.',
    matches: ({ first, next }) =>
      isWord(first, 'a', 'an', 'one') && next?.join === 'hyphen' && !isWord(next, 'long', 'and'),
  },
];
