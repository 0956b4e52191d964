import { calendarDay } from '../../iso-date.js';
import { anOrdinalThat } from '../common-openings.js';
import { isWord, unitAt, weekdayAt } from '../lexical.js';
import { goesOn, type Read } from '../numbers.js';
import { either, opening, perhapsThe } from '../opening.js';
import { dayPeriod, openValue, type Period, quarterPeriod, weekendPeriod, weekPeriod } from '../period.js';
import { asSingle, type DateRule, dateRule, plain, relative, stated } from '../rule.js';
import { onOrAfter, onOrBefore } from './weekdays.js';

const one = (words: readonly string[], value: number) =>
  opening(words, (_, at): Read<number> => ({ value, end: at + 1 }));

/** Which one: 1, 2, 3 …; -1 for the last. */
const aPosition = either(
  either(one(['last', 'final'], -1), one(['opening'], 1)),
  anOrdinalThat((number) => number >= 1 && number <= 31),
);

const nthOf = dateRule({
  name: 'the first Monday in October',
  example: 'The court opens on the first Monday in October.',
  opening: perhapsThe(aPosition),
  read({ found: which, from }, tokens, at, after) {
    if (from > at && !goesOn(tokens[from])) return null;
    const weekday = weekdayAt(tokens, which.end);
    const unit = unitAt(tokens, which.end);
    const grain = weekday !== undefined ? 'day' : unit?.grain;
    if (grain !== 'day' && grain !== 'week' && grain !== 'weekend' && grain !== 'quarter') return null;
    if (unit?.isPlural || !goesOn(tokens[which.end]) || !isWord(tokens[which.end + 1], 'of', 'in')) return null;
    const whole = asSingle(after(which.end + 2));
    // "the first Monday of every month"
    if (whole?.kind === 'set' && whole.start === which.end + 2) {
      const open = weekday === undefined ? whole.open : `XXXX-WXX-${weekday}`;
      return plain({ start: at, end: whole.end, kind: 'set', grain, open });
    }
    if (!whole?.when || whole.kind !== 'date') return null;
    const isYear = whole.grain === 'year';
    if (!(isYear || (whole.grain === 'month' && grain !== 'quarter'))) return null;
    // "the third quarter of 1990" has its own rule, and only "the final quarter" needs this one.
    if (grain === 'quarter' && which.value > 0) return null;
    const { when } = whole;
    return (whole.isRelative ? relative : stated)({
      start: at,
      end: whole.end,
      grain,
      open: openValue(grain),
      needsYear: whole.isRelative,
      hasYear: whole.hasYear,
      when: (context) => {
        const period = when(context);
        return period && nthIn(period, which.value, grain, weekday);
      },
    });
  },
});

/** The nth day, weekday, week or weekend of a month or year; null where it has none. */
function nthIn(
  period: Period,
  nth: number,
  grain: 'day' | 'week' | 'weekend' | 'quarter',
  weekday?: number,
): Period | null {
  if (grain === 'quarter') return quarterPeriod(calendarDay(period.from).year, 4);
  const step = weekday === undefined && grain === 'day' ? 1 : 7;
  const target = grain === 'weekend' ? 6 : weekday;
  const first = target === undefined ? period.from : onOrAfter(period.from, target);
  const last = target === undefined ? period.to : onOrBefore(period.to, target);
  const day = nth < 0 ? last : first + (nth - 1) * step;
  if (day > period.to) return null;
  if (grain === 'week') return weekPeriod(day);
  return grain === 'weekend' ? weekendPeriod(day) : dayPeriod(day);
}

export const nthOfRules: readonly DateRule[] = [nthOf];
