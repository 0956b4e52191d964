import { calendarDay } from '../../iso-date.js';
import { anOrdinalThat } from '../common-openings.js';
import type { DateToken } from '../date-tokens.js';
import { isWord, unitAt, weekdayAt } from '../lexical.js';
import { goesOn, type Read } from '../numbers.js';
import { either, opening, perhapsThe, the, word } from '../opening.js';
import { dayPeriod, openValue, type Period, quarterPeriod, weekendPeriod, weekPeriod } from '../period.js';
import { asSingle, type List, listOf, plain, relative, type Single, stated } from '../proposal.js';
import { type After, type DateRule, dateRule } from '../rule.js';
import { isListJoint } from '../series.js';
import { onOrAfter, onOrBefore } from './weekdays.js';

const one = (words: readonly string[], value: number) =>
  opening(words, (_, at): Read<number> => ({ value, end: at + 1 }));

/** 1 for the first, 2 for the second, …; -1 for the last. */
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
    if (isListJoint(tokens[which.end])) return twoOf(tokens, at, which, after);
    const part = partAt(tokens, which.end);
    if (!part || !isWord(tokens[which.end + 1], 'of', 'in')) return null;
    const whole = asSingle(after(which.end + 2));
    if (!whole) return null;
    if (whole.kind === 'set' && whole.start === which.end + 2) return nthOfEach(at, part, whole);
    return isWholeOf(part, whole, which.value) ? nthOfWhole(at, part, whole, which.value) : null;
  },
});

/** "It is the second day of talks": the day of the article; "Monday was the second day" says itself which. */
const nthDayNow = dateRule({
  name: 'it is the second day of talks',
  example: 'It is the second day of talks.',
  opening: the(anOrdinalThat((number) => number >= 1)),
  read({ found: { end } }, tokens, at) {
    const day = isWord(tokens[end], 'straight', 'consecutive') ? end + 1 : end;
    const isNow = isWord(tokens[at - 1], 'is', "'s") && isWord(tokens[at - 2], 'it', 'this', 'today');
    if (!isNow || !isWord(tokens[day], 'day') || !isWord(tokens[day + 1], 'of')) return null;
    return relative({
      start: at,
      end: day + 1,
      grain: 'day',
      open: openValue('day'),
      isFocus: false,
      when: ({ anchor }) => (anchor === null ? null : dayPeriod(anchor)),
    });
  },
});

/** "the first and second week of May": both are counted in the same whole. */
function twoOf(tokens: readonly DateToken[], at: number, first: Read<number>, after: After): List | null {
  const start = first.end + 1;
  const second = aPosition.read(tokens, isWord(tokens[start], 'the') ? start + 1 : start);
  const part = second && partAt(tokens, second.end);
  const whole = part && isWord(tokens[second.end + 1], 'of', 'in') ? asSingle(after(second.end + 2)) : null;
  if (!part || !whole) return null;
  // "the first and third Monday of every month"
  if (whole.kind === 'set' && whole.start === second.end + 2)
    return listOf({ ...nthOfEach(at, part, whole), end: first.end }, nthOfEach(start, part, whole));
  if (!isWholeOf(part, whole, second.value)) return null;
  const one = nthOfWhole(at, part, whole, first.value);
  const other = nthOfWhole(start, part, whole, second.value);
  return one && other && listOf({ ...one, end: first.end }, other);
}

const weekOfYear = dateRule({
  name: 'week 12 of 2021',
  example: 'It was sown in week 12 of 2021.',
  opening: perhapsThe(word('week')),
  read({ from }, tokens, at, after) {
    const number = Number(/^\d{1,2}$/.exec(tokens[from + 1]?.normal ?? '')?.[0] ?? 0);
    const year = isWord(tokens[from + 2], 'of', 'in') ? asSingle(after(from + 3)) : null;
    if (year?.form?.is !== 'year' || number < 1 || number > 53) return null;
    return nthOfWhole(at, { grain: 'week', weekday: undefined }, year, number);
  },
});

/** What is counted: "Monday", "day", "week", "weekend", "quarter". */
interface Part {
  readonly grain: 'day' | 'week' | 'weekend' | 'quarter';
  readonly weekday: number | undefined;
}

function partAt(tokens: readonly DateToken[], at: number): Part | null {
  if (!goesOn(tokens[at])) return null;
  const weekday = weekdayAt(tokens, at);
  if (weekday !== undefined) return { grain: 'day', weekday };
  const unit = unitAt(tokens, at);
  if (!unit || unit.isPlural) return null;
  const { grain } = unit;
  return grain === 'day' || grain === 'week' || grain === 'weekend' || grain === 'quarter' ? { grain, weekday } : null;
}

/** "the first Monday of every month", "the last Sunday of every May" */
function nthOfEach(start: number, { grain, weekday }: Part, { end, open }: Single): Single {
  const month = /^XXXX-\d\d$/.test(open) ? open : 'XXXX-XX';
  return plain({ start, end, kind: 'set', grain, open: weekday === undefined ? open : `${month}-WXX-${weekday}` });
}

/** Whether a date is a month or a year in which such parts are counted. */
function isWholeOf({ grain }: Part, { kind, grain: wholeGrain }: Single, nth: number): boolean {
  if (kind !== 'date') return false;
  // "the third quarter of 1990" has a rule of its own: only "the final quarter" is left to this one.
  if (grain === 'quarter') return wholeGrain === 'year' && nth < 0;
  return wholeGrain === 'year' || wholeGrain === 'month';
}

function nthOfWhole(start: number, { grain, weekday }: Part, whole: Single, nth: number): Single | null {
  const { when, end, isRelative, hasYear } = whole;
  if (!when) return null;
  return (isRelative ? relative : stated)({
    start,
    end,
    grain,
    open: openValue(grain),
    needsYear: isRelative,
    hasYear,
    when: (context) => {
      const period = when(context);
      return period && nthIn(period, nth, grain, weekday);
    },
  });
}

/** The nth day, weekday, week or weekend of a month or year; null where it has none. */
function nthIn(period: Period, nth: number, grain: Part['grain'], weekday: number | undefined): Period | null {
  if (grain === 'quarter') return quarterPeriod(calendarDay(period.from).year, 4);
  const step = weekday === undefined && grain === 'day' ? 1 : 7;
  // A week belongs to the month of its Thursday, as it does to the year.
  const target = grain === 'weekend' ? 6 : grain === 'week' ? 4 : weekday;
  const first = target === undefined ? period.from : onOrAfter(period.from, target);
  const last = target === undefined ? period.to : onOrBefore(period.to, target);
  const day = nth < 0 ? last : first + (nth - 1) * step;
  if (day > period.to) return null;
  if (grain === 'week') return weekPeriod(day);
  return grain === 'weekend' ? weekendPeriod(day) : dayPeriod(day);
}

export const nthOfRules: readonly DateRule[] = [nthOf, nthDayNow, weekOfYear];
