import { wordsBeforeRoundYears, wordsBeforeYears } from '../../lexicon/dates/before-a-year.js';
import { carMakes } from '../../lexicon/dates/car-makes.js';
import { countedNouns } from '../../lexicon/dates/counted-nouns.js';
import { numbersOfThings, streetWords, totals, wordsBeforeNumbers } from '../../lexicon/dates/number-contexts.js';
import { wordsAfterDays } from '../../lexicon/dates/words-after-days.js';
import { startsWithLower } from '../../text/letter-case.js';
import type { DateToken } from '../date-tokens.js';
import { isCapital, isOneOf, isWord } from '../lexical.js';
import { goesOn } from '../numbers.js';

const counted = new Set<string>(countedNouns);
const leadsToYear = new Set<string>(wordsBeforeYears);
const leadsToNumber = new Set<string>(wordsBeforeNumbers);
const makes = new Set<string>(carMakes);
const numberOf = new Set<string>(numbersOfThings);
const streets = new Set<string>(streetWords);
const afterDays = new Set<string>(wordsAfterDays);
const howMany = new Set<string>(totals);

/** The first evidence that matches the four digits at an index. */
export function decidingYearEvidence(
  tokens: readonly DateToken[],
  at: number,
  end: number,
  number: number,
): YearEvidence | undefined {
  const candidate = { tokens, at, end, number, before: tokens[at - 1], next: tokens[end] };
  return yearEvidence.find(({ matches }) => matches(candidate));
}

/** Four digits, or two years ("2014-16"), and the tokens around them. */
interface YearCandidate {
  readonly tokens: readonly DateToken[];
  readonly at: number;
  /** Index after its last token. */
  readonly end: number;
  /** From 1000 to 2199. */
  readonly number: number;
  readonly before: DateToken | undefined;
  readonly next: DateToken | undefined;
}

/** One reason why four digits are a year or are not. */
export interface YearEvidence {
  readonly name: string;
  /** A sentence in which it decides. */
  readonly example: string;
  readonly isYear: boolean;
  readonly matches: (candidate: YearCandidate) => boolean;
}

/** What an estimate of a number is rounded to. */
const ROUND = 50;
const beginnings = new Set<string>(wordsBeforeRoundYears);

