/**
 * Words that make a name of the weekday before them, by weekday, or for any: "the Sunday Times", "Tuesday Weld". Not
 * events of the day: "the Sunday match". Lower case.
 */
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

/**
 * Names of two words that end in a weekday: people, clubs, events. Not days of the calendar: "Easter Sunday". Lower
 * case.
 */
export const weekdaySurnames = [
  'will friday',
  'joe friday',
  'girl friday',
  'man friday',
  'nancy friday',
  'freaky friday',
  'sheffield wednesday',
  'bloody sunday',
  'gloomy sunday',
  'stormy monday',
  'billy sunday',
  'ruby tuesday',
  'manic monday',
] as const;
