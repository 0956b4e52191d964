import { isDay, isoDay } from '../iso-date.js';
import { months } from '../lexicon/common/calendar.js';
import { placeholderDays } from '../lexicon/read/placeholder-days.js';
import { fullDatesIn } from './structure/calendar-date.js';
import { readDigits } from './structure/digit-days.js';

/** No date is longer, with its weekday, its time and its zone. */
export const MAX_DATE = 100;

/**
 * The day that a field of a feed, an agency's item, a record or a database's export names, ISO 8601, as its own time zone
 * has it: "Thu, 04 Mar 2021 09:15:00 +0000", "2021-03-04T09:15:00Z", "20210304T091500Z", "March 4, 2021 Thursday",
 * "4.3.2021". Null where it names none, or none with its year, and for "04/03/2021", which is one day in London and another
 * in New York; nor for the day that a program writes where it knows none, like 1970-01-01.
 */
export function dayOf(value: string | null | undefined): string | null {
  if (!value) return null;
  const text = value.slice(0, MAX_DATE).trim();
  return knownDay(fullDatesIn(text)[0] ?? dayOfDigits(text) ?? dayOfFigures(text) ?? dayOfWords(text));
}

const placeholders = new Set<string>(placeholderDays);

/** The day, or null for a placeholder. */
export function knownDay(day: string | null): string | null {
  return day === null || placeholders.has(day) ? null : day;
}

/** "20210304091500", "20210304T0915Z" */
function dayOfDigits(text: string): string | null {
  const match = /^((?:19|20)\d\d)(\d\d)(\d\d)(?:T?\d{4}|T?\d{6})/.exec(text);
  return match && checked(match[1]!, Number(match[2]), match[3]!);
}

/** "4.3.2021", "17/09/2020 10:15", "2020-9-7" */
const FIGURES = /^(?:\d{1,2}([-/.]) ?\d{1,2}\1 ?[1-9]\d{3}|[1-9]\d{3}([-/.])\d{1,2}\2\d{1,2})(?=$|[T\s,;:])/;

function dayOfFigures(text: string): string | null {
  const figures = FIGURES.exec(text);
  const readings = figures && readDigits(figures[0]);
  return readings?.length === 1 ? readings[0] : null;
}

const WORDS = [
  // RFC 822 gave the year two digits: "Thu, 4 Mar 21 09:15:00 GMT".
  /\b(?<day>\d{1,2}) (?<month>[a-z]{3}) (?<year>\d\d) \d\d:\d\d/i,
  // As C writes it: "Thu Sep 17 10:15:00 +0000 2020".
  /\b(?<month>[a-z]{3}) {1,2}(?<day>\d{1,2}) \d\d:\d\d:\d\d(?: [a-z+-][\w:]{0,5})? (?<year>\d{4})$/i,
  /\b(?<day>\d{1,2})(?:-| ?(?:st|nd|rd|th)? of )(?<month>[a-z]{3,9})\.?(?:,? |-)(?<year>\d{4})(?!\d)/i,
];

function dayOfWords(text: string): string | null {
  for (const form of WORDS) {
    const { day, month, year } = form.exec(text)?.groups ?? {};
    const name = month?.toLowerCase();
    if (name === undefined || !Object.hasOwn(months, name)) continue;
    const found = checked(year!, months[name]!, day!);
    if (found !== null) return found;
  }
  return null;
}

function checked(year: string, month: number, day: string): string | null {
  const short = Number(year);
  const full = year.length > 2 ? short : short + (short < 70 ? 2000 : 1900);
  return full > 0 && isDay(full, month, Number(day)) ? isoDay(full, month, Number(day)) : null;
}
