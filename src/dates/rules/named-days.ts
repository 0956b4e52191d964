import { calendarDay, type DayNumber, dayNumber, isDay } from '../../iso-date.js';
import { aWeekday } from '../common-openings.js';
import { isCapital, isWord } from '../lexical.js';
import { readYear } from '../numbers.js';
import { ledBy, the, word } from '../opening.js';
import { dayPeriod, openValue } from '../period.js';
import { asDate, hasForm, type Proposal, relative, type Single } from '../proposal.js';
import { type DateRule, dateRule } from '../rule.js';
import { onOrAfter, onOrBefore } from './weekdays.js';

/** A feast or another day that the calendar gives, right at an index: no weekday, and not "the day after". */
function dayOfCalendar(found: Proposal | null, at: number): Single | null {
  const day = asDate(found, 'day');
  const isGiven = day !== null && (hasForm(day, 'day', 'month day') || (day.form === null && day.hasYear));
  return isGiven && day.start === at && day.when ? day : null;
}

/** A day that is told by another, which ends the same words. */
function dayBeside({ end, hasYear, when }: Single, start: number, from: (day: DayNumber) => DayNumber): Single {
  return relative({
    start,
    end,
    grain: 'day',
    open: openValue('day'),
    hasYear,
    needsYear: true,
    when: (context) => {
      const period = when?.(context);
      return period?.grain === 'day' ? dayPeriod(from(period.from)) : null;
    },
  });
}

const weekdayBesideFeast = dateRule({
  name: 'the Tuesday after Labor Day',
  example: 'Classes resume the Tuesday after Labor Day.',
  opening: the(aWeekday),
  read({ found: weekday, from }, tokens, at, after) {
    const link = from + 1;
    const isAfter = isWord(tokens[link], 'after', 'following');
    if (!isAfter && !isWord(tokens[link], 'before')) return null;
    const day = dayOfCalendar(after(link + 1), link + 1);
    if (!day || !(isCapital(tokens[link + 1]) || hasForm(day, 'month day'))) return null;
    return dayBeside(day, at, (feast) => (isAfter ? onOrAfter(feast + 1, weekday) : onOrBefore(feast - 1, weekday)));
  },
});

const eveOfFeast = dateRule({
  name: 'the eve of Easter',
  example: 'The market opens on the eve of Easter.',
  opening: the(word('eve')),
  read({ from }, tokens, at, after) {
    const start = from + 2;
    const day = isWord(tokens[from + 1], 'of') && isCapital(tokens[start]) ? dayOfCalendar(after(start), start) : null;
    return day && dayBeside(day, at, (feast) => feast - 1);
  },
});

const thisDayIn = dateRule({
  name: 'on this day in 1912',
  example: 'The ship sank on this day in 1912.',
  opening: ledBy(['this'], word('day')),
  read({ from }, tokens, at) {
    const year = isWord(tokens[at - 1], 'on') && isWord(tokens[from + 1], 'in') ? readYear(tokens, from + 2) : null;
    if (!year) return null;
    return relative({
      start: at,
      end: year.end,
      grain: 'day',
      open: openValue('day'),
      hasYear: true,
      when: ({ anchor }) => {
        if (anchor === null) return null;
        const { month, day } = calendarDay(anchor);
        return isDay(year.value, month, day) ? dayPeriod(dayNumber(year.value, month, day)) : null;
      },
    });
  },
});

export const namedDayRules: readonly DateRule[] = [weekdayBesideFeast, eveOfFeast, thisDayIn];
