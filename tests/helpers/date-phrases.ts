import fc from 'fast-check';

/**
 * A small grammar of dates, right and wrong: every part may be out of range, in the wrong order, or counted from an
 * anchor at the edge of the calendar.
 */
type Phrase = fc.Arbitrary<string>;

const joined = (...parts: readonly Phrase[]): Phrase => fc.tuple(...parts).map((words) => words.join(' '));
const glued = (...parts: readonly Phrase[]): Phrase => fc.tuple(...parts).map((words) => words.join(''));
const word = (...words: readonly string[]): Phrase => fc.constantFrom(...words);
const number = (min: number, max: number): Phrase => fc.integer({ min, max }).map(String);
const ordinalOf = (value: number): string => {
  const tail = value % 100 > 10 && value % 100 < 20 ? 0 : value % 10;
  return `${value}${tail === 1 ? 'st' : tail === 2 ? 'nd' : tail === 3 ? 'rd' : 'th'}`;
};
const ordinal = (max: number): Phrase => fc.integer({ min: 0, max }).map(ordinalOf);

const year = fc.oneof(
  { weight: 8, arbitrary: number(1980, 2030) },
  {
    weight: 2,
    arbitrary: word('1066', '1492', '1499', '1500', '1799', '1900', '2000', '2049', '2099', '2199', '2200'),
  },
  { weight: 1, arbitrary: word('0', '0000', '999', '3000', '9999', '10000', '99999', "'08", "'68", '12,000') },
);
// biome-ignore format: a table of words
const month = word(
  'January', 'Jan.', 'Feb.', 'February', 'March', 'April', 'May', 'June', 'July', 'Aug.', 'August', 'Sept.', 'October',
  'Nov.', 'December',
);
const weekday = word('Monday', 'Tuesday', 'Wed.', 'Thursday', 'Friday', 'Saturday', 'Sunday');
const season = word('spring', 'summer', 'autumn', 'fall', 'winter', 'the spring', 'the winter');
const dayNumber = fc.oneof(number(1, 31), number(0, 45), ordinal(33), word('third', 'twenty-first', 'thirty-second'));
// biome-ignore format: a table of words
const holiday = word(
  'Christmas', 'Easter', 'Good Friday', 'Halloween', 'Thanksgiving', "New Year's Eve", 'Ramadan', 'Hanukkah', 'Passover',
  'Labor Day', 'Memorial Day weekend',
);
const unit = word('day', 'week', 'weekend', 'month', 'quarter', 'year', 'decade', 'century', 'millennium', 'hour');
const units = word(
  'days',
  'weeks',
  'months',
  'quarters',
  'years',
  'decades',
  'centuries',
  'millennia',
  'hours',
  'minutes',
);
// biome-ignore format: a table of words
const amount = word(
  'a', 'one', 'two', 'three', '12', '17', '100', '500', '2,000', '3,000', '100,000', '9999999', '1,000,000,000,000',
  'several', 'a few', 'half a', 'two and a half', '2.5', 'a million', 'nine hundred trillion', '9,999,999,999,999 million',
);

const clock = fc.oneof(
  joined(number(0, 13), word('a.m.', 'p.m.', "o'clock", 'a.m. EST', 'GMT')),
  fc
    .tuple(fc.integer({ min: 0, max: 25 }), fc.integer({ min: 0, max: 61 }), word('', ' p.m.', ' GMT'))
    .map(([hour, minute, tail]) => `${hour}:${String(minute).padStart(2, '0')}${tail}`),
  word('noon', 'midnight', '2400 GMT', '2430 GMT', '0130 GMT', '1530 hours', 'half past seven'),
);
const daypart = word('morning', 'afternoon', 'evening', 'night');

