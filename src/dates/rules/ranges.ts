import type { DateToken } from '../date-tokens.js';
import type { Extension } from '../extension.js';
import { isComma, isWord, shortWeekdayAt } from '../lexical.js';
import { rank } from '../period.js';
import { type Behind, hasYear, type Proposal, sharing } from '../rule.js';
import { isDash } from '../series.js';

/** "from Sept. 10 to Oct. 16", "between 2014 and 2016", "Monday through Friday" */
export const range: Extension = {
  name: 'Monday through Friday',
  example: 'The shop is open Monday through Friday.',
  extend(words, inner, behind) {
    if (!canEnd(inner)) return null;
    const before = words[inner.start - 1];
    const isFrom = isWord(before, 'from');
    const isBetween = isWord(before, 'between');
    // "from Monday, Sept. 14, to Wednesday"
    const hasComma = isFrom && isComma(words[inner.end]);
    const linkAt = jointAt(words, hasComma ? inner.end + 1 : inner.end, isFrom);
    const link = words[linkAt];
    const isHyphen = link?.join === 'hyphen';
    const at = isHyphen ? linkAt : linkAt + 1;
    const found = behind(at);
    if (!found || !canEnd(found) || found.kind !== inner.kind) return null;
    const second = ofNamedQuarter(words, withItsDate(words, found, behind), behind);
    const isOneYear = !hasYear(inner) && hasYear(second);
    const isLinked =
      isHyphen ||
      (isDash(link) && !(isWord(link, '—') && isClause(words[second.end]))) ||
      isWord(link, 'through', 'thru') ||
      (isWord(link, 'to') && (isFrom || isOneYear || isBareStart(inner))) ||
      (isWord(link, 'until', 'till') && (isFrom || isOneYear)) ||
      (isWord(link, 'and') && isBetween);
    if (!isLinked || !(isAlike(inner, second) || ((isFrom || isBetween) && isOneYear && isYearly(inner, second))))
      return null;
    const first = withEraOf(withDayOf(inner, second), second);
    // "from Monday to Friday, March 6": the Monday of that week; but "from Monday to March 14".
    const isOneWeek =
      inner.form?.is === 'weekday' &&
      second.form?.is === 'month day' &&
      shortWeekdayAt(words, second.start) !== undefined;
    const start = isOneWeek && !hasYear(inner) ? { ...first, yearFrom: second } : sharing(first, second);
    return { ...inner, end: second.end, ends: [start, second] };
  },
};

/** "from July up to August", "from July through to August": the index of the last word of the joint. */
function jointAt(words: readonly DateToken[], at: number, isFrom: boolean): number {
  if (!isFrom || !isWord(words[at], 'up', 'right', 'through')) return at;
  return isWord(words[at + 1], 'to', 'through', 'until', 'till') ? at + 1 : at;
}

/** "Friday morning, Aug. 3, 2018": the date that a range ends on, behind the time. */
function withItsDate(words: readonly DateToken[], time: Proposal, behind: Behind): Proposal {
  if (time.kind !== 'time' || time.form?.is !== 'weekday' || !isComma(words[time.end])) return time;
  const date = behind(time.end + 1);
  if (date?.form?.is !== 'month day' || date.kind !== 'date' || date.ends || date.list) return time;
  const { start, kind, grain, suffix = '' } = time;
  return { ...date, start, kind, grain, suffix, open: date.open + suffix };
}

/** "the April-June quarter of 2015": the year of the quarter is that of its months. */
function ofNamedQuarter(words: readonly DateToken[], month: Proposal, behind: Behind): Proposal {
  const { end, form } = month;
  if (form?.is !== 'month' || hasYear(month) || !isWord(words[end], 'quarter', 'period')) return month;
  const year = isWord(words[end + 1], 'of', 'in') ? behind(end + 2) : null;
  return year?.form?.is === 'year' && !year.ends ? { ...month, yearFrom: year, hasYear: true } : month;
}

/** "in 2015—2016 was worse": a dash without spaces may begin a clause. */
function isClause(next: DateToken | undefined): boolean {
  return isWord(next, 'was', 'were', 'is', 'are', 'will', 'would', 'has', 'had', 'saw', 'brought');
}

/** "2 p.m. and 4 p.m. Monday": both are Monday's. */
function withDayOf(first: Proposal, second: Proposal): Proposal {
  if (first.form?.is !== 'clock' || second.kind !== 'time' || second.form?.is === 'clock') return first;
  const suffix = first.suffix ?? '';
  const open = second.open.slice(0, second.open.length - (second.suffix ?? '').length) + suffix;
  return { ...second, start: first.start, end: first.end, grain: first.grain, suffix, open };
}

/** "from 1550 to 1300 BC": both are before Christ. */
function withEraOf(first: Proposal, second: Proposal): Proposal {
  if (first.form?.is !== 'year' || first.isRelative || !second.open.startsWith('BC')) return first;
  const open = `BC${first.open}`;
  return open.length === second.open.length && open > second.open ? { ...first, open, when: null } : first;
}

/** "Monday to Friday", "Sept. 10 to 16": a range without "from". */
function isBareStart({ form }: Proposal): boolean {
  return form?.is === 'weekday' || form?.is === 'month' || form?.is === 'month day' || form?.is === 'clock';
}

function canEnd(part: Proposal): boolean {
  return (
    !part.isRefused &&
    !part.list &&
    !part.ends &&
    (part.kind === 'date' || part.kind === 'time') &&
    part.grain !== 'unknown'
  );
}

function isAlike(a: Proposal, b: Proposal): boolean {
  if (a.kind === 'time') return true;
  return (
    a.grain === b.grain ||
    (rank(a.grain) <= rank('month') && rank(b.grain) <= rank('month') && a.form?.is === 'month day')
  );
}

/** "from March to May 5, 2015": both are parts of a year. */
function isYearly(a: Proposal, b: Proposal): boolean {
  return a.form !== undefined && rank(a.grain) < rank('year') && rank(b.grain) < rank('year');
}
