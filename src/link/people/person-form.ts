import type { PersonName } from '../forms/person-names.js';
import type { Reading } from '../readings.js';

/** One form of a person's name, with its mentions in the article. */
export interface PersonForm {
  readonly name: PersonName;
  /** Index among all mentions of the first with this form. */
  readonly first: number;
  /** All of them, in order. */
  readonly mentions: readonly Reading[];
}
