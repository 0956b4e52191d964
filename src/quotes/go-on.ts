import { partitionPoint } from '../text/binary-search.js';
import type { Quote } from '../types.js';
import { UNKNOWN_SPEAKER } from './direct/attributions.js';
import { isFiniteVerb } from './finite-verbs.js';
import type { QuoteRule } from './rules.js';
import type { SpeechText } from './speech-text.js';

const SIGNED = '“…” — Wang' satisfies QuoteRule;
/** Characters between a report and the quotation that goes on from it, at most. */
const MAX_BETWEEN = 8;
const ONLY_A_STOP = /^["”’]?[.?!]["”’]?\s+["“‘«]$/;

/**
 * 'Wang says the deal is off. "It was never signed."', 'The deal is off, Wang said. "It was never signed."': a quotation in a
 * sentence of its own that nobody is said to say goes on from the report in the sentence before.
 */
export function goOnFrom(reports: readonly Quote[], quote: Quote, speech: SpeechText): Quote {
  const isLoose = quote.by !== SIGNED && (quote.source !== null || quote.by !== UNKNOWN_SPEAKER);
  if (quote.verb !== null || !isLoose) return quote;
  const before = reports[partitionPoint(reports, ({ end }) => end <= quote.start) - 1];
  if (!before || !(endsAt(before, quote, speech) || endsWithSource(before, quote, speech))) return quote;
  const { source, speaker, verb } = before;
  return { ...quote, source, speaker, verb, by: speaker === null ? UNKNOWN_SPEAKER : 'Wang said that …. “…”' };
}

/** 'Wang says the deal is off. "…"' */
function endsAt(report: Quote, { start }: Quote, { text }: SpeechText): boolean {
  return start - report.end <= MAX_BETWEEN && ONLY_A_STOP.test(text.slice(report.end, start));
}

/** Tokens from the end of a report to the end of its sentence, at most: ", Wang told reporters in Oslo on Monday." */
const MAX_CLOSING = 24;

/** 'The deal is off, Wang told reporters in Oslo. "…"': nobody else does anything in the rest of the sentence. */
function endsWithSource({ end, source }: Quote, quote: Quote, speech: SpeechText): boolean {
  if (source === null || source.start < end || source.end > quote.start || quote.source !== null) return false;
  const { tokens, sentence, sentenceStart, block, quotedUntil } = speech;
  const open = partitionPoint(tokens, (token) => token.end <= quote.start) - 1;
  const from = partitionPoint(tokens, (token) => token.end <= end);
  const isNext = sentenceStart[sentence[open]!] === open && sentence[open]! - sentence[from]! === 1;
  if (!isNext || open - from > MAX_CLOSING) return false;
  // In a paragraph of its own it must be all of that.
  if (block[open] !== block[from] && block[quotedUntil[open] || open + 1] === block[open]) return false;
  let verbs = 0;
  for (let at = from; at < open; at++) {
    if (quotedUntil[at]! > 0) return false;
    if (isFiniteVerb(speech, at)) verbs++;
  }
  return verbs <= 1;
}
