import type { Groups } from '../groups.js';
import type { ThingForm } from './thing-form.js';

/** Joins the forms of an organization that readers know without being told: "UN" and "United Nations". */
export function joinKnownOrganizations(all: readonly ThingForm[], groups: Groups): void {
  const byRow = new Map<number, ThingForm[]>();
  for (const form of all) {
    // A place is an organization only by its acronym: "the EU"; Barcelona the city stays one.
    if (form.type === 'place' && form.name.acronym === null) continue;
    for (const row of form.name.knownRows) {
      const present = byRow.get(row);
      if (present) present.push(form);
      else byRow.set(row, [form]);
    }
  }
  const placed = new Set<ThingForm>();
  // Rows with most of their forms in the article first: of two meanings of "ICC" the one that is spelled out.
  const rows = [...byRow.values()].filter((present) => present.length > 1).sort((a, b) => b.length - a.length);
  for (const present of rows) {
    const free = present.filter((form) => !placed.has(form));
    for (const form of free) {
      groups.join(free[0]!.first, form.first);
      placed.add(form);
    }
  }
}
