import type { View } from '../across/view.js';
import type { Area } from '../places/area.js';
import type { AcrossOutput, Analysis, Output } from '../types.js';
import type { Order } from './analyze.js';
import type { Options } from './options.js';

/** What is made of all articles together. */
export interface Collecting {
  readonly add: (analysis: Analysis) => void;
  readonly end: () => Output;
}

/**
 * @param ordered puts its things in the order that is asked for
 * @returns null where each article is printed by itself and nothing follows the last
 */
export async function startCollecting(
  { plan: asked, view: viewName, statements, timeline, network }: Options,
  { withIndex, ordered, area }: { readonly withIndex: boolean; readonly ordered: Order; readonly area: Area | null },
): Promise<Collecting | null> {
  if (viewName === null) {
    if (!withIndex) return null;
    const index = (await import('../across/index.js')).views.collection();
    return {
      add(analysis) {
        const { text: _printed, ...facts } = analysis.article;
        index.add({ ...analysis, article: facts, entities: analysis.entities ?? [] });
      },
      end: () => index.end(),
    };
  }
  const [{ views }, { selectPlaces }, { selectNetwork }, { selectAcross }, { selectStatements }, { selectTimeline }] =
    await Promise.all([
      import('../across/index.js'),
      import('../edit/map.js'),
      import('../edit/network.js'),
      import('../edit/selection.js'),
      import('../edit/statements.js'),
      import('../edit/timeline.js'),
    ]);
  const places = area ? { area } : {};
  const plan = { ...asked, ...places };
  const view: View<AcrossOutput> = views[viewName]({ ...network, ...places });
  const { onlyListed = false } = plan;
  return {
    add: (analysis) => view.add(analysis),
    end() {
      const output = view.end();
      if ('statements' in output) return ordered(selectStatements(output, { ...statements, onlyListed }));
      if ('places' in output) return ordered(selectPlaces(output, plan));
      if ('edges' in output) return ordered(selectNetwork(output, { ...plan, ...network }));
      return ordered('events' in output ? selectTimeline(output, timeline) : selectAcross(output, plan));
    },
  };
}
