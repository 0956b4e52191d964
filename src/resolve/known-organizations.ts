import { knownOrganizations } from '../lexicon/known-organizations.js';
import { nationalOrganizations } from '../lexicon/national-organizations.js';
import { plainAcronyms } from '../lexicon/plain-acronyms.js';
import type { Groups } from './groups.js';
import { joinForms, type ThingForm } from './named-things.js';
import { isAcronym, nameKey } from './names.js';
import { remembered } from './remembered.js';

interface KnownForms {
  /** The rows that have a form, by the form itself; acronyms are compared in their own case. */
  readonly exact: ReadonlyMap<string, readonly number[]>;
  readonly folded: ReadonlyMap<string, readonly number[]>;
}

let forms: KnownForms | null = null;

function knownForms(): KnownForms {
  if (forms) return forms;
  const exact = new Map<string, number[]>();
  const folded = new Map<string, number[]>();
  const add = (map: Map<string, number[]>, key: string, row: number) => {
    const rows = map.get(key) ?? [];
    if (!rows.includes(row)) rows.push(row);
    map.set(key, rows);
  };
  for (const [row, names] of knownOrganizations.entries()) {
    for (const name of names) {
      add(exact, name, row);
      if (name.includes(' ')) add(folded, nameKey(name), row);
    }
  }
  forms = { exact, folded };
  return forms;
}

const rowsOf = remembered((text): readonly number[] => {
  const { exact, folded } = knownForms();
  const bare = text.replace(/^the /i, '').replace(/['’]s?$/, '');
  return exact.get(text) ?? exact.get(bare) ?? (bare.includes(' ') ? folded.get(nameKey(bare)) : undefined) ?? [];
});

/** True for "United Nations" and "UN", which other names begin with that are no longer forms of them. */
export function isKnownOrganization(text: string): boolean {
  return rowsOf(text).length > 0;
}

const national = new Map(Object.entries(nationalOrganizations));

/** The country of a known organization that is one country's: "the Fed"; its ISO 3166-1 code. */
export function countryOfKnown(text: string): string | null {
  const rows = rowsOf(text);
  return rows.length === 1 ? (national.get(knownOrganizations[rows[0]!]![0]) ?? null) : null;
}

const plain = new Set<string>(plainAcronyms);

/** The full name of an acronym that means one organization everywhere: "WHO". */
export function knownNameOf(acronym: string): string | null {
  const row = plain.has(acronym) ? knownForms().exact.get(acronym)?.[0] : undefined;
  return row === undefined ? null : knownOrganizations[row]![0];
}

/** Joins the forms of an organization that readers know without being told: "UN" and "United Nations". */
export function joinKnownOrganizations(all: readonly ThingForm[], groups: Groups): void {
  const byRow = new Map<number, ThingForm[]>();
  for (const form of all) {
    // A place is an organization only by its acronym: "the EU"; Barcelona the city stays one.
    if (form.type === 'place' && !isAcronym(form.text)) continue;
    for (const row of rowsOf(form.text)) {
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
      joinForms(groups, free[0]!, form);
      placed.add(form);
    }
  }
}
