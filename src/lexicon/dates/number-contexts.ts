/**
 * Words after which four digits are a number rather than a year: "No. 1995", "about 1900". Not "in" or "of", as {@link
 * wordsBeforeYears}. Lower case.
 */
export const wordsBeforeNumbers = [
  'no',
  'number',
  'version',
  'build',
  'release',
  'chapter',
  'id',
  'code',
  'ref',
  'invoice',
  'isbn',
  'phone',
  'tel',
  'ticket',
  'resolution',
  'flight',
  'article',
  'section',
  'page',
  'room',
  'suite',
  'apartment',
  'apt',
  'box',
  'psalm',
  'gate',
  'lot',
  'channel',
  'interstate',
  'highway',
  'route',
  'windows',
  'boeing',
  'model',
  'area',
  'about',
  'nearly',
  'some',
  'over',
  'than',
  'least',
  'around',
  'approximately',
  'roughly',
  'almost',
] as const;

/** Nouns after which "is 1812" gives a number: "the room number is 1812". Lower case. */
export const numbersOfThings = ['number', 'code', 'address', 'total'] as const;

/** Nouns of how many there are, after which "of 2019" is no year: "a crowd of 2019". Lower case. */
export const totals = ['crowd', 'total', 'attendance', 'audience', 'gathering', 'membership'] as const;

/** Last words of the names of streets: "2020 Main Street". Lower case. */
export const streetWords = [
  'street',
  'st',
  'avenue',
  'ave',
  'road',
  'rd',
  'boulevard',
  'blvd',
  'drive',
  'lane',
  'highway',
  'parkway',
] as const;

/** Words near which "the 80s" are degrees or somebody's age. Not those of a decade: "music", "early". Lower case. */
export const degreeWords = [
  'temperatures',
  'temperature',
  'degrees',
  'highs',
  'lows',
  'weather',
  'age',
  'aged',
  'his',
  'her',
  'their',
] as const;
