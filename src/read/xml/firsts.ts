import { dayOf } from '../day-of.js';
import { type Node, wordsOf } from './nodes.js';

/** The day of the first of these dates that is one. */
export function firstDay(...dates: readonly (string | null)[]): string | null {
  return dates.map(dayOf).find((day) => day !== null) ?? null;
}

/** The words of the first of these that has any. */
export function firstWords(...nodes: readonly (Node | null)[]): string | null {
  return nodes.map(wordsOf).find((words) => words !== null) ?? null;
}
