import { scheduledNouns } from '../../lexicon/dates/scheduled-nouns.js';
import {
  closingWords,
  deadlineWords,
  forecastNouns,
  indefiniteDeterminers,
  particlesAfterBe,
  pastOriginWords,
  reschedulingVerbs,
  suspendingVerbs,
} from '../../lexicon/dates/tense-contexts.js';
import type { DateToken } from '../date-tokens.js';
import { isOneOf, isWord, unitAt, weekdayWords } from '../lexical.js';
import { eventPhrases } from './event-phrases.js';
import { hasHad, hasOneOf, type PhraseEvidence } from './evidence.js';
import { isDoneBy, isOverFrom, isPastVerb, isPastVerbBefore, isPlannedHeadline } from './near-verbs.js';
import { settledPhrases } from './settled.js';
import { isAfterBe } from './verb-forms.js';

const closings = new Set<string>(closingWords);
const deadlines = new Set<string>(deadlineWords);
const determiners = new Set<string>(indefiniteDeterminers);
const particles = new Set<string>(particlesAfterBe);
const pastOrigins = new Set<string>(pastOriginWords);
const forecasts = new Set<string>(forecastNouns);
const suspended = new Set<string>(suspendingVerbs);
const rescheduled = new Set<string>(reschedulingVerbs);
const scheduled = new Set<string>(scheduledNouns);
const weekdays = new Set<string>(weekdayWords);

/** "did not pay by March" */
const failed: ReadonlySet<string> = new Set(['did', "didn't", 'failed']);

/** "had" this many tokens before a deadline makes it one that is over: "had filed its report by Wednesday". */
const MAX_HAD_TO_DEADLINE = 8;
/** Or this many after it: "until Thursday, they had not paid". */
const MAX_DEADLINE_TO_HAD = 4;
/** "suspended all classes in public schools for Wednesday" */
const MAX_SUSPENDED_TO_DATE = 10;
/** "was moved from Monday at noon to Friday" */
const MAX_RESCHEDULED_TO_DATE = 5;

