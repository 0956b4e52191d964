/** Names that hold a weekday and are no day: what stands behind it, for one weekday or for any. Lower case. */
export const weekdayNames: readonly (readonly [string, readonly string[]])[] = [
  [
    'any',
    [
      'times',
      'telegraph',
      'mirror',
      'express',
      'herald',
      'tribune',
      'sport',
      'people',
      'world',
      'star',
      'independent',
      'mail',
      'creek',
      'river',
      'island',
      'lake',
    ],
  ],
  ['tuesday', ['weld', 'club']],
  ['wednesday', ['addams', 'club']],
  ['friday', ['adams', 'club']],
  ['monday', ['club']],
  ['thursday', ['island', 'club']],
  ['sunday', ['post', 'business', 'adelaja', 'oliseh', 'igboho']],
];

/** People, clubs and events whose last word is a weekday: the two words, lower case. */
export const weekdaySurnames = [
  'will friday',
  'joe friday',
  'girl friday',
  'man friday',
  'nancy friday',
  'freaky friday',
  'sheffield wednesday',
  'bloody sunday',
  'billy sunday',
  'ruby tuesday',
  'manic monday',
] as const;
