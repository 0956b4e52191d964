import type { Analysis, Span } from '../../types.js';
import { type Found, foundIn } from '../found.js';
import type { Asked, ShownKind } from '../printer.js';
import { namesOf, speakerCell } from '../rows.js';
import { safe } from '../safe.js';

/** A stretch of the text that is shown as something. */
export interface ShownMark extends Span {
  readonly kind: ShownKind;
  /** What stands before its words: the number of a point, who says it; null where nothing does. */
  readonly label: string | null;
  /** What it is, where it cannot be seen by its style: "person", "2020-09-17". */
  readonly tag: string;
}

/** What was asked for of all that was found in an article. */
export function marksOf(analysis: Analysis, { only }: Pick<Asked, 'only'>): ShownMark[] {
  const names = namesOf(analysis.entities ?? []);
  return foundIn(analysis).flatMap((found) => {
    const mark = markOf(found, names);
    return mark !== null && (only?.includes(mark.kind) ?? true) ? [mark] : [];
  });
}

function markOf(found: Found, names: ReadonlyMap<string, string>): ShownMark | null {
  const { start, end } = found;
  switch (found.kind) {
    case 'lead':
      return null;
    case 'point':
      return { start, end, kind: 'point', label: String(found.item.number), tag: 'point' };
    case 'quote': {
      const { speaker, source } = found.quote;
      return { start, end, kind: 'quote', label: speakerCell(names.get(speaker ?? '') ?? null, source), tag: 'quote' };
    }
    case 'entity':
      return { start, end, kind: found.entity.type, label: null, tag: found.entity.type };
    case 'date':
      return { start, end, kind: 'date', label: null, tag: safe(found.date.value) };
  }
}
