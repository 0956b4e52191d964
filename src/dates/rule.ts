import type { DayNumber } from '../iso-date.js';
import type { DateMention, Grain } from '../types.js';
import type { DateToken } from './date-tokens.js';
import type { Opening } from './opening.js';
import { fiscal, type Period } from './period.js';

export type Tense = 'past' | 'future' | null;

/** What an expression is counted from, where it stands. */
export interface Context {
  /** The day of the article. */
  readonly anchor: DayNumber | null;
  /** Of the clause that the expression stands in. */
  readonly tense: Tense;
  /** The period of this grain that the text last spoke of. */
  readonly spoken: (grain: Grain) => Period | null;
  /** The last period that the text gave in this very grain: "the third quarter", whatever days came behind it. */
  readonly told: (grain: Grain) => Period | null;
  /** The last period that the text spoke of, a year at most. */
  readonly last: Period | null;
  /** The month or day, given with its year, that the sentence before or this one tells of: a June behind it is of that year. */
  readonly story: Period | null;
  /** The grain, a month or longer, that the text last spoke in. */
  readonly spokenGrain: Grain | null;
  /** What a range or list puts the expression before or after; it goes before everything else that tells its year. */
  readonly bound: Bound | null;
}

/** "May" of "May to August 2008" ends before August 2008 does. */
export interface Bound {
  readonly side: 'before' | 'after';
  readonly period: Period;
  /** "9 a.m. on March 3 to 5 p.m. on March 3": two times may share their day. */
  readonly mayBeSame: boolean;
}

/** The calendar period that an expression stands for, or null where nothing tells. */
export type When = (context: Context) => Period | null;

/** A stretch of a sentence. */
interface Stretch {
  /** Index of its first word. */
  readonly start: number;
  /** Index behind its last word. */
  readonly end: number;
}

/** One date, time, duration or set, before it is known which day it means. */
export interface Single extends Stretch {
  readonly shape: 'single';
  readonly kind: DateMention['kind'];
  readonly grain: Grain;
  /** The value where `when` gives no period: "XXXX-WXX-3", "P3Y". */
  readonly open: string;
  /** The period it stands for; that of a duration says when it was, and leaves its value as it is: "P3Y". */
  readonly when: When | null;
  /** Behind the period's own value: "T15:30", "TMO"; empty where it is no time. */
  readonly suffix: string;
  /** Whether it needs the anchor: "Wednesday" does, "1998" does not. */
  readonly isRelative: boolean;
  /** Whether the text gives its year: "August 2008", "May last year". */
  readonly hasYear: boolean;
  /** True for what is counted from the anchor's weekday or year, so that an anchor without a year does not help. */
  readonly needsYear: boolean;
  /** What the text may speak of next ("the next day"); false for "today" and "last year". */
  readonly isFocus: boolean;
  /** What a year, a season or a weekday may still be put to: "June" of "June last year". */
  readonly form: Form | null;
  /** The later expression that gives this one its year: "August 2008" for the "May" of "May to August 2008". */
  readonly yearFrom: End | null;
}

/** No day of the calendar: "31 June 2021". It keeps its stretch, so that no other date is found in it. */
export interface Impossible extends Stretch {
  readonly shape: 'impossible';
  readonly kind: DateMention['kind'];
  readonly grain: Grain;
  readonly open: string;
  /** The month or year that it is said to be in, where the text gives its year: "from May 5 to June 31, 2021". */
  readonly claims: When | null;
}

export interface Range extends Stretch {
  readonly shape: 'range';
  readonly ends: readonly [End, End];
}

/** Expressions of their own that were read together: "April 24 and 25". */
export interface List extends Stretch {
  readonly shape: 'list';
  readonly items: readonly Item[];
}

/** A stretch that is no date, and holds none: "Tuesday Weld". */
export interface Refused extends Stretch {
  readonly shape: 'refused';
}

/** What may begin or end a range. */
export type End = Single | Impossible;

/** What becomes one mention. */
export type Item = End | Range;

/** An expression that a rule has read. */
export type Proposal = Item | List | Refused;

