/**
 * Verbs that report what somebody says, and as often what a thing shows without a word: "the victory confirms that", "a
 * look at it suggests". By their base form.
 */
export const evidenceVerbs = [
  'confirm',
  'explain',
  'guarantee',
  'imply',
  'indicate',
  'make clear',
  'make it clear',
  'promise',
  'reveal',
  'signal',
  'suggest',
  'threaten',
  'underline',
  'underscore',
] as const;
