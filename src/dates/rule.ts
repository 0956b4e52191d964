import type { DayNumber } from '../iso-date.js';
import type { DateMention, Grain } from '../types.js';
import type { DateToken } from './date-tokens.js';
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

/** An expression that a rule has read, before it is known which day it means. */
export interface Proposal {
  /** Index of its first word. */
  readonly start: number;
  /** Index behind its last word. */
  readonly end: number;
  readonly kind: DateMention['kind'];
  readonly grain: Grain;
  /** Whether it needs the anchor: "Wednesday" does, "1998" does not. */
  readonly isRelative: boolean;
  /** The value where `when` gives no period: "XXXX-WXX-3", "P3Y". */
  readonly open: string;
  readonly when: When | null;
  /** Behind the period's own value: "T15:30", "TMO". */
  readonly suffix?: string;
  /** True for what is counted from the anchor's weekday or year, so that an anchor without a year does not help. */
  readonly needsYear?: boolean;
  /** Says when, without a value of the calendar: "now", "P3Y" with days that are known. */
  readonly keepsOpen?: boolean;
  /** What the text may speak of next ("the next day"); false for "today" and "last year". */
  readonly isFocus?: boolean;
  /** The two ends of a range. */
  readonly ends?: readonly [Proposal, Proposal];
  /** Expressions of their own that were read together: "April 24 and 25". */
  readonly list?: readonly Proposal[];
  /** A stretch that is no date, and holds none: "Tuesday Weld". */
  readonly isRefused?: boolean;
  /** No day of the calendar: "31 June 2021". */
  readonly isImpossible?: boolean;
  /** The month or year that an impossible date is said to be in: "from May 5 to June 31, 2021". */
  readonly claims?: When;
  /** The later expression that gives this one its year: "August 2008" for the "May" of "May to August 2008". */
  readonly yearFrom?: Proposal;
  /** Relative, but with its year beside it: "May last year". */
  readonly hasYear?: boolean;
  /** How far off it is: "a week ago". */
  readonly distance?: { readonly amount: number; readonly unit: Grain };
  /** What a year, a season or a weekday may still be put to: "June" of "June last year". */
  readonly form?: Form;
}

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
  | { readonly is: 'reference' };

/** The best reading of the words from an index on, if it is behind the current one; rules are tried from the sentence's end. */
export type Behind = (at: number) => Proposal | null;

/** One way to say a date. */
export interface DateRule {
  /** The phrase it reads. */
  readonly name: string;
  /** A sentence in which it finds one thing. */
  readonly example: string;
  /** The words it can start with (as {@link DateToken.normal}); DIGITS for any that starts with a digit. */
  readonly starts: readonly string[];
  readonly read: (words: readonly DateToken[], at: number, behind: Behind) => Proposal | null;
}

export const DIGITS = '#';

type Parts = Pick<Proposal, 'start' | 'end' | 'grain' | 'when'> & Partial<Proposal>;

/** A date that the text states itself: "September 1998". */
export function stated(parts: Parts & { open: string }): Proposal {
  return { kind: 'date', isRelative: false, isFocus: true, ...parts };
}

/** A date that is counted from the anchor or from what was spoken of. */
export function relative(parts: Parts & { open: string }): Proposal {
  return { kind: 'date', isRelative: true, isFocus: true, ...parts };
}

/** A stretch in which no date may be found. */
export function refused(start: number, end: number): Proposal {
  return { start, end, kind: 'date', grain: 'unknown', isRelative: false, open: '', when: null, isRefused: true };
}

/** A value that needs no calendar: a duration, a set, "now". */
export function plain(
  parts: Pick<Proposal, 'start' | 'end' | 'kind' | 'grain' | 'open'> & Partial<Proposal>,
): Proposal {
  return { isRelative: false, when: null, ...parts };
}

/** Starts earlier and says less exactly which part: the days stay those of the whole, since "early" has no last day. */
export function widened(inner: Proposal, start: number): Proposal {
  return inner.ends ? { ...inner, start, ends: [{ ...inner.ends[0], start }, inner.ends[1]] } : { ...inner, start };
}

/** The last of a list, the end of a range, or the expression itself. */
export function lastOf(part: Proposal): Proposal {
  return part.list?.at(-1) ?? part.ends?.[1] ?? part;
}

/** Whether the text gives its year: "August 2008", "May last year". */
export function hasYear(part: Proposal): boolean {
  return !part.isRelative || part.hasYear === true;
}

/** An expression with the year of a later one: "May" of "May to August 2008". A weekday has no year. */
export function sharing(part: Proposal, later: Proposal): Proposal {
  return !hasYear(part) && hasYear(later) && part.form?.is !== 'weekday' ? { ...part, yearFrom: later } : part;
}

/** The same quarter or year, as a company or a school counts it. */
export function ofCompany({ when, ...proposal }: Proposal): Proposal {
  return {
    ...proposal,
    when: (context) => {
      const period = when?.(context);
      return period ? fiscal(period) : null;
    },
  };
}
