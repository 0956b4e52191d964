import type { Document, Sentence } from '../types.js';
import { readCounts } from './counts.js';
import type { Series } from './series.js';
import { isWord } from './text.js';

/** Two sentences may begin alike by chance. */
const MIN_ITEMS = 3;
const MAX_ITEMS = 12;
/** Tokens at the end of a lead that are read. */
const MAX_LEAD_TOKENS = 150;

/** "The treaty does three things. It bans the bomb. It frees the sea. It feeds the poor.": as many sentences as announced that begin alike, and no more. */
export function findSentenceSeries(doc: Document): Series[] {
  const found: Series[] = [];
  let next = 0;
  for (const sentence of doc.sentences) {
    const series = sentence.index >= next ? readAfter(doc, sentence) : null;
    if (!series) continue;
    found.push(series);
    next = sentence.index + series.items.length + 1;
  }
  return found;
}

function readAfter(doc: Document, lead: Sentence): Series | null {
  if (!/[.:]/.test(doc.article.text[lead.end - 1]!)) return null;
  const from = Math.max(0, lead.tokens.length - MAX_LEAD_TOKENS);
  const count = readCounts(lead.tokens, from, lead.tokens.length).findLast(({ isList }) => isList);
  if (!count || count.number < MIN_ITEMS || count.number > MAX_ITEMS) return null;
  const sentences = doc.sentences.slice(lead.index + 1, lead.index + 2 + count.number);
  const items = sentences.slice(0, count.number);
  const opening = openingOf(items[0]);
  const isAlike = (sentence: Sentence | undefined) =>
    sentence !== undefined && sentence.block === items[0]!.block && openingOf(sentence) === opening;
  if (items.length < count.number || opening === '' || !items.every(isAlike)) return null;
  if (items[0]!.block !== lead.block || isAlike(sentences[count.number])) return null;
  return {
    lead: {
      start: lead.tokens[from]!.start,
      end: lead.end,
      announced: count.number,
      isOfPoints: true,
      strength: 'count',
    },
    items: items.map(({ start, end }) => ({ start, end })),
    by: 'three things. Sentences',
  };
}

function openingOf(sentence: Sentence | undefined): string {
  return sentence?.tokens.slice(0, 3).find(isWord)?.normal ?? '';
}
