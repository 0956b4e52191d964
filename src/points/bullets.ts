import type { Block, Document, Span } from '../types.js';
import type { Chain } from './chains.js';
import { isFurniture } from './furniture.js';
import { areInColumns, indentOf, MIN_INDENT } from './indents.js';
import type { Marker } from './marker.js';
import { isHeading } from './next-sentence.js';
import { lastStartingBy } from './text.js';

/** Bullets that follow one another, at one depth. */
interface Run {
  readonly markers: Marker[];
  readonly indent: number;
}

/** Lists that are open at one time; no text nests deeper. */
const MAX_OPEN = 8;

/**
 * Joins bullets of one kind and depth that follow one another, block by block; those of another kind or farther in are a
 * list within. "First, …;" in the paragraph before dashes is their first point.
 */
export function joinBullets(doc: Document, bullets: readonly Marker[], others: readonly Marker[]): Chain[] {
  const { blocks } = doc.article;
  const chains: Chain[] = [];
  let open: Run[] = [];
  const close = (from: number) => {
    for (const { markers } of open.slice(from)) {
      const above = firstAbove(doc, markers[0]!, others);
      const all = above ? [above, ...markers] : markers;
      if (all.length > 1) chains.push({ markers: all, numbers: all.map((_, i) => i + 1) });
    }
    open = open.slice(0, from);
  };
  let last: Marker | undefined;
  let isAfterLine = false;
  for (const bullet of bullets) {
    const gap = last ? gapBetween(doc, last, bullet) : null;
    // A paragraph after bullets that stand line by line is the text of none of them.
    if (gap === null || (gap === 'paragraph' && isAfterLine)) close(0);
    isAfterLine = gap === 'line';
    last = bullet;
    const indent = indentOf(doc, bullet.start);
    if (blocks[blockOf(doc, bullet)]!.opensList) close(open.findLastIndex((run) => run.indent < indent) + 1);
    const at = runOf(open, bullet, indent);
    if (at >= 0) {
      close(at + 1);
      open[at]!.markers.push(bullet);
    } else {
      close(open.findLastIndex((run) => run.indent <= indent) + 1);
      if (open.length === MAX_OPEN) close(0);
      open.push({ markers: [bullet], indent });
    }
  }
  close(0);
  return chains;
}

/** Index of the open run that a bullet goes on; -1 where it opens one. */
function runOf(open: readonly Run[], { key }: Marker, indent: number): number {
  const at = open.findLastIndex((run) => run.markers[0]!.key === key && Math.abs(run.indent - indent) < MIN_INDENT);
  const outer = open[0];
  // Farther out than the outermost, of which nothing has been within another: the indents are uneven.
  return at < 0 && outer && indent < outer.indent && outer.markers[0]!.key === key ? 0 : at;
}

/** "1. …", "1. …", "1. …" on lines that follow one another: Markdown's way to write numbers is as good as bullets. */
export function withRepeated(
  doc: Document,
  bullets: readonly Marker[],
  numerals: readonly Marker[],
): { bullets: Marker[]; numerals: Marker[] } {
  const ones = numerals.filter(
    ({ position, key, numbers }) => position === 'line' && /\d/.test(key) && numbers[0] === 1,
  );
  const repeated = new Set<Marker>();
  for (const [i, one] of ones.entries()) {
    const next = ones[i + 1];
    if (!next || next.key !== one.key || areInColumns(one, next)) continue;
    const between = lastStartingBy(bullets, next.start) - lastStartingBy(bullets, one.start);
    if (blockOf(doc, next) - blockOf(doc, one) === between + 1) repeated.add(one).add(next);
  }
  return {
    bullets: [...bullets, ...repeated].sort((a, b) => a.start - b.start),
    numerals: numerals.filter((marker) => !repeated.has(marker)),
  };
}

/** Blocks of text and of lists below a bullet, at most. */
const MAX_TEXT = 60;

/**
 * What stands between two bullets of one list: nothing, captions or what is indented as the first one's text ('line'), or one
 * paragraph where both are headings; null where they are of two lists.
 */
function gapBetween(doc: Document, last: Marker, bullet: Marker): 'line' | 'paragraph' | null {
  const { blocks } = doc.article;
  const [from, to] = [blockOf(doc, last), blockOf(doc, bullet)];
  if (to - from <= 1) return 'line';
  const between = blocks.slice(from + 1, to).filter((block) => !isFurniture(doc, block));
  if (between.length === 0) return 'line';
  // "Fence" above "wire", "posts" and words of its own: what is farther in than both or than the outer one is its text.
  const indent = Math.min(indentOf(doc, last.start), indentOf(doc, bullet.start));
  if (between.length <= MAX_TEXT && between.every(({ start }) => indentOf(doc, start) >= indent + MIN_INDENT))
    return 'line';
  // "It also covers the port:" announces another list.
  if (doc.article.text[between[0]!.end - 1] === ':') return null;
  const isHead = (marker: Marker) =>
    isHeading(doc, doc.sentences[marker.sentence]!) || isShort(blocks[blockOf(doc, marker)]!);
  const isText =
    between.length === 1 && isHead(last) && isHead(bullet) && blockLength(between[0]!) > blockLength(blocks[from]!);
  return isText ? 'paragraph' : null;
}

/** "- Bad years.": a line that may head a text, though it has a stop. */
function isShort(block: Block): boolean {
  return blockLength(block) <= MAX_SHORT;
}

const MAX_SHORT = 60;

function blockLength({ start, end }: Span): number {
  return end - start;
}

function blockOf(doc: Document, marker: Marker): number {
  return doc.sentences[marker.sentence]!.block;
}

/** The "First" that opens the paragraph before a bullet, where that ends with a semicolon. */
function firstAbove(doc: Document, bullet: Marker, others: readonly Marker[]): Marker | null {
  const above = blockOf(doc, bullet) - 1;
  const block = doc.article.blocks[above];
  if (!block || !doc.article.text.slice(block.start, block.end).endsWith(';')) return null;
  const marker = others[lastStartingBy(others, block.start - 1) + 1];
  const opens = marker && marker.position === 'line' && marker.start < block.start + 6 && marker.numbers !== 'next';
  return opens && marker.numbers !== 'last' && marker.numbers.includes(1) ? marker : null;
}
