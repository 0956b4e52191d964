/** 10 in `npm run test:stress`. */
const scale = Number(process.env.NEWSQ_TEST_SCALE ?? 1);

/** The number of runs of a random test: `count` in `npm test`, ten times as many in `npm run test:stress`. */
export function runs(count: number): number {
  return count * scale;
}

/** For tests that cover only a part in `npm test`, and everything in `npm run test:stress`. */
export const isStress = scale > 1;
