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
  'around',
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
  'lights',
  'bonus',
  'bonuses',
  'stockings',
  'toys',
  'wish',
  'spirit',
] as const;

/**
 * What belongs to a feast of any year: "a Labor Day sale" may be advertised for weeks, and "her Thanksgiving shift" says
 * nothing of a day. Lower case.
 */
export const feastNouns = [
  ...holidayNouns,
  'parade',
  'parades',
  'sale',
  'sales',
  'shift',
  'shifts',
  'dinner',
  'dinners',
  'meal',
  'meals',
  'menu',
  'special',
  'specials',
  'tradition',
  'traditions',
  'movie',
  'movies',
  'film',
  'song',
  'songs',
  'greetings',
  'wishes',
  'costume',
  'candy',
  'recipe',
  'recipes',
  'turkey',
  'service',
  'services',
  'travel',
  'travelers',
  'season',
  'sermon',
  'concert',
  'pageant',
  'barbecue',
  'picnic',
] as const;

/** What bears the name of a feast and is no day: "the Yom Kippur War". Lower case. */
export const namedAfterFeasts = [
  'war',
  'island',
  'offensive',
  'rising',
  'massacre',
  'hospital',
  'church',
  'school',
] as const;
