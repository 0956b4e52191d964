import { occasionWords, relativeWords, sentenceAdverbs } from '../../lexicon/quotes/subject-words.js';
import { startsWithCapital, startsWithLower } from '../../text/letter-case.js';
import { isPossessive } from '../../text/possessive.js';
import { isHonorific, isRoleHead } from '../../text/role-words.js';
import type { SpeechText } from '../speech-text.js';
import type { Phrase } from './base-phrase.js';
import {
  followsNoun,
  isContentWord,
  isGerund,
  isObjectPronoun,
  isPredicate,
  isPreposition,
  isSeveral,
  isSingle,
  isStop,
  isTime,
  opensPhrase,
  personalPronounAt,
} from './word-kinds.js';

/** Tokens of a phrase, and of a clause that belongs to it, at most. */
const MAX_PHRASE = 44;
const MAX_CLAUSE = 30;
const MAX_STEPS = 8;

/** A phrase, and the index after all that says more of it: ", who leads Acme". */
export interface ReachingPhrase extends Phrase {
  readonly reach: number;
}

/** The noun phrase that begins at `from` and ends at `end` or before: "Brian Baker, a political adviser". */
export function phraseAfter(speech: SpeechText, from: number, end: number): ReachingPhrase | null {
  const limit = Math.min(end, from + MAX_PHRASE);
  if (personalPronounAt(speech, from)) return { from, to: from + 1, head: from, reach: from + 1 };
  const base = baseAfter(speech, from, limit);
  if (!base) return null;
  let { to } = base;
  for (let steps = 0; steps < MAX_STEPS; steps++) {
    const next =
      complementEnd(speech, base, to, limit) ??
      bracketsEnd(speech, to, limit) ??
      titledEnd(speech, base, to, limit) ??
      jointEnd(speech, to, limit);
    if (next === null) break;
    to = next;
  }
  const isJoint = hasJoint(speech, base.to, to);
  const shown = withApposition(speech, to, limit, false);
  const head = isJoint ?? namedHead(speech, base, to, shown);
  return { from, to: shown, head, reach: withApposition(speech, to, limit, true) };
}

function hasJoint({ tokens }: SpeechText, from: number, to: number): number | null {
  return tokens[from]?.normal === 'and' && from < to ? from : null;
}

/** "the foreign minister, Wang Yi": the name after the comma is the head. */
function namedHead(speech: SpeechText, base: Phrase, to: number, limit: number): number {
  if (speech.nameEndingAt(base.head) || speech.tokens[to]?.text !== ',' || to + 1 >= limit) return base.head;
  const name = speech.nameStartingAt(to + 1);
  const isRole = name?.entity.type === 'person' && isRoleHead(speech.tokens[base.head]!.normal);
  return isRole && name.to <= limit ? name.to - 1 : base.head;
}

/** Determiner, adjectives, nouns, names and owners. */
function baseAfter(speech: SpeechText, from: number, limit: number): Phrase | null {
  const opened = afterDeterminers(speech, from, limit);
  let at = opened;
  while (at < limit) {
    const next = afterWord(speech, at, from, opened);
    if (next === at) break;
    // A person's name ends its phrase, unless it owns something.
    const isPerson = speech.nameStartingAt(at)?.entity.type === 'person';
    at = Math.min(next, limit);
    if (isPerson && !isOwnerOrTitle(speech, at)) break;
  }
  if (at === from) return null;
  const { tokens } = speech;
  const last = tokens[at - 1]!.normal;
  const isBare = at === opened && !isSeveral(last) && !isSingle(last);
  return isBare && tokens[at]?.normal !== 'of' ? null : { from, to: at, head: at - 1 };
}

/** "Wang's", "Wang Institute", "Wang aides": the phrase goes on after the name. */
function isOwnerOrTitle(speech: SpeechText, at: number): boolean {
  const { tokens } = speech;
  const text = tokens[at]?.text ?? '';
  if (isPossessive(text) || startsWithCapital(text)) return true;
  if (!startsWithLower(text) || isTime(text) || adverbs.has(text) || /(?:ly|ing|ed)$/.test(text)) return false;
  return isContentWord(speech, at) && !isPredicate(speech, at) && !followsNoun(text) && !isPreposition(text);
}

function afterDeterminers(speech: SpeechText, from: number, limit: number): number {
  const { tokens } = speech;
  let at = from;
  while (at < limit) {
    const { normal } = tokens[at]!;
    if (!opensPhrase(normal) && !isSeveral(normal) && !isSingle(normal)) break;
    at++;
    if (tokens[at]?.normal === 'of' && !speech.nameStartingAt(at)) break;
  }
  return at;
}

