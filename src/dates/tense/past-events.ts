import { attacks, pastEvents, verbsOfAttackers } from '../../lexicon/dates/past-events.js';
import { startsWithLower } from '../../text/letter-case.js';
import type { DateToken } from '../date-tokens.js';
import { isCapital, isOneOf, isWord } from '../lexical.js';
import { hasOneOf } from './evidence.js';

const events = new Set<string>(pastEvents);
const eventsAfterDay = new Set<string>([...pastEvents, ...attacks]);
const attackers = new Set<string>(verbsOfAttackers);

/** Tokens from a date to its event: "the October 1 Bali bombings", "Tuesday's deadly car-bomb attack". */
const MAX_TO_EVENT = 4;

/** "the June 22 earthquake", "the July 7 London suicide bombings", "Tuesday's attack" */
export function isBeforePastEvent(tokens: readonly DateToken[], end: number): boolean {
  const from = isWord(tokens[end], "'s") ? end + 1 : end;
  for (let at = from; at < Math.min(tokens.length, from + MAX_TO_EVENT); at++) {
    const token = tokens[at]!;
    if (token.join === 'glued' || !/^\p{L}/u.test(token.text)) return false;
    if (eventsAfterDay.has(token.normal)) return startsWithLower(token.text);
    if (isOneOf(token, joints)) return false;
  }
  return false;
}

/** What ends the nouns of a date: "the June 22 report on the blast", "Monday after the crash". */
const joints: ReadonlySet<string> = new Set([
  ...['in', 'on', 'at', 'of', 'for', 'to', 'by', 'from', 'with', 'after', 'before', 'during', 'over', 'about', 'into'],
  ...['the', 'a', 'an', 'and', 'or', 'but', 'that', 'when', 'as', 'if', 'while', 'amid', 'following', 'against'],
  ...['is', 'was', 'are', 'were', 'has', 'had', 'have', 'will', 'would', 'he', 'she', 'they', 'it', 'said', 'says'],
]);

/** Tokens from "a" to its event: "a deadly suicide car bombing". */
const MAX_FROM_ARTICLE = 4;
/** Tokens from a verb to "a": "will launch a", "planned to carry out a". */
const MAX_FROM_VERB = 4;

/** "a suicide bombing Monday", "a shooting incident on Friday"; not "plan a bombing on Monday". */
export function isAfterPastEvent(tokens: readonly DateToken[], start: number): boolean {
  const event = isWord(tokens[start - 1], 'on') ? start - 2 : start - 1;
  if (!isOneOf(tokens[event], events) || isCapital(tokens[event])) return false;
  for (let at = event - 1; at >= Math.max(0, event - MAX_FROM_ARTICLE); at--)
    if (isWord(tokens[at], 'a', 'an')) return !hasOneOf(tokens, at - MAX_FROM_VERB, at, attackers);
  return false;
}
