import { isCapitals } from '../letter-case.js';
import { ambiguousCapitals } from '../lexicon/ambiguous-capitals.js';
import { statesAndProvinces } from '../lexicon/states-and-provinces.js';
import { findPlaceLine } from '../resource/places.js';
import { type Country, countryById, findCapital } from './countries.js';
import { inOneLine } from './names.js';
import { remembered } from './remembered.js';

const states = new Map(
  Object.entries(statesAndProvinces).flatMap(([id, names]) => names.map((name): [string, string] => [name, id])),
);
const ambiguous = new Set<string>(ambiguousCapitals);

const placeLine = remembered(findPlaceLine);

/**
 * The country of a capital, a larger city or a part of a country, by its name. Of several places of one name it is the
 * one in a country that the article names, else the one that is much larger than the others; null where neither tells.
 * @param named ids of the countries that the article names
 */
export function countryOfPlaceName(text: string, named: ReadonlySet<string>): Country | null {
  const name = isCapitals(text) && text.length > 3 ? inTitleCase(text) : inOneLine(text);
  const capital = findCapital(name);
  if (capital && (!ambiguous.has(name) || named.has(capital.id))) return capital;
  const line = placeLine(name);
  if (line === null) return null;
  if (line.endsWith('!')) return countryById(line.slice(0, -1));
  const codes = line.replace('-', '').split(' ');
  const here = codes.filter((code) => named.has(code));
  if (here.length === 1) return countryById(here[0]!);
  return line.startsWith('-') || (here.length > 1 && !here.includes(codes[0]!)) ? null : countryById(codes[0]!);
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
