import { verbsOfSaying } from '../../lexicon/common/verbs-of-saying.js';
import { judgingVerbs } from '../../lexicon/quotes/judging-verbs.js';
import { isRoleHead } from '../../text/role-words.js';
import type { SpeechText } from '../speech-text.js';
import { sourceAfter } from './after.js';
import type { Phrase } from './base-phrase.js';
import { beforeVerbGroup, sourceBefore } from './before.js';
import { beforeAdverbs, controlLemma, isHardStop, isPassive, itself, sharesObject, sharesSubject } from './controls.js';
import { isPlural, sourceWords } from './kinds.js';
import { phraseBefore } from './phrase-back.js';
import { phraseAfter } from './phrase-forward.js';
import { type SourcePhrase, sourcePhrase } from './source.js';
import {
  isAtBoundary,
  isClauseLink,
  isGerund,
  isPreposition,
  isStop,
  isTime,
  isVerbLike,
  opensPhrase,
} from './word-kinds.js';
import { isSpeakingNoun } from './words.js';

const sayings = new Set<string>(verbsOfSaying);
const judging = new Set<string>(judgingVerbs);
/** Tokens between a verb without a subject of its own and the verb that has it, at most. */
const MAX_BACK = 60;
/** Verbs that are looked at on the way, at most. */
const MAX_VERBS = 8;
/** Tokens between a participle that opens a sentence and the subject after it, at most. */
const MAX_AHEAD = 40;

/** Reads the subject of a verb in any form. */
export type SubjectReader = (speech: SpeechText, at: number) => SourcePhrase | null;

/** ", arguing that", "while noting", "a letter saying", "accused Lee of saying" */
export function subjectOfParticiple(
  speech: SpeechText,
  at: number,
  start: number,
  subjectOf: SubjectReader,
): SourcePhrase | null {
  const { tokens } = speech;
  const last = beforeAdverbs(speech, at, start);
  if (last < start) return subjectAhead(speech, at);
  const isLinked = isLink(tokens[last]!.normal);
  // "continues calling", "calling it late and vowing to leave"
  const control = controlLemma(tokens[last]!.normal);
  if (sharesSubject(control) && !speech.nameEndingAt(last)) return subjectOf(speech, last);
  const earlier = tokens[last]!.normal === 'and' ? participleBefore(speech, last, start) : -1;
  if (earlier >= 0) return subjectOfParticiple(speech, earlier, start, subjectOf);
  const end = isLinked ? last - 1 : last;
  if (end < start) return subjectAhead(speech, at);
  if (/^(?:,|[—–-]+)$/.test(tokens[end]!.text)) {
    const apart = subjectBeforeComma(speech, end, start);
    if (apart) return elsewhere(apart, at);
  } else if (!isLinked && !isStop(tokens[end]!.text) && !/^(?:and|or|but)$/.test(tokens[end]!.normal)) {
    const beside = nounBeside(speech, at, start);
    if (beside) return itself(speech, beside);
  }
  const accused = isLinked ? objectBefore(speech, last, start) : null;
  if (accused) return itself(speech, accused);
  const back = subjectBack(speech, end, start, at);
  if (back) return back;
  return subjectAhead(speech, at) ?? (isLinked ? null : nounAlone(speech, at, start));
}

/** Tokens between two participles that "and" joins, at most. */
const MAX_JOINED = 25;

/** The participle that another is joined to: "calling" of "Wang left, calling it late and vowing"; -1 where there is none. */
function participleBefore(speech: SpeechText, joint: number, start: number): number {
  const least = Math.max(start, joint - MAX_JOINED);
  for (let at = joint - 1; at > least; at--) {
    const { text, normal } = speech.tokens[at]!;
    if (isHardStop(text) || isVerbLike(speech, at)) return -1;
    if (!isGerund(normal) || speech.nameEndingAt(at)) continue;
    const before = speech.tokens[at - 1]!;
    if (before.text === ',' || isLink(before.normal)) return at;
  }
  return -1;
}

/** "while", "by", "after" */
function isLink(word: string): boolean {
  return isPreposition(word) || isClauseLink(word) || /^(?:since|despite|besides|upon|during|than|as)$/.test(word);
}

/** "Wang, speaking in Oslo and arguing that": the subject, where no verb stands before the comma. */
function subjectBeforeComma(speech: SpeechText, comma: number, start: number): SourcePhrase | null {
  const phrase = comma > start ? phraseBefore(speech, comma, start) : null;
  if (!phrase || !isAtBoundary(speech, phrase.from, start) || hasVerbBefore(speech, comma, start)) return null;
  const words = sourceWords(speech, phrase);
  // "Wang shot back," is a clause.
  const name = speech.nameStartingAt(phrase.from);
  if (!words.name && name?.entity.type === 'person' && !isPlural(speech.tokens[words.head]!.normal)) return null;
  return words.name || words.kind === 'group' || words.kind === 'role' || words.kind === 'pronoun'
    ? sourcePhrase(speech, words, phrase, 'Wang, the minister, said')
    : null;
}

