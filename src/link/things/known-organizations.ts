import { addToList } from '../../text/multi-map.js';
import { countryOfRow } from '../forms/known-organizations.js';
import type { Links } from '../links.js';
import type { Rule } from '../rule.js';
import type { ThingForm } from './thing-form.js';

export const knownRules = {
  known: {
    name: 'another name of a known organization',
    example: 'The [[United Nations|organization]] met. The [[UN|organization]] voted.',
  },
} as const satisfies Readonly<Record<string, Rule>>;

/** Joins the forms of an organization that readers know without an explanation: "UN" and "United Nations". */
export function linkKnownOrganizations(forms: readonly ThingForm[], links: Links): void {
  const byRow = new Map<number, ThingForm[]>();
  for (const form of forms) {
    // A place is an organization only by its acronym: "the EU"; Barcelona the city stays one.
    if (form.type === 'place' && form.name.acronym === null) continue;
    for (const row of form.name.knownRows) if (isOwnersRow(form, row)) addToList(byRow, row, form);
  }
  const linked = new Set<ThingForm>();
  // Rows with most of their forms in the article first: of two meanings of "ICC" the one that is spelled out.
  const rows = [...byRow.values()].sort((a, b) => b.length - a.length);
  for (const ofRow of rows) {
    const free = ofRow.filter((form) => !linked.has(form));
    for (const form of free) {
      links.join(free[0]!.first, form.first, knownRules.known);
      linked.add(form);
    }
  }
}

/** Brazil's Justice Department is not the known one. */
function isOwnersRow({ owner }: ThingForm, row: number): boolean {
  return owner === undefined || owner === `=${countryOfRow(row)}`;
}
