import type { Extension } from '../extension.js';
import { isWord } from '../lexical.js';
import { goesOn } from '../numbers.js';
import { dayPeriod } from '../period.js';
import { asDate, relative } from '../proposal.js';
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

/** "last week Tuesday" */
const weekThenDay: Extension = {
  name: 'last week Tuesday',
  example: 'He called last week Tuesday from Oslo.',
  next: [],
  extend(tokens, inner, after) {
    const week = asDate(inner, 'week');
    const day = asDate(after(inner.end), 'day');
    if (!week?.when || day?.form?.is !== 'weekday' || day.hasYear || day.start !== inner.end) return null;
    if (tokens[inner.end]!.join !== 'space' || !isWord(tokens[inner.end - 1], 'week')) return null;
    const { when } = week;
    const { weekday } = day.form;
    return relative({
      start: inner.start,
      end: day.end,
      grain: 'day',
      open: day.open,
      needsYear: true,
      hasYear: true,
      when: (context) => {
        const period = when(context);
        return period && dayPeriod(onOrAfter(period.from, weekday));
      },
      form: day.form,
    });
  },
};

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
export const weekdayJoins: readonly Extension[] = [weekdayOfWeek, weekThenDay, weekdayAfterNext];
