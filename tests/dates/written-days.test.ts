import { describe, expect, test } from 'vitest';
import { markDates } from '../helpers/dates.js';

/** How a day is written: lists and ranges that share a month, digits in any order. */
const tables: readonly (readonly [name: string, printed: string, rows: readonly string[]])[] = [
  [
    'days that share their month',
    '2021-03-04',
    [
      'The fair runs on [[3|2015-07-03]], [[4|2015-07-04]] and [[5 July 2015|2015-07-05]].',
      'The fair runs on [[the 3rd|2015-07-03]], [[4th|2015-07-04]] and [[5th of July 2015|2015-07-05]].',
      'The fair runs on [[3-5|2015-05-03/2015-05-05 2015-05-03..2015-05-05]] and [[7-9 May 2015|2015-05-07/2015-05-09 2015-05-07..2015-05-09]].',
      'The fair runs on [[July 3-5|2015-07-03/2015-07-05 2015-07-03..2015-07-05]], [[7|2015-07-07]] and [[9-11, 2015|2015-07-09/2015-07-11 2015-07-09..2015-07-11]].',
      'The fair runs on [[May 1-3|2021-05-01/2021-05-03 2021-05-01..2021-05-03]] and [[5, 2021|2021-05-05]].',
      'The fair runs [[between 5 and 9 June 2022|2022-06-05/2022-06-09 2022-06-05..2022-06-09]].',
      'He left on [[28-29 Feb.|2020-02-28/2020-02-29 2020-02-28..2020-02-29]] and [[1 March 2020|2020-03-01]].',
      'He died on [[3|2015-07-03]], [[4|2015-07-04]] or [[5 July 2015|2015-07-05]].',
      'It is open [[Jan. 5-Feb. 7, 2022|2022-01-05/2022-02-07 2022-01-05..2022-02-07]], [[from March to May 2022|2022-03/2022-05 2022-03-01..2022-05-31]], [[between 5 and 9 June|2022-06-05/2022-06-09 2022-06-05..2022-06-09]] and on [[3|2022-07-03]], [[4|2022-07-04]] and [[5 July|2022-07-05]].',
      'He scored 12, [[4 July|2020-07-04]] being his best day.',
      'It fell from 16 to [[10 September|2020-09-10]].',
      'Killed were 3 and 25 others in [[May 2020|2020-05 2020-05-01..2020-05-31]].',
    ],
  ],
  [
    'weekdays with their days',
    '2021-03-04',
    [
      'They met on [[Saturday 3|2021-07-03]] and [[Sunday 4 July 2021|2021-07-04]].',
      'They meet on [[Friday 2nd|2021-07-02]], [[Saturday 3rd|2021-07-03]] and [[Sunday 4th July 2021|2021-07-04]].',
      'They meet [[from Friday 2 to Sunday 4 July 2021|2021-07-02/2021-07-04 2021-07-02..2021-07-04]].',
      'They meet on [[Saturday and Sunday, June 5|2021-06-05]] and [[6, 2021|2021-06-06]].',
      'They meet [[Friday to Sunday, June 11-13, 2021|2021-06-11/2021-06-13 2021-06-11..2021-06-13]].',
      'The club burned on [[Sunday night, 7th June 2015|time 2015-06-07TNI 2015-06-07]].',
      'The club burned on [[Friday night 5 June 2015|time 2015-06-05TNI 2015-06-05]].',
      'The club burned on [[Friday morning, June 5, 2015|time 2015-06-05TMO 2015-06-05]].',
      'The club burned on [[Friday, June 5|2020-06-05]].',
      'The club burned on [[Friday, June 7|2019-06-07]].',
      'She has 3 shops open [[Saturday|2021-03-06]] 9 to 5.',
    ],
  ],
  [
    'years of two digits',
    '2021-03-04',
    [
      'He was born on [[1/12/49|1949-01-12]] in Rome.',
      'He was born on [[2/3/31|1931-02-03]] in Rome.',
      'The bond expires on [[2/3/31|2031-02-03]] in Rome.',
      'He died on [[03 Aug 96|1996-08-03]].',
      'He died on [[3 Aug 96|1996-08-03]] and was mourned.',
      'The item was sent on [[03-Jan-15|2015-01-03]].',
      'The letter of [[19-Nov-12|2012-11-19]] was lost.',
      'The letter of [[Jan-15-14|2014-01-15]] was lost.',
      'He died on [[3 Aug|2020-08-03]] [[45 years ago|1976 1976-01-01..1976-12-31]].',
      'In [[July 3|2020-07-03]], 96 people died.',
    ],
  ],
  [
    'numbers of ISO 8601',
    '2021-03-04',
    [
      'Deliveries start in [[2012-06|2012-06 2012-06-01..2012-06-30]] in Rome.',
      'Deliveries ran [[from 2012-06 to 2012-08|2012-06/2012-08 2012-06-01..2012-08-31]].',
      'The log of [[20120615|2012-06-15]] is lost.',
      'The log says [[2012-06-15T14:30:00Z|time 2012-06-15T14:30 2012-06-15]] in red.',
      'The log says [[2012-06-15T14:30:00+02:00|time 2012-06-15T14:30 2012-06-15]] in red.',
      'The log says [[20120615T143000Z|time 2012-06-15T14:30 2012-06-15]] in red.',
      'The note of [[15.06.2012|2012-06-15]] is lost.',
      'Version 2.10.2020 shipped.',
      'The season of [[2009-10|2009/2010 2009-01-01..2010-12-31]] was bad.',
      'Ticket 20120615 was lost.',
      'Item 20121415 was lost.',
      'The log says [[2012-06-15T25:30|time 2012-06-15T25:30 open]] in red.',
    ],
  ],
  [
    'a day and a month in digits',
    '2021-03-04',
    [
      'On [[14/4|2020-04-14]] 90 cats were found.',
      'It rained [[from 14/4 to 20/4|2020-04-14/2020-04-20 2020-04-14..2020-04-20]] in Rome.',
      'On [[4/14|2020-04-14]] the shop was shut.',
      'Call 24/7, and 3/4 of voters did.',
      'The score was 20/24 in the end.',
      'He is on call on 24/7.',
      'On 3/4 he left.',
    ],
  ],
  [
    'the order of days in digits',
    '2021-03-04',
    [
      'They met on [[5/6/2007|2007-06-05]] and on [[25/12/2015|2015-12-25]].',
      'They met on [[5/6/2007|2007-05-06]] and on [[12/25/2015|2015-12-25]].',
      'The programme was cancelled on [[5/6/2007|2007-06-05]] by the council.',
      'They met on [[5/6/2007|2007-06-05]], and again on [[3 May 2008|2008-05-03]].',
      'OSLO (Reuters) - They met on [[5/6/2007|2007-06-05]].',
      'CHICAGO (AP) - They met on [[5/6/2007|2007-05-06]].',
      'They met on [[5/6/2007|2007-05-06]].',
      'They met on [[5/6/2007|2007-05-06]], on [[25/12/2015|2015-12-25]] and on [[12/25/2015|2015-12-25]].',
    ],
  ],
];

describe.each(tables)('%s, printed on %s', (_name, printed, rows) =>
  test.each(rows)('%s', (row) => expect(markDates(row, printed)).toBe(row)),
);
