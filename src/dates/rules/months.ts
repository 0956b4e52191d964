import { calendarDay } from '../../iso-date.js';
import { clausePronouns } from '../../lexicon/common/pronouns.js';
import { countedNouns } from '../../lexicon/dates/counted-nouns.js';
import {
  seasonalNouns,
  fallTerms as termsOfFall,
  wordsAfterFallAndSpring,
  wordsBeforeSeasons,
  wordsBeforeTheFall,
} from '../../lexicon/dates/season-contexts.js';
import { aMonth, aSeason } from '../common-openings.js';
import type { Context, When } from '../context.js';
import type { DateToken } from '../date-tokens.js';
import { fullYear, readDay } from '../day-numbers.js';
import { isCapital, isComma, isInName, isOneOf, isWord, monthAt, seasonAt } from '../lexical.js';
import { inStory, nearest, withinBound } from '../nearest.js';
import { goesOn, readYear } from '../numbers.js';
import { form, perhapsThe } from '../opening.js';
import { monthPeriod, type Period, seasonPeriod } from '../period.js';
import { periodPointedAt } from '../pointer.js';
import { plain, relative, stated } from '../proposal.js';
import { type DateRule, dateRule } from '../rule.js';
import { afterNext, isListJoint, isRangeJoint, leadsToYear } from '../series.js';
import { isMonthHere } from './month-signs.js';

const counted = new Set<string>(countedNouns);
const pronouns = new Set<string>(clausePronouns);
const leadsToSeason = new Set<string>(wordsBeforeSeasons);
const afterFall = new Set<string>(wordsAfterFallAndSpring);
const leadsToTheFall = new Set<string>(wordsBeforeTheFall);
const fallTerms = new Set<string>(termsOfFall);
const seasonal = new Set<string>(seasonalNouns);

function afterSeason(tokens: readonly DateToken[], at: number): number | null {
  return seasonAt(tokens, at) === undefined ? null : at + 1;
}

/** "from spring to autumn", "spring and summer 2019": next to another season, a bare one is a time. */
function isAmongSeasons(tokens: readonly DateToken[], at: number): boolean {
  const isFrom = isWord(tokens[at - 1], 'from', 'between');
  // "prices fall to spring 2015 lows"
  if (leadsToYear(tokens, at + 1, afterSeason))
    return !isWord(tokens[at + 1], 'to') || isFrom || isWord(tokens[at - 1], 'early', 'late', 'mid', 'the');
  // "the autumn-winter season"
  if (tokens[at + 1]?.join === 'hyphen') return false;
  if (isFrom) return afterNext(tokens, at + 1, afterSeason) !== null;
  return isRangeJoint(tokens[at - 1]) && seasonAt(tokens, at - 2) !== undefined && isWord(tokens[at - 3], 'from');
}

const month = dateRule({
  name: 'month',
  example: 'Talks failed in September.',
  opening: aMonth,
  read(number, tokens, at) {
    if (!isMonthHere(tokens, at)) return null;
    const open = `XXXX-${String(number).padStart(2, '0')}`;
    // "every May and June"
    if (isListJoint(tokens[at - 1]) && monthAt(tokens, at - 2) !== undefined && isWord(tokens[at - 3], 'every', 'each'))
      return plain({ start: at, end: at + 1, kind: 'set', grain: 'month', open });
    return relative({
      start: at,
      end: at + 1,
      grain: 'month',
      open,
      needsYear: true,
      when: monthIn(yearBeforeMonth(tokens, at), number),
      form: { is: 'month', month: number },
    });
  },
});

/** "next year, in February", "last year in December", and after a story "the next year, in February": whose year it is. */
function yearBeforeMonth(tokens: readonly DateToken[], at: number): When | null {
  const year = isComma(tokens[at - 2]) ? at - 3 : at - 2;
  if (!isWord(tokens[at - 1], 'in') || !isWord(tokens[year], 'year')) return null;
  const pointer = tokens[year - 1];
  if (isWord(tokens[year - 2], 'the')) return isWord(pointer, 'next') ? ({ spoken }) => spoken('year') : null;
  return isWord(pointer, 'this', 'next', 'last')
    ? periodPointedAt(pointer!.normal as 'this' | 'next' | 'last', 'year')
    : null;
}

function monthIn(year: When | null, number: number): When {
  if (year === null) return (context) => nearestOfYears(context, (one) => monthPeriod(one, number));
  return (context) => {
    const period = year(context);
    return period && monthPeriod(calendarDay(period.from).year, number);
  };
}

