/**
 * Words after which four digits are a year: "in 1998", "fiscal 1998". Not those of {@link wordsBeforeNumbers}. Lower case.
 */
export const wordsBeforeYears = [
  'in',
  'since',
  'from',
  'until',
  'till',
  'by',
  'before',
  'after',
  'during',
  'through',
  'throughout',
  'between',
  'early',
  'late',
  'mid',
  'end',
  'circa',
  'c',
  'ca',
  'year',
  'fiscal',
  'of',
  'for',
  'spring',
  'summer',
  'autumn',
  'fall',
  'winter',
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
  'post',
  'pre',
  'born',
  'the',
  'and',
  'to',
  'or',
] as const;

/**
 * Words after which "around" and a round number are a year: "born around 1900". Not those that go with an amount, like
 * "sold". Lower case.
 */
export const wordsBeforeRoundYears = [
  ...['born', 'built', 'died', 'founded', 'established', 'erected', 'settled', 'began', 'dates', 'dating', 'dated'],
  ...['from', 'since', 'until', 'completed', 'painted', 'invented', 'emigrated'],
] as const;
