import { dayparts } from '../lexicon/dates/dayparts.js';
import { cardinals, ordinals } from '../lexicon/dates/numbers.js';
import { type TimeUnit, timeUnits } from '../lexicon/dates/time-units.js';
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
import { DIGITS, type Opening, opening } from './opening.js';
import { readPointer } from './pointer.js';

export const aMonth = opening(monthWords, monthAt);
/** "Sunday", "Sun." */
export const aWeekday = opening(weekdayWords, weekdayAt);
/** "Sunday", "Sun" */
export const aShortWeekday = opening(weekdayWords, shortWeekdayAt);
export const aSeason = opening(seasonWords, seasonAt);
export const aUnit = opening(unitWords, unitAt);

/** A unit of such a kind: a singular, one of at least a week. */
export function aUnitThat(isWanted: (unit: TimeUnit) => boolean): Opening<TimeUnit> {
  return opening(
    unitWords.filter((word) => isWanted(timeUnits[word]!)),
    unitAt,
  );
}

/** "morning", "nights" */
export const aDaypart = opening(Object.keys(dayparts), daypartAt);

/** An ordinal of these values; words that only begin others are not looked up. */
export function anOrdinalThat(isWanted: (value: number) => boolean): Opening<Read<number>> {
  const whole = ordinalWords.filter((word) => isWanted(ordinals[word]!));
  const tens = tensWords.filter((word) => ONES.some((one) => isWanted(cardinals[word]! + one)));
  return opening([DIGITS, ...whole, ...tens], (tokens, at) => {
    const ordinal = readOrdinal(tokens, at);
    return ordinal && isWanted(ordinal.value) ? ordinal : null;
  });
}

const ONES = [1, 2, 3, 4, 5, 6, 7, 8, 9];

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
  return amount && isCount(amount) ? amount : null;
}

function isCount(amount: Read<number | null>): amount is Read<number> {
  return amount.value !== null && amount.value > 0;
}
