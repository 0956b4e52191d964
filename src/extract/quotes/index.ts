import { bySpan } from '../../span.js';
import type { Document, Entity, Quote } from '../../types.js';
import { findDirect } from './direct.js';
import { findIndirect } from './indirect.js';
import { readSpeechText } from './speech-text.js';

/** What somebody says in an article, in quotation marks or reported, in order, with the entity that says it. */
export function findQuotes(doc: Document, entities: readonly Entity[]): Quote[] {
  const speech = readSpeechText(doc, entities);
  const direct = findDirect(speech);
  const indirect = findIndirect(speech);
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
