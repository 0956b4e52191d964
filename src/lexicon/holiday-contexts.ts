/** Words behind which "Christmas" and "Easter" alone are days. Lower case. */
export const beforeAHoliday = [
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
] as const;

/** What is had on a holiday, and is no day: "the Christmas tree". */
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
