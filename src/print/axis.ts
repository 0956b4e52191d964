import type { Span } from '../types.js';
import { yearText } from './rows.js';

/** Days, ISO 8601, of the years before Christ too: "-0043-03-15". */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** From the first day to the last, in milliseconds. */
export interface Axis {
  readonly first: number;
  readonly last: number;
}

/** The axis that all periods lie on; there must be one at least. */
export function axisOf(periods: readonly Period[]): Axis {
  return {
    first: periods.reduce((first, { from }) => Math.min(first, timeOf(from)), Number.POSITIVE_INFINITY),
    last: periods.reduce((last, { to }) => Math.max(last, timeOf(to)), Number.NEGATIVE_INFINITY),
  };
}

/** The years of its two ends: "2014" and "2021". */
export function axisEnds({ first, last }: Axis): [string, string] {
  return [yearText(new Date(first).getUTCFullYear()), yearText(new Date(last).getUTCFullYear())];
}

/** Where a period lies on an axis of so many cells: its first cell, and the one after its last. */
export function cellsOf({ from, to }: Period, { first, last }: Axis, cells: number): Span {
  const scale = last > first ? (cells - 1) / (last - first) : 0;
  return {
    start: Math.round((timeOf(from) - first) * scale),
    end: Math.round((timeOf(to) - first) * scale) + 1,
  };
}

function timeOf(day: string): number {
  return Date.parse(day.startsWith('-') ? `-00${day.slice(1)}` : day);
}
