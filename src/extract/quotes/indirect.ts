import { plainVerbsOfSaying, sayingParticiples, verbsOfSaying } from '../../lexicon/verbs-of-saying.js';
import type { Quote } from '../../types.js';
import { isQuotationMark, wordsBetween } from './direct.js';
import type { Quoted } from './quotation-marks.js';
import { type Speaker, speakerAfter, speakerBefore } from './speakers.js';
import type { SpeechText } from './speech-text.js';

const verbs = new Set<string>(verbsOfSaying);
const plainVerbs = new Set<string>(plainVerbsOfSaying);
const participles = new Set<string>(sayingParticiples);

const LEAST_WORDS = 3;
/** What stands between a verb and its "that": "told Xinhua in an interview on Monday that". */
const MOST_BETWEEN = 16;
/** What tells when, where and how it was said, and opens no clause. */
const CIRCUMSTANCE =
  /^(?:on|in|at|during|after|before|while|when|as|by|with|last|this|earlier|later|yesterday|today|tonight|through|via|following|monday|tuesday|wednesday|thursday|friday|saturday|sunday|\p{Ll}+ly)$/u;
/** Behind a verb of saying neither a clause nor a circumstance: "told reporters", "warned of", "agreed to". */
const COMPLEMENT = /^(?:to|for|of|about|from|against|nothing|little|reporters|journalists|lawmakers|parliament)$/;
const DAY = /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|tonight)$/;
const SUBJECT_PRONOUN = /^(?:he|she|it|they|we|i|there|these|those)$/;
/** "Said" goes before any clause without "that"; other verbs only where a pronoun shows that one begins. */
const PLAINEST = /^(?:said|says|say)$/;

/** One sentence, and which of its tokens are in quotation marks. */
interface Reported {
  readonly speech: SpeechText;
  readonly start: number;
  readonly end: number;
  /** For each token of the article the token behind the quotation that it is in, 0 outside of any. */
  readonly quotedUntil: Int32Array;
}

/** First token, and the one behind the last. */
interface Clause {
  readonly from: number;
  readonly to: number;
}

/** The clauses that report what somebody says in the article's own words, sentence by sentence. */
export function findIndirect(speech: SpeechText, quoted: readonly Quoted[]): Quote[] {
  const quotedUntil = new Int32Array(speech.tokens.length);
  for (const { open, close } of quoted) quotedUntil.fill(close + 1, open, close + 1);
  const quotes: Quote[] = [];
  for (let i = 0; i + 1 < speech.sentenceStart.length; i++) {
    const start = speech.sentenceStart[i]!;
    quotes.push(...readSentence({ speech, start, end: speech.sentenceStart[i + 1]!, quotedUntil }));
  }
  return quotes;
}

function readSentence(sentence: Reported): Quote[] {
  const { speech, start, end, quotedUntil } = sentence;
  const { tokens } = speech;
  const quotes: Quote[] = [];
  let last: Speaker | null = null;
  for (let at = start; at < end; at++) {
    const { normal, text } = tokens[at]!;
    if (quotedUntil[at]! > 0) continue;
    if (normal === 'according' && tokens[at + 1]?.normal === 'to') {
      const speaker = speakerAfter(speech, at + 2);
      const clause = speaker && clauseAround(sentence, at, speaker);
      if (clause) quotes.push(...report(sentence, clause, speaker.id, wordsBetween(speech, at, at + 2)));
    } else if (last && participles.has(normal) && tokens[at - 1]?.text === ',' && tokens[at + 1]?.normal === 'that') {
      const clause = { from: at + 2, to: clauseEnd(sentence, at + 2) };
      quotes.push(...report(sentence, clause, last.id, text));
      at = Math.max(at, clause.to - 1);
    } else if (verbs.has(normal) && !speech.nameEndingAt.has(at)) {
      const speaker: Speaker | null = speakerBefore(speech, at) ?? invertedSpeaker(speech, at);
      if (!speaker) continue;
      last = speaker;
      const behind = speaker.from < at ? clauseBehind(sentence, at) : null;
      const clause = behind ?? clauseBefore(sentence, at, speaker);
      if (clause) quotes.push(...report(sentence, clause, speaker.id, text));
      // A report inside of a report is left to its reporter.
      if (behind) at = Math.max(at, behind.to - 1);
    }
  }
  return quotes;
}

/** '…, said Wang': only behind a comma. */
function invertedSpeaker(speech: SpeechText, verb: number): Speaker | null {
  return speech.tokens[verb - 1]?.text === ',' ? speakerAfter(speech, verb + 1) : null;
}

