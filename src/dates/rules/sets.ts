import { isDay, isoDay } from '../../iso-date.js';
import { frequencyWords, rateWords } from '../../lexicon/dates/set-words.js';
import type { TimeUnit } from '../../lexicon/dates/time-units.js';
import { rank } from '../../text/grain-rank.js';
import type { Grain } from '../../types.js';
import { anAmount, aUnitThat } from '../common-openings.js';
import type { DateToken } from '../date-tokens.js';
import { durationValue } from '../duration-value.js';
import { daypartAt, isCapital, isOneOf, isWord, monthAt, seasonAt, unitAt, weekdayAt } from '../lexical.js';
import { goesOn, type Read, readCardinal, readOrdinal } from '../numbers.js';
import { ledBy, word, wordIn } from '../opening.js';
import { asSingle, type Impossible, impossible, type Proposal, plain, refused, type Single } from '../proposal.js';
import { type After, type DateRule, dateRule } from '../rule.js';
import { everyHoliday } from './every-holiday.js';
import { isNewspaper } from './newspapers.js';

const adverbs = new Map(frequencyWords);
const kindsOfDays = new Set<string>(['working', 'business', 'trading', 'school']);

const every = dateRule({
  name: 'every Monday',
  example: 'The cabinet meets every Monday.',
  opening: word('every', 'each'),
  read(_, tokens, at, after) {
    const interval = readInterval(tokens, at + 1);
    const { value, end } = interval;
    return (
      everyNamed(tokens, at, interval) ??
      everyDate(at, after) ??
      everyAdverb(tokens, at, end) ??
      everyFewUnits(tokens, at, end) ??
      everyUnit(tokens, at, end, value)
    );
  },
});

/** "every Monday", "every other May", "every Christmas" */
function everyNamed(tokens: readonly DateToken[], at: number, { value, end }: Read<number>): Proposal | null {
  const found =
    everyWeekday(tokens, at, end) ??
    everyMonth(tokens, at, end) ??
    everySeason(tokens, at, end) ??
    everyDaypart(tokens, at, end) ??
    everyHoliday(tokens, at, end);
  return value > 1 && found?.shape === 'single' && !isOfMonth(tokens, end + 1)
    ? { ...found, quant: `EVERY ${value}` }
    : found;
}

/** "every Monday", "every Monday morning", "every third Thursday of the month" */
function everyWeekday(tokens: readonly DateToken[], start: number, at: number): Single | null {
  const weekday = weekdayAt(tokens, at);
  if (weekday === undefined) return null;
  if (isOfMonth(tokens, at + 1)) return setOf(start, at + 4, 'day', `XXXX-XX-WXX-${weekday}`);
  if (isWord(tokens[at - 1], 'first', 'last')) return null;
  const part = daypartAt(tokens, at + 1);
  const open = `XXXX-WXX-${weekday}`;
  return part ? setOf(start, at + 2, 'day', `${open}T${part}`) : setOf(start, at + 1, 'day', open);
}

function isOfMonth(tokens: readonly DateToken[], at: number): boolean {
  return isWord(tokens[at], 'of') && isWord(tokens[at + 1], 'the', 'each', 'every') && isWord(tokens[at + 2], 'month');
}

/** "every May", "every May 1"; "every Feb. 30" is never, and "every 4 July" a day. */
function everyMonth(tokens: readonly DateToken[], start: number, at: number): Single | Impossible | null {
  const month = /\d/.test(tokens[at - 1]!.text) ? undefined : monthAt(tokens, at);
  if (month === undefined) return null;
  const day = tokens[at + 1]?.text;
  if (day === undefined || !/^\d{1,2}$/.test(day))
    return setOf(start, at + 1, 'month', `XXXX-${String(month).padStart(2, '0')}`);
  const end = at + 2;
  const open = isoDay(null, month, Number(day));
  return isDay(null, month, Number(day))
    ? setOf(start, end, 'day', open)
    : impossible({ start, end, kind: 'set', grain: 'day', open });
}

/** "every 4 July" */
function everyDate(at: number, after: After): Single | null {
  const day = asSingle(after(at + 1));
  return day?.form?.is === 'month day' && !day.hasYear ? setOf(at, day.end, 'day', day.open) : null;
}

/** "every summer" */
function everySeason(tokens: readonly DateToken[], start: number, at: number): Single | null {
  const season = seasonAt(tokens, at);
  return season ? setOf(start, at + 1, 'season', `XXXX-${season}`) : null;
}

