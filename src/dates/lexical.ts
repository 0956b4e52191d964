import { months, weekdays } from '../lexicon/common/calendar.js';
import { dayparts } from '../lexicon/dates/dayparts.js';
import { monthsThatAreWords } from '../lexicon/dates/month-contexts.js';
import { amountPhrases, cardinals, ordinals } from '../lexicon/dates/numbers.js';
import { seasons } from '../lexicon/dates/seasons.js';
import { type TimeUnit, timeUnits } from '../lexicon/dates/time-units.js';
import { startsWithCapital } from '../text/letter-case.js';
import type { DateToken } from './date-tokens.js';
import { DIGITS } from './opening.js';

const unitOf = new Map(Object.entries(timeUnits));
const seasonOf = new Map(Object.entries(seasons));
const daypartOf = new Map(Object.entries(dayparts));
const monthOf = new Map(Object.entries(months));
const wordMonths = new Set<string>(monthsThatAreWords);
const weekdayOf = new Map(Object.entries(weekdays));

/** What a month, weekday, number … may start with, for an opening. */
export const monthWords: readonly string[] = [...monthOf.keys()];
export const weekdayWords: readonly string[] = [...weekdayOf.keys()];
export const unitWords: readonly string[] = [...unitOf.keys()];
export const seasonWords: readonly string[] = [...seasonOf.keys()];
export const ordinalWords: readonly string[] = Object.keys(ordinals);
export const tensWords: readonly string[] = ['twenty', 'thirty'];
/** "1st", "22nd", "103rd" */
export const ordinalDigits: readonly string[] = ['#', '##', '###'].flatMap((digits) =>
  ['st', 'nd', 'rd', 'th'].map((ending) => digits + ending),
);
/** "5", "17" */
export const dayDigits: readonly string[] = ['#', '##'];
const firstAmountWords = amountPhrases.map(([phrase]) => phrase.split(' ', 1)[0]!);
export const amountWords: readonly string[] = [
  ...new Set([DIGITS, ...Object.keys(cardinals), 'a', 'an', ...firstAmountWords]),
];

export function unitAt(tokens: readonly DateToken[], at: number): TimeUnit | undefined {
  const token = tokens[at];
  return token && unitOf.get(token.normal);
}

export function seasonAt(tokens: readonly DateToken[], at: number) {
  const token = tokens[at];
  return token && seasonOf.get(token.normal);
}

/** "summers" */
export function seasonPluralAt(tokens: readonly DateToken[], at: number) {
  const normal = tokens[at]?.normal;
  return normal?.endsWith('s') ? seasonOf.get(normal.slice(0, -1)) : undefined;
}

export function daypartAt(tokens: readonly DateToken[], at: number): string | undefined {
  const token = tokens[at];
  return token && token.join !== 'glued' ? daypartOf.get(token.normal) : undefined;
}

/** The longest short form of a month without a capital would be a word: "jan", "dec". */
const MIN_SMALL_MONTH = 4;

/** A month, 1 to 12: "March", "MARCH", "january"; not the verb "march". */
export function monthAt(tokens: readonly DateToken[], at: number): number | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  const isName = isCapital(token) || (token.text.length >= MIN_SMALL_MONTH && !wordMonths.has(token.normal));
  return isName ? monthOf.get(token.normal) : undefined;
}

/** "Monday" and "monday"; shorter forms may be words. */
const MIN_WEEKDAY = 6;

/** A weekday, 1 to 7. "Sun", "Sat" and "Mon" are words and names as well; with a full stop they are days. */
export function weekdayAt(tokens: readonly DateToken[], at: number): number | undefined {
  const token = tokens[at];
  return token && (token.text.length >= MIN_WEEKDAY || token.text.endsWith('.'))
    ? shortWeekdayAt(tokens, at)
    : undefined;
}

/** As {@link weekdayAt}, where a date after it shows that "Sun" is the day. */
export function shortWeekdayAt(tokens: readonly DateToken[], at: number): number | undefined {
  const token = tokens[at];
  return token && (isCapital(token) || token.text.length >= MIN_WEEKDAY) ? weekdayOf.get(token.normal) : undefined;
}

/** Whether the token begins with a capital letter. */
export function isCapital(token: DateToken | undefined): boolean {
  return token !== undefined && startsWithCapital(token.text);
}

/** Whether the token is one of these words. Most ask for one to four, which need no array. */
export function isWord(
  token: DateToken | undefined,
  first: string,
  second = first,
  third = first,
  fourth = first,
  ...others: readonly string[]
): boolean {
  if (token === undefined) return false;
  const { normal } = token;
  return normal === first || normal === second || normal === third || normal === fourth || others.includes(normal);
}

/** Whether the token is in a list of the lexicon. */
export function isOneOf(token: DateToken | undefined, list: ReadonlySet<string>): boolean {
  return token !== undefined && list.has(token.normal);
}

export function isComma(token: DateToken | undefined): boolean {
  return token?.normal === ',';
}

/** Before "60 Minutes" and "This Week". */
const QUOTE = /^["“‘'`]{1,2}$/;
/** How far around a word others show whether it is in a headline. */
const HEADLINE_REACH = 5;

/**
 * Whether a unit is part of a name: "60 Minutes", "This Week", "Newcomer of the Year". It has a capital where words of
 * four letters or more have none; in a headline most words have one.
 */
export function isInName(tokens: readonly DateToken[], at: number): boolean {
  if (!isCapital(tokens[at])) return false;
  if (QUOTE.test(tokens[at - 2]?.text ?? '')) return true;
  const last = Math.min(at + HEADLINE_REACH, tokens.length);
  for (let i = Math.max(0, at - HEADLINE_REACH); i < last; i++) {
    if (/^\p{Ll}{4,}/u.test(tokens[i]!.text)) return true;
  }
  return false;
}
