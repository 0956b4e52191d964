import { remembered } from '../../memory.js';
import { type CountryField, type CountryRow, countryKey, findCountryRow } from '../../resource/countries.js';

export type Country = CountryRow;

/** The country of a name as news writes it: "China", "the U.S.", "Burma", "CHINA" in a headline. "us", "turkey": none. */
export const findCountry = remembered((text) => find('names', text));

/** The country of an adjective or a word for its people: "Chinese", "Frenchmen", "Kiwis", "N. Korean". */
export const findDemonym = remembered((text) => find('demonyms', text));

/** The country that a capital's name stands for, where it is the capital of one only: "Beijing", "Washington". */
export const findCapital = remembered((text) => find('capitals', text));

/** By ISO 3166-1 alpha-2 code, or a row's own id: "FR", "GB-SCT". */
export function countryById(id: string): Country | null {
  return findCountryRow('id', id);
}

function find(field: CountryField, text: string): Country | null {
  const key = countryKey(text);
  return findCountryRow(field, key) ?? (/^the /i.test(key) ? findCountryRow(field, key.slice(4)) : null);
}
