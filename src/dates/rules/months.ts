import { calendarDay } from '../../iso-date.js';
import { countedNouns } from '../../lexicon/dates/counted-nouns.js';
import { beforeAMonth, monthsThatAreNames } from '../../lexicon/dates/month-contexts.js';
import { beforeASeason, behindFallAndSpring, seasonalNouns } from '../../lexicon/dates/season-contexts.js';
import type { DateToken } from '../date-tokens.js';
import {
  isCapital,
  isComma,
  isInName,
  isOneOf,
  isWord,
  monthAt,
  monthWords,
  seasonAt,
  seasonWords,
} from '../lexical.js';
import { inStory, nearest, withinBound } from '../nearest.js';
import { goesOn, readYear } from '../numbers.js';
import { monthPeriod, type Period, seasonPeriod } from '../period.js';
import { type Context, type DateRule, relative, stated } from '../rule.js';
import { behindNext, isRangeJoint, leadsToYear } from '../series.js';
import { fullYear } from './calendar-days.js';

const counted = new Set<string>(countedNouns);
const namesToo = new Set<string>(monthsThatAreNames);
const leadsToMonth = new Set<string>(beforeAMonth);
const leadsToSeason = new Set<string>(beforeASeason);
const behindFall = new Set<string>(behindFallAndSpring);
const seasonal = new Set<string>(seasonalNouns);

function behindMonth(words: readonly DateToken[], at: number): number | null {
  return monthAt(words, at) === undefined ? null : at + 1;
}

function behindSeason(words: readonly DateToken[], at: number): number | null {
  return seasonAt(words, at) === undefined ? null : at + 1;
}

/** "from spring to autumn", "spring and summer 2019": among others of its kind a bare season is a time. */
function isAmongSeasons(words: readonly DateToken[], at: number): boolean {
  const isFrom = isWord(words[at - 1], 'from', 'between');
  // "prices fall to spring 2015 lows"
  if (leadsToYear(words, at + 1, behindSeason))
    return !isWord(words[at + 1], 'to') || isFrom || isWord(words[at - 1], 'early', 'late', 'mid', 'the');
  // "the autumn-winter season"
  if (words[at + 1]?.join === 'hyphen') return false;
  if (isFrom) return behindNext(words, at + 1, behindSeason) !== null;
  return isRangeJoint(words[at - 1]) && seasonAt(words, at - 2) !== undefined && isWord(words[at - 3], 'from');
}

/** Whether a word that may be a month is one here. */
function isMonthHere(words: readonly DateToken[], at: number): boolean {
  const word = words[at]!;
  const [before, next] = [words[at - 1], words[at + 1]];
  if (!namesToo.has(word.normal)) return true;
  // "March, April and May 2019"
  if (leadsToYear(words, at + 1, behindMonth)) return true;
  // "Jan.-March"
  if (word.join === 'hyphen' && monthAt(words, at - 1) !== undefined) return true;
  if (next?.join === 'hyphen' && monthAt(words, at + 1) !== undefined) return true;
  if (word.text === word.text.toUpperCase() && word.text.length > 1 && word.text.length < 6 && !before) return false;
  if (!isOneOf(before, leadsToMonth)) {
    // "an April trip", "the May summit", but not "Mr. May", "May said"
    return (
      !isWord(next, 'on', 'of') &&
      (word.text.length > 3 || word.normal === 'may') &&
      isWord(before, 'a', 'an', 'the', 'its', 'their', 'his', 'her') &&
      next?.join === 'space' &&
      !isCapital(next)
    );
  }
  if (word.text.length <= 3 && word.normal !== 'may') return word.text.endsWith('.');
  // "of April Smith", "to May Company"
  return (
    !(goesOn(next) && isCapital(next) && !isWord(next, 'and', 'or') && word.normal !== 'march') ||
    /^\d/.test(next?.text ?? '')
  );
}

