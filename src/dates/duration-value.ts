import type { Grain } from '../types.js';

const LETTERS: Partial<Record<Grain, string>> = {
  second: 'S',
  minute: 'M',
  hour: 'H',
  day: 'D',
  week: 'W',
  weekend: 'WE',
  month: 'M',
  quarter: 'M',
  half: 'M',
  year: 'Y',
  decade: 'Y',
  century: 'Y',
  millennium: 'Y',
};
/** How many of what the letter stands for one of the grain is. */
const SIZES: Partial<Record<Grain, number>> = { quarter: 3, half: 6, decade: 10, century: 100, millennium: 1000 };
/** What a fraction is written in: half an hour is 30 of the 60 minutes. */
const FINER: Partial<Record<Grain, readonly [letter: string, size: number]>> = {
  minute: ['S', 60],
  hour: ['M', 60],
  day: ['H', 24],
  week: ['D', 7],
  year: ['M', 12],
};

/**
 * The TIMEX3 value of a duration: "P3Y", "PT5H30M", "P2Y6M". A null amount is one that the text leaves open: "several
 * days" is "PXD".
 */
export function durationValue(amount: number | null, grain: Grain): string {
  const letter = LETTERS[grain] ?? 'X';
  const prefix = grain === 'second' || grain === 'minute' || grain === 'hour' ? 'PT' : 'P';
  const count = (amount ?? Number.POSITIVE_INFINITY) * (SIZES[grain] ?? 1);
  // Nobody counts that far, and it would print as "1e+21".
  if (count > Number.MAX_SAFE_INTEGER) return `${prefix}X${letter}`;
  if (Number.isInteger(count)) return `${prefix}${count}${letter}`;
  const finer = FINER[grain];
  // "two and a half weeks" are no whole number of days.
  if (!finer || !Number.isInteger(count * finer[1])) return `${prefix}${Number(count.toFixed(2))}${letter}`;
  const whole = Math.floor(count);
  const rest = `${Math.round((count - whole) * finer[1])}${finer[0]}`;
  // "a day and a half" is P1DT12H, "half a day" is PT12H.
  const time = grain === 'day' ? `T${rest}` : rest;
  return whole > 0 ? `${prefix}${whole}${letter}${time}` : `${prefix}${time}`;
}
