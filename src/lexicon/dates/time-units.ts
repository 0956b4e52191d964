import type { Grain } from '../../types.js';

export interface TimeUnit {
  readonly grain: Grain;
  /** How many of the grain make one: a fortnight is two weeks. */
  readonly times: number;
  readonly isPlural: boolean;
}

const one = (grain: Grain, times = 1): TimeUnit => ({ grain, times, isPlural: false });
const many = (grain: Grain, times = 1): TimeUnit => ({ grain, times, isPlural: true });

/**
 * Units of time, with the short forms that newspapers print. Not the seasons and the parts of the day, and not
 * "moment", which has no length. Lower case.
 */
export const timeUnits: Readonly<Record<string, TimeUnit>> = {
  second: one('second'),
  seconds: many('second'),
  sec: one('second'),
  minute: one('minute'),
  minutes: many('minute'),
  min: one('minute'),
  mins: many('minute'),
  hour: one('hour'),
  hours: many('hour'),
  hr: one('hour'),
  hrs: many('hour'),
  day: one('day'),
  days: many('day'),
  week: one('week'),
  weeks: many('week'),
  fortnight: one('week', 2),
  fortnights: many('week', 2),
  weekend: one('weekend'),
  weekends: many('weekend'),
  month: one('month'),
  months: many('month'),
  quarter: one('quarter'),
  quarters: many('quarter'),
  semester: one('half'),
  year: one('year'),
  years: many('year'),
  yr: one('year'),
  yrs: many('year'),
  decade: one('decade'),
  decades: many('decade'),
  century: one('century'),
  centuries: many('century'),
  millennium: one('millennium'),
  millennia: many('millennium'),
};