/** "every night" */
function everyDaypart(tokens: readonly DateToken[], start: number, at: number): Single | null {
  const part = daypartAt(tokens, at);
  return part ? setOf(start, at + 1, 'hour', `XXXX-XX-XXT${part}`) : null;
}

/** How many units lie between one time and the next: "other", "third", "two"; one where nothing says so. */
function readInterval(tokens: readonly DateToken[], at: number): Read<number> {
  if (isWord(tokens[at], 'other', 'second')) return { value: 2, end: at + 1 };
  // "every last Friday of the month"
  if (isWord(tokens[at], 'single', 'last')) return { value: 1, end: at + 1 };
  return readOrdinal(tokens, at) ?? readCardinal(tokens, at) ?? { value: 1, end: at };
}

/** "every weeknight", as "weeknights"; "every weekday morning" */
function everyAdverb(tokens: readonly DateToken[], start: number, at: number): Single | null {
  const set = adverbs.get(`${tokens[at]?.normal}s`);
  if (!set) return null;
  const part = set.open === 'XXXX-WXX-WD' ? daypartAt(tokens, at + 1) : undefined;
  return part ? setOf(start, at + 2, 'day', `${set.open}T${part}`) : setOf(start, at + 1, set.grain, set.open);
}

/** "every few months" */
function everyFewUnits(tokens: readonly DateToken[], start: number, at: number): Single | null {
  const unit = isWord(tokens[at], 'few') ? unitAt(tokens, at + 1) : undefined;
  return unit?.isPlural ? setOf(start, at + 2, unit.grain, durationValue(null, unit.grain)) : null;
}

/** "every week", "every two weeks", "every working day", "each day", but not "each day of the trial" */
function everyUnit(tokens: readonly DateToken[], start: number, from: number, amount: number): Single | null {
  const at = isOneOf(tokens[from], kindsOfDays) && isWord(tokens[from + 1], 'day', 'days') ? from + 1 : from;
  const unit = unitAt(tokens, at);
  if (!unit || !goesOn(tokens[at]) || (unit.isPlural && amount === 1)) return null;
  if (isWord(tokens[at + 1], 'of') && isWord(tokens[start], 'each')) return null;
  return setOf(start, at + 1, unit.grain, setValue(amount * unit.times, unit.grain));
}

function setOf(start: number, end: number, grain: Grain, open: string): Single {
  return plain({ start, end, kind: 'set', grain, open });
}

function setValue(amount: number, grain: Grain): string {
  return grain === 'weekend' ? 'XXXX-WXX-WE' : durationValue(amount, grain);
}

const adverb = dateRule({
  name: 'daily',
  example: 'The paper appears daily.',
  opening: wordIn(adverbs),
  read: (set, tokens, at) =>
    tokens[at]!.join === 'hyphen' ||
    tokens[at + 1]?.join === 'hyphen' ||
    // "LA Weekly"
    (isCapital(tokens[at]) &&
      (isCapital(tokens[at - 1]) || isCapital(tokens[at + 1]) || isWord(tokens[at - 1], 'the'))) ||
    isNewspaper(tokens, at)
      ? null
      : plain({ start: at, end: at + 1, kind: 'set', ...set }),
});

const speeds = new Set(['miles', 'kilometers', 'kilometres', 'km', 'kms', 'knots', 'meters', 'metres', 'feet']);
const rates = new Set<string>(rateWords);

const rate = dateRule({
  name: '$3 a year',
  example: 'It earns 33 million dollars a year.',
  opening: ledBy(
    ['a', 'an', 'per'],
    aUnitThat(({ grain, isPlural }) => !isPlural || rank(grain) <= rank('hour')),
  ),
  read({ found: unit }, tokens, at) {
    const before = tokens[at - 1];
    // "190 kilometers per hour" is a speed.
    if (rank(unit.grain) <= rank('hour') && isOneOf(before, speeds)) return refused(at, at + 2);
    if (rank(unit.grain) <= rank('hour') && isWord(tokens[at], 'per')) return null;
    if (!before || !isRateUnit(tokens, at, unit)) return null;
    if (goesOnAsLength(tokens, at + 2) || !isRated(tokens, at, before)) return null;
    return plain({ start: at, end: at + 2, kind: 'set', grain: unit.grain, open: durationValue(1, unit.grain) });
  },
});

