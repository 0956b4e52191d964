import type { PointItem, PointList } from '../types.js';
import { safe } from './safe.js';

/** What stands in a point, in its order: its own words, and the lists within it with their places in `points`. */
export type PointPart = { readonly text: string } | { readonly list: PointList; readonly place: number };

/** The places of the lists that stand in a point of another. */
export function innerPlaces(points: readonly PointList[]): ReadonlySet<number> {
  return new Set(points.flatMap(({ items }) => items.flatMap(({ lists = [] }) => lists)));
}

/** A point apart from the lists within it, whose leads are words of its own; its first part is text, which may be empty. */
export function partsOf({ text, start, lists = [] }: PointItem, points: readonly PointList[]): PointPart[] {
  const parts: PointPart[] = [];
  let from = 0;
  const addText = (words: string) => {
    if (words !== '' || parts.length === 0) parts.push({ text: words });
  };
  for (const place of lists) {
    const list = points[place]!;
    const first = list.items[0]!;
    addText(withoutJoint(safe(text.slice(from, (first.marker ?? first).start - start))));
    parts.push({ list, place });
    from = list.items.at(-1)!.end - start;
  }
  addText(lists.length === 0 ? safe(text) : withoutJoint(safe(text.slice(from))));
  return parts;
}

/** What joins a list to what comes after it: "; and". */
function withoutJoint(words: string): string {
  return words.replace(/^[;,.]\s*(?:(?:and|or)(?:\s+|$))?/, '');
}
