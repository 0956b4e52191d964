import { isRoleHead } from '../../text/role-words.js';
import type { TokenRange } from '../../text/token-ranges.js';
import { isQuotationMark, isVerbOfSaying } from '../direct/attributions.js';
import { oncePerToken } from '../once.js';
import { sourceAfter } from '../sources/after.js';
import { sourceBefore } from '../sources/before.js';
import { phraseAfter } from '../sources/phrase-forward.js';
import type { SourcePhrase } from '../sources/source.js';
import { isSpeakingNoun } from '../sources/words.js';
import type { SpeechText } from '../speech-text.js';
import { isCircumstance } from './circumstances.js';
import { tells } from './clauses.js';
import { cueAt, isNounThere } from './cues.js';
import { hasVerb } from './openings.js';
import type { Reported } from './report.js';
import { canSpeak, isDocument } from './speaking.js';

/** Verbs that with their preposition are no report: "argued with him", "insisted on it". */
const OF_TWO = /^(?:plead|argu|concur|jok|charg|agre|insist|advocat)/;
/** Participles of what is said: "a plan announced in May". */
const OF_THINGS = /^(?:announced|proposed|promised|pledged)$/;
/** They open what is said after its verb: "told reporters on Monday that …". */
const tailClauses = new Set(['that', 'whether', 'how', 'why', 'what', 'if', 'there', 'he', 'she', 'it', 'they']);
/** Verbs that nothing but words of somebody stand before: after them the sentence goes on with those. */
const SAYS = /^(?:sa(?:id|ys?)|added|adds|told)$/;
/** Verbs that stand before their subject wherever a comma stands before them: ", said Wang,". */
const INVERTS = /^sa(?:id|ys?)$/;
/** Tokens after a verb that say when, where or to whom, at most: "told Xinhua in an interview on Monday". */
const MAX_TAIL = 30;
/** Tokens before a verb among which that of what is said stands, at most. */
const MAX_CLAUSE = 150;

/** What says who says it, between commas or at the end: ", Wang said on Monday,", ", according to Wang". */
export interface Aside extends TokenRange {
  readonly speaker: SourcePhrase;
  /** Whether the sentence may go on with what is said after a comma and "and". */
  readonly isSaying: boolean;
  /** Whether the speaker stands at its end: what follows may be about the speaker. */
  readonly isInverted: boolean;
  /** Whether nothing else that is said can follow its verb. */
  readonly isApart: boolean;
}

/** ", Wang said on Monday" or ", said Wang" at its verb; null where the verb does not stand apart with its speaker. */
export const asideAt = oncePerToken(readAside);

function readAside(sentence: Reported, verb: number): Aside | null {
  const cue = verbAt(sentence, verb);
  if (cue === null) return null;
  const aside = invertedAt(sentence, verb) ?? plainAt(sentence, verb, cue.from);
  return cue.isOfDocuments && !(aside && isDocument(sentence.speech, aside.speaker)) ? null : aside;
}

/** The group of a verb that may follow what it reports: "have said"; not "a plan announced by Acme", "did not say". */
function verbAt(
  { speech, isOfBeliefs = false }: Reported,
  at: number,
): { from: number; isOfDocuments: boolean } | null {
  if (isNounThere(speech, at)) return null;
  const cue = cueAt(speech, at);
  if (!cue) return !isOfBeliefs && isVerbOfSaying(speech, at) ? { from: at, isOfDocuments: false } : null;
  const mayFollow = cue.voice === 'finite' && !cue.isNegated && (cue.frames.has('that') || cue.frames.has('clause'));
  if (!mayFollow || (cue.sort === 'belief') !== isOfBeliefs) return null;
  return { from: cue.from, isOfDocuments: cue.sort === 'document' };
}

