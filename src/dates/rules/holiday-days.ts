import { type DayNumber, dayNumber, isoDayOf, weekdayOfNumber } from '../../iso-date.js';
import type { HolidayRule } from '../../lexicon/dates/holidays.js';
import { dayPeriod, type Period } from '../period.js';

/** A holiday in a year, the first to the last day of a feast; null where its table does not go. */
export function holidayIn(rule: HolidayRule, year: number): Period | null {
  const from = firstDayIn(rule, year);
  if (from === null) return null;
  const days = rule.by === 'table' ? (rule.lasts ?? 1) : 1;
  if (days === 1) return dayPeriod(from);
  const to = from + days - 1;
  return { grain: 'day', from, to, value: `${isoDayOf(from)}/${isoDayOf(to)}` };
}

function firstDayIn(rule: HolidayRule, year: number): DayNumber | null {
  switch (rule.by) {
    case 'day':
      return dayNumber(year, rule.month, rule.day);
    case 'once':
      return dayNumber(rule.year, rule.month, rule.day);
    case 'weekday': {
      if (rule.nth > 0) {
        const first = dayNumber(year, rule.month, 1);
        return first + ((rule.weekday - weekdayOfNumber(first) + 7) % 7) + (rule.nth - 1) * 7 + (rule.plus ?? 0);
      }
      const last = dayNumber(rule.month === 12 ? year + 1 : year, (rule.month % 12) + 1, 1) - 1;
      return last - ((weekdayOfNumber(last) - rule.weekday + 7) % 7) + (rule.plus ?? 0);
    }
    case 'easter':
      return (rule.isOrthodox ? orthodoxEaster(year) : easter(year)) + rule.plus;
    case 'country':
      return null;
    case 'table': {
      const found = rule.days.find((day) => Math.floor(day / 10_000) === year);
      return found === undefined ? null : dayNumber(year, Math.floor(found / 100) % 100, found % 100);
    }
  }
}

/** Easter Sunday, by the Gregorian reckoning of Meeus. */
function easter(year: number): DayNumber {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return dayNumber(year, Math.floor(f / 31), (f % 31) + 1);
}

/** Days from the Julian calendar to the Gregorian, from 1900 to 2099. */
const JULIAN_DAYS = 13;

/** Easter Sunday of the eastern churches, by the Julian reckoning of Meeus. */
function orthodoxEaster(year: number): DayNumber {
  const d = (19 * (year % 19) + 15) % 30;
  const f = d + ((2 * (year % 4) + 4 * (year % 7) - d + 34) % 7) + 114;
  return dayNumber(year, Math.floor(f / 31), (f % 31) + 1) + JULIAN_DAYS;
}
