import { verbsOfSaying } from '../../lexicon/common/verbs-of-saying.js';
import { clauseLinks } from '../../lexicon/quotes/clause-links.js';
import { speechBases, speechParticiples } from '../../lexicon/quotes/speech-verbs.js';
import { beforeAdverbs, isFiniteVerb, isPassive, isPresentForm, isSpeechVerb } from '../finite-verbs.js';
import { sourceAfter } from '../sources/after.js';
import { sourceBefore } from '../sources/before.js';
import type { SourcePhrase } from '../sources/source.js';
import { subjectOf } from '../sources/subject-of.js';
import type { SpeechText } from '../speech-text.js';
import { startsSubject } from './after.js';
import {
  type Attribution,
  accordingTo,
  attributedTo,
  citation,
  isAccordingTo,
  isQuotationMark,
  isVerbOfSaying,
} from './attributions.js';

const verbs = new Set<string>(verbsOfSaying);
const TELLS = /^t(?:old|ells?)$/;
const bases = new Set<string>(speechBases);
const links = new Set<string>(clauseLinks);
const participles = new Set<string>(speechParticiples);

/** Tokens between a quotation and a verb of saying, and any verb, at most. */
const MAX_DISTANCE = 20;
const MAX_TO_VERB = 45;
/** Tokens between a verb and the colon after it and its particles, at most: "shot back angrily:". */
const MAX_BESIDE = 3;

/** 'Wang said: "…', 'Wang told reporters in Beijing, "…', 'Wang called it "…': the last verb of saying before the mark at `end`. */
export function attributionBefore(speech: SpeechText, end: number): Attribution | null {
  const { tokens } = speech;
  const least = Math.max(sentenceStartOf(speech, end), end - MAX_DISTANCE);
  const beside = tokens[end]!.text === ':' ? end - MAX_BESIDE : end;
  for (let at = end - 1; at >= least; at--) {
    const { text, normal } = tokens[at]!;
    if (isQuotationMark(text) || text === ';') return null;
    // 'Wang said no, to which Lee shot back: "…': the verb beside the colon has a subject of its own.
    if (at >= beside && !verbs.has(normal) && isFiniteVerb(speech, at) && sourceBefore(speech, at)) return null;
    if (isAccordingTo(speech, at - 1)) return accordingTo(speech, at - 1);
    const cited = citation(speech, at);
    if (cited) return cited;
    const adding = participles.has(normal) ? subjectOf(speech, at) : null;
    if (adding) return attributedTo(adding, text, { from: at, to: at + 1 }, 'Wang left, saying “…”');
    // 'Wang said,"…': the comma is no token of its own.
    if (!isVerbOfSaying(speech, at) && !(at === end - 1 && isVerbWithComma(text))) continue;
    if (isPassive(speech, at) || /^\p{Lu}{2}/u.test(text)) continue;
    const inverted = invertedBefore(speech, at, end);
    if (inverted) return inverted;
    const speaker = sourceBefore(speech, at);
    if (speaker) return attributedTo(speaker, text.replace(/[,:]$/, ''), { from: speaker.from, to: at + 1 });
  }
  return null;
}

function isVerbWithComma(text: string): boolean {
  return /[,:]$/.test(text) && verbs.has(text.slice(0, -1));
}

/** 'But, said Wang, "…"', 'Said Wang, who was there: "…"' */
function invertedBefore(speech: SpeechText, verb: number, end: number): Attribution | null {
  const { tokens } = speech;
  const isFirst = verb === sentenceStartOf(speech, end);
  if ((!isFirst && tokens[verb - 1]!.text !== ',') || TELLS.test(tokens[verb]!.normal)) return null;
  if (!startsSubject(speech, verb + 1)) return null;
  const speaker = sourceAfter(speech, verb + 1);
  if (!speaker || speaker.to >= end) return null;
  const isAll = speaker.to === end - 1 && tokens[end - 1]!.text === ',';
  return isFirst || isAll ? attributedTo(speaker, tokens[verb]!.text, { from: verb, to: speaker.to }) : null;
}

