import { calendarDay, type DayNumber, dayNumber, isDay, weekdayOfNumber } from '../../iso-date.js';
import { wordsAfterDays } from '../../lexicon/dates/words-after-days.js';
import { aShortWeekday } from '../common-openings.js';
import type { Context } from '../context.js';
import { endsPhrase, readDay } from '../day-numbers.js';
import { daypartAt, isComma, isOneOf, isWord, shortWeekdayAt, unitAt } from '../lexical.js';
import { isWithin, nearest } from '../nearest.js';
import { goesOn, readOrdinal } from '../numbers.js';
import { match, the } from '../opening.js';
import { dayPeriod, type Period } from '../period.js';
import { asSingle, impossible, listOf, plain, rangeOf, relative, type Single } from '../proposal.js';
import { type DateRule, dateRule } from '../rule.js';
import { isListJoint, isRangeJoint } from '../series.js';

const goesOnBehind = new Set<string>(wordsAfterDays);

const weekdayTheDay = dateRule({
  name: 'Friday the 13th',
  example: 'They wed on Friday the 13th in Reno.',
  opening: aShortWeekday,
  read(weekday, tokens, at) {
    const hasComma = isComma(tokens[at + 1]);
    const article = hasComma ? at + 2 : at + 1;
    const isDay = isWord(tokens[article], 'the') && /^\d/.test(tokens[article + 1]?.text ?? '');
    const day = isDay ? readOrdinal(tokens, article + 1) : null;
    if (!day) return null;
    // "the Friday the 13th films", "lost on Sunday, the 10th in a row"
    const next = tokens[day.end];
    if (goesOn(next) && (hasComma || !isOneOf(next, goesOnBehind))) return null;
    const open = `XXXX-XX-${String(day.value).padStart(2, '0')}`;
    // "Sunday the 32nd"
    if (day.value < 1 || day.value > 31) return impossible({ start: at, end: day.end, grain: 'day', open });
    return relative({
      start: at,
      end: day.end,
      grain: 'day',
      open,
      needsYear: true,
      when: (context) => nearestOn(context, weekday, day.value),
    });
  },
});

/** "Friday 24 and Saturday 25": the month is the one near, in which that day is such a weekday. */
const weekdayDay = dateRule({
  name: 'Friday 24',
  example: 'The club meets on Friday 24.',
  opening: aShortWeekday,
  read(weekday, tokens, at) {
    const day = readDay(tokens, at + 1);
    if (!day || day.value < 1 || day.value > 31 || !goesOn(tokens[at + 1])) return null;
    // "on Friday 24 people", "Sunday 9 to 5", "Saturday 24-17"
    const next = tokens[day.end];
    const link = isComma(next) && isListJoint(tokens[day.end + 1]) ? day.end + 1 : day.end;
    const isJoined = isListJoint(tokens[link]) || isRangeJoint(tokens[link]);
    if (isJoined ? shortWeekdayAt(tokens, link + 1) === undefined : next && !AFTER_THE_DAY.has(next.text)) return null;
    return relative({
      start: at,
      end: day.end,
      grain: 'day',
      open: `XXXX-XX-${String(day.value).padStart(2, '0')}`,
      needsYear: true,
      when: (context) => nearestOn(context, weekday, day.value),
    });
  },
});

/** Months either way in which a weekday falls on any day of the month at least once. */
const WITHIN = 14;

function nearestOn(context: Context, weekday: number, day: number) {
  const { bound } = context;
  if (bound) {
    const within = daysOfMonths(bound.period.from, WITHIN, day).filter((one) => isWithin(one, bound));
    const isThen = ({ from }: Period) => weekdayOfNumber(from) === weekday;
    return (bound.side === 'before' ? within.findLast(isThen) : within.find(isThen)) ?? null;
  }
  if (context.anchor === null) return null;
  const candidates = daysOfMonths(context.anchor, WITHIN, day).filter(({ from }) => weekdayOfNumber(from) === weekday);
  return nearest(candidates, context.anchor, context);
}

