import { NewsqError } from '../../errors.js';
import { type Line, readLines } from '../bytes.js';
import type { InputFile, Located } from '../reader.js';
import { splitLine } from './cells.js';
import { type Row, rowsOf } from './rows.js';

/** Nothing in a text: the delimiter of a table of one column. */
const NO_DELIMITER = '\0';

/**
 * The articles of a table whose first row names its columns: a record a row. A row that has other columns than the head is
 * reported and left out.
 * @param marks what may part the cells, the usual one first
 * @throws NewsqError where none of the columns is known to hold texts
 */
export async function* readTable(
  bytes: AsyncIterable<Uint8Array>,
  file: InputFile,
  { format, marks }: { readonly format: string; readonly marks: readonly string[] },
): AsyncGenerator<Located> {
  const { hasTextColumn, itHas, recordReader } = await import('../records/index.js');
  const { path, losses } = file;
  const readRecord = recordReader(file);
  let columns: readonly string[] | null = null;
  for await (const row of rowsOf(singleLines(readLines(bytes, file, { blanks: true })), (head) =>
    delimiterOf(head, marks),
  )) {
    const where = `${file.where}:${row.line}`;
    if (columns === null) {
      columns = columnsOf(row);
      if (!hasTextColumn(columns, file.fields)) {
        const has = itHas(Object.fromEntries(columns.map((name) => [name, ''])));
        throw new NewsqError(
          `${file.where}: none of its columns is known to hold texts; name one with --text-field (${has})`,
        );
      }
      continue;
    }
    try {
      const cells = fitted(row, columns.length, where);
      if (row.isMended) losses.doubt(where, `row ${row.number} has a quotation mark that is not closed, read as it is`);
      const record = Object.fromEntries(columns.map((name, i) => [name, cells[i]!]));
      yield { raw: await readRecord(record, { path, line: row.line, format }, where), where };
    } catch (error) {
      losses.fail(error, { where });
    }
  }
}

/** The names in the first row; one that is missing is its number, one that comes again has its number with it. */
function columnsOf({ cells }: Row): string[] {
  const names: string[] = [];
  const filled = cells.findLastIndex((cell) => cell.trim() !== '') + 1;
  for (const [i, cell] of cells.slice(0, filled).entries()) {
    const name = cell.trim() || `column ${i + 1}`;
    names.push(names.includes(name) ? `${name} (column ${i + 1})` : name);
  }
  return names;
}

/** @throws NewsqError for a row that has not as many cells as the table has columns; empty ones at its end are none */
function fitted({ cells, number }: Row, width: number, where: string): readonly string[] {
  if (cells.length === width || (cells.length > width && cells.slice(width).every((cell) => cell.trim() === '')))
    return cells;
  const count = `${cells.length} ${cells.length === 1 ? 'cell' : 'cells'}`;
  throw new NewsqError(`${where}: row ${number} has ${count}, the head ${width}; mend the row`);
}

/** The mark that makes the most columns of the head; in a head of one column there is none. */
function delimiterOf(head: string, marks: readonly string[]): string {
  let best = NO_DELIMITER;
  let most = 1;
  for (const mark of marks) {
    const { cells } = splitLine(head, mark, { literal: true })!;
    if (cells.length > most) [best, most] = [mark, cells.length];
  }
  return best;
}

/** Lines without the carriage returns at their ends; where a file has nothing else between its lines, parted by them. */
async function* singleLines(lines: AsyncIterable<Line>): AsyncGenerator<Line> {
  let number = 0;
  for await (const line of lines) {
    const text = line.text.endsWith('\r') ? line.text.slice(0, -1) : line.text;
    number = Math.max(number + 1, line.number);
    if (!text.includes('\r')) yield { ...line, text, number };
    else {
      const parts = text.split('\r');
      for (const [i, part] of parts.entries()) yield { ...line, text: part, number: number + i };
      number += parts.length - 1;
    }
  }
}
