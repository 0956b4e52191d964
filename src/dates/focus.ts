import { rank } from '../text/grain-rank.js';
import type { Grain } from '../types.js';
import { type Period, periodAround } from './period.js';
import type { Single } from './proposal.js';

/** What the text has spoken of so far: per grain the last period, with its place in the order of telling. */
export type Focus = ReadonlyMap<Grain, { readonly period: Period; readonly order: number }>;

export const noFocus: Focus = new Map();

export function withSpoken(focus: Focus, period: Period): Focus {
  let order = 0;
  for (const told of focus.values()) order = Math.max(order, told.order);
  return new Map(focus).set(period.grain, { period, order: order + 1 });
}

/**
 * After "in the nine months", what is reported is a part of a year that has no value of its own: "a year earlier" is the
 * year before, not the year before the quarter that was reported first.
 */
export function withReportedLength(focus: Focus): Focus {
  const quarter = focus.get('quarter')?.period;
  return quarter ? withSpoken(focus, periodAround('year', quarter.from)) : focus;
}

/** The period of a grain that the text last spoke of: a day names its month and its year. */
export function spokenOf(focus: Focus, grain: Grain): Period | null {
  const last = lastSpoken(focus, (told) => rank(told) <= rank(grain));
  return last && (last.grain === grain ? last : periodAround(grain, last.from));
}

/** The last period that the text gave in this very grain. */
export function toldOf(focus: Focus, grain: Grain): Period | null {
  return focus.get(grain)?.period ?? null;
}

/** The grain of the last reporting period: days do not take "a year earlier" off the quarter that is reported. */
export function spokenGrainOf(focus: Focus): Grain | null {
  return lastSpoken(focus, (told) => rank(told) >= rank('month'))?.grain ?? null;
}

/** The last period that the text spoke of, a year at most. */
export function lastOf(focus: Focus): Period | null {
  return lastSpoken(focus, (told) => rank(told) <= rank('year'));
}

/** What is told just now of a time that is over: "In May 2011 he was arrested. The trial began in June." */
export interface Story {
  readonly period: Period;
  readonly sentence: number;
}

/** The story after a date: a day or month with its year begins it, the next one continues it, any other date ends it. */
export function storyAfter(story: Story | null, proposal: Single, period: Period, sentence: number): Story | null {
  const isDay = period.grain === 'day' && proposal.form?.is === 'month day';
  if (!isDay && period.grain !== 'month' && period.grain !== 'quarter') return null;
  return proposal.isRelative && story?.sentence !== sentence && story?.sentence !== sentence - 1
    ? null
    : { period, sentence };
}

function lastSpoken(focus: Focus, wanted: (grain: Grain) => boolean): Period | null {
  let last: { period: Period; order: number } | null = null;
  for (const [grain, told] of focus) if (wanted(grain) && (!last || told.order > last.order)) last = told;
  return last?.period ?? null;
}