function plainAt(sentence: Reported, verb: number, group: number): Aside | null {
  const { speech, end } = sentence;
  // "Wang said that": most verbs go on with what is said, and their subject need not be read for that.
  if (verb + 1 < end && !tells(speech, verb) && !opensTail(speech, verb + 1, false)) return null;
  const speaker = sourceBefore(speech, verb);
  const from = speaker && startOf(sentence, Math.min(group, speaker.from));
  if (!speaker || from === null || speaker.to > verb) return null;
  // ", a word Wang then repeated"
  if (isOfThing(speech, speaker)) return null;
  // "a plan announced in May"
  const { normal } = speech.tokens[verb]!;
  const isThing = OF_THINGS.test(normal) ? speaker.kind === 'document' : !isSomebody(speech, speaker);
  if (!SAYS.test(normal) && !canSpeak(speech, speaker)) return null;
  if (/^an?$/.test(speech.tokens[speaker.from]!.normal) && isThing && !SAYS.test(normal)) return null;
  return asideOf(
    sentence,
    speaker,
    verb,
    from,
    tells(speech, verb),
    verb + 1 >= end || endsAside(speech.tokens[verb + 1]!.text),
  );
}

/** "a word Wang", before "then repeated": a noun, and the name that begins a clause about it; not "a friend, Wang". */
function isOfThing(speech: SpeechText, { from, words }: SourcePhrase): boolean {
  const { tokens } = speech;
  if (words.name === null || !/^an?$/.test(tokens[from]!.normal)) return false;
  const noun = words.name.from - 1;
  return (
    noun > from &&
    /^\p{Ll}+$/u.test(tokens[noun]!.text) &&
    !isSpeakingNoun(tokens[noun]!.normal) &&
    !isRoleHead(tokens[noun]!.normal)
  );
}

/** "…, said Wang": only after a comma; whom something is told is no speaker. */
function invertedAt(sentence: Reported, verb: number): Aside | null {
  const { speech, start, end } = sentence;
  const speaker = invertedSource(speech, verb);
  const from = speaker && startOf(sentence, verb);
  if (!speaker || from === null) return null;
  const isLast = endsSentence(speech, speaker.to, end);
  // "regular, pledged delegates"
  if (OF_THINGS.test(speech.tokens[verb]!.normal) && speaker.words.name === null) return null;
  const followsClause = hasVerb(speech, Math.max(start, verb - MAX_CLAUSE), verb);
  // "Lee, a doctor, said patients died in Oslo": what stands before is no clause, and what stands after no role or name.
  const isSpeaker = speaker.words.name !== null || isSpeakingNoun(speech.tokens[speaker.words.head]!.normal);
  const mayBeSubject = !isLast || (!followsClause && !isSpeaker);
  if (mayBeSubject && hasParenthesis(speech, sourceBefore(speech, verb), verb)) return null;
  if (!INVERTS.test(speech.tokens[verb]!.normal) && !followsClause) return null;
  return asideOf(sentence, speaker, verb, from, false, true);
}

/** "Wang, the minister, said": a subject with something between commas; not "the plan, said Wang". */
function hasParenthesis({ tokens }: SpeechText, subject: SourcePhrase | null, verb: number): boolean {
  if (!subject) return false;
  for (let at = subject.from; at < verb - 1; at++) if (/^(?:[,(—–]|--?)$/.test(tokens[at]!.text)) return true;
  return false;
}

function endsSentence({ tokens }: SpeechText, from: number, end: number): boolean {
  for (let at = from; at < end; at++) if (!/^[.!?…)]+$/.test(tokens[at]!.text)) return false;
  return true;
}

/** "…, said Wang": the speaker after the verb. */
export function invertedSource(speech: SpeechText, verb: number): SourcePhrase | null {
  const isInverted = verb > 0 && isComma(speech, verb - 1) && !tells(speech, verb);
  const speaker = isInverted ? sourceAfter(speech, verb + 1) : null;
  if (!speaker) return null;
  // "to warn the crews, explain their rights and leave": an infinitive, and no subject
  const isNamed = speaker.words.name !== null || speech.nameStartingAt(verb + 1) !== null;
  const isSpeaker = isNamed || isSpeakingNoun(speech.tokens[speaker.words.head]!.normal);
  if (cueAt(speech, verb)?.form === 'base' && !isSpeaker) return null;
  return INVERTS.test(speech.tokens[verb]!.normal) || isSomebody(speech, speaker) ? speaker : null;
}

/** Whether a phrase after a verb is no adverb or object: "Wang", "officials", "a doctor"; not "noted the strength of …". */
function isSomebody({ tokens }: SpeechText, { words, kind }: SourcePhrase): boolean {
  if (words.name !== null || (kind !== 'unnamed' && kind !== 'role')) return true;
  return isSpeakingNoun(tokens[words.head]!.normal);
}

