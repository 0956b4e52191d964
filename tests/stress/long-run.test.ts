import { expect, test } from 'vitest';
import { growthOf, longRun } from '../../src/dev/long-run.js';

test('3,000 articles in one run give the same as in runs of 250, and memory stays flat', async () => {
  const { distinctWords, different, memory } = await longRun(3000, 250, []);
  // More than the memory of words holds, so it was emptied along the way.
  expect(distinctWords).toBeGreaterThan(32_000);
  expect(different).toEqual([]);
  expect(growthOf(memory)).toBeLessThan(1.4);
}, 120_000);
