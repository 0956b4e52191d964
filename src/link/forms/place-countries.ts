import { ambiguousCapitals } from '../../lexicon/names/ambiguous-capitals.js';
import { findPlaceLine } from '../../resource/places.js';
import { isCapitals } from '../../text/letter-case.js';
import { placeInUsualCase } from '../../text/place-case.js';
import { isStateNamedAsCountry, type NamedState, stateOfPostalCode, stateOfText } from '../../text/states.js';
import { inOneLine } from '../../text/white-space.js';
import { type Country, countryById, findCapital } from './countries.js';

const ambiguousNames = new Set<string>(ambiguousCapitals);

/** The countries of the capitals, larger cities and parts of countries that share one name. */
export interface PlaceCountries {
  /** As it is written. */
  readonly name: string;
  /** The country whose capital has the name. */
  readonly capitalOf: Country | null;
  /** True where the capital is less known than other things of its name. */
  readonly isAmbiguous: boolean;
  /** Ids of the countries with a place of this name, that of the largest first. */
  readonly ids: readonly string[];
  /** True where none is much larger than the others. */
  readonly isEven: boolean;
}

const UMLAUTS: Readonly<Record<string, string>> = { ae: 'ä', oe: 'ö', ue: 'ü' };

/** "Duesseldorf", as agencies write Düsseldorf. */
function lineWithUmlauts(name: string): string | null {
  return /[aou]e/.test(name) ? findPlaceLine(name.replace(/[aou]e/g, (letters) => UMLAUTS[letters]!)) : null;
}

/** Null for a name that no place has. */
export function readPlaceCountries(text: string): PlaceCountries | null {
  const name = isCapitals(text) && text.length > 3 ? placeInUsualCase(text) : inOneLine(text);
  const capitalOf = findCapital(name);
  const line = findPlaceLine(name) ?? lineWithUmlauts(name);
  if (line === null && !capitalOf) return null;
  // "!" marks a name of one place only.
  const ids = line === null ? [] : line.replace(/[-!]/, '').split(' ');
  return {
    name,
    capitalOf,
    isAmbiguous: ambiguousNames.has(name),
    ids,
    isEven: line?.startsWith('-') ?? false,
  };
}

/**
 * The country of the place that a name means in an article: of several the one in a country that the article names,
 * otherwise the one that is much larger than the others; null where neither decides.
 * @param named ids of the countries that the article names
 */
export function countryOfPlace(
  { capitalOf, isAmbiguous, ids, isEven }: PlaceCountries,
  named: ReadonlySet<string>,
): Country | null {
  if (capitalOf && (!isAmbiguous || named.has(capitalOf.id))) return capitalOf;
  if (ids.length === 0) return null;
  const here = ids.filter((id) => named.has(id));
  if (here.length === 1) return countryById(here[0]!);
  return isEven || (here.length > 1 && !here.includes(ids[0]!)) ? null : countryById(ids[0]!);
}

/** A state or province as news writes it after a city's name. */
export interface State {
  /** Its whole name: "Oregon" for "Ore.". */
  readonly name: string;
  readonly country: Country;
}

/** "Texas", "Calif.", "N.S."; null for any other text. */
export function readState(text: string): State | null {
  return withCountry(stateOfText(text));
}

/** "CA", "TX", "ON" after a city's name; null for any other text. */
export function readPostalCode(text: string): State | null {
  return withCountry(stateOfPostalCode(text));
}

function withCountry(state: NamedState | null): State | null {
  const country = state && countryById(state.country);
  return country && { name: state!.name, country };
}

/** The American state that has a country's name: "Georgia"; null for any other text. */
export function readStateNamedAsCountry(name: string): State | null {
  const country = isStateNamedAsCountry(name) ? countryById('US') : null;
  return country && { name, country };
}

/** The country of a state or province, or of its abbreviation; null for any other text. */
export function countryOfState(text: string): Country | null {
  return readState(text)?.country ?? null;
}