/** The first token of an aside: that of its words, or the "as" before them; null where no comma parts it from what is said. */
function startOf({ speech, start }: Reported, from: number): number | null {
  const { tokens } = speech;
  // "Wang left, but said …": the sentence goes on.
  if (/^(?:and|but)$/.test(tokens[from]!.normal)) return null;
  if (from > start && tokens[from - 1]!.normal === 'as') {
    return from - 1 === start || parts(speech, from - 2) ? from - 1 : null;
  }
  return from > start && isComma(speech, from - 1) ? from : null;
}

/** A comma or a dash. */
function parts(speech: SpeechText, at: number): boolean {
  return isComma(speech, at) || /^(?:—|–|--?)$/.test(speech.tokens[at]!.text);
}

function asideOf(
  { speech, end }: Reported,
  speaker: SourcePhrase,
  verb: number,
  from: number,
  isTold: boolean,
  isApart: boolean,
): Aside | null {
  const { tokens } = speech;
  const next = Math.max(verb + 1, speaker.to);
  const isInverted = speaker.to > verb;
  const isSaying = SAYS.test(tokens[verb]!.normal);
  if (next < end && !isTold && !opensTail(speech, next, isInverted)) return null;
  // "pleaded with them to stay"
  if (next < end && !isInverted && OF_TWO.test(tokens[verb]!.normal) && /^(?:with|on|for)$/.test(tokens[next]!.normal))
    return null;
  // "a call echoed by Wang", "told a joke"
  if (next < end && tokens[next]!.normal === 'by' && !isSaying) return null;
  if (next < end && isTold && /^an?$/.test(tokens[next]!.normal) && !namesSomebody(speech, next, end)) return null;
  const to = asideEnd(speech, next, end);
  for (let at = next; at < to; at++) if (tailClauses.has(tokens[at]!.normal)) return null;
  return { speaker, from, to, isSaying, isInverted, isApart };
}

/** "a reporter", "a local radio station" */
function namesSomebody(speech: SpeechText, from: number, end: number): boolean {
  const phrase = phraseAfter(speech, from, end);
  return (
    phrase !== null && (speech.nameEndingAt(phrase.head) !== null || isSpeakingNoun(speech.tokens[phrase.head]!.normal))
  );
}

/** "on Monday", "angrily": it says when, where or how something was said; not "at least six planes". */
function opensTail({ tokens }: SpeechText, at: number, isInverted: boolean): boolean {
  const { normal, text } = tokens[at]!;
  if (endsAside(text)) return true;
  // "Wang, the minister, said he fully agrees"
  if (isInverted && normal.endsWith('ly')) return false;
  return isCircumstance(normal) && !(normal === 'at' && /^(?:least|most)$/.test(tokens[at + 1]?.normal ?? ''));
}

/** The index after all that says when, where and to whom. */
export function asideEnd({ tokens }: SpeechText, from: number, end: number): number {
  let to = from;
  while (to < end && to - from < MAX_TAIL && (isHyphen(tokens, to) || !endsAside(tokens[to]!.text))) to++;
  return to;
}

/** "the Oslo-based group" */
function isHyphen(tokens: SpeechText['tokens'], at: number): boolean {
  return tokens[at]!.text === '-' && tokens[at]!.glued && tokens[at + 1]?.glued === true;
}

/** A comma, or one within the quotation that ends there. */
function isComma({ tokens, quotedUntil }: SpeechText, at: number): boolean {
  if (tokens[at]!.text === ',') return true;
  return isQuotationMark(tokens[at]!.text) && quotedUntil[at] === at + 1 && tokens[at - 1]?.text === ',';
}

function endsAside(text: string): boolean {
  return /^(?:[,;:.!?()—–]|--?)$/.test(text) || isQuotationMark(text);
}

/** Whether commas part a verb and its speaker from all around them: "Prices, Wang said, are too high", "as Wang said, …". */
export function isParenthesis(sentence: Reported, verb: number, speaker: SourcePhrase): boolean {
  const next = Math.max(verb + 1, speaker.to);
  return startOf(sentence, Math.min(speaker.from, verb)) !== null && sentence.speech.tokens[next]?.text === ',';
}
