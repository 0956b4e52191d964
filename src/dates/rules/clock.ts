import { wordsBeforeClockTimes } from '../../lexicon/dates/clock-contexts.js';
import { namedHours } from '../../lexicon/dates/dayparts.js';
import { gameDeeds } from '../../lexicon/dates/game-nouns.js';
import { rank } from '../../text/grain-rank.js';
import type { DateToken } from '../date-tokens.js';
import { dayDigits, daypartAt, isCapital, isComma, isOneOf, isWord, unitAt } from '../lexical.js';
import { goesOn, type Read, readAmount } from '../numbers.js';
import { DIGITS, opening, startsWithDigit } from '../opening.js';
import { asSingle } from '../proposal.js';
import { type DateRule, dateRule } from '../rule.js';
import { isDash } from '../series.js';
import { dayAfterBrackets } from './clock-days.js';
import { type Half, hourAt, hourInHalf, hourOf, isOn12HourClock, pad } from './clock-hours.js';
import { type ClockTime, clockProposal } from './clock-proposal.js';
import { isZone, isZoneName, readZone } from './zones.js';

const leadsToTime = new Set<string>(wordsBeforeClockTimes);
const named = new Map(Object.entries(namedHours));

/** "7:15 p.m.", "3pm", "15:30", "1530 GMT", "3 o'clock", "four in the morning" */
export function readClock(tokens: readonly DateToken[], at: number): ClockTime | null {
  return startsWithDigit(tokens[at]!.normal)
    ? (readDigits(tokens, at) ?? readMilitary(tokens, at))
    : (readNamedHour(tokens, at) ?? readSpokenHour(tokens, at));
}

/** "7", "19.30", "15:30:10", "7:15pm": what a clock time in digits says by itself. */
const DIGITS_OF_CLOCK = /^(\d{1,2})(?:[:.]([0-5]\d))?(?::([0-5]\d))?([ap])?\.?(m)?\.?$/;

interface WrittenTime {
  readonly hour: number;
  readonly minutes: string | undefined;
  readonly seconds: string | undefined;
  /** "09:30" and "15:30", but not "9:30". */
  readonly hasTwoDigits: boolean;
  /** "19.30" may as well be a price. */
  readonly hasDot: boolean;
}

/** A clock time in digits: with its half of the day, with "o'clock", or of the 24 hours. */
function readDigits(tokens: readonly DateToken[], at: number): ClockTime | null {
  const { normal, join } = tokens[at]!;
  const match = DIGITS_OF_CLOCK.exec(normal);
  if (!match) return readGlued(normal, at);
  if (join === 'slash') return null;
  const [, digits, minutes, seconds, letter, m] = match;
  const hour = Number(digits);
  // "3p" and "7a" are numbers of rooms and seats.
  if (hour > 24 || (letter && !m)) return null;
  const time = { hour, minutes, seconds, hasTwoDigits: digits!.length === 2, hasDot: normal.includes('.') };
  if (letter) return timeOn12HourClock(tokens, time, { value: letter as Half, end: at + 1 });
  const half = readHalf(tokens, at + 1);
  if (half) return timeOn12HourClock(tokens, time, half);
  // "12 noon"
  const name = hour === 12 && minutes === undefined ? named.get(tokens[at + 1]?.normal ?? '') : undefined;
  if (name !== undefined) return { value: name, end: at + 2, ...readZone(tokens, at + 2), grain: 'hour' };
  if (isWord(tokens[at + 1], "o'clock")) return withDaypart(tokens, hour, at + 2);
  return timeOn24HourClock(tokens, time, at);
}

/** "16:00BST", "10h00", "12noon": a clock time with its mark in one token. */
function readGlued(normal: string, at: number): ClockTime | null {
  const end = at + 1;
  const name = normal.startsWith('12') ? named.get(normal.slice(2)) : undefined;
  if (name !== undefined) return { value: name, end, grain: 'hour' };
  const match = /^(\d\d?)[:.h]([0-5]\d)([ap]m)?([a-z]{2,4})?$/.exec(normal);
  const [, hour, minutes, half, zone] = match ?? [];
  const isMarked = zone === undefined ? normal.includes('h') : isZoneName(zone);
  if (!match || !isMarked || Number(hour) > (half ? 12 : 23)) return null;
  const number = half ? hourInHalf(Number(hour), half[0] as Half) : Number(hour);
  return { value: `${pad(number)}:${minutes}`, end, grain: 'minute', ...(zone && { zone: zone.toUpperCase() }) };
}

/** "p.m.", or "p.m": without its last stop it is two tokens. */
function readHalf(tokens: readonly DateToken[], at: number): Read<Half> | null {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (isWord(token, 'am', 'pm') && (goesOn(token) || token!.join === 'glued'))
    return { value: token!.normal[0] as Half, end: at + 1 };
  if (isWord(token, 'a', 'p') && isWord(next, 'm') && next!.join !== 'space')
    return { value: token!.normal as Half, end: at + 2 };
  return null;
}

