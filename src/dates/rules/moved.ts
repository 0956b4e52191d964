import { clausePronouns } from '../../lexicon/common/pronouns.js';
import { wordsAfterDays } from '../../lexicon/dates/words-after-days.js';
import { rank } from '../../text/grain-rank.js';
import type { Grain } from '../../types.js';
import type { Context, When } from '../context.js';
import type { DateToken } from '../date-tokens.js';
import type { Extension } from '../extension.js';
import { isComma, isOneOf, isWord } from '../lexical.js';
import { goesOn } from '../numbers.js';
import { addUnits, dayPeriod, openValue, type Period, periodAround, shifted } from '../period.js';
import { asDate, asSingle, hasForm, type Item, plain, relative } from '../proposal.js';
import type { After } from '../rule.js';
import { asLength, lasts } from './length-proposal.js';

/** "a decade ago" is as near as ten years ago, "a century ago" as a decade. */
const NEARER: Partial<Record<Grain, Grain>> = { decade: 'year', century: 'decade', millennium: 'century' };

/** The grain of "ten days ago" is the day, of "an hour ago" the day it was. */
function movedPeriod(from: Period, amount: number, unit: Grain): Period | null {
  // "a quarter of a century later"
  if (unit === 'century' && !Number.isInteger(amount)) return movedPeriod(from, amount * 100, 'year');
  const grain = rank(unit) < rank('day') ? 'day' : (NEARER[unit] ?? unit);
  const day = addUnits(from.from, amount, unit);
  if (day === null) return null;
  return grain === 'weekend' ? periodAround('week', day) : periodAround(grain, day);
}

/** "three years ago", "two years from now", "in two years' time": counted from the article's day. */
export const ago: Extension = {
  name: 'three years ago',
  example: 'She resigned three years ago.',
  next: ['back', 'ago', 'hence', 'from', "'", "'s"],
  extend(tokens, inner) {
    const length = asLength(inner);
    const move = length && readMove(tokens, inner);
    if (!move) return null;
    const { amount, unit } = length;
    const { direction, end } = move;
    const { start } = inner;
    if (amount === null)
      return plain({ start, end, kind: 'date', grain: 'unknown', open: direction < 0 ? 'PAST_REF' : 'FUTURE_REF' });
    const isYearAgo = direction < 0 && amount === 1 && unit === 'year';
    return relative({
      start,
      end,
      grain: unit,
      open: openValue(unit),
      isFocus: !isYearAgo,
      when: (context) => {
        if (isYearAgo && context.spokenGrain === 'quarter') return yearBefore(context);
        return context.anchor === null ? null : movedPeriod(dayPeriod(context.anchor), direction * amount, unit);
      },
      form: { is: 'moved', amount: direction * amount, unit },
    });
  },
};

const afterBack = new Set<string>([...clausePronouns, 'that', 'when', 'after', 'before', 'but', 'while']);

/** Which way a length is counted, and the index after the words that say so. */
interface Move {
  readonly direction: -1 | 1;
  readonly end: number;
}

/** "ago", "hence", "from now", and "' time" of "in two years' time" */
function readMove(tokens: readonly DateToken[], { start, end }: Item): Move | null {
  const next = tokens[end];
  const follower = tokens[end + 1];
  // "three years back", but not "three years back pay"
  const isBack = isWord(next, 'back') && (!goesOn(follower) || isOneOf(follower, afterBack));
  if (isBack || isWord(next, 'ago')) return { direction: -1, end: end + 1 };
  if (isWord(next, 'hence')) return { direction: 1, end: end + 1 };
  const isFromNow = isWord(next, 'from') && isWord(follower, 'now');
  return isFromNow || isTime(tokens, start, end) ? { direction: 1, end: end + 2 } : null;
}

