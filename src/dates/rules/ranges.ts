import { reschedulingVerbs } from '../../lexicon/dates/tense-contexts.js';
import { rank } from '../../text/grain-rank.js';
import type { DateToken } from '../date-tokens.js';
import type { Extension } from '../extension.js';
import { isComma, isOneOf, isWord, shortWeekdayAt } from '../lexical.js';
import {
  asDate,
  asSingle,
  boundBy,
  type End,
  formOf,
  hasForm,
  hasYear,
  type Item,
  listOf,
  type Proposal,
  rangeOf,
  type Single,
  sharing,
  stated,
  timeOf,
  withYear,
} from '../proposal.js';
import type { After } from '../rule.js';
import { isDash, rangeJoints } from '../series.js';
import { hasOneOf } from '../tense/evidence.js';
import { rangeOnDay } from './clock-days.js';
import { dayOfClock } from './clock-proposal.js';

const rescheduled = new Set<string>(reschedulingVerbs);

/** "from Sept. 10 to Oct. 16", "between 2014 and 2016", "Monday through Friday" */
export const range: Extension = {
  name: 'Monday through Friday',
  example: 'The shop is open Monday through Friday.',
  next: [',', 'and', 'up', 'right', ...rangeJoints],
  extend(tokens, inner, after) {
    const start = asEnd(inner);
    if (!start) return null;
    const joint = jointAfter(tokens, inner);
    const found = asEnd(after(joint.end));
    // "moved from Sunday to Monday": not on both, and not in between
    if (found && isWord(joint.link, 'to') && isRescheduled(tokens, start.start, joint))
      return listOf(isWord(tokens[start.start - 2], 'up', 'forward') ? start : boundBy(start, found), found);
    if (!found || (found.kind !== start.kind && !isPartlyTimed(start, found, joint))) return null;
    const second = ofNamedQuarter(tokens, withItsDate(tokens, found, after), after);
    const isOneYear = !hasYear(start) && hasYear(second);
    if (!isPair(start, second, joint, isOneYear)) return null;
    if (!links.some(({ joins }) => joins({ tokens, joint, start, second, isOneYear }))) return null;
    if (isWithoutDay(start) && hasDay(second)) return rangeOnDay(tokens, start, second);
    // "from 6 a.m. to midnight" ends on the day on which it began.
    if (isWithoutDay(start) && isWithoutDay(second)) return rangeOf(start, { ...second, when: dayOfClock });
    const first = withEraOf(start, second);
    return rangeOf(isOfOneWeek(tokens, start, second) ? boundBy(first, second) : sharing(first, second), second);
  },
};

/** "Dec. 30 at noon to Jan. 2", "from Dec. 30 to noon on Jan. 2"; in "the morning of Dec. 30 to …" the day is the morning's. */
function isPartlyTimed(start: End, second: End, { opener }: Joint): boolean {
  const areDays = formOf(start)?.is === 'month day' && formOf(second)?.is === 'month day';
  return areDays && (start.kind === 'time' || opener === 'from');
}

/** What stands between the two ends of a range, and the word before the first. */
interface Joint {
  readonly opener: 'from' | 'between' | null;
  readonly link: DateToken | undefined;
  /** The index at which the second end begins. */
  readonly end: number;
}

function jointAfter(tokens: readonly DateToken[], first: Item): Joint {
  const before = tokens[first.start - 1];
  const opener = isWord(before, 'from') ? 'from' : isWord(before, 'between') ? 'between' : null;
  // "from Monday, Sept. 14, to Wednesday"
  const hasComma = opener === 'from' && isComma(tokens[first.end]);
  const at = linkAt(tokens, hasComma ? first.end + 1 : first.end, opener);
  const link = tokens[at];
  // "the April-to-June quarter": the word is the joint.
  const isBetween = link?.join !== 'hyphen' || isWord(link, 'to', 'through');
  return { opener, link, end: isBetween ? at + 1 : at };
}

/** The index of the last word of the joint: of "to" in "from July up to August" and "from July through to August". */
function linkAt(tokens: readonly DateToken[], at: number, opener: Joint['opener']): number {
  if (opener !== 'from' || !isWord(tokens[at], 'up', 'right', 'through')) return at;
  return isWord(tokens[at + 1], 'to', 'through', 'until', 'till') ? at + 1 : at;
}

interface Candidate {
  readonly tokens: readonly DateToken[];
  readonly joint: Joint;
  readonly start: End;
  readonly second: End;
  /** Whether only the second end has a year: "May until August 2008". */
  readonly isOneYear: boolean;
}

interface Link {
  readonly name: string;
  readonly example: string;
  readonly joins: (candidate: Candidate) => boolean;
}

