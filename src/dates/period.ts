import {
  addMonths,
  calendarDay,
  type DayNumber,
  dayNumber,
  daysInMonth,
  isoDayOf,
  weekdayOfNumber,
} from '../iso-date.js';
import type { Grain } from '../types.js';

/** A stretch of the calendar with a name: a day, a week, the third quarter of 1989. */
export interface Period {
  readonly grain: Grain;
  readonly from: DayNumber;
  /** Its last day. */
  readonly to: DayNumber;
  /** As TIMEX3 writes it. */
  readonly value: string;
  /** A company's own year or quarter: it has a name, but the text does not say which days it covers. */
  readonly isFiscal?: boolean;
}

export type Season = 'SP' | 'SU' | 'FA' | 'WI';

export function dayPeriod(day: DayNumber): Period {
  return { grain: 'day', from: day, to: day, value: isoDayOf(day) };
}

export function monthPeriod(year: number, month: number): Period {
  const from = dayNumber(year, month, 1);
  return {
    grain: 'month',
    from,
    to: from + daysInMonth(year, month) - 1,
    value: `${yearText(year)}-${String(month).padStart(2, '0')}`,
  };
}

export function quarterPeriod(year: number, quarter: number): Period {
  return monthsPeriod('quarter', year, quarter * 3 - 2, 3, `${yearText(year)}-Q${quarter}`);
}

export function halfPeriod(year: number, half: number): Period {
  return monthsPeriod('half', year, half * 6 - 5, 6, `${yearText(year)}-H${half}`);
}

const SEASON_START = { SP: 3, SU: 6, FA: 9, WI: 12 } as const;

/** Seasons by whole months of the north: the winter of 1994 runs from December 1994 to February 1995. */
export function seasonPeriod(year: number, season: Season): Period {
  return monthsPeriod('season', year, SEASON_START[season], 3, `${yearText(year)}-${season}`);
}

export function yearPeriod(year: number): Period {
  return monthsPeriod('year', year, 1, 12, yearText(year));
}

/** By its first year: 1990 is "the 1990s". */
export function decadePeriod(year: number): Period {
  return monthsPeriod('decade', year, 1, 120, yearText(year).slice(0, 3));
}

/** By its ordinal number. As TIMEX3 writes it and people speak, the 20th century is 1900 to 1999. */
export function centuryPeriod(century: number): Period {
  const year = (century - 1) * 100;
  return monthsPeriod('century', year, 1, 1200, yearText(year).slice(0, 2));
}

export function weekPeriod(day: DayNumber): Period {
  const from = day - weekdayOfNumber(day) + 1;
  return { grain: 'week', from, to: from + 6, value: weekText(from) };
}

export function weekendPeriod(day: DayNumber): Period {
  const monday = day - weekdayOfNumber(day) + 1;
  return { grain: 'weekend', from: monday + 5, to: monday + 6, value: `${weekText(monday)}-WE` };
}

function monthsPeriod(grain: Grain, year: number, month: number, months: number, value: string): Period {
  const from = dayNumber(year, month, 1);
  // There is no year 0: the first century begins with the year 1.
  return { grain, from: year === 0 && months > 12 ? FIRST_ISO_DAY : from, to: addMonths(from, months) - 1, value };
}

function yearText(year: number): string {
  return String(year).padStart(4, '0');
}

/** "1998-W02": the week belongs to the year of its Thursday. */
function weekText(monday: DayNumber): string {
  const { year } = calendarDay(monday + 3);
  const week = Math.floor((monday + 3 - dayNumber(year, 1, 1)) / 7) + 1;
  return `${yearText(year)}-W${String(week).padStart(2, '0')}`;
}

/** The period of a grain that a day lies in; a day for what is finer. */
export function periodAround(grain: Grain, day: DayNumber): Period {
  const { year, month } = calendarDay(day);
  switch (grain) {
    case 'week':
      return weekPeriod(day);
    case 'weekend':
      return weekendPeriod(day);
    case 'month':
      return monthPeriod(year, month);
    case 'quarter':
      return quarterPeriod(year, Math.ceil(month / 3));
    case 'season':
      return seasonPeriod(month <= 2 ? year - 1 : year, seasonOfMonth(month));
    case 'half':
      return halfPeriod(year, month <= 6 ? 1 : 2);
    case 'year':
      return yearPeriod(year);
    case 'decade':
      return decadePeriod(year - (year % 10));
    case 'century':
      return centuryPeriod(Math.floor(year / 100) + 1);
    case 'millennium': {
      const first = year - (year % 1000);
      return monthsPeriod('millennium', first, 1, 12_000, yearText(first).slice(0, 1));
    }
    default:
      return dayPeriod(day);
  }
}

