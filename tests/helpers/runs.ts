/** `npm run test:stress` sets it to 10. */
const scale = Number(process.env.NEWSQ_TEST_SCALE ?? 1);

/** How many runs a random test gets: as many as given in `npm test`, ten times as many in `npm run test:stress`. */
export function runs(count: number): number {
  return count * scale;
}

/** For what is tried in part in `npm test`, and whole in `npm run test:stress`. */
export const isStress = scale > 1;
