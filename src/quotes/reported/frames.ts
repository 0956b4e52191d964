import { determiners } from '../../lexicon/common/determiners.js';
import { clausePronouns } from '../../lexicon/common/pronouns.js';
import { auxiliaries } from '../../lexicon/quotes/auxiliaries.js';
import { objectPronouns, questionWords, timeNouns } from '../../lexicon/quotes/content-starts.js';
import type { Frame } from '../../lexicon/quotes/reporting-verbs.js';
import { answeredNouns } from '../../lexicon/quotes/statement-nouns.js';
import { startsWithLower } from '../../text/letter-case.js';
import { isQuotationMark } from '../direct/attributions.js';
import { isContentWord, isPredicate, isPreposition, isStop } from '../sources/word-kinds.js';
import { isSpeakingNoun } from '../sources/words.js';
import type { SpeechText } from '../speech-text.js';
import { afterAdverbs, isCircumstance, isDay } from './circumstances.js';
import { hasVerb, holdsPredicate, subordinators } from './clause-verbs.js';
import { type Cue, isAlsoCue } from './cues.js';
import { isEmptyAnswer, isOfWords } from './empty-answers.js';
import { cueNouns, cueNounsOfBelief } from './nouns.js';
import { isInfinitive, isNounLike, listenerEnd, opensObject } from './objects.js';
import { afterPhraseBeforeClause } from './phrases-before-clauses.js';
import type { Reported } from './report.js';

/** Where what is reported begins, and what kind of words it is. */
export interface Start {
  readonly from: number;
  readonly frame: Frame;
}

const predicates = new Set<string>(auxiliaries);
const openers = new Set<string>([...determiners, ...clausePronouns].filter((word) => word !== 'that'));
const pronouns = new Set<string>(clausePronouns);
const objects = new Set<string>(objectPronouns);
const questions = new Set<string>(questionWords);
const times = new Set<string>([...timeNouns, 'day', 'days', 'time', 'weeks', 'months', 'years']);
/** What of others somebody answers or comments on. */
const answerable = new Set<string>([...cueNouns, ...cueNounsOfBelief, ...answeredNouns]);
const answered = /^(?:to|on|about)$/;
const prepositions = new Set(['of', 'for', 'about', 'against']);

const OBJECT_FRAMES: readonly Frame[] = [
  'object to do',
  'object to',
  'object of',
  'object for',
  'object as',
  'object with',
  'object on',
  'predicate',
];

/** Tokens between a verb and its "that", at most: "told Xinhua in an interview on Monday that". */
const MAX_BETWEEN = 16;

/**
 * Where what a cue reports begins: a complement that its verb may have; null where none follows.
 * @param needsLink whether only "that" or "whether" can begin it
 */
export function startAfter(sentence: Reported, cue: Cue, needsLink: boolean): Start | null {
  const { speech, end } = sentence;
  let at = afterAdverbs(speech, cue.to, end);
  if (at >= end) return null;
  const { normal } = speech.tokens[at]!;
  if (cue.frames.has('whom') && !opensComplement(normal)) {
    const told = listenerEnd(sentence, at);
    const start =
      told === null ? null : (startAfterListener(sentence, cue, told) ?? toDoStart(sentence, cue, at, told));
    if (start) return start;
    at = told ?? at;
  } else {
    const start = startAt(sentence, cue, at, !needsLink);
    if (start) return promisedStart(sentence, cue, at) ?? start;
    const opening = needsLink ? null : phraseStart(sentence, cue, at);
    if (!opening && !isCircumstance(normal) && !/^(?:,|to|for|of|from)$/.test(normal)) return null;
    const later = cue.isNoun ? null : laterStart(sentence, cue, at, true);
    if (later || opening) return later ?? opening;
  }
  // "a charge on Monday that …" is no verb.
  return cue.isNoun ? null : laterStart(sentence, cue, at, needsLink);
}

/** "warned residents not to leave": whom somebody tells to do something. */
function toDoStart(sentence: Reported, { frames, isNegated, from }: Cue, at: number, told: number): Start | null {
  const { tokens } = sentence.speech;
  const isLinked = told > at && /^(?:to|not)$/.test(tokens[told]?.normal ?? '');
  // "its flood-warning technology to build"
  const isToDo = isLinked && frames.has('object to do') && !isNegated && tokens[from - 1]?.text !== '-';
  return isToDo && opensObject(sentence, at, 'object to do') ? { from: at, frame: 'object to do' } : null;
}