const day = fc.oneof(
  joined(month, dayNumber),
  glued(month, word(' '), dayNumber, word(', '), year),
  joined(dayNumber, month, year),
  joined(word('the'), ordinal(33), word('of'), month, year),
  joined(weekday, word('the'), ordinal(33)),
  glued(weekday, word(', '), month, word(' '), dayNumber, word('', ', 2015', ', 1999')),
  glued(year, word('-'), word('00', '01', '02', '06', '12', '13'), word('-'), word('00', '01', '29', '30', '31', '32')),
  glued(number(0, 32), word('/'), number(0, 32), word('/'), word('15', '2015', '99')),
  glued(year, word('-02-28T', '-09-17T'), word('00:00', '23:59', '24:00', '24:30', '25:00', '12:75')),
  joined(word('the'), ordinal(40), word('day of'), word('2020', 'May 2020', 'March', 'last year')),
);
const period = fc.oneof(
  month,
  joined(month, year),
  joined(season, year),
  season,
  joined(word('the'), ordinal(6), word('quarter', 'quarter of 2015', 'quarter of last year', 'half of 2015')),
  joined(word('the first', 'the third', 'the zeroth', 'the fifth'), word('quarter', 'half'), word('of'), year),
  joined(word('Q0', 'Q1', 'Q3', 'Q4', 'Q5', 'H1', 'H2', 'H3', '4Q20'), fc.oneof(word(''), year)),
  joined(
    word('the'),
    ordinal(60),
    word('week of', 'month of', 'weekend of', 'Monday of'),
    fc.oneof(year, joined(month, year)),
  ),
  year,
  joined(word('in the year', 'the year', 'in'), year),
  joined(year, word('BC', 'AD', 'BCE', 'CE')),
  glued(word('FY', 'fiscal ', 'fiscal year '), year, word('', '-20', '-16', '/17')),
  glued(year, word('-', '/', '–'), word('16', '00', '2014', '2019', '99')),
  glued(word('the ', "the '", 'the early '), word('1990', '1800', '2000', '80', '9990'), word('s')),
  joined(word('the'), ordinal(32), word('century', 'century BC')),
  joined(word('the turn of the'), fc.oneof(ordinal(22), word('')), word('century', 'millennium')),
  joined(
    word('the first and', 'the 0th and', 'the fourth to the'),
    word('second', 'fifth'),
    word('quarters of', 'quarter of'),
    year,
  ),
);
const relative = fc.oneof(
  word(
    'today',
    'yesterday',
    'tomorrow',
    'tonight',
    'overnight',
    'now',
    'the day before yesterday',
    'the week before last',
  ),
  joined(
    word('last', 'this', 'next', 'the next', 'the previous', 'that', 'the past'),
    fc.oneof(unit, weekday, month, season),
  ),
  joined(amount, units, word('ago', 'earlier', 'later', 'before', 'from now', 'hence', 'ago today', 'from Friday', '')),
  joined(word('in'), amount, word("years' time", "days' time")),
  joined(word('the last', 'the next', 'the past'), amount, units),
  word('a year earlier', 'a year ago', 'the year-earlier quarter', 'the same period last year', 'year-end', 'midweek'),
  weekday,
  joined(word('every', 'each'), fc.oneof(weekday, unit, month, holiday)),
);
const time = fc.oneof(
  clock,
  joined(clock, fc.oneof(weekday, day)),
  joined(fc.oneof(weekday, day, word('yesterday', 'this')), daypart),
  joined(word('the'), daypart, word('of'), day),
  joined(day, word('at'), clock),
);
const feast = fc.oneof(holiday, joined(holiday, fc.oneof(year, word('last year', 'of this year'))));

const one: Phrase = fc.oneof(
  { weight: 4, arbitrary: day },
  { weight: 4, arbitrary: period },
  { weight: 3, arbitrary: relative },
  { weight: 2, arbitrary: time },
  { weight: 1, arbitrary: feast },
);
const modified: Phrase = fc.oneof(
  { weight: 4, arbitrary: one },
  {
    weight: 1,
    arbitrary: glued(
      word(
        'early ',
        'late ',
        'mid-',
        'the end of ',
        'the middle of ',
        'the week of ',
        'about ',
        'earlier in ',
        'since ',
      ),
      one,
    ),
  },
  { weight: 1, arbitrary: joined(one, word('last year', 'this year', 'of 2015', 'or so', 'and beyond', 'a year ago')) },
);
// biome-ignore format: a table of words
const joint = word(
  ' to ', ' until ', ' till ', ' through ', ' thru ', ' and ', ' or ', '-', '–', '—', ' - ', ' – ', ' — ', ', ', ', and ', '/',
);
const range: Phrase = glued(word('from ', 'between ', ''), modified, joint, modified);
const list: Phrase = glued(modified, joint, modified, joint, modified);
// biome-ignore format: a table of words
const lead = word(
  'It ran ', 'He said it was due ', 'Talks will begin on ', 'It had closed in ', 'Sales rose 3 percent at ', 'It fell ',
  'The deal of ', '',
);

const clause: Phrase = glued(
  lead,
  fc.oneof({ weight: 3, arbitrary: range }, list, modified),
  word('.', ',', ' percent.'),
);

/** A few clauses full of dates. */
export const datePhrases: Phrase = fc.array(clause, { minLength: 1, maxLength: 3 }).map((all) => all.join(' '));

const yearless = (kind: string): Phrase => {
  if (kind === 'day') return joined(month, number(1, 28));
  if (kind === 'quarter') return word('Q1', 'Q2', 'Q3', 'Q4', 'the first quarter', 'the third quarter');
  return kind === 'season' ? word('spring', 'summer', 'autumn', 'winter') : month;
};

/** A range in which only the end has a year ("from May to August 2008"), and that year. */
export const rangesWithOneYear: fc.Arbitrary<{ readonly text: string; readonly year: number }> = fc
  .constantFrom('day', 'month', 'quarter', 'season')
  .chain((kind) =>
    fc.record({
      first: yearless(kind),
      joint: word(' to ', ' until ', ' till ', ' through ', ' thru ', ' – ', ' — '),
      second: yearless(kind),
      comma: fc.constant(kind === 'day' ? ', ' : ' '),
      year: fc.integer({ min: 1900, max: 2049 }),
    }),
  )
  .map(({ first, joint, second, comma, year }) => ({
    text: `The shop was closed from ${first}${joint}${second}${comma}${year}.`,
    year,
  }));

/** Anchors: ordinary days, the edges of the calendar, days without a year, and none. */
export const anchors: fc.Arbitrary<string | null> = fc.constantFrom(
  '2019-06-12',
  '2020-02-29',
  '1999-12-31',
  '2015-01-01',
  'XXXX-02-29',
  'XXXX-12-31',
  '0001-01-01',
  '0999-12-31',
  '2999-12-31',
  '9999-12-31',
  null,
);
