import type { DateMention, Grain } from '../types.js';
import type { When } from './context.js';
import { fiscal } from './period.js';

/** A stretch of a sentence. */
export interface Stretch {
  /** Index of its first token. */
  readonly start: number;
  /** Index after its last token. */
  readonly end: number;
}

/** One date, time, duration or set, before it is known which day it means. */
export interface Single extends Stretch {
  readonly shape: 'single';
  readonly kind: DateMention['kind'];
  readonly grain: Grain;
  /** The value if `when` gives no period: "XXXX-WXX-3", "P3Y". */
  readonly open: string;
  /** The period it stands for; that of a duration says when it was, and leaves its value as it is: "P3Y". */
  readonly when: When | null;
  /** Comes after the period's own value: "T15:30", "TMO"; empty if it is not a time. */
  readonly suffix: string;
  /** The time zone of a clock time, where the text names one. */
  readonly zone?: string;
  /** How many of a set there are to each that is meant: "EVERY 2" of "every other Monday". */
  readonly quant?: string;
  /** Whether it needs the anchor: "Wednesday" does, "1998" does not. */
  readonly isRelative: boolean;
  /** Whether the text gives its year: "August 2008", "May last year". */
  readonly hasYear: boolean;
  /** Whether it is counted from the anchor's weekday or year, so that an anchor without a year does not help. */
  readonly needsYear: boolean;
  /** Whether later expressions ("the next day") can be counted from it; not from "today" and "last year". */
  readonly isFocus: boolean;
  /** What a year, a season or a weekday can still be added to: "June" in "June last year". */
  readonly form: Form | null;
  /** The later expression that gives this one its year: "August 2008" for the "May" of "May to August 2008". */
  readonly yearFrom: End | null;
}

/** Not in the calendar: "31 June 2021". It keeps its stretch, so that no other date is found within it. */
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

/** A stretch that is not a date and contains none: "Tuesday Weld". */
export interface Refused extends Stretch {
  readonly shape: 'refused';
}

/** What can begin or end a range. */
export type End = Single | Impossible;

/** What becomes one mention. */
export type Item = End | Range;

/** An expression that a rule has read. */
export type Proposal = Item | List | Refused;

/** What a longer expression may need to know of a shorter one. */
export type Form =
  | { readonly is: 'month'; readonly month: number }
  | { readonly is: 'year'; readonly year: number | null }
  | { readonly is: 'year before Christ' }
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

/** A date that is counted from the anchor or from an earlier expression; a day is one that a clock time may stand with. */
export function relative(parts: Parts): Single {
  const isDay = parts.grain === 'day' && parts.kind !== 'time';
  return dated(isDay ? { form: { is: 'day' }, ...parts } : parts, true);
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

/** Looks like a date but is not one, in a month or year that may be known. */
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

/** The expression if it becomes one mention: neither a list nor refused. */
export function asItem(proposal: Proposal | null): Item | null {
  return proposal === null || proposal.shape === 'list' || proposal.shape === 'refused' ? null : proposal;
}

/** The expression if it is a single one; most rules build on nothing else. */
export function asSingle(proposal: Proposal | null): Single | null {
  return proposal?.shape === 'single' ? proposal : null;
}

/** The expression if it is a single date of the calendar (of that grain), not a time, duration or set. */
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

/** A time on a day: "T15:30" or "TMO" on "Tuesday". */
export function timeOf(day: Single, time: Stretch & { grain: Grain; suffix: string; zone?: string }): Single {
  const { start, end, grain, suffix, zone } = time;
  const timed = { ...day, start, end, kind: 'time', grain, open: dayOf(day) + suffix, suffix } as const;
  return zone === undefined ? timed : { ...timed, zone };
}

/** A clock time whose day is elsewhere: "3:32 a.m. (0132 GMT) on Monday". */
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

/** Whether it has one of these forms. */
export function hasForm({ form }: Single, ...forms: readonly Form['is'][]): boolean {
  return form !== null && forms.includes(form.is);
}

/** Whether the text gives its year: "August 2008", "May last year", "June 31, 2021". */
export function hasYear(part: End): boolean {
  return part.shape === 'single' ? part.hasYear : part.claims !== null;
}

/** The form by which a longer expression can use it; null if it is not a date. */
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

/** An expression whose year is farther away: "April-June" of "the April-June quarter of 2015". */
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
