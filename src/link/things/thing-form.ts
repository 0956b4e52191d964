import type { EntityType } from '../../types.js';
import type { NameForm } from '../forms/name-forms.js';
import type { Reading } from '../readings.js';

/** One name of an organization, a place, a group or anything else that is no person and no country. */
export interface ThingForm {
  readonly name: NameForm;
  readonly type: EntityType;
  /** The first of its mentions, by its place among all. */
  readonly first: number;
  /** All of them, in order. */
  readonly indexes: readonly number[];
}

/** No person, country or demonym. */
export function isThing({ type, countries, isDemonym }: Reading): boolean {
  return type !== 'person' && countries.length === 0 && !isDemonym;
}
