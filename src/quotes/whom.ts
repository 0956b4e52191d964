import { determiners } from '../lexicon/common/determiners.js';
import {
  listenerEnds,
  messagesTo,
  speakingToVerbs,
  speakingWithVerbs,
  talksWith,
  tellingVerbs,
} from '../lexicon/quotes/addressing.js';
import { reportObjects } from '../lexicon/quotes/report-objects.js';
import { partitionPoint } from '../text/binary-search.js';
import type { TokenRange } from '../text/token-ranges.js';
import type { Quote, Span, Told } from '../types.js';
import { isFiniteVerb } from './finite-verbs.js';
import { sourceAfter } from './sources/after.js';
import { isGerund, isPreposition, isTime, personalPronounAt } from './sources/word-kinds.js';
import type { SpeechText } from './speech-text.js';
import { whoIs } from './who/index.js';

const telling = new Set<string>(tellingVerbs);
const listeners = new Set<string>(reportObjects);
const openers = new Set<string>(determiners);
const ends = new Set<string>(listenerEnds);
/** By preposition, the words before it after which it says whom something is told. */
const before: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['to', new Set<string>([...speakingToVerbs, ...messagesTo])],
  ['with', new Set<string>([...speakingWithVerbs, ...talksWith])],
]);

/** Tokens of the sentence on each side of a source that are read. */
const MAX_AROUND = 60;
/** Tokens of the words for whom something is told, at most: "a crowd of supporters". */
const MAX_LISTENER = 12;

/** With whom each is told, where its sentence says so: "told Reuters", "in an interview with Reuters". */
export function withWhom(speech: SpeechText, quotes: readonly Quote[]): Quote[] {
  return quotes.map((quote) => {
    const range = quote.source && listenerOf(speech, quote, quote.source);
    return range ? { ...quote, whom: told(speech, range) } : quote;
  });
}

function told(speech: SpeechText, range: TokenRange): Told {
  const { start } = speech.tokens[range.from]!;
  const { end } = speech.tokens[range.to - 1]!;
  // "him"
  const pronoun = range.to - range.from === 1 ? speech.discourse.pronouns.get(range.from) : undefined;
  const entity = pronoun ?? whoIs(speech, range).id;
  return { text: speech.text.slice(start, end), start, end, entity };
}

function listenerOf(speech: SpeechText, quote: Quote, source: Span): TokenRange | null {
  const { tokens, quotedUntil } = speech;
  const own = rangeOf(speech, source);
  const words = rangeOf(speech, quote);
  const { from, to } = attributionAround(speech, own);
  for (let at = from; at < to; at++) {
    const isElsewhere = (at >= words.from && at < words.to) || (quotedUntil[at]! > 0 && quotedUntil[own.from] === 0);
    if (isElsewhere || (at >= own.from && at < own.to)) continue;
    const { normal } = tokens[at]!;
    // Of another statement in the sentence.
    if (at > own.to && isFiniteVerb(speech, at) && tokens[at]!.text !== firstWord(quote.verb) && at < words.from)
      return null;
    const isVerb = telling.has(normal) && tokens[at]!.text === firstWord(quote.verb);
    const isOpened = isVerb || (before.get(normal)?.has(tokens[at - 1]?.normal ?? '') ?? false);
    const limit = at + 1 < words.from ? Math.min(to, words.from) : to;
    const found = isOpened && at + 1 < limit ? listenerAt(speech, at + 1, limit) : null;
    if (found) return found;
  }
  return null;
}

function firstWord(verb: string | null): string {
  return verb === null ? '' : /^\S*/.exec(verb)![0];
}

function rangeOf({ tokens }: SpeechText, { start, end }: Span): TokenRange {
  return {
    from: partitionPoint(tokens, (token) => token.end <= start),
    to: partitionPoint(tokens, (token) => token.start < end),
  };
}

/** The sentence of a source. */
function attributionAround(speech: SpeechText, { from, to }: TokenRange): TokenRange {
  const { sentence, sentenceStart } = speech;
  const start = Math.max(sentenceStart[sentence[from]!]!, from - MAX_AROUND);
  const end = Math.min(sentenceStart[sentence[to - 1]! + 1]!, to + MAX_AROUND);
  return { from: start, to: end };
}

/** "Reuters", "reporters", "a crowd in Oslo", "him" at a token. */
function listenerAt(speech: SpeechText, at: number, end: number): TokenRange | null {
  const { tokens } = speech;
  const { normal, text } = tokens[at]!;
  // "told her", not "told her advisers" and "told news agencies"
  const isLonger = openers.has(normal) || normal === 'news';
  if (listeners.has(normal) && (!isLonger || at + 1 === end || isEnd(speech, at + 1))) return { from: at, to: at + 1 };
  const isNoun = speech.nameStartingAt(at) !== null || openers.has(normal) || /^\p{Lu}|s$/u.test(text);
  if (!isNoun || ends.has(normal) || isTime(normal) || sourceAfter(speech, at) === null) return null;
  let to = speech.nameStartingAt(at)?.to ?? at + 1;
  while (to < end && to - at < MAX_LISTENER && !isEnd(speech, to)) to = speech.nameStartingAt(to)?.to ?? to + 1;
  while (to - at > 1 && isPreposition(tokens[to - 1]!.normal)) to--;
  return { from: at, to };
}

function isEnd(speech: SpeechText, at: number): boolean {
  const { normal, text } = speech.tokens[at]!;
  if (speech.nameStartingAt(at)) return false;
  if (isTime(normal) || isGerund(normal) || personalPronounAt(speech, at)) return true;
  return /^[\p{L}\p{N}'’&.-]+$/u.test(text) ? ends.has(normal) || text === '.' || isFiniteVerb(speech, at) : true;
}
