/**
 * Words after "…, she said," that show what stands there to go on from what stands before: "The plan, she said, to
 * which …". Lower case.
 */
export const continuations = [
  'that',
  'to',
  'because',
  'unless',
  'if',
  'until',
  'rather',
  'so',
  'or',
  'nor',
  'not',
  'than',
  'of',
  'by',
  'for',
  'about',
  'whether',
  'where',
  'thus',
  'therefore',
] as const;

/** Words that open a clause of the writer's own after "…, she said,". Lower case. */
export const writersOwn = [
  'but',
  'while',
  'though',
  'although',
  'as',
  'when',
  'after',
  'before',
  'since',
  'even',
  'including',
  'compared',
  'based',
  'according',
  'citing',
  'with',
  'without',
  'despite',
  'whereas',
  'who',
  'whom',
  'whose',
  'which',
  'up',
  'down',
  'higher',
  'lower',
  'far',
  'well',
] as const;

/** Words that open a subordinate clause, which is what is said, and no clause by itself. Lower case. */
export const subordinators = [
  'if',
  'unless',
  'because',
  'when',
  'while',
  'after',
  'before',
  'once',
  'until',
  'although',
  'though',
  'since',
  'as',
  'whether',
  'even',
  'despite',
  'given',
  'instead',
  'rather',
  'to',
] as const;

/** Words of the writer that join a sentence to the one before. Lower case. */
export const sentenceLinks = ['but', 'and', 'yet'] as const;
