import { findDates } from '../dates/index.js';
import { wrongArgument } from '../errors.js';
import { linkEntities } from '../link/index.js';
import { recognizeNames } from '../names/index.js';
import { findPoints } from '../points/index.js';
import { findQuotes } from '../quotes/index.js';
import { readArticle } from '../read/article.js';
import type { Analysis, Article } from '../types.js';
import { type PipelineOptions, runPipeline } from './pipeline.js';

export interface AnalyzeOptions extends PipelineOptions {
  /** The day that "Wednesday" is counted from, ISO 8601; else what the text itself says. */
  readonly anchor?: string;
}

/**
 * Finds the entities, dates, points and quotes of an article: the object that `newsq analyze --json` prints.
 * Offsets are UTF-16 code units into `text`, end exclusive.
 * @throws NewsqError for arguments of another kind, and for a text that is too long to be an article
 */
export function analyze(text: string, options: AnalyzeOptions = {}): Analysis {
  if (typeof options !== 'object' || options === null) throw wrongArgument('the options must be an object', options);
  return analyzeArticle(readArticle({ text, source: { path: null, id: null, format: 'text' } }, options), options);
}

/** As {@link analyze}, for an article that was read before; its anchor is the article's. */
export function analyzeArticle(article: Article, options: PipelineOptions = {}): Analysis {
  return runPipeline(article, { recognizeNames, linkEntities, findQuotes, findDates, findPoints }, options);
}
