import { furnitureOpeners, numberedOpeners, readingInvitations } from '../lexicon/points/furniture.js';
import { anyOf } from '../text/any-of.js';
import type { Block, Document } from '../types.js';

/** How a line opens that is no paragraph: a caption's or a promotion's words, "Figure 1", or "Page 3" alone. */
const OPENING = new RegExp(
  `^(?:[•*▪–—-]\\s+(?=${anyOf(readingInvitations)}(?!\\p{L})))?[("“'‘[]?(?:${anyOf(furnitureOpeners)}(?!\\p{L})|${anyOf(numberedOpeners)}\\s*\\d|page\\s\\d{1,4}(?:\\sof\\s\\d{1,4})?$)`,
  'iu',
);
const INVITATION = new RegExp(`^${anyOf(readingInvitations)}(?!\\p{L})`, 'iu');

/** Whether a bullet stands before an invitation to read elsewhere: "• ALSO SEE Storm hits Oslo". */
export function isInvitation(text: string, textStart: number): boolean {
  return INVITATION.test(text.slice(textStart, textStart + MAX_OPENING));
}

/** Characters of a line that tell what it is. */
const MAX_OPENING = 40;

/** Whether a block is a caption, a credit or an invitation to read elsewhere rather than a paragraph. */
export function isFurniture({ article: { text } }: Document, { kind, start, end }: Block): boolean {
  return kind === 'caption' || kind === 'credit' || OPENING.test(text.slice(start, Math.min(end, start + MAX_OPENING)));
}
