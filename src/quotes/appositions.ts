import { determiners } from '../lexicon/common/determiners.js';
import { auxiliaries } from '../lexicon/quotes/auxiliaries.js';
import { isSpeakingNoun, isTitleWord } from './speakers.js';
import type { SpeechText } from './speech-text.js';

const finite = new Set<string>(auxiliaries);
const noVerbBehind = new Set<string>([...determiners, 'of', 'for', 'and']);
const LONGEST = 24;

/**
 * The token behind an apposition or relative clause that begins at `from`, behind the comma of a name: "chairman of the
 * council,", "who is also a director."; `from` itself where none begins. The comma that closes it is taken as well.
 */
export function appositionEnd(speech: SpeechText, from: number, end: number): number {
  const { tokens } = speech;
  const first = tokens[from]?.normal ?? '';
  const isRelative = RELATIVE.test(first);
  if (!isRelative && !opensDescription(speech, from, end)) return from;
  for (let at = from; at < end && at - from < LONGEST; at++) {
    const { text } = tokens[at]!;
    if (/^[.;!?]$/.test(text)) return at;
    if (text === ',') return at + 1;
    if (!isRelative && isVerb(speech, at)) return from;
  }
  return end - from < LONGEST ? end : from;
}

/** "is", "resigned"; not the "owned" of "state-owned", nor "a failed bank". */
function isVerb({ tokens }: SpeechText, at: number): boolean {
  const { normal, text, glued } = tokens[at]!;
  if (finite.has(normal)) return true;
  return !glued && /^[a-z]{2,}ed$/.test(text) && !noVerbBehind.has(tokens[at - 1]?.normal ?? '');
}

const RELATIVE = /^(?:who|whose|whom|which|where)$/;

/** "chairman of the council", "a senior analyst at Acme", "the group's spokesman": a role, and no verb behind it. */
function opensDescription(speech: SpeechText, from: number, end: number): boolean {
  const { tokens } = speech;
  for (let at = from; at < end && at - from < LONGEST; ) {
    const name = speech.nameStartingAt.get(at);
    if (name) {
      if (name.entity.type === 'person') return false;
      at = name.to;
      continue;
    }
    const { normal } = tokens[at]!;
    if (isSpeakingNoun(normal)) {
      const next = tokens[at + 1];
      if (at + 1 >= end || !next || /^(?:[,.;()]|of|for|at|in|with|to|and|from|who)$/.test(next.normal)) return true;
      if (!isTitleWord(speech, at + 1) && !isSpeakingNoun(next.normal)) return false;
    } else if (!isTitleWord(speech, at)) return false;
    at++;
  }
  return false;
}
