import { determiners } from '../../lexicon/common/determiners.js';
import { clausePronouns } from '../../lexicon/common/pronouns.js';
import { auxiliaries } from '../../lexicon/quotes/auxiliaries.js';
import {
  objectPronouns,
  questionWords,
  wordsOfNoContent,
  wordsOfNoInfinitive,
  wordsOfNoPredicate,
} from '../../lexicon/quotes/content-starts.js';
import { reportObjects } from '../../lexicon/quotes/report-objects.js';
import type { Frame } from '../../lexicon/quotes/reporting-verbs.js';
import { startsWithLower } from '../../text/letter-case.js';
import type { TokenRange } from '../../text/token-ranges.js';
import { isQuotationMark } from '../direct/attributions.js';
import { isVerbLike } from '../sources/word-kinds.js';
import type { SpeechText } from '../speech-text.js';
import { isCircumstance } from './circumstances.js';
import type { Reported } from './report.js';

const predicates = new Set<string>(auxiliaries);
const openers = new Set<string>(determiners);
const empty = new Set<string>(wordsOfNoContent);
const noInfinitives = new Set<string>(wordsOfNoInfinitive);
const noPredicates = new Set<string>(wordsOfNoPredicate);
const pronouns = new Set<string>(objectPronouns);
const subjects = new Set<string>(clausePronouns);
const listeners = new Set<string>(reportObjects);
const questions = new Set<string>(questionWords);

/** Tokens of an object before what is said of it, at most: "called the plan to build a road a mistake". */
const MAX_OBJECT = 14;

/** By frame, the word between an object and what is said of it. */
const LINKS: Partial<Readonly<Record<Frame, string>>> = {
  'object to do': 'to',
  'on to do': 'to',
  'object to': 'to',
  'object of': 'of',
  'object for': 'for',
  'object as': 'as',
  'object with': 'with',
  'object on': 'on',
};

/** The word between an object and what is said of it; null in a frame that has none. */
export function linkOf(frame: Frame): string | null {
  return LINKS[frame] ?? null;
}

/** Whether an object begins at a token of which something is said in the way of a frame: "Acme of fraud", "the plan a mistake". */
export function opensObject({ speech, end }: Reported, at: number, frame: Frame): boolean {
  const { tokens, quotedUntil } = speech;
  if (at >= end || !isNounLike(speech, at)) return false;
  if (frame === 'predicate') return isCalled(speech, at, end);
  const isToDo = frame === 'object to do' || frame === 'on to do';
  for (let next = at + 1; next < end && next - at <= MAX_OBJECT; next++) {
    const { normal, text } = tokens[next]!;
    if (/^[.;:]$/.test(text) || (predicates.has(normal) && frame !== 'object as')) return false;
    if (quotedUntil[next] === 0 && normal === LINKS[frame] && (!isToDo || isInfinitive(speech, next + 1))) return true;
  }
  return false;
}

/** Whether the word that links an object to what is said of it stands in a range: "Acme of fraud"; not the "Acme" of "Acme, and of Lee". */
export function holdsLink({ tokens }: SpeechText, { from, to }: TokenRange, frame: Frame): boolean {
  const link = LINKS[frame];
  if (link === undefined) return true;
  for (let at = from + 1; at < to; at++) if (tokens[at]!.normal === link) return true;
  return false;
}

/** Whether a noun phrase may begin at a token. */
export function isNounLike({ tokens }: SpeechText, at: number): boolean {
  const { normal, text } = tokens[at]!;
  if (normal === 'at') return /^(?:least|most)$/.test(tokens[at + 1]?.normal ?? '');
  return /^[\p{L}\p{N}$€£]/u.test(text) && !isCircumstance(normal) && !empty.has(normal) && !predicates.has(normal);
}

export function isInfinitive({ tokens, nameStartingAt }: SpeechText, at: number): boolean {
  const token = tokens[at];
  if (!token || nameStartingAt(at)) return false;
  if (isQuotationMark(token.text)) return startsWithLower(tokens[at + 1]?.text ?? '');
  return /^[a-z]{2,}$/.test(token.text) && !openers.has(token.normal) && !noInfinitives.has(token.normal);
}

/** "called the plan a mistake", "called him “a hater”"; not "called the police", "called him on Monday". */
function isCalled(speech: SpeechText, at: number, end: number): boolean {
  const name = speech.nameStartingAt(at);
  const isPronoun = pronouns.has(speech.tokens[at]!.normal);
  const after = name ? name.to : at + 1;
  // "a party called Future won"
  if (name && isVerbLike(speech, after) && !/ed$/.test(speech.tokens[after]!.normal)) return false;
  if ((name || isPronoun) && after < end && opensPredicate(speech, after)) return true;
  return !isPronoun && hasPredicate(speech, at, end);
}

/** Whether what somebody is called begins at a token, after a name or pronoun. */
function opensPredicate({ tokens }: SpeechText, at: number): boolean {
  const { normal, text } = tokens[at]!;
  if (isQuotationMark(text) || openers.has(normal)) return true;
  if (!/^[a-z]{3,}$/.test(text) || noPredicates.has(normal) || empty.has(normal)) return false;
  return !isCircumstance(normal) && !predicates.has(normal);
}

/** Whether a quotation or a second noun phrase stands in a phrase that begins with an object. */
function hasPredicate({ tokens, quotedUntil }: SpeechText, at: number, end: number): boolean {
  for (let next = at + 1; next < end && next - at <= MAX_OBJECT; next++) {
    const { normal, text } = tokens[next]!;
    if (/^(?:[,.;:—–]|--)$/.test(text) || predicates.has(normal) || normal === 'that' || normal === 'who') return false;
    if (isQuotationMark(text) && quotedUntil[next]! > 0) return true;
    if ((normal === 'a' || normal === 'an') && closesNoun(tokens[next - 1]!.normal)) return true;
  }
  return false;
}

/** Whether a noun phrase may end with a word. */
function closesNoun(word: string): boolean {
  return (
    /^[\p{L}\p{N}]/u.test(word) && !isCircumstance(word) && !empty.has(word) && !/^(?:such|half|quite|many)$/.test(word)
  );
}

/** The index after whom something is told: "told Al Jazeera", "told reporters", "told a crowd in Oslo"; null where nobody is. */
export function listenerEnd({ speech, end }: Reported, at: number): number | null {
  const { tokens, quotedUntil } = speech;
  const from = /^(?:the|his|her|their)$/.test(tokens[at]!.normal) ? at + 1 : at;
  if (from >= end) return null;
  const name = speech.nameStartingAt(from);
  if (name) return name.to;
  const { normal } = tokens[from]!;
  if (listeners.has(normal) || pronouns.has(normal)) return from + 1;
  for (let next = at + 1; next < end && next - at <= MAX_OBJECT; next++) {
    const word = tokens[next]!.normal;
    if (word === 'but' || word === 'because') return null;
    if (/^[,.;:]$/.test(word) || predicates.has(word) || quotedUntil[next]! > 0) return next;
    if (/^(?:that|to|not|about|if)$/.test(word) || questions.has(word) || isCircumstance(word) || subjects.has(word))
      return next;
  }
  return null;
}