/** "promised residents that the road would be built"; not "promised reforms that would help". */
function promisedStart(sentence: Reported, cue: Cue, at: number): Start | null {
  const { speech } = sentence;
  const told = cue.lemma === 'promise' ? listenerEnd(sentence, at) : null;
  if (told === null || speech.tokens[told]?.normal !== 'that' || isPredicate(speech, told + 1)) return null;
  const isSomebody = speech.nameEndingAt(told - 1) !== null || isSpeakingNoun(speech.tokens[told - 1]!.normal);
  return isSomebody ? startAt(sentence, cue, told, false) : null;
}

/** "said despite the deal, the town would pay": a clause that begins with a phrase of its own. */
function phraseStart({ speech, end }: Reported, { lemma, isNoun }: Cue, at: number): Start | null {
  // "added around 300,000 jobs", "wrote under another name"
  if (isNoun || lemma !== 'say') return null;
  const to = afterPhraseBeforeClause(speech.tokens, at);
  if (to === at || to >= end || /ing$/.test(speech.tokens[to]!.normal)) return null;
  return holdsPredicate(speech, to, end) ? { from: at, frame: 'clause' } : null;
}

/** "that", "whether", "about": what is said follows, and not whom it is said to. */
function opensComplement(word: string): boolean {
  return /^(?:that|to|if|on)$/.test(word) || prepositions.has(word) || questions.has(word);
}

/**
 * The complement that begins at a token.
 * @param isNext whether no more than a day stands between it and the verb, so that it needs no word that links it
 */
function startAt(sentence: Reported, cue: Cue, at: number, isNext: boolean): Start | null {
  const { speech, end } = sentence;
  const token = speech.tokens[at];
  if (!token || at >= end) return null;
  const { normal } = token;
  const { frames, isNegated } = cue;
  // "an earnings report that came late"
  if (normal === 'that' && cue.isNoun && isPredicate(speech, at + 1)) return null;
  if (normal === 'that' && frames.has('that')) return thatStart(speech, at, end, at === cue.to);
  if (questions.has(normal) && frames.has('whether'))
    return isQuestion(speech, at, cue) ? { from: at, frame: 'whether' } : null;
  if (normal === 'if' && (frames.has('if') || (isNegated && frames.has('whether')))) return { from: at, frame: 'if' };
  if (isNegated) return null;
  return linkedStart(sentence, frames, at) ?? (isNext ? bareStart(sentence, cue, at) : null);
}

/** "to leave", "for talks", "on Acme to leave" */
function linkedStart(sentence: Reported, frames: ReadonlySet<Frame>, at: number): Start | null {
  const { speech, end } = sentence;
  const { tokens } = speech;
  const { normal } = tokens[at]!;
  const isTo = normal === 'to' ? at : normal === 'not' && tokens[at + 1]?.normal === 'to' ? at + 1 : -1;
  if (isTo >= 0) return frames.has('to') && isInfinitive(speech, isTo + 1) ? { from: at, frame: 'to' } : null;
  if (normal === 'on' || normal === 'upon') {
    return frames.has('on to do') && opensObject(sentence, at + 1, 'on to do')
      ? { from: at + 1, frame: 'on to do' }
      : null;
  }
  // "a meeting called for Thursday"
  const isPreposition =
    prepositions.has(normal) && frames.has(normal as Frame) && at + 1 < end && !isDay(tokens[at + 1]!.normal);
  return isPreposition ? { from: at + 1, frame: normal as Frame } : null;
}

