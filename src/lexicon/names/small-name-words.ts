/**
 * Words inside names that acronyms and comparisons leave out, in the languages that news prints. Lower case. No nouns
 * or adjectives.
 */
export const smallNameWords = [
  'of',
  'the',
  'for',
  'and',
  'in',
  'on',
  'to',
  'against',
  'de',
  'la',
  'du',
  'des',
  'der',
  'für',
  'und',
  'y',
  'e',
  'del',
  'a',
  'an',
  's',
] as const;
