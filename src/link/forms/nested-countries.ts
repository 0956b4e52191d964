import { organizationHeads } from '../../lexicon/common/organization-heads.js';
import { countriesAsNames } from '../../lexicon/names/countries-as-names.js';
import { nameChangers } from '../../lexicon/names/name-changers.js';
import { subjectsOfCountries } from '../../lexicon/names/subjects-of-countries.js';
import { startsWithCapital } from '../../text/letter-case.js';
import { type Country, findCountry, findDemonym } from './countries.js';
import { type PlaceCountries, readPlaceCountries } from './place-countries.js';

const personalNames = new Set<string>(countriesAsNames);
/** Words that make another place or people of what follows: "New Mexico", "Latin American", "African American". */
const changers = new Set<string>(nameChangers);
const subjects = new Set<string>(['States', ...subjectsOfCountries]);
/** Words of a country's name. */
const MAX_COUNTRY_WORDS = 5;
/** Words of a name in which a city is looked for. */
const MAX_WORDS = 8;
const heads = new Set<string>(organizationHeads);

/** The one country that a name speaks of: "Bank of Japan", "Iranian Foreign Ministry"; null for "US-China Council". */
export function countryWithin(name: string): Country | null {
  const words = name.replace(/['’]s?(?=\s|$)/g, '').split(/[\s/-]+/);
  let found: Country | null = null;
  for (let at = 0; at < words.length; ) {
    const match = longestFrom(words, at);
    if (!match) {
      at++;
      continue;
    }
    if (found && found.id !== match.country.id) return null;
    // "Organization of American States", "Center for China Studies"
    if (!changers.has((words[at - 1] ?? '').toLowerCase()) && !subjects.has(words[at + match.length] ?? ''))
      found = match.country;
    at += match.length;
  }
  return found;
}

function longestFrom(words: readonly string[], at: number): { country: Country; length: number } | null {
  // Most words cannot begin a country's name: "of", "for", "20".
  if (!startsWithCapital(words[at]!)) return null;
  for (let length = Math.min(MAX_COUNTRY_WORDS, words.length - at); length > 0; length--) {
    const text = words.slice(at, at + length).join(' ');
    // "Georgia Tech", "Jordan Group": what can be a person's name is a country only after "of".
    if (personalNames.has(text) && words[at - 1]?.toLowerCase() !== 'of') continue;
    const country = findCountry(text) ?? findDemonym(text);
    if (country) return { country, length };
  }
  return null;
}

/** The cities in "University of Oslo", "Oslo District Court"; none for what is only named after a city, "Boston Globe". */
export function citiesWithin(name: string): readonly PlaceCountries[] {
  const words = name.split(/\s+/);
  if (words.length < 2 || words.length > MAX_WORDS) return [];
  const afterOf = words.lastIndexOf('of') + 1;
  if (afterOf > 0) {
    const city = readPlaceCountries(words.slice(afterOf).join(' '));
    return city ? [city] : [];
  }
  if (!heads.has(words.at(-1)!.toLowerCase())) return [];
  const cities: PlaceCountries[] = [];
  for (let length = Math.min(MAX_CITY_WORDS, words.length - 1); length > 0; length--) {
    const city = readPlaceCountries(words.slice(0, length).join(' '));
    if (city) cities.push(city);
  }
  return cities;
}

/** Words of a city's name at the beginning of another name. */
const MAX_CITY_WORDS = 3;
