/**
 * Words that open a phrase or a clause before the subject of a sentence, up to a comma: "After meeting Ann Lee, the minister
 * left". Lower case. No subjects, and no coordinators.
 */
export const openingWords = [
  'after',
  'before',
  'when',
  'while',
  'as',
  'since',
  'despite',
  'unlike',
  'like',
  'for',
  'with',
  'without',
  'in',
  'at',
  'under',
  'following',
  'according',
  'although',
  'though',
  'if',
  'to',
  'during',
  'because',
  'asked',
  'besides',
] as const;