/** Phrases that decide before any verb does, in order. */
export const decisivePhrases: readonly PhraseEvidence[] = [
  ...settledPhrases,
  {
    name: 'since Nov. 4',
    example: 'It will be the first vote since Sunday.',
    tense: 'past',
    isSure: true,
    reads: (tokens, start) => isWord(tokens[start - 1], 'since'),
  },
  {
    name: 'until Thursday',
    example: 'Residents have until Sunday to leave.',
    tense: 'future',
    reads: (tokens, start, end) =>
      isOneOf(tokens[start - 1], deadlines) &&
      !hasHad(tokens, start - MAX_HAD_TO_DEADLINE, start) &&
      !hasOneOf(tokens, start - MAX_HAD_TO_DEADLINE, start, failed) &&
      !isDoneBy(tokens, start, end) &&
      !hasHad(tokens, end, end + MAX_DEADLINE_TO_HAD),
  },
  {
    name: 'no later than Friday',
    example: 'He asked for a reply no later than Monday.',
    tense: 'future',
    reads: (tokens, start) =>
      isWord(tokens[start - 1], 'than') && isWord(tokens[start - 2], 'later') && isWord(tokens[start - 3], 'no', 'not'),
  },
  {
    name: 'as early as Tuesday',
    example: 'He said schools would reopen as early as Monday.',
    tense: 'future',
    // "the first shops shut as early as Sunday"
    reads: (tokens, start) =>
      isWord(tokens[start - 1], 'as') &&
      isWord(tokens[start - 2], 'early', 'soon') &&
      !isPastVerbBefore(tokens, start - 3),
  },
  {
    name: 'the vote is Tuesday',
    example: 'He said the vote is on Tuesday.',
    tense: 'future',
    // "the lease is up in March"
    reads: (tokens, start) => {
      const at = isWord(tokens[start - 1], 'on', 'in', 'at') ? start - 2 : start - 1;
      return isWord(tokens[isOneOf(tokens[at], particles) ? at - 1 : at], 'is', 'are');
    },
  },
  {
    name: 'postponed to Friday',
    example: 'The vote was postponed to Friday.',
    tense: 'future',
    // "moved from Sunday to Monday"
    reads: (tokens, start) =>
      isWord(tokens[start - 1], 'to', 'from') && hasOneOf(tokens, start - MAX_RESCHEDULED_TO_DATE, start, rescheduled),
  },
  {
    name: 'the forecast for Monday',
    example: 'She gave the outlook for Monday.',
    tense: 'future',
    reads: (tokens, start) => isWord(tokens[start - 1], 'for') && isOneOf(tokens[start - 2], forecasts),
  },
  {
    name: 'a march for Saturday',
    example: 'They announced a march for Saturday.',
    tense: 'future',
    reads: (tokens, start) =>
      isWord(tokens[start - 1], 'for') && isOneOf(tokens[start - 2], scheduled) && weekdays.has(tokens[start]!.normal),
  },
  {
    name: 'last seen on Sunday',
    example: 'They are looking for a man last seen on Sunday.',
    tense: 'past',
    reads: (tokens, start) => {
      const at = isWord(tokens[start - 1], 'on', 'in') ? start - 2 : start - 1;
      return isWord(tokens[at], 'seen', 'heard', 'reported') && isWord(tokens[at - 1], 'last', 'first');
    },
  },
  {
    name: 'taking effect Friday',
    example: 'The rules passed in a hurry, taking effect Friday.',
    tense: 'future',
    reads: (tokens, start) => {
      const at = isWord(tokens[start - 1], 'on', 'in') ? start - 2 : start - 1;
      return isWord(tokens[at], 'effect') && isWord(tokens[at - 1], 'taking');
    },
  },
  {
    name: 'Court to rule Monday',
    example: 'Court to rule on ban Monday',
    tense: 'future',
    reads: (tokens, start) => isPlannedHeadline(tokens, start),
  },
  {
    name: 'suspended classes for Wednesday',
    example: 'The mayor suspended classes for Wednesday.',
    tense: 'future',
    // "has closed the road from Monday until Friday"
    reads: (tokens, start, end) =>
      weekdays.has(tokens[end - 1]!.normal) &&
      hasOneOf(tokens, start - MAX_SUSPENDED_TO_DATE, start, suspended) &&
      (isWord(tokens[start - 1], 'for') || isFromUntil(tokens, start, end)),
  },
  {
    name: 'schools are closed on Monday',
    example: 'Schools are closed on Monday.',
    tense: 'future',
    reads: (tokens, start) => {
      const at = isWord(tokens[start - 1], 'on') ? start - 2 : start - 1;
      return isOneOf(tokens[at], closings) && isAfterBe(tokens, at);
    },
  },
  {
    name: 'Monday is a holiday',
    example: 'Monday is a holiday.',
    tense: 'future',
    reads: (tokens, start, end) =>
      weekdays.has(tokens[start]!.normal) &&
      isWord(tokens[end], 'is') &&
      (start === 0 || isWord(tokens[start - 1], '.', ',', 'and', '"', '“', "'", '‘')),
  },
  {
    // The verb is that of the agreement, and most such things were news when they happened.
    name: 'a June agreement',
    example: 'It will follow a June agreement.',
    tense: null,
    // "will rule at its Nov. 2 meeting"
    reads: (tokens, start, end) =>
      isOneOf(tokens[start - 1], determiners) &&
      !(isWord(tokens[start - 1], 'its', 'their') && isWord(tokens[end], 'meeting', 'session', 'summit', 'congress')),
  },
  {
    name: 'in effect through Sunday',
    example: 'Warnings were in effect through Sunday.',
    tense: 'future',
    // "through early Friday"
    reads: (tokens, start) =>
      isThrough(tokens, start) &&
      weekdays.has(tokens[isWord(tokens[start], 'early', 'late') ? start + 1 : start]?.normal ?? ''),
  },
  {
    name: 'a loan through January',
    example: 'They agreed to pay for a loan through January.',
    tense: null,
    reads: isThrough,
  },
  {
    name: "Monday's final will decide",
    example: "He said the winner of Monday's final will go to Rio.",
    tense: 'future',
    reads: (tokens, _start, end) =>
      isPossessive(tokens, end) && isOneOf(tokens[end + 1], scheduled) && isWord(tokens[end + 2], 'will', 'is'),
  },
  {
    name: "ahead of Sunday's run-off",
    example: 'Candidates met ahead of the Nov. 6 election.',
    tense: 'future',
    reads: (tokens, start) => {
      const at = isWord(tokens[start - 1], 'the') ? start - 2 : start - 1;
      // "in the run-up to May's vote", "leading up to it"
      const isRunUp =
        isWord(tokens[at], 'to') &&
        isWord(tokens[at - 1], 'up') &&
        isWord(tokens[at - 2], 'run', 'running', 'lead', 'leading');
      return isRunUp || (isWord(tokens[at], 'of') && isWord(tokens[at - 1], 'ahead'));
    },
  },
  ...eventPhrases,
  {
    // The verb right after a weekday is the weekday's own: "The envoy, who will take over in May, on Monday dismissed the claim."
    name: 'on Thursday dismissed',
    example: 'The envoy, who will leave again, on Monday dismissed the claim.',
    tense: 'past',
    reads: (tokens, _start, end) => weekdays.has(tokens[end - 1]!.normal) && isPastVerb(tokens, end),
  },
];

/** Phrases that decide where no verb before the date does, in order. */
export const weakerPhrases: readonly PhraseEvidence[] = [
  {
    // The verb after it is that of the ruling.
    name: "Monday's ruling",
    example: "Monday's ruling will please them.",
    tense: null,
    reads: (tokens, _start, end) => isPossessive(tokens, end),
  },
  {
    name: 'from August 6',
    example: 'Three flights from Aug. 6 are full.',
    tense: 'future',
    reads: (tokens, start, end) =>
      isWord(tokens[start - 1], 'starting', 'beginning') ||
      (isWord(tokens[start - 1], 'from') &&
        !isOneOf(tokens[start - 2], pastOrigins) &&
        !isOverFrom(tokens, start, end)),
  },
];

/** "from Monday until Friday", read as one range from "from" or from "Monday" on */
function isFromUntil(tokens: readonly DateToken[], start: number, end: number): boolean {
  return (
    (isWord(tokens[start], 'from') || isWord(tokens[start - 1], 'from')) &&
    isWord(tokens[end - 2], 'until', 'till', 'to', 'through')
  );
}

/** "Friday's trading volume" */
export function isPossessive(tokens: readonly DateToken[], end: number): boolean {
  return isWord(tokens[end], "'s");
}

/** "through January"; "in the 12 months through July" is over. */
function isThrough(tokens: readonly DateToken[], start: number): boolean {
  return isWord(tokens[start - 1], 'through') && !unitAt(tokens, start - 2);
}
