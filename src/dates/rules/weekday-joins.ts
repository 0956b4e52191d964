import type { When } from '../context.js';
import type { DateToken } from '../date-tokens.js';
import type { Extension } from '../extension.js';
import { isComma, isWord } from '../lexical.js';
import { goesOn } from '../numbers.js';
import { dayPeriod } from '../period.js';
import {
  asDate,
  asItem,
  type End,
  firstOf,
  formOf,
  hasYear,
  type Item,
  rangeOf,
  relative,
  type Single,
  widened,
} from '../proposal.js';
import { isListJoint } from '../series.js';
import { onOrAfter, onOrBefore } from './weekdays.js';

/** "Friday of last week", "Monday next week" */
const weekdayOfWeek: Extension = {
  name: 'Friday of last week',
  example: 'It was signed on Friday of last week.',
  next: ['of'],
  extend(tokens, inner, after) {
    const day = asDate(inner);
    if (day?.form?.is !== 'weekday') return null;
    const at = isWord(tokens[inner.end], 'of') ? inner.end + 1 : inner.end;
    const week = asDate(after(at), 'week');
    if (week?.start !== at || !week.when || !goesOn(tokens[at])) return null;
    const { when } = week;
    const { weekday } = day.form;
    return relative({
      start: inner.start,
      end: week.end,
      grain: 'day',
      open: day.open,
      needsYear: true,
      when: (context) => {
        const period = when(context);
        return period && dayPeriod(onOrAfter(period.from, weekday));
      },
      hasYear: true,
      form: { is: 'weekday', weekday },
    });
  },
};

/** "last week Tuesday", "next week Monday to Friday" */
const weekThenDay: Extension = {
  name: 'last week Tuesday',
  example: 'He called last week Tuesday from Oslo.',
  next: [],
  extend(tokens, inner, after) {
    const week = weekOf(tokens, inner);
    const days = asItem(after(inner.end));
    if (!week || !days || !areBareWeekdays(days) || days.start !== inner.end) return null;
    if (firstOf(days).kind !== 'date' || tokens[inner.end]!.join !== 'space') return null;
    return widened(inWeek(days, week.when!), inner.start);
  },
};

/** "next week on Monday and Friday", "last week from Tuesday to Thursday", "next week, Monday to Friday": days of that week. */
const weekWithDays: Extension = {
  name: 'next week on Monday',
  example: 'They met last week on Monday.',
  next: ['on', 'from', 'between', ','],
  extend(tokens, inner, after) {
    const week = weekOf(tokens, inner);
    const comma = isComma(tokens[inner.end]) ? inner.end + 1 : inner.end;
    const at = isWord(tokens[comma], 'on', 'from', 'between') ? comma + 1 : comma;
    const first = week && asItem(after(at));
    if (!first || first.start !== at || at === inner.end || !areBareWeekdays(first)) return null;
    // "after they lost last week, Sunday was a feast"
    if (at === comma && first.shape !== 'range') return null;
    const days: Item[] = [inWeek(first, week.when!)];
    for (;;) {
      const { end } = days.at(-1)!;
      const isJoined = isListJoint(tokens[end]) || (isComma(tokens[end]) && isComma(tokens[end - 2]));
      const next = isJoined ? asItem(after(end + 1)) : null;
      if (next?.start !== end + 1 || !areBareWeekdays(next)) break;
      days.push(inWeek(next, week.when!));
    }
    return { shape: 'list', start: inner.start, end: days.at(-1)!.end, items: [week, ...days] };
  },
};

function weekOf(tokens: readonly DateToken[], inner: Item): Single | null {
  const week = asDate(inner, 'week');
  return week?.when && isWord(tokens[inner.end - 1], 'week') ? week : null;
}

/** Weekdays, or ranges of them, whose week the text has not given. */
function areBareWeekdays(days: Item): boolean {
  const ends = days.shape === 'range' ? days.ends : [days];
  return ends.every((end) => formOf(end)?.is === 'weekday' && !hasYear(end) && end.kind !== 'set');
}

/** The same weekdays in the week that begins a period. */
function inWeek(days: Item, when: When): Item {
  if (days.shape === 'range') return rangeOf(dayInWeek(days.ends[0], when), dayInWeek(days.ends[1], when));
  return dayInWeek(days, when);
}

function dayInWeek(day: End, when: When): End {
  const form = formOf(day);
  if (day.shape !== 'single' || form?.is !== 'weekday') return day;
  return {
    ...day,
    hasYear: true,
    when: (context) => {
      const period = when(context);
      return period && dayPeriod(onOrAfter(period.from, form.weekday));
    },
  };
}

/** "the Tuesday after next", "Sunday before last", "Monday last": counted in weekdays from the article's day. */
const weekdayAfterNext: Extension = {
  name: 'the Tuesday after next',
  example: 'The court will rule the Tuesday after next.',
  next: ['after', 'before', 'last', 'next'],
  extend(tokens, inner) {
    const day = asDate(inner);
    if (day?.form?.is !== 'weekday' || day.hasYear) return null;
    const { weekday } = day.form;
    const first = tokens[inner.end];
    const second = tokens[inner.end + 1];
    const isAfterNext = isWord(first, 'after') && isWord(second, 'next');
    const isBeforeLast = isWord(first, 'before') && isWord(second, 'last');
    const isTwo = isAfterNext || isBeforeLast;
    const end = inner.end + (isTwo ? 2 : 1);
    // "Monday last", but not "Monday last year" and "Sunday before last week's vote"
    if (!isTwo && !isWord(first, 'last', 'next')) return null;
    if (goesOn(tokens[end]) && !isWord(tokens[end], 'in', 'at', 'and', 'to', 'when', 'he', 'she', 'they', 'it'))
      return null;
    const isBack = isBeforeLast || isWord(first, 'last');
    return relative({
      start: isTwo && isWord(tokens[inner.start - 1], 'the') ? inner.start - 1 : inner.start,
      end,
      grain: 'day',
      open: day.open,
      needsYear: true,
      when: ({ anchor }) => {
        if (anchor === null) return null;
        const near = isBack ? onOrBefore(anchor - 1, weekday) : onOrAfter(anchor + 1, weekday);
        return dayPeriod(near + (isTwo ? 7 : 0) * (isBack ? -1 : 1));
      },
    });
  },
};

/** What tells the week of a weekday. */
export const weekdayJoins: readonly Extension[] = [weekdayOfWeek, weekThenDay, weekWithDays, weekdayAfterNext];
