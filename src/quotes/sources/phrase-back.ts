import { clauseBreaks } from '../../lexicon/quotes/subject-words.js';
import { startsWithCapital } from '../../text/letter-case.js';
import { isRoleHead } from '../../text/role-words.js';
import type { SpeechText } from '../speech-text.js';
import { baseBefore, type Phrase } from './base-phrase.js';
import { isRelativeAt, MAX_RELATIVE, mayHaveClause, partsSurely } from './relatives.js';
import {
  followsNoun,
  isAtBoundary,
  isClauseLink,
  isContentWord,
  isGerund,
  isObjectPronoun,
  isPredicate,
  isPreposition,
  isStop,
  isTime,
  opensPhrase,
  personalPronounAt,
} from './word-kinds.js';

const breaks = new Set<string>(clauseBreaks);

/** Tokens of a phrase, at most, and how many complements hang on one another in it. */
const MAX_PHRASE = 44;
const MAX_STEPS = 8;

/** The noun phrase that ends before `to` and begins at `start` or later: "two people familiar with the matter". */
export function phraseBefore(speech: SpeechText, to: number, start: number): Phrase | null {
  const least = Math.max(start, to - MAX_PHRASE);
  return relativePhrase(speech, to, least) ?? plainPhrase(speech, to, least);
}

/** "the rights group the WHO": a noun before the article of a name, where a clause begins with it. */
function titledBefore(speech: SpeechText, to: number, least: number): Phrase | null {
  const base = baseBefore(speech, to, least);
  if (!base || !speech.nameEndingAt(base.head) || speech.tokens[base.from]!.normal !== 'the') return base;
  const title = base.from > least ? baseBefore(speech, base.from, least) : null;
  if (!title || !/^\p{Ll}+[^s]$/u.test(speech.tokens[title.head]!.text) || isTime(speech.tokens[title.head]!.normal))
    return base;
  const isFirst = isAtBoundary(speech, title.from, least) && !isPredicate(speech, title.head);
  return isFirst &&
    !isClauseLink(speech.tokens[title.from - 1]?.normal ?? '') &&
    !breaks.has(speech.tokens[title.from - 1]?.normal ?? '')
    ? { ...base, from: title.from }
    : base;
}

/** As {@link phraseBefore}, of nouns and what hangs on them by prepositions and participles. */
function plainPhrase(speech: SpeechText, to: number, least: number): Phrase | null {
  const last = titledBefore(speech, to, least);
  if (!last) return null;
  let found: Phrase = last;
  for (let steps = 0; steps < MAX_STEPS; steps++) {
    const outer = hostBefore(speech, found, least) ?? coordinated(speech, found, least);
    if (!outer) break;
    found = { ...outer, to, head: titledHead(speech, outer, found) };
  }
  return isFronted(speech, found, least) ? withoutTime(speech, last) : found;
}

/** "Secretary of State Wang", "Secretary for Health Wang": the name is the head; not in "lawyer for Wang". */
function titledHead(speech: SpeechText, { from, head }: Phrase, inner: Phrase): number {
  const { tokens } = speech;
  const link = tokens[head + 1]?.normal ?? '';
  const name = speech.nameEndingAt(inner.head);
  if (name?.entity.type !== 'person' || inner.from !== head + 2) return head;
  const isOffice = isRoleHead(tokens[head]!.normal) && !opensPhrase(tokens[from]!.normal);
  const takes = link === 'of' || (link === 'for' && isField(speech, inner.from, name.from));
  return isOffice && takes ? inner.head : head;
}

/** "Health", "Home Affairs": words with capitals that are no role. */
function isField({ tokens }: SpeechText, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (!startsWithCapital(tokens[at]!.text) || isRoleHead(tokens[at]!.normal)) return false;
  return to > from;
}

/** The phrase that the one found hangs on: "critics" of "of the plan", "people" of "familiar with the matter". */
function hostBefore(speech: SpeechText, found: Phrase, least: number): Phrase | null {
  const { tokens } = speech;
  let at = found.from - 1;
  if (at <= least) return null;
  const link = tokens[at]!.normal;
  const isComplement = isPreposition(link) || link === 'to';
  if (isComplement) at--;
  const isAfterVerb = followsNoun(tokens[at]!.normal) && !speech.nameEndingAt(at) && !isPredicate(speech, at);
  if (!isComplement && !(isAfterVerb && isGerund(link))) return null;
  if (isAfterVerb) at = beforeParticiple(speech, at, least);
  // "was deeply divided over": a predicate.
  if (isComplement && isPredicative(speech, at, found.from - 1, least)) return null;
  if (link === 'to' && !isContentWord(speech, at)) return null;
  const { text } = tokens[at]!;
  if (isStop(text) && text !== ')') return null;
  // "the chief executive officer (CEO) of"
  if (text === ')' && tokens[at - 2]?.text === '(' && isRoleHead(tokens[at - 3]?.normal)) at -= 3;
  const host = quantityBefore(speech, at, link) ?? baseBefore(speech, at + 1, least);
  if (host && isAct(speech, host, at, link)) return null;
  // "he spoke to": a pronoun has no complement.
  return host && !isBarePronoun(speech, host.head) ? host : null;
}

