import { dayOf, MAX_DATE } from '../day-of.js';
import { innerValue, isFields } from './fields.js';

/**
 * The day that a field gives, ISO 8601: a date in figures or words with or without its time, of which the day is taken as it
 * is stated there; or seconds, milliseconds or less since 1970, of which it is the day in UTC. Null where it gives none for
 * certain.
 */
export function dayOfField(value: unknown): string | null {
  if (typeof value === 'number') return dayOfNumber(String(value));
  if (isFields(value)) return dayOfField(innerValue(value) ?? null);
  if (typeof value !== 'string') return null;
  const text = value.trim();
  // A longer one is a text in which dates may stand.
  if (text.length > MAX_DATE) return null;
  return /^\d+(?:\.\d+)?$/.test(text) ? dayOfNumber(text) : dayOf(text);
}

/** The digits of a count since 1970 tell its unit: ten for seconds, thirteen for milliseconds, and so on. */
const UNITS: Readonly<Record<number, number>> = {
  9: 1000,
  10: 1000,
  12: 1,
  13: 1,
  15: 1e-3,
  16: 1e-3,
  18: 1e-6,
  19: 1e-6,
};

/** "20200917", "20200917101500", "1600337700", "1600337700000" */
function dayOfNumber(number: string): string | null {
  const digits = number.split('.')[0]!;
  // Eight digits, or those with a time of four or six.
  const day = /^(?:1[5-9]|20)\d\d(?:\d{4}|\d{8}|\d{10})$/.test(digits) ? dayOf(digits.slice(0, 8)) : null;
  if (day !== null) return day;
  const unit = UNITS[digits.length];
  if (unit === undefined) return null;
  const counted = new Date(Number(digits) * unit).toISOString().slice(0, 10);
  // Whoever has an article of the next century counts something else.
  return counted < '2100' ? counted : null;
}
