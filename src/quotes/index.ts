import { partitionPoint } from '../text/binary-search.js';
import { bySpan } from '../text/span.js';
import type { Document, Entity, Quote } from '../types.js';
import { UNKNOWN_SPEAKER } from './attributions.js';
import { findDirect } from './direct.js';
import { findIndirect } from './indirect.js';
import { readSpeechText, type SpeechText } from './speech-text.js';
import { findSpoken } from './spoken.js';

/**
 * What somebody says in an article, in quotation marks or reported, in order, with the entity that says it. No two
 * overlap: what is reported or quoted within a report belongs to that report.
 */
export function findQuotes(doc: Document, entities: readonly Entity[]): Quote[] {
  const speech = readSpeechText(doc, entities);
  const indirect = withoutInner(findIndirect(speech));
  const direct = findDirect(speech).map((quote) => goOnFrom(indirect, quote, speech));
  // What is quoted within a clause belongs to the clause.
  const own: Quote[] = [];
  let next = 0;
  let reach = 0;
  for (const quote of direct) {
    while (next < indirect.length && indirect[next]!.start <= quote.start)
      reach = Math.max(reach, indirect[next++]!.end);
    if (quote.end > reach) own.push(quote);
  }
  return withSpoken([...own, ...indirect].sort(bySpan), findSpoken(doc, entities));
}

/** What is said in a transcript is one quote with all that is quoted in it. */
function withSpoken(quotes: readonly Quote[], spoken: readonly Quote[]): Quote[] {
  if (spoken.length === 0) return [...quotes];
  const outside = quotes.filter(({ start, end }) => {
    const next = spoken[partitionPoint(spoken, (each) => each.end <= start)];
    return next === undefined || next.start >= end;
  });
  return [...outside, ...spoken].sort(bySpan);
}

/** "according to Wang, Lee said that it was over": of reports that overlap the first, of two that start together the longer. */
function withoutInner(reports: readonly Quote[]): Quote[] {
  let reach = 0;
  return [...reports].sort(bySpan).filter(({ start, end }) => {
    if (start < reach) return false;
    reach = end;
    return true;
  });
}

/** Characters between a report and the quotation that goes on from it, at most. */
const MAX_BETWEEN = 8;
const ONLY_A_STOP = /^["”’]?[.?!]["”’]?\s+["“‘«]$/;

/**
 * 'Wang says the deal is off. "It was never signed."': a quotation in a sentence of its own that nobody is said to say goes
 * on from the report at the end of the sentence before.
 */
function goOnFrom(reports: readonly Quote[], quote: Quote, { text }: SpeechText): Quote {
  if (quote.verb !== null) return quote;
  const before = reports[partitionPoint(reports, ({ end }) => end <= quote.start) - 1];
  if (!before || quote.start - before.end > MAX_BETWEEN) return quote;
  if (!ONLY_A_STOP.test(text.slice(before.end, quote.start))) return quote;
  const { speaker, verb } = before;
  return { ...quote, speaker, verb, by: speaker === null ? UNKNOWN_SPEAKER : 'Wang said that …. “…”' };
}
