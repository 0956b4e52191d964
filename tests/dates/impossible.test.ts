import { describe, expect, test } from 'vitest';
import { markDates } from '../helpers/dates.js';

/** No part of the calendar: they keep their stretch, so that nothing in them is read as a date of its own. */
const impossible = [
  'It fell in [[the 0th quarter of 2020|2020-Q0 open]].',
  'It fell in [[the 5th quarter of 2020|2020-Q5 open]].',
  'It fell in [[the zeroth quarter of 2020|2020-Q0 open]].',
  'It fell in [[the first|2020-Q1 2020-01-01..2020-03-31]] and [[fifth quarters of 2020|2020-Q5 open]].',
  'It fell in [[Q0 2020|2020-Q0 open]].',
  'It fell in [[Q5 2020|2020-Q5 open]].',
  'It fell in [[the third half of 2020|2020-H3 open]].',
  'It fell in [[H3 2020|2020-H3 open]].',
  'It fell in [[the 13th month of 2020|2020-13 open]].',
  'It fell in [[the 54th week of 2020|2020-W54 open]].',
  'It fell on [[the 32nd day of May 2020|2020-05-32 open]].',
  'It fell on [[the 32nd of May|XXXX-05-32 open]].',
  'It fell on [[32 May 2020|2020-05-32 open]].',
  'It fell on [[May 32, 2020|2020-05-32 open]].',
  'It fell on [[May 45, 2020|2020-05-45 open]].',
  'It fell on [[May 0, 2020|2020-05-00 open]].',
  'It fell on [[0 May 2020|2020-05-00 open]].',
  'It fell on [[the 0th of May 2020|2020-05-00 open]].',
  'It fell on [[Sunday the 32nd|XXXX-XX-32 open]].',
  'It fell on [[2020-09-17T25:00|time 2020-09-17T25:00 open]] sharp.',
  'It fell on [[2020-09-17T24:30|time 2020-09-17T24:30 open]] sharp.',
  'It fell in the year 0, he says.',
  'It fell in the year 10,000, he says.',
  'It fell in [[the year 800|0800 0800-01-01..0800-12-31]].',
  'It will fall in [[the year 3000|3000 3000-01-01..3000-12-31]].',
  'It meets [[every Feb. 30|set XXXX-02-30 open]].',
  'It meets [[each June 31|set XXXX-06-31 open]].',
  'It meets [[every April 0|set XXXX-04-00 open]].',
  'It meets [[every Feb. 29|set XXXX-02-29]].',
  'It meets [[every March 31|set XXXX-03-31]].',
  'It fell in the fifth quarter.',
  'It fell in the zeroth quarter.',
  'It fell in the 0th century.',
  'It fell in the 35th century.',
  'It fell on day 0.',
  'It fell at 25:00 GMT.',
  'It fell at 2430 GMT.',
  'It fell at 13 p.m. sharp.',
  'It fell [[3,000 years ago|XXXX open]].',
  'It will fall [[100,000 years from now|XXXX open]].',
  'It fell [[two millennia ago|X open]].',
  'It will take 9,000,000,000,000,000 days.',
  'It will take [[9,999,999,999,999 million millennia|duration PXY]].',
  'It fell in [[586 BC|BC0586]].',
  'It fell in 10,000 BC.',
  'It fell in [[the 1st century|00 0001-01-01..0099-12-31]].',
  'It grew over [[the next 100,000 years|duration P100000Y]].',
];

describe('what the calendar does not have', () =>
  test.each(impossible)('%s', (row) => expect(markDates(row, '2019-06-12')).toBe(row)));

/** Nothing is counted beyond the years of four digits. */
const first = [
  'The mayor resigned [[yesterday|XXXX-XX-XX open]].',
  'The mayor resigned [[last week|XXXX-WXX open]].',
  'The mayor will resign [[next year|XXXX open]].',
  'The mayor will resign [[tomorrow|0001-01-02]].',
  'The mayor resigned [[Wednesday|XXXX-WXX-3 open]].',
  'The mayor resigned in [[December|XXXX-12 open]].',
];
const last = [
  'The mayor resigned [[yesterday|9999-12-30]].',
  'The mayor resigned [[last week|XXXX-WXX open]].',
  'The mayor will resign [[next year|XXXX open]].',
  'The mayor will resign [[tomorrow|XXXX-XX-XX open]].',
  'The mayor resigned [[Wednesday|9999-12-29]].',
  'The mayor resigned in [[December|9999-12 9999-12-01..9999-12-31]].',
];

describe('the first day of the calendar', () =>
  test.each(first)('%s', (row) => expect(markDates(row, '0001-01-01')).toBe(row)));
describe('the last day of the calendar', () =>
  test.each(last)('%s', (row) => expect(markDates(row, '9999-12-31')).toBe(row)));
