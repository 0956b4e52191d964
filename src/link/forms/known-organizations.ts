import { agencies } from '../../lexicon/common/agencies.js';
import { knownOrganizations } from '../../lexicon/names/known-organizations.js';
import { nationalOrganizations } from '../../lexicon/names/national-organizations.js';
import { plainAcronyms } from '../../lexicon/names/plain-acronyms.js';
import { isCapitals } from '../../text/letter-case.js';
import { addToList } from '../../text/multi-map.js';
import { withoutPossessive } from '../../text/possessive.js';
import { nameKey, withoutArticle } from './spelling.js';

/** The rows of {@link knownOrganizations} that have a form. */
interface KnownForms {
  /** By the form as it is printed: acronyms are compared with their case. */
  readonly exact: ReadonlyMap<string, readonly number[]>;
  /** By the key of a form of several words. */
  readonly byKey: ReadonlyMap<string, readonly number[]>;
}

let forms: KnownForms | null = null;

/** The maps are filled when they are first needed. */
function knownForms(): KnownForms {
  if (forms) return forms;
  const exact = new Map<string, number[]>();
  const byKey = new Map<string, number[]>();
  const add = (map: Map<string, number[]>, key: string, row: number) => {
    if (!map.get(key)?.includes(row)) addToList(map, key, row);
  };
  for (const [row, names] of knownOrganizations.entries()) {
    for (const name of names) {
      add(exact, name, row);
      if (name.includes(' ')) add(byKey, nameKey(name), row);
    }
  }
  forms = { exact, byKey };
  return forms;
}

/**
 * The rows of an organization that readers know without an explanation: one for "United Nations" and "UN", two for "ICC".
 */
export function knownRows(text: string): readonly number[] {
  const { exact, byKey } = knownForms();
  const bare = withoutPossessive(withoutArticle(text));
  return exact.get(text) ?? exact.get(bare) ?? (bare.includes(' ') ? byKey.get(nameKey(bare)) : undefined) ?? [];
}

const agencyNames = new Map(
  agencies.flatMap(([name, ...forms]) =>
    [name, ...forms].flatMap((form): [string, string][] => [
      [form, name],
      ...(form.length > 4 ? [[form.toUpperCase(), name] satisfies [string, string]] : []),
    ]),
  ),
);

/**
 * The full name of an agency that is printed as an acronym, in capitals or with its article: "AP", "dpa", "REUTERS", "The
 * Associated Press"; null for any other name.
 */
export function agencyNameOf(printed: string): string | null {
  const isShort = isCapitals(printed) || (printed === printed.toLowerCase() && !printed.includes(' '));
  if (isShort) return agencyNames.get(printed) ?? null;
  const bare = withoutArticle(printed);
  return agencyNames.get(bare) === bare ? bare : null;
}

/** The usual name of what is printed in capitals and known by its words: "UNITED NATIONS"; null for any other name. */
export function usualNameOf(printed: string): string | null {
  if (!printed.includes(' ') || !isCapitals(printed)) return null;
  const [row, ...others] = knownRows(printed);
  return row === undefined || others.length > 0 ? null : knownOrganizations[row]![0];
}

const nationalIds = new Map(Object.entries(nationalOrganizations));

/** The ISO 3166-1 code of the country that a known organization belongs to, "the Fed"; null where it is no single one's. */
export function countryOfRow(row: number): string | null {
  return nationalIds.get(knownOrganizations[row]![0]) ?? null;
}

const plain = new Set<string>(plainAcronyms);

/** The full name of an acronym that means one organization everywhere: "WHO". */
export function knownNameOf(acronym: string): string | null {
  const row = plain.has(acronym) ? knownForms().exact.get(acronym)?.[0] : undefined;
  return row === undefined ? null : knownOrganizations[row]![0];
}
