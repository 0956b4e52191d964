import { possessiveDeterminers } from '../../lexicon/common/determiners.js';
import { functionWords } from '../../lexicon/common/function-words.js';
import {
  adjectivesOfMonths,
  monthsThatAreNames,
  nounsOfMonths,
  wordsBeforeMonths,
} from '../../lexicon/dates/month-contexts.js';
import { startsWithLower } from '../../text/letter-case.js';
import type { DateToken } from '../date-tokens.js';
import { isCapital, isOneOf, isWord, monthAt } from '../lexical.js';
import { goesOn } from '../numbers.js';
import { isListJoint, leadsToYear } from '../series.js';
import { verbEvidenceAt } from '../tense/verbs.js';

const namesToo = new Set<string>(monthsThatAreNames);
const adjectives = new Set<string>(adjectivesOfMonths);
const functions = new Set<string>(functionWords);
const articles: ReadonlySet<string> = new Set(['a', 'an', 'the', ...possessiveDeterminers]);
const figures = new Set<string>(nounsOfMonths);
const leadsToMonth = new Set<string>(wordsBeforeMonths);

function afterMonth(tokens: readonly DateToken[], at: number): number | null {
  return monthAt(tokens, at) === undefined ? null : at + 1;
}

interface SignOfMonth {
  readonly name: string;
  readonly example: string;
  /** Whether the word is a month if the sign holds. */
  readonly isMonth: boolean;
  readonly holds: (tokens: readonly DateToken[], at: number) => boolean;
}

/** What says whether "May", "March", "April" … is a month: the first sign that holds decides. */
const signsOfMonth: readonly SignOfMonth[] = [
  {
    name: 'one of several months before their year',
    example: 'March, April and May 2019',
    isMonth: true,
    holds: (tokens, at) => leadsToYear(tokens, at + 1, afterMonth),
  },
  {
    name: 'a hyphen after a month',
    example: 'Jan.-March',
    isMonth: true,
    holds: (tokens, at) =>
      tokens[at]!.join === 'hyphen' && (monthAt(tokens, at - 1) !== undefined || isWord(tokens[at - 1], 'end')),
  },
  {
    name: 'a hyphen before a month',
    example: 'March-May',
    isMonth: true,
    holds: (tokens, at) =>
      tokens[at + 1]?.join === 'hyphen' &&
      // "April-to-June"
      monthAt(tokens, isWord(tokens[at + 1], 'to', 'through') ? at + 2 : at + 1) !== undefined,
  },
  {
    name: 'an article or a possessive before it, a common noun after it',
    example: 'an April trip',
    isMonth: true,
    holds: isBeforeNoun,
  },
  {
    name: 'one of several months, the other of which is no name',
    example: 'June and July wages',
    isMonth: true,
    holds: (tokens, at) =>
      isListJoint(tokens[at + 1]) && monthAt(tokens, at + 2) !== undefined && !isOneOf(tokens[at + 2], namesToo),
  },
  {
    name: 'what is counted by the month after it',
    example: 'June inflation data',
    isMonth: true,
    holds: isBeforeItsFigure,
  },
  {
    name: 'an adjective before it, a common noun after it',
    example: 'the planned August vote',
    isMonth: true,
    holds: isBetweenAdjectiveAndNoun,
  },
  {
    name: 'an article and what a month may be before it',
    example: 'the wettest August since 1955',
    isMonth: true,
    holds: isAfterItsAdjective,
  },
  {
    name: 'no word before it that leads to a month',
    example: 'May said no',
    isMonth: false,
    holds: (tokens, at) => !isOneOf(tokens[at - 1], leadsToMonth),
  },
  {
    name: 'three letters without a stop',
    example: 'for Jan de Vries',
    isMonth: false,
    holds: (tokens, at) => isThreeLetters(tokens[at]!),
  },
  {
    name: 'a name after it',
    example: 'of April Smith',
    isMonth: false,
    // "in June Lee asked"
    holds: (tokens, at) =>
      isBeforeName(tokens[at]!, tokens[at + 1]) &&
      !(isWord(tokens[at - 1], 'in') && tokens[at + 2] && verbEvidenceAt(tokens, at + 2)?.tense === 'past'),
  },
];

/** Whether a word that may be a month is one here. */
export function isMonthHere(tokens: readonly DateToken[], at: number): boolean {
  if (!namesToo.has(tokens[at]!.normal)) return true;
  return signsOfMonth.find(({ holds }) => holds(tokens, at))?.isMonth ?? true;
}

/** "Jan", "Dec"; only "May" is written in full with three letters. */
function isThreeLetters({ text, normal }: DateToken): boolean {
  return text.length <= 3 && normal !== 'may';
}

/** "an April trip", "the May summit", but not "the March on Rome". */
function isBeforeNoun(tokens: readonly DateToken[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    isOneOf(tokens[at - 1], articles) &&
    !isThreeLetters(tokens[at]!) &&
    next?.join === 'space' &&
    !isCapital(next) &&
    !isWord(next, 'on', 'of')
  );
}

/** "June inflation", "August CPI", "June's 8.3 percent", "April's world deficit"; not "June says" and "April's results". */
function isBeforeItsFigure(tokens: readonly DateToken[], at: number): boolean {
  const next = tokens[at + 1];
  if (!next || isThreeLetters(tokens[at]!)) return false;
  if (isWord(next, "'s"))
    return (
      isOneOf(tokens[at + 3], figures) ||
      (/^\d/.test(tokens[at + 2]?.text ?? '') && isWord(tokens[at + 3], 'percent', 'per', 'million', 'billion', '%'))
    );
  return next.join === 'space' && isOneOf(next, figures) && /^(?:\p{Ll}+|\p{Lu}{3})$/u.test(next.text);
}

/** Tokens of the longest adjective: "higher-than-expected". */
const MAX_ADJECTIVE = 5;

/** "a deadly April riot", "the long-planned August vote"; not "the weary April said", and no "embattled May faces". */
function isBetweenAdjectiveAndNoun(tokens: readonly DateToken[], at: number): boolean {
  if (!isWord(tokens[at], 'april', 'june', 'august')) return false;
  const next = tokens[at + 1];
  let start = at - 1;
  while (start > at - MAX_ADJECTIVE && tokens[start]?.join === 'hyphen') start--;
  return (
    (isOneOf(tokens[start - 1], articles) || isWord(tokens[start - 1], "'s")) &&
    tokens.slice(start, at).every((token) => startsWithLower(token.text) && !functions.has(token.normal)) &&
    next?.join === 'space' &&
    startsWithLower(next.text) &&
    !functions.has(next.normal) &&
    verbEvidenceAt(tokens, at + 1) === null
  );
}

/** "the hottest June", "a wet August", "its best March"; not "the oldest May in the family", and no "best May Smith". */
function isAfterItsAdjective(tokens: readonly DateToken[], at: number): boolean {
  return (
    isOneOf(tokens[at - 1], adjectives) &&
    isOneOf(tokens[at - 2], articles) &&
    tokens[at]!.join === 'space' &&
    !isThreeLetters(tokens[at]!) &&
    !isBeforeName(tokens[at]!, tokens[at + 1])
  );
}

/** "April Smith", "May Company", but "in March Mr. Smith". */
function isBeforeName({ normal }: DateToken, next: DateToken | undefined): boolean {
  return normal !== 'march' && goesOn(next) && isCapital(next) && !isWord(next, 'and', 'or');
}
