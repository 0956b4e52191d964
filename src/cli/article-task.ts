import type { Plan } from '../app/job.js';
import type { MatchPlan } from '../app/match.js';
import type { Extent } from '../names/extent.js';
import type { FormatName } from '../print/index.js';
import type { Asked, Printed } from '../print/printer.js';
import type { Analysis, RawArticle } from '../types.js';
import type { MatchOptions } from './match-options.js';
import type { Failure } from './reports.js';

/** What is done with each article of a run, as plain data: a worker is sent it. */
export type ArticleTask = AnalyzeTask | MatchTask;

interface AnyTask {
  /** Whether nothing is said of an article that seems to be in another language than English. */
  readonly anyLanguage: boolean;
  readonly isTerminal: boolean;
  readonly color: boolean;
  /** Where names are looked for with an encoder as well; null for nowhere. */
  readonly accurate: Extent | null;
}

/** To analyze it, and to print what was found. */
export interface AnalyzeTask extends AnyTask {
  readonly kind: 'analyze';
  readonly plan: Plan & Required<Pick<Plan, 'tasks'>>;
  readonly format: FormatName;
  readonly asked: Asked;
  readonly width: number;
  /** Whether its analysis is wanted; otherwise what is printed of it is all. */
  readonly returns: 'analysis' | 'text';
}

/** To look for a pattern in it, and to print what matches. */
export interface MatchTask extends AnyTask {
  readonly kind: 'match';
  readonly plan: Omit<MatchPlan, 'search'>;
  readonly match: MatchOptions;
}

/** An article and what is known about its place. */
export interface Given {
  readonly raw: RawArticle;
  /** Whether there are others, so that what is printed of it must name it. */
  readonly isOneOfSeveral: boolean;
}

/** What became of an article. */
export interface Outcome {
  /** What is printed of it. */
  readonly texts: readonly Printed[];
  readonly analysis: Analysis | null;
  /** Whether something matched. */
  readonly isFound: boolean;
  readonly doubts: readonly string[];
  /** The decisions that changed something, by their lines. */
  readonly applied: readonly number[];
  /** Why it came to nothing. */
  readonly failure: Failure | null;
}

/** Does it with an article; what goes wrong with that is told by its outcome. */
export type Handle = (given: Given) => Promise<Outcome>;

/** What became of an article that could not be worked on. */
export function nothingOf(failure: Failure): Outcome {
  return { texts: [], analysis: null, isFound: false, doubts: [], applied: [], failure };
}
