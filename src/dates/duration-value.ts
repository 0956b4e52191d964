import type { Grain } from '../types.js';

const LETTER: Partial<Record<Grain, string>> = {
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
const SIZE: Partial<Record<Grain, number>> = { quarter: 3, half: 6, decade: 10, century: 100, millennium: 1000 };
const FINER: Partial<Record<Grain, readonly [string, number]>> = {
  minute: ['S', 60],
  hour: ['M', 60],
  day: ['H', 24],
  week: ['D', 7],
  year: ['M', 12],
};

/** A TIMEX3 duration: "P3Y", "PT5H30M", "P2Y6M", "PXD" for several days. */
export function durationValue(amount: number | null, grain: Grain): string {
  const letter = LETTER[grain] ?? 'X';
  const isClock = grain === 'second' || grain === 'minute' || grain === 'hour';
  const sign = isClock ? 'PT' : 'P';
  const count = (amount ?? 0) * (SIZE[grain] ?? 1);
  // What no calendar can count to is no number of years either: it would print as "1e+21".
  if (amount === null || count > Number.MAX_SAFE_INTEGER)
    return grain === 'decade' || grain === 'century' || grain === 'millennium' ? `PX${letter}` : `${sign}X${letter}`;
  if (Number.isInteger(count)) return `${sign}${count}${letter}`;
  const finer = FINER[grain];
  const whole = Math.floor(count);
  if (!finer) return `${sign}${Number(count.toFixed(2))}${letter}`;
  const rest = Math.round((count - whole) * finer[1]);
  // "a day and a half" is P1DT12H.
  const tail = `${grain === 'day' ? 'T' : ''}${rest}${finer[0]}`;
  if (whole > 0) return `${sign}${whole}${letter}${tail}`;
  return grain === 'day' ? `PT${rest}H` : `${sign}${rest}${finer[0]}`;
}
