/** Words that open a noun phrase, lower case. */
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

/** Those that make it definite: "the minister, Wang Yi,". */
export const definiteDeterminers = ['the', 'his', 'her', 'their', 'its'] as const;

/** Those that tell whose something is: "its treasurer". */
export const possessiveDeterminers = ['his', 'her', 'their', 'its', 'our'] as const;
