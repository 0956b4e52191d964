import { describe, expect, test } from 'vitest';
import { markDates } from './helpers/dates.js';

/** Sentences as newswire of the 2010s prints them, by what they report. */
const found: readonly (readonly [family: string, anchor: string | null, rows: readonly string[]])[] = [
  [
    'sport',
    '2013-03-21',
    [
      'Chelsea beat Arsenal 2-1 on [[Sunday|2013-03-17]] to move top of the table.',
      'Ghana play Senegal on [[Monday|2013-03-25]] in the last group game.',
      'The Knicks host the Heat on [[Friday night|time 2013-03-22TNI 2013-03-22]] at the Garden.',
      'United, who face Everton on [[Saturday|2013-03-23]], have not lost since [[November|2012-11 2012-11-01..2012-11-30]].',
      'Bath take on Leeds on [[Friday|2013-03-22]] without their captain.',
      'The visit [[Monday|2013-03-18]] was his first.',
      "The winner of [[Monday|2013-03-25]]'s final will go to Rio.",
      "[[Monday|2013-03-18]]'s ruling will please them.",
      'Djokovic won in [[two hours and 47 minutes|duration PT2H47M]].',
      'He scored in the 89th minute, his third in as many years.',
      'The final is on [[June 1|2013-06-01]] in Paris.',
      'The contract expires at the end of the [[2013-14|2013/2014 2013-01-01..2014-12-31]] season.',
      'They won the league in [[2009-10|2009/2010 2009-01-01..2010-12-31]] and again [[a year later|2011 2011-01-01..2011-12-31]].',
      'Tickets go on sale at [[10 a.m. Friday, April 5|time 2013-04-05T10:00 2013-04-05]].',
    ],
  ],
  [
    'quakes and weather',
    '2013-03-21',
    [
      'It struck at [[3:32 a.m. local time|time 2013-03-18T03:32 2013-03-18]] ([[0132 GMT|time 2013-03-18T01:32 2013-03-18]]) on [[Monday|2013-03-18]].',
      'It hit at [[8:02 a.m.|time 2013-03-16T08:02 2013-03-16]] ([[0002 GMT|time 2013-03-16T00:02 2013-03-16]]) [[Saturday|2013-03-16]].',
      'It hit at [[10:30|time 2013-03-14T10:30 2013-03-14]] ([[08:30 GMT|time 2013-03-14T08:30 2013-03-14]]) on [[14 March|2013-03-14]].',
      'It hit at [[10:30|time 2013-03-21T10:30 2013-03-21]] ([[8:30 a.m. British time|time 2013-03-21T08:30 2013-03-21]]), he said.',
      'Storm warnings were in effect through [[Sunday night|time 2013-03-24TNI 2013-03-24]].',
      'Rain is expected by [[midweek|2013-W13 2013-03-25..2013-03-31]] in the north.',
      '[[This winter|2012-WI 2012-12-01..2013-02-28]] has been the coldest in [[50 years|duration P50Y]].',
      'Two soldiers were killed [[overnight|time 2013-03-20TNI 2013-03-20]] by an avalanche.',
      'Snow will fall [[overnight|time 2013-03-21TNI 2013-03-21]] on the hills.',
      '[[This time last year|2012-03 2012-03-01..2012-03-31]] the park was full.',
    ],
  ],
  [
    'courts and politics',
    '2013-03-21',
    [
      'The suspect was to appear in court [[Monday|2013-03-25]].',
      'He was to have spoken [[Monday|2013-03-18]] in Oslo.',
      'The trial is expected to begin in [[September|2013-09 2013-09-01..2013-09-30]] and last [[six weeks|duration P6W]].',
      'The bill could pass on [[Friday|2013-03-22]], aides said.',
      'He could not be reached [[Tuesday|2013-03-19]] for comment.',
      'The leaders meet [[Tuesday|2013-03-26]] in Rome.',
      'The envoy, who will take over in [[May|2013-05 2013-05-01..2013-05-31]], on [[Monday|2013-03-18]] dismissed the claim.',
      'They planned a rally in the capital on [[Saturday|2013-03-23]] at the square.',
      'It will be paid on a still unspecified date in [[January|2014-01 2014-01-01..2014-01-31]].',
      'Polls open at [[7 a.m. Sunday|time 2013-03-24T07:00 2013-03-24]] in Tunis.',
      'A third flight leaves Oslo from [[Aug. 6|2013-08-06]].',
    ],
  ],
  [
    'markets',
    '2013-03-21',
    [
      'Revenue fell in [[the quarter|2012-Q4]] that ended [[Jan. 31|2013-01-31]] to $3 million.',
      'It lost $2 million in [[the quarter|2012-Q4 2012-10-01..2012-12-31]] ended [[Dec. 31|2012-12-31]].',
      'In [[the week|duration P1W]] to [[March 16|2013-03-16]], 336,000 people filed claims.',
      '[[Fourth-quarter|2012-Q4 2012-10-01..2012-12-31]] profit rose; after a flat [[third quarter|2012-Q3 2012-07-01..2012-09-30]], sales beat those of [[a year ago|2011-Q4 2011-10-01..2011-12-31]].',
      'Shares closed below the high set on [[Aug. 6|2012-08-06]].',
      'Profit rose in [[4Q12|2012-Q4 2012-10-01..2012-12-31]] after a loss in [[Q3 2012|2012-Q3 2012-07-01..2012-09-30]].',
      'It will hire 50 people in [[the coming year|duration P1Y 2013-03-21..2014-03-21]].',
      'More is sold in [[the weeks ahead|duration PXW]] than in all [[2012|2012 2012-01-01..2012-12-31]].',
      'The store is open [[24 hours a day|set P1D]], [[seven days a week|set P1W]].',
      'The ferry leaves [[twice daily|set P1D]] for Oslo.',
    ],
  ],
  [
    'lives and features',
    '2013-03-21',
    [
      'It has grown over [[the years|duration PXY]].',
      'In [[the years|duration PXY]] that followed, he wrote little.',
      'He has no plans at [[the moment|PRESENT_REF]].',
      'The plan is dead for [[the time being|PRESENT_REF]].',
      'He thought of her at the moment of impact.',
      'He wrote it in [[the winter of 1926-27|1926-WI 1926-12-01..1927-02-28]].',
      'In [[January|2013-01 2013-01-01..2013-01-31]], [[a week|duration P1W]] after the anniversary of the ruling of the highest court of the land, a bomb killed two.',
      'Hotels fill up as [[Easter week|2013-W13 2013-03-25..2013-03-31]] begins.',
      'It was the final five-star show of a [[five-day|duration P5D]] tour.',
      'At 11 years, he left school.',
      'The fair opens on [[Sept. 5|2013-09-05]], a [[Thursday|2013-09-05]].',
      'He was born on a [[Sunday|XXXX-WXX-7 open]].',
      'A [[Monday|2013-03-18]] meeting ended early.',
      'That compares with 3.4 percent [[a year before|2012 2012-01-01..2012-12-31]].',
      'It was sold on [[the night of the 17th|time 2013-03-17TNI 2013-03-17]].',
      'The anniversary falls on [[Sunday|2013-03-24]].',
    ],
  ],
  [
    'without a day of publication',
    null,
    [
      'He fell ill on [[Sept. 17, 2020|2020-09-17]]; the firm said so on [[Thursday|2020-09-17]].',
      'He fell ill on [[Sept. 17, 2020|2020-09-17]]; the firm said so on [[Monday|XXXX-WXX-1 open]].',
    ],
  ],
];

describe.each(found)('finds in %s, printed on %s', (_family, anchor, rows) => {
  test.each(rows)('%s', (row) => expect(markDates(row, anchor)).toBe(row));
});
