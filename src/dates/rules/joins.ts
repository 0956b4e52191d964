import { calendarDay, type DayNumber, isoDayOf } from '../../iso-date.js';
import type { Grain } from '../../types.js';
import type { Extension } from '../extension.js';
import { isComma, isWord } from '../lexical.js';
import { goesOn } from '../numbers.js';
import {
  addUnits,
  dayPeriod,
  halfPeriod,
  likewise,
  monthPeriod,
  type Period,
  periodAround,
  quarterPeriod,
  seasonPeriod,
  shifted,
} from '../period.js';
import {
  asDate,
  asSingle,
  type Form,
  lastOf,
  rangeOf,
  relative,
  type Single,
  sharing,
  stated,
  stretched,
  widened,
} from '../proposal.js';
import { lengthProposal } from './length-proposal.js';

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

function inYear(part: Single, year: Single, start: number, end: number): Single {
  const form = part.form!;
  const { when } = year;
  const number = year.form?.is === 'year' ? year.form.year : null;
  return (number === null ? relative : stated)({
    start,
    end,
    grain: part.grain,
    open: number === null ? part.open : (partOfYear(form, number)?.value ?? part.open),
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
  next: ['of', 'in', ','],
  extend(tokens, inner, after) {
    const part = asDate(inner.shape === 'range' ? lastOf(inner) : inner);
    if (!part?.form || partOfYear(part.form, 2000) === null) return null;
    let at = inner.end;
    if (isWord(tokens[at], 'of', 'in') || isComma(tokens[at])) at++;
    const year = asSingle(after(at));
    // "the last half of the '80s": no part of a decade has a value of its own.
    if (
      part.form.is === 'half' &&
      isWord(tokens[inner.end], 'of') &&
      (year?.grain === 'decade' || year?.grain === 'century')
    )
      return widened(year, inner.start);
    if (year?.form?.is !== 'year' || year.start !== at || (at === inner.end && !goesOn(tokens[at]))) return null;
    if (isComma(tokens[inner.end]) && year.form.year === null) return null;
    const dated = inYear(part, year, part.start, year.end);
    return inner.shape === 'range' ? rangeOf(sharing(inner.ends[0], dated), dated) : dated;
  },
};

/** "the first half of the year ended June 30", "the third quarter of its fiscal year ending in March": counted from the year's own first day. */
const ofYearEnded: Extension = {
  name: 'the first half of the year ended March 31',
  example: 'Sales rose in the first half of the year ended March 31.',
  next: ['of'],
  extend(tokens, inner, after) {
    const part = asDate(inner);
    const form = part?.form;
    if (!part || (form?.is !== 'half' && form?.is !== 'quarter') || !isWord(tokens[inner.end], 'of')) return null;
    const year = asSingle(after(inner.end + (isWord(tokens[inner.end + 1], 'its', 'their') ? 2 : 1)));
    if (year?.form?.is !== 'length' || year.open !== 'P1Y' || !year.when) return null;
    const { when } = year;
    const [number, months] = form.is === 'half' ? [form.half, 6] : [form.quarter, 3];
    return relative({
      start: inner.start,
      end: year.end,
      grain: part.grain,
      open: part.open,
      needsYear: true,
      when: (context) => {
        const period = when(context);
        return period && partOfStretch(period.from, number, months, part.grain);
      },
    });
  },
};

/** The part of so many months of a stretch that begins on a day: one of the calendar's own where it has these days. */
function partOfStretch(start: DayNumber, number: number, months: number, grain: Grain): Period | null {
  const from = addUnits(start, (number - 1) * months, 'month');
  const next = from === null ? null : addUnits(from, months, 'month');
  if (from === null || next === null) return null;
  const named = periodAround(grain, from);
  const to = next - 1;
  return named.from === from && named.to === to
    ? named
    : { grain, from, to, value: `${isoDayOf(from)}/${isoDayOf(to)}` };
}

/** "this year's third quarter", "the 1988 third quarter", "1998's summer" */
const yearsPart: Extension = {
  name: "this year's third quarter",
  example: "Net sales for this year's third quarter were flat.",
  next: ["'s"],
  extend(tokens, inner, after) {
    const year = asSingle(inner);
    if (year?.form?.is !== 'year') return null;
    const hasPossessive = isWord(tokens[inner.end], "'s");
    const at = hasPossessive ? inner.end + 1 : inner.end;
    const next = tokens[at];
    const bare = isWord(next, 'quarter') && hasPossessive && goesOn(next);
    if (bare) {
      const { when } = year;
      return relative({
        start: inner.start,
        end: at + 1,
        grain: 'quarter',
        open: 'XXXX-QX',
        when: (context) => {
          const period = when?.(context);
          const now = context.spokenGrain === 'quarter' ? context.told('quarter') : null;
          return period && now
            ? quarterPeriod(calendarDay(period.from).year, Math.ceil(calendarDay(now.from).month / 3))
            : null;
        },
      });
    }
    const part = asSingle(after(at));
    if (!part?.form || part.start !== at || !goesOn(tokens[at]) || isWord(tokens[at], 'the')) return null;
    if (part.form.is !== 'quarter' && part.form.is !== 'half' && !(hasPossessive && part.form.is === 'season'))
      return null;
    const article = isWord(tokens[inner.start - 1], 'the') && year.form.year !== null ? 1 : 0;
    return inYear(part, year, inner.start - article, part.end);
  },
};

/** "Nov. 3 last year", "Aug. 12 this year" */
const dayOfYear: Extension = {
  name: 'Nov. 3 last year',
  example: 'He was hurt on Nov. 3 last year.',
  next: ['of'],
  extend(tokens, inner, after) {
    const day = asSingle(inner);
    if (day?.form?.is !== 'month day' || !day.isRelative) return null;
    const at = isWord(tokens[inner.end], 'of') ? inner.end + 1 : inner.end;
    const year = asSingle(after(at));
    if (year?.form?.is !== 'year' || year.form.year !== null || !goesOn(tokens[at]) || !year.when) return null;
    const { when } = year;
    const { open } = day;
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
  next: [],
  extend(tokens, inner, after) {
    const quarter = asDate(inner, 'quarter');
    if (!quarter || !isWord(tokens[inner.end - 1], 'quarter')) return null;
    const year = asDate(after(inner.end), 'year');
    if (!year || !isWord(tokens[inner.end], 'a') || !isWord(tokens[inner.end + 1], 'year')) return null;
    const { when } = quarter;
    return relative({
      start: inner.start,
      end: year.end,
      grain: 'quarter',
      open: quarter.open,
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
  next: ['and', 'or'],
  extend(tokens, inner) {
    const one = asSingle(inner);
    if (!one || one.kind === 'set') return null;
    const { start, end, form } = one;
    if (isWord(tokens[end], 'and') && isWord(tokens[end + 1], 'beyond') && form?.is === 'year')
      return stretched(one, start, end + 2);
    if (!isWord(tokens[end], 'or')) return null;
    const next = tokens[end + 1];
    // "a year or two"
    if (form?.is === 'length' && form.amount === 1 && isWord(next, 'two', 'three'))
      return lengthProposal(start, end + 2, null, form.unit, true);
    if (one.kind === 'duration' || one.grain === 'year')
      return isWord(next, 'so', 'more', 'less') || (form?.is === 'year' && isWord(next, 'later', 'earlier'))
        ? stretched(one, start, end + 2)
        : null;
    return null;
  },
};

export const joins: readonly Extension[] = [ofYear, ofYearEnded, yearsPart, dayOfYear, aYearAgo, orSo];
