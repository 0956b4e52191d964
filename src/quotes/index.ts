import { bySpan } from '../text/span.js';
import type { Document, Entity, Quote } from '../types.js';
import { findDirect } from './direct.js';
import { findIndirect } from './indirect.js';
import { readSpeechText, type SpeechText } from './speech-text.js';

/**
 * What somebody says in an article, in quotation marks or reported, in order, with the entity that says it. No two
 * overlap: what is reported or quoted inside a report belongs to that report.
 */
export function findQuotes(doc: Document, entities: readonly Entity[]): Quote[] {
  const speech = readSpeechText(doc, entities);
  const indirect = withoutInner(findIndirect(speech));
  const direct = findDirect(speech).map((quote) => goOnFrom(indirect, quote, speech));
  // What is quoted inside a clause belongs to the clause.
  const own: Quote[] = [];
  let next = 0;
  let reach = 0;
  for (const quote of direct) {
    while (next < indirect.length && indirect[next]!.start <= quote.start)
      reach = Math.max(reach, indirect[next++]!.end);
    if (quote.end > reach) own.push(quote);
  }
  return [...own, ...indirect].sort(bySpan);
}

/** "according to Wang, Lee said that it was over": of reports that overlap the first, of two that begin together the longer. */
function withoutInner(reports: readonly Quote[]): Quote[] {
  let reach = 0;
  return [...reports].sort(bySpan).filter(({ start, end }) => {
    if (start < reach) return false;
    reach = end;
    return true;
  });
}

/**
 * 'Wang says the deal is off. "It was never signed."': what is quoted in a sentence of its own, said by nobody, goes on with
 * the report that the sentence before ends with.
 */
function goOnFrom(reports: readonly Quote[], quote: Quote, { text }: SpeechText): Quote {
  if (quote.verb !== null) return quote;
  let low = 0;
  let high = reports.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (reports[middle]!.end <= quote.start) low = middle + 1;
    else high = middle;
  }
  const before = reports[low - 1];
  if (!before || quote.start - before.end > MOST_BETWEEN) return quote;
  return ONLY_A_STOP.test(text.slice(before.end, quote.start))
    ? { ...quote, speaker: before.speaker, verb: before.verb }
    : quote;
}

const MOST_BETWEEN = 8;
const ONLY_A_STOP = /^["”’]?[.?!]["”’]?\s+["“‘«]$/;