/** What needs no word that links it to its verb. */
function bareStart(sentence: Reported, { frames, lemma, isNoun }: Cue, at: number): Start | null {
  const { speech } = sentence;
  // "retirements promise growth": a word that may be a noun needs more to be a verb.
  if (isNoun && !pronouns.has(speech.tokens[at]!.normal)) return null;
  const { normal } = speech.tokens[at]!;
  for (const frame of OBJECT_FRAMES)
    if (frames.has(frame) && opensObject(sentence, at, frame)) return { from: at, frame };
  if (frames.has('doing') && /^[a-z]{2,}ing$/.test(normal)) return { from: at, frame: 'doing' };
  if (frames.has('clause') && opensClause(sentence, at, lemma)) return { from: at, frame: 'clause' };
  // "denied them a vote" is no answer.
  if (lemma === 'deny' && !openers.has(normal)) return null;
  // "confirmed a judge"
  if (lemma === 'confirm' && !/^(?:the|his|her|its|their|another)$/.test(normal)) return null;
  // "confirmed the incident to Acme" tells nothing of it.
  if (lemma === 'confirm' && /^(?:incident|development)$/.test(speech.tokens[at + 1]?.normal ?? '')) return null;
  return frames.has('thing') && isThing(speech, at) ? { from: at, frame: 'thing' } : null;
}

/** "it", the "her" of "announced her last week"; not that of "announced her plan". */
function isObject(speech: SpeechText, at: number): boolean {
  const { normal } = speech.tokens[at]!;
  const next = speech.tokens[at + 1]?.normal ?? '';
  return (
    objects.has(normal) && (normal !== 'her' || !isContentWord(speech, at + 1) || isCircumstance(next) || isDay(next))
  );
}

/** "a plan"; not "two months ago", "those last words" */
function isThing(speech: SpeechText, at: number): boolean {
  const { tokens } = speech;
  if (!isNounLike(speech, at) || isObject(speech, at) || isOfWords(tokens, at)) return false;
  return !tokens.slice(at, at + 4).some(({ normal }) => /^(?:ago|later|earlier)$/.test(normal));
}

/**
 * "that …"; in "said that was wrong" the word is the subject, "reported that night" says when, and "said of the deal that
 * still stands" has no report.
 */
function thatStart(speech: SpeechText, at: number, end: number, isBeside: boolean): Start | null {
  const next = speech.tokens[at + 1];
  if (!next || at + 1 >= end || times.has(next.normal)) return null;
  // "did not mention that in Oslo"
  if (isCircumstance(next.normal) && !holdsPredicate(speech, at + 1, end)) return null;
  const isSubject = isPredicate(speech, at + (/ly$|^still$/.test(next.normal) ? 2 : 1));
  if (isSubject && !isBeside) return null;
  // "said that kind of plan was late"
  const isPointing = /^(?:kind|sort|type)$/.test(next.normal) && speech.tokens[at + 2]?.normal === 'of';
  if (isPointing || (isSubject && predicates.has(next.normal))) return { from: at, frame: 'that' };
  // "said that, at the end, it was late"
  return { from: next.text === ',' ? at + 2 : at + 1, frame: 'that' };
}

/** "said when asked" is no question. */
function isQuestion({ tokens }: SpeechText, at: number, { lemma, isNegated }: Cue): boolean {
  const mayAsk = lemma === 'ask' || (isNegated && lemma === 'say');
  return tokens[at]!.normal !== 'when' || (mayAsk && !/ed$/.test(tokens[at + 1]?.normal ?? ''));
}

/** Whether a clause without "that" begins at a token. */
function opensClause({ speech, end }: Reported, at: number, lemma: string): boolean {
  const { normal, text } = speech.tokens[at]!;
  if (predicates.has(normal)) return false;
  if (isEmptyAnswer(speech.tokens, at) || (/^th[eo]se$/.test(normal) && isOfWords(speech.tokens, at))) return false;
  // "disclosed it while he was there"
  if (normal === 'it') return at + 1 < end && !closesObject(speech, at + 1);
  if (pronouns.has(normal)) return true;
  // "said this was late", "said this plan was late"
  if (normal === 'this')
    return isPredicate(speech, at + 1) || (!times.has(speech.tokens[at + 1]?.normal ?? '') && hasVerb(speech, at, end));
  if (normal === 'if') return lemma === 'say';
  if (!isNounLike(speech, at)) return isQuotationMark(text) && speech.quotedUntil[at]! > 0;
  // "argued the climate is changing", "claimed responsibility": a noun phrase begins a clause where a verb follows.
  return lemma === 'say' || hasVerb(speech, at, end);
}

/** Whether an object that is a pronoun ends before a token: "it in Oslo", "it while". */
function closesObject({ tokens }: SpeechText, at: number): boolean {
  const { normal, text } = tokens[at]!;
  return isStop(text) || isPreposition(normal) || subordinators.has(normal);
}