/** The year of a month or season: the one that the text implies, otherwise the one in which it is nearest to the anchor. */
export function nearestOfYears(context: Context, periodOf: (year: number) => Period): Period | null {
  const fromText = withinBound(context, periodOf) ?? inStory(context, periodOf);
  if (fromText) return fromText;
  if (context.anchor === null) return null;
  const { year } = calendarDay(context.anchor);
  // Without a tense, "December" is the one that the text told of before.
  const told = context.tense === null ? context.told(periodOf(year).grain) : null;
  if (told && periodOf(calendarDay(told.from).year).value === told.value) return told;
  return nearest([periodOf(year), periodOf(year - 1), periodOf(year + 1)], context.anchor, context);
}

const monthYear = dateRule({
  name: 'month year',
  example: 'March 2016 was the warmest on record.',
  opening: aMonth,
  read(number, tokens, at) {
    let next = at + 1;
    if (isComma(tokens[next]) || isWord(tokens[next], 'of')) next++;
    const token = tokens[next];
    const short = token && /^'(\d\d)$/.exec(token.normal);
    const year = short ? { value: fullYear(Number(short[1])), end: next + 1 } : readYear(tokens, next);
    if (!year || year.value < 1500 || token?.join === 'slash') return null;
    if (counted.has(tokens[year.end]?.normal ?? '') && goesOn(tokens[year.end])) return null;
    const period = monthPeriod(year.value, number);
    return stated({ start: at, end: year.end, grain: 'month', open: period.value, when: () => period });
  },
});

/** "the 2021 July unrest"; "2021 July 5" is a day. */
const yearThenMonth = dateRule({
  name: '2021 July',
  example: 'He was hurt in the 2021 July unrest.',
  opening: form(/^(?:19|20)\d\d$/, '2021'),
  read(digits, tokens, at) {
    const month = goesOn(tokens[at + 1]) && tokens[at + 1]!.join === 'space' ? monthAt(tokens, at + 1) : undefined;
    if (month === undefined || !isMonthHere(tokens, at + 1) || readDay(tokens, at + 2)) return null;
    const period = monthPeriod(Number(digits), month);
    return stated({ start: at, end: at + 2, grain: 'month', open: period.value, when: () => period });
  },
});

const season = dateRule({
  name: 'the summer',
  example: 'Prices rose over the summer.',
  opening: perhapsThe(aSeason),
  read({ found: letters, from }, tokens, at) {
    if (from > at && !goesOn(tokens[from])) return null;
    const next = tokens[from + 1];
    const yearAt = isWord(next, 'of') ? from + 2 : from + 1;
    const year = goesOn(tokens[yearAt]) ? readYear(tokens, yearAt) : null;
    if (year && year.value > 1500) {
      const period = seasonPeriod(year.value, letters);
      // "the winter of 1926-27"
      const next = tokens[year.end];
      const isDouble =
        (next?.join === 'hyphen' || next?.join === 'slash') && Number(next.normal) % 100 === (year.value + 1) % 100;
      return stated({
        start: at,
        end: isDouble ? year.end + 1 : year.end,
        grain: 'season',
        open: period.value,
        when: () => period,
      });
    }
    const isAmong = isAmongSeasons(tokens, from);
    if (!isAmong && !isSeasonHere(tokens, at, from)) return null;
    if ((next?.join === 'hyphen' && !isAmong) || (isInName(tokens, from) && goesOn(next) && isCapital(next)))
      return null;
    if (isOneOf(next, seasonal)) return null;
    // "the summer she turned 17" is told by its clause.
    const isTold = from > at && isOneOf(next, pronouns);
    return relative({
      start: at,
      end: from + 1,
      grain: 'season',
      open: `XXXX-${letters}`,
      needsYear: true,
      when: (context) =>
        isTold && context.tense !== 'future' ? null : nearestOfYears(context, (y) => seasonPeriod(y, letters)),
      form: { is: 'season', season: letters },
    });
  },
});

/** Whether a season is a time, unlike those of "prices fall", "the fall of Rome" and "a spring in his step". */
function isSeasonHere(tokens: readonly DateToken[], at: number, from: number): boolean {
  const before = tokens[at - 1];
  const name = tokens[from];
  const next = tokens[from + 1];
  // "in spring and fall"
  const isSecond = isListJoint(before) && seasonAt(tokens, at - 2) !== undefined;
  if (isSecond && (isOneOf(tokens[at - 3], leadsToSeason) || isWord(tokens[at - 3], 'the'))) return true;
  if (isWord(name, 'fall', 'spring') && isOneOf(next, afterFall) && from === at) return false;
  if (isWord(name, 'fall')) {
    if (from === at) {
      if (!isWord(before, 'in', 'this', 'by', 'until', 'since', 'come')) return false;
    } else if (isWord(next, 'of', 'in', 'from') || !(isOneOf(before, leadsToTheFall) || isOneOf(next, fallTerms)))
      return false;
  }
  return from > at || isOneOf(before, leadsToSeason);
}

export const monthRules: readonly DateRule[] = [month, monthYear, yearThenMonth, season];
