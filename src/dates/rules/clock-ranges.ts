import type { DateToken } from '../date-tokens.js';
import { isWord } from '../lexical.js';
import { match } from '../opening.js';
import { rangeOf } from '../proposal.js';
import { type DateRule, dateRule } from '../rule.js';
import { isDash } from '../series.js';
import { type Half, hourInHalf, isOn12HourClock, pad, readClock } from './clock.js';
import { clockProposal, dayOfClock } from './clock-proposal.js';

/** "2-4 p.m.", "9 to 11 a.m.": "p.m." stands only after the second hour. */
const clockRange = dateRule({
  name: '2-4 p.m.',
  example: 'The office is open 2-4 p.m. at best.',
  opening: match(/^(\d{1,2})(?:[:.]([0-5]\d))?$/, '2', '12', '2:30', '12:30', '2.30', '12.30'),
  read([, hour, minute], tokens, at) {
    if (tokens[at]!.join === 'hyphen' || tokens[at]!.join === 'slash') return null;
    const link = tokens[at + 1];
    const isJoined =
      isDash(link) || isWord(link, 'to', 'until', 'till') || (isWord(link, 'and') && isWord(tokens[at - 1], 'between'));
    const second = link?.join === 'hyphen' ? at + 1 : isJoined ? at + 2 : null;
    if (second === null || !tokens[second]) return null;
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

/** The half of the day that a clock time is written with, in one token or two. */
function halfWithin(tokens: readonly DateToken[], start: number, end: number): Half | null {
  const written = tokens.slice(start, end).map(({ normal }) => normal);
  return (/([ap])m/.exec(written.join(''))?.[1] as Half | undefined) ?? null;
}

export const clockRangeRules: readonly DateRule[] = [clockRange];
