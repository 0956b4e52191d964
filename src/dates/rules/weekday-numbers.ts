import { calendarDay, dayNumber, isDay, isoDay, weekdayOfNumber } from '../../iso-date.js';
import { aShortWeekday } from '../common-openings.js';
import type { Context } from '../context.js';
import type { DateToken } from '../date-tokens.js';
import { endsPhrase } from '../day-numbers.js';
import type { Extension } from '../extension.js';
import { isComma } from '../lexical.js';
import { nearest } from '../nearest.js';
import { dayPeriod, openValue, type Period } from '../period.js';
import { asDate, asSingle, hasForm, listOf, relative, type Single } from '../proposal.js';
import { type DateRule, dateRule } from '../rule.js';
import { afterBracket } from '../series.js';
import { onWeekday } from './weekday-dates.js';

/** "Sunday, 8/7", "Friday 14/4": the weekday tells which of the two numbers is the month. */
const weekdayNumbers = dateRule({
  name: 'Sunday, 8/7',
  example: 'The fair is on Sunday, 8/7, at the port.',
  opening: aShortWeekday,
  read(weekday, tokens, at) {
    const numbers = readNumbers(tokens, isComma(tokens[at + 1]) ? at + 2 : at + 1);
    return numbers && numbersOn(weekday, numbers, at, numbers.end);
  },
});

interface Numbers {
  readonly a: number;
  readonly b: number;
  readonly end: number;
}

/** "8/7" as a day of a month; not "5/6 of the way" and "3/4 people". */
function readNumbers(tokens: readonly DateToken[], at: number): Numbers | null {
  const [first, second] = [tokens[at], tokens[at + 1]];
  const end = at + 2;
  if (!first || first.join === 'slash' || second?.join !== 'slash' || tokens[end]?.join === 'slash') return null;
  if (!/^\d\d?$/.test(first.normal) || !/^\d\d?$/.test(second.normal)) return null;
  if (!endsPhrase(tokens, end) || tokens[end]?.normal === 'of') return null;
  const [a, b] = [Number(first.normal), Number(second.normal)];
  return isDay(null, a, b) || isDay(null, b, a) ? { a, b, end } : null;
}

/** Years either way in which a day of a month falls on a given weekday at least once. */
const WITHIN = 6;

function numbersOn(weekday: number, { a, b }: Numbers, start: number, end: number): Single {
  const days = [
    { month: a, day: b },
    { month: b, day: a },
  ].filter(({ month, day }) => isDay(null, month, day));
  const [{ month, day }] = days as [{ month: number; day: number }];
  return relative({
    start,
    end,
    grain: 'day',
    open: days.length === 1 ? isoDay(null, month, day) : openValue('day'),
    needsYear: true,
    when: (context) => nearestOn(context, weekday, days),
  });
}

function nearestOn(
  context: Context,
  weekday: number,
  days: readonly { readonly month: number; readonly day: number }[],
): Period | null {
  if (context.anchor === null) return null;
  const { year } = calendarDay(context.anchor);
  const candidates: Period[] = [];
  for (let y = year - WITHIN; y <= year + WITHIN; y++)
    for (const { month, day } of days)
      if (isDay(y, month, day) && weekdayOfNumber(dayNumber(y, month, day)) === weekday)
        candidates.push(dayPeriod(dayNumber(y, month, day)));
  return nearest(candidates, context.anchor, context);
}

/** "Tuesday (3 June)", "Friday night (8/7)": the weekday is the day in the brackets. */
export const weekdayWithBrackets: Extension = {
  name: 'Tuesday (3/6)',
  example: 'The court sat on Tuesday (3/6) in Rome.',
  next: ['('],
  extend(tokens, inner, after) {
    const day = asSingle(inner);
    if (!day || day.kind === 'set' || day.hasYear || day.form?.is !== 'weekday') return null;
    const { weekday } = day.form;
    const at = afterBracket(tokens, inner.end, '(');
    if (at === null) return null;
    const numbers = readNumbers(tokens, at);
    const found = numbers ? numbersOn(weekday, numbers, at, numbers.end) : asDate(after(at), 'day');
    if (!found || found.start !== at || afterBracket(tokens, found.end, ')') === null) return null;
    if (!numbers && !hasForm(found, 'month day')) return null;
    const date = onWeekday(found, weekday);
    return listOf({ ...day, when: whenOn(weekday, day, date), hasYear: date.hasYear }, date);
  },
};

/** The day of the date, where it is such a weekday. */
function whenOn(weekday: number, day: Single, date: Single): Single['when'] {
  return (context) => {
    const told = date.when?.(context);
    return told && weekdayOfNumber(told.from) === weekday ? told : (day.when?.(context) ?? null);
  };
}

export const weekdayNumberRules: readonly DateRule[] = [weekdayNumbers];
