import { weekdays } from '../lexicon/common/calendar.js';
import { determiners } from '../lexicon/common/determiners.js';
import { clausePronouns } from '../lexicon/common/pronouns.js';
import { plainVerbsOfSaying, sayingParticiples } from '../lexicon/common/verbs-of-saying.js';
import { auxiliaries } from '../lexicon/quotes/auxiliaries.js';
import { phraseOpeners } from '../lexicon/quotes/phrase-openers.js';
import { reportCircumstances, reportDays } from '../lexicon/quotes/report-circumstances.js';
import { nonReportWords, reportObjects } from '../lexicon/quotes/report-objects.js';
import type { TokenRange } from '../text/token-ranges.js';
import { appositionEnd } from './appositions.js';
import { isQuotationMark } from './attributions.js';
import type { QuoteRule } from './rules.js';
import type { Speaker } from './speakers.js';
import type { SpeechText } from './speech-text.js';

/** One sentence: its first token, and the index after its last. */
export interface Reported {
  readonly speech: SpeechText;
  readonly start: number;
  readonly end: number;
}

/** What is reported. */
export interface Clause extends TokenRange {
  /** The rule that found it. */
  readonly by: QuoteRule;
}

const plainVerbs = new Set<string>(plainVerbsOfSaying);
const participles = new Set<string>(sayingParticiples);
const predicates = new Set<string>(auxiliaries);
const circumstances = new Set<string>([...reportCircumstances, ...Object.keys(weekdays)]);
const days = new Set<string>([...reportDays, ...Object.keys(weekdays)]);
const objects = new Set<string>(reportObjects);
const wordsOfNoReport = new Set<string>([...nonReportWords, 'and']);
const openers = new Set<string>(phraseOpeners);
const pronouns = new Set<string>(clausePronouns);
/** After "told reporters": but "that" joins the clause, and is no part of it. */
const clauseStarts = new Set<string>([...clausePronouns, ...determiners].filter((word) => word !== 'that'));
const TELLS = /^t(?:old|ells?)$/;
/** "Said" may stand before any clause without "that"; other verbs only where a pronoun shows that a clause begins. */
const SAYS = /^sa(?:id|ys?)$/;

/** Tokens of a clause, at most. */
const MAX_CLAUSE = 150;
/** Tokens between a verb and its "that", at most: "told Xinhua in an interview on Monday that". */
const MAX_BETWEEN = 16;

/** "told": what follows is whom, and no speaker. */
export function tells({ tokens }: SpeechText, verb: number): boolean {
  return TELLS.test(tokens[verb]!.normal);
}

/** "on", "Wednesday", "angrily": it says when, where or how something was said. */
function isCircumstance(word: string): boolean {
  return circumstances.has(word) || /^\p{Ll}+ly$/u.test(word);
}

/** "Wang said that …", "Wang told Xinhua in an interview that …", "Wang said it is …", "Wang said Monday the …" */
export function clauseAfter(sentence: Reported, verb: number): Clause | null {
  const { speech, end } = sentence;
  const { tokens } = speech;
  for (let at = verb + 1; at < end && at - verb <= MAX_BETWEEN; at++) {
    const { normal, text } = tokens[at]!;
    if (normal === 'that') return clauseFrom(sentence, at + 1, 'officials said that …');
    // "It opens in May, Wang said, but that may change."
    if (isQuotationMark(text) || /^[:;.]$/.test(text) || normal === 'but') return null;
    const object = at === verb + 1 && tells(speech, verb) ? objectEnd(sentence, at) : null;
    if (object !== null && clauseStarts.has(tokens[object]?.normal ?? '')) {
      return clauseFrom(sentence, object, 'officials told reporters it …');
    }
    const isReached = at === verb + 1 || days.has(tokens[at - 1]!.normal);
    if (isReached && opensClause(sentence, verb, at)) return clauseFrom(sentence, at, 'officials said it …');
  }
  return null;
}

/** The clause from a token to where it ends. */
export function clauseFrom(sentence: Reported, from: number, by: QuoteRule): Clause {
  return { from, to: clauseEnd(sentence, from), by };
}

/** The index after whom something is told: "told Al Jazeera", "told reporters", "told him". */
function objectEnd({ speech }: Reported, at: number): number | null {
  const from = speech.tokens[at]!.normal === 'the' ? at + 1 : at;
  const name = speech.nameStartingAt(from);
  if (name) return name.to;
  return objects.has(speech.tokens[from]?.normal ?? '') ? from + 1 : null;
}

