import type { Enumeration } from './cut.js';
import { isWithinNumber } from './decimal-markers.js';
import type { Marker } from './marker.js';
import { lastStartingBy } from './text.js';

/** Lists before one among which that is looked for that it stands in. */
const MAX_BEFORE = 40;

/**
 * The lists without those of "1.1" and "1.2" under a "1." that is no point but the heading of a chapter, and that nothing else
 * announces.
 * @param lists in the order of the text
 * @param lines markers that open a line, in order
 */
export function withoutSections(lists: readonly Enumeration[], lines: readonly Marker[]): Enumeration[] {
  const kept: Enumeration[] = [];
  for (const list of lists) {
    const first = list.chain.markers[0]!;
    const stands = ({ chain }: Enumeration) =>
      chain.markers.some((point) => point.start < first.start && isWithinNumber(first, point));
    if (first.outer === undefined || isAnnounced(list, lines) || kept.slice(-MAX_BEFORE).some(stands)) kept.push(list);
  }
  return kept;
}

/** Whether more than the line of another number goes before a list. */
function isAnnounced({ lead }: Enumeration, lines: readonly Marker[]): boolean {
  if (lead === null || lead.strength === 'none') return false;
  return lines[lastStartingBy(lines, lead.start)]?.textStart !== lead.start;
}
