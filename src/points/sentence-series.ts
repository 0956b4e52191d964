import type { Document, Sentence } from '../types.js';
import { readCounts } from './counts.js';
import type { Series } from './series.js';
import { isWord } from './text.js';

/** A pair that begins alike may do so by chance. */
const FEWEST = 3;
const MOST = 12;
const LONGEST_LEAD = 150;

/** "The treaty does three things. It bans the bomb. It frees the sea. It feeds the poor.": as many sentences as announced that begin alike, and no more. */
export function findSentenceSeries(doc: Document): Series[] {
  const found: Series[] = [];
  let behind = 0;
  for (const sentence of doc.sentences) {
    const series = sentence.index >= behind ? readBehind(doc, sentence) : null;
    if (!series) continue;
    found.push(series);
    behind = sentence.index + series.items.length + 1;
  }
  return found;
}

function readBehind(doc: Document, lead: Sentence): Series | null {
  if (!/[.:]/.test(doc.article.text[lead.end - 1]!)) return null;
  const from = Math.max(0, lead.tokens.length - LONGEST_LEAD);
  const count = readCounts(lead.tokens, from, lead.tokens.length).findLast(({ isList }) => isList);
  if (!count || count.number < FEWEST || count.number > MOST) return null;
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
  };
}

function openingOf(sentence: Sentence | undefined): string {
  return sentence?.tokens.slice(0, 3).find(isWord)?.normal ?? '';
}
