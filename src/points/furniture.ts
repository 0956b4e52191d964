import {
  furnitureOpeners,
  invitedTo,
  invitingVerbs,
  numberedOpeners,
  readingInvitations,
} from '../lexicon/points/furniture.js';
import { anyOf } from '../text/any-of.js';
import { opensLike } from '../text/opens-like.js';
import type { Block, Document } from '../types.js';

/** How a line opens that is no paragraph: a caption's or a promotion's words, "Figure 1", or "Page 3" alone. */
const OPENING = new RegExp(
  `^(?:${anyOf(furnitureOpeners)}(?!\\p{L})|${anyOf(numberedOpeners)}\\s*\\d|page\\s\\d{1,4}(?:\\sof\\s\\d{1,4})?$)`,
  'iu',
);
const opensLikeFurniture = opensLike([...furnitureOpeners, ...numberedOpeners, 'page']);
const INVITATION = new RegExp(`^${anyOf(readingInvitations)}(?!\\p{L})`, 'iu');
const opensLikeInvitation = opensLike(readingInvitations);
const BULLET = /^[•*▪–—-]\s+/;
const OPENING_MARKS = '("“\'‘[';

/** "Today's news: Follow live updates", "Visit the Gazette's homepage for more stories" */
const PROMOTION = new RegExp(
  `^(?:[^:.\\n]{1,30}:\\s)?${anyOf(invitingVerbs)}\\b[^.\\n]{0,60}?\\b${anyOf(invitedTo)}\\b`,
  'iu',
);

/** Whether a bullet stands before an invitation to read elsewhere: "• ALSO SEE Storm hits Oslo". */
export function isInvitation(text: string, textStart: number): boolean {
  if (opensLikeInvitation(text, textStart) && INVITATION.test(text.slice(textStart, textStart + MAX_OPENING)))
    return true;
  return PROMOTION.test(text.slice(textStart, textStart + MAX_PROMOTION));
}

/** Characters of a line in which a promotion shows. */
const MAX_PROMOTION = 130;

/** Characters of a line that tell what it is. */
const MAX_OPENING = 40;

/** Whether a block is a caption, a credit or an invitation to read elsewhere rather than a paragraph. */
export function isFurniture({ article: { text } }: Document, { kind, start, end }: Block): boolean {
  if (kind === 'caption' || kind === 'credit') return true;
  const bullet = BULLET.exec(text.slice(start, start + MAX_OPENING))?.[0].length ?? 0;
  const from = start + (bullet > 0 && isInvitation(text, start + bullet) ? bullet : 0);
  const first = OPENING_MARKS.includes(text[from] ?? ' ') ? from + 1 : from;
  return opensLikeFurniture(text, first) && OPENING.test(text.slice(first, Math.min(end, start + MAX_OPENING)));
}
