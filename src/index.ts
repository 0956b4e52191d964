export type { Plan as AnalyzeOptions } from './app/job.js';
export {
  type Accurate,
  type ArticleRecord,
  analyze,
  collect,
  loadAccurate,
  type MatchOptions,
  map,
  match,
  network,
  statements,
  timeline,
} from './app/library.js';
export { type Decision, parseDecisions } from './edit/decisions.js';
export type { NetworkSelection } from './edit/network.js';
export type { EntitySelection } from './edit/selection.js';
export type { StatementSelection } from './edit/statements.js';
export type { TimelineSelection } from './edit/timeline.js';
export { NewsqError } from './errors.js';
export { parseLexicon } from './own/index.js';
export type { Area, Circle, Territory } from './places/area.js';
export { type AskedArea, type FoundArea, parseArea } from './places/asked-area.js';
export type { Task } from './tasks.js';
export type * from './types.js';
