import { ambiguousCapitals } from '../../lexicon/names/ambiguous-capitals.js';
import { statesAndProvinces } from '../../lexicon/names/states-and-provinces.js';
import { findPlaceLine } from '../../resource/places.js';
import { isCapitals } from '../../text/letter-case.js';
import { type Country, countryById, findCapital } from './countries.js';
import { inOneLine } from './spelling.js';

const states = new Map(
  Object.entries(statesAndProvinces).flatMap(([id, names]) => names.map((name): [string, string] => [name, id])),
);
const ambiguous = new Set<string>(ambiguousCapitals);

/** Where the places of one name are: capitals, larger cities and parts of countries. */
export interface PlaceCountries {
  /** The country that it is the capital of, where no other country has the name for its own. */
  readonly capitalOf: Country | null;
  /** The capital's name is better known for something else. */
  readonly isAmbiguous: boolean;
  /** Ids of the countries with a place of this name, that of the largest first. */
  readonly ids: readonly string[];
  /** There is one, or one that the whole world knows. */
  readonly isPlain: boolean;
  /** None is much larger than the others. */
  readonly isEven: boolean;
}

/** Looks a name up; null for one that no place has. */
export function readPlaceCountries(text: string): PlaceCountries | null {
  const name = isCapitals(text) && text.length > 3 ? inTitleCase(text) : inOneLine(text);
  const capitalOf = findCapital(name);
  const line = findPlaceLine(name);
  if (line === null && !capitalOf) return null;
  const ids = line === null ? [] : line.replace(/[-!]/, '').split(' ');
  return {
    capitalOf,
    isAmbiguous: ambiguous.has(name),
    ids,
    isPlain: line?.endsWith('!') ?? false,
    isEven: line?.startsWith('-') ?? false,
  };
}

/**
 * Of several places of one name the one in a country that the article names, else the one that is much larger than the
 * others; null where neither tells.
 * @param named ids of the countries that the article names
 */
export function countryOfPlace(
  { capitalOf, isAmbiguous, ids, isPlain, isEven }: PlaceCountries,
  named: ReadonlySet<string>,
): Country | null {
  if (capitalOf && (!isAmbiguous || named.has(capitalOf.id))) return capitalOf;
  if (ids.length === 0) return null;
  if (isPlain) return countryById(ids[0]!);
  const here = ids.filter((id) => named.has(id));
  if (here.length === 1) return countryById(here[0]!);
  return isEven || (here.length > 1 && !here.includes(ids[0]!)) ? null : countryById(ids[0]!);
}

/** The country of a state or province as it stands behind a city's name: "Texas", "Calif.", "N.S."; null for all others. */
export function countryOfState(text: string): Country | null {
  const id = states.get(text.endsWith('.') ? text.slice(0, -1) : text);
  return id === undefined ? null : countryById(id);
}

/** "NEW DELHI" → "New Delhi". */
export function inTitleCase(name: string): string {
  return name.replace(/\p{L}+/gu, (word) => word[0] + word.slice(1).toLowerCase());
}
