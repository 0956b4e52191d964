import { determiners } from '../../lexicon/common/determiners.js';
import { functionWords } from '../../lexicon/common/function-words.js';
import { personalPronouns, vaguePronouns } from '../../lexicon/common/pronouns.js';
import { verbsOfSaying } from '../../lexicon/common/verbs-of-saying.js';
import { clauseLinks } from '../../lexicon/quotes/clause-links.js';
import { clauseJoins } from '../../lexicon/quotes/clause-words.js';
import { startsWithCapital, startsWithLower } from '../../text/letter-case.js';
import { isFiniteVerb, isPassive, isPastForm, isPresentForm, isSpeechVerb } from '../finite-verbs.js';
import { sourceAfter } from '../sources/after.js';
import { sourceBefore } from '../sources/before.js';
import type { SourcePhrase } from '../sources/source.js';
import type { SpeechText } from '../speech-text.js';
import {
  type Attribution,
  accordingTo,
  attributedTo,
  attributedToSomebody,
  citation,
  isAccordingTo,
  isQuotationMark,
  isVerbOfSaying,
} from './attributions.js';
import type { Quoted } from './quotation-marks.js';

const verbs = new Set<string>(verbsOfSaying);
const openers = new Set<string>(determiners);
const pronouns = new Set<string>([...personalPronouns, ...vaguePronouns]);
/** They join what stands before to another clause. */
const joins = new Set<string>(clauseJoins);
const emptyWords = new Set<string>(functionWords);
/** They open a clause, of which the speaker is no subject. */
const links = new Set<string>(clauseLinks);

/** Tokens between a quotation and a verb of saying, at most. */
const MAX_DISTANCE = 20;
/** The same where the subject begins right after the quotation: "Wang, the minister of …, said". */
const MAX_SUBJECT = 40;

/** How a quotation ends: whether its sentence must go on, may go on, or is at an end; "none" within a sentence. */
type Ending = 'open' | 'question' | 'stop' | 'none';

/** '… ," said Wang', '… ," Wang told Xinhua', '… ," according to Wang': not where the quotation ends its sentence. */
export function attributionAfter(speech: SpeechText, { open, from: start, close, to }: Quoted): Attribution | null {
  const { tokens, sentence, sentenceStart, block } = speech;
  if (to <= start) return null;
  let from = close + 1;
  const ending = endingOf(speech, to, close);
  if (tokens[from]?.text === ',') from++;
  if (block[from] !== block[close]) return null;
  if (ending === 'none') {
    const found = sentence[from] === sentence[close] ? closingAttribution(speech, from) : null;
    const isPart = sentenceStart[sentence[open]!] !== open;
    return found && { ...found, isPart };
  }
  if (ending === 'stop') return bareAttribution(speech, from);
  if (ending === 'open' && sentence[from] !== sentence[close]) return null;
  return attributionAt(speech, from, ending);
}

