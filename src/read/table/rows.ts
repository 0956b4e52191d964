import type { Line } from '../bytes.js';
import { type LineCells, splitLine } from './cells.js';

/** A row of a table. */
export interface Row {
  readonly cells: readonly string[];
  /** The line that it starts on, from 1. */
  readonly line: number;
  /** The number of the row as a spreadsheet shows it: the head is the first. */
  readonly number: number;
  /** Whether a quotation mark that nothing closes was read as a character of its cell. */
  readonly isMended: boolean;
}

/** Characters that one row may have; a mark that opens a cell and is never closed would otherwise take the whole file. */
const MAX_ROW = 4_000_000;
/** Columns of a head, and cells of a row that has no head. */
const MAX_CELLS = 2000;
/** Lines that are read again in one file, over all, after marks that turned out to open no cell. */
const MAX_AGAIN = 20_000;
/** Lines that a cell may go on for where that many were. */
const FEW = 10;

/**
 * The rows of a table, a cell in quotation marks going on over several lines. Where a mark is never closed, or closed where it
 * cannot be, it is read as a character, its row ends with its line, and the next row starts on the next: a single mark that
 * is wrong does not take the rows after it.
 */
export async function* rowsOf(lines: AsyncIterable<Line>, delimiterOf: (head: string) => string): AsyncGenerator<Row> {
  let delimiter = '';
  let width = MAX_CELLS;
  let count = 0;
  /** The lines of a row that is not at its end yet, and its cells so far. */
  let held: Line[] = [];
  let cells: string[] = [];
  let open: string | null = null;
  let again = 0;

  const rowAt = (line: Line, found: readonly string[], isMended: boolean): Row => {
    count++;
    if (count === 1) width = Math.max(found.length, 1);
    return { cells: found, line: line.number, number: count, isMended };
  };
  /** Whether what a line adds to the open row is more than the table has columns for; what is empty needs none. */
  const isTooWide = (split: LineCells): boolean => {
    const room = width - cells.length - (split.open === null ? 0 : 1);
    return split.cells.length > room && (split.open !== null || split.cells.slice(Math.max(room, 0)).some(Boolean));
  };
  /** The rows that a line completes; `waiting` are the lines that have to be read again first. */
  function* take(next: Line): Generator<Row> {
    const waiting: Line[] = [next];
    for (let line = waiting.pop(); line !== undefined; line = waiting.pop()) {
      if (delimiter === '') {
        if (line.text.trim() === '') continue;
        const given = /^sep=(.)$/i.exec(line.text)?.[1];
        delimiter = given ?? delimiterOf(line.text);
        if (given !== undefined) continue;
      }
      if (open === null && line.text.trim() === '') continue;
      const split = splitLine(line.text, delimiter, { open });
      held.push(line);
      const isOver = again > MAX_AGAIN && held.length > FEW;
      if (held.length > 1 && (split === null || isOver || isTooWide(split) || isTooLong(cells, split.open))) {
        const unread = held.slice(1);
        again += unread.length;
        yield mended();
        for (let i = unread.length - 1; i >= 0; i--) waiting.push(unread[i]!);
        continue;
      }
      cells.push(...split!.cells);
      open = split!.open;
      if (open === null) yield close();
    }
  }
  const close = (): Row => {
    const row = rowAt(held[0]!, cells, false);
    held = [];
    cells = [];
    return row;
  };
  /** The first of the lines that are held as a row by itself. */
  const mended = (): Row => {
    const [first] = held;
    held = [];
    cells = [];
    open = null;
    return rowAt(first!, splitLine(first!.text, delimiter, { literal: true })!.cells, true);
  };

  for await (const line of lines) yield* take(line);
  while (held.length > 0) {
    const unread = held.slice(1);
    again += unread.length;
    yield mended();
    for (const line of unread) yield* take(line);
  }
}

function isTooLong(cells: readonly string[], open: string | null): boolean {
  return (open?.length ?? 0) + cells.reduce((sum, cell) => sum + cell.length, 0) > MAX_ROW;
}
