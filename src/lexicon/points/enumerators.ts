/** Words that number the points of a list, lower case: not the ordinals of dates and of places in a race. */

/** Ordinals that number a point, from one, in their order. */
export const ordinals = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
] as const;

/** Adverbs that do nothing but number a point ("firstly"), from one, in their order. */
export const ordinalAdverbs = [
  'firstly',
  'secondly',
  'thirdly',
  'fourthly',
  'fifthly',
  'sixthly',
  'seventhly',
  'eighthly',
  'ninthly',
  'tenthly',
] as const;

/** Numerals that number a point only before a pause ("1st," and "2d."), from one, in their order. */
export const ordinalNumerals = [
  ['1st'],
  ['2nd', '2d'],
  ['3rd', '3d'],
  ['4th'],
  ['5th'],
  ['6th'],
  ['7th'],
  ['8th'],
  ['9th'],
  ['10th'],
] as const;

/** Phrases for the first of two points: "For one, …. For another, …." */
export const firstOfTwoPhrases = ['for one'] as const;

/** Phrases for the first point. */
export const firstPhrases = [
  'first of all',
  'first and foremost',
  'first and most importantly',
  'first and most important',
  'first off',
  'first up',
  'to begin with',
  'to start with',
  'for one thing',
  'for a start',
  'for starters',
  'in the first place',
  'in the first instance',
] as const;

/** Phrases for the second point. */
export const secondPhrases = [
  'in the second place',
  'in the second instance',
  'for another thing',
  'for another',
  'second of all',
] as const;

/** Phrases for the third point. */
export const thirdPhrases = ['in the third place', 'in the third instance', 'third of all'] as const;

/** Phrases for the fourth and the fifth point. */
export const fourthPhrases = ['in the fourth place'] as const;
export const fifthPhrases = ['in the fifth place'] as const;

/** Phrases for the first of two sides: a list only where two are announced. */
export const firstHandPhrases = ['on the one hand', 'on one hand'] as const;

/** Phrases for the second of two sides. */
export const secondHandPhrases = ['on the other hand', 'on the other'] as const;

/** Words for one more point, whichever it is. */
export const nextPhrases = ['next', 'then'] as const;

/** Phrases for the last point. */
export const lastPhrases = [
  'finally',
  'lastly',
  'last of all',
  'last but not least',
  'last, but not least',
  'last but certainly not least',
  'and last but not least',
  'and last, but not least',
  'and last',
  'last',
] as const;
