import { weekdays } from '../lexicon/common/calendar.js';
import { determiners } from '../lexicon/common/determiners.js';
import { clausePronouns } from '../lexicon/common/pronouns.js';
import { plainVerbsOfSaying, sayingParticiples, verbsOfSaying } from '../lexicon/common/verbs-of-saying.js';
import { auxiliaries } from '../lexicon/quotes/auxiliaries.js';
import { phraseOpeners } from '../lexicon/quotes/phrase-openers.js';
import { reportCircumstances, reportDays } from '../lexicon/quotes/report-circumstances.js';
import { noReports, reportObjects } from '../lexicon/quotes/report-objects.js';
import type { Quote } from '../types.js';
import { appositionEnd } from './appositions.js';
import { isQuotationMark, wordsBetween } from './direct.js';
import { quotedAs } from './quoted-as.js';
import { type Speaker, speakerAfter, speakerBefore } from './speakers.js';
import type { SpeechText } from './speech-text.js';

const verbs = new Set<string>(verbsOfSaying);
const plainVerbs = new Set<string>(plainVerbsOfSaying);
const participles = new Set<string>(sayingParticiples);

const LEAST_WORDS = 3;
const LONGEST_CLAUSE = 150;
/** What stands between a verb and its "that": "told Xinhua in an interview on Monday that". */
const MOST_BETWEEN = 16;
const predicates = new Set<string>(auxiliaries);
const circumstances = new Set<string>([...reportCircumstances, ...Object.keys(weekdays)]);
const days = new Set<string>([...reportDays, ...Object.keys(weekdays)]);
const objects = new Set<string>(reportObjects);
const withoutReport = new Set<string>(noReports);
const openers = new Set<string>(phraseOpeners);
const pronouns = new Set<string>(clausePronouns);
const clauseStarts = new Set<string>([...clausePronouns, ...determiners]);
// "told reporters that": it joins the clause, and is no part of it.
clauseStarts.delete('that');
const TELLS = /^t(?:old|ells?)$/;
/** "Said" goes before any clause without "that"; other verbs only where a pronoun shows that one begins. */
const PLAINEST = /^sa(?:id|ys?)$/;

/** "on", "Wednesday", "angrily": it tells when, where or how something was said. */
function isCircumstance(word: string): boolean {
  return circumstances.has(word) || /^\p{Ll}+ly$/u.test(word);
}

/** One sentence: its first token, and the one behind its last. */
interface Reported {
  readonly speech: SpeechText;
  readonly start: number;
  readonly end: number;
}

/** First token, and the one behind the last. */
interface Clause {
  readonly from: number;
  readonly to: number;
}

/** The clauses that report what somebody says in the article's own words, sentence by sentence. */
export function findIndirect(speech: SpeechText): Quote[] {
  const quotes: Quote[] = [];
  for (let i = 0; i + 1 < speech.sentenceStart.length; i++) {
    const start = speech.sentenceStart[i]!;
    for (const quote of readSentence({ speech, start, end: speech.sentenceStart[i + 1]! })) quotes.push(quote);
  }
  return quotes;
}

function readSentence(sentence: Reported): Quote[] {
  const { speech, start, end } = sentence;
  const { tokens, quotedUntil } = speech;
  const whole = readWhole(sentence);
  if (whole.length > 0) return whole;
  const quotes: Quote[] = [];
  let last: Speaker | null = null;
  // What was reported before is no part of the next report.
  let free = start;
  for (let at = start; at < end; at++) {
    const { normal, text } = tokens[at]!;
    if (quotedUntil[at]! > 0) continue;
    const cited = quotedAs(speech, at);
    if (normal === 'according' && tokens[at + 1]?.normal === 'to') {
      const speaker = speakerAfter(speech, at + 2);
      const clause = speaker && clauseAround(sentence, free, at, speaker);
      if (clause) quotes.push(...report(sentence, clause, speaker.id, wordsBetween(speech, at, at + 2)));
      if (speaker) free = Math.max(free, speaker.to, clause?.to ?? 0);
    } else if (last && participles.has(normal) && tokens[at - 1]?.text === ',' && tokens[at + 1]?.normal === 'that') {
      const clause = { from: at + 2, to: clauseEnd(sentence, at + 2) };
      quotes.push(...report(sentence, clause, last.id, text));
      at = Math.max(at, clause.to - 1);
      free = at + 1;
    } else if (cited) {
      last = cited.speaker;
      const isReported = tokens[cited.to]?.normal === 'that';
      const clause = isReported ? { from: cited.to + 1, to: clauseEnd(sentence, cited.to + 1) } : null;
      if (clause) quotes.push(...report(sentence, clause, cited.speaker.id, text));
      at = Math.max(cited.to, clause?.to ?? 0) - 1;
      free = at + 1;
    } else if (verbs.has(normal) && !speech.nameEndingAt.has(at)) {
      const speaker: Speaker | null =
        closingSpeaker(sentence, at) ?? speakerBefore(speech, at) ?? invertedSpeaker(speech, at);
      if (!speaker) continue;
      last = speaker;
      const reach = relativeReach(sentence, at);
      const behind = (speaker.from < at ? clauseBehind(reach, at) : null) ?? clauseWithin(sentence, at, speaker);
      const clause = behind ?? clauseBefore(sentence, free, at, speaker);
      if (clause) quotes.push(...report(sentence, clause, speaker.id, text));
      // A report inside of a report is left to its reporter.
      if (behind) at = Math.max(at, behind.to - 1);
      free = Math.max(free, at + 1);
    }
  }
  return quotes;
}

