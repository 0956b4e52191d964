import type { Document } from '../types.js';
import type { Marker } from './marker.js';
import { blockIndexAt, lastStartingBy } from './text.js';

/** Columns by which a list within a list, or the text of an item, is indented, at least: less is careless typing. */
export const MIN_INDENT = 2;
/** Columns that are counted. */
const MAX_INDENT = 48;
/** Blocks that stand under one line, at most. */
const MAX_HUNG = 200;

/** How many columns a line stands in; a tab is four. */
export function indentOf(doc: Document, start: number): number {
  const { text } = doc.article;
  let columns = 0;
  for (let at = start - 1; columns < MAX_INDENT && (text[at] === ' ' || text[at] === '\t'); at--) {
    columns += text[at] === '\t' ? 4 : 1;
  }
  return columns;
}

/** Whether two lines stand in different columns. */
export function areInColumns(one: Marker, other: Marker): boolean {
  return one.indent !== undefined && other.indent !== undefined && Math.abs(one.indent - other.indent) >= MIN_INDENT;
}

/** Where what stands indented under a line ends: the end of its own block where nothing does. */
export function hungEnd(doc: Document, start: number): number {
  const { blocks } = doc.article;
  const least = indentOf(doc, start) + MIN_INDENT;
  const own = blockIndexAt(doc, start);
  let last = own;
  while (last - own < MAX_HUNG && last + 1 < blocks.length && indentOf(doc, blocks[last + 1]!.start) >= least) last++;
  return blocks[last]!.end;
}

/**
 * Whether the text of the points, or lists within them, are indented under their markers: then a point ends where that does. A
 * book, whose paragraphs are all indented, is nothing of the kind.
 */
export function areHung(doc: Document, { markers }: { readonly markers: readonly Marker[] }): boolean {
  if (markers.some(({ position }) => position !== 'line')) return false;
  const { blocks } = doc.article;
  const first = blockIndexAt(doc, markers[0]!.start);
  const above = first === 0 ? -1 : indentOf(doc, blocks[first - 1]!.start);
  return markers.some(({ start }) => {
    const next = blocks[blockIndexAt(doc, start) + 1];
    const indent = next ? indentOf(doc, next.start) : 0;
    return indent >= indentOf(doc, start) + MIN_INDENT && indent > above;
  });
}

/** Whether a line stands indented under another that comes before it. */
export function standsUnder(doc: Document, { start, position }: Marker, outer: Marker): boolean {
  if (position !== 'line' || outer.position !== 'line' || outer.start >= start) return false;
  return indentOf(doc, start) >= indentOf(doc, outer.start) + MIN_INDENT && hungEnd(doc, outer.start) > start;
}

/** Lines before one among which that it stands under is looked for. */
const MAX_ABOVE = 40;

/** Where the item of another list ends that a line stands indented under; the end of the text where there is none. @param lines markers that open a line, in order */
export function outerEnd(doc: Document, first: Marker, lines: readonly Marker[]): number {
  const end = doc.article.text.length;
  if (first.position !== 'line' || (first.indent ?? 0) < MIN_INDENT) return end;
  const at = lastStartingBy(lines, first.start - 1);
  const above = lines.slice(Math.max(0, at + 1 - MAX_ABOVE), at + 1);
  const outer = above.findLast(({ start }) => indentOf(doc, start) + MIN_INDENT <= first.indent!);
  return outer && standsUnder(doc, first, outer) ? hungEnd(doc, outer.start) : end;
}
