import { beforeAClockTime, placesOfTime } from '../../lexicon/dates/clock-contexts.js';
import { namedHours } from '../../lexicon/dates/dayparts.js';
import { cardinals } from '../../lexicon/dates/numbers.js';
import { timeZones } from '../../lexicon/dates/time-zones.js';
import type { DateToken } from '../date-tokens.js';
import { daypartAt, isCapital, isOneOf, isWord } from '../lexical.js';
import { goesOn } from '../numbers.js';
import { DIGITS, match, opening } from '../opening.js';
import { dayPeriod, type Period } from '../period.js';
import { asSingle, type Context, type DateRule, dateRule, rangeOf, relative, type Single } from '../rule.js';
import { dayAfterBrackets } from './clock-days.js';

const zones = new Set<string>(timeZones);
const leadsToTime = new Set<string>(beforeAClockTime);
const places = new Set<string>(placesOfTime);
const named = new Map(Object.entries(namedHours));

interface ClockTime {
  /** "19:15" */
  readonly value: string;
  readonly end: number;
  readonly grain: 'hour' | 'minute' | 'second';
}

/** The day that a clock time without one belongs to: the last spoken of, else the article's. */
export function dayOfClock(context: Context): Period | null {
  return context.spoken('day') ?? (context.anchor === null ? null : dayPeriod(context.anchor));
}

export function clockProposal(start: number, { value, end, grain }: ClockTime): Single {
  return relative({
    start,
    end,
    kind: 'time',
    grain,
    open: `XXXX-XX-XXT${value}`,
    suffix: `T${value}`,
    isFocus: false,
    when: dayOfClock,
    form: { is: 'clock' },
  });
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}

/** "7:15 p.m.", "3pm", "15:30", "1530 GMT", "3 o'clock", "four in the morning" */
function readClock(tokens: readonly DateToken[], at: number): ClockTime | null {
  const token = tokens[at]!;
  const match = /^(\d{1,2})(?:[:.]([0-5]\d))?(?::([0-5]\d))?([ap])?\.?(m)?\.?$/.exec(token.normal);
  const plain = readPlainHours(tokens, at);
  if (plain) return plain;
  if (!match) return readMilitary(tokens, at) ?? readSpokenHour(tokens, at);
  let hour = Number(match[1]);
  const [minutes, seconds] = [match[2], match[3]];
  if (token.join === 'slash' || hour > 24) return null;
  let end = at + 1;
  let half = match[5] ? match[4]! : match[4] ? null : undefined;
  if (half === null) return null;
  if (half === undefined && isWord(tokens[end], 'am', 'pm') && (goesOn(tokens[end]) || tokens[end]!.join === 'glued')) {
    half = tokens[end]!.normal[0]!;
    end++;
  } else if (
    half === undefined &&
    isWord(tokens[end], 'a', 'p') &&
    isWord(tokens[end + 1], 'm') &&
    tokens[end + 1]!.join !== 'space'
  ) {
    half = tokens[end]!.normal;
    end += 2;
  }
  if (half === undefined && isWord(tokens[end], "o'clock")) return withDaypart(tokens, hour, end + 1);
  if (half === undefined) {
    const zone =
      zones.has(tokens[end]?.normal ?? '') &&
      tokens[end]!.text.length > 1 &&
      tokens[end]!.text === tokens[end]!.text.toUpperCase();
    if (minutes === undefined || (token.normal.includes('.') && !zone)) return withDaypartOnly(tokens, hour, end);
    if (!zone && !isOneOf(tokens[at - 1], leadsToTime) && match[1]!.length < 2)
      return withDaypartOnly(tokens, hour, end);
    if (!zone && match[1]!.length === 2 && seconds === undefined && !isOneOf(tokens[at - 1], leadsToTime) && at > 0)
      return null;
    if (hour > 23 && minutes !== '00') return null;
  } else {
    if (hour < 1 || hour > 12)
      return hour <= 23 && minutes !== undefined
        ? { value: `${pad(hour)}:${minutes}`, end: zoneEnd(tokens, end), grain: 'minute' }
        : null;
    hour = (hour % 12) + (half === 'p' ? 12 : 0);
  }
  return {
    value: `${pad(hour)}:${minutes ?? '00'}${seconds ? `:${seconds}` : ''}`,
    end: zoneEnd(tokens, end),
    grain: seconds ? 'second' : minutes ? 'minute' : 'hour',
  };
}

/** "5 p.m. EST", "10 a.m. local time", "9 p.m. Eastern time" */
function zoneEnd(tokens: readonly DateToken[], at: number): number {
  const token = tokens[at];
  if (token && goesOn(token) && zones.has(token.normal) && token.text === token.text.toUpperCase()) return at + 1;
  if (isOneOf(token, places)) {
    let i = at + 1;
    if (isWord(tokens[i], 'standard', 'daylight', 'mean', 'summer')) i++;
    if (isWord(tokens[i], 'time')) return i + 1;
  }
  return at;
}

/** "1530 GMT", "2100 hours" */
function readMilitary(tokens: readonly DateToken[], at: number): ClockTime | null {
  const match = /^([01]\d|2[0-3]|24(?=00))([0-5]\d)$/.exec(tokens[at]!.normal);
  const next = tokens[at + 1];
  if (!match || !next || !goesOn(next)) return null;
  if (!(zones.has(next.normal) && next.text === next.text.toUpperCase()) && !isWord(next, 'hours', 'hrs')) return null;
  return { value: `${match[1]}:${match[2]}`, end: at + 2, grain: 'minute' };
}

