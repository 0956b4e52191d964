import { stateAbbreviations } from '../../lexicon/names/state-abbreviations.js';
import { statesAndProvinces } from '../../lexicon/names/states-and-provinces.js';
import { datelineCities } from '../../lexicon/read/dateline-cities.js';
import { countryKey, findCountryRow } from '../../resource/countries.js';
import { findPlaceLine } from '../../resource/places.js';
import { placeInUsualCase } from '../../text/place-case.js';

const cities = new Set<string>(datelineCities);
const states = new Set<string | null>([
  ...Object.values(statesAndProvinces).flat(),
  ...Object.values(stateAbbreviations).flat(),
]);

/** Small words inside the names of places. */
export const placeParticles: ReadonlySet<string> = new Set([
  ...['de', 'del', 'da', 'do', 'dos', 'la', 'le', 'las', 'los', 'of', 'the', 'upon', 'al', 'el', 'sur', 'am'],
]);

/** Whether a name is that of a city, a region or a country in the tables: "Tashkent", "KENYA". */
export function isKnownPlace(name: string): boolean {
  return isKnownCity(name) || isKnownRegion(name);
}

export function isKnownCity(name: string): boolean {
  const usual = placeInUsualCase(name);
  return cities.has(usual) || findPlaceLine(usual) !== null || findCountryRow('capitals', countryKey(usual)) !== null;
}

/** What follows a city's name: a state as American news writes it ("Wis.", "Texas"), a country, a part of one. */
export function isKnownRegion(name: string): boolean {
  return isStateForm(name) || findCountryRow('names', countryKey(name)) !== null || isKnownCity(name);
}

/** "Wis.", "D.C.", "Texas", "N.S." */
export function isStateForm(name: string): boolean {
  return states.has(name.endsWith('.') ? name.slice(0, -1) : name);
}

const american = new Set<string | null>([
  ...statesAndProvinces.US,
  ...statesAndProvinces.US.flatMap((state) => stateAbbreviations[state] ?? []),
]);

/** "Wis.", "Texas"; not "Ontario". */
export function isAmericanState(name: string): boolean {
  return american.has(name.endsWith('.') && !american.has(name) ? name.slice(0, -1) : name);
}

/** The country of a city or region in which most texts mean it, or of a country's own name: "GB"; null where that is not known. */
export function countryOf(name: string): string | null {
  const usual = placeInUsualCase(name);
  const row = findCountryRow('names', countryKey(usual)) ?? findCountryRow('capitals', countryKey(usual));
  return row?.alpha2 ?? /^[A-Z]{2}/.exec(findPlaceLine(usual) ?? '')?.[0] ?? null;
}
