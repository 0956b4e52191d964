import fc from 'fast-check';
import { expect, test } from 'vitest';
import { partitionPoint } from '../../src/text/binary-search.js';

test.each([
  { items: [], limit: 3, index: 0 },
  { items: [1, 2, 3], limit: 0, index: 0 },
  { items: [1, 2, 3], limit: 2, index: 2 },
  { items: [1, 2, 2, 2, 5], limit: 2, index: 4 },
  { items: [1, 2, 3], limit: 9, index: 3 },
])('of $items, $index are at most $limit', ({ items, limit, index }) => {
  expect(partitionPoint(items, (item) => item <= limit)).toBe(index);
});

test('is where a search from the start would stop, after no more steps than the logarithm of the length', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.integer(), (numbers, limit) => {
      const items = numbers.toSorted((a, b) => a - b);
      const found = items.findIndex((item) => item >= limit);
      let steps = 0;
      const index = partitionPoint(items, (item) => {
        steps++;
        return item < limit;
      });
      expect(index).toBe(found < 0 ? items.length : found);
      expect(steps).toBeLessThanOrEqual(Math.ceil(Math.log2(items.length + 1)));
    }),
  );
});