function isPerson(speech: SpeechText, { head }: Phrase): boolean {
  return speech.nameEndingAt(head)?.entity.type === 'person';
}

/** "Wang responded to", "Acme answered with": what a bare name did; not "Acme, backed by". */
function isAct(speech: SpeechText, host: Phrase, verb: number, link: string): boolean {
  const { normal } = speech.tokens[verb]!;
  if ((link === 'by' && /e[dn]$/.test(normal)) || speech.nameEndingAt(verb)) return false;
  if (followsNoun(normal) && isPerson(speech, host)) return true;
  return speech.nameEndingAt(verb - 1) !== null && isPredicate(speech, verb);
}

/** "was deeply divided", where its participle stands right before a preposition: no noun. */
function isPredicative({ tokens }: SpeechText, last: number, link: number, least: number): boolean {
  let at = link - 1;
  if (!/^\p{Ll}{3,}ed$/u.test(tokens[at]?.text ?? '') || last > at) return false;
  while (at > least && (/ly$|ed$/.test(tokens[at]!.normal) || tokens[at]!.normal === 'not')) at--;
  return /^(?:is|are|was|were)$/.test(tokens[at]!.normal);
}

/** "much" of "much of the media" */
function quantityBefore({ tokens }: SpeechText, at: number, link: string): Phrase | null {
  const isQuantity = link === 'of' && /^(?:much|least|either|neither|any|enough)$/.test(tokens[at]!.normal);
  return isQuantity ? { from: at, to: at + 1, head: at } : null;
}

/** "familiar", "not involved", "closely linked": the last token before. */
function beforeParticiple({ tokens }: SpeechText, last: number, least: number): number {
  let at = last;
  // "the planning", "her reporting"
  if (opensPhrase(tokens[at - 1]?.normal ?? '')) return at;
  while (at > least) {
    const { normal } = tokens[at]!;
    if (!followsNoun(normal) && !/ly$/.test(normal) && normal !== 'not') break;
    at--;
  }
  return at;
}

/** "he", "them"; "those" takes a complement. */
function isBarePronoun(speech: SpeechText, at: number): boolean {
  const { normal } = speech.tokens[at]!;
  return personalPronounAt(speech, at) || (isObjectPronoun(normal) && !/^th[eo]se$/.test(normal));
}

/** "Wang and" before "Lee": both are meant, unless a clause ends before the "and". */
function coordinated(speech: SpeechText, found: Phrase, least: number): Phrase | null {
  const { tokens } = speech;
  const joint = found.from - 1;
  if (joint <= least || !/^(?:and|or|&|nor)$/.test(tokens[joint]!.normal)) return null;
  let from = joint;
  const isParted = tokens[joint - 1]!.text === ',';
  if (isParted) from--;
  let first = plainPart(speech, from, least);
  // "a woman asked for it and Wang": another clause.
  const isLone = isPerson(speech, found) && speech.nameStartingAt(found.from) !== null;
  if (first && isLone && isPredicateOf(speech, first, joint)) return null;
  // "records show, and experts say": without a list a clause ends at the comma.
  if (!first || isPredicate(speech, first.head) || (isParted && tokens[first.from - 1]?.text !== ',')) return null;
  const before = first.from;
  // "teachers, parents and pupils"
  while (tokens[first.from - 1]?.text === ',' && first.from - 1 > least) {
    const more = plainPart(speech, first.from - 1, least);
    if (
      !more ||
      isPredicate(speech, more.head) ||
      (tokens[more.from - 1]?.text !== ',' && !isAtStart(speech, more.from, least))
    )
      break;
    first = more;
  }
  if (!isAtBoundary(speech, first.from, least) || (isParted && first.from === before)) return null;
  return { ...first, head: jointHead(speech, first, joint, found) };
}

/** "asked" right after a noun, up to a token. */
function isPredicateOf({ tokens, nameEndingAt }: SpeechText, { head }: Phrase, to: number): boolean {
  return head + 1 < to && nameEndingAt(head) === null && /^\p{Ll}{2,}ed$/u.test(tokens[head + 1]!.text);
}

/** The "and" of two; the one head where both say what one is: "State Councilor and Foreign Minister Wang Yi". */
function jointHead(speech: SpeechText, first: Phrase, joint: number, second: Phrase): number {
  const { tokens } = speech;
  const opener = tokens[first.from]!.normal;
  if (speech.nameEndingAt(first.head)?.entity.type !== 'person' && namesOffice(speech, second)) return second.head;
  const isTitle = isRoleHead(tokens[first.head]!.normal) && !opensPhrase(opener);
  if (isTitle && speech.nameEndingAt(second.head)) return second.head;
  // "the front-runner and former secretary" is one, and "a report by the Academy of Science and Medicine".
  const isBare = !opensPhrase(tokens[second.from]!.normal) && !speech.nameStartingAt(second.from);
  const isOne = first.head < first.to - 1 || (/^(?:the|a|an)$/.test(opener) && isOneRole(speech, first, second));
  return isBare && isOne ? first.head : joint;
}

