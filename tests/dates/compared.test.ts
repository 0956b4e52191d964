import { describe, expect, test } from 'vitest';
import { markDates } from '../helpers/dates.js';

const YEAR_2012 = '2012 2012-01-01..2012-12-31';
const Q3_2013 = '2013-Q3 2013-07-01..2013-09-30';
const Q3_2012 = '2012-Q3 2012-07-01..2012-09-30';
const H1_2014 = '2014-H1 2014-01-01..2014-06-30';
const NINE_MONTHS = 'duration P9M';

/** What news sets against an earlier time, printed on October 24, 2013. */
const found: readonly (readonly [family: string, rows: readonly string[]])[] = [
  [
    'months of a report',
    [
      `Profit rose in [[the third quarter|${Q3_2013}]] from [[a year earlier|${Q3_2012}]].`,
      `Profit rose in [[the third quarter|${Q3_2013}]]. In [[the nine months|${NINE_MONTHS}]], it fell from [[a year earlier|${YEAR_2012}]].`,
      `Profit rose in [[the third quarter|${Q3_2013}]]. For [[the first nine months|${NINE_MONTHS}]], it fell. In [[the year-earlier period|${YEAR_2012}]], it rose.`,
      `Profit rose in [[the third quarter|${Q3_2013}]]. Through [[the first nine months|${NINE_MONTHS}]], it fell. It rose in [[the 2012 period|${YEAR_2012}]].`,
      `Profit rose in [[the third quarter|${Q3_2013}]]. In [[the nine months|${NINE_MONTHS}]], it fell. [[Year-earlier|${YEAR_2012}]] results had a charge.`,
      // The quarter is reported again.
      `Profit rose in [[the third quarter|${Q3_2013}]]. In [[the nine months|${NINE_MONTHS}]], it fell. In [[the quarter|${Q3_2013}]], sales grew from [[a year earlier|${Q3_2012}]].`,
      // A length beside the report is none of it.
      `Profit rose in [[the third quarter|${Q3_2013}]]. He led it for [[nine months|${NINE_MONTHS}]]. Sales grew from [[a year earlier|${Q3_2012}]].`,
      `Profit rose in [[the third quarter|${Q3_2013}]]. In [[the two months|duration P2M]] of the strike, it fell from [[a year earlier|${Q3_2012}]].`,
      `In [[the nine months|${NINE_MONTHS}]], profit fell from [[a year earlier|${YEAR_2012}]].`,
    ],
  ],
  [
    'the month before',
    [
      'Inflation slowed in [[August|2013-08 2013-08-01..2013-08-31]] from [[July|2013-07 2013-07-01..2013-07-31]].',
      'Output fell in [[January|2013-01 2013-01-01..2013-01-31]] from [[December|2012-12 2012-12-01..2012-12-31]].',
      'Output fell to 3 percent in [[January|2013-01 2013-01-01..2013-01-31]], down from 4 percent in [[November|2012-11 2012-11-01..2012-11-30]].',
      'It was lower in [[January|2013-01 2013-01-01..2013-01-31]] than in [[December|2012-12 2012-12-01..2012-12-31]].',
      'The rate fell in [[August|2013-08 2013-08-01..2013-08-31]] from 7 percent in [[July|2013-07 2013-07-01..2013-07-31]] and 8 percent [[a year earlier|2012-08 2012-08-01..2012-08-31]].',
      'It rose in [[the first quarter|2013-Q1 2013-01-01..2013-03-31]] from [[the fourth quarter|2012-Q4 2012-10-01..2012-12-31]].',
      // Nothing is set against what came before.
      'It fell in [[July|2013-07 2013-07-01..2013-07-31]] and rose in [[August|2013-08 2013-08-01..2013-08-31]], [[a year later|2014 2014-01-01..2014-12-31]].',
      'It rose in [[January|2013-01 2013-01-01..2013-01-31]] and will fall in [[December|2013-12 2013-12-01..2013-12-31]].',
      'It rose in [[January|2013-01 2013-01-01..2013-01-31]] from [[December 2011|2011-12 2011-12-01..2011-12-31]].',
    ],
  ],
  [
    'quarters that are over',
    [
      'It lost money in [[the quarter|2012-Q4]] ended [[Nov. 30|2012-11-30]].',
      'In [[the third quarter|2012-Q3]] ended [[Oct. 31|2012-10-31]], it had a loss.',
      'In [[the third quarter|2013-Q3]] ending [[Oct. 31|2013-10-31]], it will have a loss.',
    ],
  ],
  [
    'a quarter that is told again after a comma',
    [
      'In [[the year-ago quarter|2012-Q2]], [[the second quarter|2012-Q2]] ended [[Oct. 31|2012-10-31]], it had a loss.',
      'In [[the year-ago quarter|2012-Q3 2012-07-01..2012-09-30]], the firm had a loss.',
    ],
  ],
  [
    'what comes each year',
    [
      'Sales are usually made in [[the second|set XXXX-Q2]] and [[fourth quarters|set XXXX-Q4]].',
      'The fair is traditionally held in [[August|set XXXX-08]].',
      'It is typically dry in [[the summer|set XXXX-SU]].',
      'The fair is held in [[August|2013-08 2013-08-01..2013-08-31]].',
      'Sales, usually weak, fell in [[August|2013-08 2013-08-01..2013-08-31]].',
      'Sales are usually weak, as in [[August 2012|2012-08 2012-08-01..2012-08-31]].',
    ],
  ],
  [
    'two quarters',
    [
      `Prices will fall in [[the first two quarters of 2014|${H1_2014}]].`,
      `Prices will fall in [[the first two quarters of next year|${H1_2014}]].`,
      'Prices fell in [[the last two quarters of 2012|2012-H2 2012-07-01..2012-12-31]].',
      'Prices fell in [[the first two quarters|duration P6M]] of the war.',
    ],
  ],
  [
    'since',
    [
      'It was the worst attack since [[Nov. 4|2012-11-04]].',
      'It will be the first vote since [[Nov. 4|2012-11-04]].',
      'The euro is at its lowest since [[December|2012-12 2012-12-01..2012-12-31]].',
      'It will be his first game since [[Saturday|2013-10-19]].',
      'It will be his first game on [[Saturday|2013-10-26]].',
      'The vote will be held on [[Nov. 4|2013-11-04]].',
    ],
  ],
  [
    'verbs with a particle',
    [
      'The talks broke down in [[November|2012-11 2012-11-01..2012-11-30]].',
      'War broke out on [[Nov. 2|2012-11-02]].',
      'They will get beat up in [[November|2013-11 2013-11-01..2013-11-30]].',
    ],
  ],
  [
    'events that are known ahead',
    [
      "City will be without Bo Hill for [[Saturday|2013-10-26]]'s game.",
      "He will not play in [[Saturday|2013-10-26]]'s second match.",
      "The party could lose seats in [[Sunday|2013-10-27]]'s election.",
      // The verb is not the event's.
      "They will study the result of [[Sunday|2013-10-20]]'s election.",
      "He will leave after losing [[Sunday|2013-10-20]]'s election.",
      "He was hurt in [[Saturday|2013-10-19]]'s game.",
      "They will look for the cause in [[Saturday|2013-10-19]]'s fire.",
    ],
  ],
  [
    'newspapers',
    [
      'He told the daily that he was well.',
      'When asked by the German daily if he was well, he smiled.',
      'A daily newspaper and a weekly magazine closed.',
      'She wrote for an English language daily, and sang.',
      'She wrote for the weekly Monitor, and sang.',
      'She checks the [[weekly|set P1W]] Monitor ratings, and sings.',
      'Sales fell, reports Al Jarida daily.',
      'Sales fall at Al Jarida [[daily|set P1D]] in Rome.',
      'The feast is held across the state [[annually|set P1Y]].',
      'It gives the [[daily|set P1D]] count of the dead.',
      'Flights to Rome leave [[daily|set P1D]] from Oslo.',
      'They met [[daily|set P1D]] in Oslo.',
    ],
  ],
];

describe.each(found)('finds %s', (_family, rows) => {
  test.each(rows)('%s', (row) => expect(markDates(row, '2013-10-24')).toBe(row));
});

test('a season that is just over is "this past" one, though not the "last" one', () => {
  for (const row of [
    '[[This past winter|2012-WI 2012-12-01..2013-02-28]] was mild.',
    '[[Last winter|2011-WI 2011-12-01..2012-02-29]] was mild.',
    '[[This winter|2012-WI 2012-12-01..2013-02-28]] was mild.',
    '[[This past February|2013-02 2013-02-01..2013-02-28]] was mild.',
  ])
    expect(markDates(row, '2013-03-14')).toBe(row);
});
