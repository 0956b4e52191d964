/** Words that refer to what came before. Lower case. */

/** As the first word of a sentence they refer to the one before: "They fell", "This law". */
export const referringPronouns = [
  'it',
  'they',
  'this',
  'that',
  'he',
  'she',
  'such',
  'its',
  'their',
  'his',
  'her',
] as const;

/** Before a noun for points they speak of all of them: "Both of these errors". */
export const sumWords = ['these', 'those', 'both', 'all', 'each', 'such'] as const;

/** Before such a noun they say that the points are known: "the considerations". */
export const definiteWords = ['the', 'these', 'those', 'all', 'such', 'my', 'our', 'his', 'its'] as const;

/** Before "these" and such a noun they open a sentence that speaks of all points: "Through these measures". */
export const wordsBeforeSums = [
  ...['against', 'amid', 'as', 'based', 'because', 'beyond', 'by', 'for', 'from', 'given', 'if', 'in', 'on', 'once'],
  ...['only', 'through', 'to', 'under', 'unless', 'until', 'when', 'with', 'without'],
] as const;
