import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findDates } from '../../src/dates/index.js';
import { anchors, datePhrases, rangesWithOneYear } from '../helpers/date-phrases.js';
import { faultsOf, isValue } from '../helpers/date-promises.js';
import { documentOf } from '../helpers/document.js';
import { runs } from '../helpers/runs.js';

test.each([
  ['2020-W38-3', true],
  ['XXXX-09-17T15:30', true],
  ['2015-03/2015-05-05', true],
  ['P2Y6M', true],
  ['XXXX-11-WXX-4', true],
  ['XXXX-11-WXX', false],
  ['-005', false],
  ['10000', false],
  ['NaN-01-01', false],
  ['2015-03/undefined', false],
  ['P1e+21Y', false],
])('%s is a value: %s', (value, isOne) => expect(isValue(value)).toBe(isOne));

test('all dates keep what they promise, whatever they are made of', () => {
  fc.assert(
    fc.property(datePhrases, anchors, (text, anchor) => {
      expect(faultsOf(text, findDates(documentOf(text, anchor === null ? {} : { anchor })))).toEqual([]);
    }),
    { numRuns: runs(300), seed: 20200917 },
  );
});

test('a range with its year at the end is of that year or begins in the one before, whatever the anchor', () => {
  fc.assert(
    fc.property(rangesWithOneYear, anchors, ({ text, year }, anchor) => {
      const [range, ...rest] = findDates(documentOf(text, anchor === null ? {} : { anchor }));
      expect(rest).toEqual([]);
      expect(range).toMatchObject({ start: text.indexOf('from'), end: text.length - 1, resolved: true });
      const [first, last] = range!.parts!.map(({ value }) => Number(value.slice(0, 4)));
      expect(last).toBe(year);
      expect(year - first!).toBeLessThanOrEqual(1);
      expect(Date.parse(range!.to!) - Date.parse(range!.from!)).toBeLessThan(MOST_DAYS * 86_400_000);
    }),
    { numRuns: runs(150), seed: 20200917 },
  );
});

/** A year and a season: "from winter to winter 2015". */
const MOST_DAYS = 366 + 92;
