import { verbsOfSaying } from '../../lexicon/common/verbs-of-saying.js';
import { speechBases } from '../../lexicon/quotes/speech-verbs.js';
import { isFiniteVerb, isSpeechVerb } from '../finite-verbs.js';
import type { SpeechText } from '../speech-text.js';
import { type Attribution, isBySpeech } from './attributions.js';
import type { Quoted } from './quotation-marks.js';
import type { Saying } from './saying.js';

const verbs = new Set<string>(verbsOfSaying);
const bases = new Set<string>(speechBases);

/** The attribution of the quotation before, where this one goes on from it. */
export function attributionFrom(
  speech: SpeechText,
  { quoted: before, attribution }: Saying,
  quoted: Quoted,
): Attribution | null {
  if (!attribution) return null;
  const isNewBlock = speech.block[before.open] !== speech.block[quoted.open];
  const goesOn = isNewBlock
    ? continuesParagraph(speech, before, attribution, quoted) || isFurtherOn(speech, before, attribution, quoted)
    : continues(speech, before, attribution, quoted);
  if (!goesOn) return null;
  const by = isNewBlock ? '“…,” Wang said.¶ “…”' : '“…,” Wang said. “…”';
  return (attribution.source?.id ?? null) === null ? attribution : { ...attribution, by };
}

/** '"…," Wang said. "…"': nothing but the attribution and its full stop stands between, or nothing at all. */
function continues(speech: SpeechText, before: Quoted, attribution: Attribution, quoted: Quoted): boolean {
  if (before.close >= quoted.open - 1) return true;
  const { sentence, sentenceStart } = speech;
  if (isFurtherOn(speech, before, attribution, quoted)) return true;
  // "…," said Ann Lee of Tampa, Fla. "…": no sentence was seen to begin.
  const opensSentence =
    quoted.open === sentenceStart[sentence[quoted.open]!] || /.\.$/.test(speech.tokens[quoted.open - 1]!.text);
  // 'Wang called it "a good day" for all. "…"'
  if (attribution.from <= before.close) return opensSentence && sentence[quoted.open]! - sentence[before.close]! <= 1;
  // The attribution may go on: "Wang told reporters in Beijing on Wednesday."
  const isNextSentence = sentence[quoted.open]! - sentence[attribution.from]! <= 1;
  return isNextSentence && (opensSentence || goesOnWithin(speech, attribution.to, quoted.open));
}

/** Tokens between an attribution and a quotation further on in its paragraph, at most. */
const MAX_BETWEEN = 60;
/** Tokens of such a quotation, at least: fewer are a term or irony. */
const MIN_WITHIN = 5;

/**
 * '"…," Wang said. That makes it "…"', '"…," Wang said. It was signed in May. "…"': further on in the paragraph, where nobody
 * else is named between and nobody says anything.
 */
function isFurtherOn(
  speech: SpeechText,
  before: Quoted,
  attribution: Attribution,
  { open, from, to, close }: Quoted,
): boolean {
  const { tokens, sentence, sentenceStart, block, nameStartingAt, quotedUntil } = speech;
  const last = Math.max(attribution.to - 1, before.close);
  if (open - last > MAX_BETWEEN || to - from < MIN_WITHIN) return false;
  // The next paragraph may be all a quotation.
  const isAll = block[open - 1] !== block[open] && block[close + 1] !== block[close];
  if (block[last] !== block[open] && !(isAll && block[open]! - block[last]! === 1)) return false;
  // 'The plan for "…" is off'
  if (sentence[close + 1] === sentence[close]) return false;
  if (sentence[last] === sentence[open] || !isBySpeech(attribution)) return false;
  for (let at = last + 1; at < open; at++) {
    const name = nameStartingAt(at);
    if (name?.entity.type === 'person' && name.entity.id !== attribution.source?.id) return false;
    if (at < sentenceStart[sentence[last]! + 1]!) continue;
    if (quotedUntil[at]! > 0 || isSpeechVerb(speech, at) || bases.has(tokens[at]!.normal)) return false;
  }
  return true;
}

/** '"…," said Wang, speaking of Lee, "…"': within the sentence nobody else does anything. */
function goesOnWithin(speech: SpeechText, from: number, to: number): boolean {
  if (to - from > MAX_REST || (to - from > 2 && speech.sentence[from] !== speech.sentence[to])) return false;
  for (let at = from; at < to; at++) if (isFiniteVerb(speech, at)) return false;
  return true;
}

/** Tokens after an attribution up to the end of its paragraph, at most: "in Beijing on Wednesday". */
const MAX_REST = 16;

/**
 * A paragraph that opens with a quotation goes on from the paragraph before, where that ends with a quotation or with who
 * said it, and no verb in this one says who does.
 */
function continuesParagraph(speech: SpeechText, before: Quoted, attribution: Attribution, quoted: Quoted): boolean {
  const { tokens, block } = speech;
  const here = block[quoted.open]!;
  if (block[quoted.open - 1] === here || here - block[before.open]! !== 1) return false;
  const endsWithQuote = before.close >= quoted.open - 1;
  // "…," Wang told reporters in Beijing on Wednesday.
  const endsWithSpeaker = attribution.from > before.close && quoted.open - attribution.to <= MAX_REST;
  if (!endsWithQuote && !endsWithSpeaker) return false;
  for (let at = quoted.close + 1; block[at] === here; at++) if (verbs.has(tokens[at]!.normal)) return false;
  return true;
}
