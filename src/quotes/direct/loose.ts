import { functionWords } from '../../lexicon/common/function-words.js';
import { startsWithLower } from '../../text/letter-case.js';
import { isFiniteVerb, isPresentForm, isSpeechVerb } from '../finite-verbs.js';
import { sourceAfter } from '../sources/after.js';
import { sourceBefore } from '../sources/before.js';
import type { SourcePhrase } from '../sources/source.js';
import { isPredicate } from '../sources/word-kinds.js';
import type { SpeechText } from '../speech-text.js';
import { type Attribution, attributedTo } from './attributions.js';
import type { Quoted } from './quotation-marks.js';
import type { Saying } from './saying.js';

const emptyWords = new Set<string>(functionWords);

const DASH = /^(?:[-–—―~]|--+)$/;

/** Tokens of a label before a colon, and of a line that names who said what stands above it, at most. */
const MAX_LABEL = 24;

/** 'Wang: "…', 'More from Wang: "…', 'a poll that pleased the chairman, Wang: "…', at the colon. */
export function labelBefore(speech: SpeechText, colon: number): Attribution | null {
  const { tokens } = speech;
  const start = labelStart(speech, colon);
  if (colon - start > MAX_LABEL) return null;
  const from = afterFrom(speech, start);
  // "Wang answers:", "Wang wept:"
  for (let at = from + 1; at < colon; at++)
    if (isFiniteVerb(speech, at) || (at === colon - 1 && isPresentForm(speech, at))) return null;
  const speaker = sourceAfter(speech, from);
  const rest = speaker ? tokens.slice(speaker.to, colon) : [];
  // "Read: '…'": one word that names nobody is an advertisement's.
  if (speaker && speaker.to - speaker.from === 1 && speaker.kind !== 'named' && speaker.kind !== 'pronoun') return null;
  if (speaker && rest.every(({ text }) => /^[(),.\p{Lu}-]|^'s$/u.test(text))) {
    return attributedTo(speaker, null, { from: speaker.from, to: colon }, 'Wang: “…”');
  }
  return null;
}

/** 'For Wang the choice was simple: "…' */
export function concernedBefore(speech: SpeechText, colon: number): Attribution | null {
  const start = speech.sentenceStart[speech.sentence[colon - 1]!]!;
  if (!/^(?:for|to)$/.test(speech.tokens[start]!.normal) || colon - start > MAX_LABEL) return null;
  const speaker = sourceAfter(speech, start + 1);
  const isPerson = speaker?.id && speech.nameEndingAt(speaker.to - 1)?.entity.type === 'person';
  return isPerson
    ? attributedTo(speaker, null, { from: speaker.from, to: colon }, 'For Wang it was simple: “…”')
    : null;
}

/** A person's name that ends at a colon: "It surprised nobody, least of all pollster Ann Lee:". */
export function nameBeforeColon(speech: SpeechText, colon: number): Attribution | null {
  const name = speech.nameEndingAt(colon - 1);
  if (name?.entity.type !== 'person') return null;
  const speaker = sourceBefore(speech, colon);
  return speaker && attributedTo(speaker, null, { from: speaker.from, to: colon }, 'Wang: “…”');
}

/** 'Wang had this to say: "…": the subject that opens the sentence, whatever its verb. */
export function openerBefore(speech: SpeechText, colon: number): Attribution | null {
  const from = speech.sentenceStart[speech.sentence[colon - 1]!]!;
  const speaker = colon - from <= MAX_LEAD ? firstSubject(speech, from, colon) : null;
  if (!speaker || speaker.from > from) return null;
  return attributedTo(speaker, null, { from: speaker.from, to: colon }, 'Wang was blunt. “…”');
}

/** The first token of a label: after a dash within the sentence, or the sentence's first. */
function labelStart({ tokens, sentence, sentenceStart }: SpeechText, colon: number): number {
  const start = sentenceStart[sentence[colon - 1]!]!;
  for (let at = colon - 1; at > start && colon - at <= MAX_LABEL; at--)
    if (DASH.test(tokens[at]!.text) && !(tokens[at]!.glued && tokens[at + 1]?.glued)) return at + 1;
  return start;
}

/** "And from Wang", "More from Wang" */
function afterFrom({ tokens }: SpeechText, start: number): number {
  for (let at = start; at < start + 4; at++) if (tokens[at]?.normal === 'from') return at + 1;
  return start;
}

/** '"…" — Ann Lee, chief executive of Acme': after a dash, up to the end of the paragraph. */
export function signatureAfter(speech: SpeechText, { open, to, close }: Quoted): Attribution | null {
  const { tokens, block } = speech;
  const dash = close + 1;
  if (!DASH.test(tokens[dash]?.text ?? '') || block[dash]! - block[close]! > 1) return null;
  const isNext = block[dash] !== block[close];
  if (!isNext && !/[.?!…,]$/.test(tokens[to - 1]!.text) && block[open - 1] === block[open]) return null;
  if (!/^[\p{Lu}@]/u.test(tokens[dash + 1]?.text ?? '')) return null;
  const speaker = sourceAfter(speech, dash + 1);
  if (!speaker) return null;
  const after = tokens[speaker.to];
  const isEnd = after === undefined || block[speaker.to] !== block[dash] || /^[,.(|;]/.test(after.text);
  return isEnd ? attributedTo(speaker, null, { from: speaker.from, to: speaker.to }, '“…” — Wang') : null;
}

/** Tokens of a sentence before a quotation that tell whose it is, at most. */
const MAX_LEAD = 40;

/** 'Wang was blunt. "…"': the person that the sentence before the quotation, in the same paragraph, is about. */
export function leadBefore(speech: SpeechText, { open }: Quoted, before: Saying | undefined): Attribution | null {
  const { tokens, sentence, sentenceStart, block, quotedUntil } = speech;
  const here = sentence[open]!;
  if (here === 0 || sentenceStart[here] !== open) return null;
  const from = sentenceStart[here - 1]!;
  if (block[from] !== block[open] || open - from > MAX_LEAD || /[?!:]$/.test(tokens[open - 1]!.text)) return null;
  for (let at = from; at < open; at++) if (quotedUntil[at]! > 0) return null;
  const speaker = firstSubject(speech, from, open);
  if (!speaker || speaker.from > from || !isPerson(speech, speaker)) return null;
  // '"We agree," Wang said. Lee left. "It is over."': Wang may go on.
  const last = before && block[before.quoted.open] === block[open] ? before.attribution : null;
  const isOther = last?.source != null && last.source.id !== speaker.id;
  if (isOther && !tellsHow(speech, speaker, open)) return null;
  return attributedTo(speaker, null, { from: speaker.from, to: open }, 'Wang was blunt. “…”');
}

/** "Wang was blunt", "Lee shot back": it tells how somebody speaks. */
function tellsHow(speech: SpeechText, { to }: SourcePhrase, end: number): boolean {
  for (let at = to; at < Math.min(end, to + 3); at++)
    if (/^(?:is|was)$/.test(speech.tokens[at]!.normal) || isSpeechVerb(speech, at)) return true;
  return false;
}

function firstSubject(speech: SpeechText, from: number, end: number): SourcePhrase | null {
  for (let at = from + 1; at < end; at++) {
    if (isPredicate(speech, at) || isFiniteVerb(speech, at)) return sourceBefore(speech, at);
  }
  return null;
}

/** A name of a person, "he" or "she". */
export function isPerson({ tokens, nameEndingAt }: SpeechText, { from, to, kind }: SourcePhrase): boolean {
  if (kind === 'pronoun') return /^(?:he|she)$/.test(tokens[from]!.normal);
  for (let at = to - 1; at >= from; at--) {
    const name = nameEndingAt(at);
    if (name) return name.entity.type === 'person';
    if (!emptyWords.has(tokens[at]!.normal) && startsWithLower(tokens[at]!.text)) return false;
  }
  return false;
}
