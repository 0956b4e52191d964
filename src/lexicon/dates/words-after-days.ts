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

/** Verbs whose subject the last day of a list ends: "a poll on April 16 and 17 showed", or is itself. Lower case. */
export const verbsAfterDays = [
  ...['was', 'were', 'is', 'are', 'will', 'would', 'had', 'has', 'have', 'showed', 'found', 'drew', 'brought', 'saw'],
  ...['marked', 'led', 'ended', 'began', 'said', 'put', 'gave', 'left', 'failed'],
] as const;
