import type { ArticleEntry } from '../../types.js';
import { placeOf } from '../rows.js';

/** What a cell holds; lists and objects are one cell of text in a table for spreadsheets. */
export type Value = string | number | boolean | null | readonly (string | number)[] | object;

/** What a column holds where something is known, by the name of its type; days are texts, as some are of no calendar (XXXX-09-17). */
interface Types {
  readonly text: string;
  /** As a record has it; a text where all values of a column are of one type. */
  readonly id: string | number;
  readonly integer: number;
  readonly number: number;
  readonly boolean: boolean;
  readonly texts: readonly string[];
  readonly integers: readonly number[];
  /** Whatever JSON can hold. */
  readonly object: object;
}

export type ColumnType = keyof Types;

/** What is known of a column before there are rows. */
export interface ColumnHead {
  /** In lower case, with underscores, and no word of SQL's own: it needs no quotation marks anywhere. */
  readonly name: string;
  /** Text where it is left out. */
  readonly type?: ColumnType;
  /** The option that it needs. */
  readonly needs?: '--explain' | '--keep-fields';
}

/** A column of a table of flat rows; `Thing` is what a row is made of. */
export type Column<Thing> =
  | Typed<Thing, 'text'>
  | { readonly [Type in ColumnType]: Typed<Thing, Type> & { readonly type: Type } }[ColumnType];

interface Typed<Thing, Type extends ColumnType> extends ColumnHead {
  readonly type?: Type;
  readonly of: (thing: Thing) => Types[Type] | null | undefined;
}

/** Whatever stands in an article. */
export interface InArticle {
  readonly entry: ArticleEntry;
}

/** The first columns of every table whose rows are of one article, always the same. */
export const ARTICLE_COLUMNS: readonly Column<InArticle>[] = [
  { name: 'article', of: ({ entry }) => placeOf(entry.source) },
  { name: 'path', of: ({ entry }) => entry.source.path },
  { name: 'member', of: ({ entry }) => entry.source.member },
  { name: 'line', type: 'integer', of: ({ entry }) => entry.source.line },
  { name: 'record', type: 'integer', of: ({ entry }) => entry.source.record },
  { name: 'article_id', type: 'id', of: ({ entry }) => entry.source.id },
  { name: 'url', of: ({ entry }) => entry.source.url },
  { name: 'publisher', of: ({ entry }) => entry.source.publisher },
  { name: 'byline', of: ({ entry }) => entry.source.byline },
  { name: 'title', of: ({ entry }) => entry.article.title },
  { name: 'published', of: ({ entry }) => entry.article.published },
  { name: 'anchor', of: ({ entry }) => entry.article.anchor.date },
  { name: 'fields', type: 'object', of: ({ entry }) => entry.source.fields, needs: '--keep-fields' },
];
