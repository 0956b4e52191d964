import { parse } from '../../src/parse/index.js';
import { readArticle } from '../../src/read/article.js';
import type { Document } from '../../src/types.js';

/** Parses a text into what the finders take. */
export function documentOf(text: string, options: { readonly anchor?: string } = {}): Document {
  return parse(readArticle({ text, source: { path: null, id: null, format: 'text' } }, options));
}
