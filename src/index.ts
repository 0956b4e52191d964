export { type AnalyzeOptions, analyze, analyzeArticle } from './app/analyze.js';
export { NewsqError } from './errors.js';
export { readArticle } from './read/article.js';
export type { Task } from './tasks.js';
export type * from './types.js';
