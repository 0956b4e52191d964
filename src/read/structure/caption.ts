import { captionLabels, siteLines } from '../../lexicon/read/credit-labels.js';
import { anyOf } from '../../text/any-of.js';
import type { Span } from '../../types.js';
import type { Credit } from './credit.js';

const CAPTION = new RegExp(`^${anyOf(captionLabels)}(?=\\s|$)`);
const SITE_LINE = new RegExp(
  `^${anyOf(siteLines)}(?:\\s*\\(\\s*\\d+\\s+images?\\s*\\))?\\s*(?:[:|»>]|[–—-](?=\\s)|\\.?$)`,
);
/** Characters that the two can need. */
const MAX_LABEL = 60;

/** "FILE PHOTO:" before a caption; null where the block does not start with such words. */
export function readCaptionLabel(text: string, { start, end }: Span): Span | null {
  return labelAt(CAPTION, text, start, end);
}

/** "Read more:" before a link, "Slideshow (3 images)": a line of the site, of which this is no name. */
export function readSiteLine(text: string, { start, end }: Span): Span | null {
  return labelAt(SITE_LINE, text, start, end);
}

function labelAt(pattern: RegExp, text: string, start: number, end: number): Span | null {
  const match = pattern.exec(text.slice(start, Math.min(end, start + MAX_LABEL)));
  return match ? { start, end: start + match[0].length } : null;
}

/** No caption is longer; a longer paragraph that ends with a credit is text. */
const MAX_CAPTION = 700;

/** Whether a block is a picture's caption: it has a label, or the credit of a picture is at its end. */
export function isCaption({ start, end }: Span, label: Span | null, credits: readonly Credit[]): boolean {
  if (label !== null) return true;
  const last = credits.at(-1);
  return last?.kind === 'picture' && last.start > start && end - last.end <= 2 && end - start <= MAX_CAPTION;
}
