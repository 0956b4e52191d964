import { dayparts } from '../lexicon/dates/dayparts.js';
import { cardinals, ordinals } from '../lexicon/dates/numbers.js';
import { type PointerMeaning, pointers } from '../lexicon/dates/pointers.js';
import { type TimeUnit, timeUnits } from '../lexicon/dates/time-units.js';
import type { DateToken } from './date-tokens.js';
import {
  amountWords,
  daypartAt,
  monthAt,
  monthWords,
  ordinalDigits,
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
import { DIGITS, type Opening, opening, phrase, shared } from './opening.js';
import { phrasesOf, readPhrase } from './phrases.js';
import type { Pointer } from './pointer.js';

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
  return opening([...ordinalDigits, ...whole, ...tens], (tokens, at) => {
    const ordinal = readOrdinal(tokens, at);
    return ordinal && isWanted(ordinal.value) ? ordinal : null;
  });
}

const ONES = [1, 2, 3, 4, 5, 6, 7, 8, 9];

/** "12", "two and a half", "several" */
export const anAmount = shared(opening(amountWords, readAmount));
/** An amount that somebody counted, and more than none: no "several", no "dozens". */
export const aCount = opening(
  [DIGITS, ...Object.keys(cardinals).filter((word) => cardinals[word]! > 0), 'a', 'an', 'couple', 'half'],
  readCount,
);
const pointerPhrases = phrasesOf(pointers.map(([phrase, meaning]) => [phrase, { phrase, ...meaning }] as const));

/** "last", "this coming", "the previous": those that a rule wants, before one of these words. */
export function aPointerTo(
  words: readonly string[],
  isWanted: (phrase: string, meaning: PointerMeaning) => boolean,
): Opening<Pointer> {
  const wanted = pointers.filter(([phrase, meaning]) => isWanted(phrase, meaning)).map(([phrase]) => phrase);
  const { keys, pairs, read } = phrase(wanted, (tokens, at) => {
    const pointer = readPhrase(pointerPhrases, tokens, at);
    if (!pointer || !wanted.includes(pointer.value.phrase)) return null;
    return { direction: pointer.value.direction, isLength: pointer.value.isLength, end: pointer.end };
  });
  // One word does not say much: "that week", but not "that man".
  return { keys: [], pairs: [...pairs, { words: keys, next: words }], read };
}

function readCount(tokens: readonly DateToken[], at: number): Read<number> | null {
  const amount = anAmount.read(tokens, at);
  return amount && isCount(amount) ? amount : null;
}

function isCount(amount: Read<number | null>): amount is Read<number> {
  return amount.value !== null && amount.value > 0;
}