/** The "seen" of "a memo seen by Wang", the "released" at the end of "figures released". */
function isTrailing({ tokens }: SpeechText, at: number): boolean {
  const { text } = tokens[at]!;
  if (!/^\p{Ll}{2,}ed$|^(?:seen|sent|made|written)$/u.test(text)) return false;
  const next = tokens[at + 1];
  return !next || isStop(next.text) || isPreposition(next.normal) || isTime(next.normal);
}

/** The index after the word or name at `at`, where it goes on the phrase; `at` where it does not. */
function afterWord(speech: SpeechText, at: number, from: number, opened: number): number {
  const { tokens } = speech;
  const name = speech.nameStartingAt(at);
  if (name) return name.to;
  const { normal, text, glued } = tokens[at]!;
  const isInside = at > opened;
  // "an Acme / Xinhua poll"
  if (isInside && text === '/' && speech.nameEndingAt(at - 1) && startsWithCapital(tokens[at + 1]?.text ?? ''))
    return at + 1;
  if (isHonorific(normal) || (isInside && glued && isPossessive(text))) return at + 1;
  if (!isContentWord(speech, at) || (at > from && isPredicate(speech, at))) return at;
  if (isInside && isTrailing(speech, at)) return at;
  // "the Oslo-based monitoring group"
  const isModifier = isGerund(normal) && tokens[at - 1]?.glued === true && isContentWord(speech, at + 1);
  const isEnd =
    (isTime(normal) && !isAge(speech, at)) || /^\p{Ll}+ly$/u.test(text) || (isGerund(normal) && !isModifier);
  return isInside && isEnd ? at : at + 1;
}

/** The "year" of "12-year-old", "10 year-old" and "9 year old". */
function isAge({ tokens }: SpeechText, at: number): boolean {
  const [mark, next] = [tokens[at + 1], tokens[at + 2]];
  return /^(?:year|month|week|day)$/.test(tokens[at]!.normal) && (mark?.text === '-' ? next : mark)?.normal === 'old';
}

/** "of the plan", "familiar with the matter", "who asked not to be named": the index after what hangs on a phrase. */
function complementEnd(speech: SpeechText, base: Phrase, at: number, limit: number): number | null {
  const { tokens } = speech;
  if (at >= limit || !tokens[at]) return null;
  const { normal } = tokens[at]!;
  const name = speech.nameEndingAt(base.head);
  if (/^(?:who|whose|that|which)$/.test(normal) && (!name || normal === 'who')) return clauseEnd(speech, at, limit);
  const isPerson = name?.entity.type === 'person';
  if (!isPerson && followsNoun(normal) && at > base.from && !isPredicate(speech, at)) {
    if (isPreposition(tokens[at + 1]?.normal ?? '')) return baseEnd(speech, at + 2, limit);
    return isGerund(normal) && normal !== 'saying' ? baseEnd(speech, at + 1, limit) : null;
  }
  const takes = isPerson ? PERSON_TAKES : NOUN_TAKES;
  return takes.test(normal) ? prepositionEnd(speech, at, limit, isPerson) : null;
}

/** What a person's name takes: "Ann Lee of Acme"; and a noun: "officials in Oslo". */
const PERSON_TAKES = /^(?:of|from|with|for|at)$/;
const NOUN_TAKES = /^(?:of|for|from|with|at|in|on|to|against|behind|near|outside|inside|within|by)$/;
/** "in his office", "in response": circumstances of what is said. */
const VAGUE = /^(?:a|an|his|her|their|its|my|our|response|front|part|turn|last|this|next|late|early)$/;

/** The index after a preposition and what it takes; null where that says when or where something was said. */
function prepositionEnd(speech: SpeechText, at: number, limit: number, isPerson: boolean): number | null {
  const { tokens } = speech;
  const { normal } = tokens[at]!;
  const first = tokens[at + 1]?.normal ?? '';
  // "the president to celebrate"
  const isInfinitive = normal === 'to' && !opensPhrase(first) && !speech.nameStartingAt(at + 1);
  const to = isTime(first) || isInfinitive ? null : baseEnd(speech, at + 1, limit);
  if (to === null || normal === 'of') return to;
  for (let i = at + 1; i < to; i++) if (occasions.has(tokens[i]!.normal) || isTime(tokens[i]!.normal)) return null;
  if (normal === 'on') return /^(?:the|a|both)$/.test(first) ? to : null;
  // "at a rally" says where; "at Acme", "in the ministry" who.
  const isFree = normal === 'for' || normal === 'against' || (normal === 'at' && !isPerson);
  return VAGUE.test(first) && !isFree ? null : to;
}

function baseEnd(speech: SpeechText, from: number, limit: number): number | null {
  if (isObjectPronoun(speech.tokens[from]?.normal ?? '')) return from + 1;
  return baseAfter(speech, from, limit)?.to ?? null;
}

