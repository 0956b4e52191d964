import { oncePerToken } from '../once.js';
import type { SpeechText } from '../speech-text.js';
import { clauseLimit, sourceBefore } from './before.js';
import { beForms, beforeAdverbs, controlLemma, isHardStop, isPassive, itself, sharesObject } from './controls.js';
import { subjectOfParticiple } from './participles.js';
import { phraseBefore } from './phrase-back.js';
import type { SourcePhrase } from './source.js';
import { isVerbLike } from './word-kinds.js';

/** Tokens between a verb without a subject of its own and the verb that has it, at most. */
const MAX_BACK = 60;
/** Verbs that are looked at on the way, at most. */
const MAX_VERBS = 8;

/**
 * The subject of a verb in any form: finite ("Wang has said"), participle ("…, arguing that", "by announcing", "a letter
 * saying"), infinitive ("Wang declined to say", "asked Lee to say"). Its range is that of the subject where that stands
 * beside the verb or before an infinitive, and empty at the verb where it stands elsewhere.
 * @param at index of the verb
 */
export const subjectOf = oncePerToken(readSubject);

function readSubject(speech: SpeechText, at: number): SourcePhrase | null {
  const { tokens } = speech;
  const start = clauseLimit(speech, at);
  const before = beforeAdverbs(speech, at, start);
  if (tokens[before]?.normal === 'to') return subjectOfInfinitive(speech, before, start);
  if (tokens[before]?.normal === 'having') return subjectOfParticiple(speech, before, start, subjectOf);
  const isGerund = /^\p{L}+ing$/u.test(tokens[at]!.normal);
  if (!isGerund || beForms.has(tokens[before]?.normal ?? '')) return sourceBefore(speech, at);
  const subject = subjectOfParticiple(speech, at, start, subjectOf);
  // "This was after Wang tried to win by saying": what "this" is says nothing.
  return subject && isBarePointer(speech, subject) ? null : subject;
}

function isBarePointer({ tokens }: SpeechText, { words: { from, to } }: SourcePhrase): boolean {
  return to === from + 1 && /^(?:this|that|these)$/.test(tokens[from]!.normal);
}

/** "Wang declined to say", "Wang is expected to say", "Wang asked Lee to say", "for Lee to say" */
function subjectOfInfinitive(speech: SpeechText, to: number, start: number): SourcePhrase | null {
  const least = Math.max(start, to - MAX_BACK);
  let tried = 0;
  for (let at = to - 1; at >= least && tried < MAX_VERBS; at--) {
    const { text, normal } = speech.tokens[at]!;
    if (isHardStop(text)) return null;
    if (normal === 'for' && at + 1 < to) {
      // "for Wang to say"
      const phrase = phraseBefore(speech, to, at + 1);
      const source = phrase?.from === at + 1 ? itself(speech, phrase) : null;
      if (source?.kind === 'named' || source?.kind === 'pronoun') return source;
    }
    const lemma = controlLemma(normal);
    const isControl = lemma !== null && !speech.nameEndingAt(at);
    if (!isControl && !isVerbLike(speech, at)) continue;
    if (isControl && sharesObject(lemma) && !isPassive(speech, at)) {
      const object = at + 1 < to ? phraseBefore(speech, to, at + 1) : null;
      if (object && object.from === at + 1) return itself(speech, object);
    }
    tried++;
    // "to go on to say": the verb before is one without a subject as well.
    const before = beforeAdverbs(speech, at, start);
    if (speech.tokens[before]?.normal === 'to') continue;
    const subject = sourceBefore(speech, at);
    if (subject) return subject;
  }
  return null;
}
