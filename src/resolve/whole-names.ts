import { surnamesFirst } from '../lexicon/surnames-first.js';
import type { Document, NameMention } from '../types.js';

const surnames = new Set(surnamesFirst);
const SECOND_SYLLABLE = /^[-\u2010\u2011]\p{Ll}{1,7}(?![\p{L}\p{N}-])/u;
/** As far as {@link SECOND_SYLLABLE} looks. */
const FARTHEST = 10;

/** "Park Geun", found without the "-hye" that belongs to the name, as people with such surnames have it, is made whole. */
export function completeNames(doc: Document, mentions: readonly NameMention[]): readonly NameMention[] {
  const { text } = doc.article;
  return mentions.map((mention, i) => {
    if (mention.type !== 'person' || (text[mention.end] !== '-' && text[mention.end] !== '\u2010')) return mention;
    const rest = SECOND_SYLLABLE.exec(text.slice(mention.end, mention.end + FARTHEST))?.[0];
    const words = mention.text.toLowerCase().split(/\s+/);
    if (!rest || words.length < 2 || !words.slice(0, -1).some((word) => surnames.has(word))) return mention;
    const end = mention.end + rest.length;
    const next = mentions[i + 1];
    return next && next.start < end ? mention : { ...mention, end, text: text.slice(mention.start, end) };
  });
}