/** "Beijing believes that it is over, says Wang.": all of it is what Wang says. */
function readWhole(sentence: Reported): Quote[] {
  const { speech, start, end } = sentence;
  const { tokens } = speech;
  const least = Math.max(start, end - FARTHEST_FROM_END);
  for (let at = end - 1; at > least; at--) {
    if (!verbs.has(tokens[at]!.normal) || tokens[at - 1]!.text !== ',') continue;
    const speaker = closingSpeaker(sentence, at);
    const clause = speaker && clauseBefore(sentence, start, at, speaker);
    return clause ? report(sentence, clause, speaker.id, tokens[at]!.text) : [];
  }
  return [];
}

/** ", says the former head of the Institute for Peace, Wang Yi." */
const FARTHEST_FROM_END = 20;

/** "Wang, who said it was over, left": up to the comma. */
function relativeReach(sentence: Reported, verb: number): Reported {
  const { tokens } = sentence.speech;
  if (tokens[verb - 1]?.normal !== 'who') return sentence;
  let end = verb;
  while (end < sentence.end && tokens[end]!.text !== ',') end++;
  return { ...sentence, end };
}

/** '…, said Wang': only behind a comma; whom something is told is no speaker. */
function invertedSpeaker(speech: SpeechText, verb: number): Speaker | null {
  const { tokens } = speech;
  const isInverted = tokens[verb - 1]?.text === ',' && !TELLS.test(tokens[verb]!.normal);
  return isInverted ? speakerAfter(speech, verb + 1) : null;
}

/** "Acme, a bank, is safe, said Wang.", "…, said Wang, who leads it": Wang does nothing else, so it is not Acme that says so. */
function closingSpeaker({ speech, end }: Reported, verb: number): Speaker | null {
  const speaker = invertedSpeaker(speech, verb);
  if (!speaker?.id) return null;
  const { tokens } = speech;
  const next = tokens[speaker.to]?.text;
  const isLast = speaker.to >= end - 1 && (next === undefined || /^[.!?]$/.test(next));
  return isLast || (next === ',' && tokens[speaker.to + 1]?.normal === 'who') ? speaker : null;
}

/** "Wang said that …", "Wang told Xinhua in an interview that …", "Wang said it is …", "Wang said Monday the …" */
function clauseBehind(sentence: Reported, verb: number): Clause | null {
  const { tokens } = sentence.speech;
  for (let at = verb + 1; at < sentence.end && at - verb <= MOST_BETWEEN; at++) {
    const { normal, text } = tokens[at]!;
    if (normal === 'that') return { from: at + 1, to: clauseEnd(sentence, at + 1) };
    // "It opens in May, Wang said, but that may change."
    if (isQuotationMark(text) || /^[:;.]$/.test(text) || normal === 'but') return null;
    if (at === verb + 1 && TELLS.test(tokens[verb]!.normal)) {
      const object = objectEnd(sentence, at);
      if (object !== null && clauseStarts.has(tokens[object]?.normal ?? '')) {
        return { from: object, to: clauseEnd(sentence, object) };
      }
    }
    const isReached = at === verb + 1 || days.has(tokens[at - 1]!.normal);
    if (isReached && opensClause(sentence, verb, at)) return { from: at, to: clauseEnd(sentence, at) };
  }
  return null;
}

/** Behind whom something is told: "told Al Jazeera", "told reporters", "told him". */
function objectEnd({ speech }: Reported, at: number): number | null {
  const from = speech.tokens[at]!.normal === 'the' ? at + 1 : at;
  const name = speech.nameStartingAt.get(from);
  if (name) return name.to;
  return objects.has(speech.tokens[from]?.normal ?? '') ? from + 1 : null;
}

function opensClause({ speech }: Reported, verb: number, at: number): boolean {
  const { normal, text } = speech.tokens[at]!;
  const reporting = speech.tokens[verb]!.normal;
  // "those who it said were killed"
  if (!plainVerbs.has(reporting) || predicates.has(normal)) return false;
  if (pronouns.has(normal)) return true;
  return (
    PLAINEST.test(reporting) &&
    !isCircumstance(normal) &&
    !withoutReport.has(normal) &&
    /^[\p{L}\p{N}$€£]/u.test(text) &&
    normal !== 'and'
  );
}

