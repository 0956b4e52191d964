import type { ArticleEntry } from '../../types.js';
import { placeOf } from '../rows.js';

/** What a cell holds; lists and objects are one cell of text in a table for spreadsheets. */
export type Value = string | number | boolean | null | readonly (string | number)[] | object;

/** A column of a table of flat rows; `Thing` is what a row is made of. */
export interface Column<Thing> {
  /** In lower case, with underscores, and no word of SQL's own: it needs no quotation marks anywhere. */
  readonly name: string;
  readonly of: (thing: Thing) => Value | undefined;
  /** The option that it needs. */
  readonly needs?: '--explain' | '--keep-fields';
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
  { name: 'line', of: ({ entry }) => entry.source.line },
  { name: 'record', of: ({ entry }) => entry.source.record },
  { name: 'article_id', of: ({ entry }) => entry.source.id },
  { name: 'url', of: ({ entry }) => entry.source.url },
  { name: 'publisher', of: ({ entry }) => entry.source.publisher },
  { name: 'byline', of: ({ entry }) => entry.source.byline },
  { name: 'title', of: ({ entry }) => entry.article.title },
  { name: 'published', of: ({ entry }) => entry.article.published },
  { name: 'anchor', of: ({ entry }) => entry.article.anchor.date },
  { name: 'fields', of: ({ entry }) => entry.source.fields, needs: '--keep-fields' },
];
