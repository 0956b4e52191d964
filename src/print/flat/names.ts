import { NewsqError } from '../../errors.js';
import { nearestName } from '../../text/nearest-name.js';
import type { Asked, RowsAsked } from '../printer.js';
import { tables } from './tables.js';

/**
 * The names of the columns that are printed.
 * @throws NewsqError for a column that there is not
 */
export function columnsOf(asked: Asked): readonly string[] {
  const { columns } = rowsOf(asked);
  const known = knownColumns(asked);
  for (const name of columns ?? []) checkColumn(name, '--columns', asked);
  return columns ?? known;
}

/** @throws NewsqError for a column to sort by that there is not */
export function checkSort(asked: Asked): void {
  for (const { column } of rowsOf(asked).sort) checkColumn(column, '--sort', asked);
}

/** What is asked of the rows; whoever prints rows has asked for some. */
export function rowsOf({ rows }: Asked): RowsAsked {
  if (rows === undefined) throw new Error('no table is asked for');
  return rows;
}

function knownColumns(asked: Asked): string[] {
  const { table, keepsFields } = rowsOf(asked);
  const given = { '--explain': asked.explain, '--keep-fields': keepsFields };
  return tables[table].columns.filter(({ needs }) => needs === undefined || given[needs]).map(({ name }) => name);
}

function checkColumn(name: string, option: string, asked: Asked): void {
  const known = knownColumns(asked);
  if (known.includes(name)) return;
  const withMore = tables[rowsOf(asked).table].columns.find((column) => column.name === name);
  const problem =
    withMore?.needs === undefined
      ? `there is no column "${name}"${suggestion(name, known)}; there are ${known.join(', ')}`
      : `the column "${name}" is there with ${withMore.needs} only`;
  throw new NewsqError(`${option}: ${problem}`, { trouble: 'usage' });
}

/** ' (did you mean "count"?)', or nothing where no name is near: also of a name as JSON has it, "sourceKind", or begun, "alias". */
function suggestion(given: string, known: readonly string[]): string {
  const near = nearestName(given, known);
  return near === null ? '' : ` (did you mean "${near}"?)`;
}
