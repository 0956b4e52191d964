import type { Document } from '../types.js';
import type { Chain } from './chains.js';
import type { Marker } from './marker.js';
import { lastStartingBy } from './text.js';

/** Blocks of a list within a list, at most. */
const MAX_INNER_BLOCKS = 20;

/** Joins bullets of one kind that follow one another; "First, …;" in the paragraph before dashes is their first point. */
export function joinBullets(doc: Document, all: readonly Marker[], others: readonly Marker[]): Chain[] {
  const chains: Chain[] = [];
  const bullets = new Map(all.map((bullet) => [blockOf(doc, bullet), bullet]));
  let run: Marker[] = [];
  const close = () => {
    const above = run[0] && firstAbove(doc, run[0], others);
    const markers = above ? [above, ...run] : run;
    if (markers.length > 1) chains.push({ markers, numbers: markers.map((_, i) => i + 1) });
    run = [];
  };
  for (const key of new Set(all.map((bullet) => bullet.key))) {
    for (const bullet of all.filter((bullet) => bullet.key === key)) {
      const last = run.at(-1);
      if (last && !isNext(blockOf(doc, last), blockOf(doc, bullet), bullets)) close();
      run.push(bullet);
    }
    close();
  }
  return chains;
}

/** Whether nothing but bullets of another kind, those of a list within, stands between two blocks. */
function isNext(from: number, to: number, bullets: ReadonlyMap<number, Marker>): boolean {
  let between = from + 1;
  while (between < to && to - from < MAX_INNER_BLOCKS && bullets.has(between)) between++;
  return between === to;
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
