import { captionLabels, siteLines } from '../../lexicon/read/credit-labels.js';
import { anyOf } from '../../text/any-of.js';
import { opensLike } from '../../text/opens-like.js';
import type { Span } from '../../types.js';
import type { Credit } from './credit.js';
import { readStamp } from './stamp.js';

const CAPTION = new RegExp(`^${anyOf(captionLabels)}(?=\\s|$)`);
const SITE_LINE = new RegExp(
  `^${anyOf(siteLines)}(?:\\s*\\(\\s*\\d+\\s+images?\\s*\\))?\\s*(?:[:|»>]|[–—-](?=\\s)|\\.?$)`,
);
const opensLikeCaption = opensLike(captionLabels);
const opensLikeSiteLine = opensLike(siteLines);
/** "FILE PHOTO" on a line of its own. */
const BARE_LABEL = /^file (?:photo|image|picture)\.?$/i;
/** Characters that the two can need. */
const MAX_LABEL = 60;
const MAX_BARE_LABEL = 13;

/** "FILE PHOTO:" before a caption; null where the block does not start with such words. */
export function readCaptionLabel(text: string, { start, end }: Span): Span | null {
  if (end - start <= MAX_BARE_LABEL && BARE_LABEL.test(text.slice(start, end))) return { start, end };
  return opensLikeCaption(text, start) ? labelAt(CAPTION, text, start, end) : null;
}

/** "Read more:" before a link, "Slideshow (3 images)": a line of the site, of which this is no name. */
export function readSiteLine(text: string, { start, end }: Span): Span | null {
  return opensLikeSiteLine(text, start) ? labelAt(SITE_LINE, text, start, end) : null;
}

function labelAt(pattern: RegExp, text: string, start: number, end: number): Span | null {
  const match = pattern.exec(text.slice(start, Math.min(end, start + MAX_LABEL)));
  return match ? { start, end: start + match[0].length } : null;
}

/** No caption is longer; a longer paragraph that ends with a credit is text. */
const MAX_CAPTION = 700;

/** Whether a block is a picture's caption: it has a label, or the credit of a picture is at its end, if need be with its day. */
export function isCaption(text: string, { start, end }: Span, label: Span | null, credits: readonly Credit[]): boolean {
  if (label !== null) return true;
  const last = credits.at(-1);
  if (last?.kind !== 'picture' || last.start <= start || end - start > MAX_CAPTION) return false;
  // "Photo: Jane Roe, March 4, 2019"
  return end - last.end <= 2 || readStamp(text.slice(last.end, end)) !== null;
}
