import { isDay, isoDay } from '../../iso-date.js';
import { months } from '../../lexicon/common/calendar.js';

/** Any word can stand for the month here and is then looked up: a pattern of all month names is slow to compile. */
const MONTH = '(?<month>[a-z]{3,9})\\.?';
const YEAR = '(?<year>(?:19|20)\\d\\d)';
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const WEEKDAY = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s+)?';

/** How datelines and header lines write a day. */
const FORMS = [
  `${WEEKDAY}${MONTH}\\s*${DAY}(?:(?:,\\s*|\\s+)${YEAR})?`, // Sept. 17, 2020
  `${WEEKDAY}${DAY}\\s+${MONTH}(?:,?\\s+${YEAR})?`, // 17 September 2020
  '(?<year>\\d{4})-(?<month>\\d\\d)-(?<day>\\d\\d)(?:[T ]\\d\\d:\\d\\d\\S*)?', // 2020-09-17
];

/** Matches every date that {@link readCalendarDate} reads, and more; has no named groups, so that it can be part of a pattern. */
export const DATE_SOURCE = `(?:${FORMS.map((form) => form.replaceAll(/\?<\w+>/g, '?:')).join('|')})`;

const WHOLE = FORMS.map((form) => new RegExp(`^${form}$`, 'i'));

/** "Sept. 17" → "XXXX-09-17", "17 September 2020" → "2020-09-17"; null if it is not a day of the calendar. */
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

/** Dates with a year: in words, and as digits in addresses ("/2020/09/17/") and file names ("20200917"). */
const FULL_DATES = [
  /\b[a-z]{3,9}\.?\s*\d{1,2}(?:st|nd|rd|th)?(?:,\s*|\s+)(?:19|20)\d\d\b/gi,
  /\b\d{1,2}(?:st|nd|rd|th)?\s+[a-z]{3,9}\.?,?\s+(?:19|20)\d\d\b/gi,
  /(?<!\d)(?:19|20)\d\d([/_-]?)(?:0[1-9]|1[0-2])\1(?:0[1-9]|[12]\d|3[01])(?!\d)/g,
];

/** Every date of a text that is written with its year, as ISO days, in order. */
export function fullDatesIn(text: string): string[] {
  const found = FULL_DATES.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const date = readCalendarDate(/^\d{4}/.test(match[0]) ? dashed(match[0]) : match[0]);
      return date ? [{ at: match.index, date }] : [];
    }),
  );
  return found.sort((a, b) => a.at - b.at).map(({ date }) => date);
}

/** "2020/09/17" and "20200917" → "2020-09-17". */
function dashed(text: string): string {
  const digits = text.replace(/\D/g, '');
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
}