/** The day of that number in each month that has one, so many months either way of an anchor. */
function daysOfMonths(anchor: DayNumber, within: number, day: number): Period[] {
  const { year, month } = calendarDay(anchor);
  const days: Period[] = [];
  for (let i = -within; i <= within; i++) {
    const months = year * 12 + month - 1 + i;
    const y = Math.floor(months / 12);
    const m = (months % 12) + 1;
    if (isDay(y, m, day)) days.push(dayPeriod(dayNumber(y, m, day)));
  }
  return days;
}

const AFTER_THE_DAY = new Set(['.', ',', ';', ')', '"', '”', '?', '!', ':']);

const theNth = the(
  match(/^(\d{1,2})(?:st|nd|rd|th)$/, ...['1st', '2nd', '3rd', '7th', '21st', '22nd', '23rd', '17th']),
);

const dayOfPointedMonth = dateRule({
  name: 'the 9th of last month',
  example: 'The board met on the 9th of last month.',
  opening: theNth,
  read: ({ found: day }, tokens, at, after) =>
    isWord(tokens[at + 2], 'of') ? dayInMonth(at, Number(day[1]), asSingle(after(at + 3))) : null,
});

const dayOnly = dateRule({
  name: 'on the 17th',
  example: 'Talks will resume on the 17th, he said.',
  opening: theNth,
  read({ found: day }, tokens, at) {
    const isNight = isWord(tokens[at - 1], 'of') && daypartAt(tokens, at - 2) !== undefined;
    if (
      !isNight &&
      !isWord(tokens[at - 1], 'on', 'until', 'by', 'since') &&
      !(isWord(tokens[at - 1], 'from') && isRangeJoint(tokens[at + 2]))
    )
      return null;
    const next = tokens[at + 2];
    if (next && !AFTER_THE_DAY.has(next.text) && !isOneOf(next, goesOnBehind) && !isWord(next, 'will', 'would'))
      return null;
    if (isWord(next, 'of') && unitAt(tokens, at + 4)?.grain !== 'month') return null;
    const number = Number(day[1]);
    if (number < 1 || number > 31) return null;
    const first = dayAlone(at, at + 2, number);
    // "on the 3rd and 4th", "from the 3rd to the 7th"
    const link = tokens[at + 2];
    const from = isWord(tokens[at + 3], 'the') ? at + 4 : at + 3;
    const second = isListJoint(link) || isRangeJoint(link) ? readOrdinal(tokens, from) : null;
    const isLater = second && second.value > number && second.value <= 31 && endsPhrase(tokens, second.end);
    // "on the 3rd and 4th floors"
    if (second && !isLater) return null;
    if (!isLater || !/^\d/.test(tokens[from]!.text)) return first;
    const last = dayAlone(at + 3, second.end, second.value);
    return isListJoint(link) ? listOf(first, last) : rangeOf(first, last);
  },
});

/** "the 9th of last month", "the 1st of each month" */
function dayInMonth(start: number, number: number, month: Single | null): Single | null {
  if (month?.grain !== 'month' || month.start !== start + 3 || number < 1 || number > 31) return null;
  const { end, kind, when } = month;
  const open = `XXXX-XX-${String(number).padStart(2, '0')}`;
  if (kind === 'set') return plain({ start, end, kind, grain: 'day', open });
  if (kind !== 'date' || !when) return null;
  return relative({
    start,
    end,
    grain: 'day',
    open,
    needsYear: true,
    when: (context) => {
      const period = when(context);
      return period && dayIn(period, number);
    },
  });
}

function dayIn({ from }: Period, day: number): Period | null {
  const { year, month } = calendarDay(from);
  return isDay(year, month, day) ? dayPeriod(dayNumber(year, month, day)) : null;
}

function dayAlone(start: number, end: number, number: number): Single {
  return relative({
    start,
    end,
    grain: 'day',
    open: `XXXX-XX-${String(number).padStart(2, '0')}`,
    needsYear: true,
    when: (context) => dayOfMonth(context, number),
  });
}

function dayOfMonth(context: Context, day: number) {
  const spoken = context.spoken('month');
  if (spoken) return dayIn(spoken, day);
  if (context.anchor === null) return null;
  return nearest(daysOfMonths(context.anchor, 1, day), context.anchor, context);
}

/** Days whose month the text does not name. */
export const dayOfAMonthRules: readonly DateRule[] = [weekdayTheDay, weekdayDay, dayOfPointedMonth, dayOnly];