const month: DateRule = {
  name: 'month',
  example: 'Talks failed in September.',
  starts: monthWords,
  read(words, at) {
    const number = monthAt(words, at);
    if (number === undefined || !isMonthHere(words, at)) return null;
    return relative({
      start: at,
      end: at + 1,
      grain: 'month',
      open: `XXXX-${String(number).padStart(2, '0')}`,
      needsYear: true,
      when: (context) => nearestOfYears(context, (year) => monthPeriod(year, number)),
      form: { is: 'month', month: number },
    });
  },
};

/** The one of the years around the anchor's in which a month or season is nearest. */
export function nearestOfYears(context: Context, periodOf: (year: number) => Period): Period | null {
  const told = withinBound(context, periodOf) ?? inStory(context, periodOf);
  if (told) return told;
  if (context.anchor === null) return null;
  const { year } = calendarDay(context.anchor);
  return nearest([periodOf(year), periodOf(year - 1), periodOf(year + 1)], context.anchor, context.tense);
}

const monthYear: DateRule = {
  name: 'month year',
  example: 'March 2016 was the warmest on record.',
  starts: monthWords,
  read(words, at) {
    const number = monthAt(words, at);
    if (number === undefined) return null;
    let next = at + 1;
    if (isComma(words[next]) || isWord(words[next], 'of')) next++;
    const word = words[next];
    const short = word && /^'(\d\d)$/.exec(word.normal);
    const year = short ? { value: fullYear(Number(short[1])), end: next + 1 } : readYear(words, next);
    if (!year || year.value < 1500 || word?.join === 'slash') return null;
    if (counted.has(words[year.end]?.normal ?? '') && goesOn(words[year.end])) return null;
    const period = monthPeriod(year.value, number);
    return stated({ start: at, end: year.end, grain: 'month', open: period.value, when: () => period });
  },
};

const season: DateRule = {
  name: 'the summer',
  example: 'Prices rose over the summer.',
  starts: ['the', ...seasonWords],
  read(words, at) {
    const from = isWord(words[at], 'the') ? at + 1 : at;
    const letters = seasonAt(words, from);
    const name = words[from];
    if (!letters || !name || (from > at && !goesOn(name))) return null;
    const next = words[from + 1];
    const yearAt = isWord(next, 'of') ? from + 2 : from + 1;
    const year = goesOn(words[yearAt]) ? readYear(words, yearAt) : null;
    if (year && year.value > 1500) {
      const period = seasonPeriod(year.value, letters);
      // "the winter of 1926-27"
      const next = words[year.end];
      const isDouble = next?.join === 'hyphen' && Number(next.normal) % 100 === (year.value + 1) % 100;
      return stated({
        start: at,
        end: isDouble ? year.end + 1 : year.end,
        grain: 'season',
        open: period.value,
        when: () => period,
      });
    }
    const isAmong = isAmongSeasons(words, from);
    if (!isAmong && !isSeasonHere(words, at, from)) return null;
    if ((next?.join === 'hyphen' && !isAmong) || (isInName(words, from) && goesOn(next) && isCapital(next)))
      return null;
    if (isOneOf(next, seasonal)) return null;
    return relative({
      start: at,
      end: from + 1,
      grain: 'season',
      open: `XXXX-${letters}`,
      needsYear: true,
      when: (context) => nearestOfYears(context, (y) => seasonPeriod(y, letters)),
      form: { is: 'season', season: letters },
    });
  },
};

/** "prices fall", "the fall of Rome", "a spring in his step", "the spring offensive" is none of a known year. */
function isSeasonHere(words: readonly DateToken[], at: number, from: number): boolean {
  const [before, name, next] = [words[at - 1], words[from], words[from + 1]];
  if (isWord(name, 'fall', 'spring') && isOneOf(next, behindFall) && from === at) return false;
  if (
    isWord(name, 'fall') &&
    (from === at ? !isWord(before, 'in', 'this', 'by', 'until', 'since') : isWord(next, 'of', 'in', 'from'))
  )
    return false;
  return from > at || isOneOf(before, leadsToSeason);
}

export const monthRules: readonly DateRule[] = [month, monthYear, season];
