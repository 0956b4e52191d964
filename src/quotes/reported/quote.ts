import { auxiliaries } from '../../lexicon/quotes/auxiliaries.js';
import { clauseLinks } from '../../lexicon/quotes/clause-links.js';
import type { Quote } from '../../types.js';
import { isQuotationMark } from '../direct/attributions.js';
import { quoteSource, type SourcePhrase } from '../sources/source.js';
import { isPredicate, isPreposition } from '../sources/word-kinds.js';
import type { SpeechText } from '../speech-text.js';
import type { Clause, Reported } from './report.js';

const open = new Set<string>([...auxiliaries, ...clauseLinks, 'be', 'been', 'the', 'a', 'an', 'not']);

/** Words of a report, at least. */
const MIN_WORDS = 3;
/** The same where that is a noun phrase. */
const MIN_WORDS_OF_PHRASE = 2;

/** The clause as a quote; none where it is a quotation itself, which is found as such. */
export function quoteOf(
  { speech }: Reported,
  clause: Clause,
  speaker: SourcePhrase | null,
  verb: string | null,
): Quote[] {
  const { text, tokens, quotedUntil } = speech;
  const { from } = clause;
  const to = beforeOpenQuotation(speech, clause);
  const least = clause.isPhrase ? MIN_WORDS_OF_PHRASE : MIN_WORDS;
  if (
    to - from < least ||
    ((to < clause.to || opensQuotation(speech, to)) && (!hasPredicate(speech, from, to) || endsOpen(speech, to)))
  )
    return [];
  if (!clause.isPhrase && isOpening(speech, from, to)) return [];
  // 'warned of a long war: "It is late"': the quotation tells it all.
  if (clause.isPhrase && tokens[to]?.text === ':' && opensQuotation(speech, to + 1)) return [];
  // A mark that nothing closes is left outside.
  const last = isQuotationMark(tokens[to - 1]!.text) && quotedUntil[to - 1] === 0 ? to - 2 : to - 1;
  if (last - from < least - 1 || opensQuoted(speech, from, to)) return [];
  const { start } = tokens[from]!;
  const { end } = tokens[last]!;
  const by = !speaker || speaker.id === null ? clause.by : speaker.by;
  const source = speaker && quoteSource(speech, speaker);
  return [
    { text: text.slice(start, end), start, end, kind: 'indirect', source, speaker: speaker?.id ?? null, verb, by },
  ];
}

/** Whether a clause begins with a quotation that is the most of it: '"We agree" with the plan to build, Wang said' is reported. */
function opensQuoted({ tokens, quotedUntil }: SpeechText, from: number, to: number): boolean {
  const until = quotedUntil[from]!;
  if (until === 0) return isQuotationMark(tokens[from]!.text);
  return !isQuotationMark(tokens[from]!.text) || 2 * (until - from) > to - from;
}

/** Whether a clause has its verb: 'the law "is good. It is late"' has it in the quotation. */
function hasPredicate(speech: SpeechText, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isPredicate(speech, at)) return true;
  return false;
}

/** 'the law was "good. It is late"': what follows the last word is in the quotation. */
function endsOpen({ tokens }: SpeechText, to: number): boolean {
  const { normal } = tokens[to - 1]!;
  return open.has(normal) || isPreposition(normal);
}

/** 'said that in the end, "it is late"': what is said is the quotation. */
function isOpening(speech: SpeechText, from: number, to: number): boolean {
  const { tokens } = speech;
  if (!/^[,:]$/.test(tokens[to]?.text ?? '') || !opensQuotation(speech, to + 1)) return false;
  return !/^(?:to|not)$|ing$/.test(tokens[from]!.normal) && !hasPredicate(speech, from, to);
}

/** Whether a quotation begins at a token. */
function opensQuotation({ tokens, quotedUntil }: SpeechText, at: number): boolean {
  return at < tokens.length && isQuotationMark(tokens[at]!.text) && quotedUntil[at]! > at + 1;
}

/** Where a clause ends within which a quotation begins that goes on after it: before the quotation, which stands by itself. */
function beforeOpenQuotation({ tokens, quotedUntil }: SpeechText, { from, to }: Clause): number {
  if (to <= from || quotedUntil[to - 1]! <= to) return to;
  let last = to;
  while (last > from && quotedUntil[last - 1]! > to) last--;
  while (last > from && /^[.!…,;:]+$/.test(tokens[last - 1]!.text)) last--;
  return last;
}
