import { expect, test } from 'vitest';
import { findDates } from '../../src/dates/index.js';
import { faultsOf } from '../helpers/date-promises.js';
import { dateSentences } from '../helpers/date-sentences.js';
import { documentOf } from '../helpers/document.js';

/** The one date of a text that was written on 2021-03-04, or on no known day. */
function edtfIn(text: string, anchor: string | null = '2021-03-04'): string | null {
  const dates = findDates(documentOf(text, anchor === null ? {} : { anchor }));
  expect(dates.map((date) => date.text)).toHaveLength(1);
  return dates[0]!.edtf;
}

test.each([
  ['It opened on Sept. 17, 2020.', '2020-09-17'],
  ['It opened in September 2020.', '2020-09'],
  ['It opened in 2020.', '2020'],
  ['It opened in the 1990s.', '199X'],
  ['It is of the 19th century.', '18XX'],
  ['It opened in the spring of 2020.', '2020-21'],
  ['It opened in the summer of 2020.', '2020-22'],
  ['It opened in the fall of 2020.', '2020-23'],
  ['It opened in the winter of 2020.', '2020-24'],
  ['Sales rose in the second quarter of 2020.', '2020-34'],
  ['Sales rose in the second half of 2020.', '2020-41'],
  // There is no week in EDTF: its days are given.
  ['It opened last week.', '2021-02-22/2021-02-28'],
  ['It opened last weekend.', '2021-02-27/2021-02-28'],
  ['It opened on Tuesday night.', '2021-03-02'],
  ['It opens at 9:30 a.m. on March 5.', '2021-03-05T09:30:00'],
  ['It opens at 0600 GMT on March 5.', '2021-03-05T06:00:00Z'],
  ['It ran from Jan. 5 to Feb. 7, 2020.', '2020-01-05/2020-02-07'],
  ['It ran from 1985 to 1987.', '1985/1987'],
  ['It was built in 400 BC.', '-0399'],
  ['It stood until A.D. 70.', '0070'],
  ['It was built circa 1200 BC.', '-1199~'],
  ['It lasted from 2000 BC to 900 AD.', '-1999/0900'],
  // Nothing says when.
  ['It lasted five years.', null],
  ['It opens every Friday.', null],
  ['It is now open.', null],
  // A fiscal year has other days.
  ['Profit rose in fiscal 2020.', null],
  // No month has that day.
  ['It opened on February 30, 2020.', null],
])('%s → %s', (text, edtf) => expect(edtfIn(text)).toBe(edtf));

test.each([
  ['It opened on September 17.', 'XXXX-09-17'],
  ['It opened in September.', 'XXXX-09'],
  ['It opens from September 17 to 19.', 'XXXX-09-17/XXXX-09-19'],
  ['It opened on Friday.', null],
  ['It opened last month.', null],
  ['It opened last summer.', null],
])('without a day to count from: %s → %s', (text, edtf) => expect(edtfIn(text, null)).toBe(edtf));

test('a parser of EDTF reads all of them', () => {
  const faults = dateSentences().flatMap((text) =>
    faultsOf(text, findDates(documentOf(text, { anchor: '2021-03-04' }))),
  );
  expect(faults.filter((fault) => fault.startsWith('a value of EDTF'))).toEqual([]);
});
