import { timetableVerbs } from '../../lexicon/dates/calendar-verbs.js';
import { cardinals } from '../../lexicon/dates/numbers.js';
import {
  intentionWords,
  pastBeginnings,
  preparationWords,
  scheduledWords,
  upcomingWords,
  willForms,
} from '../../lexicon/dates/plan-words.js';
import { indefiniteDeterminers, nounDeterminers, presentFormsOfBe } from '../../lexicon/dates/tense-contexts.js';
import { isOneOf, isWord, weekdayAt } from '../lexical.js';
import type { VerbEvidence } from './evidence.js';

/** "plans" of "plans to meet", "able" of "able to meet" */
const infinitiveLeads = [...scheduledWords, ...intentionWords, ...preparationWords];
const infinitiveLeadSet = new Set<string>(infinitiveLeads);
/** Verbs that leave the time of the infinitive after them to their own. */
const begun: ReadonlySet<string> = new Set(pastBeginnings);
const formsOfBe = new Set<string>(presentFormsOfBe);
const numbers = new Set<string>(Object.keys(cardinals));
const determiners = new Set<string>(nounDeterminers);
const objectDeterminers = new Set<string>(indefiniteDeterminers);

/** What is announced, arranged or meant; it is to come unless "had" stands before it. */
export const plans: readonly VerbEvidence[] = [
  {
    name: 'will travel',
    example: 'The envoy will travel Tuesday.',
    tense: 'future',
    words: willForms,
  },
  {
    name: 'the trial begins',
    example: 'The trial begins Monday.',
    tense: 'future',
    words: timetableVerbs,
    // "scored four runs"
    reads: (tokens, at) => !isOneOf(tokens[at - 1], numbers),
  },
  {
    name: 'the upcoming vote',
    example: 'They spoke of the upcoming vote Tuesday.',
    tense: 'future',
    words: upcomingWords,
  },
  {
    name: 'agreed to meet',
    example: 'Both agreed to talk Monday.',
    tense: 'future',
    words: [...infinitiveLeads, 'to'],
    // "agreed to the move" is done, "invited to the feast" is not
    reads: (tokens, at) => {
      const to = isWord(tokens[at], 'to') ? at : at + 1;
      return (
        isWord(tokens[to], 'to') &&
        isOneOf(tokens[to - 1], infinitiveLeadSet) &&
        (!isOneOf(tokens[to + 1], determiners) || isWord(tokens[to - 1], 'invited', 'bound'))
      );
    },
  },
  {
    name: 'due on Friday',
    example: 'The report, due on Friday, is ready.',
    tense: 'future',
    words: scheduledWords,
    // "its record, set on Aug. 6", is no plan.
    reads: (tokens, at) =>
      isWord(tokens[at + 1], 'for', 'until') ||
      (isWord(tokens[at + 1], 'on') && !isWord(tokens[at], 'set')) ||
      (isWord(tokens[at], 'due') &&
        weekdayAt(tokens, at + 1) !== undefined &&
        !isWord(tokens[at - 1], 'come', 'comes')),
  },
  {
    name: 'is expected Friday',
    example: 'The verdict is expected Friday.',
    tense: 'future',
    words: scheduledWords,
    reads: (tokens, at) => isOneOf(tokens[at - 1], formsOfBe),
  },
  {
    name: 'rain is likely',
    example: 'Rain is likely Friday.',
    tense: 'future',
    words: ['likely', 'possible'],
    reads: (tokens, at) => isOneOf(tokens[at - 1], formsOfBe),
  },
  {
    name: 'scheduled a hearing',
    example: 'The judge scheduled a hearing Friday.',
    tense: 'future',
    words: ['scheduled', 'planned'],
    reads: (tokens, at) => isOneOf(tokens[at + 1], objectDeterminers),
  },
  {
    name: 'planning for a summit',
    example: 'They are planning for a summit in April.',
    tense: 'future',
    words: preparationWords,
    reads: (tokens, at) => isWord(tokens[at + 1], 'for'),
  },
  {
    name: 'to be held',
    example: 'The talks, to be held in Vienna on Monday, matter.',
    tense: 'future',
    words: ['to'],
    // "began to be paid on July 1" is over.
    reads: (tokens, at) => at > 0 && isWord(tokens[at + 1], 'be') && !isOneOf(tokens[at - 1], begun),
  },
  {
    name: 'was to appear',
    example: 'The suspect was to appear in court Monday.',
    tense: 'future',
    words: ['to'],
    reads: (tokens, at) => isOneOf(tokens[at - 1], formsOfBe) || isWord(tokens[at - 1], 'was', 'were'),
  },
];
