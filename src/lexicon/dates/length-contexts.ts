/**
 * Words between a number and its unit of time: "two more weeks", "eight trading days". Not those that make it another
 * unit: "light-years". Lower case.
 */
export const unitAdjectives = [
  'more',
  'additional',
  'full',
  'consecutive',
  'straight',
  'long',
  'short',
  'trading',
  'business',
  'working',
  'calendar',
  'whole',
  'solid',
  'entire',
  'successive',
  'extra',
  'fiscal',
  'academic',
  'further',
  'other',
  'good',
  'lengthy',
  'lonely',
  'brutal',
  'hard',
  'grueling',
  'light',
] as const;

/**
 * Words after which a plural unit without a number is a length of time: "for years". Not "of", as in "the end of
 * years". Lower case.
 */
export const wordsBeforeBareUnits = [
  'for',
  'in',
  'within',
  'over',
  'after',
  'through',
  'took',
  'take',
  'takes',
  'lasted',
  'spent',
  'spend',
  'spending',
  'follows',
  'waited',
  'cost',
  'until',
] as const;

/**
 * Words after which "last" is a verb: "to last six weeks". Not articles and prepositions: "in the last six weeks".
 * Lower case.
 */
export const wordsBeforeTheVerbLast = [
  'to',
  'will',
  'would',
  'could',
  'can',
  'may',
  'might',
  'should',
  'must',
  'not',
  "n't",
  'did',
  'does',
  'do',
  'and',
  'often',
  'usually',
  'typically',
  'only',
  'likely',
  'episodes',
  'which',
  'that',
] as const;
