import { calendarDay } from '../../iso-date.js';
import { partWords } from '../../lexicon/date-modifiers.js';
import { isOneOf, isWord, ordinalWords } from './lexical.js';
import { goesOn, readOrdinal } from './numbers.js';
import { centuryPeriod, likewise, quarterPeriod } from './period.js';
import { isGame, quarterProposal } from './quarters.js';
import { type DateRule, DIGITS, type Proposal, stated, type When } from './rule.js';
import type { Word } from './words.js';

const parts = new Set<string>(partWords);
const starts = ['the', DIGITS, ...ordinalWords, ...partWords];

/** The index behind "the", "early", "the late". */
function behindPart(words: readonly Word[], at: number): number {
  const i = isWord(words[at], 'the') ? at + 1 : at;
  return isOneOf(words[i], parts) ? i + 1 : i;
}

/** "the first and second" before a plural: its two numbers, and where each begins and ends. */
function readTwo(words: readonly Word[], at: number, plural: string) {
  const first = readOrdinal(words, behindPart(words, at));
  if (!first || !isWord(words[first.end], 'and', 'or')) return null;
  const secondAt = isWord(words[first.end + 1], 'the') ? first.end + 2 : first.end + 1;
  const second = readOrdinal(words, behindPart(words, secondAt));
  return second && isWord(words[second.end], plural) && goesOn(words[second.end]) ? { first, second, secondAt } : null;
}

const quarters: DateRule = {
  name: 'the first and second quarters',
  example: 'It lost money in the first and second quarters of 2019.',
  starts,
  read(words, at, behind) {
    const two = readTwo(words, at, 'quarters');
    if (!two || two.first.value > 4 || two.second.value > 4 || isGame(words, at)) return null;
    const end = two.second.end + 1;
    const year = isWord(words[end], 'of', 'in') ? behind(end + 1) : null;
    const isYear = year?.form?.is === 'year' && !year.ends;
    // "the first and second quarters of the city"
    if (isWord(words[end], 'of') && !isYear) return null;
    const one = (from: number, to: number, quarter: number): Proposal => {
      const proposal = quarterProposal(from, to, quarter);
      return isYear ? { ...proposal, isRelative: year.isRelative, when: quarterOf(year.when, quarter) } : proposal;
    };
    const first = one(at, two.first.end, two.first.value);
    const second = one(two.secondAt, isYear ? year.end : end, two.second.value);
    return { ...first, end: second.end, list: [first, second] };
  },
};

function quarterOf(year: When | null, quarter: number): When {
  return (context) => {
    const period = year?.(context);
    return period ? likewise(period, quarterPeriod(calendarDay(period.from).year, quarter)) : null;
  };
}

const centuries: DateRule = {
  name: 'the 18th and 19th centuries',
  example: 'The houses are from the 18th and 19th centuries.',
  starts,
  read(words, at) {
    const two = readTwo(words, at, 'centuries');
    if (!two || two.first.value < 1 || two.second.value > 21 || isWord(words[two.second.end + 1], 'bc', 'bce'))
      return null;
    const first = centuryProposal(at, two.first.end, two.first.value);
    const second = centuryProposal(two.secondAt, two.second.end + 1, two.second.value);
    return { ...first, end: second.end, list: [first, second] };
  },
};

function centuryProposal(start: number, end: number, number: number): Proposal {
  const period = centuryPeriod(number);
  return stated({ start, end, grain: 'century', open: period.value, when: () => period });
}

/** Two that share their noun are two dates: "the first and second quarters". */
export const coordinatedRules: readonly DateRule[] = [quarters, centuries];
