import { linkEntities } from '../../src/link/index.js';
import { findQuotes, type QuoteOptions } from '../../src/quotes/index.js';
import type { Document, Entity, NameMention, Quote } from '../../src/types.js';
import { documentOf } from './document.js';
import { mark, unmark } from './marked.js';

/** The names of the articles that are tests of quotes, as a name finder would give them. */
const NAMES: readonly (readonly [string, NameMention['type']])[] = [
  ['Wang Yi', 'person'],
  ['Ann Lee', 'person'],
  ['Bo Hill', 'person'],
  ['Ann-Marie', 'person'],
  ['Wang', 'person'],
  ['Lee', 'person'],
  ['Hill', 'person'],
  ['Embassy', 'organization'],
  ['Institute', 'organization'],
  ['Oslo', 'location'],
  ['Acme', 'organization'],
  ['Truth and Said Group', 'organization'],
  ['China', 'location'],
  ['Chinese', 'group'],
  ['Russia', 'location'],
  ['Beijing', 'location'],
  ['Xinhua', 'organization'],
  ['WHO', 'organization'],
  ['Foreign Ministry', 'organization'],
];
const NAMED = new RegExp(`\\b(?:${NAMES.map(([name]) => name).join('|')})\\b`, 'g');

/** A text with what linking and the finder of quotes make of these names. */
export function quotesOf(
  text: string,
  options: QuoteOptions = {},
): {
  readonly doc: Document;
  readonly entities: readonly Entity[];
  readonly quotes: readonly Quote[];
} {
  const doc = documentOf(text);
  const mentions: NameMention[] = [];
  for (const match of text.matchAll(NAMED)) {
    const [name] = match;
    const start = match.index;
    mentions.push({
      start,
      end: start + name.length,
      text: name,
      sentence: doc.sentences.findLastIndex((sentence) => sentence.start <= start),
      type: NAMES.find(([known]) => known === name)![1],
      confidence: 1,
    });
  }
  const entities = linkEntities(doc, mentions);
  return { doc, entities, quotes: findQuotes(doc, entities, options) };
}

/** The row's text with its quotes marked: kind, the speaker's name or "?", and verb. */
export function markQuotes(row: string, options: QuoteOptions = {}): string {
  const { text } = unmark(row);
  const { entities, quotes } = quotesOf(text, options);
  const names = new Map(entities.map(({ id, name }) => [id, name === 'World Health Organization' ? 'WHO' : name]));
  return mark(
    text,
    quotes.map(({ start, end, kind, speaker, verb }) => ({
      start,
      end,
      label: `${kind} ${names.get(speaker ?? '') ?? '?'} ${verb}`,
    })),
  );
}
