import type { Task } from '../tasks.js';
import { type Finders, stepsOf } from './pipeline.js';

/** What a step finds that was not loaded. */
const nothing = () => [];

/** Loads the steps that the tasks need, and no others: to load them all would add a fifth to the start-up. */
export async function loadFinders(tasks: readonly Task[]): Promise<Finders> {
  const steps = stepsOf(tasks);
  return {
    recognizeNames: nothing,
    linkEntities: nothing,
    findQuotes: nothing,
    findDates: nothing,
    findPoints: nothing,
    ...(steps.has('recognizeNames') ? await import('../names/index.js') : {}),
    ...(steps.has('linkEntities') ? await import('../link/index.js') : {}),
    ...(steps.has('findQuotes') ? await import('../quotes/index.js') : {}),
    ...(steps.has('findDates') ? await import('../dates/index.js') : {}),
    ...(steps.has('findPoints') ? await import('../points/index.js') : {}),
  };
}
