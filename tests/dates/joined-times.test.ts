import { describe, expect, test } from 'vitest';
import { markDates } from '../helpers/dates.js';

/** Times that are joined to others, in forms that are seldom. */
const tables: readonly (readonly [name: string, printed: string, rows: readonly string[]])[] = [
  [
    'days and weekdays in more joints',
    '2021-03-04',
    [
      'The talks of [[May 3|2019-05-03]], [[5|2019-05-05]] and [[June 7, 2019|2019-06-07]], failed.',
      'The talks of [[June 30|2020-06-30]]/[[July 1, 2020|2020-07-01]], failed.',
      'It rained on [[the 3rd|2021-03-03]] and [[4th|2021-03-04]] in Rome.',
      'It rained [[from the 8th to the 10th|2021-02-08/2021-02-10 2021-02-08..2021-02-10]] in Rome.',
      'It was on the 3rd and 4th floors.',
      'The shop is open [[Mon-Fri|2021-03-08/2021-03-12 2021-03-08..2021-03-12]] in Rome.',
      'They met on [[Fri.|2021-02-26]], [[Sat.|2021-02-27]] and [[Sun|2021-02-28]].',
      'The sun sat on the sat and sun.',
      'They will meet on [[Monday|2021-03-08]] and [[Wednesday next week|2021-03-10]].',
      'The court will rule [[the Tuesday after next|2021-03-16]].',
      'He left [[the Sunday before last|2021-02-21]].',
      'He left on [[Monday last|2021-03-01]].',
      'He called [[last week Tuesday|2021-02-23]] from Oslo.',
      'He left [[Monday|2021-03-01]] [[last year|2020 2020-01-01..2020-12-31]].',
      'The bar is open on [[Monday through Thursday nights|set XXXX-WXX-1TNI/XXXX-WXX-4TNI]].',
      'They left [[overnight Thursday|time 2021-03-04TNI 2021-03-04]] in Rome.',
    ],
  ],
  [
    'years and what is joined to them',
    '2021-03-04',
    [
      'Hill ([[1999-present|1999/2021-03-04 1999-01-01..2021-03-04]]) has won twice.',
      'He ruled [[from 1999 to the present|1999/2021-03-04 1999-01-01..2021-03-04]].',
      "He served [[1990 to '94|1990/1994 1990-01-01..1994-12-31]] in Rome.",
      '[[The winter of 2019/20|2019-WI 2019-12-01..2020-02-29]] was cold.',
      'In [[the year 79|0079 0079-01-01..0079-12-31]] the city fell.',
      'It was sold at [[Christmas 2020|2020-12-25]].',
      'They wed [[Christmas 2020|2020-12-25]] in Rome.',
      'In [[the year|2021 2021-01-01..2021-12-31]] 45 people died.',
    ],
  ],
  [
    'parts of an age',
    '2021-03-04',
    [
      'It grew in [[the second half of the century|20 2000-01-01..2099-12-31]].',
      'It grew in the third quarter of the century.',
      'It opened in [[1985|1985 1985-01-01..1985-12-31]]. [[A quarter of a century later|2010 2010-01-01..2010-12-31]] it closed.',
    ],
  ],
  [
    'clock times in more joints',
    '2021-03-04',
    [
      'The shop is open [[between 9 and 10 p.m. on Tuesday|time 2021-03-02T21:00/2021-03-02T22:00 2021-03-02]].',
      'It starts at [[3 p.m. Eastern on Friday|time 2021-03-05T15:00 2021-03-05]].',
      'It was [[3 p.m.|time 2021-03-04T15:00 2021-03-04]] Eastern leaders met.',
    ],
  ],
  [
    'what comes again',
    '2021-03-04',
    [
      'It rains [[every May|set XXXX-05]] and [[June|set XXXX-06]] in Rome.',
      'They meet [[every third Thursday of the month|set XXXX-XX-WXX-4]].',
      'They meet [[every second Sunday|set XXXX-WXX-7]] in Rome.',
      'It rained in [[May|2019-05 2019-05-01..2019-05-31]] and [[June 2019|2019-06 2019-06-01..2019-06-30]].',
    ],
  ],
  [
    'lengths in more forms',
    '2021-03-04',
    [
      'It will be finished in [[about six months|duration P6M 2021-09-01..2021-09-30]].',
      'The bridge is opening in [[two years|duration P2Y 2023-01-01..2023-12-31]].',
      // a record counts back
      'Oslo is facing its worst crisis in [[10 years|duration P10Y]].',
      'The world is undergoing changes unseen in [[a century|duration P100Y]].',
      'It will be the first vote in [[two years|duration P2Y]].',
      'In [[the fiscal year|duration P1Y 2019-07-01..2020-06-30]] ending in [[June 2020|2020-06 2020-06-01..2020-06-30]], it fell.',
      'In [[the week|duration P1W 2021-02-20..2021-02-26]] to [[Friday|2021-02-26]], it fell.',
      'In [[the 12 months|duration P12M 2019-07-01..2020-06-30]] ended in [[June|2020-06 2020-06-01..2020-06-30]], it fell.',
      'It went in [[the week|2021-W09 2021-03-01..2021-03-07]] to hell.',
    ],
  ],
  [
    'two of one whole',
    '2021-03-04',
    [
      'It rained in [[the first|2020-W19 2020-05-04..2020-05-10]] and [[second week of May 2020|2020-W20 2020-05-11..2020-05-17]].',
      'They met on [[the first|2020-05-04]] and [[third Monday of May 2020|2020-05-18]].',
      'They met on [[the first|2020-05-03]] and [[the last Sunday in May 2020|2020-05-31]].',
      'It was sown in [[week 12 of 2021|2021-W12 2021-03-22..2021-03-28]].',
      'It was sown in week 60 of [[2021|2021 2021-01-01..2021-12-31]].',
      'He was the first and second cousin of the king.',
    ],
  ],
  [
    'the days of countries',
    '2021-03-04',
    [
      "The army will parade on India's [[Independence Day|2021-08-15]].",
      'He spoke on Ukrainian [[Independence Day 2022|2022-08-24]].',
      'The U.S. [[Independence Day|2021-07-04]] will be on a [[Sunday|2021-07-04]].',
      'They will mark [[Independence Day|2021-12-12]] in Kenya.',
      "Russia's [[Victory Day 2020|2020-05-09]] was moved.",
      "They will mark Italy's [[Republic Day|2021-06-02]].",
      "China's [[National Day|2020-10-01]] was quiet.",
      'They will mark [[Independence Day|XXXX-XX-XX open]] in Oslo.',
      "Acme's [[Independence Day|XXXX-XX-XX open]] sale begins.",
    ],
  ],
  [
    'over midnight and over the year',
    '2021-03-04',
    [
      'He was away [[from Dec. 28, 2019 to Jan. 3|2019-12-28/2020-01-03 2019-12-28..2020-01-03]].',
      'He sang [[from 11:30 p.m. Dec. 31, 2020 to 12:30 a.m. Jan. 1|time 2020-12-31T23:30/2021-01-01T00:30 2020-12-31..2021-01-01]].',
      'He was away [[from Monday, March 1 at 9 a.m. to Friday, March 5 at 5 p.m.|time 2021-03-01T09:00/2021-03-05T17:00 2021-03-01..2021-03-05]]',
      'He was away [[from May 3, 2019 to May 3|2019-05-03/2020-05-03 2019-05-03..2020-05-03]].',
      'He sang on [[Monday, March 1 at 9 a.m.|time 2021-03-01T09:00 2021-03-01]] in Rome.',
      'He was away [[Friday at 9 a.m. to 5 p.m.|time 2021-02-26T09:00/2021-02-26T17:00 2021-02-26]] in Rome. He is in on [[Monday, 9 a.m.-5 p.m.|time 2021-03-01T09:00/2021-03-01T17:00 2021-03-01]], and [[Tuesday at 9 p.m. to 2 a.m.|time 2021-03-02T21:00/2021-03-03T02:00 2021-03-02..2021-03-03]] in Rome.',
    ],
  ],
];

describe.each(tables)('%s, printed on %s', (_name, printed, rows) =>
  test.each(rows)('%s', (row) => expect(markDates(row, printed)).toBe(row)),
);
