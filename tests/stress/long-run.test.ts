import { expect, test } from 'vitest';
import { growthOf, longRun } from '../../src/dev/long-run.js';

const MAX_GROWTH = 1.4;
const MAX_RUNS = 3;

test('3,000 articles in one run give the same as in runs of 250, and memory stays flat', async () => {
  let growth = Number.POSITIVE_INFINITY;
  // When garbage is collected is chance: what grows does so in each run.
  for (let run = 0; run < MAX_RUNS && growth >= MAX_GROWTH; run++) {
    const { distinctWords, different, memory } = await longRun(3000, 250, []);
    // More than the memory of words holds, so it was emptied along the way.
    expect(distinctWords).toBeGreaterThan(32_000);
    expect(different).toEqual([]);
    growth = Math.min(growth, growthOf(memory));
  }
  expect(growth).toBeLessThan(MAX_GROWTH);
}, 300_000);
