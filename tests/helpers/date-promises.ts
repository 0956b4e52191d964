import { parse } from 'edtf';
import { isDay, isIsoDay } from '../../src/iso-date.js';
import type { DateMention } from '../../src/types.js';

/** The values of TIMEX3 and of our ranges, with X for what is not known. */
const YEAR = '(?:\\d{4}|XXXX)';
const DATE = `${YEAR}(?:-(?:\\d\\d|XX)(?:-(?:\\d\\d|XX|WXX-\\d))?|-Q[\\dX]|-H[\\dX]|-(?:SP|SU|FA|WI)|-W(?:\\d\\d|XX)(?:-(?:WE|\\d))?)?`;
const CLOCK = 'T(?:MO|AF|EV|NI|\\d\\d:\\d\\d(?::\\d\\d)?)';
const SINGLE = `(?:${DATE}(?:${CLOCK})?|\\d{1,3}|X{1,3}|BC\\d{2,4}|PAST_REF|PRESENT_REF|FUTURE_REF)`;
const DURATION = 'P(?:(?:\\d+(?:\\.\\d+)?|X)[YMWD]|(?:\\d+|X)WE|XX)*(?:T(?:(?:\\d+(?:\\.\\d+)?|X)[HMS])+)?';
const VALUE = new RegExp(`^(?:${SINGLE}|${DURATION}|${SINGLE}/${SINGLE})$`);

/** Whether a date may have this value. */
export function isValue(value: string): boolean {
  return VALUE.test(value);
}

/** Whether a parser of EDTF reads a value. */
function isEdtf(value: string): boolean {
  try {
    parse(value);
    return true;
  } catch {
    return false;
  }
}

/** What is wrong with the dates of a text; empty if they keep every promise. */
export function faultsOf(text: string, dates: readonly DateMention[]): string[] {
  const faults: string[] = [];
  const check = (isRight: boolean, what: string, date: DateMention) => {
    if (!isRight) faults.push(`${what}: ${JSON.stringify(date)}`);
  };
  let end = 0;
  for (const date of dates) {
    const { from, to, value, parts = [] } = date;
    check(text.slice(date.start, date.end) === date.text && date.text.trim() === date.text, 'text is the slice', date);
    check(date.start >= end && date.end > date.start, 'in order, no overlap', date);
    end = date.end;
    check((from === null) === (to === null), 'both days or none', date);
    check(from === null || to === null || (isIsoDay(from) && isIsoDay(to) && from <= to), 'days in order', date);
    check(isValue(value), 'a value', date);
    check(date.edtf === null || isEdtf(date.edtf), 'a value of EDTF', date);
    let partEnd = date.start;
    for (const part of parts) {
      check(text.slice(part.start, part.end) === part.text, 'part is the slice', date);
      check(part.start >= partEnd && part.end > part.start && part.end <= date.end, 'parts in order, inside', date);
      check(isValue(part.value), 'a value of a part', date);
      partEnd = part.end;
    }
    check(!(date.resolved && parts.length > 0 && isYearAfter(parts[0]!.value, parts[1]!.value)), 'ends in order', date);
    check(parts.length === 0 || parts.length === 2, 'two ends', date);
    const isOpen = (date.kind === 'date' || date.kind === 'time') && value.includes('X');
    check(!isOpen || !date.resolved, 'an X is not resolved', date);
    check(date.resolved || isOpen || isImpossible(date), 'not resolved for a reason', date);
    check(date.resolved || date.from === null, 'no days where it is not resolved', date);
  }
  return faults;
}

/** Whether a date has a day, quarter, week or hour that does not exist, or a range ends before it starts. */
function isImpossible({ value, parts }: DateMention): boolean {
  const values = parts ? parts.map((part) => part.value) : [value];
  return values.some(isNoDate) || (parts !== undefined && startsAfter(values[0]!, values[1]!));
}

function isNoDate(value: string): boolean {
  const [, year, month, day] = /^(\d{4}|XXXX)-(\d\d)(?:-(\d\d))?(?:T|$)/.exec(value) ?? [];
  if (year !== undefined && !isDay(year === 'XXXX' ? null : Number(year), Number(month), Number(day ?? 1))) return true;
  const [, hours, minutes] = /T(\d\d):(\d\d)/.exec(value) ?? [];
  const [, week] = /-W(\d\d)/.exec(value) ?? [];
  return (
    /-(?:Q[05-9]|H[03-9])$/.test(value) ||
    (hours !== undefined && `${hours}:${minutes}` > '24:00') ||
    Number(minutes) > 59 ||
    (week !== undefined && (Number(week) < 1 || Number(week) > 53))
  );
}

/** Whether the first of two values starts after the second, or may: seasons, weeks and quarters do not sort like days. */
function startsAfter(first: string, second: string): boolean {
  const areTimes = first.includes('T') && second.includes('T') && first.slice(0, 10) === second.slice(0, 10);
  return areTimes || first > second || second.startsWith('BC') || /-(?:SP|SU|FA|WI|[WQH]\d)/.test(first + second);
}

/** Whether the first of two values is in a later year; a winter may go on into the next. */
function isYearAfter(first: string, second: string): boolean {
  const years = [first, second.slice(second.indexOf('/') + 1)].map((value) =>
    Number(/^\d{4}/.exec(value)?.[0] ?? Number.NaN),
  );
  return years[0]! > years[1]! + (second.endsWith('WI') ? 1 : 0);
}
