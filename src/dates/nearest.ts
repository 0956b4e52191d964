import { calendarDay, type DayNumber } from '../iso-date.js';
import type { Bound, Context } from './context.js';
import type { Period } from './period.js';

/**
 * How many times as far off a date seems that goes against the tense of its clause. It may still be meant: "said on
 * Nov. 16", printed on Oct. 30, is to come.
 */
const COMING_IN_THE_PAST = 5;
/** News of what will be reaches further than news of what was: in March, "will be paid in January" is the coming one. */
const OVER_IN_THE_FUTURE = 8;
/** Where the verb is the date's own, that cannot be: "was arrested on Nov. 16", "will be paid in June". */
const AGAINST_ITS_VERB = 100;
/** Without a tense, what was is likelier than what will be. */
const COMING_WITHOUT_TENSE = 2.2;

type Told = Pick<Context, 'tense' | 'isSure'>;

/** The candidate nearest to the anchor, given the tense of the clause; one that holds the anchor is nearest. */
export function nearest(candidates: readonly Period[], anchor: DayNumber, told: Told): Period | null {
  let best: Period | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const distance = distanceOf(candidate, anchor, told);
    if (distance < least) {
      best = candidate;
      least = distance;
    }
  }
  return best;
}

function distanceOf({ from, to }: Period, anchor: DayNumber, { tense, isSure }: Told): number {
  if (to < anchor) return (anchor - to) * (tense === 'future' ? (isSure ? AGAINST_ITS_VERB : OVER_IN_THE_FUTURE) : 1);
  if (from <= anchor) return 0;
  const past = isSure ? AGAINST_ITS_VERB : COMING_IN_THE_PAST;
  return (from - anchor) * (tense === 'future' ? 1 : tense === 'past' ? past : COMING_WITHOUT_TENSE);
}

/** Years in which everything that comes yearly comes at least once: 1900 has no Feb. 29. */
const MAX_YEARS_APART = 8;

/** The nearest of its kind within the bound: the last before "August 2008", or the first after; null where there is none. */
export function withinBound({ bound }: Context, periodOf: (year: number) => Period | null): Period | null {
  if (!bound) return null;
  const { year } = calendarDay(bound.side === 'before' ? bound.period.to : bound.period.from);
  const step = bound.side === 'before' ? -1 : 1;
  for (let i = 0; i <= MAX_YEARS_APART; i++) {
    const period = periodOf(year + i * step);
    if (period && isWithin(period, bound)) return period;
  }
  return null;
}

export function isWithin({ from, to }: Period, { side, period, mayBeSame }: Bound): boolean {
  const isSame = from === period.from && to === period.to;
  return (mayBeSame || !isSame) && (side === 'before' ? to <= period.to : from >= period.from);
}

/** Days after a story in which its next date may be; a later one is part of another story. */
const MAX_DAYS_AFTER_STORY = 200;

/**
 * The first of its kind after the story so far, if both are over or both to come: "In May 2011 he was arrested. The trial
 * began in June."
 */
export function inStory(context: Context, periodOf: (year: number) => Period | null): Period | null {
  const { story, tense, anchor } = context;
  if (!story) return afterBeside(context, periodOf);
  const isToCome = anchor !== null && story.from > anchor;
  if (tense === (isToCome ? 'past' : 'future')) return null;
  const period = firstFrom(story, periodOf);
  const isWithStory = period && (isToCome || anchor === null || period.from <= anchor);
  return isWithStory && period.from - story.to <= MAX_DAYS_AFTER_STORY ? period : null;
}

/** The first of its kind after what it is joined to, where that is to come: "on Labor Day, Thanksgiving and Christmas". */
export function afterBeside(context: Context, periodOf: (year: number) => Period | null): Period | null {
  const period = isBesideToCome(context) ? firstFrom(context.beside, periodOf) : null;
  return period && period.from - context.beside!.to <= MAX_DAYS_AFTER_STORY ? period : null;
}

/** Whether it is joined to what is to come: "arrives Friday and leaves Monday". */
export function isBesideToCome(context: Context): context is Context & { readonly beside: Period } {
  const { beside, tense, anchor } = context;
  return beside !== null && anchor !== null && tense !== 'past' && beside.from > anchor;
}

function firstFrom({ from }: Period, periodOf: (year: number) => Period | null): Period | null {
  const { year } = calendarDay(from);
  return [periodOf(year), periodOf(year + 1)].find((one) => one && one.to >= from) ?? null;
}
