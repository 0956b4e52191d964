import Table from 'cli-table3';
// The version that cli-table3 measures with, so that both count the same.
import stringWidth from 'string-width';
import type { Ink } from './ink.js';

export interface TableOptions {
  /** Cells of the terminal. */
  readonly width: number;
  readonly ink: Ink;
}

export interface Column {
  readonly head: string;
  readonly align?: 'left' | 'right';
  /** How narrow it may be made for the table to fit; a column without it is never narrowed. */
  readonly min?: number;
  /** Whether it is left out where the table does not fit otherwise: the other columns tell what it does. */
  readonly optional?: boolean;
}

const GAP = 2;

/**
 * Prints rows in columns under a head, without a frame. If they are wider than `width`, the widest of the columns that may
 * shrink is narrowed, and its text wraps; then optional columns are left out. What does not fit even so is printed as a list
 * of its cells, so that nothing is cut.
 */
export function printGrid(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  options: TableOptions,
): string {
  const used = columns.flatMap((_, i) => (rows.some((row) => row[i] !== '') ? [i] : []));
  const needed = used.filter((i) => !columns[i]!.optional);
  for (const places of [used, needed]) {
    const shown = places.map((i) => columns[i]!);
    const cells = rows.map((row) => places.map((i) => row[i]!));
    const widths = columnWidths(shown, cells, options.width);
    if (widths !== null) return printColumns(shown, cells, widths, options);
  }
  return printList(
    used.map((i) => columns[i]!),
    rows.map((row) => used.map((i) => row[i]!)),
    options,
  );
}

/** Each row as its first cell, and below it the others that are not empty, each after the head of its column. */
function printList(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  { width, ink }: TableOptions,
): string {
  const [, ...heads] = columns.map(({ head }) => head);
  const indent = greatest(heads, ({ length }) => length) + 2 * GAP;
  const lines = rows.flatMap(([first, ...others]) => [
    ...linesOf(first!, width).map((line) => ink.bold(line)),
    ...others.flatMap((cell, i) => {
      if (cell === '') return [];
      const label = `${' '.repeat(GAP)}${heads[i]!}`.padEnd(indent);
      return linesOf(cell, width - indent).map((line, n) => (n === 0 ? ink.dim(label) : ' '.repeat(indent)) + line);
    }),
  ]);
  return lines.map((line) => `${line}\n`).join('');
}

function linesOf(text: string, width: number): string[] {
  return wrap(withBreaks(text, width), width).split('\n');
}

function printColumns(
  shown: readonly Column[],
  cells: readonly (readonly string[])[],
  widths: readonly number[],
  options: TableOptions,
): string {
  const head = shown.map((column) => options.ink.dim(column.head));
  const parts = cells.flatMap((row) =>
    partsOf(
      row.map((cell, i) => withBreaks(cell, widths[i]!)),
      widths,
    ),
  );
  const lines: string[] = [];
  for (let from = 0; from < parts.length || from === 0; from += ROWS_AT_ONCE) {
    const some = parts.slice(from, from + ROWS_AT_ONCE);
    const table = new Table({
      chars: frameless,
      style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0, compact: true },
      colWidths: [...widths],
      colAligns: shown.map(({ align }) => align ?? 'left'),
      wordWrap: true,
      wrapOnWordBoundary: true,
    });
    table.push(...(from === 0 ? [head, ...some] : some));
    for (const line of table.toString().split('\n')) lines.push(line.trimEnd());
  }
  return `${lines.join('\n')}\n`;
}

/** cli-table3 compares each row with all those before it: thousands at once would take minutes and overflow the stack. */
const ROWS_AT_ONCE = 100;

/** The longest text of a cell that cli-table3 is given at once: for each line of a cell it goes over all of it. */
const MAX_CELL = 400;
const LINES_AT_ONCE = 4;

/**
 * A row as it is, or several rows of a few lines each if a cell is very long, which look the same without a frame. The lines
 * of each are joined again, since cli-table3 is slow with line ends in a cell.
 */
