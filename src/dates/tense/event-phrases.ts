import { adjectivesOfPastEvents, datedDocuments } from '../../lexicon/dates/past-events.js';
import { scheduledNouns } from '../../lexicon/dates/scheduled-nouns.js';
import type { DateToken } from '../date-tokens.js';
import { isOneOf, isWord, weekdayWords } from '../lexical.js';
import { isOfTeamChosen } from './ahead.js';
import { hasOneOf, type PhraseEvidence } from './evidence.js';
import { isAfterPastEvent, isBeforePastEvent } from './past-events.js';

const weekdays = new Set<string>(weekdayWords);
const documents = new Set<string>(datedDocuments);
const adjectives = new Set<string>(adjectivesOfPastEvents);
const events = new Set<string>([...scheduledNouns, 'round', 'hearing', 'visit', 'trip', 'game', 'flight', 'test']);

/** "their next meeting on", "the last high-level talks in" */
function isOfEvent(tokens: readonly DateToken[], start: number, which: 'next' | 'last' | 'previous'): boolean {
  const event = isWord(tokens[start - 1], 'on', 'in') ? start - 2 : start - 1;
  if (!isOneOf(tokens[event], events)) return false;
  const at = isWord(tokens[event - 1], which) ? event - 1 : event - 2;
  return isWord(tokens[at], which) && isWord(tokens[at - 1], 'the', 'its', 'their', 'his', 'her');
}

/** Tokens from "called for" to its event: "called for a nationwide general strike". */
const MAX_FROM_CALL = 6;

/** "called mass protests", "calls for a strike"; not "called off the strike" and "called the strike a mistake". */
function isCalledEvent(tokens: readonly DateToken[], event: number): boolean {
  if (!isOneOf(tokens[event], events) && !events.has(tokens[event]?.normal.replace(/s$/, '') ?? '')) return false;
  for (let at = event - 1; at > Math.max(0, event - MAX_FROM_CALL); at--) {
    if (isWord(tokens[at], 'off', 'the', 'this', 'that', 'on', 'over', 'after')) return false;
    if (isWord(tokens[at], 'called', 'calls', 'calling')) return true;
  }
  return false;
}

/** "as the new date" */
const fixedDays: ReadonlySet<string> = new Set(['date', 'day', 'deadline']);

/** Events whose date tells by itself whether they are over, in order. */
export const eventPhrases: readonly PhraseEvidence[] = [
  {
    name: 'the June 22 earthquake',
    example: 'It will follow the Nov. 2 earthquake.',
    tense: 'past',
    isSure: true,
    reads: (tokens, _start, end) => isBeforePastEvent(tokens, end),
  },
  {
    name: 'a suicide bombing Monday',
    example: 'They will avenge a bombing on Monday.',
    tense: 'past',
    reads: (tokens, start) => weekdays.has(tokens[start]!.normal) && isAfterPastEvent(tokens, start),
  },
  {
    name: 'the disputed Nov. 21 vote',
    example: 'They will annul the disputed Nov. 2 vote.',
    tense: 'past',
    isSure: true,
    reads: (tokens, start) => isOneOf(tokens[start - 1], adjectives),
  },
  {
    name: 'their next meeting on March 28',
    example: 'He told of their next meeting on Nov. 2.',
    tense: 'future',
    isSure: true,
    reads: (tokens, start) => isOfEvent(tokens, start, 'next'),
  },
  {
    name: 'their last meeting on Feb. 3',
    example: 'He told of their last meeting on Nov. 2.',
    tense: 'past',
    isSure: true,
    reads: (tokens, start) => isOfEvent(tokens, start, 'last') || isOfEvent(tokens, start, 'previous'),
  },
  {
    name: 'called for a strike on Thursday',
    example: 'The unions called for a general strike on Monday.',
    tense: 'future',
    reads: (tokens, start) =>
      weekdays.has(tokens[start]!.normal) && isWord(tokens[start - 1], 'on') && isCalledEvent(tokens, start - 2),
  },
  {
    name: 'a letter of April 27',
    example: 'They will answer his letter of Nov. 2.',
    tense: 'past',
    isSure: true,
    reads: (tokens, start) => isWord(tokens[start - 1], 'of') && isOneOf(tokens[start - 2], documents),
  },
  {
    name: 'named May 4 as the date',
    example: 'He named Nov. 2 as the date.',
    tense: 'future',
    isSure: true,
    reads: (tokens, _start, end) =>
      isWord(tokens[end], 'as') &&
      isWord(tokens[end + 1], 'the', 'its', 'their') &&
      hasOneOf(tokens, end + 2, end + 4, fixedDays),
  },
  {
    name: "the squad for Saturday's final",
    example: "He named a squad for Monday's final.",
    tense: 'future',
    reads: isOfTeamChosen,
  },
];
