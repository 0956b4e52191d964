import { placesOfTime } from '../../lexicon/dates/clock-contexts.js';
import { timeZones } from '../../lexicon/dates/time-zones.js';
import type { DateToken } from '../date-tokens.js';
import { isCapital, isOneOf, isWord } from '../lexical.js';
import { goesOn } from '../numbers.js';

const zones = new Set<string>(timeZones);
const places = new Set<string>(placesOfTime);

/** Names of zones that may stand without "time". */
const placesAlone = new Set(['local', 'eastern', 'central', 'pacific', 'mountain', 'greenwich']);

function endsTime(next: DateToken | undefined): boolean {
  return next === undefined || next.join === 'glued' || isWord(next, 'on', 'and', 'to', 'in');
}

/** A time zone as the text names it, and the index after it. */
export interface Zone {
  readonly zone: string;
  readonly end: number;
}

/** "est", "gmt" */
export function isZoneName(normal: string): boolean {
  return zones.has(normal);
}

/** "EST", "GMT" */
export function isZone(token: DateToken | undefined): boolean {
  return isOneOf(token, zones) && token!.text === token!.text.toUpperCase();
}

/** "EST", "GMT+2", "local time", "Eastern daylight time", "New York time" after a clock time; null where there is none. */
export function readZone(tokens: readonly DateToken[], at: number): Zone | null {
  const token = tokens[at];
  if (!goesOn(token)) return null;
  if (isZone(token)) return { zone: token!.normal === 'z' ? 'UTC' : token!.text.replaceAll('.', ''), end: at + 1 };
  if (/^(?:gmt|utc)[+-]\d{1,2}(?::\d\d)?$/.test(token!.normal)) return { zone: token!.text, end: at + 1 };
  // "3 p.m. Eastern."
  if (isOneOf(token, placesAlone) && endsTime(tokens[at + 1])) return { zone: token!.text, end: at + 1 };
  const end = afterPlace(tokens, at);
  const time = isWord(tokens[end], 'standard', 'daylight', 'mean', 'summer') ? end + 1 : end;
  if (end === at || !isWord(tokens[time], 'time')) return null;
  const names = tokens.slice(at, end).map(({ text }) => text);
  return { zone: names.join(' '), end: time + 1 };
}

/** The most words of a place: "New York City". */
const MAX_PLACE = 3;

/** The index after "local", "Eastern", "New York"; the same where there is no such place. */
function afterPlace(tokens: readonly DateToken[], at: number): number {
  if (isOneOf(tokens[at], places)) return at + 1;
  let end = at;
  while (
    end < at + MAX_PLACE &&
    isCapital(tokens[end]) &&
    !isWord(tokens[end], 'time', 'standard', 'daylight', 'summer')
  )
    end++;
  return end;
}