/** "7:15 p.m."; an hour that has no half keeps its own: "15:30 p.m.", but there is no "13 p.m.". */
function timeOn12HourClock(
  tokens: readonly DateToken[],
  { hour, minutes, seconds }: WrittenTime,
  half: Read<Half>,
): ClockTime | null {
  if (isOn12HourClock(hour)) return timeAt(tokens, hourInHalf(hour, half.value), minutes, seconds, half.end);
  return hour <= 23 && minutes !== undefined ? timeAt(tokens, hour, minutes, undefined, half.end) : null;
}

/** A clock time with its time zone, as exact as it is written. */
function timeAt(
  tokens: readonly DateToken[],
  hour: number,
  minutes: string | undefined,
  seconds: string | undefined,
  end: number,
): ClockTime {
  return {
    value: `${pad(hour)}:${minutes ?? '00'}${seconds ? `:${seconds}` : ''}`,
    end,
    ...readZone(tokens, end),
    grain: seconds ? 'second' : minutes ? 'minute' : 'hour',
  };
}

/** "9:30 Eastern time" */
function hasZone(tokens: readonly DateToken[], at: number): boolean {
  return readZone(tokens, at) !== null;
}

/** "15:30", "at 9:30"; what is no time by itself may be one with the part of its day. */
function timeOn24HourClock(tokens: readonly DateToken[], time: WrittenTime, at: number): ClockTime | null {
  const { hour, minutes, seconds, hasTwoDigits, hasDot } = time;
  if (minutes !== undefined && signsOfTime.some(({ isTime }) => isTime(tokens, at, time)))
    return hour > 23 && minutes !== '00' ? null : timeAt(tokens, hour, minutes, seconds, at + 1);
  return minutes !== undefined && hasTwoDigits && !hasDot ? null : withDaypartOnly(tokens, hour, at + 1);
}

interface SignOfTime {
  readonly name: string;
  readonly example: string;
  readonly isTime: (tokens: readonly DateToken[], at: number, time: WrittenTime) => boolean;
}

/** What says that hours and minutes are a time of day, and no score or price. */
const signsOfTime: readonly SignOfTime[] = [
  {
    name: 'a time zone',
    example: '19.30 BST',
    isTime: (tokens, at) =>
      isZone(tokens[at + 1])
        ? tokens[at + 1]!.text.length > 1
        : isWord(tokens[at + 2], 'time') && hasZone(tokens, at + 1),
  },
  {
    name: 'a word before a time',
    example: 'at 9:30',
    isTime: (tokens, at, { hasDot }) => !hasDot && isOneOf(tokens[at - 1], leadsToTime) && !isGameClock(tokens, at),
  },
  {
    name: 'another of its kind, to which it leads',
    example: 'open 10:00-18:00',
    isTime: isFirstOfTwo,
  },
  {
    name: 'the end of two',
    example: 'open 10:00-18:00',
    isTime: isSecondOfTwo,
  },
  {
    name: 'seconds',
    example: '15:30:10',
    isTime: (_tokens, _at, { hasDot, hasTwoDigits, seconds }) => !hasDot && hasTwoDigits && seconds !== undefined,
  },
  {
    name: 'the beginning of a sentence',
    example: '15:30 The guests arrive.',
    isTime: (_tokens, at, { hasDot, hasTwoDigits }) => !hasDot && hasTwoDigits && at === 0,
  },
];

const deeds = new Set<string>(gameDeeds);
/** Tokens between what is done in a game and its minute, at most. */
const MAX_TO_DEED = 10;

/** "He scored at 7:14 and on the power play at 19:56", "at 12:30 of the second period": the minute of a game. */
function isGameClock(tokens: readonly DateToken[], at: number): boolean {
  if (isWord(tokens[at + 1], 'of') && isWord(tokens[at + 4], 'period')) return true;
  return tokens.slice(Math.max(0, at - MAX_TO_DEED), at + MAX_TO_DEED / 2).some((token) => isOneOf(token, deeds));
}

/** "10:00" of "10:00-18:00" and "10:00 to 18:00": hours and minutes in two digits each, the later ones last. */
function isFirstOfTwo(tokens: readonly DateToken[], at: number): boolean {
  const link = tokens[at + 1];
  const second = link?.join === 'hyphen' ? link : isDash(link) || isWord(link, 'to') ? tokens[at + 2] : undefined;
  return second !== undefined && areHours(tokens[at]!, second);
}

function isSecondOfTwo(tokens: readonly DateToken[], at: number): boolean {
  const link = tokens[at - 1];
  const first = tokens[at]!.join === 'hyphen' ? link : isDash(link) || isWord(link, 'to') ? tokens[at - 2] : undefined;
  return first !== undefined && areHours(first, tokens[at]!);
}

const HOURS = /^(?:[01]\d|2[0-4]):[0-5]\d$/;

function areHours(first: DateToken, second: DateToken): boolean {
  return HOURS.test(first.normal) && HOURS.test(second.normal) && first.normal < second.normal;
}