/** "(R-Texas)" */
function bracketsEnd({ tokens }: SpeechText, at: number, limit: number): number | null {
  if (tokens[at]?.text !== '(' || at >= limit) return null;
  for (let end = at + 1; end < limit; end++) if (tokens[end]!.text === ')') return end + 1;
  return null;
}

/** "director general of police (DGP) Wang": the person after the brackets. */
function titledEnd(speech: SpeechText, { head }: Phrase, at: number, limit: number): number | null {
  const name = speech.tokens[at - 1]!.text === ')' && at < limit ? speech.nameStartingAt(at) : null;
  const isTitled = name?.entity.type === 'person' && isRoleHead(speech.tokens[head]!.normal);
  return isTitled ? Math.min(name.to, limit) : null;
}

/** "Wang and Lee": not the "and" of a verb that follows. */
function jointEnd(speech: SpeechText, at: number, limit: number): number | null {
  const { tokens } = speech;
  if (tokens[at]?.normal !== 'and' || at + 1 >= limit) return null;
  const more = baseAfter(speech, at + 1, limit);
  if (!more) return null;
  const isNoun =
    speech.nameEndingAt(more.head) !== null ||
    opensPhrase(tokens[at + 1]!.normal) ||
    /s$/.test(tokens[more.head]!.normal);
  const next = tokens[more.to];
  return isNoun && (!next || isStop(next.text) || isPreposition(next.normal)) ? more.to : null;
}

/** The end of a clause that belongs to a noun: at the next comma or stop. */
function clauseEnd({ tokens }: SpeechText, at: number, limit: number): number | null {
  for (let end = at + 1; end < limit && end - at < MAX_CLAUSE; end++) if (isStop(tokens[end]!.text)) return end;
  return limit - at < MAX_CLAUSE ? limit : null;
}

const occasions = new Set<string>(occasionWords);
const relatives = new Set<string>(relativeWords);
const adverbs = new Set<string>(sentenceAdverbs);

/** ", a political adviser", ", 52", ", who leads Acme": the index after what explains a phrase, without the comma that closes it. */
function withApposition(speech: SpeechText, from: number, limit: number, takesClauses: boolean): number {
  const { tokens } = speech;
  let to = from;
  for (let steps = 0; steps < MAX_STEPS; steps++) {
    if (tokens[to]?.text !== ',' || to + 1 >= limit) return to;
    const end = appositionEnd(speech, to + 1, limit);
    if (end === null || (!takesClauses && relatives.has(tokens[to + 1]!.normal))) return to;
    to = end;
  }
  return to;
}

function appositionEnd(speech: SpeechText, from: number, limit: number): number | null {
  const { tokens } = speech;
  const isRelative = relatives.has(tokens[from]!.normal);
  if (!isRelative && !opensApposition(speech, from)) return null;
  for (let end = from + 1; end <= limit; end++) {
    const token = tokens[end];
    if (!token || end === limit || (isStop(token.text) && !/^[()]$/.test(token.text))) return end;
    if (isRelative || hasRelative(speech, from, end)) continue;
    if (isPredicate(speech, end) || isPastAfterNoun(speech, end)) return null;
  }
  return null;
}

/** "the chairman resigned on Monday": a clause; "the chairman appointed by Wang" is none. */
function isPastAfterNoun(speech: SpeechText, at: number): boolean {
  const { tokens } = speech;
  if (!/^[a-z]{2,}ed$/.test(tokens[at]!.text) || !isRoleHead(tokens[at - 1]?.normal)) return false;
  return tokens[at + 1]?.normal !== 'by';
}

function hasRelative({ tokens }: SpeechText, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (/^(?:who|whose|which|that|where|whom)$/.test(tokens[at]!.normal)) return true;
  return false;
}

/** "a", "the", "52", "chairman", "former", "of Oslo": the beginning of what explains the noun before a comma. */
export function opensApposition(speech: SpeechText, from: number): boolean {
  const { tokens } = speech;
  const normal = tokens[from]?.normal ?? '';
  if (APPOSITION.test(normal)) return true;
  if (speech.nameStartingAt(from)) return true;
  // ", Dr. Wang,"
  const called = isHonorific(normal) ? speech.nameStartingAt(from + 1) : null;
  if (called) return isStop(tokens[called.to]?.text ?? '.');
  for (let at = from; at < from + MAX_TITLE && tokens[at] && !isStop(tokens[at]!.text); at++) {
    if (isRoleHead(tokens[at]!.normal)) return true;
    if (/^(?:and|or)$/.test(tokens[at]!.normal)) continue;
    if (!isContentWord(speech, at) || isGerund(tokens[at]!.normal)) return false;
  }
  return false;
}

const APPOSITION =
  /^(?:a|an|the|one|another|his|her|their|its|my|himself|herself|itself|then|now|also|formerly|former|himself|of|\d{1,3}|\d{1,3}-year-old)$/;
/** Words of a role before its head, at most. */
const MAX_TITLE = 6;
