import type { Document } from '../types.js';
import type { Marker } from './marker.js';
import { blockAt } from './text.js';

/** Characters of a line that are read. */
const MAX_LINE = 200;

/** What stands after a marker in its line, as far as it is read. */
export function lineOf(doc: Document, span: { readonly textStart: number }): string {
  const block = blockAt(doc, span.textStart);
  return doc.article.text.slice(span.textStart, Math.min(block.end, span.textStart + MAX_LINE));
}

/** Whether more than half of the points have a line like that. */
export function mostLines(doc: Document, markers: readonly Marker[], holds: (line: string) => boolean): boolean {
  return markers.filter((marker) => holds(lineOf(doc, marker))).length > 0.5 * markers.length;
}

/** Whether every longer word has a capital. */
export function isNames(line: string): boolean {
  return line.split(/\s+/).every((word) => /^(?:.{1,3}|[^\p{L}]*(?:\p{Lu}.*)?)$/u.test(word));
}
