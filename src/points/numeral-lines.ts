import type { Document } from '../types.js';
import type { Marker } from './marker.js';
import { blockIndexAt, sentenceAt, skipSpace } from './text.js';

/** "The aims are: (a) to mend the dam; [new line] (b) to …": the first stands in the line of its lead, the others in lines of their own. */
export function afterLead(doc: Document, markers: readonly Marker[]): Marker[] {
  const seconds = new Set<string>();
  return markers
    .toReversed()
    .map((marker): Marker => {
      const key = marker.key.replace(/clause$/, 'line');
      if (counts(marker, 2) && marker.position === 'line') seconds.add(key);
      else if (counts(marker, 2)) seconds.delete(key);
      if (!counts(marker, 1)) return marker;
      const isAwaited = seconds.delete(key) && marker.position === 'clause' && opensList(doc, marker);
      return isAwaited ? { ...marker, key, position: 'line' } : marker;
    })
    .toReversed();
}

function counts({ numbers }: Marker, number: number): boolean {
  return typeof numbers !== 'string' && numbers.includes(number);
}

/** Whether a colon or a dash goes before it. */
function opensList({ article: { text } }: Document, { start }: Marker): boolean {
  return /[:–—-]\s*$/.test(text.slice(Math.max(0, start - 4), start));
}

/** "Why us:1. We are near. [new line] 2. We are cheap.": the first point, where it stands on the line of the lead. */
export function firstsOfLines(doc: Document, numerals: readonly Marker[]): Marker[] {
  const { text, blocks } = doc.article;
  return numerals.flatMap((second, i) => {
    if (second.position !== 'line' || second.numbers[0] !== 2 || !/^1/.test(second.key)) return [];
    const block = blocks[blockIndexAt(doc, second.start) - 1];
    const isFirst = ({ start, position, key }: Marker) =>
      start >= (block?.start ?? 0) && position === 'line' && key === second.key;
    if (!block || numerals.slice(Math.max(0, i - MAX_BEFORE), i).some(isFirst)) return [];
    const line = text.slice(block.start, Math.min(block.end, block.start + MAX_LINE));
    const glued = Array.from(line.matchAll(GLUED_FIRST)).findLast(([, mark]) => second.key.startsWith(`1${mark}`));
    if (!glued) return [];
    const end = block.start + glued.index + glued[0].length;
    const textStart = skipSpace(text, end);
    return [{ ...second, start: end - 2, end, textStart, numbers: [1], sentence: sentenceAt(doc, textStart).index }];
  });
}

/** "Key findings1. ", "in 20251. ", "Why us: 1. " */
const GLUED_FIRST = /(?:(?<!\d)[:.!?\p{L}”"’)]\s?|(?<=\b20\d\d))1([.)])(?=\s["“*]{0,3}\p{Lu})/gu;
/** Characters of a line in which a first point is looked for, and markers. */
const MAX_LINE = 1000;
const MAX_BEFORE = 8;

/** "1. Lima is the capital. 2. Peru …" at the start of a line: the first is a marker within the line, as those after it are. */
export function inOneLine(doc: Document, markers: readonly Marker[]): Marker[] {
  return markers.map((marker, i) => {
    const next = markers[i + 1];
    if (marker.position !== 'line' || next?.position !== 'clause' || marker.family !== next.family) return marker;
    const key = keyWithin(marker.key);
    const [number, following] = [marker.numbers[0], next.numbers[0]];
    const isFollowed = next.key === key && Number(following) === Number(number) + 1;
    if (!isFollowed || blockIndexAt(doc, marker.start) !== blockIndexAt(doc, next.start)) return marker;
    return { ...marker, key, position: 'clause' };
  });
}

function keyWithin(key: string): string {
  return key.replace(/line$/, 'clause');
}
