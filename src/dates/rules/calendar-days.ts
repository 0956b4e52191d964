import { calendarDay, dayNumber, isDay, isoDay } from '../../iso-date.js';
import { attackNouns } from '../../lexicon/dates/attack-nouns.js';
import { countedNouns } from '../../lexicon/dates/counted-nouns.js';
import { wordsAfterDays } from '../../lexicon/dates/words-after-days.js';
import { aMonth, aShortWeekday } from '../common-openings.js';
import type { Context } from '../context.js';
import type { DateToken } from '../date-tokens.js';
import { isComma, isOneOf, isWord, monthAt, ordinalWords, tensWords } from '../lexical.js';
import { inStory, nearest, withinBound } from '../nearest.js';
import { goesOn, type Read, readOrdinal } from '../numbers.js';
import { DIGITS, opening, perhapsThe } from '../opening.js';
import { dayPeriod, monthPeriod, yearPeriod } from '../period.js';
import {
  type End,
  firstOf,
  type Item,
  impossible,
  type List,
  lastOf,
  listOf,
  rangeOf,
  relative,
  sharing,
  stated,
  widened,
} from '../proposal.js';
import { type DateRule, dateRule } from '../rule.js';
import { isListJoint, isRangeJoint, joinsRange } from '../series.js';

const counted = new Set<string>(countedNouns);
const wordsAfterADay = new Set<string>(wordsAfterDays);
const attacks = new Set<string>(attackNouns);

/** A day of a month, with its year where the text gives one. */
export function dayProposal(start: number, end: number, year: number | null, month: number, day: number): End {
  const open = isoDay(year, month, day);
  if (!isDay(year, month, day)) return impossibleDay(start, end, year, month, open);
  const form = { is: 'month day', month, day } as const;
  if (year !== null)
    return stated({ start, end, grain: 'day', open, when: () => dayPeriod(dayNumber(year, month, day)), form });
  return relative({
    start,
    end,
    grain: 'day',
    open,
    needsYear: true,
    when: (context) => nearestDay(context, month, day),
    form,
  });
}

/** "31 June 2021" */
function impossibleDay(start: number, end: number, year: number | null, month: number, open: string): End {
  const parts = { start, end, grain: 'day', open } as const;
  if (year === null) return impossible(parts);
  const period = month >= 1 && month <= 12 ? monthPeriod(year, month) : yearPeriod(year);
  return impossible({ ...parts, claims: () => period });
}

/** Which year's "Sept. 17" is meant: the one nearest to the anchor, in the direction of the tense. */
function nearestDay(context: Context, month: number, day: number) {
  const dayIn = (year: number) => (isDay(year, month, day) ? dayPeriod(dayNumber(year, month, day)) : null);
  const fromText = withinBound(context, dayIn) ?? inStory(context, dayIn);
  if (fromText) return fromText;
  if (context.anchor === null) return null;
  const { year } = calendarDay(context.anchor);
  const candidates = [];
  for (let y = year - 4; y <= year + 4; y++) {
    if (isDay(y, month, day)) candidates.push(dayPeriod(dayNumber(y, month, day)));
  }
  return nearest(candidates, context.anchor, context.tense);
}

/** "17", "17th", "seventeenth": a day of the month, and not the start of something else ("March 3 million"). */
function readDay(tokens: readonly DateToken[], at: number): Read<number> | null {
  const token = tokens[at];
  if (!token || token.join === 'glued' || token.join === 'slash') return null;
  const day = readDayNumber(tokens, at);
  if (!day) return null;
  // "May 0, 2020" claims to be a day; "May 0" and "May 45" do not.
  const isDayLike = day.value >= 1 && day.value <= MAX_DAY_LIKE;
  if (!isDayLike && !(isComma(tokens[day.end]) && readYearAfter(tokens, day.end))) return null;
  return otherNumbers.some(({ holds }) => holds(tokens, day.end, at)) ? null : day;
}

/** "32 May" and "May 39" are wrong days; a larger number is no day at all. */
const MAX_DAY_LIKE = 39;

