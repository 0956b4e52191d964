import { datedDocuments } from '../../lexicon/dates/past-events.js';
import { isOneOf, isWord, weekdayWords } from '../lexical.js';
import { isOfTeamChosen } from './ahead.js';
import { hasOneOf, type PhraseEvidence } from './evidence.js';
import { isAfterPastEvent, isBeforePastEvent } from './past-events.js';

const weekdays = new Set<string>(weekdayWords);
const documents = new Set<string>(datedDocuments);
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
