import { givenNameForms } from '../../lexicon/names/given-name-forms.js';
import { mensGivenNames, womensGivenNames } from '../../lexicon/names/given-names-by-sex.js';
import { type Sex, sexOfGivenName } from '../../resource/given-names.js';

/** The rows of the list that have a given name: "ted" is short for Edward and for Theodore. */
const givenNameRows = new Map<string, Set<number>>();
for (const [row, names] of givenNameForms.entries()) {
  for (const name of names) givenNameRows.set(name, (givenNameRows.get(name) ?? new Set()).add(row));
}

const men = new Set<string>(mensGivenNames);
const women = new Set<string>(womensGivenNames);

/** The sex of those who bear a given name, folded; null where it is not known. */
export function sexOf(word: string): Sex | null {
  return sexOfGivenName(word) ?? (women.has(word) ? 'woman' : men.has(word) ? 'man' : null);
}

/** True for the "Bill" of "Bill and Hillary Clinton". */
export function isListedGivenName(word: string): boolean {
  return givenNameRows.has(word);
}

/** True for "bill" and "william". */
export function areFormsOfOneGivenName(a: string, b: string): boolean {
  const rows = givenNameRows.get(b);
  for (const row of givenNameRows.get(a) ?? []) if (rows?.has(row)) return true;
  return false;
}
