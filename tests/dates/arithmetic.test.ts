import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { periodAround } from '../../src/dates/period.js';
import { addMonths, calendarDay, dayNumber, daysInMonth, isDay, isoDayOf, weekdayOf } from '../../src/iso-date.js';

/** Every day from 1000 to 2999; the reference is Temporal, which is too slow to load for the command line itself. */
const day = fc.integer({ min: dayNumber(1000, 1, 1), max: dayNumber(2999, 12, 31) });
const EPOCH = Temporal.PlainDate.from('1970-01-01');

test('days are numbered as Temporal numbers them', () => {
  fc.assert(
    fc.property(day, (number) => {
      const date = EPOCH.add({ days: number });
      expect(isoDayOf(number)).toBe(date.toString());
      expect(calendarDay(number)).toEqual({ year: date.year, month: date.month, day: date.day });
      expect(dayNumber(date.year, date.month, date.day)).toBe(number);
      expect(weekdayOf(date.toString())).toBe(date.dayOfWeek);
      expect(daysInMonth(date.year, date.month)).toBe(date.daysInMonth);
    }),
  );
});

test('months are added as Temporal adds them', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: -500, max: 500 }), (number, months) => {
      expect(isoDayOf(addMonths(number, months))).toBe(EPOCH.add({ days: number }).add({ months }).toString());
    }),
  );
});

test('weeks have the numbers that Temporal gives them', () => {
  fc.assert(
    fc.property(day, (number) => {
      const { yearOfWeek, weekOfYear } = EPOCH.add({ days: number });
      expect(periodAround('week', number).value).toBe(`${yearOfWeek}-W${String(weekOfYear).padStart(2, '0')}`);
    }),
  );
});

test.each([
  [2020, 2, 29, true],
  [2015, 2, 29, false],
  [2000, 2, 29, true],
  [1900, 2, 29, false],
  [2021, 6, 31, false],
  [2021, 13, 1, false],
  [2021, 0, 1, false],
  [null, 2, 29, true],
  [null, 2, 30, false],
])('year %s, month %i, day %i: %s', (year, month, number, is) => expect(isDay(year, month, number)).toBe(is));
