import { sayingParticiples, verbsOfSaying } from '../lexicon/common/verbs-of-saying.js';
import type { Quote } from '../types.js';
import { isAccordingTo, isQuotationMark, isVerbOfSaying, speakerAccordingTo, wordsBetween } from './attributions.js';
import {
  type Clause,
  clauseAccordingTo,
  clauseAfter,
  clauseAround,
  clauseBefore,
  clauseFrom,
  isParticiple,
  type Reported,
  tells,
} from './clauses.js';
import { quotedAs } from './quoted-as.js';
import type { Speaker } from './speakers.js';
import { speakerAfter } from './speakers-after.js';
import { speakerBefore } from './speakers-before.js';
import type { SpeechText } from './speech-text.js';

/** Words of a report, at least. */
const MIN_WORDS = 3;

/** The clauses that report what somebody says in the article's own words, sentence by sentence. */
export function findIndirect(speech: SpeechText): Quote[] {
  const quotes: Quote[] = [];
  for (let i = 0; i + 1 < speech.sentenceStart.length; i++) {
    const start = speech.sentenceStart[i]!;
    for (const quote of readSentence({ speech, start, end: speech.sentenceStart[i + 1]! })) quotes.push(quote);
  }
  return quotes;
}

/** Who says what, as a reader finds it. */
interface Report {
  readonly speaker: Speaker;
  /** What is reported; null where nothing is. */
  readonly clause: Clause | null;
  readonly verb: string;
  /** Who says what is added: ", adding that …"; null where the report does not change that. */
  readonly adding: Speaker | null;
  /** Index of the token where the next report may begin: a report within the clause is left to its reporter. */
  readonly next: number;
  /** Index of the first token that a later report may take in as what was said before it. */
  readonly free: number;
}

/** What was read of a sentence so far. */
interface Progress {
  readonly free: number;
  /** The last speaker: of ", adding that …". */
  readonly last: Speaker | null;
}

/** Reads the report at a token; null where none is there. */
type ReportReader = (sentence: Reported, at: number, progress: Progress) => Report | null;

/** By the word that shows a report. */
const readers = new Map<string, ReportReader>([
  ['according', readAccordingTo],
  ['quoted', readQuotedAs],
  ['cited', readQuotedAs],
  ...sayingParticiples.map((word): [string, ReportReader] => [word, readAdding]),
  ...verbsOfSaying.map((word): [string, ReportReader] => [word, readVerb]),
]);

function readSentence(sentence: Reported): Quote[] {
  const { speech, start, end } = sentence;
  const whole = readWhole(sentence);
  if (whole.length > 0) return whole;
  const quotes: Quote[] = [];
  let progress: Progress = { free: start, last: null };
  for (let at = start; at < end; at++) {
    const read = readers.get(speech.tokens[at]!.normal);
    const report = read && speech.quotedUntil[at] === 0 ? read(sentence, at, progress) : null;
    if (!report) continue;
    const { speaker, clause, verb, adding, next, free } = report;
    if (clause) quotes.push(...quoteOf(sentence, clause, speaker, verb));
    progress = { free, last: adding ?? progress.last };
    at = next - 1;
  }
  return quotes;
}

/** "According to Wang, …", "…, according to Wang" */
function readAccordingTo(sentence: Reported, at: number, { free }: Progress): Report | null {
  const { speech } = sentence;
  const speaker = isAccordingTo(speech, at) ? speakerAccordingTo(speech, at) : null;
  if (!speaker) return null;
  const clause = clauseAccordingTo(sentence, free, at, speaker);
  const verb = wordsBetween(speech, at, at + 2);
  return { speaker, clause, verb, adding: null, next: at + 1, free: Math.max(free, speaker.to, clause?.to ?? 0) };
}

/** "…, adding that …" */
function readAdding(sentence: Reported, at: number, { last }: Progress): Report | null {
  const { speech } = sentence;
  if (!last || speech.tokens[at - 1]?.text !== ',' || !isParticiple(speech, at)) return null;
  const clause = clauseFrom(sentence, at + 2, ', adding that …');
  const next = Math.max(at + 1, clause.to);
  const speaker: Speaker = { ...last, by: ', adding that …' };
  return { speaker, clause, verb: speech.tokens[at]!.text, adding: null, next, free: next };
}

/** "Wang was quoted as saying that …", "Xinhua quoted Wang as saying that …" */
function readQuotedAs(sentence: Reported, at: number): Report | null {
  const { speech } = sentence;
  const cited = quotedAs(speech, at);
  if (!cited) return null;
  const { speaker, to } = cited;
  const isReported = speech.tokens[to]?.normal === 'that';
  const clause = isReported ? clauseFrom(sentence, to + 1, 'officials were quoted as saying that …') : null;
  const next = Math.max(to, clause?.to ?? 0);
  return { speaker, clause, verb: speech.tokens[at]!.text, adding: speaker, next, free: next };
}

