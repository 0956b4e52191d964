import { isDay, isoDay } from '../../iso-date.js';

/** The days that digits may mean: one, or the one with the day first and the one with the month first. */
export type DigitReadings = readonly [string] | readonly [dayFirst: string, monthFirst: string];

/**
 * "17/09/2020" is 17 September, since no year has 17 months, and "07.09.2020" too, since nobody writes the month first
 * before a full stop; "07/09/2020" is two days.
 */
export function readDigits(text: string): DigitReadings | null {
  const parts = /^\d{8}$/.test(text) ? [text.slice(0, 4), text.slice(4, 6), text.slice(6)] : text.split(/[/.-]/);
  const [a, b, last] = parts.map(Number) as [number, number, number];
  const c = a > 31 ? last : fullYear(last);
  if (a > 31) return isDay(a, b, c) ? [isoDay(a, b, c)] : null;
  const dayFirst = isDay(c, b, a) ? isoDay(c, b, a) : null;
  const monthFirst = !text.includes('.') && isDay(c, a, b) ? isoDay(c, a, b) : null;
  if (dayFirst === null || monthFirst === null || dayFirst === monthFirst) {
    const only = dayFirst ?? monthFirst;
    return only === null ? null : [only];
  }
  return [dayFirst, monthFirst];
}

/** 21 is 2021, 96 is 1996. */
export function fullYear(year: number): number {
  if (year >= 100) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}
