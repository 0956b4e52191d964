import { compareIsoDays } from '../../iso-date.js';
import { withoutAccents } from '../../text/fold.js';
import type { RowsAsked, SortKey, TableName } from '../printer.js';
import type { Value } from './column.js';
import type { Row } from './tables.js';

/** How the first are chosen where no order is asked for: whoever is named most; of anything else the first in the output. */
const FIRST: Readonly<Partial<Record<TableName, readonly SortKey[]>>> = {
  entities: [{ column: 'count', descending: true }],
  merged: [{ column: 'count', descending: true }],
};

/** The places of the rows that are wanted, in the order that is asked for; rows that are alike stay in theirs. */
export function orderOf(rows: readonly Row[], { table, sort, top }: RowsAsked): number[] {
  const keys = sort.length > 0 || top === null ? sort : (FIRST[table] ?? []);
  const places = rows.map((_, place) => place);
  if (keys.length > 0) places.sort((a, b) => compareRows(rows[a]!, rows[b]!, keys));
  return top === null ? places : places.slice(0, top);
}

function compareRows(a: Row, b: Row, keys: readonly SortKey[]): number {
  for (const { column, descending } of keys) {
    const [one, other] = [a[column]!, b[column]!];
    // What is not known comes last in either direction.
    if (one === null || other === null) {
      if (one !== other) return one === null ? 1 : -1;
      continue;
    }
    const difference = column.endsWith('_day') ? compareIsoDays(String(one), String(other)) : compare(one, other);
    if (difference !== 0) return descending ? -difference : difference;
  }
  return 0;
}

/** Numbers by their size; text without case and accents, and the same on every machine. */
function compare(a: Value, b: Value): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  const [one, other] = [a, b].map((value) => withoutAccents(String(value)).toLowerCase()) as [string, string];
  return one < other ? -1 : one > other ? 1 : 0;
}