function partsOf(row: string[], widths: readonly number[]): string[][] {
  if (row.every(({ length }) => length <= MAX_CELL)) return [row];
  const lines = row.map((cell, i) =>
    wrap(cell, widths[i]!)
      .split('\n')
      .map((line) => line.slice(0, MAX_CELL)),
  );
  const height = greatest(lines, ({ length }) => length);
  return Array.from({ length: Math.ceil(height / LINES_AT_ONCE) }, (_, part) =>
    lines.map((ofCell) => ofCell.slice(part * LINES_AT_ONCE, (part + 1) * LINES_AT_ONCE).join(' ')),
  );
}

const frameless = Object.fromEntries(
  ['top', 'bottom', 'left', 'right', 'mid'].flatMap((side) =>
    [side, `${side}-mid`, `${side}-left`, `${side}-right`, `${side}-top`, `${side}-bottom`].map((part) => [part, '']),
  ),
);
frameless.middle = ' '.repeat(GAP);

/** Between words, and after the slashes of a path: where a line can end. */
const PARTS = / |(?<=\/)/;

/** Null if they cannot be made narrow enough. */
function columnWidths(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number,
): number[] | null {
  const widths = columns.map(({ head }, i) => greatest(rows, (row) => widthOf(row[i]!), head.length));
  const longestWord = columns.map((_, i) => greatest(rows, (row) => greatest(row[i]!.split(PARTS), widthOf)));
  const least = columns.map(({ head, min }, i) =>
    min === undefined
      ? widths[i]!
      : Math.min(widths[i]!, Math.max(head.length, min, Math.min(longestWord[i]!, 2 * min))),
  );
  let excess = widths.reduce((sum, w) => sum + w, 0) + GAP * (columns.length - 1) - width;
  while (excess > 0) {
    const widest = widths.reduce((best, w, i) => (w > least[i]! && (best < 0 || w > widths[best]!) ? i : best), -1);
    if (widest < 0) return null;
    widths[widest]!--;
    excess--;
  }
  return widths;
}

/** The greatest measure of any item, at least `least`; Math.max(...) would overflow the stack with many items. */
function greatest<T>(items: readonly T[], measure: (item: T) => number, least = 0): number {
  let most = least;
  for (const item of items) most = Math.max(most, measure(item));
  return most;
}

/** Words that are wider than their column, a path or an address, are broken: cli-table3 would cut them. */
function withBreaks(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  return text
    .split(' ')
    .flatMap((word) => (widthOf(word) <= width ? word : piecesOf(word, width)))
    .join(' ');
}

/** A path is broken after its slashes where it can be. */
function piecesOf(word: string, width: number): string[] {
  const pieces: string[] = [];
  let piece = '';
  let taken = 0;
  const add = (part: string) => {
    const added = widthOf(part);
    if (taken + added > width && piece !== '') {
      pieces.push(piece);
      [piece, taken] = ['', 0];
    }
    piece += part;
    taken += added;
  };
  for (const part of word.split(/(?<=\/)/)) {
    if (widthOf(part) <= width) add(part);
    else for (const character of part) add(character);
  }
  return [...pieces, piece];
}

/** Text in lines of at most `width` cells, broken at spaces. */
export function wrap(text: string, width: number): string {
  const lines: string[] = [];
  let line = '';
  let taken = 0;
  for (const word of text.split(' ')) {
    const added = widthOf(word);
    if (line && taken + 1 + added > width) {
      lines.push(line);
      line = word;
      taken = added;
    } else {
      taken += line ? 1 + added : added;
      line = line ? `${line} ${word}` : word;
    }
  }
  return [...lines, line].join('\n');
}

/** Plain ASCII is as wide as it is long; string-width is slow, since it tries a pattern of all emoji on every text. */
function widthOf(text: string): number {
  return /^[\x20-\x7e]*$/.test(text) ? text.length : stringWidth(text);
}
