import { calendarDay, type DayNumber } from '../iso-date.js';
import type { Period } from './period.js';
import type { Bound, Context, Tense } from './rule.js';

/** How much farther a date against the tense of its clause seems: "said on Nov. 16", printed on Oct. 30, may still be to come. */
const AGAINST_TENSE = 5;
/** What will be lies farther from what has been: in March, "will be paid in January" is the coming one. */
const AGAINST_FUTURE = 8;
/** News tells what has been rather than what will be. */
const FUTURE_UNMARKED = 2.2;

/** The candidate nearest to the anchor, what lies against the tense counting as farther off; what holds the anchor is nearest. */
export function nearest(candidates: readonly Period[], anchor: DayNumber, tense: Tense): Period | null {
  let best: Period | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const distance = distanceOf(candidate, anchor, tense);
    if (distance < least) {
      best = candidate;
      least = distance;
    }
  }
  return best;
}

function distanceOf({ from, to }: Period, anchor: DayNumber, tense: Tense): number {
  if (to < anchor) return (anchor - to) * (tense === 'future' ? AGAINST_FUTURE : 1);
  if (from > anchor) return (from - anchor) * (tense === 'past' ? AGAINST_TENSE : tense === null ? FUTURE_UNMARKED : 1);
  return 0;
}

/** Years in which everything that comes yearly comes at least once: Feb. 29 passes over 1900. */
const COMES_AGAIN = 8;

/** The nearest of its kind within the bound: the last before "August 2008", the first after; null where there is none. */
export function withinBound({ bound }: Context, periodOf: (year: number) => Period | null): Period | null {
  if (!bound) return null;
  const step = bound.side === 'before' ? -1 : 1;
  const { year } = calendarDay(step < 0 ? bound.period.to : bound.period.from);
  // From one year too far: the winter of 2018 ends in 2019.
  for (let i = -1; i <= COMES_AGAIN; i++) {
    const period = periodOf(year + i * step);
    if (period && isWithin(period, bound)) return period;
  }
  return null;
}

export function isWithin({ from, to }: Period, { side, period, mayBeSame }: Bound): boolean {
  const isSame = from === period.from && to === period.to;
  return (mayBeSame || !isSame) && (side === 'before' ? to <= period.to : from >= period.from);
}

/** Days: what is farther off is told of another time. */
const STORY_LASTS = 200;

/** The first of its kind behind what the text tells of: "In May 2011 he was arrested. The trial began in June." */
export function inStory({ story, tense, anchor }: Context, periodOf: (year: number) => Period | null): Period | null {
  if (!story || tense === 'future') return null;
  const { year } = calendarDay(story.from);
  for (const period of [periodOf(year), periodOf(year + 1)]) {
    if (!period || period.to < story.from) continue;
    const isOver = anchor === null || period.from <= anchor;
    return isOver && period.from - story.to <= STORY_LASTS ? period : null;
  }
  return null;
}
