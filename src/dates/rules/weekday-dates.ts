import { calendarDay, dayNumber, isDay, weekdayOfNumber } from '../../iso-date.js';
import { aShortWeekday } from '../common-openings.js';
import type { DateToken } from '../date-tokens.js';
import { readDay } from '../day-numbers.js';
import { daypartAt, isComma, shortWeekdayAt } from '../lexical.js';
import { readOrdinal } from '../numbers.js';
import { dayPeriod, isStandInDay } from '../period.js';
import { firstOf, type List, lastOf, listOf, rangeOf, type Single, sharing, timeOf, widened } from '../proposal.js';
import { type DateRule, dateRule } from '../rule.js';
import { isListJoint, isRangeJoint, joinsRange } from '../series.js';
import { dayProposal } from './day-proposal.js';

const weekdayDate = dateRule({
  name: 'weekday, month day',
  example: 'The vote is on Tuesday, Nov. 3.',
  opening: aShortWeekday,
  read(weekday, tokens, at, after) {
    // "Sunday night, 7 June"
    const part = daypartAt(tokens, at + 1);
    let next = part ? at + 2 : at + 1;
    if (isComma(tokens[next])) next++;
    const date = after(next);
    if (!date || date.shape === 'refused' || (part && date.shape !== 'single')) return null;
    const first = firstOf(date);
    // "Monday, March 1 at 9 a.m."
    const isDay = first.kind === 'date' || (first.kind === 'time' && !part);
    if (!isDay || (first.shape === 'single' && first.form?.is !== 'month day')) return null;
    if (date.shape === 'list') return part ? null : withWeekday(tokens, date, at);
    if (date.shape !== 'single') return widened(date, at);
    const day = onWeekday(date, weekday);
    return part ? timeOf(day, { start: at, end: day.end, grain: 'hour', suffix: `T${part}` }) : widened(day, at);
  },
});

/** "Monday, March 3, and Tuesday, March 4, 2014"; "Saturday 5 and 6 June" has one weekday for two days. */
function withWeekday(tokens: readonly DateToken[], { items, ...list }: List, at: number): List | null {
  const [first, second] = items;
  return shortWeekdayAt(tokens, second!.start) === undefined
    ? null
    : { ...list, start: at, items: [widened(first!, at), ...items.slice(1)] };
}

/** A day whose year the text leaves open: of those around, the one in which it is such a weekday. */
export function onWeekday(day: Single, weekday: number): Single {
  const { when, form } = day;
  if (!when || !day.isRelative || day.hasYear || form?.is !== 'month day') return day;
  return {
    ...day,
    when: (context) => {
      const found = when(context);
      if (!found || isStandInDay(found.from) || weekdayOfNumber(found.from) === weekday) return found;
      const { year } = calendarDay(found.from);
      const others = [year - 1, year + 1].filter((y) => isDay(y, form.month, form.day));
      const days = others.map((y) => dayNumber(y, form.month, form.day));
      const other = days.find((one) => weekdayOfNumber(one) === weekday);
      return other === undefined ? found : dayPeriod(other);
    },
  };
}

/** "Saturday 3 and Sunday 4 July": each weekday has its day, the last one the month of all. */
const weekdaysWithDays = dateRule({
  name: 'Saturday 3 and Sunday 4 July',
  example: 'It is open on Saturday 3 and Sunday 4 July.',
  opening: aShortWeekday,
  read(weekday, tokens, at, after) {
    const day = readOrdinal(tokens, at + 1) ?? readDay(tokens, at + 1);
    if (!day || day.value < 1 || day.value > 31) return null;
    const link = isComma(tokens[day.end]) && isListJoint(tokens[day.end + 1]) ? day.end + 1 : day.end;
    const isRange = joinsRange(tokens, link, at);
    if (!isRange && !isListJoint(tokens[link]) && !isComma(tokens[link])) return null;
    const next = tokens[link]?.join === 'hyphen' ? link : link + 1;
    const others = shortWeekdayAt(tokens, next) === undefined ? null : after(next);
    if (!others || others.shape === 'refused' || others.start !== next) return null;
    const second = firstOf(others);
    if (second.shape !== 'single' || second.form?.is !== 'month day' || second.form.day <= day.value) return null;
    const own = dayProposal(at, day.end, null, second.form.month, day.value);
    const first = sharing(own.shape === 'single' ? onWeekday(own, weekday) : own, lastOf(others));
    if (!isRange) return listOf(first, others);
    return others.shape === 'single' ? rangeOf(first, others) : null;
  },
});

/** "Saturday and Sunday, June 5 and 6", "Friday to Sunday, June 4-6": the weekdays first, then their days. */
const weekdaysBeforeDays = dateRule({
  name: 'Saturday and Sunday, June 5 and 6',
  example: 'It is open Saturday and Sunday, June 5 and 6.',
  opening: aShortWeekday,
  read(_, tokens, at, after) {
    const link = tokens[at + 1];
    if (!isListJoint(link) && !isRangeJoint(link) && link?.join !== 'hyphen') return null;
    const second = link?.join === 'hyphen' ? at + 1 : at + 2;
    if (shortWeekdayAt(tokens, second) === undefined) return null;
    const next = isComma(tokens[second + 1]) ? second + 2 : second + 1;
    const days = after(next);
    if (!days || days.shape === 'refused' || days.shape === 'single' || days.shape === 'impossible') return null;
    const first = firstOf(days);
    if (first.shape !== 'single' || first.form?.is !== 'month day') return null;
    if (days.shape === 'range') return widened(days, at);
    const [firstItem, ...rest] = days.items;
    return { ...days, start: at, items: [widened(firstItem!, at), ...rest] };
  },
});

/** Weekdays that have their days of the month beside them. */
export const weekdayDateRules: readonly DateRule[] = [weekdayDate, weekdaysWithDays, weekdaysBeforeDays];
