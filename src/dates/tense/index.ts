import { verbsOfDecision } from '../../lexicon/dates/plan-words.js';
import { scheduledNouns } from '../../lexicon/dates/scheduled-nouns.js';
import { nounDeterminers } from '../../lexicon/dates/tense-contexts.js';
import { verbsWithPlans } from '../../lexicon/dates/verbs-with-plans.js';
import { startsWithLower } from '../../text/letter-case.js';
import type { Tense } from '../context.js';
import type { DateToken } from '../date-tokens.js';
import { isComma, isOneOf, isWord } from '../lexical.js';
import { isEvent } from './ahead.js';
import type { Evidence, PhraseEvidence } from './evidence.js';
import { decisivePhrases, isPossessive, weakerPhrases } from './phrases.js';
import { isAfterBe } from './verb-forms.js';
import { verbEvidenceAt } from './verbs.js';

const sayings: ReadonlySet<string> = new Set([
  'said',
  'told',
  'was',
  'were',
  'been',
  'had',
  'scheduled',
  'set',
  'planned',
  'due',
  'named',
]);

const scheduled = new Set<string>(scheduledNouns);
const verbParticles: ReadonlySet<string> = new Set(['down', 'up', 'out', 'off', 'away', 'apart', 'over']);

const verbsOfPlans: ReadonlySet<string> = new Set(verbsWithPlans);
const determiners = new Set<string>(nounDeterminers);
const decisions = new Set<string>(verbsOfDecision);
/** "signed a contract for a show in June" */
const aheadOf: ReadonlySet<string> = new Set(['for', 'of', 'that', 'which', 'who', 'next', 'plan', 'plans']);

/** Tokens from a verb of what is to come to its own date: "will be paid in June". */
const MAX_TO_OWN_DATE = 5;
/** Tokens from a date that opens its sentence to the verb that tells of it. */
const MAX_TO_FIRST_VERB = 8;
/** Tokens between a date and its verb: beyond them, a verb is another clause's. */
const MAX_DISTANCE = 14;
/** Between a date that opens the sentence and the verb after it: "In January, a week after …, a bomb went off". */
const MAX_DISTANCE_FROM_OPENING = 30;
/** An opening may have words before the date: "Late on Monday". */
const MAX_OPENING = 2;
/** Between "Friday's meeting" and the verb before: "attend Friday's meeting". */
const MAX_DISTANCE_TO_POSSESSIVE = 3;

/** What decides the tense at a date. */
export interface Decision {
  readonly evidence: Evidence;
  /** The index of the verb that it is; null where it is the words around the date. */
  readonly verb: number | null;
  /** Whether the words around the date leave no doubt. */
  readonly isSure?: boolean;
}

/** The tense of a clause, and what says so. */
export interface Reading {
  readonly tense: Tense;
  /** Whether the verb is the date's own: "was arrested on Sept. 20", "will be paid in June". */
  readonly isSure: boolean;
  /** 'past, since the verb is "said"'; null where nothing decides. */
  readonly reason: string | null;
}

export const noTense: Reading = { tense: null, isSure: false, reason: null };

/**
 * The tense of the clause around the date from the token at `start` up to that at `end`: the nearest verb before it
 * decides, otherwise the first after it, unless the words right around the date decide by themselves.
 */
export function tenseAt(tokens: readonly DateToken[], start: number, end: number): Reading {
  const decision = decisionAt(tokens, start, end);
  if (!decision) return noTense;
  const { evidence, verb } = decision;
  const { tense, name } = evidence;
  const by = verb === null ? `as in "${name}"` : `since the verb is "${tokens[verb]!.text}"`;
  return {
    tense,
    isSure: decision.isSure ?? (verb !== null && isSure(tokens, tense, verb, start, end)),
    reason: tense === null ? null : `${tense === 'past' ? 'past' : 'to come'}, ${by}`,
  };
}

/** Whether a verb is so near that it is the date's own. */
function isSure(tokens: readonly DateToken[], tense: Tense, verb: number, start: number, end: number): boolean {
  if (tense === 'future')
    return (
      verb < start &&
      start - verb <= MAX_TO_OWN_DATE &&
      (isWord(tokens[start - 1], 'in', 'on', 'at', 'from') || isAfterBe(tokens, start - 1))
    );
  return (
    isRightBefore(tokens, verb, start) ||
    isWithObject(tokens, verb, start) ||
    (isOpening(tokens, start) && verb >= end && verb < end + MAX_TO_FIRST_VERB)
  );
}

