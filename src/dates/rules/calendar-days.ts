import { calendarDay, dayNumber, isDay, isoDay } from '../../iso-date.js';
import { behindADay } from '../../lexicon/dates/after-a-day.js';
import { attackNouns } from '../../lexicon/dates/attack-nouns.js';
import { countedNouns } from '../../lexicon/dates/counted-nouns.js';
import { aMonth, aShortWeekday } from '../common-openings.js';
import type { DateToken } from '../date-tokens.js';
import { isComma, isOneOf, isWord, monthAt, ordinalWords, tensWords } from '../lexical.js';
import { inStory, nearest, withinBound } from '../nearest.js';
import { goesOn, type Read, readOrdinal } from '../numbers.js';
import { DIGITS, opening, perhapsThe } from '../opening.js';
import { dayPeriod, monthPeriod, yearPeriod } from '../period.js';
import {
  type Context,
  type DateRule,
  dateRule,
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
} from '../rule.js';
import { isListJoint, isRangeJoint, joinsRange } from '../series.js';

const counted = new Set<string>(countedNouns);
const goesOnBehind = new Set<string>(behindADay);
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
  const told = withinBound(context, dayIn) ?? inStory(context, dayIn);
  if (told) return told;
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
  const digits = /^\d{1,2}$/.test(token.normal)
    ? { value: Number(token.normal), end: at + 1 }
    : readOrdinal(tokens, at);
  if (!digits) return null;
  // "May 0, 2020" claims to be a day; "May 0" and "May 45" do not.
  const isDayLike = digits.value >= 1 && digits.value <= 39;
  if (!isDayLike && !(isComma(tokens[digits.end]) && readYearAfter(tokens, digits.end))) return null;
  const next = tokens[digits.end];
  // "March 3 to 5 p.m."
  if (isWord(next, 'am', 'pm', "o'clock")) return null;
  if (
    next?.join === 'slash' ||
    (next?.join === 'glued' && (next.text === '%' || (next.text === ':' && tokens[at + 2]?.join === 'glued')))
  )
    return null;
  return counted.has(next?.normal ?? '') && goesOn(next) ? null : digits;
}

/** ", 1998", "1998", "'98" behind a day; null where the number there is none ("Sept. 17 2000 people"). */
function readYearAfter(tokens: readonly DateToken[], at: number): Read<number> | null {
  const i = isComma(tokens[at]) ? at + 1 : at;
  const token = tokens[i];
  if (!token || token.join === 'slash' || (token.join === 'hyphen' && i === at)) return null;
  const short = /^'(\d\d)$/.exec(token.normal);
  if (short) return { value: fullYear(Number(short[1])), end: i + 1 };
  if (!/^(?:1[5-9]|20|21)\d\d$/.test(token.normal)) return null;
  const next = tokens[i + 1];
  return i === at && goesOn(next) && counted.has(next!.normal) ? null : { value: Number(token.normal), end: i + 1 };
}

/** Years of two digits: 1950 to 2049. */
export function fullYear(short: number): number {
  return short < 50 ? 2000 + short : 1900 + short;
}

/** More days of the same month behind the first: "5-7", "10 to 16" is a range, "24 and 25" a list. */
function withMoreDays(
  tokens: readonly DateToken[],
  first: End,
  month: number,
  day: number,
  daysEnd: number,
): Item | List {
  const link = tokens[daysEnd];
  const isHyphen = link?.join === 'hyphen';
  const isRange = joinsRange(tokens, daysEnd, first.start);
  const isList = isListJoint(link) || isComma(link);
  if (first.end !== daysEnd || !(isRange || isList)) return first;
  const at = isHyphen ? daysEnd : daysEnd + 1;
  const second = readDay(tokens, at);
  // "Sept. 10 to 16 March" and "April 24 and 25 people" hold no second day of the month.
  if (
    !second ||
    monthAt(tokens, second.end) !== undefined ||
    (isList && !(second.value > day && endsPhrase(tokens, second.end)))
  )
    return first;
  const year = readYearAfter(tokens, second.end);
  // "Sept. 16 to 10" may be a fall to any 10; "Sept. 16 to 10, 2020" is a range, though a wrong one.
  if (isRange && (second.value === day || (second.value < day && !year))) return first;
  const [from, to] = [
    dayProposal(first.start, daysEnd, year?.value ?? null, month, day),
    dayProposal(at, year?.end ?? second.end, year?.value ?? null, month, second.value),
  ];
  if (isRange) return rangeOf(from, to);
  // "Sept. 10, 11 and 12"
  const rest = withMoreDays(tokens, to, month, second.value, second.end);
  return listOf(sharing(from, lastOf(rest)), rest);
}

function endsPhrase(tokens: readonly DateToken[], at: number): boolean {
  const token = tokens[at];
  return !token || token.join === 'glued' || isOneOf(token, goesOnBehind) || readYearAfter(tokens, at) !== null;
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
    // "on 3 and 7 March" are two days, "between 3 and 7 March" is a stretch.
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

/** "17", "17th", "5-7", "5 to 7" before a month. */
function readDayOfMonth(
  tokens: readonly DateToken[],
  at: number,
): (Read<number> & { first: Read<number> | null; secondAt: number }) | null {
  const token = tokens[at];
  if (!token) return null;
  const first = /^\d{1,2}$/.test(token.normal) ? { value: Number(token.normal), end: at + 1 } : readOrdinal(tokens, at);
  if (!first || first.value > 39) return null;
  const link = tokens[first.end];
  const isHyphen = link?.join === 'hyphen';
  if (isHyphen || isRangeJoint(link) || isListJoint(link)) {
    const secondAt = isHyphen ? first.end : first.end + 1;
    const digitsAt = isWord(tokens[secondAt], 'the') ? secondAt + 1 : secondAt;
    const second = tokens[digitsAt];
    const monthIndex = isWord(tokens[digitsAt + 1], 'of') ? digitsAt + 2 : digitsAt + 1;
    if (second && /^\d{1,2}(?:st|nd|rd|th)?$/.test(second.normal) && monthAt(tokens, monthIndex) !== undefined) {
      const value = Number.parseInt(second.normal, 10);
      // "it fell from 16 to 10 September": what fell is not told in days, unless a hyphen or a year says so.
      const isRange = value > first.value || (value < first.value && isHyphen);
      if (isRange) return { value, end: digitsAt + 1, first, secondAt };
    }
  }
  return { ...first, first: null, secondAt: at };
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
