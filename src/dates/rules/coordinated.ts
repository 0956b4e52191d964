import { calendarDay } from '../../iso-date.js';
import { partWords } from '../../lexicon/dates/date-modifiers.js';
import { anOrdinalThat } from '../common-openings.js';
import type { DateToken } from '../date-tokens.js';
import { isOneOf, isWord } from '../lexical.js';
import { goesOn, type Read, readOrdinal } from '../numbers.js';
import { perhapsLedBy, perhapsThe } from '../opening.js';
import { likewise, quarterPeriod } from '../period.js';
import {
  asSingle,
  type End,
  impossible,
  listOf,
  rangeOf,
  relative,
  type Single,
  sharing,
  stated,
} from '../proposal.js';
import { type DateRule, dateRule } from '../rule.js';
import { isListJoint, isRangeJoint, joinsRange } from '../series.js';
import { centuryProposal } from './decades.js';
import { isGame, quarterProposal } from './quarters.js';

const parts = new Set<string>(partWords);

/** The first number: "the first", "the late 18th". */
function theFirst(isWanted: (number: number) => boolean) {
  return perhapsThe(perhapsLedBy(partWords, anOrdinalThat(isWanted)));
}

/** The index after "the", "early", "the late". */
function afterPart(tokens: readonly DateToken[], at: number): number {
  const i = isWord(tokens[at], 'the') ? at + 1 : at;
  return isOneOf(tokens[i], parts) ? i + 1 : i;
}

/** "and second", "to the third" before their noun: the number, where it begins, and how it is joined. */
function readSecond(tokens: readonly DateToken[], at: number, first: Read<number>, noun: string, plural: string) {
  const link = tokens[first.end];
  const isHyphen = link?.join === 'hyphen' && !isRangeJoint(link);
  const isRange = joinsRange(tokens, first.end, at);
  if (!isRange && !isListJoint(link)) return null;
  const from = isHyphen ? first.end : first.end + 1;
  const secondAt = isWord(tokens[from], 'the') && !isRange ? from + 1 : from;
  const second = readOrdinal(tokens, afterPart(tokens, secondAt));
  return second && isWord(tokens[second.end], noun, plural) && goesOn(tokens[second.end])
    ? { second, secondAt, isRange }
    : null;
}

const quarters = dateRule({
  name: 'the first and second quarters',
  example: 'It lost money in the first and second quarters of 2019.',
  opening: theFirst((number) => number < 10),
  read({ found: { found: first } }, tokens, at, after) {
    const two = readSecond(tokens, at, first, 'quarter', 'quarters');
    if (!two || isGame(tokens, at)) return null;
    const end = two.second.end + 1;
    const whole = isWord(tokens[end], 'of', 'in') ? asSingle(after(end + 1)) : null;
    const year = whole?.form?.is === 'year' ? whole : null;
    // "the first and second quarters of the city"
    if (isWord(tokens[end], 'of') && !year) return null;
    const areQuarters = isQuarter(first.value) && isQuarter(two.second.value);
    // "the 19th until the third quarter of 2020" begins with a day.
    if ((two.isRange && !isQuarter(first.value)) || (!year && !areQuarters)) return null;
    const one = (from: number, to: number, quarter: number) =>
      year ? quarterOf(year, from, to, quarter) : quarterProposal(from, to, quarter);
    const second = one(two.secondAt, year?.end ?? end, two.second.value);
    if (!two.isRange) return listOf(one(at, first.end, first.value), second);
    // "from the fourth to the first quarter of 2020" begins the year before.
    return areQuarters
      ? rangeOf(sharing(quarterProposal(at, first.end, first.value), second), second)
      : rangeOf(one(at, first.end, first.value), second);
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
  opening: theFirst(isCentury),
  read({ found: { found: first } }, tokens, at) {
    const two = readSecond(tokens, at, first, 'century', 'centuries');
    if (!two || !isCentury(two.second.value)) return null;
    const { end } = two.second;
    const isBefore = isWord(tokens[end + 1], 'bc', 'bce');
    const from = centuryProposal(at, first.end, first.value, isBefore);
    const to = centuryProposal(two.secondAt, isBefore ? end + 2 : end + 1, two.second.value, isBefore);
    return two.isRange ? rangeOf(from, to) : listOf(from, to);
  },
});

function isCentury(number: number): boolean {
  return number >= 1 && number <= 21;
}

/** Two that share their noun are two dates: "the first and second quarters". */
export const coordinatedRules: readonly DateRule[] = [quarters, centuries];
