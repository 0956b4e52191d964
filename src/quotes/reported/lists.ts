import { wordsOutsideLists } from '../../lexicon/quotes/content-ends.js';
import { isPredicate, isVerbLike, opensPhrase } from '../sources/word-kinds.js';
import type { SpeechText } from '../speech-text.js';
import type { Reported } from './report.js';

const outside = new Set<string>(wordsOutsideLists);

/** Tokens between a comma and the "and" before the last of a list, at most. */
const MAX_ITEMS = 14;

/** "called for reform, lower taxes and talks": whether a comma parts the items of a list. */
export function isWithinList({ speech, end }: Reported, comma: number): boolean {
  const { tokens, quotedUntil } = speech;
  const last = Math.min(end, comma + 1 + MAX_ITEMS);
  for (let at = comma + 1; at < last; at++) {
    const { normal, text } = tokens[at]!;
    if (normal === 'and' || normal === 'or')
      return at > comma + 1
        ? opensItem(speech, at + 1, end)
        : opensPhrase(tokens[afterThen(tokens, at + 1)]?.normal ?? '') && isWithoutVerb(speech, at + 1, last);
    if (quotedUntil[at]! > 0 || /^(?:[.;:()—–]|--?)$/.test(text) || outside.has(normal) || isPredicate(speech, at))
      return false;
    if (/^[a-z]+(?:ing|ed)$/.test(text) && at === comma + 1) return false;
  }
  return false;
}

function afterThen(tokens: SpeechText['tokens'], at: number): number {
  return tokens[at]?.normal === 'then' ? at + 1 : at;
}

/** "and then a vote": whether a phrase ends before its verb. */
function isWithoutVerb(speech: SpeechText, from: number, end: number): boolean {
  for (let at = from; at < end; at++) {
    if (/^[.,;:]$/.test(speech.tokens[at]!.text)) return true;
    if (isVerbLike(speech, at)) return false;
  }
  return true;
}

/** "full-blown, unilateral", "a radical, costly": a comma between two adjectives. */
export function isBetweenAdjectives({ tokens }: SpeechText, comma: number): boolean {
  const isCompound = tokens[comma - 2]?.text === '-' && tokens[comma - 2]!.glued;
  const noun = tokens[comma + 2]?.text ?? '';
  return (
    (isCompound || ADJECTIVE.test(tokens[comma - 1]!.text)) &&
    ADJECTIVE.test(tokens[comma + 1]!.text) &&
    /^\p{Ll}+$/u.test(noun) &&
    !outside.has(noun)
  );
}

const ADJECTIVE = /^\p{Ll}{2,}(?:al|ive|ous|ful|less|ic|able|ible|ish)$/u;

/** Whether a noun phrase may begin at a token. */
function opensItem(speech: SpeechText, at: number, end: number): boolean {
  const token = speech.tokens[at];
  if (!token || at >= end || isPredicate(speech, at) || outside.has(token.normal)) return false;
  return /^[\p{L}\p{N}$]/u.test(token.text) && !/^[a-z]+(?:ing|ed)$/.test(token.text);
}

/** "in Springfield, Illinois": whether a comma stands before the state or country that a place lies in. */
export function isWithinPlace(speech: SpeechText, comma: number): boolean {
  const before = speech.nameEndingAt(comma - 1);
  const after = speech.nameStartingAt(comma + 1);
  return (
    before !== null &&
    after !== null &&
    isPlace(before.entity.type) &&
    isPlace(after.entity.type) &&
    /^[.,;)]$/.test(speech.tokens[after.to]?.text ?? '.')
  );
}

function isPlace(type: string): boolean {
  return type === 'place' || type === 'country';
}
