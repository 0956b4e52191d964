import { dayparts } from '../lexicon/dates/dayparts.js';
import { cardinals } from '../lexicon/dates/numbers.js';
import type { DateToken } from './date-tokens.js';
import {
  amountWords,
  daypartAt,
  monthAt,
  monthWords,
  ordinalWords,
  seasonAt,
  seasonWords,
  shortWeekdayAt,
  tensWords,
  unitAt,
  unitWords,
  weekdayAt,
  weekdayWords,
} from './lexical.js';
import { type Read, readAmount, readOrdinal } from './numbers.js';
import { DIGITS, opening } from './opening.js';
import { readPointer } from './pointer.js';

export const aMonth = opening(monthWords, monthAt);
/** "Sunday", "Sun." */
export const aWeekday = opening(weekdayWords, weekdayAt);
/** "Sunday", "Sun" */
export const aShortWeekday = opening(weekdayWords, shortWeekdayAt);
export const aSeason = opening(seasonWords, seasonAt);
export const aUnit = opening(unitWords, unitAt);
/** "morning", "nights" */
export const aDaypart = opening(Object.keys(dayparts), daypartAt);
/** "17th", "first", "twenty-first" */
export const anOrdinal = opening([DIGITS, ...ordinalWords, ...tensWords], readOrdinal);
/** "12", "two and a half", "several" */
export const anAmount = opening(amountWords, readAmount);
/** An amount that somebody counted, and more than none: no "several", no "dozens". */
export const aCount = opening(
  [DIGITS, ...Object.keys(cardinals).filter((word) => cardinals[word]! > 0), 'a', 'an', 'couple', 'half'],
  readCount,
);
/** "last", "this coming", "the previous" */
export const aPointer = opening(['last', 'next', 'this', 'that', 'the', 'past'], readPointer);

function readCount(tokens: readonly DateToken[], at: number): Read<number> | null {
  const amount = readAmount(tokens, at);
  return amount?.value ? { value: amount.value, end: amount.end } : null;
}
