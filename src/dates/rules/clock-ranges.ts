import type { DateToken } from '../date-tokens.js';
import { isWord } from '../lexical.js';
import { match } from '../opening.js';
import { listOf, type Range, rangeOf, timeOf } from '../proposal.js';
import { type DateRule, dateRule } from '../rule.js';
import { isDash, isListJoint } from '../series.js';
import { readClock } from './clock.js';
import { type Half, hourInHalf, isOn12HourClock, pad } from './clock-hours.js';
import { clockProposal, dayOfClock } from './clock-proposal.js';

/** "2", "2:30", "2.30" */
export const HOUR = /^(\d{1,2})(?:[:.]([0-5]\d))?$/;
export const HOURS = ['2', '12', '2:30', '12:30', '2.30', '12.30'];

/** The index of the hour to which one may lead: "2-4", "2 to 4", "between 2 and 4"; null where none does. */
export function secondHour(tokens: readonly DateToken[], at: number): number | null {
  if (tokens[at]!.join === 'hyphen' || tokens[at]!.join === 'slash') return null;
  const link = tokens[at + 1];
  const isJoined =
    isDash(link) || isWord(link, 'to', 'until', 'till') || (isWord(link, 'and') && isWord(tokens[at - 1], 'between'));
  const second = link?.join === 'hyphen' ? at + 1 : isJoined ? at + 2 : null;
  return second !== null && tokens[second] ? second : null;
}

/** "2-4 p.m.", "9 to 11 a.m.": "p.m." stands only after the second hour. */
const clockRange = dateRule({
  name: '2-4 p.m.',
  example: 'The office is open 2-4 p.m. at best.',
  opening: match(HOUR, ...HOURS),
  read([, hour, minute], tokens, at) {
    const second = secondHour(tokens, at);
    if (second === null) return null;
    const end = readClock(tokens, second);
    const half = end && halfWithin(tokens, second, end.end);
    const number = Number(hour);
    if (!end || !half || !isOn12HourClock(number)) return null;
    const inHalf = (part: Half) => `${pad(hourInHalf(number, part))}:${minute ?? '00'}`;
    // "11-1 p.m." starts before noon.
    const value = inHalf(half) < end.value ? inHalf(half) : inHalf('a');
    const first = clockProposal(at, { value, end: at + 1, grain: minute ? 'minute' : 'hour' });
    return rangeOf(first, clockProposal(second, end, dayOfClock));
  },
});

/** "2 to 4 and 6 to 8 p.m. Friday", "9-11 and 2-4 p.m.": the half of the day and the day stand with the last. */
const clockRanges = dateRule({
  name: '2 to 4 and 6 to 8 p.m.',
  example: 'The office is open 2 to 4 and 6 to 8 p.m. at best.',
  opening: match(HOUR, ...HOURS),
  read(from, tokens, at, after) {
    const second = secondHour(tokens, at);
    const to = second === null ? null : HOUR.exec(tokens[second]!.normal);
    if (!to || !isListJoint(tokens[second! + 1])) return null;
    const found = after(second! + 2);
    const next = found?.shape === 'range' ? found.ends[0] : null;
    if (next?.shape !== 'single' || next.start !== second! + 2 || !/^T\d\d:/.test(next.suffix)) return null;
    const suffixOf = ([, hour, minute]: RegExpExecArray, half: Half) =>
      `T${pad(hourInHalf(Number(hour), half))}:${minute ?? '00'}`;
    const halves = (
      [
        ['p', 'p'],
        ['a', 'p'],
        ['a', 'a'],
      ] as const
    ).find(([a, b]) => suffixOf(from, a) < suffixOf(to, b) && suffixOf(to, b) <= next.suffix);
    if (!halves || !isOn12HourClock(Number(from[1])) || !isOn12HourClock(Number(to[1]))) return null;
    const timeAt = (start: number, suffix: string) => timeOf(next, { start, end: start + 1, grain: 'hour', suffix });
    return listOf(
      rangeOf(timeAt(at, suffixOf(from, halves[0])), timeAt(second!, suffixOf(to, halves[1]))),
      found as Range,
    );
  },
});

/** The half of the day that a clock time is written with, in one token or two. */
function halfWithin(tokens: readonly DateToken[], start: number, end: number): Half | null {
  const written = tokens.slice(start, end).map(({ normal }) => normal);
  return (/([ap])m/.exec(written.join(''))?.[1] as Half | undefined) ?? null;
}

export const clockRangeRules: readonly DateRule[] = [clockRange, clockRanges];
