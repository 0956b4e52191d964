import { isDay, isoDay } from '../iso-date.js';
import { months } from '../lexicon/common/calendar.js';
import { fullDatesIn } from './structure/calendar-date.js';

/**
 * The day that a file's path gives: "2020-09-17-talks.txt", "2020/09/17/talks.txt", "news/2020-09-17/talks.txt". The part
 * nearest to the file wins: a folder further up says when many were gathered.
 */
export function dayOfPath(path: string): string | null {
  const plain = path.replaceAll('\\', '/');
  const [name, ...folders] = plain.split('/').reverse() as [string, ...string[]];
  const own = fullDatesIn(name)[0];
  if (own !== undefined) return own;
  const days = nestedDays(plain);
  let end = plain.length - name.length - 1;
  for (const folder of folders) {
    const date = fullDatesIn(folder).at(-1);
    if (date !== undefined) {
      days.push({ date, end });
      break;
    }
    end -= folder.length + 1;
  }
  return (
    days.reduce<NestedDay | null>((last, day) => (last === null || day.end > last.end ? day : last), null)?.date ?? null
  );
}

interface NestedDay {
  readonly date: string;
  /** Where it ends in the path. */
  readonly end: number;
}

/** The day of an address: "https://example.org/2020/09/17/talks", "/2020/sep/17/talks", "/talks-2020-09-17". */
export function dayOfUrl(url: string): string | null {
  return nestedDays(url)[0]?.date ?? fullDatesIn(url)[0] ?? null;
}

const NESTED = /(?<![^/])((?:19|20)\d\d)\/(\d{1,2}|[a-z]{3,9})\/(\d{1,2})(?![a-z\d])/gi;

/** Year, month and day as one folder within another, in order. */
function nestedDays(path: string): NestedDay[] {
  // Most paths have no year.
  if (!/\d{4}/.test(path)) return [];
  return [...path.matchAll(NESTED)].flatMap((match) => {
    const [year, day] = [Number(match[1]), Number(match[3])];
    const month = months[match[2]!.toLowerCase()] ?? Number(match[2]);
    return isDay(year, month, day) ? [{ date: isoDay(year, month, day), end: match.index + match[0].length }] : [];
  });
}