/** "a year", "per day"; not "a second", "a years" */
function isRateUnit(tokens: readonly DateToken[], at: number, unit: TimeUnit): boolean {
  return !unit.isPlural && unit.grain !== 'second' && goesOn(tokens[at + 1]) && tokens[at]!.join === 'space';
}

/** Whether "a year" goes on as a length of time: "a year ago", "a year-long", "a day or two", "an hour and a half". */
function goesOnAsLength(tokens: readonly DateToken[], at: number): boolean {
  const next = tokens[at];
  const follower = tokens[at + 1];
  // "3.4 percent a year before", but "3 million dollars a year before taxes"
  if (isWord(next, 'before', 'after')) return !goesOn(follower);
  if (isWord(next, 'and')) return isWord(follower, 'a');
  // "closes a week from Sunday"
  if (isWord(next, 'from')) return weekdayAt(tokens, at + 1) !== undefined || isWord(follower, 'today', 'tomorrow');
  if (isWord(next, 'of')) return false;
  return isWord(next, 'ago', 'earlier', 'later', 'or', 'old', 'long') || next?.join === 'hyphen';
}

/** "33 million dollars a year", "percent per month", "5,000 a day", "four flights a week" */
function isRated(tokens: readonly DateToken[], at: number, before: DateToken): boolean {
  return (
    isWord(tokens[at], 'per') ||
    rates.has(before.normal) ||
    /^[$£€]?\d[\d,.]*(?:s|th)?$/.test(before.normal) ||
    isCounted(tokens, at - 1)
  );
}

/** "four flights a week", "hundreds of interviews a day": a number stands before the plural. */
function isCounted(tokens: readonly DateToken[], at: number): boolean {
  const token = tokens[at]!;
  if (!/[a-z]{2}s$/.test(token.normal) || unitAt(tokens, at)) return false;
  for (let i = at - 1; i >= Math.max(0, at - 5); i--)
    if (/^[$£€]?\d/.test(tokens[i]!.normal) || readCardinal(tokens, i) || rates.has(tokens[i]!.normal)) return true;
  return false;
}

const timesA = dateRule({
  name: 'twice a week',
  example: 'She trains twice a week.',
  opening: word('once', 'twice', 'thrice'),
  read(_, tokens, at) {
    // "twice daily"
    const set = adverbs.get(tokens[at + 1]?.normal ?? '');
    return set ? plain({ start: at, end: at + 2, kind: 'set', ...set }) : eachUnit(tokens, at, at + 1);
  },
});

const severalTimesA = dateRule({
  name: 'three times a week',
  example: 'She trains three times a week.',
  opening: anAmount,
  read: ({ end }, tokens, at) => (isWord(tokens[end], 'times') ? eachUnit(tokens, at, end + 1) : null),
});

/** "a week", "every year", "per day" after how many times */
function eachUnit(tokens: readonly DateToken[], start: number, at: number): Single | null {
  if (!isWord(tokens[at], 'a', 'an', 'every', 'each', 'per')) return null;
  const unit = unitAt(tokens, at + 1);
  if (!unit || unit.isPlural || rank(unit.grain) < rank('minute') || !goesOn(tokens[at + 1])) return null;
  // "three times a year's rent"
  if (isWord(tokens[at + 2], "'s", '’s', 'ago')) return null;
  return setOf(start, at + 2, unit.grain, setValue(unit.times, unit.grain));
}

/** "24 hours a day", "six days a week": how often, not how long. */
const hoursADay = dateRule({
  name: 'six days a week',
  example: 'The shop is open six days a week.',
  opening: anAmount,
  read(amount, tokens, at) {
    const inner = unitAt(tokens, amount.end);
    if (!inner?.isPlural || !goesOn(tokens[amount.end])) return null;
    const i = amount.end + 1;
    const outer = isWord(tokens[i], 'a', 'an', 'per', 'each', 'every') ? unitAt(tokens, i + 1) : undefined;
    if (!outer || outer.isPlural || rank(outer.grain) <= rank(inner.grain)) return null;
    const end = i + 2;
    if (isWord(tokens[end], 'ago', 'earlier', 'later', 'before', 'after')) return null;
    if (isWord(tokens[end], 'from') && isWord(tokens[end + 1], 'now', 'today')) return null;
    return plain({ start: at, end, kind: 'set', grain: outer.grain, open: setValue(outer.times, outer.grain) });
  },
});

export const setRules: readonly DateRule[] = [every, adverb, hoursADay, severalTimesA, rate, timesA];
