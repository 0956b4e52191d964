import { clauseLinks } from '../../lexicon/quotes/clause-links.js';
import type { TokenRange } from '../../text/token-ranges.js';
import { isQuotationMark } from '../direct/attributions.js';
import { appositionEnd } from '../sources/appositions.js';
import { clauseLimit } from '../sources/before.js';
import { isPreposition, isTime } from '../sources/word-kinds.js';
import type { SpeechText } from '../speech-text.js';
import { bitOf } from '../word-bits.js';
import type { Aside } from './asides.js';
import { clauseFrom } from './clauses.js';
import { insertionStart } from './insertions.js';
import { hasOwnVerb, hasVerb, isAdverbial, isSubordinate, openingAt, opensAdverbial, skipOpening } from './openings.js';
import type { Clause, Reported } from './report.js';

const links = new Set<string>([...clauseLinks, 'and', 'but', 'or', 'why', 'how', 'what', 'than', 'like', 'including']);

const COLON = bitOf([';', ':']);

/** Tokens of a clause, at most. */
const MAX_CLAUSE = 150;
/** Tokens after a colon that are a clause by themselves, at least. */
const MIN_CLAUSE = 5;
/** Tokens before a comma that say when or how, and are no part of what is said, at most: "In the end". */
const MAX_ADVERBIAL = 4;

/** What is said around a cue: before it, after it or on both sides; null where that is a quotation, or nothing. */
export function clauseAround(sentence: Reported, free: number, aside: Aside): Clause | null {
  const { speech } = sentence;
  const before = clauseBefore(sentence, free, aside);
  const inserted = before && insertionStart(speech, before, aside);
  if (before && inserted !== null) return { ...before, from: inserted };
  const right = rightOf(sentence, aside);
  const isQuoted = goesOnQuoted(sentence, right ?? aside.to);
  if (before && (right === null || isQuoted)) {
    // "In Oslo, Wang agreed": nothing that he says.
    const isPhrase = isAdverbial(speech, before.from, before.to);
    const isWhole = hasVerb(speech, before.from, before.to);
    if (isQuoted)
      return hasOwnVerb(speech, before.from, before.to) &&
        !opensAdverbial(speech, before.from) &&
        !endsOpen(speech, before.to)
        ? before
        : null;
    // "To end the war, Wang freed six men charged with it", "even after he left, the rain continued"
    if (!aside.isSaying && opensDependent(speech, before.from) && !hasMainVerb(speech, before)) return null;
    return isPhrase && !isWhole ? null : before;
  }
  if (right === null || isQuoted) return null;
  const side = before ? sideOf(speech, before, right, aside) : 'after';
  if (before && side === 'before') return before;
  const after = clauseFrom(sentence, right, 'therefore, officials said, …');
  return before && side === 'both' ? { ...after, from: before.from } : after;
}

/** "To end the war", "When it rains", "Pointing to the rain" */
function opensDependent(speech: SpeechText, from: number): boolean {
  const { normal, text } = speech.tokens[from]!;
  return isSubordinate(speech, normal === 'even' ? from + 1 : from) || normal === 'to' || /^\p{L}{3,}ing$/u.test(text);
}

/** Whether a verb follows the first comma of a clause: "If it rains, the bridge will be shut"; not "If it rains, as it may in Oslo". */
function hasMainVerb(speech: SpeechText, { from, to }: TokenRange): boolean {
  for (let at = from; at < to; at++)
    if (speech.tokens[at]!.text === ',') return !isSubordinate(speech, at + 1) && hasVerb(speech, at + 1, to);
  return false;
}

/** 'In Oslo, Wang said: "…"', 'In Oslo, Wang said, "…"' */
function goesOnQuoted({ speech, end }: Reported, next: number): boolean {
  const text = next < end ? speech.tokens[next]!.text : '';
  return text === ':' || isQuotationMark(text);
}

/** Whether the word before a cue cannot be the last of a clause: "because, she says, …". */
function endsOpen({ tokens }: SpeechText, to: number): boolean {
  // "and, most of all, she says"; "and happily, she says"
  const last = /ly$/.test(tokens[to - 1]!.normal) && tokens[to - 2]?.normal === 'and' ? to - 2 : to - 1;
  const { normal } = tokens[last]!;
  return links.has(normal) || isPreposition(normal);
}

