import type { PersonName } from '../forms/person-names.js';
import type { Reading } from '../readings.js';

/** One way a person is named, with the mentions that have it, in order. */
export interface PersonForm {
  readonly name: PersonName;
  /** The first mention, by its place among all. */
  readonly first: number;
  readonly mentions: readonly Reading[];
}
