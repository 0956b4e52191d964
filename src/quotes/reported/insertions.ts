import type { TokenRange } from '../../text/token-ranges.js';
import { isVerbLike } from '../sources/word-kinds.js';
import type { SpeechText } from '../speech-text.js';
import type { Aside } from './asides.js';
import { openingAt } from './openings.js';

const DASH = /^(?:—|–|--?)$/;
const RELATIVE = /^(?:who|whom|whose|which)$/;
/** Tokens before the relative pronoun of a clause between commas, at most: "nine in ten of whom". */
const MAX_BEFORE_RELATIVE = 5;

/**
 * Where what is said begins that is no more than an insertion in the writer's clause: after a dash ("Most towns - six in
 * ten, according to the poll - are glad"), or a relative clause before the predicate of what it describes ("The bridge,
 * which is new, according to the mayor, was shut"); null where what stands before the cue is no insertion.
 */
export function insertionStart(speech: SpeechText, { from, to }: TokenRange, aside: Aside): number | null {
  const { tokens } = speech;
  const closing = tokens[aside.to]?.text ?? '';
  if (DASH.test(closing))
    return DASH.test(tokens[aside.from - 1]!.text) ? null : afterOpenDash(speech, from, to, closing);
  if (closing !== ',' || !opensPredicate(speech, aside.to + 1)) return null;
  const comma = lastComma(speech, from, to);
  if (comma === null) return null;
  for (let at = comma + 1; at < to && at - comma <= MAX_BEFORE_RELATIVE; at++)
    if (RELATIVE.test(tokens[at]!.normal)) return comma + 1;
  return null;
}

/** "is", "include": the verb of what stands before an insertion. */
function opensPredicate(speech: SpeechText, at: number): boolean {
  return speech.tokens[at] !== undefined && (openingAt(speech, at) === 'predicate' || isVerbLike(speech, at));
}

/** The index after a dash that no other of its kind closes; null where there is none. */
function afterOpenDash({ tokens, quotedUntil }: SpeechText, from: number, to: number, dash: string): number | null {
  let open: number | null = null;
  for (let at = from; at < to; at++) {
    const { text, glued } = tokens[at]!;
    // "the Oslo-based group"
    if (text !== dash || quotedUntil[at]! > 0 || (text === '-' && glued)) continue;
    open = open === null ? at + 1 : null;
  }
  return open;
}

function lastComma({ tokens, quotedUntil }: SpeechText, from: number, to: number): number | null {
  for (let at = to - 1; at >= from; at--) if (tokens[at]!.text === ',' && quotedUntil[at] === 0) return at;
  return null;
}
