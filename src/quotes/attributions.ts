import { determiners } from '../lexicon/common/determiners.js';
import { functionWords } from '../lexicon/common/function-words.js';
import { verbsOfSaying } from '../lexicon/common/verbs-of-saying.js';
import { clauseLinks } from '../lexicon/quotes/clause-links.js';
import type { TokenRange } from '../text/token-ranges.js';
import { quotedAs } from './quoted-as.js';
import type { QuoteRule } from './rules.js';
import type { FoundSpeaker, Speaker } from './speakers.js';
import { speakerAfter } from './speakers-after.js';
import { speakerBefore } from './speakers-before.js';
import type { SpeechText } from './speech-text.js';

/** Who says something, in which word, and where that stands. */
export interface Attribution extends TokenRange {
  readonly speaker: string | null;
  readonly verb: string;
  readonly by: QuoteRule;
}

const verbs = new Set<string>(verbsOfSaying);
const openers = new Set<string>(determiners);
const emptyWords = new Set<string>(functionWords);
/** They open a clause, of which the speaker is no subject. */
const links = new Set<string>(clauseLinks);

/** Tokens between a quotation and a verb of saying, at most. */
const MAX_DISTANCE = 20;

/** Whether "according to" stands at a token. */
export function isAccordingTo({ tokens }: SpeechText, at: number): boolean {
  return tokens[at]?.normal === 'according' && tokens[at + 1]?.normal === 'to';
}

/** The speaker of "according to Wang", at the token of "according". */
export function speakerAccordingTo(speech: SpeechText, at: number): Speaker | null {
  const speaker = speakerAfter(speech, at + 2);
  return speaker && { ...speaker, by: 'according to Wang' };
}

/** "said Wang", "Wang Yi, the minister, said", "according to Wang" from a token on. */
export function attributionAt(speech: SpeechText, from: number): Attribution | null {
  const first = speech.tokens[from];
  if (!first) return null;
  if (isAccordingTo(speech, from)) return accordingTo(speech, from);
  return verbs.has(first.normal) ? invertedAttribution(speech, from) : plainAttribution(speech, from);
}

/** 'Wang said: "…', 'Wang told reporters in Beijing, "…', 'Wang called it "…': the last verb before the mark at `end`. */
export function attributionBefore(speech: SpeechText, end: number): Attribution | null {
  const { tokens, sentence } = speech;
  const least = Math.max(speech.sentenceStart[sentence[end] ?? 0]!, end - MAX_DISTANCE);
  for (let at = end - 1; at >= least; at--) {
    const { text } = tokens[at]!;
    if (isQuotationMark(text) || text === ';') return null;
    if (isAccordingTo(speech, at - 1)) return accordingTo(speech, at - 1);
    const cited = citation(speech, at);
    if (cited) return cited;
    if (!isVerbOfSaying(speech, at)) continue;
    const speaker = speakerBefore(speech, at);
    if (speaker) return attributedTo(speaker, text, { from: speaker.from, to: at + 1 });
  }
  return null;
}

/** A verb of saying that is no part of a name: "Truth and Said Group". */
export function isVerbOfSaying({ tokens, nameEndingAt }: SpeechText, at: number): boolean {
  return verbs.has(tokens[at]!.normal) && !nameEndingAt(at);
}

function attributedTo(speaker: Speaker, verb: string, { from, to }: TokenRange): Attribution {
  return { speaker: speaker.id, verb, from, to, by: speaker.id === null ? UNKNOWN_SPEAKER : speaker.by };
}

/** The rule of a quotation whose speaker is nobody that newsq knows. */
export const UNKNOWN_SPEAKER = '“…,” officials said' satisfies QuoteRule;

function accordingTo(speech: SpeechText, from: number): Attribution | null {
  const speaker = speakerAccordingTo(speech, from);
  return speaker && attributedTo(speaker, wordsBetween(speech, from, from + 2), { from, to: speaker.to });
}

/** "said Wang", "pointed out Wang" */
function invertedAttribution(speech: SpeechText, from: number): Attribution | null {
  const { tokens } = speech;
  const verb = tokens[from]!.text;
  const next = tokens[from + 1]?.normal === 'out' ? from + 2 : from + 1;
  const speaker = speakerAfter(speech, next);
  if (speaker) return attributedTo(speaker, verb, { from, to: speaker.to });
  // "said the customs broker": somebody, though nobody that newsq knows.
  const isSomebody = openers.has(tokens[next]?.normal ?? '');
  return isSomebody ? { speaker: null, verb, from, to: next + 1, by: UNKNOWN_SPEAKER } : null;
}

/** "Wang Yi, the minister, said", "Wang was quoted as saying" */
function plainAttribution(speech: SpeechText, from: number): Attribution | null {
  const { tokens, sentence } = speech;
  for (let at = from + 1; at < tokens.length && at - from <= MAX_DISTANCE && sentence[at] === sentence[from]; at++) {
    if (isQuotationMark(tokens[at]!.text)) return null;
    const cited = citation(speech, at);
    if (cited) return cited;
    if (!isVerbOfSaying(speech, at)) continue;
    const speaker = speakerBefore(speech, at);
    if (speaker && isPhraseBefore(speech, from, speaker)) {
      return attributedTo(speaker, tokens[at]!.text, { from, to: at + 1 });
    }
  }
  return null;
}

/** "Wang was quoted as saying", where "quoted" stands at a token. */
function citation(speech: SpeechText, at: number): Attribution | null {
  const cited = quotedAs(speech, at);
  return cited && attributedTo(cited.speaker, speech.tokens[at]!.text, cited);
}

/** Words before a speaker that no list has, at most. */
const MAX_UNKNOWN = 3;

/** "famous author Ann Lee wrote": the words before the speaker are no clause of their own. */
function isPhraseBefore({ tokens }: SpeechText, from: number, speaker: FoundSpeaker): boolean {
  if (speaker.from - from > MAX_UNKNOWN) return false;
  for (let at = from; at < speaker.from; at++) {
    const { text, normal } = tokens[at]!;
    if (!/^[a-z-]+$/.test(text) || (emptyWords.has(normal) && at > from) || links.has(normal)) return false;
  }
  return true;
}

export function isQuotationMark(text: string): boolean {
  return /^(?:["“”«»„‘]|``|'')$/.test(text);
}

/** The text from a token up to another, in one line. */
export function wordsBetween({ text, tokens }: SpeechText, from: number, to: number): string {
  return text.slice(tokens[from]!.start, tokens[to - 1]!.end).replace(/\s+/g, ' ');
}
