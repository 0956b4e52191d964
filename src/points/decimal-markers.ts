import { measureNouns } from '../lexicon/points/measure-nouns.js';
import { anyOf } from '../text/any-of.js';
import type { Document } from '../types.js';
import { readBefore } from './before.js';
import { indentOf } from './indents.js';
import type { Marker } from './marker.js';
import { blockIndexAt, sentenceAt, skipSpace } from './text.js';

/** "1.1", "2.3.1.", "1.2)", before words. */
const DECIMAL = /(?<![\p{L}\d.,])(\d{1,2}(?:\.\d{1,2}){0,2})\.(\d{1,2})([.)]?)(?=\s{1,4}["“‘'(*_]{0,3}\p{L})/gu;
/** "1.1 million": no number of a point. */
const MEASURE = new RegExp(`^${anyOf(measureNouns)}\\b`);
const MAX_MEASURE = 20;

/** "1.1", "1.2" and "2.1" at the heads of lines: each says which point it is within. */
export function readDecimalMarkers(doc: Document): Marker[] {
  const { text } = doc.article;
  // Few articles have such a number, and the expression is slow to compile.
  if (!/\d\.\d/.test(text)) return [];
  return Array.from(text.matchAll(DECIMAL)).flatMap((match): Marker[] => {
    const [whole, outer, last, close] = match as unknown as [string, string, string, string];
    const [start, end] = [match.index, match.index + whole.length];
    const textStart = skipSpace(text, end);
    if (MEASURE.test(text.slice(textStart, textStart + MAX_MEASURE)) || !readBefore(text, start).isLineStart) return [];
    return [
      {
        ...{ start, end, textStart, position: 'line', indent: indentOf(doc, start), family: 'numeral' },
        ...{ key: `within ${outer}${close}`, numbers: [Number(last)], outer, isWeak: false },
        sentence: sentenceAt(doc, textStart).index,
      },
    ];
  });
}

/** "1 Roads" above "1.1 …": a number alone, which is a marker only there. @param decimals in the order of the text */
export function readBareMarkers(doc: Document, decimals: readonly Marker[]): Marker[] {
  const { text, blocks } = doc.article;
  return decimals.flatMap((first): Marker[] => {
    if (first.numbers[0] !== 1 || first.outer!.includes('.')) return [];
    const above = blocks[blockIndexAt(doc, first.start) - 1];
    const bare = above && /^(\d{1,2})\s{1,4}(?=["“‘'(*_]{0,3}\p{L})/u.exec(text.slice(above.start, above.start + 12));
    if (bare?.[1] !== first.outer) return [];
    const { start } = above!;
    const [end, textStart] = [start + bare![1]!.length, start + bare![0].length];
    return [
      {
        ...{ start, end, textStart, position: 'line', indent: indentOf(doc, start), family: 'numeral' },
        ...{ key: '1 line', numbers: [Number(bare![1])], isWeak: false, sentence: sentenceAt(doc, textStart).index },
      },
    ];
  });
}

/** Whether a marker is of the list within the point that another opens: "2.1" within "2.". */
export function isWithinNumber({ outer }: Marker, point: Marker): boolean {
  if (outer === undefined || typeof point.numbers === 'string' || point.family !== 'numeral') return false;
  return outer === [point.outer, point.numbers[0]].filter((part) => part !== undefined).join('.');
}
