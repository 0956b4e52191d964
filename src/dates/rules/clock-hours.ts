import { cardinals } from '../../lexicon/dates/numbers.js';
import type { DateToken } from '../date-tokens.js';

export function pad(value: number): string {
  return String(value).padStart(2, '0');
}

export type Half = 'a' | 'p';

/** The hour of the day of an hour before or after noon: 19 for 7 p.m. */
export function hourInHalf(hour: number, half: Half): number {
  return (hour % 12) + (half === 'p' ? 12 : 0);
}

export function isOn12HourClock(hour: number): boolean {
  return hour >= 1 && hour <= 12;
}

/** "three", "7": an hour of the clock, or null. */
export function hourAt(tokens: readonly DateToken[], at: number): number | null {
  const normal = tokens[at]?.normal ?? '';
  const hour = hourOf.get(normal) ?? (/^\d{1,2}$/.test(normal) ? Number(normal) : 0);
  return isOn12HourClock(hour) ? hour : null;
}

export const hourOf: ReadonlyMap<string, number> = new Map(
  Object.entries(cardinals).filter(([, value]) => isOn12HourClock(value)),
);

/** A clock time in a part of a day: "T07:30" in the evening is "T19:30"; what comes after midnight stays at night. */
export function inPart(suffix: string, part: string): string {
  const hour = Number(suffix.slice(1, 3));
  const isLate = part !== 'MO' && hour < 12 && !(part === 'NI' && hour < 5);
  return `T${pad(isLate ? hour + 12 : hour)}${suffix.slice(3)}`;
}
