import { remembered } from '../../memory.js';
import { type CountryField, type CountryRow, countryKey, findCountryRow } from '../../resource/countries.js';
import type { CountryCodes, EntityType } from '../../types.js';
import { withoutArticle } from './spelling.js';

export type Country = CountryRow;

/** The country of a name as news writes it: "China", "the U.S.", "Burma", "CHINA" in a headline. Null for "us", "turkey". */
export const findCountry = remembered((text) => find('names', text));

/** The country of an adjective or a word for its people: "Chinese", "Frenchmen", "Kiwis", "N. Korean". */
export const findDemonym = remembered((text) => find('demonyms', text));

/** The country of a capital: "Beijing", "Washington". */
export const findCapital = remembered((text) => find('capitals', text));

/** By ISO 3166-1 alpha-2 code, or the table's own id for what has no code: "FR", "GB-SCT". */
export function countryById(id: string): Country | null {
  return findCountryRow('id', id);
}

/** The ISO 3166-1 codes alone, as the output has them. */
export function codesOf({ alpha2, alpha3, numeric }: Country): CountryCodes {
  return { alpha2, alpha3, numeric };
}

/** Scotland, as a part of a country, is a place. */
export function typeOfCountry({ kind }: Country): EntityType {
  return kind === 'part' ? 'place' : 'country';
}

function find(field: CountryField, text: string): Country | null {
  const key = countryKey(text);
  const country = findCountryRow(field, key);
  if (country) return country;
  const bare = withoutArticle(key);
  return bare === key ? null : findCountryRow(field, bare);
}
