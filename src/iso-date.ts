/** "2020-09-17", or "XXXX-09-17" where no year is known. */
export function isoDay(year: number | null, month: number, day: number): string {
  return `${year === null ? 'XXXX' : String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}`;
}

/** Whether the calendar (proleptic Gregorian) has the day; a null year allows 29 February. */
export function isDay(year: number | null, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year ?? 2000, month);
}

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year < 100 ? year + 2000 : year, month, 0)).getUTCDate();
}

/** ISO number of the weekday of a full day, Monday 1 to Sunday 7. */
export function weekdayOf(isoDate: string): number {
  return new Date(`${isoDate}T00:00:00Z`).getUTCDay() || 7;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