/** What is told, after whom it is told. */
function startAfterListener(sentence: Reported, cue: Cue, told: number): Start | null {
  const { speech, end } = sentence;
  const { tokens } = speech;
  const at = afterAdverbs(speech, told, end);
  if (at >= end) return null;
  const { normal } = tokens[at]!;
  const isTo = normal === 'to' || (normal === 'not' && tokens[at + 1]?.normal === 'to');
  if (isTo && cue.frames.has('whom to')) return { from: at, frame: 'to' };
  // "tells voters who wonder that …"
  const start =
    normal === 'who' || normal === 'which'
      ? laterStart(sentence, cue, at + 1, true)
      : startAt(sentence, cue, at, false);
  if (start || !cue.frames.has('clause')) return start;
  return openers.has(normal) || speech.nameStartingAt(at) ? { from: at, frame: 'clause' } : null;
}

/** Tokens of a title in quotation marks, at most: "told “Good Morning Oslo” that". */
const MAX_TITLE = 9;

/** The "that" or "whether" that follows later: "told Xinhua in an interview on Monday that", "said, however, that". */
function laterStart(sentence: Reported, cue: Cue, from: number, needsLink: boolean): Start | null {
  const { speech, end } = sentence;
  const { tokens, quotedUntil } = speech;
  for (let at = from; at < end && at - from <= MAX_BETWEEN; at++) {
    const { normal, text } = tokens[at]!;
    if (isQuotationMark(text) && quotedUntil[at]! > at && quotedUntil[at]! - at <= MAX_TITLE) at = quotedUntil[at]! - 1;
    else if (isQuotationMark(text) || /^[:;.]$/.test(text) || normal === 'but') return null;
    // "did not tell them because she was late"
    if (normal === 'because' || (normal === 'that' && isOfNoun(speech, from, at))) return null;
    // "concluded in that case that …"
    const isPointing = normal === 'that' && isPreposition(tokens[at - 1]!.normal);
    const isLink = /^(?:that|whether|how)$/.test(normal) && !isPointing;
    const isFree = !needsLink && at > from && opensLater(speech, cue, at);
    const start = isLink || isFree ? startAt(sentence, cue, at, isFree) : null;
    if (start) return start;
    // "photos posted in Oslo suggesting that …"
    if (predicates.has(normal) || (at > from && isAlsoCue(speech, at, 'doing'))) return null;
  }
  return null;
}

/** "reported on Monday, evidence that …", "responded to reports that …": the noun has the clause. */
function isOfNoun({ tokens, nameEndingAt }: SpeechText, from: number, link: number): boolean {
  const before = tokens[link - 1]!;
  if (!/^\p{Ll}+$/u.test(before.text) || isCircumstance(before.normal) || nameEndingAt(link - 1)) return false;
  const isAnswered = answered.test(tokens[from]!.normal) && answerable.has(before.normal);
  if (isAnswered && !tokens.slice(from + 1, link).some(({ normal }) => isPreposition(normal))) return true;
  for (let at = link - 1; at >= from && link - at <= MAX_APPOSED; at--) if (tokens[at]!.text === ',') return true;
  return false;
}

/** Tokens between a comma and the "that" of the noun after it, at most: ", a sign that". */
const MAX_APPOSED = 4;

/** "said on Monday the deal was off", "told a crowd in Oslo he was glad" */
function opensLater({ tokens }: SpeechText, { frames, lemma, to }: Cue, at: number): boolean {
  if (lemma === 'say' && (isDay(tokens[at - 1]!.normal) || times.has(tokens[at - 1]!.normal))) return true;
  // "said of the talk he had"
  if (/^(?:of|about)$/.test(tokens[to]!.normal) && startsWithLower(tokens[at - 1]!.text)) return false;
  return (
    frames.has('clause') &&
    /^(?:he|she|they|there)$/.test(tokens[at]!.normal) &&
    // "said after the long rain, he"; not "as Wang noted, he"
    (tokens[at - 1]!.text !== ',' || (lemma === 'say' && at - to > 2)) &&
    !isCircumstance(tokens[at - 1]!.normal)
  );
}
