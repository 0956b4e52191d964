import { adverbsBeforeVerbs } from '../../lexicon/quotes/adverbs-before-verbs.js';
import type { SpeechName, SpeechText } from '../speech-text.js';
import { bodyDescribed, isBodyNoun } from './bodies.js';
import { saying, WEIGHTS, weightOf } from './subjects.js';

const adverbs = new Set<string>(adverbsBeforeVerbs);

/** The id of whom the pronoun at a token stands for; null where the article does not tell for certain. */
export function antecedentOf(speech: SpeechText, pronoun: number): string | null {
  const { normal } = speech.tokens[pronoun]!;
  if (normal === 'it' || normal === 'they') return bodyBefore(speech, pronoun);
  return speech.discourse.pronouns.get(pronoun) ?? null;
}

/** Tokens before "it said" in which a body must say something, at most. */
const MAX_TOKENS = 150;

/** "The ministry said it was late. It added …": the body that spoke last, where nobody else has since. */
function bodyBefore(speech: SpeechText, pronoun: number): string | null {
  const { tokens, quotedUntil, sentence } = speech;
  if (quotedUntil[pronoun]! > 0 || !saying.has(tokens[skipAdverbs(speech, pronoun + 1)]?.normal ?? '')) return null;
  // Those that are all quoted are none of the article's own.
  let sentences = 0;
  let last = sentence[pronoun]!;
  for (let at = pronoun - 1; at >= 0 && pronoun - at <= MAX_TOKENS; at--) {
    if (quotedUntil[at]! > 0) continue;
    if (sentence[at] !== last) {
      if (++sentences > 1) return null;
      last = sentence[at]!;
    }
    if (!saying.has(tokens[at]!.normal) || speech.nameEndingAt(at)) continue;
    const subject = subjectEnd(speech, at);
    if (!/^(?:it|they)$/.test(tokens[subject]?.normal ?? '')) return spokenBy(speech, at, subject);
    // "It said …. It added …"
    sentences = 0;
  }
  return null;
}

function skipAdverbs({ tokens }: SpeechText, from: number): number {
  let at = from;
  while (adverbs.has(tokens[at]?.normal ?? '')) at++;
  return at;
}

function subjectEnd({ tokens }: SpeechText, verb: number): number {
  let at = verb - 1;
  while (adverbs.has(tokens[at]?.normal ?? '')) at--;
  return at;
}

/** The body that is the subject of a verb, before it or after. */
function spokenBy(speech: SpeechText, verb: number, subject: number): string | null {
  const { tokens, sentenceStart, sentence } = speech;
  const start = sentenceStart[sentence[verb]!]!;
  const name = speech.nameEndingAt(subject);
  if (name) return isSubject(speech, name, start) ? bodyId(name) : null;
  if (isBodyNoun(tokens[subject]?.normal ?? '')) {
    let from = subject;
    while (from > start && subject - from < 4 && tokens[from]!.normal !== 'the') from--;
    return tokens[from]!.normal === 'the' ? bodyDescribed(speech, from, subject) : null;
  }
  const next = tokens[verb + 1]?.normal === 'the' ? verb + 2 : verb + 1;
  const inverted = /^\P{L}+$/u.test(tokens[verb - 1]?.text ?? '') ? speech.nameStartingAt(next) : null;
  return inverted && bodyId(inverted);
}

function isSubject(speech: SpeechText, { from, to }: SpeechName, start: number): boolean {
  const first = speech.tokens[from - 1]?.normal === 'the' && from > start ? from - 1 : from;
  return weightOf(speech, { from: first, to }, start) >= WEIGHTS.subject;
}

function bodyId({ entity, isDemonym }: SpeechName): string | null {
  const isBody = entity.type === 'organization' || entity.type === 'country';
  return isBody && !isDemonym ? entity.id : null;
}
