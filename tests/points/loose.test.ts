import { describe, expect, test } from 'vitest';
import { markPoints } from '../helpers/points.js';

/** Lists that their text announces loosely, or whose points have a marker in the middle of what is said. */
const found: Readonly<Record<string, readonly string[]>> = {
  'aside between dashes after a marker': [
    'He gave two reasons. First, [[it is cheap.|1]] Second — and do not forget this — [[it is near.|2]]',
    'The plan has two flaws. First – and this is what counts – [[it is late.|1]] Second, [[it is dear.|2]]',
  ],
  'markers after a verb': [
    'The judge told him to 1. [[pay the money|1]], 2. [[leave the town|2]] and 3. [[report each week.|3]]',
    'The deal obliges Acme to 1. [[mend the dam|1]] and 2. [[pay for the school.|2]]',
  ],
  'what joins two points': [
    'Polls fail because (1) [[few people answer|1]] and (2) [[those who do are unlike the rest|2]], partly because (3) [[some lie.|3]]',
    'The court held that (1) [[the sale was void|1]] and that (2) [[the bank must pay.|2]]',
  ],
  '"Next, … Finally, …" after a point without a marker': [
    'To get there, several measures are needed. [[We must give more work to the young.|1]] Next, [[we must build roads. They are old.|2]] Finally, [[we must reform the bank.|3]]',
    'Several steps remain.\n\n4 [[We need a budget. It must be fair.|1]]\n\n5 Next, [[we need a law.|2]]\n\n6 Finally, [[we need a vote.|3]]',
  ],
  'points that a series has named': [
    'The firm rests on three pillars: [[alerts|1]], [[assets|2]] and [[advice.|3]] [[Alerts tell when to call.|1]] [[Assets, of which it has many, are shared.|2]] [[Advice helps to see the market.|3]]',
    'He named two aims: [[peace|1]] and [[lower rents.|2]] [[Peace comes first. Nobody builds in a war.|1]] [[Lower rents will follow.|2]]',
  ],
  'names of all that are counted, between dashes': [
    'Three banks – [[Hill|1]], [[Lee|2]] and [[Marr|3]] – have agreed to it.',
    'The people of these three countries — [[Peru|1]], [[Chile|2]] and [[Cuba|3]] — have waited long enough.',
  ],
};

for (const [kind, rows] of Object.entries(found)) {
  describe(kind, () => test.each(rows)('%j', (row) => expect(markPoints(row)).toBe(row)));
}

const silent = [
  // numbers that end a clause
  'He lives at number 1. The house has a garden, and flat 2. The street has none.',
  'They lost game 1. Then they won the next 2. Nobody was glad.',
  // one thing after the other
  'We must go home. Next, we must eat. Finally, we must sleep.',
  'Several steps led to the door. He took them. Next, he rang. Finally, he knocked.',
];

/** Series of which not every part is taken up: they are no second list. */
const onlyNamed = [
  'The firm rests on three pillars: [[alerts|1]], [[assets|2]] and [[advice.|3]] Alerts tell when to call. Advice helps.',
  'He named two aims: [[peace|1]] and [[lower rents.|2]] He wants both. Peace comes first. Lower rents will follow.',
];

describe('finds one list in', () => test.each(onlyNamed)('%j', (row) => expect(markPoints(row)).toBe(row)));

describe('finds nothing in', () => test.each(silent)('%j', (row) => expect(markPoints(row)).toBe(row)));
