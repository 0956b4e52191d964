import { furnitureOpeners, numberedOpeners } from '../lexicon/points/furniture.js';
import { anyOf } from '../text/any-of.js';
import type { Block, Document } from '../types.js';

/** How a line opens that is no paragraph: a caption's or a promotion's words, "Figure 1", or "Page 3" alone. */
const OPENING = new RegExp(
  `^[("“'‘[]?(?:${anyOf(furnitureOpeners)}(?!\\p{L})|${anyOf(numberedOpeners)}\\s*\\d|page\\s\\d{1,4}(?:\\sof\\s\\d{1,4})?$)`,
  'iu',
);
/** Characters of a line that tell what it is. */
const MAX_OPENING = 40;

/** Whether a block is a caption, a credit or an invitation to read elsewhere rather than a paragraph. */
export function isFurniture({ article: { text } }: Document, { kind, start, end }: Block): boolean {
  return kind === 'caption' || kind === 'credit' || OPENING.test(text.slice(start, Math.min(end, start + MAX_OPENING)));
}
