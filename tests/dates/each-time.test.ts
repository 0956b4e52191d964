import { describe, expect, test } from 'vitest';
import { markDates } from '../helpers/dates.js';

/** Feasts, hours and weekdays that come again; each row beside one that differs from it in one thing. */
const tables: readonly (readonly [name: string, rows: readonly string[]])[] = [
  [
    'every feast',
    [
      'They fast [[every Ramadan|set P1Y]].',
      'They fast [[this Ramadan|2019-05-06/2019-06-04 2019-05-06..2019-06-04]].',
      'She sings [[every Christmas|set XXXX-12-25]].',
      'She trims every Christmas tree.',
      'The doll is on Christmas wish lists.',
      'The doll is on from [[Christmas|2019-12-25]] on.',
      'She reads every Christmas Carol.',
      'She sings [[every Christmas morning|set XXXX-12-25TMO]].',
      'She sings [[every Easter|set P1Y]] and [[Christmas|set XXXX-12-25]].',
      'She sings [[every Easter|set P1Y]] and at home.',
      'They march [[each Thanksgiving|set XXXX-11-WXX-4]].',
      'They march [[every Memorial Day|set XXXX-05-WXX-1]].',
      'They shop [[every Thanksgiving weekend|set P1Y]].',
      'They met on the [[Thanksgiving weekend|2018-W47-WE 2018-11-24..2018-11-25]].',
      'They feast [[each year on Christmas Day|set XXXX-12-25]].',
      'They feast [[every year at Easter|set P1Y]].',
      'They feast [[every year|set P1Y]] at home.',
      'They feast at [[Christmas each year|set XXXX-12-25]].',
      'They feasted at [[Christmas last year|2018-12-25]].',
    ],
  ],
  [
    'a weekday of a month of every year',
    [
      'The fair is on [[the last Sunday of every May|set XXXX-05-WXX-7]].',
      'The fair is on [[the last Sunday of every month|set XXXX-XX-WXX-7]].',
      'The fair is on [[the second Tuesday of May every year|set XXXX-05-WXX-2]].',
      'The fair is on [[the second Tuesday of May|2019-05-14]].',
      'The fair is [[the last Sunday of every May at 10 a.m.|set XXXX-05-WXX-7T10:00]]',
    ],
  ],
  [
    'hours beside their days',
    [
      'The shop is open [[weekdays from 9 to 5|set XXXX-WXX-WDT09:00/XXXX-WXX-WDT17:00]].',
      'The shop has from 9 to 5 guards.',
      'The shop is open [[weekdays 9 to 5|set XXXX-WXX-WDT09:00/XXXX-WXX-WDT17:00]].',
      'The shop is open [[from 9 to 5 on weekdays|set XXXX-WXX-WDT09:00/XXXX-WXX-WDT17:00]] and [[Saturdays 10 to 2|set XXXX-WXX-6T10:00/XXXX-WXX-6T14:00]].',
      'The clinic opens [[daily from 8 to noon|set XXXX-XX-XXT08:00/XXXX-XX-XXT12:00]].',
      'The clinic opens [[every day between 1 and 5|set XXXX-XX-XXT13:00/XXXX-XX-XXT17:00]].',
      'The clinic opens [[Mondays 12-4|set XXXX-WXX-1T12:00/XXXX-WXX-1T16:00]].',
      'The clinic opens [[Mondays|set XXXX-WXX-1]] from 6 to 8.',
      'The clinic is open [[9-5 daily|set XXXX-XX-XXT09:00/XXXX-XX-XXT17:00]].',
      'The club won 9-5 [[daily|set P1D]].',
      'Rome beat Milan on [[Monday|2019-06-10]], 9-5.',
      'Fees rose on [[Mondays|set XXXX-WXX-1]] from 9 to 5 percent.',
    ],
  ],
  [
    'hours beside the days of a week',
    [
      'The shop is open [[Monday to Friday|set XXXX-WXX-1/XXXX-WXX-5]] [[from 9 to 5|set XXXX-XX-XXT09:00/XXXX-XX-XXT17:00]].',
      'The shop is open [[from 9 a.m. to 5 p.m.|set XXXX-XX-XXT09:00/XXXX-XX-XXT17:00]] [[Monday to Friday|set XXXX-WXX-1/XXXX-WXX-5]].',
      'Classes ran [[Monday to Friday|2019-06-03/2019-06-07 2019-06-03..2019-06-07]], [[8-3|set XXXX-XX-XXT08:00/XXXX-XX-XXT15:00]].',
      'Classes ran [[from 8 a.m. to 3 p.m.|time 2019-06-12T08:00/2019-06-12T15:00 2019-06-12]] in [[May|2019-05 2019-05-01..2019-05-31]].',
    ],
  ],
];

describe.each(tables)('%s, printed on June 12, 2019', (_name, rows) =>
  test.each(rows)('%s', (row) => expect(markDates(row, '2019-06-12')).toBe(row)),
);
