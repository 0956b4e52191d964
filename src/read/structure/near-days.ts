import { readCalendarDate } from './calendar-date.js';

const DAY = 86_400_000;
/** A story names days near the one it was filed on; a fortnight covers "last week" and the meeting of the week to come. */
const NEAR = 14 * DAY;

/** Whether two days are of the same story; either may lack its year. */
export function daysAreNear(one: string, other: string): boolean {
  if (one.startsWith('XXXX')) return other.startsWith('XXXX') ? one === other : withYearNear(one, [other]) !== null;
  if (other.startsWith('XXXX')) return withYearNear(other, [one]) !== null;
  return Math.abs(Date.parse(one) - Date.parse(other)) <= NEAR;
}

/** An open date ("XXXX-09-17") in the year in which it is near one of the days. */
export function withYearNear(date: string, days: readonly string[]): string | null {
  for (const day of days) {
    const year = Number(day.slice(0, 4));
    for (const candidate of [year, year - 1, year + 1]) {
      const filled = readCalendarDate(`${candidate}${date.slice(4)}`);
      if (filled && Math.abs(Date.parse(filled) - Date.parse(day)) <= NEAR) return filled;
    }
  }
  return null;
}
