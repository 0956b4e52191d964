import { calendarDay } from '../../iso-date.js';
import type { Extension } from '../extension.js';
import { isComma, isWord } from '../lexical.js';
import { goesOn } from '../numbers.js';
import {
  dayPeriod,
  halfPeriod,
  likewise,
  monthPeriod,
  type Period,
  quarterPeriod,
  seasonPeriod,
  shifted,
} from '../period.js';
import { type Form, type Proposal, relative } from '../rule.js';
import { lengthProposal } from './lengths.js';
import { onOrAfter } from './weekdays.js';

/** The named part of a year: its third quarter, its May, its summer. */
function partOfYear(form: Form, year: number): Period | null {
  switch (form.is) {
    case 'month':
      return monthPeriod(year, form.month);
    case 'quarter':
      return quarterPeriod(year, form.quarter);
    case 'half':
      return halfPeriod(year, form.half);
    case 'season':
      return seasonPeriod(year, form.season);
    default:
      return null;
  }
}

function inYear(part: Proposal, year: Proposal, start: number, end: number): Proposal {
  const form = part.form!;
  const { when } = year;
  const number = year.form?.is === 'year' ? year.form.year : null;
  return relative({
    start,
    end,
    grain: part.grain,
    open: number === null ? part.open : (partOfYear(form, number)?.value ?? part.open),
    isRelative: number === null,
    hasYear: true,
    when: when
      ? (context) => {
          const period = when(context);
          const named = period && partOfYear(form, calendarDay(period.from).year);
          return named && likewise(period, named);
        }
      : number === null
        ? null
        : () => partOfYear(form, number),
  });
}

/** "the third quarter of 1990", "June last year", "the summer of this year" */
const ofYear: Extension = {
  name: 'the third quarter of 1990',
  example: 'Losses went on through the third quarter of 1990.',
  extend(words, inner, behind) {
    if (!inner.form || partOfYear(inner.form, 2000) === null || inner.kind !== 'date') return null;
    let at = inner.end;
    if (isWord(words[at], 'of', 'in') || isComma(words[at])) at++;
    const year = behind(at);
    // "the last half of the '80s": no part of a decade has a value of its own.
    if (
      inner.form.is === 'half' &&
      isWord(words[inner.end], 'of') &&
      (year?.grain === 'decade' || year?.grain === 'century')
    )
      return { ...year, start: inner.start };
    if (year?.form?.is !== 'year' || year.ends || year.start !== at || (at === inner.end && !goesOn(words[at])))
      return null;
    if (isComma(words[inner.end]) && year.form.year === null) return null;
    return inYear(inner, year, inner.start, year.end);
  },
};

/** "this year's third quarter", "the 1988 third quarter", "1998's summer" */
const yearsPart: Extension = {
  name: "this year's third quarter",
  example: "Net sales for this year's third quarter were flat.",
  extend(words, inner, behind) {
    if (inner.form?.is !== 'year' || inner.ends) return null;
    const hasPossessive = isWord(words[inner.end], "'s");
    const at = hasPossessive ? inner.end + 1 : inner.end;
    const next = words[at];
    const bare = isWord(next, 'quarter') && hasPossessive && goesOn(next);
    if (bare) {
      const { when } = inner;
      return relative({
        start: inner.start,
        end: at + 1,
        grain: 'quarter',
        open: 'XXXX-QX',
        when: (context) => {
          const year = when?.(context);
          const now = context.spokenGrain === 'quarter' ? context.told('quarter') : null;
          return year && now
            ? quarterPeriod(calendarDay(year.from).year, Math.ceil(calendarDay(now.from).month / 3))
            : null;
        },
      });
    }
    const part = behind(at);
    if (!part?.form || part.start !== at || !goesOn(words[at]) || isWord(words[at], 'the')) return null;
    if (part.form.is !== 'quarter' && part.form.is !== 'half' && !(hasPossessive && part.form.is === 'season'))
      return null;
    const article = isWord(words[inner.start - 1], 'the') && inner.form.year !== null ? 1 : 0;
    return inYear(part, inner, inner.start - article, part.end);
  },
};

