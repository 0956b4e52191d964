/** Words that sentences in parallel have in common: "Prices must fall. The naira must hold." Lower case. */

/** Two sentences with one of these are in parallel. */
export const strongModals = ['must', 'should', 'shall', 'cannot', 'need', 'needs'] as const;

/** Three sentences with one of these are: stories are full of them. */
export const weakAuxiliaries = [
  'will',
  'would',
  'can',
  'could',
  'may',
  'is',
  'are',
  'was',
  'were',
  'had',
  'has',
  'have',
] as const;

/** Verbs before the number of things that the next sentences give: "It has two problems.", "It would do two things." */
export const verbsOfHaving = ['do', 'does', 'are', 'had', 'has', 'have', 'remain', 'were'] as const;

/** They speak of all things that were announced: "Lee denied them." */
export const wordsOfAllThings = ['them', 'both', 'neither', 'these'] as const;

/** Words before the place, time or field that a sentence speaks of: "In the north, …. In the south, …." */
export const wordsOfPlace = ['at', 'by', 'for', 'from', 'in', 'on', 'through', 'under', 'with', 'within'] as const;

/** Verbs of a sentence that reports what somebody said rather than being a point: "The paper said that …". */
export const wordsOfReport = ['said', 'says', 'told', 'adds', 'added'] as const;
