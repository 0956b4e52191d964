import { determiners } from '../../lexicon/common/determiners.js';
import { auxiliaries } from '../../lexicon/quotes/auxiliaries.js';
import { relativeWords } from '../../lexicon/quotes/subject-words.js';
import { phraseEnd } from '../../text/noun-phrases.js';
import type { SpeechText } from '../speech-text.js';
import { isSpeakingNoun, isTitleWord } from './words.js';

const finiteVerbs = new Set<string>(auxiliaries);
const wordsBeforeNoVerb = new Set<string>([...determiners, 'of', 'for', 'and']);
const relatives = new Set<string>(relativeWords);
/** Tokens of an apposition, at most. */
const MAX_TOKENS = 24;

/**
 * The index after an apposition or relative clause that begins at `from`, after the comma of a name: "chairman of the
 * council,", "who is also a director."; `from` itself where none begins. The comma that closes it is taken as well.
 */
export function appositionEnd(speech: SpeechText, from: number, end: number): number {
  const { tokens } = speech;
  const isRelative = relatives.has(tokens[from]?.normal ?? '');
  if (!isRelative && !opensDescription(speech, from, end)) return from;
  for (let at = from; at < end && at - from < MAX_TOKENS; at++) {
    const { text } = tokens[at]!;
    if (/^[.;!?]$/.test(text)) return at;
    if (text === ',') return at + 1;
    if (!isRelative && isVerb(speech, at)) return from;
  }
  return end - from < MAX_TOKENS ? end : from;
}

/** "is", "resigned"; not the "owned" of "state-owned", nor "a failed bank". */
function isVerb({ tokens }: SpeechText, at: number): boolean {
  const { normal, text, glued } = tokens[at]!;
  if (finiteVerbs.has(normal)) return true;
  return !glued && /^[a-z]{2,}ed$/.test(text) && !wordsBeforeNoVerb.has(tokens[at - 1]?.normal ?? '');
}

/** "chairman of the council", "a senior analyst at Acme", "the group's spokesman": a role, and no verb after it. */
function opensDescription(speech: SpeechText, from: number, end: number): boolean {
  const limit = Math.min(end, from + MAX_TOKENS);
  const at = phraseEnd(speech, from, limit, ({ normal }, name, index) => {
    if (name) return name.entity.type !== 'person';
    if (!isSpeakingNoun(normal)) return isTitleWord(speech, index);
    return !closesDescription(speech, index, end) && isWithinTitle(speech, index + 1);
  });
  return at < limit && !speech.nameStartingAt(at) && isDescribing(speech, at, end);
}

/** Whether a speaking noun stands at an index, and a role may end there. */
function isDescribing(speech: SpeechText, at: number, end: number): boolean {
  return isSpeakingNoun(speech.tokens[at]!.normal) && closesDescription(speech, at, end);
}

function closesDescription({ tokens }: SpeechText, noun: number, end: number): boolean {
  const next = tokens[noun + 1];
  return noun + 1 >= end || !next || /^(?:[,.;()]|of|for|at|in|with|to|and|from|who)$/.test(next.normal);
}

function isWithinTitle(speech: SpeechText, at: number): boolean {
  return isTitleWord(speech, at) || isSpeakingNoun(speech.tokens[at]!.normal);
}
