import type { DateToken } from '../date-tokens.js';
import type { Extension } from '../extension.js';
import { isComma, isWord, shortWeekdayAt } from '../lexical.js';
import { rank } from '../period.js';
import {
  type After,
  asDate,
  asSingle,
  boundBy,
  type End,
  formOf,
  hasForm,
  hasYear,
  type Proposal,
  rangeOf,
  sharing,
  stated,
  timeOf,
  withYear,
} from '../rule.js';
import { isDash } from '../series.js';

/** "from Sept. 10 to Oct. 16", "between 2014 and 2016", "Monday through Friday" */
export const range: Extension = {
  name: 'Monday through Friday',
  example: 'The shop is open Monday through Friday.',
  extend(tokens, inner, after) {
    const start = asEnd(inner);
    if (!start) return null;
    const before = tokens[inner.start - 1];
    const isFrom = isWord(before, 'from');
    const isBetween = isWord(before, 'between');
    // "from Monday, Sept. 14, to Wednesday"
    const hasComma = isFrom && isComma(tokens[inner.end]);
    const linkAt = jointAt(tokens, hasComma ? inner.end + 1 : inner.end, isFrom);
    const link = tokens[linkAt];
    const isHyphen = link?.join === 'hyphen';
    const at = isHyphen ? linkAt : linkAt + 1;
    const found = asEnd(after(at));
    if (found?.kind !== start.kind) return null;
    const second = ofNamedQuarter(tokens, withItsDate(tokens, found, after), after);
    const isOneYear = !hasYear(start) && hasYear(second);
    const isLinked =
      isHyphen ||
      (isDash(link) && !(isWord(link, '—') && isClause(tokens[second.end]))) ||
      isWord(link, 'through', 'thru') ||
      (isWord(link, 'to') && (isFrom || isOneYear || isBareStart(start))) ||
      (isWord(link, 'until', 'till') && (isFrom || isOneYear)) ||
      (isWord(link, 'and') && isBetween);
    if (!isLinked || !(isAlike(start, second) || ((isFrom || isBetween) && isOneYear && isYearly(start, second))))
      return null;
    const first = withEraOf(withDayOf(start, second), second);
    // "from Monday to Friday, March 6": the Monday of that week; but "from Monday to March 14".
    const isOneWeek = formOf(second)?.is === 'month day' && shortWeekdayAt(tokens, second.start) !== undefined;
    return rangeOf(isOneWeek && !hasYear(start) ? boundBy(first, second) : sharing(first, second), second);
  },
};

/** "from July up to August", "from July through to August": the index of the last word of the joint. */
function jointAt(tokens: readonly DateToken[], at: number, isFrom: boolean): number {
  if (!isFrom || !isWord(tokens[at], 'up', 'right', 'through')) return at;
  return isWord(tokens[at + 1], 'to', 'through', 'until', 'till') ? at + 1 : at;
}

/** "Friday morning, Aug. 3, 2018": the date that a range ends on, behind the time. */
function withItsDate(tokens: readonly DateToken[], time: End, after: After): End {
  if (time.shape !== 'single' || time.kind !== 'time' || time.form?.is !== 'weekday' || !isComma(tokens[time.end]))
    return time;
  const date = asDate(after(time.end + 1));
  return date?.form?.is === 'month day' ? timeOf(date, { ...time, end: date.end }) : time;
}

/** "the April-June quarter of 2015": the year of the quarter is that of its months. */
function ofNamedQuarter(tokens: readonly DateToken[], month: End, after: After): End {
  const { end } = month;
  if (
    month.shape !== 'single' ||
    month.form?.is !== 'month' ||
    month.hasYear ||
    !isWord(tokens[end], 'quarter', 'period')
  )
    return month;
  const year = isWord(tokens[end + 1], 'of', 'in') ? asSingle(after(end + 2)) : null;
  return year?.form?.is === 'year' ? withYear(month, year) : month;
}

/** "in 2015—2016 was worse": a dash without spaces may begin a clause. */
function isClause(next: DateToken | undefined): boolean {
  return isWord(next, 'was', 'were', 'is', 'are', 'will', 'would', 'has', 'had', 'saw', 'brought');
}

/** "2 p.m. and 4 p.m. Monday": both are Monday's. */
function withDayOf(first: End, second: End): End {
  if (first.shape !== 'single' || second.shape !== 'single') return first;
  return first.form?.is === 'clock' && second.kind === 'time' && second.form?.is !== 'clock'
    ? timeOf(second, first)
    : first;
}

/** "from 1550 to 1300 BC": both are before Christ. */
function withEraOf(first: End, second: End): End {
  if (first.shape !== 'single' || first.form?.is !== 'year' || first.isRelative) return first;
  const [{ start, end }, open] = [first, `BC${first.open}`];
  const isEarlier = second.open.startsWith('BC') && open.length === second.open.length && open > second.open;
  return isEarlier ? stated({ start, end, grain: 'year', open, when: null }) : first;
}

/** "Monday to Friday", "Sept. 10 to 16": a range without "from". */
function isBareStart(part: End): boolean {
  return part.shape === 'single' && hasForm(part, 'weekday', 'month', 'month day', 'clock');
}

/** What can begin or end a range: a date or time, possible or not. */
function asEnd(part: Proposal | null): End | null {
  if (part?.shape !== 'single' && part?.shape !== 'impossible') return null;
  return (part.kind === 'date' || part.kind === 'time') && part.grain !== 'unknown' ? part : null;
}

function isAlike(a: End, b: End): boolean {
  if (a.kind === 'time') return true;
  return (
    a.grain === b.grain ||
    (rank(a.grain) <= rank('month') && rank(b.grain) <= rank('month') && formOf(a)?.is === 'month day')
  );
}

/** "from March to May 5, 2015": both are parts of a year. */
function isYearly(a: End, b: End): boolean {
  const form = formOf(a);
  return form !== null && form.is !== 'moved' && rank(a.grain) < rank('year') && rank(b.grain) < rank('year');
}
