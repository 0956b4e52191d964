/** Words behind which a bare season is a time: "in summer". Lower case. */
export const beforeASeason = [
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
] as const;

/** Words behind "fall" and "spring" that make verbs and other nouns of them: "prices fall in May", "a spring in his step". */
export const behindFallAndSpring = [
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

/** Nouns behind a season that make a name or a kind of it: "the Winter Olympics". */
export const seasonalNouns = ['games', 'olympics', 'olympic', 'palace', 'house', 'festival'] as const;
