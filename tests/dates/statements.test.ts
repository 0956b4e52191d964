import { describe, expect, test } from 'vitest';
import { markDates } from '../helpers/dates.js';

/** What press offices and political correspondents write. */
const tables: readonly (readonly [name: string, printed: string, rows: readonly string[]])[] = [
  [
    'UN statements',
    '2023-03-14',
    [
      'GENEVA, [[14 March 2023|2023-03-14]] – The Council will hold its next session [[from 27 to 31 March|2023-03-27/2023-03-31 2023-03-27..2023-03-31]].',
      'The Committee adopted the text by consensus at its 12th meeting on [[Monday, 6 March|2023-03-06]].',
      'The envoy will brief the Council on [[20 March at 10 a.m. New York time|time 2023-03-20T10:00 2023-03-20]].',
      'The mandate of the mission, which was due to end on [[30 April|2023-04-30]], has been extended until [[31 October 2023|2023-10-31]].',
      'Some 40,000 people fled their homes [[between January and March this year|2023-01/2023-03 2023-01-01..2023-03-31]].',
      'The report covers the period [[from 1 July 2021 to 30 June 2022|2021-07-01/2022-06-30 2021-07-01..2022-06-30]].',
      'The Secretary-General spoke by telephone with the President [[yesterday evening|time 2023-03-13TEV 2023-03-13]].',
      'Flights carrying aid resumed on [[12 March|2023-03-12]] after a [[three-week|duration P3W]] suspension.',
      'World Water Day is marked [[each year on 22 March|set XXXX-03-22]].',
      'The talks, which opened [[yesterday|2023-03-13]], are to conclude on [[Thursday|2023-03-16]].',
      'As of [[13 March|2023-03-13]], partners had reached 1.2 million people.',
      'The Council last met on the matter in [[late January|2023-01 2023-01-01..2023-01-31]].',
      'The appeal seeks $400 million for [[the next six months|duration P6M 2023-03-14..2023-09-14]].',
      'The Assembly is to vote on the draft [[later this week|2023-W11 2023-03-13..2023-03-19]].',
      'The conference was postponed from [[May|2023-05 2023-05-01..2023-05-31]] to [[September|2023-09 2023-09-01..2023-09-30]].',
    ],
  ],
  [
    'statements of ministries',
    '2019-11-06',
    [
      'BERLIN, [[6 November 2019|2019-11-06]] – The Minister will travel to Warsaw [[tomorrow|2019-11-07]] ([[7 November|2019-11-07]]) for talks.',
      'The two ministers met on the sidelines of the summit [[last Friday|2019-11-01]].',
      'Foreign Minister Lee is paying an official visit to Japan [[from 5 to 8 November|2019-11-05/2019-11-08 2019-11-05..2019-11-08]].',
      'The agreement, signed on [[15.06.2012|2012-06-15]], enters into force on [[1 January 2020|2020-01-01]].',
      'The Ministry summoned the ambassador [[this morning|time 2019-11-06TMO 2019-11-06]].',
      'The embassy will be closed on [[Monday, 11 November|2019-11-11]].',
      'Consular services will be available [[Tuesday to Thursday, 12-14 November|2019-11-12/2019-11-14 2019-11-12..2019-11-14]].',
      'Applications must be received by [[5 p.m. on 29 November|time 2019-11-29T17:00 2019-11-29]].',
      'The two countries will mark [[70 years|duration P70Y]] of diplomatic ties [[next year|2020 2020-01-01..2020-12-31]].',
      'The spokesman said on [[November 5|2019-11-05]] that talks would resume within [[two weeks|duration P2W]].',
      'Trade rose 6 percent in [[the first nine months|duration P9M 2019-01-01..2019-09-30]] of [[2019|2019 2019-01-01..2019-12-31]].',
      'The minister last visited Minsk in [[the spring of 2017|2017-SP 2017-03-01..2017-05-31]].',
      'The moratorium, announced in [[September|2019-09 2019-09-01..2019-09-30]], runs until [[the end of the year|2019 2019-01-01..2019-12-31]].',
      'The delegation arrived on [[Tuesday|2019-11-05]] and departs [[Saturday|2019-11-09]].',
      'Visa-free travel was introduced on [[1 April 2014|2014-04-01]]; [[five years later|2019 2019-01-01..2019-12-31]], the trial became permanent.',
    ],
  ],
  [
    'politics and history',
    '2015-02-25',
    [
      'The law dates from [[the 17th century|16 1600-01-01..1699-12-31]].',
      'He ruled in [[the second half of the 19th century|18 1800-01-01..1899-12-31]].',
      'The temple was built about [[400 BC|BC0400]].',
      'Voters go to the polls on [[March 17|2015-03-17]].',
      'The premier, in office since [[2009|2009 2009-01-01..2009-12-31]], called the vote in [[December|2014-12 2014-12-01..2014-12-31]].',
      'Polls will be open [[from 7 a.m. to 10 p.m. on Sunday|time 2015-03-01T07:00/2015-03-01T22:00 2015-03-01]].',
      'The party won [[three weeks ago|2015-W06 2015-02-02..2015-02-08]].',
      'The bill passed the House on [[Feb. 12|2015-02-12]] and goes to the Senate [[next month|2015-03 2015-03-01..2015-03-31]].',
      'The wall fell [[25 years ago|1990 1990-01-01..1990-12-31]].',
      'The memo of [[12-Jun-14|2014-06-12]] was leaked.',
      'The budget for [[2015-16|2015/2016 2015-01-01..2016-12-31]] will be read [[tomorrow|2015-02-26]].',
      'The talks broke down [[late last year|2014 2014-01-01..2014-12-31]].',
      'Lawmakers return [[Monday|2015-03-02]] after a [[week-long|duration P1W]] break.',
      'The decree takes effect on [[1 March|2015-03-01]] and lapses at [[the end of 2016|2016 2016-01-01..2016-12-31]].',
      "Nobody has won twice since [[the '80s|198 1980-01-01..1989-12-31]].",
    ],
  ],
];

describe.each(tables)('%s, printed on %s', (_name, printed, rows) =>
  test.each(rows)('%s', (row) => expect(markDates(row, printed)).toBe(row)),
);
