/** Words behind which four digits are a number, not a year: "No. 1995", "about 1900". Lower case. */
export const beforeANumber = [
  'no',
  'number',
  'resolution',
  'flight',
  'article',
  'section',
  'page',
  'room',
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

/** What "is 1812" says a number of: "the room number is 1812". */
export const numbersOfThings = ['number', 'code', 'address', 'total'] as const;

/** Words that tell that "the 80s" are degrees or ages. */
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
