import { describe, expect, test } from 'vitest';
import { markDates } from '../helpers/dates.js';

/** What dates without a year are counted from: all rows are printed on a Thursday. */
const ANCHOR = '2020-09-17';

const rows: readonly (readonly [what: string, rows: readonly string[]])[] = [
  [
    'a story: a day, month or quarter given with its year',
    [
      'He was hurt on [[May 4, 2011|2011-05-04]]. In [[June|2011-06 2011-06-01..2011-06-30]], he was helped. In [[July|2011-07 2011-07-01..2011-07-31]], he was free.',
      'He was hurt on [[May 4, 2011|2011-05-04]]. He slept. In [[June|2020-06 2020-06-01..2020-06-30]], he was helped.',
      'In [[the second quarter of 2011|2011-Q2 2011-04-01..2011-06-30]], it lost money. In [[July|2011-07 2011-07-01..2011-07-31]], it was sold.',
      'He was hurt in [[2011|2011 2011-01-01..2011-12-31]]. In [[July|2020-07 2020-07-01..2020-07-31]], he was helped.',
      'He was hurt on [[May 4|2020-05-04]]. In [[July 2011|2011-07 2011-07-01..2011-07-31]], he was helped.',
      'In [[May 2011|2011-05 2011-05-01..2011-05-31]], he was hurt. In [[July|2011-07 2011-07-01..2011-07-31]], he was helped.',
      'He was hurt on [[May 4, 2011|2011-05-04]], and in [[June|2011-06 2011-06-01..2011-06-30]], he was helped.',
      'He was hurt on [[May 4, 2011|2011-05-04]]. On [[Monday|2020-09-14]], he was helped. In [[July|2020-07 2020-07-01..2020-07-31]], he was free.',
      'He was hurt on [[May 4, 2011|2011-05-04]]. In [[the third quarter|2011-Q3 2011-07-01..2011-09-30]], he was helped.',
      'He was hurt on [[Christmas Day 2010|2010-12-25]]. In [[June|2020-06 2020-06-01..2020-06-30]], he was helped.',
      'He was hurt on [[May 4, 2011|2011-05-04]], and in [[June|2011-06 2011-06-01..2011-06-30]], he was helped. In [[July|2011-07 2011-07-01..2011-07-31]], he was free.',
    ],
  ],
  [
    'the last period that the text gave, as one of the grain',
    [
      'It was built in [[1990|1990 1990-01-01..1990-12-31]]. [[The next year|1991 1991-01-01..1991-12-31]] it burned.',
      'It was built in [[May 1990|1990-05 1990-05-01..1990-05-31]]. [[The next year|1991 1991-01-01..1991-12-31]] it burned.',
      'It was built on [[May 4, 1990|1990-05-04]]. [[The next month|1990-06 1990-06-01..1990-06-30]] it burned.',
      'It was built in [[1990|1990 1990-01-01..1990-12-31]]. [[The next month|2020-10 2020-10-01..2020-10-31]] it burned.',
      'It was built in [[1990|1990 1990-01-01..1990-12-31]] and sold on [[May 4, 2001|2001-05-04]]. [[The next year|2002 2002-01-01..2002-12-31]] it burned.',
      'It was sold on [[May 4, 2001|2001-05-04]], and built in [[1990|1990 1990-01-01..1990-12-31]]. [[The next year|1991 1991-01-01..1991-12-31]] it burned.',
      'It was built in [[the 1990s|199 1990-01-01..1999-12-31]]. [[The next year|2021 2021-01-01..2021-12-31]] it burned.',
      'It was built on [[May 4, 2001|2001-05-04]]. [[The next day|2001-05-05]] it burned.',
      'It was built on [[May 4, 2001|2001-05-04]], after a loss in [[the third quarter of 1999|1999-Q3 1999-07-01..1999-09-30]]. [[That quarter|1999-Q3 1999-07-01..1999-09-30]] was bad.',
      'It was lost in [[the third quarter of 1999|1999-Q3 1999-07-01..1999-09-30]]. It was built on [[May 4, 2001|2001-05-04]]. Sales fell in [[the quarter|1999-Q3 1999-07-01..1999-09-30]].',
      'In [[May 1990|1990-05 1990-05-01..1990-05-31]], it was built. In [[2000|2000 2000-01-01..2000-12-31]], it burned. [[That month|1990-05 1990-05-01..1990-05-31]], it rained.',
    ],
  ],
];

describe.each(rows)('counts from %s', (_what, each) => {
  test.each(each)('%s', (row) => expect(markDates(row, ANCHOR)).toBe(row));
});
