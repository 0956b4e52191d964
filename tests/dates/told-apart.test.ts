import { describe, expect, test } from 'vitest';
import { findDates } from '../../src/dates/index.js';
import { markDates } from '../helpers/dates.js';
import { documentOf } from '../helpers/document.js';

/** Times told from ages, degrees, names and numbers; each row beside one that differs from it in one thing. */
const tables: readonly (readonly [name: string, rows: readonly string[]])[] = [
  [
    'ages and decades',
    [
      'Both women are in their early 20s.',
      'Both songs are of [[the early 80s|198 1980-01-01..1989-12-31]].',
      'She is in her late Thirties.',
      'She sang in [[the late Thirties|193 1930-01-01..1939-12-31]].',
      'They are in their mid to late 20s.',
      "He was well paid in his [[early '90s|199 1990-01-01..1999-12-31]] films.",
    ],
  ],
  [
    'degrees and decades',
    [
      'Highs will be in the mid-60s on the coast.',
      'Rents were low in [[the mid-60s|196 1960-01-01..1969-12-31]] on the coast.',
    ],
  ],
  [
    'months that are also names',
    [
      'He fled after a deadly [[April|2020-04 2020-04-01..2020-04-30]] riot.',
      'He fled after a weary April said no.',
      'The long-planned [[August|2020-08 2020-08-01..2020-08-31]] vote is off.',
      'The long-planned August for all is off.',
      'They want their [[June|2020-06 2020-06-01..2020-06-30]] and [[July|2020-07 2020-07-01..2020-07-31]] wages.',
      'They want June and Julia back.',
    ],
  ],
  [
    'months by what is counted in them',
    [
      '[[June|2020-06 2020-06-01..2020-06-30]] inflation was high.',
      'June says inflation was high.',
      "It rose above [[April|2020-04 2020-04-01..2020-04-30]]'s 8.3 percent.",
      "It rose above April's head.",
      'It was in [[June|2020-06 2020-06-01..2020-06-30]] Lee asked her.',
      'Faith in June Lee is low.',
    ],
  ],
  [
    'days whose month is written onto them',
    [
      'He came on [[Sept.3|2020-09-03]] and left.',
      'He came with Sept.39 and left.',
      'He spoke in a release from [[Sept.3|2020-09-03]].',
      'He is ill from [[Nov.2|2020-11-02]] on.',
    ],
  ],
  [
    'the weekend of a holiday',
    [
      'They left for the [[Labor Day long weekend|2020-W36-WE 2020-09-05..2020-09-06]].',
      'They left for the [[Labor Day|2020-09-07]] long lunch.',
    ],
  ],
  [
    'years before a noun that could be counted',
    [
      '[[2022|2022 2022-01-01..2022-12-31]] marks a shift.',
      'He paid 2022 marks in all.',
      'They expect [[2022|2022 2022-01-01..2022-12-31]] year-end sales to fall.',
      'It was built for the [[2019/20|2019/2020 2019-01-01..2020-12-31]] year.',
      'It earned more in the [[1996|1996 1996-01-01..1996-12-31]] year.',
      'It is proud of the 2000 year history.',
    ],
  ],
  [
    'back in time',
    [
      'We met [[a couple of years back|2018 2018-01-01..2018-12-31]] when she sang.',
      'We met [[a couple of years|duration P2Y]] back home.',
      'She saw him [[the other day|PAST_REF]] in Rome.',
      'She saw him the other days in Rome.',
    ],
  ],
  [
    'songs named for a weekday',
    ['She sang Gloomy Sunday in Rome.', 'She sang on a gloomy [[Sunday|2020-09-13]] in Rome.'],
  ],
  [
    'days of each week',
    [
      'She takes a test [[every working day|set P1D]].',
      'She takes a test every working man.',
      'They meet [[every last Friday of the month|set XXXX-XX-WXX-5]].',
      'They lost every last game of all.',
      'They march [[every 4 July|set XXXX-07-04]].',
      'They march on [[4 July|2020-07-04]].',
    ],
  ],
];

describe.each(tables)('%s, printed on Sept. 17, 2020', (_name, rows) =>
  test.each(rows)('%s', (row) => expect(markDates(row, '2020-09-17')).toBe(row)),
);

test.each([
  ['They meet every second Tuesday.', 'EVERY 2'],
  ['They meet every other Friday at 7 p.m. in Rome.', 'EVERY 2'],
  ['They fast every third Ramadan.', 'EVERY 3'],
  ['They meet every Tuesday.', undefined],
  ['They meet every third Thursday of the month.', undefined],
  ['They meet every two weeks.', undefined],
])('%s comes %s', (text, quant) => expect(findDates(documentOf(text))[0]!.quant).toBe(quant));