/** "three", "7": an hour of the clock; null where it is none. */
export function hourAt(tokens: readonly DateToken[], at: number): number | null {
  const normal = tokens[at]?.normal ?? '';
  const hour = hourOf.get(normal) ?? (/^\d{1,2}$/.test(normal) ? Number(normal) : 0);
  return hour >= 1 && hour <= 12 ? hour : null;
}

const hourOf = new Map(Object.entries(cardinals).filter(([, value]) => value >= 1 && value <= 12));

/** "three o'clock", "four in the morning", "nine a.m." */
function readSpokenHour(tokens: readonly DateToken[], at: number): ClockTime | null {
  const hour = hourOf.get(tokens[at]!.normal);
  if (hour === undefined) return null;
  const next = tokens[at + 1];
  if (isWord(next, "o'clock")) return withDaypart(tokens, hour, at + 2);
  if (isWord(next, 'am', 'pm') && next!.text.includes('.'))
    return {
      value: `${pad((hour % 12) + (next!.normal === 'pm' ? 12 : 0))}:00`,
      end: zoneEnd(tokens, at + 2),
      grain: 'hour',
    };
  return withDaypartOnly(tokens, hour, at + 1);
}

function readPlainHours(tokens: readonly DateToken[], at: number): ClockTime | null {
  const value = named.get(tokens[at]!.normal);
  // "high noon", "Midnight Express"
  if (isWord(tokens[at - 1], 'high') || (isCapital(tokens[at]) && at > 0)) return null;
  if (value === undefined || tokens[at]!.join === 'hyphen') return null;
  return { value, end: zoneEnd(tokens, at + 1), grain: 'hour' };
}

/** "three o'clock", and "in the morning" behind it. */
function withDaypart(tokens: readonly DateToken[], hour: number, end: number): ClockTime | null {
  if (hour < 1 || hour > 12) return null;
  return withDaypartOnly(tokens, hour, end) ?? { value: `${pad(hour)}:00`, end, grain: 'hour' };
}

/** "4 in the morning": without its daypart it would be any number. */
function withDaypartOnly(tokens: readonly DateToken[], hour: number, at: number): ClockTime | null {
  if (!isWord(tokens[at], 'in') || !isWord(tokens[at + 1], 'the') || hour < 1 || hour > 12) return null;
  const part = daypartAt(tokens, at + 2);
  if (!part || part === 'NI') return null;
  const isAfternoon = part === 'AF' || part === 'EV';
  return { value: `${pad((hour % 12) + (isAfternoon ? 12 : 0))}:00`, end: at + 3, grain: 'hour' };
}

/** "at 3 this afternoon": a bare number is an hour where the part of its day stands behind it. */
const bareHour = dateRule({
  name: '3 this afternoon',
  example: 'It will close at 3 this afternoon.',
  opening: opening([DIGITS, ...hourOf.keys()], hourAt),
  read(hour, tokens, at, after) {
    if (!isOneOf(tokens[at - 1], leadsToTime)) return null;
    const part = asSingle(after(at + 1));
    if (!/^T[A-Z]/.test(part?.suffix ?? '') || part?.start !== at + 1) return null;
    return clockProposal(at, { value: `${pad(hour)}:00`, end: at + 1, grain: 'hour' });
  },
});

const clock = dateRule({
  name: '7:15 p.m.',
  example: 'The blast came at 7:15 p.m. in the port.',
  opening: opening([DIGITS, ...hourOf.keys(), ...named.keys()], readClock),
  read: (time, tokens, at, after) => dayAfterBrackets(tokens, clockProposal(at, time), after),
});

/** "2-4 p.m.", "9 to 11 a.m.": the half of the day is said once. */
const clockRange = dateRule({
  name: '2-4 p.m.',
  example: 'The office is open 2-4 p.m. at best.',
  opening: match(/^(\d{1,2})(?::([0-5]\d))?$/, '2', '2:30'),
  read([, hour, minute], tokens, at) {
    if (tokens[at]!.join === 'hyphen' || tokens[at]!.join === 'slash') return null;
    const link = tokens[at + 1];
    const second = link?.join === 'hyphen' ? at + 1 : isWord(link, 'to') ? at + 2 : null;
    if (second === null || !tokens[second]) return null;
    const end = readClock(tokens, second);
    const half = /([ap])m/.exec(
      tokens
        .slice(second, end?.end ?? second)
        .map(({ normal }) => normal)
        .join(''),
    )?.[1];
    const number = Number(hour);
    if (!end || !half || number < 1 || number > 12) return null;
    const inHalf = (part: string) => `${pad((number % 12) + (part === 'p' ? 12 : 0))}:${minute ?? '00'}`;
    // "11-1 p.m." starts before noon.
    const value = inHalf(half) < end.value ? inHalf(half) : inHalf('a');
    const first = clockProposal(at, { value, end: at + 1, grain: minute ? 'minute' : 'hour' });
    return rangeOf(first, clockProposal(second, end));
  },
});

export const clockRules: readonly DateRule[] = [clock, bareHour, clockRange];
