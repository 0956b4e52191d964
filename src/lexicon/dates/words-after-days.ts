/**
 * Words that may come after the last day of a list: "April 24 and 25 in Rome". Not nouns, which the number counts: "and
 * 25 others". Lower case.
 */
export const wordsAfterDays = [
  'in',
  'at',
  'on',
  'for',
  'to',
  'and',
  'or',
  'when',
  'as',
  'after',
  'before',
  'with',
  'by',
  'from',
  'that',
  'of',
  'between',
  'during',
  'if',
  'while',
  'but',
  'this',
  'last',
  'next',
] as const;