function seasonOfMonth(month: number): Season {
  if (month <= 2 || month === 12) return 'WI';
  if (month <= 5) return 'SP';
  return month <= 8 ? 'SU' : 'FA';
}

const MONTHS_IN: Partial<Record<Grain, number>> = {
  month: 1,
  quarter: 3,
  season: 3,
  half: 6,
  year: 12,
  decade: 120,
  century: 1200,
  millennium: 12_000,
};

/**
 * The newspapers' calendar: what is counted to a day outside is no date of theirs. "1,500 years ago" is no more exact
 * than its round number.
 */
const FIRST_DAY = dayNumber(1000, 1, 1);
const LAST_DAY = dayNumber(2999, 12, 31);

/** The calendar of ISO 8601 with four digits, and no year 0. */
const FIRST_ISO_DAY = dayNumber(1, 1, 1);
const LAST_ISO_DAY = dayNumber(9999, 12, 31);

/** Whether its days have ISO dates of four digits; in the winter of 9999 they run out. */
export function hasIsoDays({ from, to }: Period): boolean {
  return from >= FIRST_ISO_DAY && to <= LAST_ISO_DAY;
}

/**
 * The year that stands in for one that nobody knows ("XXXX-09-17"), so that "tomorrow" and "last month" can be counted
 * all the same. Farther off than anything is counted, so that it can be told from the years of the news; its days fall
 * on the weekdays of 2096, a leap year.
 */
export const STAND_IN_YEAR = 402_096;
const FIRST_STAND_IN = dayNumber(200_000, 1, 1);

export function isStandInDay(day: DayNumber): boolean {
  return day >= FIRST_STAND_IN;
}

/** A day so many units on; null where that leaves the calendar. */
export function addUnits(day: DayNumber, amount: number, grain: Grain): DayNumber | null {
  const months = MONTHS_IN[grain];
  const moved =
    months !== undefined
      ? Number.isFinite(amount) && Math.abs(amount * months) < 24_000
        ? addMonths(day, Math.round(amount * months))
        : Number.NaN
      : day + Math.trunc(amount * daysIn(grain));
  if (isStandInDay(day)) return isStandInDay(moved) ? moved : null;
  return moved >= FIRST_DAY && moved <= LAST_DAY ? moved : null;
}

function daysIn(grain: Grain): number {
  if (grain === 'week' || grain === 'weekend') return 7;
  if (grain === 'hour') return 1 / 24;
  if (grain === 'minute') return 1 / 1440;
  if (grain === 'second') return 1 / 86_400;
  return 1;
}

/** The period of the same grain so many units on: a quarter, a year earlier. */
export function shifted(period: Period, amount: number, unit: Grain = period.grain): Period | null {
  const day = addUnits(period.from, amount, unit);
  return day === null ? null : likewise(period, periodAround(period.grain, day));
}

/** What is counted from a company's own year or quarter is its own too. */
export function likewise(told: Period, period: Period): Period {
  return told.isFiscal ? fiscal(period) : period;
}

export function fiscal(period: Period): Period {
  return { ...period, isFiscal: true };
}

const RANKS: readonly Grain[] = [
  'second',
  'minute',
  'hour',
  'day',
  'weekend',
  'week',
  'month',
  'season',
  'quarter',
  'half',
  'year',
  'decade',
  'century',
  'millennium',
];

/** Grains by size; the unknown is larger than all. */
export function rank(grain: Grain): number {
  const found = RANKS.indexOf(grain);
  return found < 0 ? RANKS.length : found;
}

const OPEN: Partial<Record<Grain, string>> = {
  day: 'XXXX-XX-XX',
  week: 'XXXX-WXX',
  weekend: 'XXXX-WXX-WE',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  season: 'XXXX-XX',
  half: 'XXXX-HX',
  year: 'XXXX',
  decade: 'XXX',
  century: 'XX',
  millennium: 'X',
};

/** What stands for a period of the grain that nothing tells. */
export function openValue(grain: Grain): string {
  return OPEN[grain] ?? 'XXXX-XX-XX';
}
