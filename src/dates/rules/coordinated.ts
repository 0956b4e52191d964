import { calendarDay } from '../../iso-date.js';
import { partWords } from '../../lexicon/dates/date-modifiers.js';
import type { DateToken } from '../date-tokens.js';
import { isOneOf, isWord, ordinalWords, tensWords } from '../lexical.js';
import { goesOn, readOrdinal } from '../numbers.js';
import { DIGITS, opening } from '../opening.js';
import { centuryPeriod, likewise, quarterPeriod } from '../period.js';
import {
  asSingle,
  type DateRule,
  dateRule,
  type End,
  impossible,
  listOf,
  rangeOf,
  relative,
  type Single,
  sharing,
  stated,
} from '../rule.js';
import { isListJoint, isRangeJoint, joinsRange } from '../series.js';
import { isGame, quarterProposal } from './quarters.js';

const parts = new Set<string>(partWords);

/** The index behind "the", "early", "the late". */
function afterPart(tokens: readonly DateToken[], at: number): number {
  const i = isWord(tokens[at], 'the') ? at + 1 : at;
  return isOneOf(tokens[i], parts) ? i + 1 : i;
}

/** "the first and second", "the first to the third" before their noun: both numbers, and where each begins and ends. */
function twoOf(noun: string, plural: string) {
  const read = (tokens: readonly DateToken[], at: number) => readTwo(tokens, at, noun, plural);
  return opening(['the', DIGITS, ...ordinalWords, ...tensWords, ...partWords], read);
}

function readTwo(tokens: readonly DateToken[], at: number, noun: string, plural: string) {
  const first = readOrdinal(tokens, afterPart(tokens, at));
  if (!first) return null;
  const link = tokens[first.end];
  const isHyphen = link?.join === 'hyphen' && !isRangeJoint(link);
  const isRange = joinsRange(tokens, first.end, at);
  if (!isRange && !isListJoint(link)) return null;
  const from = isHyphen ? first.end : first.end + 1;
  const secondAt = isWord(tokens[from], 'the') && !isRange ? from + 1 : from;
  const second = readOrdinal(tokens, afterPart(tokens, secondAt));
  return second && isWord(tokens[second.end], noun, plural) && goesOn(tokens[second.end])
    ? { first, second, secondAt, isRange }
    : null;
}

const quarters = dateRule({
  name: 'the first and second quarters',
  example: 'It lost money in the first and second quarters of 2019.',
  opening: twoOf('quarter', 'quarters'),
  read(two, tokens, at, after) {
    if (isGame(tokens, at)) return null;
    const end = two.second.end + 1;
    const whole = isWord(tokens[end], 'of', 'in') ? asSingle(after(end + 1)) : null;
    const year = whole?.form?.is === 'year' ? whole : null;
    // "the first and second quarters of the city"
    if (isWord(tokens[end], 'of') && !year) return null;
    const areQuarters = isQuarter(two.first.value) && isQuarter(two.second.value);
    // "the 19th until the third quarter of 2020" begins with a day.
    const isFirstDay = !isQuarter(two.first.value) && (two.isRange || two.first.value > 9);
    if (isFirstDay || (!year && !areQuarters)) return null;
    const one = (from: number, to: number, quarter: number) =>
      year ? quarterOf(year, from, to, quarter) : quarterProposal(from, to, quarter);
    const second = one(two.secondAt, year?.end ?? end, two.second.value);
    if (!two.isRange) return listOf(one(at, two.first.end, two.first.value), second);
    // "from the fourth to the first quarter of 2020" begins the year before.
    const first = areQuarters
      ? sharing(quarterProposal(at, two.first.end, two.first.value), second)
      : one(at, two.first.end, two.first.value);
    return rangeOf(first, second);
  },
});

function isQuarter(number: number): boolean {
  return number >= 1 && number <= 4;
}

/** A quarter of a year that the text gives. */
function quarterOf(year: Single, start: number, end: number, quarter: number): End {
  if (!isQuarter(quarter))
    return impossible({ start, end, grain: 'quarter', open: `${year.open}-Q${quarter}`, claims: year.when });
  const { when } = year;
  return (year.isRelative ? relative : stated)({
    start,
    end,
    grain: 'quarter',
    open: `XXXX-Q${quarter}`,
    needsYear: true,
    hasYear: true,
    when: (context) => {
      const period = when?.(context);
      return period ? likewise(period, quarterPeriod(calendarDay(period.from).year, quarter)) : null;
    },
    form: { is: 'quarter', quarter },
  });
}

const centuries = dateRule({
  name: 'the 18th and 19th centuries',
  example: 'The houses are from the 18th and 19th centuries.',
  opening: twoOf('century', 'centuries'),
  read(two, tokens, at) {
    if (!isCentury(two.first.value) || !isCentury(two.second.value)) return null;
    if (isWord(tokens[two.second.end + 1], 'bc', 'bce')) return null;
    const first = centuryProposal(at, two.first.end, two.first.value);
    const second = centuryProposal(two.secondAt, two.second.end + 1, two.second.value);
    return two.isRange ? rangeOf(first, second) : listOf(first, second);
  },
});

function isCentury(number: number): boolean {
  return number >= 1 && number <= 21;
}

function centuryProposal(start: number, end: number, number: number): Single {
  const period = centuryPeriod(number);
  return stated({ start, end, grain: 'century', open: period.value, when: () => period });
}

/** Two that share their noun are two dates: "the first and second quarters". */
export const coordinatedRules: readonly DateRule[] = [quarters, centuries];
