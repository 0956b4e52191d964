import { findPoints } from '../../src/points/index.js';
import { documentOf } from './document.js';
import { mark, unmark } from './marked.js';

/** Marks the points found in a row's text with their numbers; the result must equal the row. */
export function markPoints(marked: string): string {
  const { text } = unmark(marked);
  const items = findPoints(documentOf(text)).flatMap((list) => list.items);
  return mark(
    text,
    items.map(({ start, end, number }) => ({ start, end, label: String(number) })),
  );
}
