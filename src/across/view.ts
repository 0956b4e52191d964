import { wrongArgument } from '../errors.js';
import type { AcrossOutput, Analysis, ArticleEntry, OffsetUnit, Source } from '../types.js';

/** One result over many articles: takes their analyses one by one and gives the result at the end. */
export interface View<Result extends AcrossOutput> {
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
      const { blocks: _ofTheText, sentences: _ofTheTextToo, ...facts } = article;
      // A copy: a title is a slice that would keep the text of its article in memory.
      return articles.push(structuredClone({ source, article: facts })) - 1;
    },
    end: () => ({ offsets: unit ?? 'utf16', articles }),
  };
}

/** Where an article is, to sort articles by: the same in whatever order they are given. */
export function placeKey({ path, member, id, line, record }: Source): string {
  return JSON.stringify([path, member ?? '', id, line ?? 0, record ?? 0]);
}