/** Whether a clause without "that" begins at a token. */
function opensClause({ speech }: Reported, verb: number, at: number): boolean {
  const { normal, text } = speech.tokens[at]!;
  const reporting = speech.tokens[verb]!.normal;
  // "those who it said were killed"
  if (!plainVerbs.has(reporting) || predicates.has(normal)) return false;
  if (pronouns.has(normal)) return true;
  const isWord = /^[\p{L}\p{N}$€£]/u.test(text);
  return SAYS.test(reporting) && isWord && !isCircumstance(normal) && !wordsOfNoReport.has(normal);
}

/** The end of the sentence, without its stop; before that a semicolon, ", adding that", or a quotation that goes on after the sentence. */
function clauseEnd({ speech, end }: Reported, from: number): number {
  const { tokens, quotedUntil } = speech;
  let to = from;
  while (to < end) {
    const { text } = tokens[to]!;
    if (quotedUntil[to]! > end) break;
    // A mark within a quotation does not end the clause around it: 'Wang called it "late; too late" for talks'.
    const isOwn = quotedUntil[to] === 0;
    if (isOwn && (text === ';' || (text === ',' && isParticiple(speech, to + 1)))) break;
    to++;
  }
  while (to > from && /^[.!…,;]+$/.test(tokens[to - 1]!.text)) to--;
  return to;
}

/** "adding that" */
export function isParticiple({ tokens }: SpeechText, at: number): boolean {
  return participles.has(tokens[at]?.normal ?? '') && tokens[at + 1]?.normal === 'that';
}

/** "Therefore, Wang said, the deal is off": what follows, where little comes before. */
export function clauseAround(sentence: Reported, verb: number, speaker: Speaker): Clause | null {
  const { tokens } = sentence.speech;
  const next = Math.max(verb + 1, speaker.to);
  const comma = Math.min(speaker.from, verb) - 1;
  if (tokens[next]?.text !== ',' || tokens[comma]?.text !== ',' || tokens[next + 1]?.normal === 'but') return null;
  if (comma < sentence.start || comma - sentence.start > MAX_CLAUSE) return null;
  // "…, said Wang Yi, who is foreign minister": that is not what he says.
  const from = appositionEnd(sentence.speech, next + 1, sentence.end);
  if (from > next + 1 && from >= sentence.end - 1) return null;
  const after = clauseFrom(sentence, from, 'therefore, officials said, …');
  return after.to - after.from > comma - sentence.start ? after : null;
}

/** "…, Wang said on Monday": what comes before the comma, where nothing that is said follows. */
export function clauseBefore({ speech, end }: Reported, start: number, verb: number, speaker: Speaker): Clause | null {
  const { tokens } = speech;
  const comma = Math.min(speaker.from, verb) - 1;
  if (comma <= start || comma - start > MAX_CLAUSE || tokens[comma]!.text !== ',') return null;
  const next = tokens[Math.max(verb + 1, speaker.to)];
  const isLast = !next || next.start >= (tokens[end]?.start ?? Number.POSITIVE_INFINITY);
  if (!isLast && !tells(speech, verb) && !isCircumstance(next.normal) && !/^[,.;)]$/.test(next.text)) return null;
  for (let at = verb + 1; at < end; at++)
    if (tokens[at]!.text === ':' || isQuotationMark(tokens[at]!.text)) return null;
  return isPhrase(speech, start, comma) ? null : { from: start, to: comma, by: '…, officials said' };
}

/** "In a press conference following the talks": a phrase that opens the sentence, and no clause. */
function isPhrase({ tokens }: SpeechText, from: number, to: number): boolean {
  return openers.has(tokens[from]!.normal) && !tokens.slice(from, to).some(({ normal }) => normal === ',');
}

/** "According to Wang, …" or "…, according to Wang". */
export function clauseAccordingTo(sentence: Reported, start: number, at: number, speaker: Speaker): Clause | null {
  const { speech, end } = sentence;
  const { tokens } = speech;
  const by = 'according to officials, …';
  if (at > start) {
    const to = tokens[at - 1]!.text === ',' ? at - 1 : at;
    // ", according to Wang" at the start of a text that was cut: nothing comes before it.
    return to > start ? { from: start, to, by } : null;
  }
  for (let comma = speaker.to; comma < end && comma - speaker.to <= MAX_BETWEEN; comma++) {
    if (tokens[comma]!.text !== ',') continue;
    // "According to Wang Yi, the foreign minister, …"
    const from = appositionEnd(speech, comma + 1, end);
    return from < end ? clauseFrom(sentence, from, by) : null;
  }
  return null;
}
