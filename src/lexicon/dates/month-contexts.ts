/**
 * Months and their short forms that are also names or words with a capital: "May said no", "April Smith", "Jan de
 * Vries". Lower case.
 */
export const monthsThatAreNames = [
  'may',
  'march',
  'april',
  'june',
  'august',
  'jan',
  'mar',
  'jun',
  'sep',
  'dec',
] as const;

/**
 * Words after which one of {@link monthsThatAreNames} is the month: "in May". Not verbs and titles, which come before
 * names. Lower case.
 */
export const wordsBeforeMonths = [
  'in',
  'since',
  'by',
  'until',
  'till',
  'of',
  'during',
  'from',
  'before',
  'after',
  'through',
  'between',
  'early',
  'late',
  'mid',
  'last',
  'next',
  'this',
  'for',
  'to',
  'and',
  'on',
  'or',
  'starting',
  'beginning',
  'ending',
  'ended',
  'around',
  'as',
  'earlier',
  'previous',
  'following',
  'every',
  'each',
  'coming',
  'past',
  'least',
  'come',
  'throughout',
  'versus',
  'vs',
  "'s",
] as const;

/**
 * Months and their short forms that without a capital are words: "may", "to march". Not those shorter than four
 * letters, which always are. Lower case.
 */
export const monthsThatAreWords = ['may', 'march', 'august', 'sept'] as const;

/** What a month is in a report of the weather or of business: "the wettest August", "a record May". Lower case. */
export const adjectivesOfMonths = [
  ...['wet', 'wetter', 'wettest', 'dry', 'drier', 'driest', 'rainy', 'rainiest', 'sunny', 'sunniest'],
  ...['hot', 'hotter', 'hottest', 'warm', 'warmer', 'warmest', 'mild', 'milder', 'mildest'],
  ...['cold', 'colder', 'coldest', 'cool', 'cooler', 'coolest', 'snowiest', 'windiest', 'stormiest'],
  ...['record', 'strong', 'stronger', 'strongest', 'weak', 'weaker', 'weakest', 'poor', 'poorest'],
  ...['good', 'better', 'best', 'bad', 'worse', 'worst', 'difficult', 'disappointing', 'deadliest', 'bloodiest'],
  ...['busy', 'busier', 'busiest', 'quiet', 'quieter', 'quietest', 'slow', 'slower', 'slowest'],
] as const;

/** What is counted or held month by month: "June inflation", "the May vote". Lower case. */
export const nounsOfMonths = [
  ...['inflation', 'cpi', 'ppi', 'gdp', 'prices', 'sales', 'output', 'production', 'exports', 'imports', 'trade'],
  ...['unemployment', 'employment', 'payrolls', 'jobs', 'orders', 'shipments', 'deliveries', 'turnover', 'revenue'],
  ...['figures', 'data', 'statistics', 'deficit', 'surplus', 'retail', 'industrial', 'consumer', 'manufacturing'],
  ...['factory', 'futures', 'delivery', 'earnings', 'results', 'election', 'elections', 'vote', 'referendum'],
] as const;
