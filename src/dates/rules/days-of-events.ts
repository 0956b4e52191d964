import { daysOfEvents } from '../../lexicon/dates/days-of-events.js';
import type { DateToken } from '../date-tokens.js';
import { isOneOf } from '../lexical.js';

/** How far off a word still tells which event is meant. */
const NEAR = 20;

const events = daysOfEvents.map(({ next, near, ...event }) => ({ ...event, next: new Set(next), near: new Set(near) }));

/** The year of the event that news calls by a day, "the September 11 attacks"; null where the words around the day, which ends before the token at `end`, tell of none. */
export function yearOfEvent(tokens: readonly DateToken[], end: number, month: number, day: number): number | null {
  const event = events.find((one) => one.month === month && one.day === day);
  if (!event) return null;
  const isNear = tokens.slice(Math.max(0, end - NEAR), end + NEAR).some((token) => isOneOf(token, event.near));
  return isNear || isOneOf(tokens[end], event.next) ? event.year : null;
}
