import { describe, expect, test } from 'vitest';
import { markDates } from '../helpers/dates.js';

/** Forms that a newspaper prints every day. */
const tables: readonly (readonly [name: string, printed: string, rows: readonly string[]])[] = [
  [
    'weekdays that have their days, with one year at the end',
    '2021-03-04',
    [
      'It sat on [[Monday, March 3|2014-03-03]] and [[Tuesday, March 4, 2014|2014-03-04]].',
      'They meet [[Monday, March 3|2014-03-03]], [[Tuesday, March 4|2014-03-04]], and [[Friday, March 7, 2014|2014-03-07]].',
      'They meet [[Sat., May 5|2018-05-05]], [[Sun., May 6|2018-05-06]] or [[Mon., May 7, 2018|2018-05-07]].',
      'They met on [[Monday, March 1|2021-03-01]] and [[Tuesday, March 2|2021-03-02]].',
      'They meet on [[Saturday|2021-03-06]] [[5|2021-06-05]] and [[6 June|2021-06-06]].',
    ],
  ],
  [
    'a night that begins on its day or ends on it',
    '2021-03-04',
    [
      'The road was shut [[8pm-2am on Saturday|time 2021-02-27T20:00/2021-02-28T02:00 2021-02-27..2021-02-28]].',
      'The road was shut [[8pm-2am Saturday|time 2021-02-27T20:00/2021-02-28T02:00 2021-02-27..2021-02-28]].',
      'It will shut [[from 10 p.m. to 4 a.m. on Friday|time 2021-03-05T22:00/2021-03-06T04:00 2021-03-05..2021-03-06]].',
      'It was shut [[from 10 p.m. to 4 a.m. Saturday|time 2021-02-26T22:00/2021-02-27T04:00 2021-02-26..2021-02-27]].',
      'It was shut [[from 10 p.m. to 4 a.m. on March 3|time 2021-03-03T22:00/2021-03-04T04:00 2021-03-03..2021-03-04]].',
      'He spoke [[from 9 a.m. to 10 a.m. on Monday|time 2021-03-01T09:00/2021-03-01T10:00 2021-03-01]].',
    ],
  ],
  [
    'ranges with a time at one end',
    '2021-03-04',
    [
      'It will shut [[Dec. 30 at noon to Jan. 2|time 2021-12-30T12:00/2022-01-02 2021-12-30..2022-01-02]].',
      'It will shut [[from noon on Dec. 30 to Jan. 2|time 2021-12-30T12:00/2022-01-02 2021-12-30..2022-01-02]].',
      'It will shut [[from Dec. 30 to noon on Jan. 2|time 2021-12-30/2022-01-02T12:00 2021-12-30..2022-01-02]].',
      'It will shut [[from Dec. 30 to Jan. 2 at noon|time 2021-12-30/2022-01-02T12:00 2021-12-30..2022-01-02]].',
      'It was shut [[from 9 p.m. on March 1 until March 3|time 2021-03-01T21:00/2021-03-03 2021-03-01..2021-03-03]].',
      'The shop is open from [[9 a.m.|time 2021-03-04T09:00 2021-03-04]] [[Monday to Friday|set XXXX-WXX-1/XXXX-WXX-5]].',
      '[[The morning of March 3|time 2021-03-03TMO 2021-03-03]] to him was a blur.',
    ],
  ],
  [
    'a length that is left, counted from the article',
    '2021-03-04',
    [
      'Talks that began on [[Monday|2021-03-01]] end in [[two weeks|duration P2W 2021-03-18]].',
      'Talks end [[Friday|2021-03-05]] and sales start [[Monday|2021-03-08]].',
      'The strikes, begun [[Monday|2021-03-01]], are over in [[two weeks|duration P2W 2021-03-18]].',
      'The bill, passed [[Monday|2021-03-01]], becomes law in [[30 days|duration P30D 2021-04-03]].',
      'The cabinet, sworn in [[Monday|2021-03-01]], faces a vote in [[ten days|duration P10D 2021-03-14]].',
      'He stands trial in [[May|2021-05 2021-05-01..2021-05-31]].',
      'The vote is [[about six weeks|duration P6W 2021-04-15]] away.',
      'The polls are only [[two weeks|duration P2W 2021-03-18]] off, and he leads.',
      'With [[two weeks|duration P2W 2021-03-18]] to go, he leads.',
      'The port is [[two days|duration P2D]] away by boat.',
      'He was [[three weeks|duration P3W]] off work.',
      'He has [[three weeks|duration P3W]] to go to Rome.',
    ],
  ],
  [
    'what was done to something in a month or on a day',
    '2021-10-27',
    [
      'The firm changed its name in [[December|2020-12 2020-12-01..2020-12-31]].',
      'The firm changed from a fiscal year to a calendar year in [[December|2020-12 2020-12-01..2020-12-31]].',
      'She moved to Rome in [[November|2020-11 2020-11-01..2020-11-30]].',
      'The court fined the bank on [[Nov. 9|2020-11-09]].',
      'Sales rose 3 percent in [[November|2020-11 2020-11-01..2020-11-30]].',
      'They approved a plan in [[December|2021-12 2021-12-01..2021-12-31]].',
      'They announced a tour in [[November|2021-11 2021-11-01..2021-11-30]].',
      'They prepared the vote in [[November|2021-11 2021-11-01..2021-11-30]].',
      'She signed to play in [[November|2021-11 2021-11-01..2021-11-30]].',
      'It will redeem the preferred shares on [[Oct. 31|2021-10-31]].',
    ],
  ],
  [
    'a day as such, and an age that is called one',
    '2021-03-04',
    [
      "This is for today's youth and for tomorrow's young leaders.",
      "He spoke of today's world and of the people of tomorrow.",
      "[[Today|2021-03-04]]'s vote and [[tomorrow|2021-03-05]]'s game are close.",
      'The cost of [[today|2021-03-04]] is high.',
      'Ann Lee reads India Today. This is VOA Today.',
      'Ministers meet [[today|2021-03-04]]. Talks begin at [[9 a.m.|time 2021-03-04T09:00 2021-03-04]] in Rome.',
      'He flew home on [[Tuesday|2021-03-02]] and is fit [[today|2021-03-04]]. [[Later in the day|2021-03-04]] he plays.',
      'He fell on [[Tuesday|2021-03-02]]. Police said [[today|2021-03-04]] he had been seen [[earlier in the day|2021-03-02]].',
      'It is [[the second day|2021-03-04]] of talks.',
      '[[Today|2021-03-04]] is [[the third straight day|2021-03-04]] of rain.',
      '[[Monday|2021-03-01]] was the second day of talks.',
      "Rain made it [[the week|2021-W09 2021-03-01..2021-03-07]]'s worst day.",
      'Now for the weather.',
      '[[Now|PRESENT_REF]] for the first time he won.',
    ],
  ],
  [
    'what a report compares its quarter with',
    '2021-11-02',
    [
      "Acme lost $2 million in [[the third quarter|2021-Q3 2021-07-01..2021-09-30]]. [[This quarter|2021-Q3 2021-07-01..2021-09-30]]'s loss is small.",
      'Acme lost $2 million in [[the third quarter|2021-Q3 2021-07-01..2021-09-30]]. [[This quarter|2021-Q4 2021-10-01..2021-12-31]] will be better.',
      'In [[the third quarter|2021-Q3 2021-07-01..2021-09-30]] it made $9, compared with a loss of $3 [[last year|2020-Q3 2020-07-01..2020-09-30]].',
      'In [[the third quarter|2021-Q3 2021-07-01..2021-09-30]] it made more than [[last year|2020 2020-01-01..2020-12-31]].',
      'It made $9 [[this year|2021 2021-01-01..2021-12-31]], compared with $3 [[last year|2020 2020-01-01..2020-12-31]].',
    ],
  ],
];

describe.each(tables)('%s, printed on %s', (_name, printed, rows) =>
  test.each(rows)('%s', (row) => expect(markDates(row, printed)).toBe(row)),
);
