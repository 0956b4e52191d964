import { bySpan } from '../text/span.js';
import type { Span } from '../types.js';

/** What stands in a block, in its order: its text, and where marks of it open and close, one within the other. */
export type Piece<M> =
  | { readonly kind: 'text'; readonly text: string }
  /** `isFirst`: whether it begins here; a mark that is cut opens again where it goes on. */
  | { readonly kind: 'open'; readonly mark: M; readonly isFirst: boolean }
  /** `isLast`: whether it ends here. */
  | { readonly kind: 'close'; readonly mark: M; readonly isLast: boolean };

/**
 * Makes a reader of the blocks of a text, which is to be given them in the order of the text.
 * @param marks in any order; where two cross, the one that starts later is cut in two
 */
export function nestMarks<M extends Span>(text: string, marks: readonly M[]): (block: Span) => Piece<M>[] {
  const waiting = [...marks].sort(bySpan).reverse();
  const begun = new Set<M>();
  /** Those that go on in the next block, the outermost first. */
  let cut: readonly M[] = [];
  return ({ start, end }) => {
    const pieces: Piece<M>[] = [];
    const stack: M[] = [];
    let at = start;
    const readUntil = (to: number) => {
      if (to > at) pieces.push({ kind: 'text', text: text.slice(at, to) });
      at = to;
    };
    const open = (mark: M) => {
      pieces.push({ kind: 'open', mark, isFirst: !begun.has(mark) });
      stack.push(mark);
      begun.add(mark);
    };
    /** Closes the marks from a place of the stack on, the innermost first. */
    const closeFrom = (place: number) => {
      const closed = stack.splice(place);
      for (const mark of closed.toReversed())
        pieces.push({ kind: 'close', mark, isLast: mark.end <= nextWord(text, at) });
      return closed;
    };
    const closeUntil = (to: number) => {
      for (;;) {
        const ends = stack.map((mark) => mark.end);
        const first = Math.min(...ends);
        if (first > to) return;
        readUntil(first);
        for (const mark of closeFrom(ends.indexOf(first))) if (mark.end > first) open(mark);
      }
    };
    for (const mark of cut) if (mark.end > start) open(mark);
    while (waiting.length > 0 && waiting.at(-1)!.start < end) {
      const mark = waiting.pop()!;
      if (mark.end <= Math.max(mark.start, start)) continue;
      closeUntil(mark.start);
      readUntil(Math.max(mark.start, at));
      open(mark);
    }
    closeUntil(end);
    readUntil(end);
    cut = closeFrom(0);
    return pieces;
  };
}

/** Where the white space from a place on ends; a mark may end within that which parts two blocks. */
function nextWord(text: string, from: number): number {
  const space = /\s*/y;
  space.lastIndex = from;
  space.test(text);
  return space.lastIndex;
}