/** On which side of a cue stands what is said. */
function sideOf(speech: SpeechText, before: TokenRange, right: number, aside: Aside): 'before' | 'after' | 'both' {
  // "That is why, he added, viewers often …"
  if (endsOpen(speech, before.to)) return 'after';
  const opening = openingAt(speech, right);
  if (opening === 'predicate' || opening === 'continuation') return 'both';
  if (opening === 'and') return aside.isSaying ? 'both' : 'before';
  const { from, to } = before;
  const isWhole = hasOwnVerb(speech, from, to);
  // "The mayor -- as Lee noted -- even left": between two dashes stands nothing that ends the clause around them.
  if (opening === 'own') return isWhole || speech.tokens[aside.to]!.text === ',' ? 'before' : 'both';
  // "The next day, according to Lee, he left"
  const isTimed = opening === 'subject' && !isWhole && isTime(speech.tokens[to - 1]!.normal);
  const isPhrase = isTimed || isAdverbial(speech, from, to);
  if (opening === 'other' && isSubject(speech, before)) return 'both';
  if (!isPhrase && (isWhole || (aside.isInverted && !hasVerb(speech, from, to)))) return 'before';
  // "If it rains, Wang said, the bridge will be shut"; "In the end, Wang said, …"
  const goesOn = isWhole || isSubordinate(speech, from) || to - from > MAX_ADVERBIAL;
  return goesOn ? 'both' : 'after';
}

/** "Other reasons", before ", according to the poll, include the rain": a noun phrase, whose verb comes after the cue. */
function isSubject(speech: SpeechText, { from, to }: TokenRange): boolean {
  if (to - from < 2 || hasVerb(speech, from, to) || speech.quotedUntil[to - 1]! > 0) return false;
  return !opensAdverbial(speech, from) && !isPreposition(speech.tokens[from]!.normal);
}

/** What stands before the cue: from what an earlier report left free on, within brackets if the cue is. */
export function clauseBefore({ speech, start }: Reported, left: number, aside: Aside): Clause | null {
  const { tokens } = speech;
  const free = left === start ? clauseLimit(speech, start) : left;
  const to = /^(?:,|—|–|--?)$/.test(tokens[aside.from - 1]?.text ?? '') ? aside.from - 1 : aside.from;
  if (to <= free || to - free > MAX_CLAUSE || tokens[to - 1]!.text === ':') return null;
  let from = free;
  for (let at = to - 1, depth = 0; at >= free && depth >= 0; at--) {
    if (tokens[at]!.text === ')') depth++;
    else if (tokens[at]!.text === '(' && --depth < 0) from = at + 1;
  }
  from = skipOpening(speech, afterColon(speech, from, to), to);
  return to > from ? { from, to, by: '…, officials said' } : null;
}

/** The index after the last colon or semicolon outside of quotations, where a clause follows it. */
function afterColon(speech: SpeechText, from: number, to: number): number {
  const { kinds, quotedUntil } = speech;
  for (let at = to - MIN_CLAUSE; at > from; at--) {
    if ((kinds[at]! & COLON) === 0 || quotedUntil[at]! > 0) continue;
    return hasVerb(speech, at + 1, to) ? at + 1 : from;
  }
  return from;
}

/** Where what is said goes on after the cue; null where it does not. */
export function rightOf({ speech, end }: Reported, aside: Aside): number | null {
  if (aside.to >= end || !goesOnAfter(speech, aside)) return null;
  // "…, said Wang Yi, who is foreign minister": that is not what he says.
  const from = appositionEnd(speech, aside.to + 1, end);
  return from >= end - 1 ? null : from;
}

/** A comma, or the second of two dashes: "the plan — as Wang said — is off". */
function goesOnAfter({ tokens }: SpeechText, { from, to }: Aside): boolean {
  const { text } = tokens[to]!;
  return text === ',' || (/^(?:—|–|--?)$/.test(text) && text === tokens[from - 1]?.text);
}