/** "Friday of last week", "Monday next week" */
const weekdayOfWeek: Extension = {
  name: 'Friday of last week',
  example: 'It was signed on Friday of last week.',
  extend(words, inner, behind) {
    if (inner.form?.is !== 'weekday' || inner.kind !== 'date') return null;
    const at = isWord(words[inner.end], 'of') ? inner.end + 1 : inner.end;
    const week = behind(at);
    if (week?.grain !== 'week' || week.kind !== 'date' || week.start !== at || !week.when || !goesOn(words[at]))
      return null;
    const { when } = week;
    const { weekday } = inner.form;
    return relative({
      start: inner.start,
      end: week.end,
      grain: 'day',
      open: inner.open,
      needsYear: true,
      when: (context) => {
        const period = when(context);
        return period && dayPeriod(onOrAfter(period.from, weekday));
      },
    });
  },
};

/** "Nov. 3 last year", "Aug. 12 this year" */
const dayOfYear: Extension = {
  name: 'Nov. 3 last year',
  example: 'He was hurt on Nov. 3 last year.',
  extend(words, inner, behind) {
    if (inner.form?.is !== 'month day' || !inner.isRelative || inner.ends) return null;
    const at = isWord(words[inner.end], 'of') ? inner.end + 1 : inner.end;
    const year = behind(at);
    if (year?.form?.is !== 'year' || year.form.year !== null || !goesOn(words[at]) || !year.when) return null;
    const { when } = year;
    const { open } = inner;
    return relative({
      start: inner.start,
      end: year.end,
      grain: 'day',
      open,
      hasYear: true,
      when: (context) => {
        const period = when(context);
        return period && dayInYear(calendarDay(period.from).year, open);
      },
    });
  },
};

function dayInYear(year: number, open: string): Period | null {
  const month = monthPeriod(year, Number(open.slice(5, 7)));
  const day = dayPeriod(month.from + Number(open.slice(8, 10)) - 1);
  return day.from <= month.to ? day : null;
}

/** "the quarter a year ago", "the quarter a year earlier" */
const aYearAgo: Extension = {
  name: 'the quarter a year ago',
  example: 'For the quarter a year ago, it had reported a loss.',
  extend(words, inner, behind) {
    if (inner.grain !== 'quarter' || inner.kind !== 'date' || inner.ends || !isWord(words[inner.end - 1], 'quarter'))
      return null;
    const year = behind(inner.end);
    if (
      year?.grain !== 'year' ||
      year.kind !== 'date' ||
      !isWord(words[inner.end], 'a') ||
      !isWord(words[inner.end + 1], 'year')
    )
      return null;
    const { when } = inner;
    return relative({
      start: inner.start,
      end: year.end,
      grain: 'quarter',
      open: inner.open,
      isFocus: false,
      when: (context) => {
        const period = when?.(context);
        return period ? shifted(period, -1, 'year') : null;
      },
    });
  },
};

/** "two years or so", "a year or two", "1990 or later", "1990 and beyond" */
const orSo: Extension = {
  name: 'two years or so',
  example: 'It will take two years or so.',
  extend(words, inner) {
    if (inner.ends || inner.kind === 'set') return null;
    if (isWord(words[inner.end], 'and') && isWord(words[inner.end + 1], 'beyond') && inner.form?.is === 'year')
      return { ...inner, end: inner.end + 2 };
    if (!isWord(words[inner.end], 'or')) return null;
    const next = words[inner.end + 1];
    // "a year or two"
    if (inner.form?.is === 'length' && inner.form.amount === 1 && isWord(next, 'two', 'three'))
      return { ...lengthProposal(inner.start, inner.end + 2, null, inner.form.unit, true) };
    if (inner.kind === 'duration' || inner.grain === 'year')
      return isWord(next, 'so', 'more', 'less') || (inner.form?.is === 'year' && isWord(next, 'later', 'earlier'))
        ? { ...inner, end: inner.end + 2 }
        : null;
    return null;
  },
};

export const joins: readonly Extension[] = [ofYear, yearsPart, weekdayOfWeek, dayOfYear, aYearAgo, orSo];