/**
 * 'Wang put it: "…', 'Wang left, saying "…', 'Wang thanked Lee for "…': the subject of the last verb before the mark at
 * `end`, whatever the verb.
 */
export function subjectBefore(speech: SpeechText, end: number): Attribution | null {
  const { tokens, quotedUntil } = speech;
  const least = Math.max(sentenceStartOf(speech, end), end - MAX_TO_VERB);
  const isNext = /[,:]$/.test(tokens[end - 1]?.text ?? '') || tokens[end]!.text === ':';
  let hanging: Attribution | null = null;
  for (let at = end - 1; at > least; at--) {
    const { text } = tokens[at]!;
    if (text === ';') return hanging;
    // What is quoted within the clause is none of its verbs.
    if (quotedUntil[at]! > 0) continue;
    const beside = participleAt(speech, at);
    if (beside) return beside;
    if (!mayTell(speech, at, end)) continue;
    const speaker = sourceBefore(speech, at);
    // "Lee who smiled and said: …": it may be somebody else.
    if (!speaker && end - at <= 2 && isVerbOfSaying(speech, at)) return null;
    if (!speaker || isRelative(speech, at) || isWithin(speech, speaker, at)) continue;
    const isPart = !isNext && !(isSpeechVerb(speech, at) && at === end - 1);
    const by = isPart ? 'Wang thanked Lee for “…”' : 'Wang put it: “…”';
    const found = { ...attributedTo(speaker, text, { from: speaker.from, to: at + 1 }, by), isPart };
    // "Wang protested, because they knew Lee": who does something in a clause that hangs on another says it last.
    if (isSpeechVerb(speech, at) || !links.has(tokens[speaker.from - 1]?.normal ?? '')) return found;
    hanging ??= found;
  }
  return hanging;
}

/** Whether a verb that has a subject may stand at a token: not the "shot" of "a hero shot down by them". */
function mayTell(speech: SpeechText, at: number, end: number): boolean {
  const { tokens } = speech;
  const next = /^(?:down|up|out)$/.test(tokens[at + 1]?.normal ?? '') ? at + 2 : at + 1;
  if (tokens[next]?.normal === 'by') return false;
  return isFiniteVerb(speech, at) || (at === end - 1 && isPresentForm(speech, at));
}

/** "saying", "would say", "to quip" at a token. */
function participleAt(speech: SpeechText, at: number): Attribution | null {
  const { normal, text } = speech.tokens[at]!;
  if (!participles.has(normal) && !(bases.has(normal) && isInfinitive(speech, at))) return null;
  const speaker = subjectOf(speech, at);
  return speaker && attributedTo(speaker, text, { from: at, to: at + 1 }, 'Wang left, saying “…”');
}

/** "would say", "to quip" */
function isInfinitive(speech: SpeechText, at: number): boolean {
  return /^(?:to|will|would|can|could|may|might|must|should|did|does|do|didn't|doesn't|don't)$/.test(
    beforeAdverbs(speech, at),
  );
}

/**
 * "saying it contained": the subject of a clause that somebody else says. "criticized the accord adopted in Paris": no
 * subject, but an object and its participle.
 */
function isWithin(speech: SpeechText, { from }: SourcePhrase, verb: number): boolean {
  const before = speech.tokens[from - 1]?.normal ?? '';
  if (participles.has(before) || before === 'that') return true;
  return !isSpeechVerb(speech, verb) && isFiniteVerb(speech, from - 1);
}

/** "those who left": the verb of a clause within another. */
function isRelative({ tokens }: SpeechText, verb: number): boolean {
  return /^(?:who|which|that|whose|whom)$/.test(tokens[verb - 1]?.normal ?? '');
}

function sentenceStartOf({ sentence, sentenceStart }: SpeechText, at: number): number {
  return sentenceStart[sentence[at] ?? 0]!;
}
