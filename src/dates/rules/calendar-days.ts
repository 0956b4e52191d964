import { aMonth } from '../common-openings.js';
import type { DateToken } from '../date-tokens.js';
import {
  endsPhrase,
  MAX_DAY_LIKE,
  readDay,
  readDayNumber,
  readHyphenYear,
  readYearAfter,
  type StatedYear,
} from '../day-numbers.js';
import { dayDigits, isComma, isWord, monthAt, ordinalDigits, ordinalWords, tensWords } from '../lexical.js';
import { goesOn, type Read } from '../numbers.js';
import { opening, perhapsThe } from '../opening.js';
import {
  type End,
  type Item,
  type List,
  lastOf,
  listOf,
  type Proposal,
  rangeOf,
  refused,
  sharing,
} from '../proposal.js';
import { type DateRule, dateRule } from '../rule.js';
import { isListJoint, isRangeJoint, joinsRange } from '../series.js';
import { dayProposal } from './day-proposal.js';
import { yearOfEvent } from './days-of-events.js';

/** More days of the same month after the first: "5-7", "10 to 16" is a range, "24 and 25" a list, "3-5 and 7-9" of both. */
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
  const isRange = joinsRange(tokens, daysEnd, first.start);
  if (!isRange && !isListJoint(link) && !isComma(link)) return first;
  const at = link?.join === 'hyphen' ? daysEnd : daysEnd + (isComma(link) && isListJoint(tokens[daysEnd + 1]) ? 2 : 1);
  const second = readSecondDay(tokens, at);
  if (!second) return first;
  const year = readYearAfter(tokens, second.end);
  if (isRange ? !isDayRange(day, second.value, year !== null) : !isNextDay(tokens, day, second)) return first;
  const from = dayProposal(first.start, daysEnd, year, month, day);
  const to = dayProposal(at, year?.end ?? second.end, year, month, second.value);
  // "Sept. 10, 11 and 12"
  const rest = withMoreDays(tokens, to, month, second.value, second.end);
  if (!isRange) return listOf(sharing(from, lastOf(rest)), rest);
  if (rest.shape !== 'list') return rangeOf(from, to);
  const last = lastOf(rest);
  return listOf(rangeOf(sharing(from, last), sharing(to, last)), withoutFirst(rest));
}

/** The list after its first item. */
function withoutFirst({ items }: List): Item | List {
  const [, second, ...others] = items;
  return others.length === 0
    ? second!
    : { shape: 'list', start: second!.start, end: items.at(-1)!.end, items: items.slice(1) };
}

