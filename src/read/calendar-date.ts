import { isDay, isoDay } from '../iso-date.js';
import { anyOf } from '../lexicon/any-of.js';
import { months, weekdays } from '../lexicon/calendar.js';

const MONTH = `(?<month>${anyOf(Object.keys(months))})\\.?`;
const YEAR = '(?<year>(?:19|20)\\d\\d)';
const WEEKDAY = `(?:${anyOf(Object.keys(weekdays))}\\.?,?\\s+)?`;

/** The ways in which datelines and header lines give a day. One "year", "month", "day" each. */
const FORMS = [
  `${WEEKDAY}${MONTH}\\s*(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:(?:,\\s*|\\s+)${YEAR})?`, // Sept. 17, 2020
  `${WEEKDAY}(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s+${MONTH}(?:,?\\s+${YEAR})?`, // 17 September 2020
  `(?<year>\\d{4})-(?<month>\\d\\d)-(?<day>\\d\\d)(?:[T ]\\d\\d:\\d\\d\\S*)?`, // 2020-09-17
];

/** The sources of the patterns, without named groups, for a pattern that holds a date as a part. */
export const DATE_SOURCE = `(?:${FORMS.map((form) => form.replaceAll(/\?<\w+>/g, '?:')).join('|')})`;

const WHOLE = FORMS.map((form) => new RegExp(`^${form}$`, 'i'));

/** "Sept. 17" → "XXXX-09-17", "17 September 2020" → "2020-09-17"; null where it is no day of the calendar. */
export function readCalendarDate(text: string): string | null {
  for (const pattern of WHOLE) {
    const parts = pattern.exec(text.trim())?.groups;
    if (!parts) continue;
    const year = parts.year ? Number(parts.year) : null;
    const month = months[parts.month!.toLowerCase()] ?? Number(parts.month);
    const day = Number(parts.day);
    return isDay(year, month, day) ? isoDay(year, month, day) : null;
  }
  return null;
}

const IN_TEXT = FORMS.map((form) => `\\b${form}\\b`);

/** Every ISO day that a text writes out with its year, in order; "/2020/09/17/" of an address counts. */
export function fullDatesIn(text: string): string[] {
  const found: { at: number; date: string }[] = [];
  for (const form of IN_TEXT) {
    for (const match of text.matchAll(new RegExp(form, 'gi'))) {
      const date = match.groups?.year ? readCalendarDate(match[0]) : null;
      if (date) found.push({ at: match.index, date });
    }
  }
  for (const match of text.matchAll(/(?<!\d)(?:19|20)\d\d([/_-]?)(?:0[1-9]|1[0-2])\1(?:0[1-9]|[12]\d|3[01])(?!\d)/g)) {
    const digits = match[0].replace(/\D/g, '');
    const [year, month, day] = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)].map(Number);
    if (isDay(year!, month!, day!)) found.push({ at: match.index, date: isoDay(year!, month!, day!) });
  }
  return found.sort((a, b) => a.at - b.at).map(({ date }) => date);
}
