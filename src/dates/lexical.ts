import { months, weekdays } from '../lexicon/common/calendar.js';
import { dayparts } from '../lexicon/dates/dayparts.js';
import { amountPhrases, cardinals, ordinals } from '../lexicon/dates/numbers.js';
import { seasons } from '../lexicon/dates/seasons.js';
import { type TimeUnit, timeUnits } from '../lexicon/dates/time-units.js';
import type { DateToken } from './date-tokens.js';
import { DIGITS } from './opening.js';

const unitOf = new Map(Object.entries(timeUnits));
const seasonOf = new Map(Object.entries(seasons));
const daypartOf = new Map(Object.entries(dayparts));
const monthOf = new Map(Object.entries(months));
/** Months that are words when they have no capital. */
const alsoWords = new Set(['may', 'march', 'august', 'sept']);
const weekdayOf = new Map(Object.entries(weekdays));

/** What a month, weekday, number … may start with, for an opening. */
export const monthWords: readonly string[] = [...monthOf.keys()];
export const weekdayWords: readonly string[] = [...weekdayOf.keys()];
export const unitWords: readonly string[] = [...unitOf.keys()];
export const seasonWords: readonly string[] = [...seasonOf.keys()];
export const ordinalWords: readonly string[] = Object.keys(ordinals);
export const tensWords: readonly string[] = ['twenty', 'thirty'];
const numberWords: readonly string[] = [DIGITS, ...Object.keys(cardinals), 'a', 'an'];
export const amountWords: readonly string[] = [
  ...new Set([...numberWords, ...amountPhrases.map(([phrase]) => phrase.split(' ', 1)[0]!)]),
];

export function unitAt(words: readonly DateToken[], at: number): TimeUnit | undefined {
  const word = words[at];
  return word && unitOf.get(word.normal);
}

export function seasonAt(words: readonly DateToken[], at: number) {
  const word = words[at];
  return word && seasonOf.get(word.normal);
}

/** "summers" */
export function seasonPluralAt(words: readonly DateToken[], at: number) {
  const word = words[at];
  return word?.normal.endsWith('s') ? seasonOf.get(word.normal.slice(0, -1)) : undefined;
}

export function daypartAt(words: readonly DateToken[], at: number): string | undefined {
  const word = words[at];
  return word && word.join !== 'glued' ? daypartOf.get(word.normal) : undefined;
}

/** A month: "March", "MARCH", "january", but not the verb "march". */
export function monthAt(words: readonly DateToken[], at: number): number | undefined {
  const word = words[at];
  if (!word) return undefined;
  const month = monthOf.get(word.normal);
  return month !== undefined && (isCapital(word) || (word.text.length > 3 && !alsoWords.has(word.normal)))
    ? month
    : undefined;
}

/** A weekday, written as a name. "Sun", "Sat" and "Mon" are words and names; with their stop they are days. */
export function weekdayAt(words: readonly DateToken[], at: number): number | undefined {
  const word = words[at];
  return word && (word.text.length > 5 || word.text.endsWith('.')) ? shortWeekdayAt(words, at) : undefined;
}

/** As {@link weekdayAt}, where a date behind it says that "Sun" is the day. */
export function shortWeekdayAt(words: readonly DateToken[], at: number): number | undefined {
  const word = words[at];
  return word && (isCapital(word) || word.text.length > 5) ? weekdayOf.get(word.normal) : undefined;
}

export function isCapital(word: DateToken | undefined): boolean {
  const code = word ? word.text.charCodeAt(0) : 0;
  return (code >= 65 && code <= 90) || (code > 127 && /^\p{Lu}/u.test(word!.text));
}

/** Whether the word is one of these, with nothing but space or a hyphen before it. */
export function isWord(word: DateToken | undefined, ...normals: readonly string[]): boolean {
  return word !== undefined && normals.includes(word.normal);
}

/**
 * "60 Minutes", "This Week", "Newcomer of the Year": a unit with a capital, among small words, belongs to a name.
 * In a headline, where most words have one, it does not.
 */
export function isInName(words: readonly DateToken[], at: number): boolean {
  if (!isCapital(words[at])) return false;
  if (QUOTE.test(words[at - 2]?.text ?? '')) return true;
  for (let i = Math.max(0, at - NEAR); i < at + NEAR && i < words.length; i++) {
    if (i !== at && /^\p{Ll}{4,}/u.test(words[i]!.text)) return true;
  }
  return false;
}

/** Before "60 Minutes" and "This Week". */
const QUOTE = /^["“‘'`]{1,2}$/;

/** How far off a word still tells whether a line is a headline. */
const NEAR = 5;

/** Whether the word is in a list of the lexicon. */
export function isOneOf(word: DateToken | undefined, list: ReadonlySet<string>): boolean {
  return word !== undefined && list.has(word.normal);
}

export function isComma(word: DateToken | undefined): boolean {
  return word?.normal === ',';
}
