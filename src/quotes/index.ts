import { partitionPoint } from '../text/binary-search.js';
import { overlapsAny } from '../text/overlaps.js';
import { bySpan } from '../text/span.js';
import type { Document, Entity, Quote } from '../types.js';
import { findDirect } from './direct/direct.js';
import { findSpoken } from './direct/spoken.js';
import { goOnFrom } from './go-on.js';
import { readSpeechText } from './read-speech.js';
import { findBeliefs } from './reported/beliefs.js';
import { findIndirect } from './reported/indirect.js';
import type { SpeechText } from './speech-text.js';
import { withWhom } from './whom.js';

export interface QuoteOptions {
  /** Whether what somebody thinks or wants is found as well, as quotes of kind "belief". */
  readonly beliefs?: boolean;
  /** Whether each has whom it is told. */
  readonly whom?: boolean;
}

/**
 * What somebody says in an article, in quotation marks or reported, in order, with the entity that says it. No two
 * overlap: what is reported or quoted within a report belongs to that report.
 */
export function findQuotes(doc: Document, entities: readonly Entity[], options: QuoteOptions = {}): Quote[] {
  const speech = readSpeechText(doc, entities);
  const quotations = findDirect(speech);
  const reports = findIndirect(speech).filter((report) => !isOfNobody(report, speech));
  const indirect = withoutInner(withoutQuotations(reports, quotations));
  const direct = quotations.map((quote) => goOnFrom(indirect, quote, speech));
  // What is quoted within a clause belongs to the clause.
  const own: Quote[] = [];
  let next = 0;
  let reach = 0;
  for (const quote of direct) {
    while (next < indirect.length && indirect[next]!.start <= quote.start)
      reach = Math.max(reach, indirect[next++]!.end);
    if (quote.end > reach) own.push(quote);
  }
  const said = withSpoken([...own, ...indirect].sort(bySpan), findSpoken(doc, entities));
  const quotes = options.beliefs ? [...said, ...findBeliefs(speech, said)].sort(bySpan) : said;
  return options.whom ? withWhom(speech, quotes) : quotes;
}

/** "If you say that …", "the map tells us which …": nobody says it; "I told him that …" is what the writer does. */
function isOfNobody({ source, start }: Quote, { text }: SpeechText): boolean {
  if (source?.kind === 'pronoun' && source.text === 'I') return true;
  if (source?.kind === 'pronoun' && /^you$/i.test(source.text))
    return /\b(?:if|when|whether|can|could|would|should|unless) $/i.test(
      text.slice(Math.max(0, source.start - 9), source.start),
    );
  const isTold = source?.kind === 'document' && /^\s+tells?\s+(?:us|you)\s+$/.test(text.slice(source.end, start));
  return isTold && /^(?:which|what|how|where|when|why|who)\b/.test(text.slice(start, start + 6));
}

/** '"We agree" and "that is all," Wang said', '"We agree," Wang said, and left': what begins with a quotation is mostly no report. */
function withoutQuotations(reports: readonly Quote[], quotations: readonly Quote[]): Quote[] {
  return reports.filter(({ start, end }) => {
    const first = partitionPoint(quotations, (each) => each.start < start);
    const opening = quotations[first];
    if (!opening?.source || opening.start - start > MAX_MARK || opening.end > end) return true;
    if (opening.source.start > start && opening.source.end <= end) return false;
    let quoted = 0;
    for (let i = first; i < quotations.length && quotations[i]!.end <= end; i++)
      quoted += quotations[i]!.end - quotations[i]!.start;
    return 2 * quoted < end - start;
  });
}

/** Characters of an opening mark and of the space after it, at most. */
const MAX_MARK = 3;

/** What is said in a transcript is one quote with all that is quoted in it. */
function withSpoken(quotes: readonly Quote[], spoken: readonly Quote[]): Quote[] {
  if (spoken.length === 0) return [...quotes];
  const outside = quotes.filter((quote) => !overlapsAny(spoken, quote));
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