/** "in two years' time", "in a year's time" */
function isTime(tokens: readonly DateToken[], start: number, end: number): boolean {
  return isWord(tokens[end + 1], 'time') && /^['’]s?$/.test(tokens[end]!.text) && isWord(tokens[start - 1], 'in');
}

/** "ten years ago today", "a week ago Monday", "three years ago this month", "a week from Friday" */
export const agoToday: Extension = {
  name: 'ten years ago today',
  example: 'The war began ten years ago today.',
  next: ['from'],
  extend(tokens, inner, after) {
    const form = asSingle(inner)?.form;
    const isFrom = form?.is === 'length' && isWord(tokens[inner.end], 'from') && !lasts(tokens, inner.start);
    if (!isFrom && form?.is !== 'moved') return null;
    const { amount, unit } = form;
    const at = isFrom ? inner.end + 1 : inner.end;
    const day = asDate(after(at));
    if (amount === null || !day?.when || day.start !== at || tokens[at]!.join !== 'space') return null;
    const isDay = hasForm(day, 'day', 'weekday', 'month day');
    if (!isDay && (isFrom || !isWord(tokens[at], 'this') || day.grain === 'unknown')) return null;
    const { when } = day;
    return relative({
      start: inner.start,
      end: day.end,
      grain: day.grain,
      open: openValue(day.grain),
      when: (context) => {
        const period = when(isFrom ? { ...context, tense: 'future' } : context);
        const moved = period && addUnits(period.from, amount, unit);
        return period && moved !== null ? periodAround(period.grain, moved) : null;
      },
    });
  },
};

const pronouns = new Set<string>(clausePronouns);

const AFTER_A_WEEK = new Set<string>([
  ...clausePronouns,
  ...wordsAfterDays.filter((word) => word !== 'after'),
  'will',
  'is',
  'was',
  'would',
]);

/** "Sunday week", "tomorrow fortnight": the day so many weeks after the coming one. */
export const dayWeek: Extension = {
  name: 'Sunday week',
  example: 'The next one is on Sunday week.',
  next: ['week', 'fortnight'],
  extend(tokens, inner) {
    const day = asDate(inner, 'day');
    const unit = tokens[inner.end];
    const next = tokens[inner.end + 1];
    if (!day?.when || !hasForm(day, 'weekday', 'day') || !isWord(unit, 'week', 'fortnight')) return null;
    if (unit!.join !== 'space' || (next && next.join !== 'glued' && !isOneOf(next, AFTER_A_WEEK))) return null;
    // "Easter week", "this Sunday, week nine"
    if (day.open === 'XXXX-XX-XX' && !isWord(tokens[inner.start], 'today', 'tomorrow')) return null;
    const { when, open } = day;
    const days = isWord(unit, 'week') ? 7 : 14;
    return relative({
      start: inner.start,
      end: inner.end + 1,
      grain: 'day',
      open,
      needsYear: true,
      when: (context) => {
        const isToday = context.anchor !== null && when(context)?.from === context.anchor;
        const coming = when({ ...context, tense: 'future' });
        return coming && dayPeriod(coming.from + days + (isToday && day.form?.is === 'weekday' ? 7 : 0));
      },
    });
  },
};

/** "a week on Friday", "a week last Tuesday", "two weeks on Sunday", "a week tomorrow" */
export const weekOnDay: Extension = {
  name: 'a week on Friday',
  example: 'The court will rule a week on Friday.',
  next: ['on', 'last', 'today', 'tomorrow', 'yesterday'],
  extend(tokens, inner, after) {
    const length = asLength(inner);
    const isOn = isWord(tokens[inner.end], 'on');
    const isAhead = isOn || isWord(tokens[inner.end], 'today', 'tomorrow');
    if (length?.unit !== 'week' || length.amount === null) return null;
    if (!(isAhead || isWord(tokens[inner.end], 'last', 'yesterday'))) return null;
    const at = isOn ? inner.end + 1 : inner.end;
    const day = asDate(after(at), 'day');
    if (!day?.when || day.start !== at || !hasForm(day, 'weekday', 'day')) return null;
    const { when } = day;
    const { amount } = length;
    return relative({
      start: inner.start,
      end: day.end,
      grain: 'day',
      open: openValue('day'),
      needsYear: true,
      when: (context) => {
        const from = when(isOn ? { ...context, tense: 'future' } : context);
        return from && dayPeriod(from.from + (isAhead ? 7 : -7) * amount);
      },
    });
  },
};

/** "a year earlier", "two days later": counted from what was spoken of. */
export const laterOrEarlier: Extension = {
  name: 'two days later',
  example: 'He fell ill on March 3, 1998, and died two days later.',
  next: ['earlier', 'later', 'before', 'after', 'afterward', 'afterwards'],
  extend(tokens, inner, after) {
    const form = asSingle(inner)?.form;
    if (form?.is !== 'length' || tokens[inner.end - 1]!.join === 'hyphen') return null;
    const { amount, unit } = form;
    // "an hour later" is no other day.
    if (rank(unit) < rank('day')) return null;
    const next = tokens[inner.end];
    if (!isWord(next, 'earlier', 'later', 'before', 'after', 'afterward', 'afterwards')) return null;
    const follower = tokens[inner.end + 1];
    if (isWord(follower, 'than') || (isWord(next, 'before', 'after', 'earlier', 'later') && next!.join !== 'space'))
      return null;
    // "two days before the vote" has its length alone, "two days after that" is a day.
    const hasThat = isWord(next, 'before', 'after') && isWord(follower, 'that');
    const end = hasThat ? inner.end + 2 : inner.end + 1;
    const beyond = tokens[end];
    const isOver = !beyond || /^[.,;:)"”]/.test(beyond.text) || (hasThat && isOneOf(beyond, pronouns));
    if (isWord(next, 'before', 'after') && !isOver) return null;
    const isBack = isWord(next, 'earlier', 'before');
    // "days later" says how long, not when.
    if (amount === null) return null;
    const apposed = unit === 'day' ? dayInApposition(tokens, end, after) : null;
    return relative({
      start: inner.start,
      end,
      grain: unit,
      open: openValue(unit),
      // A year is set against "a year earlier"; "two years later" the story goes on.
      isFocus: unit !== 'year' || !isBack,
      when: (context) => {
        if (apposed) return apposed(context);
        if (unit === 'year' && amount === 1 && isBack) return yearBefore(context);
        const from = countedFrom(context, Number.isInteger(amount) ? (NEARER[unit] ?? unit) : 'year');
        return from && movedPeriod(from, isBack ? -amount : amount, unit);
      },
    });
  },
};

/** The day after a comma: "three days later, on May 5," is that day. */
function dayInApposition(tokens: readonly DateToken[], at: number, after: After): When | null {
  if (!isComma(tokens[at])) return null;
  const day = asDate(after(isWord(tokens[at + 1], 'on') ? at + 2 : at + 1), 'day');
  return day && hasForm(day, 'month day') ? day.when : null;
}

/**
 * What "three days later" is counted from: the last day of the text, or the article's own if it tells of none. After "two
 * weeks ago" nobody knows the day.
 */
function countedFrom({ spoken, last, anchor }: Context, grain: Grain): Period | null {
  return spoken(grain) ?? (last || anchor === null ? null : dayPeriod(anchor));
}

/** "a year earlier": the same quarter or month, if the text speaks of one, else the year. */
export function yearBefore(context: Context): Period | null {
  const { spokenGrain } = context;
  const spoken =
    spokenGrain === 'quarter' || spokenGrain === 'month' || spokenGrain === 'half' ? context.told(spokenGrain) : null;
  if (spoken) return shifted(spoken, -1, 'year');
  const year = context.spoken('year') ?? (context.anchor === null ? null : periodAround('year', context.anchor));
  return year && shifted(year, -1);
}
