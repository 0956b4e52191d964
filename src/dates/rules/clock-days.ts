import type { DateToken } from '../date-tokens.js';
import { endsPhrase } from '../day-numbers.js';
import type { Extension } from '../extension.js';
import { isCapital, isComma, isWord, shortWeekdayAt } from '../lexical.js';
import {
  asDate,
  asSingle,
  formOf,
  hasForm,
  type List,
  onDay,
  type Range,
  rangeOf,
  type Single,
  timeOf,
} from '../proposal.js';
import type { After } from '../rule.js';
import { afterBracket, isRangeJoint } from '../series.js';
import { hourAt, inPart, pad } from './clock-hours.js';
import { readZone } from './zones.js';

/** "9 a.m. EST Tuesday", "noon on Saturday", "5 p.m. EST, Nov. 6" */
export const clockWithDay: Extension = {
  name: '9 a.m. Tuesday',
  example: 'The polls open at 9 a.m. Tuesday.',
  next: [',', 'on', 'of'],
  extend(tokens, inner, after) {
    const isRange = inner.shape === 'range';
    const [clock, second] = isRange ? inner.ends.map(asSingle) : [asSingle(inner), null];
    if (clock?.form?.is !== 'clock' || (isRange && !second)) return null;
    const at = afterLink(tokens, inner.end);
    if (isWord(tokens[at], '(') || beginsSentence(tokens[at])) return null;
    const found = after(at);
    if (found?.shape === 'range' && !second) return rangeFromClock(tokens, clock, found);
    if (found?.shape === 'list' && !second) return withFirstOf(found, clock, at);
    const day = asDate(found, 'day');
    if (!day || day.form?.is === 'reference') return null;
    // "9 a.m. Tuesday EST", "midnight Tuesday, local time"
    const zone = readZone(tokens, isComma(tokens[day.end]) ? day.end + 1 : day.end);
    const end = zone && !isComma(tokens[day.end]) ? zone.end : day.end;
    const last = { ...(second ?? clock), end, ...(zone && { zone: zone.zone }) };
    if (!second) return timeOf(day, last);
    return rangeOnDay(tokens, clock, timeOf(day, last));
  },
};

/** The index after ",", "on", ", on" or "of"; the same where none of them stands there. */
function afterLink(tokens: readonly DateToken[], at: number): number {
  if (isWord(tokens[at], 'on', 'of')) return at + 1;
  if (!isComma(tokens[at])) return at;
  return isWord(tokens[at + 1], 'on') ? at + 2 : at + 1;
}

/** "5 p.m., New York City time, on Aug. 27" */
export const clockWithZone: Extension = {
  name: '5 p.m., New York time',
  example: 'The offer ends at 5 p.m., New York time, at best.',
  next: [','],
  extend(tokens, inner) {
    const clock = asSingle(inner);
    const zone = clock?.form?.is === 'clock' && isComma(tokens[inner.end]) ? readZone(tokens, inner.end + 1) : null;
    return zone && clock && { ...clock, ...zone };
  },
};

/** "9 a.m. on May 3 and 4", "9 a.m. on Tuesday (May 3)": the clock time stands with the first day. */
function withFirstOf(list: List, clock: Single, at: number): List | null {
  const [first, ...rest] = list.items;
  const day = asSingle(first!);
  if (day?.start !== at || day.kind !== 'date' || day.grain !== 'day') return null;
  return { ...list, start: clock.start, items: [timeOf(day, { ...clock, end: day.end }), ...rest] };
}

/** "8pm-2am Saturday" and "10 p.m. to 4 a.m. on Saturday" begin on the day that stands with their end, "from 10 p.m. to 4 a.m. Saturday" does not. */
export function rangeOnDay(tokens: readonly DateToken[], first: Single, second: Single): Range {
  // "between midnight and 4 a.m. on Saturday" begins that day.
  const isMidnight = first.suffix === 'T24:00' && second.suffix < 'T12';
  const from = timeOf(second, isMidnight ? { ...first, suffix: 'T00:00' } : first);
  const isOfBoth =
    tokens[second.start]!.join === 'hyphen' ||
    tokens.slice(second.start, second.end).some((token) => isWord(token, 'on'));
  return rangeOf(from, isOfBoth ? { ...second, form: first.form } : second);
}

/** "from noon on Dec. 30 to Jan. 2"; "open from 9 a.m. Monday to Friday" is so each day. */
function rangeFromClock(tokens: readonly DateToken[], clock: Single, { ends }: Range): Range | null {
  const day = asDate(ends[0], 'day');
  return day?.form?.is === 'month day' && isWord(tokens[clock.start - 1], 'from')
    ? rangeOf(timeOf(day, { ...clock, end: day.end }), ends[1])
    : null;
}

/** "at 9 a.m. Next Saturday is free": the stop ends both. */
function beginsSentence(token: DateToken | undefined): boolean {
  return isCapital(token) && isWord(token, 'next', 'last', 'this', 'the', 'on');
}

/**
 * "3:32 a.m. (0132 GMT) on Monday": both times are on Monday. A clock time that is repeated in brackets takes the day
 * after the brackets, and so does the one inside them.
 */
