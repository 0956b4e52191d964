export type { Plan as AnalyzeOptions } from './app/job.js';
export { type ArticleRecord, analyze, collect, statements, timeline } from './app/library.js';
export { type Decision, parseDecisions } from './edit/decisions.js';
export type { EntitySelection } from './edit/selection.js';
export type { StatementSelection } from './edit/statements.js';
export type { TimelineSelection } from './edit/timeline.js';
export { NewsqError } from './errors.js';
export type { Task } from './tasks.js';
export type * from './types.js';
