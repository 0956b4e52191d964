/**
 * Words before a quotation that make it the title of a work or a name by itself: 'in "Emma" Paltrow plays'. Lower case. No
 * trades ("boxer").
 */
export const worksAndPrepositions = [
  'in',
  'of',
  'as',
  'from',
  'for',
  'with',
  'on',
  'and',
  'film',
  'movie',
  'series',
  'show',
  'novel',
  'book',
  'play',
  'song',
  'album',
  'single',
  'hit',
  'musical',
  'opera',
  'comedy',
  'drama',
  'called',
  'named',
] as const;
