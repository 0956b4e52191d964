import type { Grain } from '../types.js';

const RANKS: readonly Grain[] = [
  'second',
  'minute',
  'hour',
  'day',
  'weekend',
  'week',
  'month',
  'season',
  'quarter',
  'half',
  'year',
  'decade',
  'century',
  'millennium',
];

/** Where a grain stands among all, from the shortest; the unknown comes last. */
export function rank(grain: Grain): number {
  const found = RANKS.indexOf(grain);
  return found < 0 ? RANKS.length : found;
}