/** What a longer expression may need to know of a shorter one. */
export type Form =
  | { readonly is: 'month'; readonly month: number }
  | { readonly is: 'year'; readonly year: number | null }
  | { readonly is: 'quarter'; readonly quarter: number }
  | { readonly is: 'half'; readonly half: number }
  | { readonly is: 'season'; readonly season: 'SP' | 'SU' | 'FA' | 'WI' }
  | { readonly is: 'weekday'; readonly weekday: number }
  | { readonly is: 'month day'; readonly month: number; readonly day: number }
  | { readonly is: 'day' }
  | { readonly is: 'clock' }
  | { readonly is: 'length'; readonly amount: number | null; readonly unit: Grain; readonly isPlural: boolean }
  /** How far off it is: "a week ago". */
  | { readonly is: 'moved'; readonly amount: number; readonly unit: Grain }
  | { readonly is: 'reference' };

/** The best reading of the words from an index on, if it is behind the current one; rules are tried from the sentence's end. */
export type After = (at: number) => Proposal | null;

/** One way to say a date. */
export interface DateRule {
  /** The phrase it reads. */
  readonly name: string;
  /** A sentence in which it finds one thing. */
  readonly example: string;
  /** The keys of the tokens it can begin with. */
  readonly keys: ReadonlySet<string>;
  readonly read: (tokens: readonly DateToken[], at: number, after: After) => Proposal | null;
}

/** A rule that reads on from what its opening has found. */
export function dateRule<T>({
  name,
  example,
  opening,
  read,
}: {
  readonly name: string;
  readonly example: string;
  readonly opening: Opening<T>;
  readonly read: (opened: T, tokens: readonly DateToken[], at: number, after: After) => Proposal | null;
}): DateRule {
  return {
    name,
    example,
    keys: opening.keys,
    read: (tokens, at, after) => {
      const opened = opening.read(tokens, at);
      return opened === null ? null : read(opened, tokens, at, after);
    },
  };
}

/** What every date must give. */
interface Parts extends Stretch {
  readonly kind?: 'date' | 'time';
  readonly grain: Grain;
  readonly open: string;
  readonly when: When | null;
  readonly suffix?: string;
  readonly hasYear?: boolean;
  readonly needsYear?: boolean;
  readonly isFocus?: boolean;
  readonly form?: Form;
}

/** A date that the text states itself: "September 1998". */
export function stated(parts: Parts): Single {
  return dated(parts, false);
}

/** A date that is counted from the anchor or from what was spoken of. */
export function relative(parts: Parts): Single {
  return dated(parts, true);
}

function dated(parts: Parts, isRelative: boolean): Single {
  return {
    shape: 'single',
    start: parts.start,
    end: parts.end,
    kind: parts.kind ?? 'date',
    grain: parts.grain,
    open: parts.open,
    when: parts.when,
    suffix: parts.suffix ?? '',
    isRelative,
    hasYear: parts.hasYear ?? !isRelative,
    needsYear: parts.needsYear ?? false,
    isFocus: parts.isFocus ?? true,
    form: parts.form ?? null,
    yearFrom: null,
  };
}

interface PlainParts extends Stretch {
  readonly kind: 'date' | 'duration' | 'set';
  readonly grain: Grain;
  readonly open: string;
  readonly form?: Form;
}

/** A value that needs no calendar: a duration, a set, "now". */
export function plain(parts: PlainParts): Single {
  return {
    shape: 'single',
    start: parts.start,
    end: parts.end,
    kind: parts.kind,
    grain: parts.grain,
    open: parts.open,
    when: null,
    suffix: '',
    isRelative: false,
    hasYear: false,
    needsYear: false,
    isFocus: false,
    form: parts.form ?? null,
    yearFrom: null,
  };
}

/** A duration whose days are known: "the past three months". */
export function datedDuration(parts: Stretch & { grain: Grain; open: string; when: When }): Single {
  return { ...plain({ ...parts, kind: 'duration' }), isRelative: true, needsYear: true, when: parts.when };
}

interface ImpossibleParts extends Stretch {
  readonly kind?: 'date' | 'time' | 'set';
  readonly grain: Grain;
  readonly open: string;
  readonly claims?: When | null;
}

/** What claims to be a date, of a month or year that may be known, and is none. */
export function impossible(parts: ImpossibleParts): Impossible {
  const { start, end, kind = 'date', grain, open, claims = null } = parts;
  return { shape: 'impossible', start, end, kind, grain, open, claims };
}

/** A stretch in which no date may be found. */
export function refused(start: number, end: number): Refused {
  return { shape: 'refused', start, end };
}