/** "arrested on", "died"; not "said on" and "named on", which also go with what is only planned. */
function isRightBefore(tokens: readonly DateToken[], verb: number, start: number): boolean {
  const at = isWord(tokens[start - 1], 'on', 'in', 'from', 'between') ? start - 2 : start - 1;
  // "broke down in November", but "will get beat up in May"
  const isNear =
    verb === at ||
    (at < start - 1 && verb === at - 1 && isOneOf(tokens[at], verbParticles) && !isToBeDone(tokens, verb));
  return isNear && !isOneOf(tokens[verb], sayings);
}

/** "will get beat" */
function isToBeDone(tokens: readonly DateToken[], verb: number): boolean {
  return isWord(tokens[verb - 1], 'be', 'get', 'getting', 'to');
}

/** Tokens of an object between a verb and its date, at most. */
const MAX_OBJECT = 10;

/** "changed its name in December": what was done to something, not "approved a plan for December" and "called a vote in December". */
function isWithObject(tokens: readonly DateToken[], verb: number, start: number): boolean {
  if (!isWord(tokens[start - 1], 'in', 'on') || verb > start - 2 || start - verb > MAX_OBJECT) return false;
  if (isOneOf(tokens[verb], sayings) || isOneOf(tokens[verb], verbsOfPlans) || isToBeDone(tokens, verb)) return false;
  for (let at = verb + 1; at < start - 1; at++)
    if (
      isOneOf(tokens[at], scheduled) ||
      isOneOf(tokens[at], aheadOf) ||
      isComma(tokens[at]) ||
      isInfinitive(tokens, at)
    )
      return false;
  return true;
}

/** "to play", not "to a calendar year" and "to Rome" */
function isInfinitive(tokens: readonly DateToken[], at: number): boolean {
  const next = tokens[at + 1];
  return isWord(tokens[at], 'to') && !isOneOf(next, determiners) && startsWithLower(next?.text ?? '');
}

/** "On Sept. 20 she was arrested.", "But by May it was shut." */
function isOpening(tokens: readonly DateToken[], start: number): boolean {
  const isFirst = start === 1 || (start === 2 && isWord(tokens[0], 'but', 'and', 'then'));
  return isFirst && isWord(tokens[start - 1], 'on', 'in', 'from', 'by');
}

/** What decides the tense at a date, or null. */
export function decisionAt(tokens: readonly DateToken[], start: number, end: number): Decision | null {
  return (
    firstPhrase(decisivePhrases, tokens, start, end) ??
    verbBefore(tokens, start, isPossessive(tokens, end) ? MAX_DISTANCE_TO_POSSESSIVE : MAX_DISTANCE) ??
    aheadOfEvent(tokens, start, end) ??
    firstPhrase(weakerPhrases, tokens, start, end) ??
    verbAfter(tokens, end, start <= MAX_OPENING ? MAX_DISTANCE_FROM_OPENING : MAX_DISTANCE)
  );
}

function firstPhrase(
  phrases: readonly PhraseEvidence[],
  tokens: readonly DateToken[],
  start: number,
  end: number,
): Decision | null {
  for (const phrase of phrases)
    if (phrase.reads(tokens, start, end)) return { evidence: phrase, verb: null, isSure: phrase.isSure === true };
  return null;
}

/** The nearest verb before the date, in its part of the sentence: a semicolon ends it. */
function verbBefore(tokens: readonly DateToken[], start: number, distance: number): Decision | null {
  const first = Math.max(0, start - distance);
  for (let i = start - 1; i >= first; i--) {
    const evidence = verbEvidenceAt(tokens, i);
    if (evidence) return { evidence, verb: i };
    if (tokens[i]!.text === ';') return null;
  }
  return null;
}

/** "will be without two forwards for Saturday's game": an event that is known ahead is to come where its clause is. */
function aheadOfEvent(tokens: readonly DateToken[], start: number, end: number): Decision | null {
  const leads = isWord(tokens[start - 1], 'in', 'for', 'before', 'at', 'during');
  const decision = leads && isEvent(tokens, end) ? verbBefore(tokens, start, MAX_DISTANCE) : null;
  return decision?.evidence.tense === 'future' ? decision : null;
}

function verbAfter(tokens: readonly DateToken[], end: number, distance: number): Decision | null {
  const last = Math.min(tokens.length, end + distance);
  for (let i = end; i < last; i++) {
    const evidence = verbEvidenceAt(tokens, i);
    if (evidence) return { evidence: isOfItsDate(tokens, i, evidence) ? decided : evidence, verb: i };
  }
  return null;
}

/** "On Monday, both agreed to talk": what was agreed is to come, but the day before it is that of the agreement. */
const decided: Evidence = {
  name: 'agreed to talk, after its date',
  example: 'On Monday, both agreed to talk.',
  tense: 'past',
};

function isOfItsDate(tokens: readonly DateToken[], verb: number, { tense }: Evidence): boolean {
  return tense === 'future' && isOneOf(tokens[verb], decisions);
}
