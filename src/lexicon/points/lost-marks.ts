/** Words of a lead, and of the lines below it, where the marks of a list were lost. Lower case. */

/** A lead may end with one of these before its colon: "The plan would:", "The court orders that:". */
export const lastWordsOfLeads = [
  'are',
  'include',
  'included',
  'includes',
  'including',
  'must',
  'should',
  'that',
  'to',
  'were',
  'will',
  'would',
] as const;

/** How short leads open that promise a list: "Among the changes:", "Under the new rules:". */
export const openingsOfLeads = [
  'among the',
  'at a glance',
  'here are',
  "here's what",
  'here is what',
  'key facts',
  'under the',
  'what to know',
  'what we know',
  'what you need to know',
] as const;

/** With one of these a line says what somebody or something does: it is no mere name of a thing. */
export const finiteWords = [
  'am',
  'are',
  'can',
  'could',
  'did',
  'do',
  'does',
  'had',
  'has',
  'have',
  'is',
  'may',
  'might',
  'must',
  'shall',
  'should',
  'was',
  'were',
  'will',
  'would',
] as const;

/** Among its first words they say that a paragraph speaks of what stands above it: "Members will vote on it." */
export const wordsOfReturn = ['it', 'them', 'they', 'these', 'both', 'neither', 'he', 'she'] as const;
