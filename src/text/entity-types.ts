import type { EntityType } from '../types.js';

/** The types of entities by the names that a user gives them. */
export const TYPE_NAMES: ReadonlyMap<string, EntityType> = new Map([
  ['people', 'person'],
  ['countries', 'country'],
  ['places', 'place'],
  ['organizations', 'organization'],
  ['groups', 'group'],
  ['other', 'other'],
]);

/** What a word names, plural or singular and in any case; null where it names nothing. */
export function named<T extends string>(word: string, names: ReadonlyMap<string, T>): T | null {
  const name = word.trim().toLowerCase();
  return names.get(name) ?? [...names.values()].find((singular) => singular === name) ?? null;
}
