/**
 * The proleptic Gregorian calendar on one page: a program that starts anew for every article cannot wait for a date
 * library to load (Temporal's polyfill alone takes 34 ms), and newsq counts in whole days only.
 */

/** A day as a number to count with: 0 is 1970-01-01. */
export type DayNumber = number;

export interface CalendarDay {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/** "2020-09-17", or "XXXX-09-17" where no year is known. */
export function isoDay(year: number | null, month: number, day: number): string {
  return `${year === null ? 'XXXX' : String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}`;
}

/** Whether the calendar (proleptic Gregorian) has the day; a null year allows 29 February. */
export function isDay(year: number | null, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year ?? 2000, month);
}

/** Reads "2020-09-17" (year 1 to 9999), or "XXXX-09-17", whose year is null; null for anything else, "2021-06-31" too. */
export function readIsoDay(text: string): (Omit<CalendarDay, 'year'> & { readonly year: number | null }) | null {
  const match = /^(\d{4}|XXXX)-(\d\d)-(\d\d)$/.exec(text);
  if (!match || match[1] === '0000') return null;
  const year = match[1] === 'XXXX' ? null : Number(match[1]);
  const [month, day] = [Number(match[2]), Number(match[3])];
  return isDay(year, month, day) ? { year, month, day } : null;
}

/** Whether a value is a day of the calendar in ISO 8601: "2020-09-17". */
export function isIsoDay(value: unknown): value is string {
  return typeof value === 'string' && typeof readIsoDay(value)?.year === 'number';
}

/** Whether a value is a day of an unknown year: "XXXX-09-17". */
export function isOpenDay(value: unknown): value is string {
  return typeof value === 'string' && readIsoDay(value)?.year === null;
}

export function daysInMonth(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return isLeapYear(year) ? 29 : 28;
}

/** ISO number of the weekday of a full day, Monday 1 to Sunday 7. */
export function weekdayOf(isoDate: string): number {
  return weekdayOfNumber(parseIsoDay(isoDate));
}

export function weekdayOfNumber(day: DayNumber): number {
  return ((((day + 3) % 7) + 7) % 7) + 1; // 1970-01-01 was a Thursday
}

/** The day of an ISO date that is known to be one ({@link isIsoDay}); a time after it is ignored. */
export function parseIsoDay(isoDate: string): DayNumber {
  return dayNumber(Number(isoDate.slice(0, 4)), Number(isoDate.slice(5, 7)), Number(isoDate.slice(8, 10)));
}

/** Counts in eras of 400 years that start on 1 March, so that a leap day is the last day of its year. */
export function dayNumber(year: number, month: number, day: number): DayNumber {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
}

/** The inverse of {@link dayNumber}. */
export function calendarDay(number: DayNumber): CalendarDay {
  const shifted = number + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}

export function isoDayOf(number: DayNumber): string {
  const { year, month, day } = calendarDay(number);
  return isoDay(year, month, day);
}

/** The same day of the month, `months` later; the last day of a month that has no such day. */
export function addMonths(number: DayNumber, months: number): DayNumber {
  const { year, month, day } = calendarDay(number);
  const count = year * 12 + month - 1 + months;
  const [newYear, newMonth] = [Math.floor(count / 12), (((count % 12) + 12) % 12) + 1];
  return dayNumber(newYear, newMonth, Math.min(day, daysInMonth(newYear, newMonth)));
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}

/** Which of two days is earlier, as a comparator; those with a year below zero ("-0043-03-15") too. */
export function compareIsoDays(a: string, b: string): number {
  return yearOf(a) - yearOf(b) || (restOf(a) < restOf(b) ? -1 : Number(restOf(a) > restOf(b)));
}

function yearOf(day: string): number {
  return Number(day.slice(0, -'-MM-DD'.length));
}

function restOf(day: string): string {
  return day.slice(-'-MM-DD'.length);
}
