import { auxiliaries } from '../../lexicon/quotes/auxiliaries.js';
import { isVerbLike } from '../sources/word-kinds.js';
import type { SpeechText } from '../speech-text.js';

const predicates = new Set<string>(auxiliaries);
export const subordinators = new Set(['because', 'although', 'though', 'while', 'when', 'as']);

/** Tokens among which a verb follows, at most. */
const MAX_BEFORE_VERB = 40;

/** Whether a clause has its verb; a long one surely does. */
export function holdsPredicate(speech: SpeechText, from: number, end: number): boolean {
  if (end - from > MAX_BEFORE_VERB) return true;
  for (let at = from; at < end; at++) if (isVerbLike(speech, at) || speech.quotedUntil[at]! > 0) return true;
  return false;
}

/** Tokens between the first of a clause and its verb, at most. */
const MAX_SUBJECT = 10;

/** Whether a verb of a clause follows soon. */
export function hasVerb({ tokens }: SpeechText, from: number, end: number): boolean {
  for (let at = from + 1; at < end && at - from <= MAX_SUBJECT; at++) {
    const { normal, text } = tokens[at]!;
    if (/^[.;:]$/.test(text) || subordinators.has(normal)) return false;
    if (predicates.has(normal)) return true;
    // "argued the plan, which is old, was late"
    if (text !== ',') continue;
    const next = tokens[at + 1]?.normal ?? '';
    if (/^(?:and|but)$/.test(next)) return false;
    if (!/^wh/.test(next)) continue;
    const comma = nextComma(tokens, at + 1, end);
    return comma !== null && predicates.has(tokens[comma + 1]?.normal ?? '');
  }
  return false;
}

/** Tokens of a clause between commas, at most. */
const MAX_BETWEEN_COMMAS = 40;

function nextComma(tokens: SpeechText['tokens'], from: number, end: number): number | null {
  const last = Math.min(end, from + MAX_BETWEEN_COMMAS);
  for (let at = from; at < last; at++) if (tokens[at]!.text === ',') return at;
  return null;
}
