import type { Ink, Style } from '../ink.js';
import type { Piece } from '../nesting.js';
import type { ShownKind } from '../printer.js';
import { safePart } from '../safe.js';
import { KINDS } from './kinds.js';
import type { Run } from './lines.js';
import type { ShownMark } from './marks.js';

/** How marked text is written: in styles, or in marks of text where there are none. */
export type Notation = 'styled' | 'plain';

export function notationOf({ level }: Ink): Notation {
  return level === 0 ? 'plain' : 'styled';
}

const STYLES = new Map(KINDS.map(([kind, , styles]) => [kind, styles]));

/**
 * A block with its marks. In plain notation they are `[Wang Yi|person]`, `[Sept. 17|2020-09-17]`, `[1: the port closes|point]` and
 * `[Wang Yi: we agree|quote]`; brackets, bars and backslashes of the text itself have a backslash before them. A mark that
 * another one or the end of a paragraph cuts ends with `|…]`, and goes on with `[…: `.
 * @param base the style of the whole block
 */
export function runsOf(pieces: readonly Piece<ShownMark>[], notation: Notation, base: readonly Style[] = []): Run[] {
  return notation === 'plain' ? plainRuns(pieces) : styledRuns(pieces, base);
}

/** A backslash before what would look like a mark. */
function escaped(text: string): string {
  return text.replace(/[[\]|\\]/g, '\\$&');
}

function plainRuns(pieces: readonly Piece<ShownMark>[]): Run[] {
  // A name or a date is not broken, so that it can be searched for.
  let namesOpen = 0;
  return pieces.map((piece) => {
    if (piece.kind === 'text') return { text: escaped(safePart(piece.text)), styles: [], isKept: namesOpen > 0 };
    const { kind, label, tag } = piece.mark;
    if (!isLong(kind)) namesOpen += piece.kind === 'open' ? 1 : -1;
    if (piece.kind === 'close') return kept(piece.isLast ? `|${tag}]` : '|…]');
    const before = piece.isFirst ? label : '…';
    return kept(before === null ? '[' : `[${escaped(before)}: `);
  });
}

/** Points and quotes stand between angles, and begin with their number or speaker. */
function styledRuns(pieces: readonly Piece<ShownMark>[], base: readonly Style[]): Run[] {
  const open: (readonly Style[])[] = [base];
  return pieces.flatMap((piece): Run[] => {
    // Of two colors the one that comes first is seen: that of the mark within the other.
    if (piece.kind === 'text') return [{ text: safePart(piece.text), styles: [...new Set(open.toReversed().flat())] }];
    const { kind, label } = piece.mark;
    const styles = STYLES.get(kind)!;
    if (piece.kind === 'close') {
      open.pop();
      return isLong(kind) ? [kept(piece.isLast ? '›' : '…›', 'dim')] : [];
    }
    open.push(kind === 'point' ? [] : styles);
    if (!isLong(kind)) return [];
    if (!piece.isFirst || label === null) return [kept(piece.isFirst ? '‹' : '‹…', 'dim')];
    return kind === 'point' ? [kept('‹', 'dim'), kept(label, ...styles), kept(' ')] : [kept(`‹${label}: `, 'dim')];
  });
}

/** Points and quotes may be sentences long, and have others within them. */
function isLong(kind: ShownKind): boolean {
  return kind === 'point' || kind === 'quote';
}

/** Text that no line breaks in. */
export function kept(text: string, ...styles: Style[]): Run {
  return { text, styles, isKept: true };
}
