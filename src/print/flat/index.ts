import type { Output } from '../../types.js';
import type { Asked, Printer } from '../printer.js';
import { safeJson } from '../safe.js';
import { lineOf } from './cells.js';
import type { ColumnHead } from './column.js';
import { checkSort, columnsOf, rowsOf } from './names.js';
import { orderOf } from './order.js';
import { type Row, tables } from './tables.js';

export type { ColumnHead, ColumnType, Value } from './column.js';
export type { Row } from './tables.js';

/** Flat rows: of each thing that an output holds one, every row with the same columns. */
function flatPrinter(print: {
  /** The header. */
  readonly head: (columns: readonly string[]) => string;
  readonly row: (row: Row, columns: readonly string[]) => string;
}): Printer {
  return {
    begin: ({ asked }) => {
      checkSort(asked);
      return print.head(columnsOf(asked));
    },
    item: (output, { asked }) => {
      const columns = columnsOf(asked);
      const rows = tables[rowsOf(asked).table].rowsOf(output);
      return orderOf(rows, rowsOf(asked))
        .map((place) => print.row(rows[place]!, columns))
        .join('');
    },
    end: () => '',
  };
}

/** A table for spreadsheets and databases: one header, and a line a row. */
function delimitedPrinter(delimiter: ',' | '\t'): Printer {
  return flatPrinter({
    head: (columns) => lineOf(columns, delimiter),
    row: (row, columns) =>
      lineOf(
        columns.map((name) => row[name]!),
        delimiter,
      ),
  });
}

export const csvPrinter = delimitedPrinter(',');
export const tsvPrinter = delimitedPrinter('\t');

/** A JSON object a row and line, with every column. */
export const ndjsonRowPrinter = flatPrinter({
  head: () => '',
  row: (row, columns) => {
    const wanted = Object.fromEntries(columns.map((name) => [name, row[name]]));
    return `${safeJson(JSON.stringify(wanted))}\n`;
  },
});

/** The rows that are asked for: what is known of their columns, and those of an output in their order. */
export interface AskedRows {
  readonly columns: readonly ColumnHead[];
  readonly rowsOf: (output: Output) => Row[];
}

/** @throws NewsqError for a column that there is not */
export function askedRows(asked: Asked): AskedRows {
  checkSort(asked);
  const { columns, rowsOf: all } = tables[rowsOf(asked).table];
  return {
    columns: columnsOf(asked).map((name) => columns.find((column) => column.name === name)!),
    rowsOf(output) {
      const rows = all(output);
      return orderOf(rows, rowsOf(asked)).map((place) => rows[place]!);
    },
  };
}

/**
 * The order of the things of an output that is printed otherwise than as rows: the places of those that are wanted.
 * @throws NewsqError for a column to sort by that there is not
 */
export function thingsInOrder(asked: Asked): (output: Output) => readonly number[] {
  checkSort(asked);
  const { rowsOf: all } = tables[rowsOf(asked).table];
  return (output) => orderOf(all(output), rowsOf(asked));
}
