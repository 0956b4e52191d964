import type { Tense } from '../context.js';
import type { DateToken } from '../date-tokens.js';
import type { Evidence } from './evidence.js';
import { decisivePhrases, isPossessive, type PhraseEvidence, weakerPhrases } from './phrases.js';
import { type VerbEvidence, verbEvidenceAt } from './verbs.js';

/** Tokens between a date and its verb: beyond them, a verb is another clause's. */
const MAX_DISTANCE = 14;
/** Between a date that opens the sentence and the verb after it: "In January, a week after …, a bomb went off". */
const MAX_DISTANCE_FROM_OPENING = 30;
/** An opening may have words before the date: "Late on Monday". */
const MAX_OPENING = 2;
/** Between "Friday's meeting" and the verb before: "attend Friday's meeting". */
const MAX_DISTANCE_TO_POSSESSIVE = 3;

/**
 * The tense of the clause around the date from the token at `start` up to that at `end`: the nearest verb before it
 * decides, otherwise the first after it, unless the words right around the date decide by themselves. Null where
 * nothing does.
 */
export function tenseAt(tokens: readonly DateToken[], start: number, end: number): Tense {
  return evidenceAt(tokens, start, end)?.tense ?? null;
}

/** What decides the tense at a date, or null. */
export function evidenceAt(tokens: readonly DateToken[], start: number, end: number): Evidence | null {
  return (
    firstPhrase(decisivePhrases, tokens, start, end) ??
    verbBefore(tokens, start, isPossessive(tokens, end) ? MAX_DISTANCE_TO_POSSESSIVE : MAX_DISTANCE) ??
    firstPhrase(weakerPhrases, tokens, start, end) ??
    verbAfter(tokens, end, start <= MAX_OPENING ? MAX_DISTANCE_FROM_OPENING : MAX_DISTANCE)
  );
}

function firstPhrase(
  phrases: readonly PhraseEvidence[],
  tokens: readonly DateToken[],
  start: number,
  end: number,
): PhraseEvidence | null {
  for (const phrase of phrases) if (phrase.reads(tokens, start, end)) return phrase;
  return null;
}

/** The nearest verb before the date, in its part of the sentence: a semicolon ends it. */
function verbBefore(tokens: readonly DateToken[], start: number, distance: number): VerbEvidence | null {
  const first = Math.max(0, start - distance);
  for (let i = start - 1; i >= first; i--) {
    const evidence = verbEvidenceAt(tokens, i);
    if (evidence) return evidence;
    if (tokens[i]!.text === ';') return null;
  }
  return null;
}

function verbAfter(tokens: readonly DateToken[], end: number, distance: number): VerbEvidence | null {
  const last = Math.min(tokens.length, end + distance);
  for (let i = end; i < last; i++) {
    const evidence = verbEvidenceAt(tokens, i);
    if (evidence) return evidence;
  }
  return null;
}
