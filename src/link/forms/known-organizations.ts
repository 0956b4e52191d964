import { knownOrganizations } from '../../lexicon/names/known-organizations.js';
import { nationalOrganizations } from '../../lexicon/names/national-organizations.js';
import { plainAcronyms } from '../../lexicon/names/plain-acronyms.js';
import { nameKey } from './spelling.js';

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

/** Places in the list of what readers know without being told: one for "United Nations" and "UN", two for "ICC". */
export function knownRows(text: string): readonly number[] {
  const { exact, folded } = knownForms();
  const bare = text.replace(/^the /i, '').replace(/['’]s?$/, '');
  return exact.get(text) ?? exact.get(bare) ?? (bare.includes(' ') ? folded.get(nameKey(bare)) : undefined) ?? [];
}

const national = new Map(Object.entries(nationalOrganizations));

/** The country of a known organization that is one country's: "the Fed"; its ISO 3166-1 code. */
export function countryOfRow(row: number): string | null {
  return national.get(knownOrganizations[row]![0]) ?? null;
}

const plain = new Set<string>(plainAcronyms);

/** The full name of an acronym that means one organization everywhere: "WHO". */
export function knownNameOf(acronym: string): string | null {
  const row = plain.has(acronym) ? knownForms().exact.get(acronym)?.[0] : undefined;
  return row === undefined ? null : knownOrganizations[row]![0];
}
