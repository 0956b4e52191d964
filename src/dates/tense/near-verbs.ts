import { demandWords, scheduledWords, verbsOfDecision } from '../../lexicon/dates/plan-words.js';
import { indefiniteDeterminers } from '../../lexicon/dates/tense-contexts.js';
import type { DateToken } from '../date-tokens.js';
import { isCapital, isOneOf, isWord } from '../lexical.js';
import { verbEvidenceAt } from './verbs.js';

const determiners = new Set<string>(indefiniteDeterminers);
const decisions = new Set<string>(verbsOfDecision);
/** "was due by March" */
const demanded = new Set<string>([...scheduledWords, ...demandWords]);

/** "From November to February it was shut." */
export function isOverFrom(tokens: readonly DateToken[], start: number, end: number): boolean {
  return start <= 1 && isPastVerbFirst(tokens, end);
}

/** Tokens between "was" and "by": "was put out by Wednesday". */
const MAX_WAS_TO_BY = 4;
/** "By Wednesday", "From then until August 2" */
const MAX_OPENING = 4;
/** Tokens from a deadline that opens its sentence to its verb. */
const MAX_DEADLINE_TO_VERB = 10;

/** "By Wednesday the fire was out", "it was put out by Wednesday": what was to be done "was due by Wednesday". */
export function isDoneBy(tokens: readonly DateToken[], start: number, end: number): boolean {
  if (start <= MAX_OPENING && !hasVerb(tokens, 0, start)) return isPastVerbFirst(tokens, end);
  if (!isWord(tokens[start - 1], 'by')) return false;
  for (let at = start - 2; at >= Math.max(0, start - 2 - MAX_WAS_TO_BY); at--) {
    if (isWord(tokens[at], 'to') || isOneOf(tokens[at], demanded)) return false;
    if (isWord(tokens[at], 'was', 'were')) return true;
  }
  return false;
}

function hasVerb(tokens: readonly DateToken[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (verbEvidenceAt(tokens, at)) return true;
  return false;
}

/** Tokens from "as early as" back to its verb. */
const MAX_VERB_TO_EARLY = 6;

/** Whether the nearest verb before an index tells of what is over; what was "said" may be to come. */
export function isPastVerbBefore(tokens: readonly DateToken[], before: number): boolean {
  for (let at = before - 1; at >= Math.max(0, before - MAX_VERB_TO_EARLY); at--) {
    const evidence = verbEvidenceAt(tokens, at);
    if (evidence) return evidence.tense === 'past' && !isWord(tokens[at], 'said', 'told');
    // "there was talk of opening as early as Monday"
    if (isWord(tokens[at], 'to') || tokens[at]!.normal.endsWith('ing')) return false;
  }
  return false;
}

/** Whether the first verb from an index on tells of what is over. */
function isPastVerbFirst(tokens: readonly DateToken[], from: number): boolean {
  for (let at = from; at < Math.min(tokens.length, from + MAX_DEADLINE_TO_VERB); at++) {
    const evidence = verbEvidenceAt(tokens, at);
    if (evidence) return evidence.tense === 'past' && !isToBe(tokens, at);
  }
  return false;
}

/** "was to leave", "was expected to leave", "were due": what was still to come. */
function isToBe(tokens: readonly DateToken[], at: number): boolean {
  const next = tokens[at + 1];
  return isWord(tokens[at], 'was', 'were') && (isWord(next, 'to') || isOneOf(next, demanded));
}

/** Words of a headline before its "to", at most. */
const MAX_HEADLINE_SUBJECT = 5;

/** "Court to rule on ban Monday", "No school Friday": a line without a stop or a verb of its own. */
export function isPlannedHeadline(tokens: readonly DateToken[], start: number): boolean {
  if (/^[.!?]$/.test(tokens.at(-1)!.text) || !isCapital(tokens[0])) return false;
  if (isWord(tokens[0], 'no')) return start === 2;
  const at = tokens.slice(1, MAX_HEADLINE_SUBJECT + 1).findIndex((token) => isWord(token, 'to')) + 1;
  if (at < 1 || at >= start - 1 || hasVerb(tokens, 0, at)) return false;
  return (
    /^\p{Ll}+$/u.test(tokens[at + 1]!.text) &&
    !determiners.has(tokens[at + 1]!.normal) &&
    !hasVerb(tokens, at + 2, start)
  );
}

/** "dismissed", "said"; "was" and "had" may be those of a noun before. */
export function isPastVerb(tokens: readonly DateToken[], at: number): boolean {
  const token = tokens[at];
  return (
    token?.join === 'space' &&
    !isWord(token, 'was', 'were', 'had', 'been') &&
    (decisions.has(token.normal) || verbEvidenceAt(tokens, at)?.tense === 'past')
  );
}
