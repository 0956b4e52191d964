import type { EntityType } from '../../types.js';
import type { ComparableName } from '../forms/comparable-names.js';
import type { NameForm } from '../forms/name-forms.js';
import type { Reading } from '../readings.js';

/** One form of the name of a thing, with its mentions in the article. */
export interface ThingForm {
  readonly name: NameForm;
  readonly type: EntityType;
  /** Whose it is, where the article has several of one name: "=RU"; undefined elsewhere. */
  readonly owner: string | undefined;
  /** The name as it is compared, with its owner where the article has several of one name. */
  readonly comparable: ComparableName;
  /** Index among all mentions of the first with this form. */
  readonly first: number;
  /** Indexes of all of them, in order. */
  readonly indexes: readonly number[];
}

/** Neither a person nor a country nor a demonym. */
export function isThing({ type, countries, isDemonym }: Reading): boolean {
  return type !== 'person' && countries.length === 0 && !isDemonym;
}
