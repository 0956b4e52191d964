import { describe, expect, test } from 'vitest';
import { markDates } from '../helpers/dates.js';

/** What rules go by, each with rows in which it holds and rows in which it does not; printed on Sept. 17, 2020. */
const found: readonly (readonly [evidence: string, rows: readonly string[]])[] = [
  [
    'a clock time: a time zone',
    [
      'It begins at the hall, [[19.30 BST|time 2020-09-17T19:30 2020-09-17]], in Rome.',
      'It begins, they say, [[15:30 GMT|time 2020-09-17T15:30 2020-09-17]] in Rome.',
      'It begins, they say, 15:30 Z in Rome.',
      'It costs 19.30 francs in Rome.',
    ],
  ],
  [
    'a clock time: a word before it',
    [
      'Doors open at [[9:30|time 2020-09-17T09:30 2020-09-17]] in Rome.',
      'Doors open, all say, 9:30 in Rome.',
      'The price stood at 9.30 in Rome.',
    ],
  ],
  [
    'a clock time: seconds',
    [
      'The log says [[15:30:10|time 2020-09-17T15:30:10 2020-09-17]] in red.',
      'The log says 15:30 in red.',
      'The log says 5:30:10 in red.',
    ],
  ],
  [
    'a clock time: the beginning of a sentence',
    [
      '[[15:30|time 2020-09-17T15:30 2020-09-17]] The guests arrive.',
      '5:30 The guests arrive.',
      'Guests arrive, 15:30.',
    ],
  ],
  [
    'a clock time: before or after noon',
    [
      'It closes at [[9pm|time 2020-09-17T21:00 2020-09-17]] in Rome.',
      'It closes at [[9 p.m.|time 2020-09-17T21:00 2020-09-17]] in Rome.',
      'It closes at [[15:30 p.m.|time 2020-09-17T15:30 2020-09-17]] in Rome.',
      'It closes at 9p in Rome.',
      'It closes at 15 p.m. in Rome.',
    ],
  ],
  [
    "a clock time: o'clock, the part of the day",
    [
      "It closes at [[3 o'clock|time 2020-09-17T03:00 2020-09-17]] in Rome.",
      "It closes at 15 o'clock in Rome.",
      "It closes at [[3 o'clock in the afternoon|time 2020-09-17T15:00 2020-09-17]] in Rome.",
      'It closes at [[3 in the afternoon|time 2020-09-17T15:00 2020-09-17]] in Rome.',
      'It closes at 3 in the hall in Rome.',
    ],
  ],
  [
    'a clock time: words, four digits',
    [
      'It closes at [[noon EST|time 2020-09-17T12:00 2020-09-17]] in Rome.',
      'It closes at high noon in Rome.',
      'It closes at [[nine a.m.|time 2020-09-17T09:00 2020-09-17]] in Rome.',
      'It closes at thirteen a.m. in Rome.',
      'It closes at [[1530 GMT|time 2020-09-17T15:30 2020-09-17]] in Rome.',
      'It closes after 1530 votes in Rome.',
    ],
  ],
  [
    'a range of clock times: the half of the day after the second',
    [
      'It is open [[2-4pm|time 2020-09-17T14:00/2020-09-17T16:00 2020-09-17]] in Rome.',
      'It is open [[11-1 p.m.|time 2020-09-17T11:00/2020-09-17T13:00 2020-09-17]] in Rome.',
      'It is open 2-4 in Rome.',
      'It is open 13-[[4 p.m.|time 2020-09-17T16:00 2020-09-17]] in Rome.',
    ],
  ],
];

describe.each(found)('%s', (_, rows) => {
  test.each(rows)('%s', (row) => expect(markDates(row, '2020-09-17')).toBe(row));
});
