import { describe, expect, test } from 'vitest';
import { markDates } from '../helpers/dates.js';

/** Days that news calls by what happened on them, and what the rest of the article says of them. */
const tables: readonly (readonly [name: string, printed: string, rows: readonly string[]])[] = [
  [
    'days of events',
    '2025-03-01',
    [
      'Hamas killed hundreds in the [[Oct. 7|2023-10-07]] attack.',
      'The [[October 7|2023-10-07]] massacre in Israel shook him.',
      'The [[Jan. 6|2021-01-06]] committee met again.',
      'A rioter of [[Jan. 6|2021-01-06]] stormed the Capitol.',
      'The fair began on [[Oct. 7|2024-10-07]] in Oslo.',
      'Israel will vote on [[Oct. 7|2025-10-07]] of all days.',
    ],
  ],
  ['before the event', '2020-11-01', ['In Israel, he was killed on [[Oct. 7|2020-10-07]] in the morning.']],
  [
    'a day keeps its year',
    '2024-08-08',
    [
      'The dam broke on [[Oct. 7, 2019|2019-10-07]]. What was seen on [[Oct. 7|2019-10-07]] is not forgotten.',
      'He was tried for the [[May 3|2024-05-03]] crash. He had been warned on [[May 3|2024-05-03]] in the morning.',
      'The dam broke on [[Oct. 7, 2019|2019-10-07]]. The mayor will speak on [[Oct. 7|2024-10-07]] in the hall.',
    ],
  ],
  [
    'elsewhere it is another day',
    '2026-06-30',
    [
      'The court sat on [[Tuesday|2026-06-30]] ([[early Wednesday|2026-07-01]] AEST).',
      'The court sat on [[Monday|2026-06-29]] ([[Sunday|2026-06-28]] in Hawaii).',
      'The court sat on [[Tuesday|2026-06-30]] ([[Friday|2026-06-26]] was a holiday).',
    ],
  ],
  [
    'minutes and quarters of games',
    '2019-11-20',
    [
      'Hill scored at 7:14 and on the power play at 19:56.',
      'Lee left at 12:30 of the second period.',
      'The penalty period ends at [[17:00|time 2019-11-20T17:00 2019-11-20]] in Oslo.',
      'Lee got a technical foul in the third quarter.',
      'The doors open at [[7:45|time 2019-11-20T07:45 2019-11-20]] in Oslo.',
      'Rents fell in [[the third quarter|2019-Q3 2019-07-01..2019-09-30]] in Oslo.',
    ],
  ],
  [
    'ages and falls',
    '2019-11-13',
    [
      'She plays women in their mid-50s.',
      'Highs will be in the mid-50s, and temperatures will drop.',
      'The hall is of [[the mid-50s|195 1950-01-01..1959-12-31]] in style.',
      'Wind and sun are behind the fall in prices.',
      'Wind and sun are behind the fall.',
      'He will come in [[the fall|2019-FA 2019-09-01..2019-11-30]] with his wife.',
      '[[The fall|2019-FA 2019-09-01..2019-11-30]] semester was short.',
    ],
  ],
];

describe.each(tables)('%s', (_, printed, rows) => {
  test.each(rows)('%s', (row) => expect(markDates(row, printed)).toBe(row));
});
