/** Words that start a noun phrase. Lower case. No numbers but "one". */
export const determiners = [
  'the',
  'a',
  'an',
  'his',
  'her',
  'their',
  'its',
  'our',
  'this',
  'that',
  'these',
  'those',
  'no',
  'all',
  'some',
  'many',
  'one',
  'another',
] as const;

/** Those that make it definite: "the minister, Wang Yi,". No demonstratives. */
export const definiteDeterminers = ['the', 'his', 'her', 'their', 'its'] as const;

/** Those that say whose something is: "its treasurer". Not "my" and "your", which only quotations have. */
export const possessiveDeterminers = ['his', 'her', 'their', 'its', 'our'] as const;
