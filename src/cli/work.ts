import type { View } from '../across/view.js';
import type { Plan } from '../app/job.js';
import type { Decision } from '../edit/decisions.js';
import type { AcrossOutput, Analysis, Output, RawArticle } from '../types.js';
import type { Options } from './options.js';

/** Puts the things of an output in an order, and leaves out all but the first. */
export type Order = <Result extends Output>(output: Result) => Result;

/** Takes what could not be read of an article for certain. */
type Doubt = (message: string) => void;

/** Takes the articles of a run one by one and returns what to print after each of them and at the end. */
export interface Work {
  readonly add: (raw: RawArticle, doubt: Doubt) => Output | null;
  readonly end: () => Output | null;
  /** The decisions that changed nothing in any article. */
  readonly unused: () => Iterable<Decision>;
}

export async function startWork(
  { plan, view: viewName, statements, timeline, network }: Options,
  decisions: readonly Decision[],
  { withIndex, ordered }: { readonly withIndex: boolean; readonly ordered: Order },
): Promise<Work> {
  // The finders are loaded only now: help and usage errors do not need them.
  const [{ runJob }, { loadFinders }] = await Promise.all([import('../app/job.js'), import('../app/finders.js')]);
  const finders = await loadFinders(plan.tasks, plan.lexicon ? ['findListed'] : []);
  const unused = new Set(decisions);
  const analyze = (raw: RawArticle, articlePlan: Plan, doubt: Doubt): Analysis => {
    const { analysis, applied, doubts } = runJob(raw, { ...articlePlan, decisions }, finders);
    for (const decision of applied) unused.delete(decision);
    for (const message of doubts) doubt(message);
    return analysis;
  };
  if (viewName === null) {
    const index = withIndex ? (await import('../across/index.js')).views.collection() : null;
    return {
      add(raw, doubt) {
        const analysis = ordered(analyze(raw, plan, doubt));
        const { text: _printed, ...facts } = analysis.article;
        index?.add({ ...analysis, article: facts, entities: analysis.entities ?? [] });
        return analysis;
      },
      end: () => index?.end() ?? null,
      unused: () => unused,
    };
  }
  const [{ views }, { selectNetwork }, { selectAcross }, { selectStatements }, { selectTimeline }] = await Promise.all([
    import('../across/index.js'),
    import('../edit/network.js'),
    import('../edit/selection.js'),
    import('../edit/statements.js'),
    import('../edit/timeline.js'),
  ]);
  const view: View<AcrossOutput> = views[viewName](network);
  // Entities that are left out in the end still help to tell who is who across articles.
  const { types: _types, minConfidence: _minConfidence, onlyListed = false, ...whole } = plan;
  return {
    add(raw, doubt) {
      view.add(analyze(raw, whole, doubt));
      return null;
    },
    end() {
      const output = view.end();
      if ('statements' in output) return ordered(selectStatements(output, { ...statements, onlyListed }));
      if ('edges' in output) return ordered(selectNetwork(output, { ...plan, ...network }));
      return ordered('events' in output ? selectTimeline(output, timeline) : selectAcross(output, plan));
    },
    unused: () => unused,
  };
}
