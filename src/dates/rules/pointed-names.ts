import { calendarDay, type DayNumber, weekdayOfNumber } from '../../iso-date.js';
import { weekdays } from '../../lexicon/common/calendar.js';
import type { Grain } from '../../types.js';
import { aCount, aPointerTo } from '../common-openings.js';
import type { Context } from '../context.js';
import { daypartAt, isWord, monthAt, monthWords, seasonAt, seasonWords, weekdayAt, weekdayWords } from '../lexical.js';
import { dayPeriod, monthPeriod, type Period, seasonPeriod } from '../period.js';
import { type Direction, periodPointedAt, STEP } from '../pointer.js';
import { asItem, asSingle, firstOf, formOf, relative, widened } from '../proposal.js';
import { type DateRule, dateRule } from '../rule.js';
import { nearestOfYears } from './months.js';
import { onOrAfter, onOrBefore } from './weekdays.js';

const pointedWeekday = dateRule({
  name: 'last Monday',
  example: 'They married last Monday in Rome.',
  opening: aPointerTo(weekdayWords, (words) => words !== 'current' && words !== 'the last'),
  read(pointer, tokens, at, after) {
    const weekday = weekdayAt(tokens, pointer.end);
    if (weekday === undefined || tokens[pointer.end]!.join === 'glued') return null;
    const inner = after(pointer.end);
    if (inner?.shape === 'refused') return null;
    // "this coming Sunday, March 8"
    const date = asItem(inner);
    const timed = asSingle(date);
    // "next Sunday at 9 a.m."
    if (timed?.kind === 'time' && timed.form?.is === 'weekday')
      return { ...timed, start: at, when: (context) => weekdayPointedAt(context, pointer.direction, weekday) };
    if (date && (firstOf(date).kind === 'time' || formOf(firstOf(date))?.is === 'month day')) return widened(date, at);
    return relative({
      start: at,
      end: pointer.end + 1,
      grain: 'day',
      open: `XXXX-WXX-${weekday}`,
      needsYear: true,
      when: (context) => weekdayPointedAt(context, pointer.direction, weekday),
      form: { is: 'weekday', weekday },
    });
  },
});

function weekdayPointedAt(context: Context, direction: Direction, weekday: number): Period | null {
  const told = direction.startsWith('told') ? context.spoken('day') : null;
  if (told) {
    if (direction === 'told next') return dayPeriod(onOrAfter(told.from + 1, weekday));
    return dayPeriod(onOrBefore(direction === 'told previous' ? told.from - 1 : told.from, weekday));
  }
  const { anchor } = context;
  if (anchor === null) return null;
  if (STEP[direction] < 0) return dayPeriod(onOrBefore(anchor - 1, weekday));
  if (STEP[direction] > 0) {
    const coming = onOrAfter(anchor + 1, weekday);
    return dayPeriod(isCalledThis(context, coming) ? coming + 7 : coming);
  }
  // "this Friday" is the one of this week, or of the next where this week's is over and something is to come.
  const ofThisWeek = anchor - weekdayOfNumber(anchor) + weekday;
  const isOver = ofThisWeek < anchor && context.tense !== 'past';
  return { ...dayPeriod(isOver ? ofThisWeek + 7 : ofThisWeek), isThis: true };
}

/** Whether the text has called the period that begins on a day "this" one. */
function isCalledThis(context: Context, from: DayNumber, grain: Grain = 'day'): boolean {
  const told = context.told(grain);
  return told?.isThis === true && told.from === from;
}

const weekdayOfPlural = new Map(Object.entries(weekdays).map(([name, weekday]) => [`${name}s`, weekday]));

const sundaysAgo = dateRule({
  name: 'two Sundays ago',
  example: 'He preached two Sundays ago in Rome, and will two Sundays from now.',
  opening: aCount,
  read({ value: count, end }, tokens, at) {
    const plural = tokens[end];
    const weekday = plural && weekdayOfPlural.get(plural.normal);
    const isAhead = isWord(tokens[end + 1], 'from') && isWord(tokens[end + 2], 'now', 'today');
    if (!Number.isInteger(count) || weekday === undefined || !(isAhead || isWord(tokens[end + 1], 'ago'))) return null;
    const days = 7 * (count - 1);
    return relative({
      start: at,
      end: isAhead ? end + 3 : end + 2,
      grain: 'day',
      open: `XXXX-WXX-${weekday}`,
      needsYear: true,
      when: ({ anchor }) => {
        if (anchor === null) return null;
        return dayPeriod(isAhead ? onOrAfter(anchor + 1, weekday) + days : onOrBefore(anchor - 1, weekday) - days);
      },
    });
  },
});