export function dayAfterBrackets(tokens: readonly DateToken[], clock: Single, after: After): Single {
  const opened = afterBracket(tokens, clock.end, '(');
  const again = opened === null ? null : after(opened);
  const isAgain = formOf(again)?.is === 'clock';
  const isSecond =
    afterBracket(tokens, isWord(tokens[clock.start - 1], '(') ? clock.start - 1 : clock.start, '(') !== null;
  if (again ? !isAgain : !isSecond) return clock;
  let at = afterBracket(tokens, again?.end ?? clock.end, ')');
  if (at === null) return clock;
  if (isComma(tokens[at]) || isWord(tokens[at], 'on')) at++;
  const day = asDate(after(at), 'day');
  return day ? onDay(clock, day) : clock;
}

/** "5:30 this morning", "3 tomorrow afternoon", "8 Friday night", "10:30 on Friday night" */
export const clockWithPart: Extension = {
  name: '5:30 this morning',
  example: 'The blast came at 5:30 this morning.',
  next: ['on'],
  extend(tokens, inner, after) {
    const clock = asSingle(inner);
    if (clock?.form?.is !== 'clock') return null;
    const at = isWord(tokens[clock.end], 'on') ? clock.end + 1 : clock.end;
    const part = asSingle(after(at));
    const letters = /^T([A-Z]{2})$/.exec(part?.suffix ?? '')?.[1];
    if (!part || !letters || part.start !== at || tokens[clock.end]!.join !== 'space') return null;
    const suffix = inPart(clock.suffix, letters);
    return timeOf(part, { start: clock.start, end: part.end, grain: clock.grain, suffix });
  },
};

/** "Monday at 9 a.m. to Friday at 5 p.m.", "Monday at 9 a.m. to 5 p.m.": the first time is on the day before it. */
function rangeFrom(day: Single, { ends }: Range): Range | null {
  const [first, second] = ends.map(asSingle);
  if (!first || !second || !/^T\d\d:/.test(first.suffix) || !/^T\d\d:/.test(second.suffix)) return null;
  const start = timeOf(day, { ...first, start: day.start });
  // Its clock may go past midnight: "Tuesday at 9 p.m. to 2 a.m."
  const { form } = second;
  return rangeOf(start, form?.is === 'clock' ? { ...timeOf(day, second), form } : second);
}

/** "Tuesday at 9 a.m.", "Tuesday, 9 a.m." */
export const dayWithClock: Extension = {
  name: 'Tuesday at 9 a.m.',
  example: 'The polls open Tuesday at 9 a.m. sharp.',
  next: [',', 'at'],
  extend(tokens, inner, after) {
    const day = asSingle(inner);
    // "Tuesday evening at 8 p.m.", "tonight at 8"
    const part = partOf(day);
    if (!day || day.kind === 'set' || !(part || hasForm(day, 'weekday', 'day', 'month day'))) return null;
    if (!part && (day.kind !== 'date' || day.grain !== 'day')) return null;
    let at = inner.end;
    if (isComma(tokens[at])) at++;
    if (isWord(tokens[at], 'at')) at++;
    if (at === inner.end) return null;
    const found = after(at);
    // "Tuesday-Sunday, 10am-6pm" is so each day.
    if (found?.shape === 'range' && found.start === at) return endsRange(tokens, day) ? null : rangeFrom(day, found);
    const time = asSingle(found);
    if (time?.form?.is === 'clock' && time.start === at)
      return timeOf(day, { ...time, start: day.start, suffix: suffixIn(tokens, time, part) });
    return part && isWord(tokens[at - 1], 'at') ? timeOfBareHour(tokens, day, part, at) : null;
  },
};

/** "AF" of "Tuesday afternoon", "this afternoon", "every afternoon" */
export function partOf(day: Single | null): string | null {
  const suffix = day?.kind === 'set' ? day.open : day?.kind === 'time' ? day.suffix : '';
  return /T([A-Z]{2})$/.exec(suffix)?.[1] ?? null;
}

/** The time of a clock in a part of a day: "7:30" of "Friday evening at 7:30" is 19:30, unless it is "7:30 a.m.". */
export function suffixIn(tokens: readonly DateToken[], { start, end, suffix }: Single, part: string | null): string {
  const hasHalf = tokens.slice(start, end).some(({ normal }) => /(?:^|\d)[ap]m?$/.test(normal));
  return part && !hasHalf ? inPart(suffix, part) : suffix;
}

/** "this afternoon at 3", "Friday night at eight": after a part of a day an hour needs no mark, where nothing is counted. */
export function timeOfBareHour(tokens: readonly DateToken[], day: Single, part: string, at: number): Single | null {
  const hour = hourAt(tokens, at);
  if (hour === null || !endsPhrase(tokens, at + 1)) return null;
  const suffix = inPart(`T${pad(hour % 12 || 12)}:00`, part);
  return timeOf(day, { start: day.start, end: at + 1, grain: 'hour', suffix });
}

/** Whether a weekday ends a range of them: "Tuesday-Sunday", "Monday to Friday". */
function endsRange(tokens: readonly DateToken[], { start, form }: Single): boolean {
  const before = tokens[start]!.join === 'hyphen' ? start - 1 : isRangeJoint(tokens[start - 1]) ? start - 2 : -1;
  return form?.is === 'weekday' && before >= 0 && shortWeekdayAt(tokens, before) !== undefined;
}
