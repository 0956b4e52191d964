import { calendarDay } from '../iso-date.js';
import { countedNouns } from '../lexicon/dates/counted-nouns.js';
import { verbsAfterDays, wordsAfterDays } from '../lexicon/dates/words-after-days.js';
import type { Context } from './context.js';
import type { DateToken } from './date-tokens.js';
import { isComma, isOneOf, isWord, monthAt } from './lexical.js';
import { goesOn, type Read, readOrdinal } from './numbers.js';
import { isStandInDay } from './period.js';

const counted = new Set<string>(countedNouns);
const wordsAfterADay = new Set<string>(wordsAfterDays);
const verbsAfterADay = new Set<string>(verbsAfterDays);

/** "32 May" and "May 39" are wrong days; a larger number is no day at all. */
export const MAX_DAY_LIKE = 39;

/** "17", "17th", "seventeenth": a day of the month, and not the start of something else ("March 3 million"). */
export function readDay(tokens: readonly DateToken[], at: number): Read<number> | null {
  const token = tokens[at];
  if (!token || token.join === 'glued' || token.join === 'slash') return null;
  const day = readDayNumber(tokens, at);
  if (!day) return null;
  // "May 0, 2020" claims to be a day; "May 0" and "May 45" do not.
  const isDayLike = day.value >= 1 && day.value <= MAX_DAY_LIKE;
  if (!isDayLike && !(isComma(tokens[day.end]) && readYearAfter(tokens, day.end))) return null;
  return otherNumbers.some(({ holds }) => holds(tokens, day.end, at)) ? null : day;
}

/** "17", "17th", "seventeenth" */
export function readDayNumber(tokens: readonly DateToken[], at: number): Read<number> | null {
  const normal = tokens[at]?.normal ?? '';
  return /^\d{1,2}$/.test(normal) ? { value: Number(normal), end: at + 1 } : readOrdinal(tokens, at);
}

interface OtherNumber {
  readonly name: string;
  readonly example: string;
  /** Whether the number from `at` up to, but not including, `end` is one of these. */
  readonly holds: (tokens: readonly DateToken[], end: number, at: number) => boolean;
}

/** What a number after a month may be instead of a day. */
const otherNumbers: readonly OtherNumber[] = [
  {
    name: 'an hour',
    example: 'March 3 to 5 p.m.',
    holds: (tokens, end) => isWord(tokens[end], 'am', 'pm', "o'clock"),
  },
  {
    name: 'a part of a fraction',
    example: 'in March 2/3 of them',
    // "June 30/July 1" is two days.
    holds: (tokens, end) => tokens[end]?.join === 'slash' && monthAt(tokens, end) === undefined,
  },
  {
    name: 'a number before a colon and another mark',
    example: 'in March 3:-',
    // It holds for "March twenty-first: he left" as well, where it should not.
    holds: (tokens, end, at) =>
      tokens[end]?.join === 'glued' && tokens[end].text === ':' && tokens[at + 2]?.join === 'glued',
  },
  {
    name: 'a count',
    example: 'in March 3 people',
    holds: isCounted,
  },
];

/** Whether a noun that is often counted follows: "3 people". */
function isCounted(tokens: readonly DateToken[], end: number): boolean {
  return goesOn(tokens[end]) && isOneOf(tokens[end], counted);
}

/** The year that a date gives. One of two digits leaves its century to the article: see {@link yearIn}. */
export interface StatedYear extends Read<number> {
  readonly isShort: boolean;
}

/** ", 1998", "1998", "'98", "98" after a day; null where the number is no year ("Sept. 17 2000 people"). */
export function readYearAfter(tokens: readonly DateToken[], at: number): StatedYear | null {
  const i = isComma(tokens[at]) ? at + 1 : at;
  const token = tokens[i];
  if (!token || token.join === 'slash' || (token.join === 'hyphen' && i === at)) return null;
  const short = /^'(\d\d)$/.exec(token.normal);
  if (short) return { ...shortYear(short[1]!), end: i + 1 };
  if (!/^(?:1[5-9]|20|21)\d\d$/.test(token.normal)) return i === at ? readBareYear(tokens, at) : null;
  return i === at && isCounted(tokens, i + 1) ? null : { value: Number(token.normal), isShort: false, end: i + 1 };
}

/** "96" of "03 Aug 96", "05" of "3 Aug 05."; not "45" of "3 Aug 45 people died" */
function readBareYear(tokens: readonly DateToken[], at: number): StatedYear | null {
  const token = tokens[at]!;
  if (!/^\d\d$/.test(token.normal) || token.join !== 'space') return null;
  const next = tokens[at + 1];
  const isEnd = !next || next.join === 'glued';
  return isEnd || (Number(token.normal) > MAX_DAY_LIKE && (isOneOf(next, wordsAfterADay) || isWord(next, 'is', 'was')))
    ? { ...shortYear(token.normal), end: at + 1 }
    : null;
}

/** "15" of "03-Jan-15", "2015" of "03-Jan-2015" */
export function readHyphenYear(tokens: readonly DateToken[], at: number): StatedYear | null {
  const token = tokens[at];
  if (token?.join !== 'hyphen' || !/^(?:\d\d|(?:19|20)\d\d)$/.test(token.normal)) return null;
  if (tokens[at + 1]?.join === 'hyphen') return null;
  return token.normal.length === 2
    ? { ...shortYear(token.normal), end: at + 1 }
    : { value: Number(token.normal), isShort: false, end: at + 1 };
}

export function shortYear(digits: string): { readonly value: number; readonly isShort: true } {
  return { value: fullYear(Number(digits)), isShort: true };
}

/** Years of two digits: 1950 to 2049. */
export function fullYear(short: number): number {
  return short < 50 ? 2000 + short : 1900 + short;
}

/** Years ahead that a year of two digits may lie in the future: bonds fall due, few other dates are given so far ahead. */
const MAX_YEARS_AHEAD = 20;

/** The year meant in its article: the "49" of 2021 is 1949, and the "31" in which somebody was born 1931. */
export function yearIn({ anchor, tense }: Context, { value, isShort }: Pick<StatedYear, 'value' | 'isShort'>): number {
  if (!isShort || value < 2000 || anchor === null || isStandInDay(anchor)) return value;
  const ahead = value - calendarDay(anchor).year;
  return ahead > MAX_YEARS_AHEAD || (ahead > 0 && tense === 'past') ? value - 100 : value;
}

/** Whether the number before ends its phrase: "April 24 and 25 in Rome", but not "April 24 and 25 people". */
export function endsPhrase(tokens: readonly DateToken[], at: number): boolean {
  const token = tokens[at];
  return (
    !token ||
    token.join === 'glued' ||
    isOneOf(token, wordsAfterADay) ||
    isOneOf(token, verbsAfterADay) ||
    readYearAfter(tokens, at) !== null
  );
}