const pointedMonth = dateRule({
  name: 'last May',
  example: 'The treaty was signed last May in Rome.',
  opening: aPointerTo(
    [...monthWords, ...seasonWords],
    (words) => !/^the (?!following|next|previous|preceding)|^current/.test(words),
  ),
  read(pointer, tokens, at) {
    const i = pointer.end;
    if (tokens[i]?.join === 'glued') return null;
    const month = monthAt(tokens, i);
    const season = seasonAt(tokens, i);
    if (month === undefined && season === undefined) return null;
    const next = tokens[i + 1];
    if (month !== undefined && next && /^\d/.test(next.text) && next.join === 'space') return null;
    if (
      isWord(tokens[i], 'spring', 'fall') &&
      (pointer.direction === 'this' || pointer.direction === 'told same') &&
      isWord(next, 'of', 'in', 'from', 'into', 'to', 'short', 'behind', 'under', 'on', 'below', 'within')
    )
      return null;
    const periodOf = (year: number) => (month !== undefined ? monthPeriod(year, month) : seasonPeriod(year, season!));
    return relative({
      start: at,
      end: i + 1,
      grain: month !== undefined ? 'month' : 'season',
      open: month !== undefined ? `XXXX-${String(month).padStart(2, '0')}` : `XXXX-${season}`,
      needsYear: true,
      when: (context) =>
        yearlyPointedAt(context, pointer.direction, periodOf, isWord(tokens[i - 1], 'past') ? 0 : JUST_OVER),
    });
  },
});

/** Days. */
const JUST_OVER = 30;

/** "last May" is the last that is over, "next May" the first that is to come, "this May" the year's own. */
function yearlyPointedAt(
  context: Context,
  direction: Direction,
  periodOf: (year: number) => Period,
  justOver: number,
): Period | null {
  const day = (direction.startsWith('told') ? context.last?.from : undefined) ?? context.anchor;
  if (day === null || day === undefined) return null;
  const { year } = calendarDay(day);
  // In January "this winter" began last year, and in March it is still the one that is just over.
  const isWinter = periodOf(year).grain === 'season' && calendarDay(periodOf(year).to).year > year;
  if (direction === 'this' && isWinter) return nearestOfYears(context, periodOf);
  if (direction === 'this') return { ...periodOf(year), isThis: true };
  if (direction === 'told same') return periodOf(year);
  const all = [year - 2, year - 1, year, year + 1, year + 2].map(periodOf);
  // A summer that is just over is still "this summer", though "this past summer" too; in March February is "last month".
  if (STEP[direction] < 0) return all.filter(({ to }) => to < day - justOver).at(-1) ?? null;
  return all.find(({ from, grain }) => from > day && !isCalledThis(context, from, grain)) ?? null;
}

const partsOfDays: readonly string[] = ['morning', 'afternoon', 'evening', 'night'];

const pointedDaypart = dateRule({
  name: 'this morning',
  example: 'The strike began this morning in Lyon.',
  opening: aPointerTo(partsOfDays, (words, { isLength }) => /^(?:this|last|that|the)\b/.test(words) && !isLength),
  read(pointer, tokens, at) {
    const letters = daypartAt(tokens, pointer.end);
    if (!letters || !partsOfDays.includes(tokens[pointer.end]!.normal)) return null;
    if (pointer.direction === 'last' && letters !== 'NI' && letters !== 'EV') return null;
    return relative({
      start: at,
      end: pointer.end + 1,
      kind: 'time',
      grain: 'hour',
      open: `XXXX-XX-XXT${letters}`,
      suffix: `T${letters}`,
      when: periodPointedAt(pointer.direction, 'day'),
    });
  },
});

export const pointedNameRules: readonly DateRule[] = [pointedWeekday, sundaysAgo, pointedMonth, pointedDaypart];
