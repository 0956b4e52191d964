import type { DayNumber } from '../iso-date.js';
import type { Grain } from '../types.js';
import type { Period } from './period.js';

export type Tense = 'past' | 'future' | null;

/** What an expression is counted from at its position in the text. */
export interface Context {
  /** The day of the article. */
  readonly anchor: DayNumber | null;
  /** Of the clause that the expression stands in. */
  readonly tense: Tense;
  /** Whether the verb that says so is its own: "was arrested on Sept. 20". */
  readonly isSure: boolean;
  /** The latest period of this grain in the text so far. */
  readonly spoken: (grain: Grain) => Period | null;
  /** The latest period that was given in exactly this grain: "the third quarter", whatever days came after it. */
  readonly told: (grain: Grain) => Period | null;
  /** The latest period in the text so far, at most a year long. */
  readonly last: Period | null;
  /** The month or day, given with its year, that this sentence or the one before is about: a June after it is of that year. */
  readonly story: Period | null;
  /** The day that an earlier "Oct. 7" of the text certainly is, by its month and day; null where there is none. */
  readonly certain: (month: number, day: number) => Period | null;
  /** What was given just before and joined to it: the "Friday" of "arrives Friday and leaves Monday". */
  readonly beside: Period | null;
  /** The date before the bracket that the expression stands in: the "Tuesday" of "on Tuesday (early Wednesday in Sydney)". */
  readonly bracketed: Period | null;
  /** The latest grain in the text so far, a month or longer. */
  readonly spokenGrain: Grain | null;
  /** What a range or list places the expression before or after; this outweighs everything else that gives its year. */
  readonly bound: Bound | null;
}

/** "May" of "May to August 2008" ends before August 2008 does. */
export interface Bound {
  readonly side: 'before' | 'after';
  readonly period: Period;
  /** "9 a.m. on March 3 to 5 p.m. on March 3": two times may share their day. */
  readonly mayBeSame: boolean;
}

/** The calendar period that an expression stands for, or null if it cannot be known. */
export type When = (context: Context) => Period | null;
