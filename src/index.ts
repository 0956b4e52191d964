export { type AnalyzeOptions, analyze, analyzeArticle, type Task } from './analyze.js';
export { NewsqError } from './errors.js';
export { readArticle } from './read/article.js';
export type * from './types.js';
