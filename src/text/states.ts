import { stateAbbreviations } from '../lexicon/names/state-abbreviations.js';
import { statesAndProvinces } from '../lexicon/names/states-and-provinces.js';

/** A state or province as news writes it after a city's name. */
export interface NamedState {
  /** Its whole name: "Oregon" for "Ore.". */
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
}

const countryOfStates = new Map(
  Object.entries(statesAndProvinces).flatMap(([id, names]) => names.map((name): [string, string] => [name, id])),
);
const stateNames = new Map<string, string>();
const postalCodes = new Map<string, string>();
for (const [name, [agency, postal]] of Object.entries(stateAbbreviations)) {
  if (agency !== null) stateNames.set(agency, name);
  postalCodes.set(postal, name);
}

/** "Texas", "Calif.", "N.S."; null for any other text. */
export function stateOfText(text: string): NamedState | null {
  const bare = text.endsWith('.') ? text.slice(0, -1) : text;
  const name = stateNames.get(bare) ?? bare;
  const country = countryOfStates.get(name) ?? (name === bare ? undefined : 'US');
  return country === undefined ? null : { name, country };
}

/** "CA", "TX", "ON" after a city's name; null for any other text. */
export function stateOfPostalCode(text: string): NamedState | null {
  const name = text.length === 2 ? postalCodes.get(text) : undefined;
  return name === undefined ? null : { name, country: countryOfStates.get(name) ?? 'US' };
}

/** Whether an American state has a country's name: "Georgia". */
export function isStateNamedAsCountry(name: string): boolean {
  return Object.hasOwn(stateAbbreviations, name) && !countryOfStates.has(name);
}

/** "Calif", "N.S", "Ore": a state as agencies abbreviate it, without its last full stop. */
export function isAbbreviatedState(text: string): boolean {
  return stateNames.has(text);
}
