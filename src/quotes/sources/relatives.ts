import { clauseBreaks, relativeWords } from '../../lexicon/quotes/subject-words.js';
import type { SpeechText } from '../speech-text.js';
import { bitOf } from '../word-bits.js';
import { isStop, personalPronounAt } from './word-kinds.js';

const RELATIVE = bitOf([...relativeWords, 'that']);
const breaks = new Set<string>(clauseBreaks);

/** Tokens of a relative clause, at most. */
export const MAX_RELATIVE = 30;

/** Whether a word that a clause of a noun begins with stands before any stop: most phrases have none, and no verb is looked for. */
export function mayHaveClause(speech: SpeechText, to: number, least: number): boolean {
  for (let at = to - 1; at > least && to - at < MAX_RELATIVE; at--) {
    if (isRelativeAt(speech, at) || personalPronounAt(speech, at)) return true;
    if (partsSurely(speech, at)) return false;
  }
  return false;
}

/** "who", "that", "who's" */
export function isRelativeAt({ tokens, kinds }: SpeechText, at: number): boolean {
  return (kinds[at]! & RELATIVE) !== 0 || tokens[at]!.normal.startsWith("who'");
}

/** A stop, "because": no clause of a noun goes over it. */
export function partsSurely({ tokens, quotedUntil }: SpeechText, at: number): boolean {
  const { text, normal } = tokens[at]!;
  return breaks.has(normal) || (isStop(text) && (!quotedUntil[at] || /^["“”]$|^''$/.test(text)));
}
