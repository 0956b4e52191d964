import { wrongArgument } from '../errors.js';
import type { Analysis, ArticleEntry, Collection, OffsetUnit, Timeline } from '../types.js';

/** One result over many articles: takes their analyses one by one and gives the result at the end. */
export interface View<Result extends Collection | Timeline> {
  readonly add: (analysis: Analysis) => void;
  readonly end: () => Result;
}

/** Collects what every view says about its articles, and checks that all of them count offsets in the same unit. */
export function newArticles(): {
  /**
   * Returns the index of the article.
   * @throws NewsqError if an analysis counts in another unit than those before
   */
  readonly add: (analysis: Analysis) => number;
  readonly end: () => { readonly offsets: OffsetUnit; readonly articles: readonly ArticleEntry[] };
} {
  const articles: ArticleEntry[] = [];
  let unit: OffsetUnit | null = null;
  return {
    add({ source, article, offsets }) {
      if (unit !== null && offsets !== unit)
        throw wrongArgument(`the offsets of all analyses must be in one unit, ${unit}`, offsets);
      unit = offsets;
      return articles.push({ source, article }) - 1;
    },
    end: () => ({ offsets: unit ?? 'utf16', articles }),
  };
}
