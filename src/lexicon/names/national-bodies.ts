/** Bodies that every country has under the same names: the Defense Ministry, the Supreme Court. Lower case. None that a company's name ends with. */
export const nationalBodies = [
  'army',
  'cabinet',
  'court',
  'government',
  'ministry',
  'navy',
  'parliament',
  'police',
  'senate',
  'treasury',
] as const;

/**
 * Bodies that go by one word, and have parts and houses whose names begin with it: the Senate is not the Senate Judiciary
 * Committee, and Parliament not the Parliament House. Lower case.
 */
export const bodiesWithParts = [
  'army',
  'assembly',
  'cabinet',
  'congress',
  'government',
  'house',
  'navy',
  'parliament',
  'police',
  'senate',
  'union',
] as const;

/**
 * Those of them that nobody needs to name in full, by the words that a longer name may have before them all the same, besides
 * those of a country or state: "the Congress" may be the National Congress, but not the Trinamool Congress. Lower case.
 */
export const bodiesOfTheirOwn = {
  congress: ['democratic', 'labour', 'national', 'republican'],
  house: ['democratic', 'gop', 'lower', 'republican', 'upper'],
} as const;
