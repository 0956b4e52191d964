import { compareIsoDays } from '../iso-date.js';
import type { Grain, Timeline } from '../types.js';

/** Which events of a timeline are wanted; by default all. */
export interface TimelineSelection {
  /** The first and last day, ISO 8601: of a month that goes beyond them, the event stays. */
  readonly since?: string;
  readonly until?: string;
  /** The coarsest date: with "month", no years. */
  readonly grain?: Grain;
}

/** From the finest to the coarsest, those that `grain` may be. */
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

/** The events that are wanted. */
export function selectTimeline(timeline: Timeline, { since, until, grain }: TimelineSelection): Timeline {
  const most = grain === undefined ? Number.POSITIVE_INFINITY : rankOf(grain);
  return {
    ...timeline,
    events: timeline.events.filter(
      ({ from, to, date }) =>
        (since === undefined || compareIsoDays(to, since) >= 0) &&
        (until === undefined || compareIsoDays(from, until) <= 0) &&
        rankOf(date.grain) <= most,
    ),
  };
}

/** A time is as fine as a day; a weekend is as coarse as a week, a season as a quarter. */
function rankOf(grain: Grain): number {
  const alike = grain === 'weekend' ? 'week' : grain === 'season' ? 'quarter' : grain;
  return (TIMELINE_GRAINS as readonly Grain[]).indexOf(alike);
}
