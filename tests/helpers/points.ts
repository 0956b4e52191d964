import { findPoints } from '../../src/points/index.js';
import { documentOf } from './document.js';
import { mark, unmark } from './marked.js';

/** A text with its points marked by their numbers: what a row of the tables of points must equal. */
export function markPoints(marked: string): string {
  const { text } = unmark(marked);
  const items = findPoints(documentOf(text)).flatMap((list) => list.items);
  return mark(
    text,
    items.map(({ start, end, number }) => ({ start, end, label: String(number) })),
  );
}
