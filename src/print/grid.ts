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
  /** The narrowest it may be made so that the table fits; a column without it is never made narrower. */
  readonly min?: number;
}

const GAP = 2;

/**
 * Rows in columns, under a head, without a frame. Where they are wider than `width`, the widest of the columns that
 * may shrink is made narrower, and its text wraps; nothing is cut.
 */
export function printGrid(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  options: TableOptions,
): string {
  const used = columns.map((_, i) => rows.some((row) => row[i] !== ''));
  const shown = columns.filter((_, i) => used[i]);
  const cells = rows.map((row) => row.filter((_, i) => used[i]));
  const { ink } = options;
  const table = new Table({
    chars: frameless,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0, compact: true },
    colWidths: columnWidths(shown, cells, options.width),
    colAligns: shown.map(({ align }) => align ?? 'left'),
    wordWrap: true,
    wrapOnWordBoundary: true,
  });
  table.push(
    shown.map(({ head }) => ink.dim(head)),
    ...cells.map((row) => [...row]),
  );
  return `${table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')}\n`;
}

const frameless = Object.fromEntries(
  ['top', 'bottom', 'left', 'right', 'mid'].flatMap((side) =>
    [side, `${side}-mid`, `${side}-left`, `${side}-right`, `${side}-top`, `${side}-bottom`].map((part) => [part, '']),
  ),
);
frameless.middle = ' '.repeat(GAP);

function columnWidths(columns: readonly Column[], rows: readonly (readonly string[])[], width: number): number[] {
  const widths = columns.map(({ head }, i) => Math.max(head.length, ...rows.map((row) => stringWidth(row[i]!))));
  const longestWord = columns.map((_, i) =>
    Math.max(...rows.map((row) => Math.max(...row[i]!.split(' ').map(stringWidth)))),
  );
  const least = columns.map(({ head, min }, i) =>
    min === undefined
      ? widths[i]!
      : Math.min(widths[i]!, Math.max(head.length, min, Math.min(longestWord[i]!, 2 * min))),
  );
  let excess = widths.reduce((sum, w) => sum + w, 0) + GAP * (columns.length - 1) - width;
  while (excess > 0) {
    const widest = widths.reduce((best, w, i) => (w > least[i]! && (best < 0 || w > widths[best]!) ? i : best), -1);
    if (widest < 0) break;
    widths[widest]!--;
    excess--;
  }
  return widths;
}

/** Text in lines of at most `width` cells, broken at spaces. */
export function wrap(text: string, width: number): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line && stringWidth(line) + 1 + stringWidth(word) > width) {
      lines.push(line);
      line = word;
    } else {
      line = line ? `${line} ${word}` : word;
    }
  }
  return [...lines, line].join('\n');
}
