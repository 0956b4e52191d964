import { describe, expect, test } from 'vitest';
import { isCapital } from '../../src/dates/lexical.js';
import { markDates } from '../helpers/dates.js';

/** Printed on a Thursday. */
const ANCHOR = '2020-09-17';

const rows: readonly (readonly [what: string, rows: readonly string[]])[] = [
  [
    'months, with a capital or without',
    [
      'It met in [[January|2020-01 2020-01-01..2020-01-31]].',
      'It met in [[january|2020-01 2020-01-01..2020-01-31]].',
      'It met in jan of [[2019|2019 2019-01-01..2019-12-31]].',
      'It met in [[Jan of 2019|2019-01 2019-01-01..2019-01-31]].',
      'It met in [[June 2019|2019-06 2019-06-01..2019-06-30]].',
      'It met in [[june 2019|2019-06 2019-06-01..2019-06-30]].',
      'It met in jun [[2019|2019 2019-01-01..2019-12-31]].',
      'It met in [[MARCH 2019|2019-03 2019-03-01..2019-03-31]].',
      'It met in march [[2019|2019 2019-01-01..2019-12-31]].',
      'It met in august [[2019|2019 2019-01-01..2019-12-31]].',
      'It met in sept [[2019|2019 2019-01-01..2019-12-31]].',
      'It met in sep [[2019|2019 2019-01-01..2019-12-31]].',
      'It met in may [[2019|2019 2019-01-01..2019-12-31]].',
    ],
  ],
  [
    'weekdays, with a capital, a full stop or a date after them',
    [
      'It met on [[Sunday|2020-09-13]].',
      'It met on [[sunday|2020-09-13]].',
      'It met on Sun.',
      'It met on [[Sun.|2020-09-13]] at home.',
      'It met on sun. at home.',
      'It met on Thurs at home.',
      'It met on [[Thurs.|2020-09-17]] at home.',
      'It met on [[Sun, May 3|2020-05-03]].',
      'It met on sun, [[May 3|2020-05-03]].',
      'It met on [[Thurs, May 7|2020-05-07]].',
      'It met on thurs, [[May 7|2020-05-07]].',
    ],
  ],
  [
    'seasons in the plural',
    ['They met in [[the past three summers|set XXXX-SU]].', 'They met in the past three summits.'],
  ],
  [
    'units, unless they are in a name',
    [
      'He was on 60 Minutes at home.',
      'He was on [[60 minutes|duration PT60M]] at home.',
      'He Was on [[60 Minutes|duration PT60M]] at Home.',
      '"This Week" is on.',
      '"On [[This Week|2020-W38 2020-09-14..2020-09-20]]" is on.',
      'The good And Big Of This Week',
      'good The End Of This Week',
      'HE WATCHED "60 MINUTES" AT HOME.',
      'HE WATCHED `` 60 MINUTES AT HOME.',
      'HE WATCHED "[[THE 60 MINUTES|duration PT60M]]" AT HOME.',
      'The good And Big And Of [[This Week|2020-W38 2020-09-14..2020-09-20]]',
      'This Week Is Big And good',
      '[[This Week|2020-W38 2020-09-14..2020-09-20]] Is Big And Not good',
      '[[This Week|2020-W38 2020-09-14..2020-09-20]] Is Big And bad',
    ],
  ],
];

describe.each(rows)('reads %s', (_what, each) => {
  test.each(each)('%s', (row) => expect(markDates(row, ANCHOR)).toBe(row));
});

test.each([
  ['A', true],
  ['Zoo', true],
  ['École', true],
  ['@home', false],
  ['[A', false],
  ['a', false],
  ['école', false],
  ['5', false],
  ['', false],
])('"%s" begins with a capital: %s', (text, is) =>
  expect(isCapital({ text, normal: text, start: 0, end: text.length, join: 'space' })).toBe(is),
);
