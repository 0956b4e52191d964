import type { Analysis, Output } from '../../types.js';
import type { TableName } from '../printer.js';
import { ARTICLE_COLUMNS, type Column, type ColumnHead, type InArticle, type Value } from './column.js';
import { dateColumns, datesOf, eventColumns, eventsOf } from './dates.js';
import { edgeColumns, edgesOf } from './edges.js';
import { entitiesOf, entityColumns, mentionColumns, mentionsOf, mergedColumns, mergedOf } from './entities.js';
import { placeColumns, placesOf } from './places.js';
import { pointColumns, pointsOf } from './points.js';
import { quoteColumns, quotesOf, statementColumns, statementsOf } from './quotes.js';

/** A row: the value of each column by its name, in the order of the columns. */
export type Row = Readonly<Record<string, Value>>;

/** A table of flat rows that an output can be printed as. */
export interface Table {
  readonly columns: readonly ColumnHead[];
  readonly rowsOf: (output: Output) => Row[];
}

/**
 * @param columns in the order in which they are printed
 * @param thingsOf what the rows are made of, in the order of the output
 */
function table<Result extends Output, Thing>(
  columns: readonly Column<Thing>[],
  thingsOf: (output: Result) => readonly Thing[],
): Table {
  const rowOf = (thing: Thing): Row =>
    Object.fromEntries(columns.map(({ name, of }) => [name, of(thing) ?? null] as const));
  return { columns, rowsOf: (output) => thingsOf(output as Result).map(rowOf) };
}

/** A row an article. */
const articleColumns: readonly Column<InArticle & { readonly entry: Analysis }>[] = [
  ...ARTICLE_COLUMNS,
  { name: 'text', of: ({ entry }) => entry.article.text },
];

export const tables: Readonly<Record<TableName, Table>> = {
  articles: table(articleColumns, (entry: Analysis) => [{ entry }]),
  entities: table(entityColumns, entitiesOf),
  merged: table(mergedColumns, mergedOf),
  mentions: table(mentionColumns, mentionsOf),
  dates: table(dateColumns, datesOf),
  points: table(pointColumns, pointsOf),
  quotes: table(quoteColumns, quotesOf),
  events: table(eventColumns, eventsOf),
  statements: table(statementColumns, statementsOf),
  edges: table(edgeColumns, edgesOf),
  places: table(placeColumns, placesOf),
};
