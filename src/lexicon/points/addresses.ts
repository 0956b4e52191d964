/** What a speaker's words to those who listen open with. Lower case. */
export const openersOfAddress = [
  'dear',
  'distinguished',
  'esteemed',
  'excellencies',
  'excellency',
  'honorable',
  'honourable',
  'ladies',
  'madam',
  'your excellency',
  'your majesties',
  'your majesty',
] as const;
