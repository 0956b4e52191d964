/** Words before a name that is not the subject: "in Moscow", "of China". Lower case. */
export const wordsBeforeObjects = [
  'in',
  'of',
  'for',
  'on',
  'with',
  'from',
  'at',
  'to',
  'about',
  'against',
  'between',
  'over',
  'under',
  'near',
  'and',
] as const;
