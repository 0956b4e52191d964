import { verbsOfDeciding, verbsOfFixtures, verbsOfGivingUp } from '../../lexicon/dates/settled-verbs.js';
import type { DateToken } from '../date-tokens.js';
import { isComma, isOneOf, isWord } from '../lexical.js';
import { hasOneOf, type PhraseEvidence } from './evidence.js';
import { verbEvidenceAt } from './verbs.js';

const endings = new Set<string>([...verbsOfGivingUp, ...verbsOfDeciding]);
const fixtures = new Set<string>(verbsOfFixtures);

/** Tokens from "decided" to a date, and from "after" to its verb, at most. */
const MAX_DECIDED_TO_DATE = 14;
const MAX_AFTER_TO_VERB = 6;

/** Phrases about what was done or is arranged, in order. */
export const settledPhrases: readonly PhraseEvidence[] = [
  {
    name: 'back in March',
    example: 'The phone that it showed back in March is on sale.',
    tense: 'past',
    isSure: true,
    // "The show will be back in March."
    reads: (tokens, start) =>
      isWord(tokens[start - 1], 'in', 'on') &&
      isWord(tokens[start - 2], 'back') &&
      !isWord(tokens[start - 3], 'be', 'is', 'are', 'was', 'were', 'come', 'comes', 'go', 'goes', 'welcome', 'called'),
  },
  {
    name: 'decided to sue in May after he lost',
    example: 'The bank decided to sue him in May after he lost his seat.',
    tense: 'past',
    reads: (tokens, start, end) =>
      isWord(tokens[end], 'after') &&
      hasPastVerb(tokens, end + 1) &&
      hasOneOf(tokens, start - MAX_DECIDED_TO_DATE, start, endings),
  },
  {
    name: 'Host Bergen on Friday',
    example: 'Oslo: Host Bergen on Friday.',
    tense: 'future',
    // "Host Ann Lee on Friday denied it."
    reads: (tokens, start, end) => {
      const first = isWord(tokens[1], ':') ? 2 : isWord(tokens[2], ':') ? 3 : 0;
      const isLast = first > 0 || (end >= tokens.length - 1 && !isWord(tokens[0], 'at'));
      return isLast && start > first && start - first <= MAX_FIXTURE && isOneOf(tokens[first], fixtures);
    },
  },
];

/** Tokens of a fixture before its day, at most: "Begin a four-game series at Bergen on". */
const MAX_FIXTURE = 9;

function hasPastVerb(tokens: readonly DateToken[], from: number): boolean {
  for (let at = from; at < Math.min(tokens.length, from + MAX_AFTER_TO_VERB); at++) {
    if (isComma(tokens[at])) return false;
    const evidence = verbEvidenceAt(tokens, at);
    if (evidence) return evidence.tense === 'past';
  }
  return false;
}
