import { describe, expect, test } from 'vitest';
import { isWithin } from '../../src/dates/nearest.js';
import { dayPeriod } from '../../src/dates/period.js';
import { markDates } from '../helpers/dates.js';

/** Pairs on both sides of a limit. */
const rows: readonly (readonly [what: string, anchor: string | null, rows: readonly string[]])[] = [
  [
    'what was, unless what is to come is five times as near',
    '2020-09-17',
    ['The ship was named on [[Nov. 16|2020-11-16]] in Oslo.', 'The ship was named on [[Nov. 17|2019-11-17]] in Oslo.'],
  ],
  [
    'what is to come, unless what was is eight times as near',
    '2020-09-17',
    [
      'The deed will name [[Aug. 8|2020-08-08]] as its start.',
      'The deed will name [[Aug. 7|2021-08-07]] as its start.',
    ],
  ],
  [
    'without a tense, what was, unless what is to come is about twice as near',
    '2020-09-17',
    ['A cruise on [[Jan. 9|2021-01-09]] costs less.', 'A cruise on [[Jan. 10|2020-01-10]] costs less.'],
  ],
  [
    'what holds the day of the article',
    '2020-09-17',
    [
      'He was held in [[September|2020-09 2020-09-01..2020-09-30]].',
      'He will be held in [[September|2020-09 2020-09-01..2020-09-30]].',
      'He was held in [[December|2019-12 2019-12-01..2019-12-31]].',
      'He will be held in [[July|2021-07 2021-07-01..2021-07-31]].',
    ],
  ],
  [
    'the weekday before or after the day of the article, by tense',
    '2020-09-17',
    [
      'They talked on [[Thursday|2020-09-17]].',
      'They will talk on [[Thursday|2020-09-17]].',
      'They talked on [[Friday|2020-09-11]].',
      'They will talk on [[Friday|2020-09-18]].',
      'They talked on [[Wednesday|2020-09-16]].',
      'They will talk on [[Wednesday|2020-09-23]].',
      'A talk on [[Wednesday|2020-09-16]] costs less.',
    ],
  ],
  [
    'the last before the end of a range',
    '2020-09-17',
    [
      'It will run [[from May to August 2008|2008-05/2008-08 2008-05-01..2008-08-31]].',
      'It will run [[from September to August 2008|2007-09/2008-08 2007-09-01..2008-08-31]].',
      'It ran [[from August to August 2008|2007-08/2008-08 2007-08-01..2008-08-31]].',
      'It ran [[from winter to summer 2019|2018-WI/2019-SU 2018-12-01..2019-08-31]].',
      'It ran [[from Feb. 29 to Jan. 5, 1904|1896-02-29/1904-01-05 1896-02-29..1904-01-05]].',
    ],
  ],
  [
    'the first after the start of a range',
    '2020-09-17',
    [
      'It will run [[from Sept. 20 to Sept. 5|2020-09-20/2021-09-05 2020-09-20..2021-09-05]].',
      'It will run [[from September to May|2020-09/2021-05 2020-09-01..2021-05-31]].',
    ],
  ],
  [
    'the first of its kind in a story',
    '2020-09-17',
    [
      'He was hurt on [[May 4, 2011|2011-05-04]]. On [[May 4|2011-05-04]], he was helped.',
      'He was hurt on [[May 4, 2011|2011-05-04]]. On [[May 3|2020-05-03]], he was helped.',
      'He was hurt on [[Dec. 4, 2011|2011-12-04]]. In [[March|2012-03 2012-03-01..2012-03-31]], he was helped.',
      // so many days later it is another story
      'He was hurt on [[May 4, 2011|2011-05-04]]. On [[Nov. 20|2011-11-20]], he was helped.',
      'He was hurt on [[May 4, 2011|2011-05-04]]. On [[Nov. 21|2019-11-21]], he was helped.',
      // what is to come is none
      'He was hurt on [[May 4, 2011|2011-05-04]]. On [[May 5|2021-05-05]], he will be helped.',
      'He was hurt on [[May 4, 2020|2020-05-04]]. On [[Nov. 19|2019-11-19]], he was helped.',
    ],
  ],
  [
    'the first of its kind in a story, without a day of the article',
    null,
    [
      'He was hurt on [[May 4, 2011|2011-05-04]]. On [[June 3|2011-06-03]], he was helped.',
      'He was hurt on [[May 4, 2011|2011-05-04]]. On [[March 3|XXXX-03-03 open]], he was helped.',
    ],
  ],
];

describe.each(rows)('the nearest is %s, printed on %s', (_what, anchor, each) => {
  test.each(each)('%s', (row) => expect(markDates(row, anchor)).toBe(row));
});

/** Days of May 2020 against a bound of May 10 to 20. */
test.each([
  [10, 20, 'before', false, false],
  [10, 20, 'before', true, true],
  [10, 19, 'before', false, true],
  [9, 20, 'before', false, true],
  [15, 21, 'before', false, false],
  [10, 20, 'after', false, false],
  [10, 20, 'after', true, true],
  [10, 21, 'after', false, true],
  [9, 21, 'after', false, false],
] as const)('May %i to %i is %s May 10 to 20 (or the same: %s): %s', (from, to, side, mayBeSame, isIt) => {
  const days = (first: number, last: number) => ({ ...dayPeriod(first), to: last });
  expect(isWithin(days(from, to), { side, period: days(10, 20), mayBeSame })).toBe(isIt);
});
