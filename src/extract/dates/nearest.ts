import type { DayNumber } from '../../iso-date.js';
import type { Period } from './period.js';
import type { Tense } from './rule.js';

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
