/**
 * Words after which "Christmas" or "Easter" alone is a day: "at Christmas". Not articles: "the Easter egg". Lower case.
 */
export const wordsBeforeHolidays = [
  'at',
  'on',
  'by',
  'before',
  'after',
  'since',
  'until',
  'last',
  'next',
  'this',
  'during',
  'for',
  'over',
  'through',
  'in',
  'of',
  'from',
  'to',
  'till',
  'between',
] as const;

/**
 * What people have on a holiday, which is then no day: "the Christmas tree". Not what takes place on it: "the Christmas
 * attack". Lower case.
 */
export const holidayNouns = [
  'tree',
  'trees',
  'present',
  'presents',
  'gifts',
  'shopping',
  'carols',
  'eggs',
  'egg',
  'decorations',
  'party',
  'cards',
  'card',
  'costumes',
] as const;