function endingOf({ tokens }: SpeechText, to: number, close: number): Ending {
  // '"I said: 'It is late,'" he said.'
  const isInner = /^['’\])]$/.test(tokens[to - 1]!.text);
  const inner = tokens[isInner ? to - 2 : to - 1]!.text;
  if (/^[?!]/.test(inner)) return 'question';
  const isParted = tokens[close + 1]?.text === ',' || /,$|'''/.test(tokens[close]!.text);
  if (isParted || /^[,…—–-]/.test(inner)) return 'open';
  return /^\./.test(inner) ? 'stop' : 'none';
}

/** "said Wang", "Wang Yi, the minister, said", "according to Wang", "grumbled Wang" from a token on. */
function attributionAt(speech: SpeechText, from: number, ending: Ending): Attribution | null {
  const first = speech.tokens[from];
  if (!first) return null;
  if (isAccordingTo(speech, from)) return accordingTo(speech, from);
  if (joins.has(first.normal)) return closingAttribution(speech, from);
  // '"…," as Wang put it'
  if (first.normal === 'as') {
    const found = plainAttribution(speech, from + 1) ?? otherPlain(speech, from + 1, 'open');
    // '"…," as it is sometimes called'
    return found?.verb && /^(?:called|known|dubbed|named)$/.test(found.verb) && isPassiveAt(speech, found.to - 1)
      ? null
      : found;
  }
  const found = verbs.has(first.normal) ? invertedAttribution(speech, from) : plainAttribution(speech, from);
  return (
    found ??
    otherInverted(speech, from) ??
    otherPlain(speech, from, ending) ??
    (ending === 'open' ? closingAttribution(speech, from) : null) ??
    somebodyElse(speech, from, ending)
  );
}

function isPassiveAt(speech: SpeechText, verb: number): boolean {
  let at = verb;
  while (/ly$|^(?:sometimes|often|also)$/.test(speech.tokens[at - 1]?.normal ?? '')) at--;
  return /^(?:is|are|was|were|be|been)$/.test(speech.tokens[at - 1]?.normal ?? '') || isPassive(speech, verb);
}

/** '"It is over." Wang said.': the next sentence says nothing but who said it. */
function bareAttribution(speech: SpeechText, from: number): Attribution | null {
  const { tokens, sentence } = speech;
  const first = tokens[from];
  if (!first || isAccordingTo(speech, from)) return null;
  const found = verbs.has(first.normal) ? invertedAttribution(speech, from) : plainAttribution(speech, from);
  if (!found || found.from > from) return null;
  const isAll = sentence[found.to] !== sentence[from] || tokens[found.to]!.text === '.';
  return isAll && sentence[found.to - 1] === sentence[from] ? found : null;
}

/** What may follow at the end of a sentence that is said: ", Wang said on Monday." */
const CLOSES =
  /^(?:[.,]|in|on|at|during|after|before|last|this|yesterday|today|earlier|later|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;

/** '"…" tweeted Wang', '"…" Wang tweeted', '"…" of the case, the court said.': right after the quotation, or at the end of its sentence. */
function closingAttribution(speech: SpeechText, from: number): Attribution | null {
  const { tokens, sentence } = speech;
  for (let at = from; at < tokens.length && at - from < MAX_SUBJECT && sentence[at] === sentence[from]; at++) {
    if (isQuotationMark(tokens[at]!.text)) return null;
    if (at > from && tokens[at - 1]!.text !== ',') continue;
    if (joins.has(tokens[at]!.normal)) continue;
    const found = verbs.has(tokens[at]!.normal) ? invertedAttribution(speech, at) : plainAttribution(speech, at);
    if (!found?.source || found.source.from > at + 1) continue;
    const next = tokens[found.to];
    if (next === undefined || sentence[found.to] !== sentence[from] || CLOSES.test(next.normal)) return found;
    if (at === from && (verbs.has(tokens[at]!.normal) || tokens[at + 1] === tokens[found.to - 1])) return found;
  }
  return null;
}

/** "said Wang", "pointed out Wang" */
function invertedAttribution(speech: SpeechText, from: number): Attribution | null {
  const { tokens } = speech;
  const verb = tokens[from]!.text;
  const next = tokens[from + 1]?.normal === 'out' ? from + 2 : from + 1;
  const speaker = sourceAfter(speech, next);
  if (speaker) return attributedTo(speaker, verb, { from, to: speaker.to });
  // "said the customs broker": somebody, though nobody that newsq knows.
  return openers.has(tokens[next]?.normal ?? '') ? attributedToSomebody(verb, { from, to: next + 1 }) : null;
}

/** "Wang Yi, the minister, said", "Wang was quoted as saying" */
function plainAttribution(speech: SpeechText, from: number): Attribution | null {
  const { tokens } = speech;
  for (let at = from + 1; at < tokens.length && at - from <= MAX_DISTANCE && isSameSentence(speech, at, from); at++) {
    if (isQuotationMark(tokens[at]!.text)) return null;
    const cited = citation(speech, at);
    if (cited) return cited;
    if (!isVerbOfSaying(speech, at) || isPassive(speech, at)) continue;
    const speaker = sourceBefore(speech, at);
    if (speaker && isPhraseBefore(speech, from, speaker)) {
      return attributedTo(speaker, tokens[at]!.text, { from, to: at + 1 });
    }
  }
  return null;
}

/** Whether a token is in the sentence that goes on after a quotation; "Rep. Ann Lee (D-Wash.) said" may be cut in two. */
function isSameSentence({ tokens, sentence, sentenceStart, block }: SpeechText, at: number, from: number): boolean {
  if (sentence[at] === sentence[from]) return true;
  const isNext = sentence[at] === sentence[from]! + 1 && block[at] === block[from];
  return isNext && startsWithLower(tokens[sentenceStart[sentence[at]!]!]!.text);
}

/** Words before a speaker that no list has, at most. */
const MAX_UNKNOWN = 3;

/** "famous author Ann Lee wrote": the words before the speaker are no clause of their own. */
function isPhraseBefore({ tokens }: SpeechText, from: number, speaker: SourcePhrase): boolean {
  if (speaker.from - from > MAX_UNKNOWN) return false;
  for (let at = from; at < speaker.from; at++) {
    const { text, normal } = tokens[at]!;
    if (!/^[a-z-]+$/.test(text) || (emptyWords.has(normal) && at > from) || links.has(normal)) return false;
  }
  return true;
}

/** "grumbled Wang", "read a note from the bank": a verb that no list has, and who does it. */
function otherInverted(speech: SpeechText, from: number): Attribution | null {
  const { tokens } = speech;
  const { normal, text } = tokens[from]!;
  const isVerb = isSpeechVerb(speech, from) || isPastForm(normal) || /^[a-z]{2,}[^su]s$/.test(text);
  if (!isVerb || !startsWithLower(text)) return null;
  const next = /^(?:back|out|up|on|in)$/.test(tokens[from + 1]?.normal ?? '') ? from + 2 : from + 1;
  const speaker = startsSubject(speech, next) ? sourceAfter(speech, next) : null;
  if (speaker) return attributedTo(speaker, text, { from, to: speaker.to }, '“…,” grumbled Wang');
  return openers.has(tokens[next]?.normal ?? '') ? attributedToSomebody(text, { from, to: next + 1 }) : null;
}

/** "Wang shot back", "one message read": whoever stands there as a subject, whatever the verb. */
function otherPlain(speech: SpeechText, from: number, ending: Ending): Attribution | null {
  if (!startsSubject(speech, from)) return null;
  const found = plainBy(speech, from, ending, isFiniteVerb);
  return found ?? (ending === 'open' ? plainBy(speech, from, ending, isPresentForm) : null);
}

function plainBy(
  speech: SpeechText,
  from: number,
  ending: Ending,
  isVerb: (speech: SpeechText, at: number) => boolean,
): Attribution | null {
  const { tokens, quotedUntil } = speech;
  const isNewSentence = ending === 'question' && startsWithCapital(tokens[from]!.text);
  for (let at = from + 1; at < tokens.length && at - from <= MAX_SUBJECT && isSameSentence(speech, at, from); at++) {
    if (isQuotationMark(tokens[at]!.text)) {
      // 'a man with a "Vote Wang" cap said'
      if (quotedUntil[at]! - at > MAX_MENTION || quotedUntil[at] === 0) return null;
      at = quotedUntil[at]! - 1;
      continue;
    }
    if (!isVerb(speech, at)) continue;
    const speaker = leadingSubject(speech, from, at, ending);
    if (!speaker) continue;
    // '"Is it lost?" Teague nodded.': what a new sentence tells is what somebody did.
    if (isNewSentence && !isSpeechVerb(speech, at)) return isShort(speech, at) ? somebody(from) : null;
    return attributedTo(speaker, tokens[at]!.text, { from, to: at + 1 }, '“…,” Wang sighed');
  }
  return null;
}

/** "Lee nodded.", "Lee went on.": the one who did that may have said it, and nobody else is sure to have. */
function isShort({ tokens, sentence }: SpeechText, verb: number): boolean {
  for (let at = verb + 1; at <= verb + 2; at++)
    if (at >= tokens.length || sentence[at] !== sentence[verb] || tokens[at]!.text === '.') return true;
  return false;
}

function somebody(from: number): Attribution {
  return attributedToSomebody(null, { from, to: from + 1 });
}

/** Tokens of a quotation within a subject, with its marks, at most. */
const MAX_MENTION = 7;

/** The subject of a verb, where it begins right after the quotation: "another friend, Ann Lee told" as well. */
function leadingSubject(speech: SpeechText, from: number, verb: number, ending: Ending): SourcePhrase | null {
  const { tokens } = speech;
  const speaker = sourceBefore(speech, verb);
  if (speaker && speaker.from <= from + 1) return speaker;
  if (ending !== 'open' || !isSpeechVerb(speech, verb) || isPassive(speech, verb)) return null;
  // Only a name or a phrase may stand before, with no verb: "the tall, 71-year-old envoy said".
  for (let at = from + 1; at < verb; at++) {
    if (isFiniteVerb(speech, at) && !/^(?:who|that|which)$/.test(tokens[at - 1]!.normal)) return null;
  }
  const isNamed = hasName(speech, from, speaker?.from ?? verb);
  // One before the quotation, which the verb shares with another: '… and said'.
  const isBefore = speaker !== null && speaker.words.from < from;
  if (speaker && !isNamed && !isBefore) return { ...speaker, from, words: { ...speaker.words, from } };
  return sourceAfter(speech, from);
}

function hasName({ nameStartingAt }: SpeechText, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (nameStartingAt(at)) return true;
  return false;
}

/** Another subject stands there, without a verb or before one that nobody can read: not the speaker before. */
function somebodyElse(speech: SpeechText, from: number, ending: Ending): Attribution | null {
  if (ending !== 'open' || !startsSubject(speech, from)) return null;
  // '"…," Ann Lee, an analyst at Acme.'
  const name = speech.nameStartingAt(from);
  const named =
    name?.entity.type === 'person' && speech.tokens[name.to]?.text === ',' ? sourceAfter(speech, from) : null;
  if (named) return attributedTo(named, null, { from, to: named.to }, '“…,” Wang sighed');
  return attributedToSomebody(null, { from, to: from + 1 });
}

/** A name, a pronoun, "the", "officials". */
export function startsSubject(speech: SpeechText, at: number): boolean {
  const { tokens, nameStartingAt } = speech;
  const { normal = '', text = '' } = tokens[at] ?? {};
  if (nameStartingAt(at) || openers.has(normal) || pronouns.has(normal)) return true;
  return (
    startsWithCapital(text) || (/^[\p{Ll}\d]/u.test(text) && !emptyWords.has(normal) && !/(?:ing|ed|ly)$/.test(text))
  );
}
