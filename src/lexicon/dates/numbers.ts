/** Number words that are added up: "twenty-four". Not "hundred" and "thousand", which multiply. Lower case. */
export const cardinals: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

/**
 * Number words that multiply the one before them: "two hundred", "a dozen". Not in the plural: "hundreds of". Lower
 * case.
 */
export const multipliers: Readonly<Record<string, number>> = {
  dozen: 12,
  hundred: 100,
  thousand: 1000,
  million: 1_000_000,
};

/** Number words for a rank. Not those made of two, as "twenty-first", nor "last". Lower case. */
export const ordinals: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  thirtieth: 30,
};

/**
 * Amounts that {@link cardinals} and {@link multipliers} do not make, with what they amount to: null where nobody
 * counted ("several"). Lower case.
 */
export const amountPhrases: readonly (readonly [phrase: string, amount: number | null])[] = [
  ['a couple of', 2],
  ['a couple', 2],
  ['a few', null],
  ['a good', null],
  ['a number of', null],
  ['couple of', 2],
  ['couple', 2],
  ['half a dozen', 6],
  ['half a', 0.5],
  ['half an', 0.5],
  ['half', 0.5],
  ['dozens of', null],
  ['scores of', null],
  ['hundreds of', null],
  ['thousands of', null],
  ['several', null],
  ['few', null],
  ['many', null],
  ['some', null],
  ['countless', null],
  ['numerous', null],
];