/** Up to ", adding that" or a quotation that goes on behind the sentence, and without the full stop. */
function clauseEnd({ speech, end }: Reported, from: number): number {
  const { tokens, quotedUntil } = speech;
  let to = from;
  while (to < end) {
    const { text } = tokens[to]!;
    if (quotedUntil[to]! > end) break;
    // What ends a clause ends none that it is quoted in: 'Wang called it "late; too late" for talks'.
    const isOwn = quotedUntil[to] === 0;
    if (text === ';' && isOwn) break;
    if (text === ',' && isOwn && participles.has(tokens[to + 1]?.normal ?? '') && tokens[to + 2]?.normal === 'that')
      break;
    to++;
  }
  while (to > from && /^[.!…,;]+$/.test(tokens[to - 1]!.text)) to--;
  return to;
}

/** "Therefore, Wang said, the deal is off": what follows, where little stands before. */
function clauseWithin(sentence: Reported, verb: number, speaker: Speaker): Clause | null {
  const { tokens } = sentence.speech;
  const next = Math.max(verb + 1, speaker.to);
  const comma = Math.min(speaker.from, verb) - 1;
  if (tokens[next]?.text !== ',' || tokens[comma]?.text !== ',' || tokens[next + 1]?.normal === 'but') return null;
  if (comma < sentence.start || comma - sentence.start > LONGEST_CLAUSE) return null;
  // "…, said Wang Yi, who is foreign minister": of that nothing is said by him.
  const from = appositionEnd(sentence.speech, next + 1, sentence.end);
  if (from > next + 1 && from >= sentence.end - 1) return null;
  const behind = { from, to: clauseEnd(sentence, from) };
  return behind.to - behind.from > comma - sentence.start ? behind : null;
}

/** "…, Wang said on Monday": what stands before the comma, where nothing that is said follows. */
function clauseBefore({ speech, end }: Reported, start: number, verb: number, speaker: Speaker): Clause | null {
  const { tokens } = speech;
  const comma = Math.min(speaker.from, verb) - 1;
  if (comma <= start || comma - start > LONGEST_CLAUSE || tokens[comma]!.text !== ',') return null;
  const isObject = TELLS.test(tokens[verb]!.normal);
  const next = tokens[Math.max(verb + 1, speaker.to)];
  const closes = !next || next.start >= (tokens[end]?.start ?? Number.POSITIVE_INFINITY);
  if (!closes && !isObject && !isCircumstance(next.normal) && !/^[,.;)]$/.test(next.text)) return null;
  for (let at = verb + 1; at < end; at++)
    if (tokens[at]!.text === ':' || isQuotationMark(tokens[at]!.text)) return null;
  return isPhrase(tokens.slice(start, comma).map(({ normal }) => normal)) ? null : { from: start, to: comma };
}

/** "In a press conference following the talks": a phrase that opens the sentence, and no clause. */
function isPhrase(words: readonly string[]): boolean {
  return openers.has(words[0] ?? '') && !words.includes(',');
}

/** "According to Wang, …" or "…, according to Wang". */
function clauseAround(sentence: Reported, start: number, at: number, speaker: Speaker): Clause | null {
  const { speech, end } = sentence;
  const { tokens } = speech;
  if (at > start) {
    const to = tokens[at - 1]!.text === ',' ? at - 1 : at;
    // ", according to Wang" at the start of a cut text: nothing stands before it.
    return to > start ? { from: start, to } : null;
  }
  for (let comma = speaker.to; comma < end && comma - speaker.to <= MOST_BETWEEN; comma++) {
    if (tokens[comma]!.text !== ',') continue;
    // "According to Wang Yi, the foreign minister, …"
    const from = appositionEnd(speech, comma + 1, end);
    return from < end ? { from, to: clauseEnd(sentence, from) } : null;
  }
  return null;
}

/** The clause as a quote; none where it is a quotation itself, which is found as such. */
function report({ speech }: Reported, clause: Clause, speaker: string | null, verb: string): Quote[] {
  const { text, tokens, quotedUntil } = speech;
  const { from } = clause;
  const to = beforeOpenQuotation(speech, clause);
  if (to - from < LEAST_WORDS) return [];
  // A mark that nothing closes is left outside.
  const last = isQuotationMark(tokens[to - 1]!.text) && quotedUntil[to - 1] === 0 ? to - 2 : to - 1;
  if (last - from < LEAST_WORDS - 1 || quotedUntil[from]! > 0 || isQuotationMark(tokens[from]!.text)) return [];
  const { start } = tokens[from]!;
  const { end } = tokens[last]!;
  return [{ text: text.slice(start, end), start, end, kind: 'indirect', speaker, verb }];
}

/** Where a clause ends that a quotation begins in and goes on behind: before the quotation, which stands by itself. */
function beforeOpenQuotation({ tokens, quotedUntil }: SpeechText, { from, to }: Clause): number {
  if (to <= from || quotedUntil[to - 1]! <= to) return to;
  let last = to;
  while (last > from && quotedUntil[last - 1]! > to) last--;
  while (last > from && /^[.!…,;:]+$/.test(tokens[last - 1]!.text)) last--;
  return last;
}
