import { describe, expect, test } from 'vitest';
import { markDates } from '../helpers/dates.js';

/** Which day is meant, from what the text and its verbs tell. */
const tables: readonly (readonly [name: string, printed: string, rows: readonly string[]])[] = [
  [
    'a story to come',
    '2021-03-04',
    [
      'It is open [[from March to May 2022|2022-03/2022-05 2022-03-01..2022-05-31]], and [[between 5 and 9 June|2022-06-05/2022-06-09 2022-06-05..2022-06-09]] and on [[3|2022-07-03]] and [[4 July|2022-07-04]].',
      'The tour begins in [[May 2022|2022-05 2022-05-01..2022-05-31]]. It will end in [[July|2022-07 2022-07-01..2022-07-31]].',
      'The tour ended in [[May 2012|2012-05 2012-05-01..2012-05-31]]. It will begin again in [[July|2021-07 2021-07-01..2021-07-31]].',
    ],
  ],
  [
    'this, last and next',
    '2017-05-27',
    [
      'The vote is [[this Friday|2017-06-02]]. It was due [[last Friday|2017-05-26]].',
      'It happened [[this Friday|2017-05-26]].',
    ],
  ],
  [
    'this, last and next',
    '2016-06-13',
    [
      'Rain is expected [[this Saturday|2016-06-18]], and the fair opens [[next Saturday at 11:30 a.m.|time 2016-06-25T11:30 2016-06-25]]',
      'The fair opens [[next Saturday|2016-06-18]]. It is expected that [[next Saturday|2016-06-18]] it will rain.',
      'The fair is [[this August|2016-08 2016-08-01..2016-08-31]], and the next is [[next August|2017-08 2017-08-01..2017-08-31]].',
      'The fair opens [[next Sunday at 9 a.m.|time 2016-06-19T09:00 2016-06-19]] in Rome.',
      'It opens at [[9 a.m.|time 2016-06-13T09:00 2016-06-13]] [[Next Sunday|2016-06-19]] it rains.',
    ],
  ],
  [
    'a week after that day',
    '2019-10-23',
    [
      'The next one is on [[Sunday week|2019-11-03]].',
      'He will speak [[Friday week|2019-11-01]].',
      'He will fly [[tomorrow week|2019-10-31]], he said.',
      'He will fly on [[Monday fortnight|2019-11-11]].',
      'The meeting on [[Wednesday week|2019-11-06]] is off.',
      'The court will rule [[a week on Friday|2019-11-01]].',
      'He died [[a week last Tuesday|2019-10-15]].',
      'The [[Monday|2019-10-21]] [[week-long|duration P1W]] course began.',
      'He saw the [[Sunday|2019-10-20]] week after week.',
    ],
  ],
  [
    'what is joined to what is to come',
    '2022-08-02',
    [
      'He arrived [[Wednesday|2022-07-27]] and leaves [[Saturday|2022-08-06]].',
      'He arrives [[Friday|2022-08-05]] and leaves [[Wednesday|2022-08-10]].',
      'He arrived [[Friday|2022-07-29]] and left [[Wednesday|2022-07-27]].',
      'The library will be open [[Monday to Friday next week|2022-08-08/2022-08-12 2022-08-08..2022-08-12]] and closed [[Saturday-Sunday|2022-08-13/2022-08-14 2022-08-13..2022-08-14]].',
      "Offices shut on [[Labor Day|2022-09-05]], [[Thanksgiving|2022-11-24]] and [[New Year's Eve|2022-12-31]].",
      "Shops close on [[Christmas Day|2022-12-25]] and [[Valentine's Day|2023-02-14]].",
    ],
  ],
  [
    'what is on a timetable, and what is over',
    '2022-08-02',
    [
      'The law lapses at [[the end of June|2023-06 2023-06-01..2023-06-30]].',
      'The pact goes into force in [[June|2023-06 2023-06-01..2023-06-30]].',
      'He goes on trial in [[May|2023-05 2023-05-01..2023-05-31]].',
      'He takes office in [[January|2023-01 2023-01-01..2023-01-31]].',
      'She was arrested on [[Sept. 20|2021-09-20]].',
      'She died in [[December|2021-12 2021-12-01..2021-12-31]].',
      'She said on [[Sept. 20|2022-09-20]] that it was dead.',
      'On [[Sept. 20|2021-09-20]] she was arrested.',
      'The case is heard in [[May|2022-05 2022-05-01..2022-05-31]] by the court.',
      'Elections are set for [[Nov. 8|2022-11-08]] in Rome.',
      'The vote is in [[November|2022-11 2022-11-01..2022-11-30]] in Rome.',
    ],
  ],
  [
    'counted from the day before',
    '2016-06-04',
    [
      '[[Two weeks ago|2016-W20 2016-05-16..2016-05-22]] he left. [[Three days later|2016-05-05]], on [[May 5|2016-05-05]], she followed.',
      '[[Two weeks ago|2016-W20 2016-05-16..2016-05-22]] he left. [[Three days later|XXXX-XX-XX open]] she followed.',
      'In [[May 2016|2016-05 2016-05-01..2016-05-31]] he wed. [[A decade earlier|2006 2006-01-01..2006-12-31]] he had left.',
      'In [[1999|1999 1999-01-01..1999-12-31]] he wed. [[A century earlier|189 1890-01-01..1899-12-31]] it was built.',
    ],
  ],
  [
    'a length that leads to a day',
    '2023-01-01',
    [
      'The plant will reopen in [[two weeks|duration P2W 2023-01-15]], he said.',
      'She expects to see him in [[8-10 weeks|duration PXW 2023-02-26..2023-03-12]].',
      'She will see him in [[two to three months|duration PXM 2023-03-01..2023-04-30]].',
      'It will end in [[five years|duration P5Y 2028-01-01..2028-12-31]].',
      'It will end in [[a few days|duration PXD]].',
      'He won in [[two weeks|duration P2W]].',
      'He will serve in [[two weeks|duration P2W]] of talks.',
      'He will run it in [[two hours|duration PT2H]].',
    ],
  ],
  [
    'a length that ends on a day',
    '2021-03-04',
    [
      'Income for [[the year|duration P1Y 2021-01-01..2021-12-31]] ended [[Dec. 2021|2021-12 2021-12-01..2021-12-31]] rose.',
      'Income for [[the year|duration P1Y 2019-04-01..2020-03-31]] ended [[March 31, 2020|2020-03-31]] fell.',
      'In [[the 12 months|duration P12M 2019-07-01..2020-06-30]] to [[June 2020|2020-06 2020-06-01..2020-06-30]] it fell.',
      'In [[the three months|duration P3M 2020-07-01..2020-09-30]] ended [[Sept. 30, 2020|2020-09-30]], it fell.',
      'In [[the week|duration P1W 2021-02-22..2021-02-28]] ending [[Sunday|2021-02-28]], it rained.',
      'In [[the 12 months|duration P12M]] to come it will fall.',
      '[[Year to date|2021 2021-01-01..2021-03-04]], sales are up 4%.',
      '[[Month-to-date|2021-03 2021-03-01..2021-03-04]] orders fell.',
      'The [[year-to-date|2021 2021-01-01..2021-03-04]] loss is small.',
      'He has written three books to date.',
    ],
  ],
  [
    'what goes on after a past verb',
    '2022-08-03',
    [
      'He won [[Sunday|2022-07-31]] and plays again [[Friday|2022-08-05]].',
      'He visited Oslo on [[Monday|2022-08-01]] and heads to Rome on [[Thursday|2022-08-04]].',
      'The heat broke [[Monday|2022-08-01]] but returns [[Friday|2022-08-05]].',
      'She was charged [[July 3|2022-07-03]] and goes on trial [[Nov. 2|2022-11-02]].',
      'The law passed in [[June|2022-06 2022-06-01..2022-06-30]] and takes effect in [[January|2023-01 2023-01-01..2023-01-31]].',
      'They signed it [[Monday|2022-08-01]] and vote on it [[Friday|2022-08-05]].',
      'Polls opened [[Monday|2022-08-01]] and close [[Friday|2022-08-05]].',
      'The ship sailed [[Monday|2022-08-01]] and docks [[Friday|2022-08-05]].',
      'There were clashes [[Monday|2022-08-01]] and protests [[Friday|2022-07-29]].',
      'He came [[Monday|2022-08-01]] and was freed [[Tuesday|2022-08-02]].',
      'He left [[Friday|2022-07-29]] and arrived [[Sunday|2022-07-31]].',
      '[[Earlier Sunday|2022-07-31]], protesters prayed.',
      'Rain is forecast for [[Thursday|2022-08-04]] in Rome.',
      'The final is at Wembley on [[Saturday|2022-08-06]].',
      'The lease is up in [[March|2023-03 2023-03-01..2023-03-31]].',
      'They are getting married in [[June|2023-06 2023-06-01..2023-06-30]].',
    ],
  ],
];

describe.each(tables)('%s, printed on %s', (_name, printed, rows) =>
  test.each(rows)('%s', (row) => expect(markDates(row, printed)).toBe(row)),
);
