import { describe, expect, test } from 'vitest';
import {
  addUnits,
  centuryPeriod,
  decadePeriod,
  fiscal,
  halfPeriod,
  hasIsoDays,
  isStandInDay,
  openValue,
  type Period,
  periodAround,
  quarterPeriod,
  STAND_IN_YEAR,
  seasonPeriod,
  shifted,
  weekendPeriod,
  yearPeriod,
} from '../../src/dates/period.js';
import { dayNumber, isoDayOf, parseIsoDay, weekdayOfNumber } from '../../src/iso-date.js';
import { rank } from '../../src/text/grain-rank.js';
import type { Grain } from '../../src/types.js';

/** "2020-Q3 2020-07-01..2020-09-30" */
const shown = ({ value, from, to }: Period) => `${value} ${isoDayOf(from)}..${isoDayOf(to)}`;

test.each([
  ['hour', '2020-09-17', '2020-09-17 2020-09-17..2020-09-17'],
  ['day', '2020-09-17', '2020-09-17 2020-09-17..2020-09-17'],
  ['week', '2020-09-13', '2020-W37 2020-09-07..2020-09-13'],
  ['week', '2020-09-14', '2020-W38 2020-09-14..2020-09-20'],
  // the year of its Thursday
  ['week', '2020-12-31', '2020-W53 2020-12-28..2021-01-03'],
  ['week', '2019-12-31', '2020-W01 2019-12-30..2020-01-05'],
  ['week', '2015-01-01', '2015-W01 2014-12-29..2015-01-04'],
  ['week', '2016-01-07', '2016-W01 2016-01-04..2016-01-10'],
  ['weekend', '2020-09-14', '2020-W38-WE 2020-09-19..2020-09-20'],
  ['weekend', '2020-09-20', '2020-W38-WE 2020-09-19..2020-09-20'],
  ['month', '2020-02-10', '2020-02 2020-02-01..2020-02-29'],
  ['quarter', '2020-03-31', '2020-Q1 2020-01-01..2020-03-31'],
  ['quarter', '2020-04-01', '2020-Q2 2020-04-01..2020-06-30'],
  ['quarter', '2020-12-31', '2020-Q4 2020-10-01..2020-12-31'],
  ['season', '2020-02-29', '2019-WI 2019-12-01..2020-02-29'],
  ['season', '2020-03-01', '2020-SP 2020-03-01..2020-05-31'],
  ['season', '2020-05-31', '2020-SP 2020-03-01..2020-05-31'],
  ['season', '2020-06-01', '2020-SU 2020-06-01..2020-08-31'],
  ['season', '2020-08-31', '2020-SU 2020-06-01..2020-08-31'],
  ['season', '2020-09-01', '2020-FA 2020-09-01..2020-11-30'],
  ['season', '2020-11-30', '2020-FA 2020-09-01..2020-11-30'],
  ['season', '2020-12-01', '2020-WI 2020-12-01..2021-02-28'],
  ['season', '2021-01-31', '2020-WI 2020-12-01..2021-02-28'],
  ['half', '2020-06-30', '2020-H1 2020-01-01..2020-06-30'],
  ['half', '2020-07-01', '2020-H2 2020-07-01..2020-12-31'],
  ['year', '2020-07-01', '2020 2020-01-01..2020-12-31'],
  ['decade', '2019-12-31', '201 2010-01-01..2019-12-31'],
  ['decade', '2020-01-01', '202 2020-01-01..2029-12-31'],
  ['century', '1999-12-31', '19 1900-01-01..1999-12-31'],
  ['century', '2000-01-01', '20 2000-01-01..2099-12-31'],
  ['millennium', '1999-12-31', '1 1000-01-01..1999-12-31'],
  ['millennium', '2000-01-01', '2 2000-01-01..2999-12-31'],
  ['unknown', '2020-09-17', '2020-09-17 2020-09-17..2020-09-17'],
] as const)('the %s around %s is %s', (grain, day, period) => {
  const around = periodAround(grain, parseIsoDay(day));
  expect(shown(around)).toBe(period);
  expect(around.grain).toBe(grain === 'hour' || grain === 'unknown' ? 'day' : grain);
});

test.each([
  [quarterPeriod(2020, 2), '2020-Q2 2020-04-01..2020-06-30'],
  [halfPeriod(2020, 2), '2020-H2 2020-07-01..2020-12-31'],
  [seasonPeriod(1994, 'WI'), '1994-WI 1994-12-01..1995-02-28'],
  [yearPeriod(476), '0476 0476-01-01..0476-12-31'],
  [decadePeriod(1990), '199 1990-01-01..1999-12-31'],
  [centuryPeriod(20), '19 1900-01-01..1999-12-31'],
  // There is no year 0.
  [centuryPeriod(1), '00 0001-01-01..0099-12-31'],
  [yearPeriod(0), '0000 0000-01-01..0000-12-31'],
  [decadePeriod(0), '000 0001-01-01..0009-12-31'],
  [weekendPeriod(parseIsoDay('2020-09-18')), '2020-W38-WE 2020-09-19..2020-09-20'],
])('%# has its days', (period, days) => expect(shown(period)).toBe(days));