/** "Wang said that …", "Wang told Xinhua in an interview that …", "Wang said it is …", "Wang said Monday the …" */
function clauseBehind(sentence: Reported, verb: number): Clause | null {
  const { tokens } = sentence.speech;
  for (let at = verb + 1; at < sentence.end && at - verb <= MOST_BETWEEN; at++) {
    const { normal, text } = tokens[at]!;
    if (normal === 'that') return { from: at + 1, to: clauseEnd(sentence, at + 1) };
    if (isQuotationMark(text) || /^[:;.]$/.test(text)) return null;
    const isReached = at === verb + 1 || DAY.test(tokens[at - 1]!.normal);
    if (isReached && opensClause(sentence, verb, at)) return { from: at, to: clauseEnd(sentence, at) };
  }
  return null;
}

function opensClause({ speech }: Reported, verb: number, at: number): boolean {
  const { normal, text } = speech.tokens[at]!;
  const reporting = speech.tokens[verb]!.normal;
  if (!plainVerbs.has(reporting)) return false;
  if (SUBJECT_PRONOUN.test(normal)) return true;
  return (
    PLAINEST.test(reporting) &&
    !CIRCUMSTANCE.test(normal) &&
    !COMPLEMENT.test(normal) &&
    /^[\p{L}\p{N}$€£]/u.test(text) &&
    normal !== 'and'
  );
}

/** Up to ", adding that" or a quotation that goes on behind the sentence, and without the full stop. */
function clauseEnd({ speech, end, quotedUntil }: Reported, from: number): number {
  const { tokens } = speech;
  let to = from;
  while (to < end) {
    const { text } = tokens[to]!;
    if (text === ';' || quotedUntil[to]! > end) break;
    if (text === ',' && participles.has(tokens[to + 1]?.normal ?? '') && tokens[to + 2]?.normal === 'that') break;
    to++;
  }
  while (to > from && /^[.!…,;]+$/.test(tokens[to - 1]!.text)) to--;
  return to;
}

/** "…, Wang said on Monday": what stands before the comma, where nothing that is said follows. */
function clauseBefore({ speech, start, end }: Reported, verb: number, speaker: Speaker): Clause | null {
  const { tokens } = speech;
  const comma = Math.min(speaker.from, verb) - 1;
  if (comma <= start || tokens[comma]!.text !== ',') return null;
  const isObject = /^t(?:old|ells?)$/.test(tokens[verb]!.normal);
  const next = tokens[Math.max(verb + 1, speaker.to)];
  const closes = !next || next.start >= (tokens[end]?.start ?? Number.POSITIVE_INFINITY);
  if (!closes && !isObject && !CIRCUMSTANCE.test(next.normal) && !/^[,.;)]$/.test(next.text)) return null;
  for (let at = verb + 1; at < end; at++)
    if (tokens[at]!.text === ':' || isQuotationMark(tokens[at]!.text)) return null;
  return isPhrase(tokens.slice(start, comma).map(({ normal }) => normal)) ? null : { from: start, to: comma };
}

const PREPOSITION =
  /^(?:in|on|at|during|after|before|for|from|by|with|without|under|over|since|until|to|of|about|despite|earlier|later|last|this|following|speaking|asked|as|while|when|like|but|and|however)$/;

/** "In a press conference following the talks": a phrase that opens the sentence, and no clause. */
function isPhrase(words: readonly string[]): boolean {
  return PREPOSITION.test(words[0] ?? '') && !words.includes(',');
}

/** "According to Wang, …" or "…, according to Wang". */
function clauseAround(sentence: Reported, at: number, speaker: Speaker): Clause | null {
  const { speech, start, end } = sentence;
  const { tokens } = speech;
  if (at > start) return { from: start, to: tokens[at - 1]!.text === ',' ? at - 1 : at };
  for (let comma = speaker.to; comma < end && comma - speaker.to <= MOST_BETWEEN; comma++) {
    if (tokens[comma]!.text === ',') return { from: comma + 1, to: clauseEnd(sentence, comma + 1) };
  }
  return null;
}

/** The clause as a quote; none where it is a quotation itself, which is found as such. */
function report(
  { speech, quotedUntil }: Reported,
  { from, to }: Clause,
  speaker: string | null,
  verb: string,
): Quote[] {
  const { text, tokens } = speech;
  // A mark that nothing closes is left outside.
  const last = isQuotationMark(tokens[to - 1]!.text) && quotedUntil[to - 1] === 0 ? to - 2 : to - 1;
  if (last - from < LEAST_WORDS - 1 || quotedUntil[from]! > 0 || isQuotationMark(tokens[from]!.text)) return [];
  const { start } = tokens[from]!;
  const { end } = tokens[last]!;
  return [{ text: text.slice(start, end), start, end, kind: 'indirect', speaker, verb }];
}
