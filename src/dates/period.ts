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

/** A stretch of the calendar that has a name: a day, a week, the third quarter of 1989. */
export interface Period {
  readonly grain: Grain;
  readonly from: DayNumber;
  /** Its last day. */
  readonly to: DayNumber;
  /** What TIMEX3 writes for it: "1989-Q3". */
  readonly value: string;
  /** A company's own year or quarter: the text names it, but does not say which days it covers. */
  readonly isFiscal?: boolean;
  /** Given as "this Saturday", so that "next Saturday" is the one after. */
  readonly isThis?: boolean;
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

/** First months. */
const SEASON_STARTS = { SP: 3, SU: 6, FA: 9, WI: 12 } as const;

/** Seasons of the northern half of the earth, in whole months: the winter of 1994 goes from December 1994 to February 1995. */
export function seasonPeriod(year: number, season: Season): Period {
  return monthsPeriod('season', year, SEASON_STARTS[season], 3, `${yearText(year)}-${season}`);
}

export function yearPeriod(year: number): Period {
  return monthsPeriod('year', year, 1, 12, yearText(year));
}

/** The decade that begins with a year: 1990 is "the 1990s". */
export function decadePeriod(year: number): Period {
  return monthsPeriod('decade', year, 1, 120, yearText(year).slice(0, 3));
}

/** A century by its ordinal number. As TIMEX3 and most people have it, the 20th is 1900 to 1999. */
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

/** "1998-W02"; a week belongs to the year of its Thursday. */
function weekText(monday: DayNumber): string {
  const { year } = calendarDay(monday + 3);
  const week = Math.floor((monday + 3 - dayNumber(year, 1, 1)) / 7) + 1;
  return `${yearText(year)}-W${String(week).padStart(2, '0')}`;
}

/** The period of a grain that holds a day; the day itself for an hour or less. */
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

/** Days outside are not counted to: "1,500 years ago" is no more exact than its round number. */
const FIRST_DAY = dayNumber(1000, 1, 1);
const LAST_DAY = dayNumber(2999, 12, 31);
/** More months than that lead out of these days from anywhere within. */
const MAX_MONTHS = 24_000;

/** The days that ISO 8601 writes with a year of four digits, and no year 0. */
const FIRST_ISO_DAY = dayNumber(1, 1, 1);
const LAST_ISO_DAY = dayNumber(9999, 12, 31);

/** Whether ISO 8601 can write its days: the winter of 9999 goes beyond them. */
export function hasIsoDays({ from, to }: Period): boolean {
  return from >= FIRST_ISO_DAY && to <= LAST_ISO_DAY;
}

/**
 * The year that stands in for an unknown one ("XXXX-09-17"), so that "tomorrow" and "last month" can still be worked
 * out. It is too far off to be mistaken for a year of the news. Like 2096, it is a leap year, and has the same weekdays.
 */
export const STAND_IN_YEAR = 402_096;
const FIRST_STAND_IN = dayNumber(200_000, 1, 1);

export function isStandInDay(day: DayNumber): boolean {
  return day >= FIRST_STAND_IN;
}

/** The day that is so many units later (earlier, if negative); null where that is outside of the calendar. */
export function addUnits(day: DayNumber, amount: number, unit: Grain): DayNumber | null {
  const moved = movedDay(day, amount, unit);
  if (moved === null) return null;
  const isInCalendar = isStandInDay(day) ? isStandInDay(moved) : moved >= FIRST_DAY && moved <= LAST_DAY;
  return isInCalendar ? moved : null;
}

function movedDay(day: DayNumber, amount: number, unit: Grain): DayNumber | null {
  const months = MONTHS_IN[unit];
  if (months === undefined) return day + Math.trunc(amount * daysIn(unit));
  const added = Math.round(amount * months);
  return Math.abs(added) < MAX_MONTHS ? addMonths(day, added) : null;
}

function daysIn(grain: Grain): number {
  if (grain === 'week' || grain === 'weekend') return 7;
  if (grain === 'hour') return 1 / 24;
  if (grain === 'minute') return 1 / 1440;
  if (grain === 'second') return 1 / 86_400;
  return 1;
}

/** The period of the same grain that is so many units later: the same quarter, a year earlier. */
export function shifted(period: Period, amount: number, unit: Grain = period.grain): Period | null {
  const day = addUnits(period.from, amount, unit);
  return day === null ? null : likewise(period, periodAround(period.grain, day));
}

/** A period that was counted from another: what is counted from a company's own quarter is the company's own too. */
export function likewise(base: Period, period: Period): Period {
  return base.isFiscal ? fiscal(period) : period;
}

export function fiscal(period: Period): Period {
  return { ...period, isFiscal: true };
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

/** The value of a period of the grain that the text leaves open: "XXXX-QX". */
export function openValue(grain: Grain): string {
  return OPEN[grain] ?? 'XXXX-XX-XX';
}
