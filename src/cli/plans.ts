import type { ViewOptions } from '../across/index.js';
import type { Plan } from '../app/job.js';
import type { NetworkSelection } from '../edit/network.js';
import type { StatementSelection } from '../edit/statements.js';
import type { TimelineSelection } from '../edit/timeline.js';
import type { AskedArea } from '../places/asked-area.js';
import type { ShownKind } from '../print/printer.js';
import type { Task } from '../tasks.js';
import type { CommandEntry } from './commands.js';
import type { Flags } from './flags.js';

/** A plan without what is still to be read or looked up: the decisions, the lexicon and the area. */
export type AskedPlan = Omit<Plan, 'decisions' | 'lexicon' | 'area'> & Required<Pick<Plan, 'tasks' | 'explain'>>;

/** What is to be done with each article. */
export function planOf({ tasks, view, showsText = false }: CommandEntry, flags: Flags): AskedPlan {
  const { only, types, minConfidence, minItems, by, anchor, kind, home } = flags;
  const isOfArea = Object.keys(areaOf(flags)).length > 0;
  return {
    tasks: only === undefined ? (isOfArea && view === 'timeline' ? [...tasks, 'entities'] : tasks) : tasksFor(only),
    offsets: flags.offsets,
    withText: showsText || (flags.withText ?? false),
    withBlocks: showsText || view === 'network',
    withSentences: flags.context === true || view === 'map' || (isOfArea && view === 'statements'),
    explain: flags.explain ?? false,
    brief: flags.brief ?? false,
    beliefs: flags.beliefs ?? kind === 'belief',
    ...(types === undefined ? {} : { types }),
    ...(minConfidence === undefined ? {} : { minConfidence }),
    ...(flags.onlyListed ? { onlyListed: true } : {}),
    ...(minItems === undefined ? {} : { minItems }),
    ...(by === undefined ? {} : { by }),
    ...(anchor === undefined ? {} : { anchor }),
    ...(home === undefined ? {} : { home }),
    ...(view === 'map' || flags.nested ? { nested: true } : {}),
  };
}

/** What has to be looked for to mark something. */
function tasksFor(only: readonly ShownKind[]): Task[] {
  const tasks: Partial<Record<ShownKind, Task>> = { date: 'dates', point: 'points', quote: 'quotes' };
  return [...new Set(only.map((kind) => tasks[kind] ?? 'entities'))];
}

export function statementsOf(flags: Flags): StatementSelection {
  const { speaker, about, kind } = flags;
  return {
    ...(speaker === undefined ? {} : { speaker }),
    ...(about === undefined ? {} : { about }),
    ...(kind === undefined ? {} : { kind }),
    ...daysOf(flags),
  };
}

export function networkOf({ within, minWeight }: Flags): Pick<NetworkSelection, 'minWeight'> & ViewOptions {
  return { ...(typeof within === 'string' ? { within } : {}), ...(minWeight === undefined ? {} : { minWeight }) };
}

/** The places that are asked for. */
export function areaOf({ within, in: territory }: Flags): AskedArea {
  return {
    ...(typeof within === 'object' ? { within: within.circle } : {}),
    ...(territory === undefined ? {} : { in: territory }),
  };
}

/** The days that are asked for. */
export function daysOf({ from, to, since, until }: Flags): Pick<TimelineSelection, 'since' | 'until'> {
  const first = since ?? (typeof from === 'object' ? from.day : undefined);
  const last = until ?? to;
  return { ...(first === undefined ? {} : { since: first }), ...(last === undefined ? {} : { until: last }) };
}
