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

/** Words before "the fall" that make it a season: "in the fall"; not "behind the fall". Lower case. */
export const wordsBeforeTheFall = [
  'in',
  'by',
  'until',
  'since',
  'during',
  'through',
  'throughout',
  'over',
  'for',
  'of',
] as const;

/** Or after it: "the fall semester". Lower case. */
export const fallTerms = [
  'semester',
  'term',
  'session',
  'season',
  'election',
  'elections',
  'campaign',
  'quarter',
  'harvest',
  'collection',
  'collections',
  'foliage',
  'months',
  'break',
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
