import { months, weekdays } from '../lexicon/common/calendar.js';

const words = new Set([...Object.keys(months), ...Object.keys(weekdays)]);

/** "may", "wednesday"; in lower case. */
export function isCalendarWord(normal: string): boolean {
  return words.has(normal);
}