/** "heard Wang saying", "officials arguing": somebody right before the participle; not the statement of "issued a statement saying". */
function nounBeside(speech: SpeechText, at: number, start: number): Phrase | null {
  const phrase = nounBefore(speech, at, start);
  // "hired lawyers and placed ads saying": a verb of the sentence opens it.
  if (!phrase || /^[a-z]{2,}ed$/.test(speech.tokens[phrase.from]!.text)) return null;
  // "criticized Wang saying": whoever does that says it.
  if (phrase.from - 1 > start && judging.has(speech.tokens[phrase.from - 1]!.normal)) return null;
  const { kind, name } = sourceWords(speech, phrase);
  // "Wang answered on Facebook writing"
  const isPlaced = phrase.from > start && /^(?:on|in|at|to|from)$/.test(speech.tokens[phrase.from - 1]!.normal);
  if (isPlaced && name && name.entity.type !== 'person') return null;
  if (kind === 'named' || kind === 'pronoun' || isQuantity(speech, phrase)) return phrase;
  const isFirst = isAtBoundary(speech, phrase.from, start) && !isLink(speech.tokens[phrase.from - 1]?.normal ?? '');
  return isFirst || isPerson(speech.tokens[phrase.head]!.normal) ? phrase : null;
}

/** "62 percent of voters", "three in 10" */
function isQuantity({ tokens }: SpeechText, { from, head }: Phrase): boolean {
  return (
    /^(?:percent|%|\d.*|two|three|four|five|six|seven|eight|nine|many|most|some|half|majority)$/.test(
      tokens[head]!.normal,
    ) || /^\d/.test(tokens[from]!.normal)
  );
}

/** The same, where nobody else is found. */
function nounAlone(speech: SpeechText, at: number, start: number): SourcePhrase | null {
  const phrase = nounBefore(speech, at, start);
  return phrase && itself(speech, phrase);
}

function nounBefore(speech: SpeechText, at: number, start: number): Phrase | null {
  const end = beforeVerbGroup(speech, at, start);
  if (end < start || isStop(speech.tokens[end]!.text) || isVerbLike(speech, end)) return null;
  return phraseBefore(speech, end + 1, start);
}

/** "official", "voters", "people" */
function isPerson(word: string): boolean {
  return (
    isRoleHead(word) ||
    isRoleHead(word.replace(/s$/, '')) ||
    /^(?:people|men|women|man|woman|police|others|those|someone|anyone)$/.test(word) ||
    /(?:er|or|ist|ian|ee)s$/.test(word)
  );
}

/** "accused Lee of saying", "quoted Lee as saying": Lee. */
function objectBefore(speech: SpeechText, link: number, start: number): Phrase | null {
  const { tokens } = speech;
  if (tokens[link]!.normal === 'as') return quotedBefore(speech, link, start);
  if (!/^(?:of|from|for)$/.test(tokens[link]!.normal)) return null;
  const phrase = phraseBefore(speech, link, start);
  const verb = phrase ? phrase.from - 1 : -1;
  if (verb < start) return null;
  const lemma = controlLemma(tokens[verb]!.normal);
  return sharesObject(lemma) && !isPassive(speech, verb) ? phrase : null;
}

/** Whom somebody quotes, before "as" and perhaps a day: "quoted Lee on Monday as". */
function quotedBefore(speech: SpeechText, as: number, start: number): Phrase | null {
  const phrase = phraseBefore(speech, beforeVerbGroup(speech, as, start) + 1, start);
  const verb = phrase ? phrase.from - 1 : -1;
  if (verb < start || !/^(?:quot|cit)(?:ed|es|ing)$/.test(speech.tokens[verb]!.normal)) return null;
  return isPassive(speech, verb) ? null : phrase;
}

function hasVerbBefore(speech: SpeechText, end: number, start: number): boolean {
  const least = Math.max(start, end - MAX_BACK);
  for (let at = end - 1; at >= least; at--) if (isVerbLike(speech, at)) return true;
  return false;
}

/** The subject of the main clause before a participle: "Wang met Lee, who smiled, saying that". */
function subjectBack(speech: SpeechText, last: number, start: number, participle: number): SourcePhrase | null {
  const { tokens } = speech;
  const least = Math.max(start, last - MAX_BACK);
  let inner: SourcePhrase | null = null;
  let tried = 0;
  for (let at = last; at > least && tried < MAX_VERBS; at--) {
    if (isHardStop(tokens[at]!.text) && !speech.quotedUntil[at]) break;
    // What somebody else is quoted with has subjects of its own.
    if (!isVerbLike(speech, at) || (speech.quotedUntil[at]! > 0 && !speech.quotedUntil[participle])) continue;
    tried++;
    const inverted = invertedSubject(speech, at, start);
    if (inverted) return elsewhere(inverted, participle);
    const subject = sourceBefore(speech, at);
    if (!subject) continue;
    if (!isSubject(speech, subject, start)) continue;
    if (!isSubordinate(speech, subject)) return elsewhere(subject, participle);
    inner ??= subject;
  }
  return inner ? elsewhere(inner, participle) : subjectFirst(speech, start, participle);
}

