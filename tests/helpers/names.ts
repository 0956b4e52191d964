import type { Document, Entity, NameMention } from '../../src/types.js';
import { documentOf } from './document.js';
import { type Marked, unmark } from './marked.js';

/** The type that a name finder gives to what a row's label calls a country, a demonym or a place. */
const FOUND_AS: Readonly<Record<string, NameMention['type']>> = {
  person: 'person',
  organization: 'organization',
  country: 'location',
  place: 'location',
  demonym: 'group',
  group: 'group',
  other: 'other',
};

/** Parses a text whose names are marked, and gives them as a name finder would; a label's first word is the type. */
export function namesOf(marked: string): { doc: Document; mentions: NameMention[] } {
  const { text, marks } = unmark(marked);
  const doc = documentOf(text);
  const mentions = marks.map(({ start, end, label }) => ({
    start,
    end,
    text: text.slice(start, end),
    sentence: doc.sentences.findLastIndex((sentence) => sentence.start <= start),
    type: FOUND_AS[label.split(' ')[0]!]!,
    confidence: 0.9,
  }));
  return { doc, mentions };
}

/** The mentions of entities as marks: "person 1", "country CN", "demonym CN", "place 2 GB", numbered in order. */
export function marksOf(entities: readonly Entity[]): Marked[] {
  const labels = new Map<string, Marked>();
  let number = 0;
  for (const { type, country, mentions } of entities) {
    const id = type === 'country' ? '' : ` ${++number}`;
    for (const { start, end, kind } of mentions) {
      const label = `${kind === 'demonym' ? 'demonym' : type}${kind === 'demonym' ? '' : id}${country ? ` ${country.alpha2}` : ''}`;
      const earlier = labels.get(`${start}`);
      // "Sino-Russian" is a mention of two countries.
      labels.set(`${start}`, { start, end, label: earlier ? `${earlier.label} ${country?.alpha2}` : label });
    }
  }
  return [...labels.values()];
}