/** From its first end to its second, which begin and end it unless another start is given. */
export function rangeOf(first: End, second: End, start = first.start): Range {
  return { shape: 'range', start, end: second.end, ends: [first, second] };
}

/** Its items in order; a list within is taken apart. */
export function listOf(first: Item, rest: Item | List): List {
  const items = rest.shape === 'list' ? [first, ...rest.items] : [first, rest];
  return { shape: 'list', start: first.start, end: rest.end, items };
}

/** The expression where it becomes one mention: no list, and nothing refused. */
export function asItem(proposal: Proposal | null): Item | null {
  return proposal === null || proposal.shape === 'list' || proposal.shape === 'refused' ? null : proposal;
}

/** The expression where it is one date; most rules build on nothing else. */
export function asSingle(proposal: Proposal | null): Single | null {
  return proposal?.shape === 'single' ? proposal : null;
}

/** The expression where it is one date of the calendar, or one of that grain: no time, duration or set. */
export function asDate(proposal: Proposal | null, grain?: Grain): Single | null {
  const date = asSingle(proposal);
  return date?.kind === 'date' && (grain === undefined || date.grain === grain) ? date : null;
}

/** Starts earlier and says less exactly which part: the days stay those of the whole, since "early" has no last day. */
export function widened(inner: Item, start: number): Item {
  if (inner.shape !== 'range') return { ...inner, start };
  const [first, second] = inner.ends;
  return rangeOf({ ...first, start }, second);
}

/** The same date, of a longer or shorter stretch. */
export function stretched(inner: Single, start: number, end: number): Single {
  return { ...inner, start, end };
}

/** A time of a day: "T15:30", "TMO" put to "Tuesday". */
export function timeOf(day: Single, time: Stretch & { grain: Grain; suffix: string }): Single {
  const { start, end, grain, suffix } = time;
  return { ...day, start, end, kind: 'time', grain, open: dayOf(day) + suffix, suffix };
}

/** A clock time whose day stands elsewhere: "3:32 a.m. (0132 GMT) on Monday". */
export function onDay(clock: Single, { when, needsYear }: Single): Single {
  return { ...clock, when, needsYear };
}

/** The open value without its time. */
function dayOf({ open, suffix }: Single): string {
  return open.slice(0, open.length - suffix.length);
}

/** The first of a list, the start of a range, or the expression itself. */
export function firstOf(part: Item | List): End {
  if (part.shape === 'list') return firstOf(part.items[0]!);
  return part.shape === 'range' ? part.ends[0] : part;
}

/** The last of a list, the end of a range, or the expression itself. */
export function lastOf(part: Item | List): End {
  if (part.shape === 'list') return lastOf(part.items.at(-1)!);
  return part.shape === 'range' ? part.ends[1] : part;
}

/** Whether it is known by one of these forms. */
export function hasForm({ form }: Single, ...forms: readonly Form['is'][]): boolean {
  return form !== null && forms.includes(form.is);
}

/** Whether the text gives its year: "August 2008", "May last year", "June 31, 2021". */
export function hasYear(part: End): boolean {
  return part.shape === 'single' ? part.hasYear : part.claims !== null;
}

/** What a longer expression may know an expression by; null for what is no date. */
export function formOf(part: Proposal | null): Form | null {
  return part?.shape === 'single' ? part.form : null;
}

/** An expression with the year of a later one: "May" of "May to August 2008". A weekday has no year. */
export function sharing(part: End, later: End): End {
  return !hasYear(part) && hasYear(later) && formOf(part)?.is !== 'weekday' ? boundBy(part, later) : part;
}

/** An expression as the last of its kind before a later one: "Monday" of "Monday to Friday, March 6". */
export function boundBy(part: End, later: End): End {
  return part.shape === 'single' ? { ...part, yearFrom: later } : part;
}

/** An expression whose year stands farther off: "April-June" of "the April-June quarter of 2015". */
export function withYear(part: Single, year: Single): Single {
  return { ...part, yearFrom: year, hasYear: true };
}

/** The same quarter or year, as a company or a school counts it. */
export function ofCompany({ when, ...proposal }: Single): Single {
  return {
    ...proposal,
    when: (context) => {
      const period = when?.(context);
      return period ? fiscal(period) : null;
    },
  };
}
