import { compareIsoDays } from '../iso-date.js';
import { rank } from '../text/grain-rank.js';
import type { Grain, Timeline } from '../types.js';

/** Those that `grain` may be: a weekend passes for a week, a season for a quarter. */
export const TIMELINE_GRAINS = [
  'day',
  'week',
  'month',
  'quarter',
  'half',
  'year',
  'decade',
  'century',
  'millennium',
] as const satisfies readonly Grain[];

/** Which events of a timeline are wanted; by default all. */
export interface TimelineSelection {
  /** The first and last day, ISO 8601: of a month that goes beyond them, the event stays. */
  readonly since?: string;
  readonly until?: string;
  /** The coarsest date: with "month", no years. */
  readonly grain?: (typeof TIMELINE_GRAINS)[number];
}

/** The events that are wanted. */
export function selectTimeline(timeline: Timeline, { since, until, grain }: TimelineSelection): Timeline {
  const isFine = (own: Grain) => grain === undefined || own === 'unknown' || rank(own) <= rank(grain);
  return {
    ...timeline,
    events: timeline.events.filter(
      ({ from, to, date }) =>
        (since === undefined || compareIsoDays(to, since) >= 0) &&
        (until === undefined || compareIsoDays(from, until) <= 0) &&
        isFine(date.grain),
    ),
  };
}
