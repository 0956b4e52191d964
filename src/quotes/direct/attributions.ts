import { verbsOfSaying } from '../../lexicon/common/verbs-of-saying.js';
import type { TokenRange } from '../../text/token-ranges.js';
import { isSpeechWord } from '../finite-verbs.js';
import type { QuoteRule } from '../rules.js';
import { sourceAfter } from '../sources/after.js';
import { quotedAs } from '../sources/quoted-as.js';
import type { SourcePhrase } from '../sources/source.js';
import type { SpeechText } from '../speech-text.js';
import { bitOf } from '../word-bits.js';

/** Who says something, in which word, and where that stands. */
export interface Attribution extends TokenRange {
  /** Null for somebody whose phrase newsq cannot read. */
  readonly source: SourcePhrase | null;
  /** Null where there is none: '"…" — Wang'. */
  readonly verb: string | null;
  /** What is quoted is only a part of what the verb takes: 'thanked Lee for "…"'. */
  readonly isPart: boolean;
  readonly by: QuoteRule;
}

const SAYING = bitOf(verbsOfSaying);

/** The rule of a quotation whose speaker is nobody that newsq knows. */
export const UNKNOWN_SPEAKER = '“…,” officials said' satisfies QuoteRule;

/** A verb of saying that is no part of a name: "Truth and Said Group". */
export function isVerbOfSaying({ kinds, nameEndingAt }: SpeechText, at: number): boolean {
  return (kinds[at]! & SAYING) !== 0 && !nameEndingAt(at);
}

/** Whether "according to" stands at a token. */
export function isAccordingTo({ tokens }: SpeechText, at: number): boolean {
  return tokens[at]?.normal === 'according' && tokens[at + 1]?.normal === 'to';
}

/** The speaker of "according to Wang", at the token of "according". */
export function sourceAccordingTo(speech: SpeechText, at: number): SourcePhrase | null {
  const speaker = sourceAfter(speech, at + 2);
  return speaker && { ...speaker, by: 'according to Wang' };
}

export function accordingTo(speech: SpeechText, from: number): Attribution | null {
  const speaker = sourceAccordingTo(speech, from);
  return speaker && attributedTo(speaker, wordsBetween(speech, from, from + 2), { from, to: speaker.to });
}

/** "Wang was quoted as saying", where "quoted" stands at a token. */
export function citation(speech: SpeechText, at: number): Attribution | null {
  const cited = quotedAs(speech, at);
  return cited && attributedTo(cited.speaker, speech.tokens[at]!.text, cited);
}

/** By the rule that found it, or by the source's own. */
export function attributedTo(
  source: SourcePhrase,
  verb: string | null,
  { from, to }: TokenRange,
  by: QuoteRule = source.by,
): Attribution {
  return { source, verb, from, to, isPart: false, by: source.id === null ? UNKNOWN_SPEAKER : by };
}

/** Somebody says it, though nobody that newsq can read: "said the customs broker". */
export function attributedToSomebody(verb: string | null, { from, to }: TokenRange): Attribution {
  return { source: null, verb, from, to, isPart: false, by: UNKNOWN_SPEAKER };
}

/** Whether an attribution is by a verb that mostly tells how something was said; "left" in '"…," he left' may be anything. */
export function isBySpeech({ verb, by }: Attribution): boolean {
  return verb !== null && (by === 'according to Wang' || isSpeechWord(verb.toLowerCase()));
}

export function isQuotationMark(text: string): boolean {
  return /^(?:["“”«»„‘]|``|'''?)$/.test(text);
}

/** The text from a token up to another, in one line. */
export function wordsBetween({ text, tokens }: SpeechText, from: number, to: number): string {
  return text.slice(tokens[from]!.start, tokens[to - 1]!.end).replace(/\s+/g, ' ');
}