/** "Wang said that …", "…, Wang said", "…, said Wang" */
function readVerb(sentence: Reported, at: number, { free }: Progress): Report | null {
  const { speech } = sentence;
  if (!isVerbOfSaying(speech, at)) return null;
  const speaker = closingSpeaker(sentence, at) ?? speakerBefore(speech, at) ?? invertedSpeaker(speech, at);
  if (!speaker) return null;
  const reach = relativeReach(sentence, at);
  const after = (speaker.from < at ? clauseAfter(reach, at) : null) ?? clauseAround(sentence, at, speaker);
  const clause = after ?? clauseBefore(sentence, free, at, speaker);
  const next = Math.max(at + 1, after?.to ?? 0);
  return { speaker, clause, verb: speech.tokens[at]!.text, adding: speaker, next, free: Math.max(free, next) };
}

/** Tokens between the last verb of a sentence and its end, at most: ", says the former head of the Institute for Peace, Wang Yi." */
const MAX_FROM_END = 20;

/** "Beijing believes that it is over, says Wang.": all of it is what Wang says. */
function readWhole(sentence: Reported): Quote[] {
  const { speech, start, end } = sentence;
  const { tokens } = speech;
  const least = Math.max(start, end - MAX_FROM_END);
  for (let at = end - 1; at > least; at--) {
    if (tokens[at - 1]!.text !== ',' || !isVerbOfSaying(speech, at)) continue;
    const speaker = closingSpeaker(sentence, at);
    const clause = speaker && clauseBefore(sentence, start, at, speaker);
    return clause ? quoteOf(sentence, clause, speaker, tokens[at]!.text) : [];
  }
  return [];
}

/** "Wang, who said it was over, left": the report ends at the comma. */
function relativeReach(sentence: Reported, verb: number): Reported {
  const { tokens } = sentence.speech;
  if (tokens[verb - 1]?.normal !== 'who') return sentence;
  let end = verb;
  while (end < sentence.end && tokens[end]!.text !== ',') end++;
  return { ...sentence, end };
}

/** "…, said Wang": only after a comma; whom something is told is no speaker. */
function invertedSpeaker(speech: SpeechText, verb: number): Speaker | null {
  const isInverted = speech.tokens[verb - 1]?.text === ',' && !tells(speech, verb);
  return isInverted ? speakerAfter(speech, verb + 1) : null;
}

/** "Acme, a bank, is safe, said Wang.", "…, said Wang, who leads it": nothing follows but Wang, so it is not Acme that says so. */
function closingSpeaker({ speech, end }: Reported, verb: number): Speaker | null {
  const speaker = invertedSpeaker(speech, verb);
  if (!speaker?.id) return null;
  const { tokens } = speech;
  const next = tokens[speaker.to]?.text;
  const isLast = speaker.to >= end - 1 && (next === undefined || /^[.!?]$/.test(next));
  return isLast || (next === ',' && tokens[speaker.to + 1]?.normal === 'who') ? speaker : null;
}

/** The clause as a quote; none where it is a quotation itself, which is found as such. */
function quoteOf({ speech }: Reported, clause: Clause, speaker: Speaker, verb: string): Quote[] {
  const { text, tokens, quotedUntil } = speech;
  const { from } = clause;
  const to = beforeOpenQuotation(speech, clause);
  if (to - from < MIN_WORDS) return [];
  // A mark that nothing closes is left outside.
  const last = isQuotationMark(tokens[to - 1]!.text) && quotedUntil[to - 1] === 0 ? to - 2 : to - 1;
  if (last - from < MIN_WORDS - 1 || quotedUntil[from]! > 0 || isQuotationMark(tokens[from]!.text)) return [];
  const { start } = tokens[from]!;
  const { end } = tokens[last]!;
  const by = speaker.id === null ? clause.by : speaker.by;
  return [{ text: text.slice(start, end), start, end, kind: 'indirect', speaker: speaker.id, verb, by }];
}

/** Where a clause ends within which a quotation begins that goes on after it: before the quotation, which stands by itself. */
function beforeOpenQuotation({ tokens, quotedUntil }: SpeechText, { from, to }: Clause): number {
  if (to <= from || quotedUntil[to - 1]! <= to) return to;
  let last = to;
  while (last > from && quotedUntil[last - 1]! > to) last--;
  while (last > from && /^[.!…,;:]+$/.test(tokens[last - 1]!.text)) last--;
  return last;
}