/** "17", "17th", "seventeenth" */
function readDayNumber(tokens: readonly DateToken[], at: number): Read<number> | null {
  const { normal } = tokens[at]!;
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
    holds: (tokens, end) => tokens[end]?.join === 'slash',
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

/** ", 1998", "1998", "'98" after a day; null where the number is no year ("Sept. 17 2000 people"). */
function readYearAfter(tokens: readonly DateToken[], at: number): Read<number> | null {
  const i = isComma(tokens[at]) ? at + 1 : at;
  const token = tokens[i];
  if (!token || token.join === 'slash' || (token.join === 'hyphen' && i === at)) return null;
  const short = /^'(\d\d)$/.exec(token.normal);
  if (short) return { value: fullYear(Number(short[1])), end: i + 1 };
  if (!/^(?:1[5-9]|20|21)\d\d$/.test(token.normal)) return null;
  return i === at && isCounted(tokens, i + 1) ? null : { value: Number(token.normal), end: i + 1 };
}

/** Years of two digits: 1950 to 2049. */
export function fullYear(short: number): number {
  return short < 50 ? 2000 + short : 1900 + short;
}

/** More days of the same month after the first: "5-7", "10 to 16" is a range, "24 and 25" a list. */
function withMoreDays(
  tokens: readonly DateToken[],
  first: End,
  month: number,
  day: number,
  daysEnd: number,
): Item | List {
  // "Sept. 10, 2020, 11" has its year already.
  if (first.end !== daysEnd) return first;
  const link = tokens[daysEnd];
  // "between April 24 and 25" is joined in both ways.
  const [isRange, isList] = [joinsRange(tokens, daysEnd, first.start), isListJoint(link) || isComma(link)];
  if (!isRange && !isList) return first;
  const at = link?.join === 'hyphen' ? daysEnd : daysEnd + 1;
  const second = readSecondDay(tokens, at);
  if (!second) return first;
  const year = readYearAfter(tokens, second.end);
  if (isList && !(second.value > day && endsPhrase(tokens, second.end))) return first;
  if (isRange && !isDayRange(day, second.value, year !== null)) return first;
  const from = dayProposal(first.start, daysEnd, year?.value ?? null, month, day);
  const to = dayProposal(at, year?.end ?? second.end, year?.value ?? null, month, second.value);
  if (isRange) return rangeOf(from, to);
  // "Sept. 10, 11 and 12"
  const rest = withMoreDays(tokens, to, month, second.value, second.end);
  return listOf(sharing(from, lastOf(rest)), rest);
}

/** Another day of the same month: "16" of "Sept. 10 to 16", but not of "Sept. 10 to 16 March". */
function readSecondDay(tokens: readonly DateToken[], at: number): Read<number> | null {
  const day = readDay(tokens, at);
  return day && monthAt(tokens, day.end) === undefined ? day : null;
}

/**
 * Whether two days make a range. "Sept. 16 to 10" may be a fall to any 10; what is certainly about days is a range, though
 * an impossible one: "Sept. 16 to 10, 2020", "16-10 September".
 */
function isDayRange(first: number, second: number, isCertain: boolean): boolean {
  return second > first || (second < first && isCertain);
}

/** Whether the number before ends its phrase: "April 24 and 25 in Rome", but not "April 24 and 25 people". */
function endsPhrase(tokens: readonly DateToken[], at: number): boolean {
  const token = tokens[at];
  return !token || token.join === 'glued' || isOneOf(token, wordsAfterADay) || readYearAfter(tokens, at) !== null;
}

const monthDay = dateRule({
  name: 'month day, year',
  example: 'The treaty of Sept. 17, 1998, held.',
  opening: aMonth,
  read(month, tokens, at) {
    // "March the 3rd"
    const hasThe = isWord(tokens[at + 1], 'the') && /^\d/.test(tokens[at + 2]?.text ?? '');
    const day = readDay(tokens, hasThe ? at + 2 : at + 1);
    if (!day) return null;
    const year = readYearAfter(tokens, day.end);
    const end = year?.end ?? day.end;
    // "the September 11 attacks" are those of 2001, whatever the year.
    const isNamed = year === null && month === 9 && day.value === 11 && isOneOf(tokens[day.end], attacks);
    const first = dayProposal(at, end, isNamed ? 2001 : (year?.value ?? null), month, day.value);
    return withMoreDays(tokens, first, month, day.value, day.end);
  },
});

const dayMonth = dateRule({
  name: 'day month year',
  example: 'He was born on 17 September 1998 in Oslo.',
  opening: perhapsThe(opening([DIGITS, ...ordinalWords, ...tensWords], readDayOfMonth)),
  read({ found: day, from }, tokens, at) {
    let monthIndex = day.end;
    if (isWord(tokens[monthIndex], 'of')) monthIndex++;
    else if (from > at && !/^\d/.test(tokens[from]!.text)) return null; // "the first March"
    const month = monthAt(tokens, monthIndex);
    if (month === undefined || !goesOn(tokens[monthIndex])) return null;
    const year = readYearAfter(tokens, monthIndex + 1) ?? readHyphenYear(tokens, monthIndex);
    const end = year?.end ?? monthIndex + 1;
    // "0 May 2020" and "the 0th of May" claim to be days; a "0 May" does not.
    if (day.value === 0 && !year && !isWord(tokens[day.end], 'of')) return null;
    if (day.first === null) return dayProposal(at, end, year?.value ?? null, month, day.value);
    const first = dayProposal(at, day.first.end, year?.value ?? null, month, day.first.value);
    const second = dayProposal(day.secondAt, end, year?.value ?? null, month, day.value);
    // "on 3 and 7 March" is two days, "between 3 and 7 March" a range.
    const isList = isListJoint(tokens[day.first.end]) && !isWord(tokens[at - 1], 'between');
    return isList ? listOf(first, second) : rangeOf(first, second);
  },
});

/** "-2020" of "17-Sep-2020" */
function readHyphenYear(tokens: readonly DateToken[], monthIndex: number): Read<number> | null {
  const year = tokens[monthIndex + 1];
  const isHyphened = tokens[monthIndex]!.join === 'hyphen' && year?.join === 'hyphen';
  return isHyphened && /^(?:19|20)\d\d$/.test(year.normal) ? { value: Number(year.normal), end: monthIndex + 2 } : null;
}

/** The only day before a month, or the last of two. */
interface DayOfMonth extends Read<number> {
  readonly first: Read<number> | null;
  readonly secondAt: number;
}

/** "17", "17th", "5-7", "5 to 7" before a month. */
function readDayOfMonth(tokens: readonly DateToken[], at: number): DayOfMonth | null {
  if (!tokens[at]) return null;
  const first = readDayNumber(tokens, at);
  if (!first || first.value > MAX_DAY_LIKE) return null;
  return withSecondDay(tokens, first) ?? { ...first, first: null, secondAt: at };
}

/** "-7", "to 7", "and the 7th" after the first day, before a month. */
function withSecondDay(tokens: readonly DateToken[], first: Read<number>): DayOfMonth | null {
  const link = tokens[first.end];
  const isHyphen = link?.join === 'hyphen';
  if (!isHyphen && !isRangeJoint(link) && !isListJoint(link)) return null;
  const secondAt = isHyphen ? first.end : first.end + 1;
  const digitsAt = isWord(tokens[secondAt], 'the') ? secondAt + 1 : secondAt;
  const second = tokens[digitsAt];
  const monthIndex = isWord(tokens[digitsAt + 1], 'of') ? digitsAt + 2 : digitsAt + 1;
  if (!second || !/^\d{1,2}(?:st|nd|rd|th)?$/.test(second.normal) || monthAt(tokens, monthIndex) === undefined)
    return null;
  const value = Number.parseInt(second.normal, 10);
  // "it fell from 16 to 10 September" is not a range of days.
  return isDayRange(first.value, value, isHyphen) ? { value, end: digitsAt + 1, first, secondAt } : null;
}

const weekdayDate = dateRule({
  name: 'weekday, month day',
  example: 'The vote is on Tuesday, Nov. 3.',
  opening: aShortWeekday,
  read(_, tokens, at, after) {
    let next = at + 1;
    if (isComma(tokens[next])) next++;
    const date = after(next);
    if (!date || date.shape === 'refused' || date.shape === 'list') return null;
    const first = firstOf(date);
    if (first.kind !== 'date' || (first.shape === 'single' && first.form?.is !== 'month day')) return null;
    return widened(date, at);
  },
});

export const calendarDayRules: readonly DateRule[] = [monthDay, dayMonth, weekdayDate];