/** "1530 GMT", "2100 hours" */
function readMilitary(tokens: readonly DateToken[], at: number): ClockTime | null {
  const match = /^([01]\d|2[0-3]|24(?=00))([0-5]\d)$/.exec(tokens[at]!.normal);
  const next = tokens[at + 1];
  if (!match || !next || !goesOn(next)) return null;
  // "1100 PM EDT", as weather services write it
  const half = readHalf(tokens, at + 1);
  const hour = Number(match[1]);
  if (half && isOn12HourClock(hour)) return timeAt(tokens, hourInHalf(hour, half.value), match[2], undefined, half.end);
  if (!isZone(next) && !isWord(next, 'hours', 'hrs')) return null;
  return { value: `${match[1]}:${match[2]}`, end: at + 2, ...readZone(tokens, at + 1), grain: 'minute' };
}

/** "three o'clock", "four in the morning", "nine a.m." */
function readSpokenHour(tokens: readonly DateToken[], at: number): ClockTime | null {
  const hour = hourOf.get(tokens[at]!.normal);
  if (hour === undefined) return null;
  const next = tokens[at + 1];
  if (isWord(next, "o'clock")) return withDaypart(tokens, hour, at + 2);
  if (isWord(next, 'am', 'pm') && next!.text.includes('.'))
    return timeAt(tokens, hourInHalf(hour, next!.normal[0] as Half), undefined, undefined, at + 2);
  return withDaypartOnly(tokens, hour, at + 1);
}

/** "noon", "midnight EST" */
function readNamedHour(tokens: readonly DateToken[], at: number): ClockTime | null {
  const value = named.get(tokens[at]!.normal);
  if (value === undefined || tokens[at]!.join === 'hyphen') return null;
  // "high noon", "Chimes at Midnight"; but "from Noon to 2 p.m."
  const isName = isCapital(tokens[at]) && at > 0 && !isWord(tokens[at - 1], 'from', 'between', 'until', 'till');
  if (isName || isWord(tokens[at - 1], 'high')) return null;
  return { value, end: at + 1, ...readZone(tokens, at + 1), grain: 'hour' };
}

/** "three o'clock", "three o'clock in the morning" */
function withDaypart(tokens: readonly DateToken[], hour: number, end: number): ClockTime | null {
  if (!isOn12HourClock(hour)) return null;
  return withDaypartOnly(tokens, hour, end) ?? { value: `${pad(hour)}:00`, end, grain: 'hour' };
}

/** "4 in the morning"; "4" alone may be any number. */
export function withDaypartOnly(tokens: readonly DateToken[], hour: number, at: number): ClockTime | null {
  if (!isWord(tokens[at], 'in') || !isWord(tokens[at + 1], 'the') || !isOn12HourClock(hour)) return null;
  const part = daypartAt(tokens, at + 2);
  if (!part || part === 'NI') return null;
  const half = part === 'AF' || part === 'EV' ? 'p' : 'a';
  return { value: `${pad(hourInHalf(hour, half))}:00`, end: at + 3, grain: 'hour' };
}

/** "at 3 this afternoon", "at 11 on Sunday morning": a bare number is an hour when the part of a day comes right after it. */
const bareHour = dateRule({
  name: '3 this afternoon',
  example: 'It will close at 3 this afternoon.',
  opening: opening([...dayDigits, ...hourOf.keys()], hourAt),
  read(hour, tokens, at, after) {
    if (!isOneOf(tokens[at - 1], leadsToTime)) return null;
    const next = isWord(tokens[at + 1], 'on') ? at + 2 : at + 1;
    const part = asSingle(after(next));
    if (!/^T[A-Z]/.test(part?.suffix ?? '') || part?.start !== next) return null;
    return clockProposal(at, { value: `${pad(hour)}:00`, end: at + 1, grain: 'hour' });
  },
});

const clock = dateRule({
  name: '7:15 p.m.',
  example: 'The blast came at 7:15 p.m. in the port.',
  opening: opening([DIGITS, ...hourOf.keys(), ...named.keys()], readClock),
  read: (time, tokens, at, after) =>
    isCountedFromEvent(tokens, time.end)
      ? clockProposal(at, time, () => null)
      : dayAfterBrackets(tokens, clockProposal(at, time), after),
});

/** "6 a.m. ten days before the fire", "noon the day after the vote": on a day that only the event tells. */
function isCountedFromEvent(tokens: readonly DateToken[], at: number): boolean {
  const from = isComma(tokens[at]) ? at + 1 : at;
  const unitIndex = isWord(tokens[from], 'the') ? from + 1 : (readAmount(tokens, from)?.end ?? from);
  const unit = unitAt(tokens, unitIndex);
  const link = unitIndex + 1;
  return (
    unit !== undefined && rank(unit.grain) >= DAY && isWord(tokens[link], 'before', 'after') && goesOn(tokens[link + 1])
  );
}

const DAY = rank('day');

export const clockRules: readonly DateRule[] = [clock, bareHour];