/** The ways to join two dates to a range. */
const links: readonly Link[] = [
  {
    name: 'a hyphen',
    example: 'May-August 2008',
    joins: ({ joint }) => joint.link?.join === 'hyphen',
  },
  {
    name: 'a dash',
    example: 'May – August',
    // "in 2015—2016 was worse": a dash without spaces may begin a clause.
    joins: ({ tokens, joint: { link }, start, second }) =>
      isDash(link) && !(isWord(link, '—') && isClause(tokens[second.end])) && !isApposed(start, second),
  },
  {
    name: 'through',
    example: 'Monday through Friday',
    joins: ({ joint }) => isWord(joint.link, 'through', 'thru'),
  },
  {
    name: 'from ... to',
    example: 'from 1999 to 2008',
    joins: ({ joint }) => joint.opener === 'from' && isWord(joint.link, 'to', 'until', 'till'),
  },
  {
    name: 'to, before the year of both',
    example: 'the summer to autumn 2008',
    joins: ({ joint, isOneYear }) => isOneYear && isWord(joint.link, 'to', 'until', 'till'),
  },
  {
    name: 'to, between two with their years',
    example: '2025Q1 to 2025Q3',
    // "up from 2019 to 2020" has its "from", "it compares 2019 to 2020" none.
    joins: ({ tokens, joint, start, second }) =>
      isWord(joint.link, 'to') &&
      hasYear(start) &&
      hasYear(second) &&
      // "1990 to '94"
      ((isWithinYear(start) && isWithinYear(second)) || tokens[second.start]!.normal.startsWith("'")),
  },
  {
    name: 'to, after a weekday, month, day or clock time',
    example: 'Monday to Friday',
    joins: ({ joint, start }) => isWord(joint.link, 'to') && isBareStart(start),
  },
  {
    name: 'between ... and',
    example: 'between 2014 and 2016',
    joins: ({ joint }) => joint.opener === 'between' && isWord(joint.link, 'and'),
  },
];

/** Tokens of what is postponed: "postponed the vote that had been scheduled for Saturday to March 18". */
const MAX_RESCHEDULED = 12;

/** Of "put off", "moved up". */
const particles: ReadonlySet<string> = new Set(['back', 'forward', 'off', 'up']);

/** "moved from", "pushed back from", "postponed the vote scheduled for" */
function isRescheduled(tokens: readonly DateToken[], start: number, { opener }: Joint): boolean {
  if (isWord(tokens[start - 1], 'for', 'on')) return hasOneOf(tokens, start - MAX_RESCHEDULED, start, rescheduled);
  const at = start - 2;
  return opener === 'from' && isOneOf(tokens[isOneOf(tokens[at], particles) ? at - 1 : at], rescheduled);
}

/** Whether two dates are exact in the same way; after "from" or "between" both may be any parts of one year. */
function isPair(start: End, second: End, { opener }: Joint, isOneYear: boolean): boolean {
  return isAlike(start, second) || (opener !== null && isOneYear && isYearly(start, second));
}

/** "from Monday to Friday, March 6", "Monday to Friday next week" begin on the Monday before; "from Monday to March 14" may not. */
function isOfOneWeek(tokens: readonly DateToken[], start: End, second: End): boolean {
  if (formOf(start)?.is !== 'weekday' || hasYear(start)) return false;
  const form = formOf(second);
  return form?.is === 'weekday'
    ? hasYear(second)
    : form?.is === 'month day' && shortWeekdayAt(tokens, second.start) !== undefined;
}

/** "Friday morning, Aug. 3, 2018": the date after the time at which a range ends. */
function withItsDate(tokens: readonly DateToken[], time: End, after: After): End {
  if (time.shape !== 'single' || time.kind !== 'time' || time.form?.is !== 'weekday' || !isComma(tokens[time.end]))
    return time;
  const date = asDate(after(time.end + 1));
  return date?.form?.is === 'month day' ? timeOf(date, { ...time, end: date.end }) : time;
}

/** "the April-June quarter of 2015": the months are of the same year as the quarter. */
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

/** "Waitangi Day - Feb. 6 -": the date says when the feast is. */
function isApposed(start: End, second: End): boolean {
  return formOf(start)?.is === 'day' && formOf(second)?.is === 'month day';
}

/** "was", "will": the verb of a clause whose subject is the date before it. */
function isClause(next: DateToken | undefined): boolean {
  return isWord(next, 'was', 'were', 'is', 'are', 'will', 'would', 'has', 'had', 'saw', 'brought');
}

/** "10 p.m.", whose day comes later: "10 p.m. to 4 a.m. Saturday". */
function isWithoutDay(part: End): part is Single {
  return part.shape === 'single' && part.form?.is === 'clock';
}

function hasDay(part: End): part is Single {
  return part.shape === 'single' && part.kind === 'time' && part.form?.is !== 'clock';
}

/** "from 1550 to 1300 BC": both years are BC. */
function withEraOf(first: End, second: End): End {
  if (first.shape !== 'single' || first.form?.is !== 'year' || first.isRelative) return first;
  const [{ start, end }, open] = [first, `BC${first.open}`];
  const isEarlier = second.open.startsWith('BC') && open.length === second.open.length && open > second.open;
  return isEarlier ? stated({ start, end, grain: 'year', open, when: null }) : first;
}

/** A quarter, a month or a day: a part of a year. */
function isWithinYear(part: End): boolean {
  return part.kind === 'date' && rank(part.grain) < rank('year');
}

/** "Monday to Friday", "Sept. 10 to 16": what begins a range even without "from". */
function isBareStart(part: End): boolean {
  return part.shape === 'single' && hasForm(part, 'weekday', 'month', 'month day', 'clock', 'year before Christ');
}

/** What can begin or end a range: a date or time, whether the calendar has it or not. */
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