/** "Wang hit back, saying", "But she cut it, saying": the name or pronoun that opens the sentence, whatever the verb after it. */
function subjectFirst(speech: SpeechText, start: number, participle: number): SourcePhrase | null {
  const { tokens } = speech;
  const from = /^(?:but|and|then|so|yet|still)$/.test(tokens[start]!.normal) ? start + 1 : start;
  if (participle - from > MAX_BACK) return null;
  const phrase = nameAlone(speech, from) ?? beforeVerb(speech, from, phraseAfter(speech, from, participle));
  if (!phrase || !/^\p{Ll}{2,}$/u.test(tokens[phrase.to]?.text ?? '') || isPreposition(tokens[phrase.to]!.normal))
    return null;
  const found = itself(speech, phrase);
  // "The government defends the move, saying"
  const isClause =
    /^[a-z]{2,}[^su]s$/.test(tokens[phrase.to]!.text) && opensPhrase(tokens[phrase.to + 1]?.normal ?? '');
  return isClause || found.kind === 'named' || found.kind === 'pronoun' ? elsewhere(found, participle) : null;
}

/** Without the "defends" of "The government defends the move", which may be a noun by its form. */
function beforeVerb(speech: SpeechText, from: number, phrase: Phrase | null): Phrase | null {
  if (!phrase || phrase.to - from < 3 || phrase.head !== phrase.to - 1) return phrase;
  const isVerb = /^[a-z]{2,}[^su]s$/.test(speech.tokens[phrase.head]!.text);
  if (!isVerb || !opensPhrase(speech.tokens[phrase.to]?.normal ?? '')) return phrase;
  return phraseAfter(speech, from, phrase.head);
}

/** "Wang" before a word that is no plural: "Wang hit back", not "Wang aides hit back". */
function nameAlone({ tokens, nameStartingAt }: SpeechText, from: number): Phrase | null {
  const name = nameStartingAt(from);
  return name && !/s$/.test(tokens[name.to]?.text ?? '') ? { from, to: name.to, head: name.to - 1 } : null;
}

/** A name, a pronoun, or what opens a clause. */
function isSubject(speech: SpeechText, { words }: SourcePhrase, start: number): boolean {
  if (/ing$/.test(speech.tokens[words.from]!.normal) && isGerund(speech.tokens[words.from]!.normal)) return false;
  return words.name !== null || words.kind === 'pronoun' || isAtBoundary(speech, words.from, start);
}

/** '…," said Wang, adding that': Wang. */
function invertedSubject(speech: SpeechText, verb: number, start: number): SourcePhrase | null {
  if (!sayings.has(speech.tokens[verb]!.normal) || verb <= start) return null;
  const source = /^[,"”]$|^''$/.test(speech.tokens[verb - 1]!.text) ? sourceAfter(speech, verb + 1) : null;
  if (!source) return null;
  // "Wang, the minister, announced her plan"
  const isSpeaker = source.words.name !== null || isSpeakingNoun(speech.tokens[source.words.head]!.normal);
  return isSpeaker || source.kind === 'pronoun' || INVERTS.test(speech.tokens[verb]!.normal) ? source : null;
}

/** Verbs that stand before their subject wherever a comma stands before them. */
const INVERTS = /^sa(?:id|ys?)$/;

/** Within a clause of another: "who smiled", "because Lee lied", "said he left". */
function isSubordinate({ tokens }: SpeechText, { from, by }: SourcePhrase): boolean {
  if (by === 'Wang, who said') return true;
  const before = tokens[from - 1]?.normal ?? '';
  // "said the “demise” of the party is"
  if (before === 'of' && /^["”]$/.test(tokens[from - 2]?.text ?? '')) return true;
  return isClauseLink(before) || /^(?:how|why|what|than|says?|said|\p{Ll}+ed)$/u.test(before);
}

function elsewhere(subject: SourcePhrase, at: number): SourcePhrase {
  return { ...subject, from: at, to: at, by: ', adding that …' };
}

/** The subject after a participle that opens its sentence: "While noting that it was late, Wang agreed". */
function subjectAhead(speech: SpeechText, participle: number): SourcePhrase | null {
  const { tokens, sentence, sentenceStart } = speech;
  const end = sentenceStart[sentence[participle]! + 1]!;
  const limit = Math.min(end, participle + MAX_AHEAD);
  for (let at = participle + 1; at < limit; at++) {
    if (isHardStop(tokens[at]!.text)) return null;
    if (tokens[at]!.text !== ',') continue;
    const phrase = phraseAfter(speech, at + 1, end);
    if (!phrase || phrase.to >= end || isTime(tokens[phrase.head]!.normal)) continue;
    const next = tokens[phrase.to]!.text === ',' ? phrase.to + 1 : phrase.to;
    if (!isVerbLike(speech, next) && !/^[a-z]{2,}(?:ed|s)$/.test(tokens[next]?.text ?? '')) continue;
    return elsewhere(itself(speech, phrase), participle);
  }
  return null;
}