/** Whether a list goes on with a day: "24 and 25", "24, 25 and 26", "3 and 5-7". */
function isNextDay(tokens: readonly DateToken[], day: number, { value, end }: Read<number>): boolean {
  return value > day && (endsPhrase(tokens, end) || (tokens[end]!.join === 'hyphen' && /^\d/.test(tokens[end]!.text)));
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

const monthDay = dateRule({
  name: 'month day, year',
  example: 'The treaty of Sept. 17, 1998, held.',
  opening: aMonth,
  read(month, tokens, at) {
    // "March the 3rd"
    const hasThe = isWord(tokens[at + 1], 'the') && /^\d/.test(tokens[at + 2]?.text ?? '');
    const day = readDay(tokens, hasThe ? at + 2 : at + 1);
    if (!day) return null;
    const year =
      readYearAfter(tokens, day.end) ??
      (tokens[day.end - 1]!.join === 'hyphen' ? readHyphenYear(tokens, day.end) : null);
    const end = year?.end ?? day.end;
    const event = year === null ? yearOfEvent(tokens, end, month, day.value) : null;
    const first = dayProposal(at, end, year, month, day.value, event);
    return withMoreDays(tokens, first, month, day.value, day.end);
  },
});

const dayMonth = dateRule({
  name: 'day month year',
  example: 'He was born on 17 September 1998 in Oslo.',
  opening: perhapsThe(opening([...dayDigits, ...ordinalDigits, ...ordinalWords, ...tensWords], readDaysOfMonth)),
  read({ found: days, from }, tokens, at) {
    const last = days.at(-1)!;
    const monthIndex = monthAfter(tokens, last.end);
    // "the first March"
    if (monthIndex === last.end && from > at && !/^\d/.test(tokens[from]!.text)) return null;
    const month = monthAt(tokens, monthIndex)!;
    const year =
      (tokens[monthIndex]!.join === 'hyphen' ? readHyphenYear(tokens, monthIndex + 1) : null) ??
      readYearAfter(tokens, monthIndex + 1);
    const end = year?.end ?? monthIndex + 1;
    // "the 45th of March 2019" is no day, and no March either.
    if (last.value > MAX_DAY_LIKE) return monthIndex > last.end || year ? refused(at, end) : null;
    // "0 May 2020" and "the 0th of May" claim to be days; a "0 May" does not.
    if (last.value === 0 && !year && monthIndex === last.end) return null;
    return daysProposal(tokens, days, { start: at, end, month, year });
  },
});

/** A day before a month, or one of several, and the last day of the range that it begins. */
interface DayBefore extends Read<number> {
  readonly at: number;
  readonly last: (Read<number> & { readonly at: number }) | null;
}

/** Nobody lists more days before their month. */
const MAX_DAYS = 12;

/** "17", "the 17th", "5-7", "5 to 7", "3, 4 and 5", "3-5 and 7-9": the days before a month; null where none follows. */
function readDaysOfMonth(tokens: readonly DateToken[], start: number): DayBefore[] | null {
  const first = readDayNumber(tokens, isWord(tokens[start], 'the') ? start + 1 : start);
  // Most numbers are followed by something else.
  if (!first || !leadsToMonth(tokens, first.end)) return null;
  const days: DayBefore[] = [];
  let at = start;
  while (days.length < MAX_DAYS) {
    const day = readDayBefore(tokens, at);
    const before = days.at(-1);
    if (!day || (before && (before.last ?? before).value >= day.value)) return null;
    days.push(day);
    if (monthAt(tokens, monthAfter(tokens, day.end)) !== undefined && goesOn(tokens[monthAfter(tokens, day.end)]))
      return days;
    const link = tokens[day.end];
    const next = tokens[day.end + 1];
    if (!isComma(link) && !isListJoint(link)) return null;
    at = day.end + (isComma(link) && isListJoint(next) ? 2 : 1);
  }
  return null;
}

/** Whether a day may have its month, or another day, after it. */
function leadsToMonth(tokens: readonly DateToken[], at: number): boolean {
  const link = tokens[at];
  return (
    link?.join === 'hyphen' ||
    isComma(link) ||
    isListJoint(link) ||
    isRangeJoint(link) ||
    monthAt(tokens, monthAfter(tokens, at)) !== undefined
  );
}

/** The index of the month, after "of" or without it. */
function monthAfter(tokens: readonly DateToken[], at: number): number {
  return isWord(tokens[at], 'of') ? at + 1 : at;
}

/** One day, or the range of days that it begins: "5", "the 5th to the 7th" */
function readDayBefore(tokens: readonly DateToken[], at: number): DayBefore | null {
  const first = readDayNumber(tokens, isWord(tokens[at], 'the') ? at + 1 : at);
  if (!first) return null;
  const link = tokens[first.end];
  const isHyphen = link?.join === 'hyphen';
  // "between 3 and 7 March" is a range, "on 3 and 7 March" a list.
  const isBetween = isListJoint(link) && isWord(tokens[isWord(tokens[at - 1], 'the') ? at - 2 : at - 1], 'between');
  if (!isHyphen && !isRangeJoint(link) && !isBetween) return { ...first, at, last: null };
  const secondAt = isHyphen ? first.end : first.end + 1;
  const digitsAt = isWord(tokens[secondAt], 'the') ? secondAt + 1 : secondAt;
  const second = tokens[digitsAt];
  if (!second || !/^\d{1,2}(?:st|nd|rd|th)?$/.test(second.normal)) return { ...first, at, last: null };
  const value = Number.parseInt(second.normal, 10);
  // "it fell from 16 to 10 September" is not a range of days.
  if (!isDayRange(first.value, value, isHyphen) || value > MAX_DAY_LIKE) return null;
  return { value: first.value, end: digitsAt + 1, at, last: { value, end: digitsAt + 1, at: secondAt } };
}

interface MonthOfDays {
  readonly start: number;
  readonly end: number;
  readonly month: number;
  readonly year: StatedYear | null;
}

function daysProposal(
  tokens: readonly DateToken[],
  days: readonly DayBefore[],
  { start, end, month, year }: MonthOfDays,
): Proposal | null {
  // "12, 4 July": a list ends with "and".
  const [last, ...others] = [...days].reverse();
  if (others.length > 0 && !isListJoint(tokens[last!.at - 1])) return null;
  const items = days.map((day, i): Item => {
    const from = i === 0 ? start : day.at;
    const to = day === last ? end : day.end;
    if (!day.last) return dayProposal(from, to, year, month, day.value);
    return rangeOf(
      dayProposal(from, day.last.at - (tokens[day.last.at]!.join === 'hyphen' ? 0 : 1), year, month, day.value),
      dayProposal(day.last.at, to, year, month, day.last.value),
    );
  });
  return items.length === 1 ? items[0]! : { shape: 'list', start, end, items };
}

export const calendarDayRules: readonly DateRule[] = [monthDay, dayMonth];