test.each([
  ['2020-09-17', 3, 'day', '2020-09-20'],
  ['2020-09-17', -2, 'week', '2020-09-03'],
  ['2020-09-17', 1, 'weekend', '2020-09-24'],
  ['2020-09-17', 1.5, 'week', '2020-09-27'],
  ['2020-09-17', 47, 'hour', '2020-09-18'],
  ['2020-09-17', 48, 'hour', '2020-09-19'],
  ['2020-09-17', 23, 'hour', '2020-09-17'],
  ['2020-09-17', 1440, 'minute', '2020-09-18'],
  ['2020-09-17', 1439, 'minute', '2020-09-17'],
  ['2020-09-17', 86_400, 'second', '2020-09-18'],
  ['2020-09-17', 86_399, 'second', '2020-09-17'],
  ['2020-08-31', 1, 'month', '2020-09-30'],
  ['2020-09-17', 0.5, 'year', '2021-03-17'],
  ['2020-09-17', 1, 'quarter', '2020-12-17'],
  ['2020-09-17', 1, 'season', '2020-12-17'],
  ['2020-09-17', -1, 'half', '2020-03-17'],
  ['2020-09-17', -1, 'decade', '2010-09-17'],
  ['2020-09-17', -1, 'century', '1920-09-17'],
  ['2020-09-17', -1, 'millennium', '1020-09-17'],
  // The calendar ends.
  ['1000-01-02', -1, 'day', '1000-01-01'],
  ['1000-01-01', -1, 'day', null],
  ['2999-12-30', 1, 'day', '2999-12-31'],
  ['2999-12-31', 1, 'day', null],
  ['2020-09-17', -1500, 'year', null],
  ['1000-01-01', 1999, 'year', '2999-01-01'],
  ['1000-01-01', 2000, 'year', null],
  ['2020-09-17', Number.POSITIVE_INFINITY, 'year', null],
  ['2020-09-17', Number.POSITIVE_INFINITY, 'day', null],
] as const)('%s and %d %ss more is %s', (day, amount, unit, then) => {
  const moved = addUnits(parseIsoDay(day), amount, unit);
  expect(moved === null ? null : isoDayOf(moved)).toBe(then);
});

describe('the year that stands in for an unknown one', () => {
  const first = dayNumber(STAND_IN_YEAR, 1, 1);
  test('is counted in', () => {
    expect(addUnits(first, -1, 'day')).toBe(first - 1);
    expect(addUnits(first, -1, 'millennium')).not.toBeNull();
    expect(addUnits(first, Number.NEGATIVE_INFINITY, 'day')).toBeNull();
  });
  test('has the weekdays of 2096 and its leap day', () => {
    expect(weekdayOfNumber(first)).toBe(weekdayOfNumber(dayNumber(2096, 1, 1)));
    expect(dayNumber(STAND_IN_YEAR + 1, 1, 1) - first).toBe(366);
  });
  test('is none of the news', () => {
    expect(isStandInDay(first)).toBe(true);
    expect(isStandInDay(dayNumber(199_999, 12, 31))).toBe(false);
    expect(isStandInDay(dayNumber(200_000, 1, 1))).toBe(true);
  });
});

test.each([
  ['0001-01-01', '0001-01-01', true],
  ['0000-12-31', '0001-01-01', false],
  ['9999-12-31', '9999-12-31', true],
  ['9999-12-31', '10000-01-01', false],
])('%s to %s has ISO days: %s', (from, to, has) => {
  const dayOf = (text: string) => {
    const [year, month, day] = text.split('-').map(Number);
    return dayNumber(year!, month!, day!);
  };
  expect(hasIsoDays({ grain: 'day', value: '', from: dayOf(from), to: dayOf(to) })).toBe(has);
});

test('a period is moved by its own grain or by another', () => {
  expect(shown(shifted(quarterPeriod(2020, 3), -1)!)).toBe('2020-Q2 2020-04-01..2020-06-30');
  expect(shown(shifted(quarterPeriod(2020, 3), -1, 'year')!)).toBe('2019-Q3 2019-07-01..2019-09-30');
  expect(shifted(yearPeriod(2999), 1)).toBeNull();
});

test("what is counted from a company's own quarter is the company's own", () => {
  expect(shifted(quarterPeriod(2020, 3), -1)!.isFiscal).toBeUndefined();
  expect(shifted(fiscal(quarterPeriod(2020, 3)), -1)!.isFiscal).toBe(true);
});

test.each([
  ['day', 'XXXX-XX-XX'],
  ['week', 'XXXX-WXX'],
  ['weekend', 'XXXX-WXX-WE'],
  ['month', 'XXXX-XX'],
  ['quarter', 'XXXX-QX'],
  ['season', 'XXXX-XX'],
  ['half', 'XXXX-HX'],
  ['year', 'XXXX'],
  ['decade', 'XXX'],
  ['century', 'XX'],
  ['millennium', 'X'],
  ['hour', 'XXXX-XX-XX'],
] as const)('an open %s is %s', (grain, value) => expect(openValue(grain)).toBe(value));

test('grains are ranked from the shortest, the unknown last', () => {
  const grains: Grain[] = [
    'unknown',
    'century',
    'day',
    'year',
    'second',
    'month',
    'week',
    'quarter',
    'weekend',
    'decade',
  ];
  expect(grains.toSorted((a, b) => rank(a) - rank(b)).join(' ')).toBe(
    'second day weekend week month quarter year decade century unknown',
  );
});