/** A part of a telephone number: of a date no number has more digits but the year itself. */
const LONG_NUMBER = /^\d{3,}$/;
const QUOTE = /^["“”‘’']{1,2}$/;

/** "The 1975 played", "The 1975 are": what a band does and a year does not. */
function isVerbOfBand(next: DateToken | undefined): boolean {
  return isWord(next, 'played', 'play', 'released', 'sang', 'are', 'have', 'performed', 'toured', 'headlined', 'won');
}

/** Whether the word before "The" is a small one, so that its capital is a name's and no headline's. */
function hasSmallWords(tokens: readonly DateToken[], at: number): boolean {
  return startsWithLower(tokens[at - 2]!.text);
}

const MIN_BARE_YEAR = 1800;
const MAX_BARE_YEAR = 2050;
/** Earlier years need a word before them that is rarely followed by anything but a year: "in 1066", not "for 1066". */
const MIN_LED_YEAR = 1400;

/** Years over which news counts what rose and fell. */
const MIN_YEAR_OF_PRICES = 1970;

export const yearEvidence: readonly YearEvidence[] = [
  {
    name: '15 :1990',
    example: 'The ratio was 15 :1990 at best.',
    isYear: false,
    matches: ({ tokens, at, before }) => tokens[at]!.join === 'glued' && isWord(before, '+', ':'),
  },
  {
    name: "the 2014 women's final",
    example: "She won the 2014 women's final.",
    isYear: true,
    matches: ({ tokens, end, before, next }) =>
      isWord(before, 'a', 'an', 'the', "'s") &&
      isOneOf(next, counted) &&
      !isWord(next, 'people') &&
      isWord(tokens[end + 1], "'s", "'"),
  },
  {
    name: '2000 people',
    example: 'A crowd of 2000 people gathered.',
    isYear: false,
    // "2022 marks a shift"
    matches: ({ tokens, end, next }) =>
      goesOn(next) &&
      counted.has(next!.normal) &&
      !(isWord(next, 'marks') && isWord(tokens[end + 1], 'a', 'an', 'the')),
  },
  {
    name: 'a 2000 year old feast',
    example: 'It is a 2000 year old feast.',
    isYear: false,
    // "the 2019/20 year", "the 1996 year"
    matches: ({ tokens, at, end, number, before, next }) =>
      isWord(next, 'year', 'years') &&
      goesOn(next) &&
      end === at + 1 &&
      !isWord(tokens[end + 1], 'end') &&
      (number % ROUND === 0 || !isWord(before, 'the') || goesOn(tokens[end + 1])),
  },
  {
    name: 'a 1987 Chevrolet',
    example: 'He drove a 1987 Chevrolet home.',
    isYear: false,
    matches: ({ before, next }) =>
      isWord(before, 'a', 'an', 'his', 'her', 'their', "'s") && isOneOf(next, makes) && isCapital(next),
  },
  {
    name: '555-1234',
    example: 'Call 555-1934 for tickets.',
    isYear: false,
    matches: ({ tokens, at, before }) =>
      tokens[at]!.join === 'hyphen' &&
      !isWord(before, 'mid', 'end', 'post', 'pre', 'early', 'late', 'since') &&
      !/^(?:1\d|20)\d\d$/.test(before?.normal ?? ''),
  },
  {
    name: '020 7946 2012',
    example: 'Call 020 7946 2012 for tickets.',
    isYear: false,
    matches: ({ tokens, at, before, next }) =>
      (tokens[at]!.join === 'space' && LONG_NUMBER.test(before?.text ?? '')) ||
      (next?.join === 'space' && LONG_NUMBER.test(next.text)),
  },
  {
    name: 'the film 2012',
    example: 'The film 2012 was loud.',
    isYear: false,
    matches: ({ before }) => isWord(before, 'film', 'movie', 'novel', 'band', 'album', 'runner'),
  },
  {
    name: 'called Orion 1980',
    example: 'He ran a firm called Orion 1980 at home.',
    isYear: false,
    matches: ({ tokens, at, before }) =>
      isCapital(before) && isWord(tokens[at - 2], 'called', 'named', 'dubbed', 'titled', 'codenamed'),
  },
  {
    name: '"1984"',
    example: 'He read "1984" again.',
    isYear: false,
    matches: ({ before, next }) => QUOTE.test(before?.text ?? '') && QUOTE.test(next?.text ?? ''),
  },
  {
    name: 'The 1975',
    example: 'He saw The 1975 play.',
    isYear: false,
    matches: ({ tokens, at, before, next }) =>
      before?.text === 'The' &&
      ((at > 1 && !QUOTE.test(tokens[at - 2]!.text) && hasSmallWords(tokens, at)) || isVerbOfBand(next)),
  },
  {
    name: '2020 Main Street',
    example: 'She lives at 2020 Main Street in Leeds.',
    isYear: false,
    matches: ({ tokens, end, next }) =>
      isCapital(next) && isOneOf(tokens[end + 1], streets) && isCapital(tokens[end + 1]),
  },
  {
    name: 'a crowd of 2019',
    example: 'They played to a crowd of 2019.',
    isYear: false,
    matches: ({ tokens, at, before }) =>
      isWord(before, 'of') && isOneOf(tokens[at - 2], howMany) && isWord(tokens[at - 3], 'a', 'an'),
  },
  {
    name: 'in 1066',
    example: 'The Normans landed in 1066.',
    isYear: true,
    matches: ({ before }) => isWord(before, 'in', 'year', 'of', 'since'),
  },
  {
    name: 'until 1453',
    example: 'The city held out until 1453.',
    isYear: true,
    matches: ({ before, number }) => number >= MIN_LED_YEAR && isOneOf(before, leadsToYear),
  },
  {
    name: 'c. 1200',
    example: 'The hall was built c. 1200 in stone.',
    isYear: true,
    // "ca. 1000 authors"
    matches: ({ tokens, at, before, next }) => {
      const mark = before?.text === '.' ? tokens[at - 2] : before;
      return isWord(mark, 'c', 'ca', 'circa') && !isCapital(mark) && (!goesOn(next) || isOneOf(next, afterDays));
    },
  },
  {
    name: '(1756-1791)',
    example: 'Wolfgang Amadeus Mozart (1756-1791) wrote it.',
    isYear: true,
    matches: ({ tokens, at, number, before }) =>
      number < MIN_BARE_YEAR && tokens[at]!.join === 'glued' && isWord(before, '('),
  },
  {
    name: 'ruled 1702-1714',
    example: 'She ruled 1702-1714 with care.',
    isYear: true,
    matches: ({ tokens, at, number }) => {
      const second = tokens[at + 1];
      const isRange = second?.join === 'hyphen' && /^\d{4}$/.test(second.text) && Number(second.text) > number;
      return isRange && number >= MIN_LED_YEAR;
    },
  },
  {
    name: 'for 1200',
    example: 'The farm was sold for 1200 in silver.',
    isYear: false,
    matches: ({ number }) => number < MIN_BARE_YEAR,
  },
  {
    name: 'paid 2100',
    example: 'She paid 2100 and left.',
    isYear: false,
    matches: ({ number }) => number > MAX_BARE_YEAR,
  },
  {
    name: 'the room number is 1812',
    example: 'The room number is 1812.',
    isYear: false,
    matches: ({ tokens, at, before }) => isWord(before, 'is', 'was') && isOneOf(tokens[at - 2], numberOf),
  },
  {
    // Nobody counts "around 1908" of anything.
    name: 'around 1908',
    example: 'The hall was built around 1908.',
    isYear: true,
    matches: ({ tokens, at, before, number, next }) =>
      isWord(before, 'around', 'about') &&
      (number % ROUND !== 0 || isOneOf(tokens[at - 2], beginnings)) &&
      (!goesOn(next) || isOneOf(next, afterDays) || isWord(next, 'according')),
  },
  {
    name: 'until at least 2025',
    example: 'She will stay until at least 2025.',
    isYear: true,
    matches: ({ tokens, at, before }) =>
      isWord(before, 'least') &&
      isWord(tokens[at - 2], 'at') &&
      isWord(tokens[at - 3], 'until', 'till', 'through', 'into', 'since', 'beyond'),
  },
  {
    name: 'no later than 2014',
    example: 'She will leave no later than 2024.',
    isYear: true,
    matches: ({ tokens, at, before }) =>
      isWord(before, 'than') && isWord(tokens[at - 2], 'later', 'earlier', 'sooner', 'before'),
  },
  {
    // Nobody counts "over 2022" of anything.
    name: 'over 2022',
    example: 'Prices will rise by a tenth over 2022.',
    isYear: true,
    // "up 13 percent over 1994/95" sets it against them.
    matches: ({ at, end, before, number, next }) =>
      isWord(before, 'over') &&
      end === at + 1 &&
      number % ROUND !== 0 &&
      number > MIN_YEAR_OF_PRICES &&
      (!goesOn(next) || isOneOf(next, afterDays)),
  },
  {
    name: 'Highway 1990',
    example: 'She drove on Highway 1990 to the sea.',
    isYear: false,
    matches: ({ before }) => isOneOf(before, leadsToNumber),
  },
];
