import { fixtureNouns, scheduledNouns } from '../../lexicon/dates/scheduled-nouns.js';
import { comingVerbs, lineupNouns, namingVerbs } from '../../lexicon/dates/tense-contexts.js';
import { startsWithLower } from '../../text/letter-case.js';
import type { DateToken } from '../date-tokens.js';
import { isOneOf, isWord, weekdayWords } from '../lexical.js';
import { hasOneOf } from './evidence.js';
import { verbEvidenceAt } from './verbs.js';

const events = new Set<string>([...scheduledNouns, ...fixtureNouns]);
const lineups = new Set<string>(lineupNouns);
const naming = new Set<string>(namingVerbs);
const coming = new Set<string>(comingVerbs);
const weekdays = new Set<string>(weekdayWords);

/** Tokens from "Saturday's" to its event: "Saturday's World Cup final". */
const MAX_TO_EVENT = 4;
/** Tokens from a team back to which its match stands: "the team to play Kenya away in Saturday's match". */
const MAX_FROM_TEAM = 12;

/** "Saturday's match", "Friday's Group C opener" */
export function isEvent(tokens: readonly DateToken[], end: number): boolean {
  if (!isWord(tokens[end], "'s")) return false;
  return tokens.slice(end + 1, end + 1 + MAX_TO_EVENT).some((token) => isOneOf(token, events));
}

/** "the squad for Saturday's final", "the team to play Kenya on Saturday": nobody is chosen for what is over. */
export function isOfTeamChosen(tokens: readonly DateToken[], start: number, end: number): boolean {
  const link = start - 1;
  const isOn = isWord(tokens[link], 'on') && !isWord(tokens[end], "'s");
  if (!isOn && !(isWord(tokens[link], 'for', 'in', 'at') && isEvent(tokens, end))) return false;
  for (let at = link - 1; at >= Math.max(0, start - MAX_FROM_TEAM); at--) {
    if (isOneOf(tokens[at], lineups)) return isOn ? isToPlay(tokens, at + 1) : leadsToEvent(tokens, at, link);
    if (verbEvidenceAt(tokens, at)) return false;
  }
  return false;
}

function isToPlay(tokens: readonly DateToken[], at: number): boolean {
  return isWord(tokens[at], 'to') && isWord(tokens[at + 1], 'play', 'face', 'meet', 'take', 'tackle', 'host');
}

/** Tokens from "named" to its team: "named an unchanged 23-man squad". */
const MAX_TO_TEAM = 7;

/** Whether "for", "to play Kenya in" or, of a team that is named, "on Friday for" leads from it to the event. */
function leadsToEvent(tokens: readonly DateToken[], team: number, link: number): boolean {
  const next = team + 1;
  if (isWord(tokens[next], 'to')) return startsWithLower(tokens[next + 1]?.text ?? '');
  if (!isWord(tokens[link], 'for')) return false;
  const day = isWord(tokens[next], 'on') ? next + 1 : next;
  return next === link || (day + 1 === link && isOneOf(tokens[day], weekdays) && isNamed(tokens, team));
}

function isNamed(tokens: readonly DateToken[], team: number): boolean {
  return hasOneOf(tokens, team - MAX_TO_TEAM, team, naming);
}

/** "on Friday named the team for Saturday's match", "arrived on Thursday for Friday's summit": the event comes after the day that ends at an index. */
export function isAfterDay(tokens: readonly DateToken[], start: number, end: number, dayEnd: number): boolean {
  const day = dayEnd - 1;
  if (!isOneOf(tokens[day], weekdays)) return false;
  const before = tokens[isWord(tokens[day - 1], 'on') ? day - 2 : day - 1];
  if (isOfTeamChosen(tokens, start, end)) return isDayOfNaming(tokens, day, before, start);
  return dayEnd === start - 1 && isWord(tokens[dayEnd], 'for') && isOneOf(before, coming) && isEvent(tokens, end);
}

/** "named on Friday", "on Friday named", "On Friday the coach named", "named the team on Friday" */
function isDayOfNaming(
  tokens: readonly DateToken[],
  day: number,
  before: DateToken | undefined,
  event: number,
): boolean {
  if (isOneOf(before, naming) || isOneOf(tokens[day + 1], naming)) return true;
  const opensSentence = day === 0 || (day === 1 && before === undefined);
  return opensSentence ? hasOneOf(tokens, day + 1, event, naming) : isOneOf(before, lineups) && isNamed(tokens, day);
}
