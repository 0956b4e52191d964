/**
 * Words after which a season without a year is a time: "in summer". Not "the", which also opens "the fall of Rome".
 * Lower case.
 */
export const wordsBeforeSeasons = [
  'in',
  'by',
  'until',
  'since',
  'early',
  'late',
  'mid',
  'during',
  'through',
  'this',
  'last',
  'next',
  'come',
] as const;

/**
 * Words that make "fall" and "spring" before them verbs or other nouns: "prices fall in May", "a spring in his step".
 * Lower case.
 */
export const wordsAfterFallAndSpring = [
  'of',
  'from',
  'in',
  'into',
  'to',
  'by',
  'back',
  'short',
  'behind',
  'apart',
  'for',
] as const;

/**
 * Nouns that make a name or a kind of the season before them: "the Winter Olympics". Not what merely takes place in it:
 * "the summer break". Lower case.
 */
export const seasonalNouns = ['games', 'olympics', 'olympic', 'palace', 'house', 'festival'] as const;
