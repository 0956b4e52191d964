import { expect, test } from 'vitest';
import { isIsoDay, isOpenDay, readIsoDay } from '../src/iso-date.js';

test.each([
  ['2020-09-17', { year: 2020, month: 9, day: 17 }],
  ['2020-02-29', { year: 2020, month: 2, day: 29 }],
  ['0001-01-01', { year: 1, month: 1, day: 1 }],
  ['XXXX-09-17', { year: null, month: 9, day: 17 }],
  ['XXXX-02-29', { year: null, month: 2, day: 29 }],
])('reads %s', (text, day) => {
  expect(readIsoDay(text)).toEqual(day);
  expect([isIsoDay(text), isOpenDay(text)]).toEqual([day.year !== null, day.year === null]);
});

test.each([
  '2021-02-29',
  '2021-06-31',
  '2021-13-01',
  '2021-00-10',
  '2021-10-00',
  '1900-02-29',
  '0000-01-01',
  'XXXX-02-30',
  '2021-6-3',
  '2021-06',
  '2020-09-17T10:00',
  ' 2020-09-17',
  'xxxx-09-17',
  '',
])('%j is no day', (text) => {
  expect([readIsoDay(text), isIsoDay(text), isOpenDay(text)]).toEqual([null, false, false]);
});

test.each([20200917, null, undefined, ['2020-09-17']])('%j is no day either', (value) => {
  expect([isIsoDay(value), isOpenDay(value)]).toEqual([false, false]);
});