/** "Acme and Oslo Office director Wang": what is joined is part of a title; not "Oslo and director Wang". */
function namesOffice({ tokens, nameEndingAt }: SpeechText, { from, head }: Phrase): boolean {
  const name = nameEndingAt(head);
  if (name?.entity.type !== 'person' || name.from - from < 2) return false;
  return (
    isRoleHead(tokens[name.from - 1]!.normal) &&
    startsWithCapital(tokens[from]!.text) &&
    !isRoleHead(tokens[from]!.normal)
  );
}

function isOneRole({ tokens }: SpeechText, first: Phrase, second: Phrase): boolean {
  return !/s$/.test(tokens[first.head]!.normal) && isRoleHead(tokens[second.head]!.normal);
}

/** Whether a clause surely begins at a token. */
function isAtStart(speech: SpeechText, at: number, least: number): boolean {
  return isAtBoundary(speech, at, least) && !/^(?:and|or|,)$/.test(speech.tokens[at - 1]?.normal ?? '');
}

function plainPart(speech: SpeechText, to: number, least: number): Phrase | null {
  let found = baseBefore(speech, to, least);
  for (let steps = 0; found && steps < MAX_STEPS; steps++) {
    const host = hostBefore(speech, found, least);
    if (!host) break;
    found = { ...host, to };
  }
  return found;
}

/** "In Oslo" before "officials said": a phrase with a preposition that hangs on nothing opens the sentence. */
function isFronted({ tokens }: SpeechText, found: Phrase, least: number): boolean {
  const before = tokens[found.from - 1];
  return found.from > least && before !== undefined && isPreposition(before.normal);
}

/** "Monday officials", "2014 Pew": without the time. */
function withoutTime({ tokens }: SpeechText, phrase: Phrase): Phrase {
  let { from } = phrase;
  while (from < phrase.head && isTime(tokens[from]!.normal) && !tokens[from + 1]!.glued) from++;
  return { ...phrase, from };
}

/** "a woman who lives nearby", "people he met", "officials whose names were left out": a noun with a clause of its own. */
function relativePhrase(speech: SpeechText, to: number, least: number): Phrase | null {
  const { tokens } = speech;
  if (!mayHaveClause(speech, to, least)) return null;
  let predicate = -1;
  for (let at = to - 1; at > least && to - at < MAX_RELATIVE; at--) {
    const { normal } = tokens[at]!;
    if (partsClauses(speech, at, predicate)) return null;
    if (isPredicate(speech, at) || (at === to - 1 && /ed$/.test(normal))) predicate = at;
    const isRelative = isRelativeAt(speech, at);
    const isZero = !isRelative && predicate > at && predicate - at <= 2 && personalPronounAt(speech, at);
    if (!isRelative && !isZero) continue;
    if (predicate <= at && !normal.startsWith("who'") && !(normal === 'who' && startsVerb(speech, at + 1, to)))
      return null;
    const end = isRelative && isPreposition(tokens[at - 1]!.normal) ? at - 1 : at;
    const host = plainPart(speech, end, least);
    if (!host || !takesClause(speech, host, least)) return null;
    return isZero && !isAtBoundary(speech, host.from, least) ? null : { ...host, to };
  }
  return null;
}

/** What no clause of a noun goes over: a stop, "because", the "and" before a clause of its own. */
function partsClauses(speech: SpeechText, at: number, predicate: number): boolean {
  const { normal } = speech.tokens[at]!;
  if (partsSurely(speech, at)) return true;
  const joins = /^(?:and|or)$/.test(normal) && !speech.nameEndingAt(at);
  return joins && !isPredicate(speech, at + 1) && predicate < 0;
}

function takesClause(speech: SpeechText, host: Phrase, least: number): boolean {
  const { normal } = speech.tokens[host.head]!;
  // "so subdued that Wang was asked"
  const isAlone = host.from === host.head && speech.tokens[host.from - 1]?.normal === 'so';
  if (isAlone && /ed$/.test(normal)) return false;
  return !personalPronounAt(speech, host.head) && !isFronted(speech, host, least) && !isTime(normal);
}

/** "lives nearby": a verb with more after it, right after "who". */
function startsVerb(speech: SpeechText, at: number, to: number): boolean {
  if (to - at < 1 || speech.nameStartingAt(at)) return false;
  const { normal } = speech.tokens[at]!;
  if (opensPhrase(normal) || personalPronounAt(speech, at)) return false;
  return isContentWord(speech, at) ? to - at > 1 || /ed$/.test(normal) : true;
}
