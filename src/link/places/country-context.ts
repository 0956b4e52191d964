import { ambiguousCountries, sharedCountryNames } from '../../lexicon/names/ambiguous-countries.js';
import { placeInUsualCase } from '../../text/place-case.js';
import { type Country, countryById } from '../forms/countries.js';
import type { NameForm } from '../forms/name-forms.js';

/** What an article says about country names that mean more than one thing. */
export interface CountryContext {
  /** The country that is meant by a name or demonym for which the table of countries has `listed`. */
  choose(text: string, listed: Country): Country;
  /** The country that a state lies in whose name is a country's elsewhere: Georgia is in the United States; null for others. */
  stateOf(text: string): Country | null;
}

const ambiguousForms = new Set<string>([
  ...ambiguousCountries.map(({ name }) => name),
  ...sharedCountryNames.flatMap(({ forms }) => forms),
]);

const UNAMBIGUOUS: CountryContext = { choose: (_, listed) => listed, stateOf: () => null };

/** Weighs the names of the article for and against each reading. Only the forms in the two lists are ever read otherwise. */
export function countryContext(names: readonly NameForm[]): CountryContext {
  if (!names.some(({ text }) => ambiguousForms.has(text))) return UNAMBIGUOUS;
  const states = statesWithCountryNames(names);
  const others = otherCountries(names);
  return {
    choose: (text, listed) => others.get(text) ?? listed,
    stateOf: (text) => states.get(text) ?? null,
  };
}

/** By name the country that Georgia the state lies in, where more of the article's names speak for the state. */
function statesWithCountryNames(names: readonly NameForm[]): Map<string, Country> {
  const counts = new Map<string, number>();
  for (const { text, isCapitals } of names) {
    counts.set(text, (counts.get(text) ?? 0) + 1);
    // "ATLANTA" of a dateline speaks as Atlanta does.
    const usual = isCapitals ? placeInUsualCase(text) : text;
    if (usual !== text) counts.set(usual, (counts.get(usual) ?? 0) + 1);
  }
  const count = (forms: readonly string[]) => forms.reduce((sum, form) => sum + (counts.get(form) ?? 0), 0);
  const states = new Map<string, Country>();
  for (const { name, speaksFor, speaksAgainst, else: other } of ambiguousCountries) {
    if (!counts.has(name)) continue;
    const country = countryById(other);
    if (country && count(speaksAgainst) > count(speaksFor)) states.set(name, country);
  }
  return states;
}

/** By form the second of two countries that share it, where the article names that one and never the first. */
function otherCountries(names: readonly NameForm[]): Map<string, Country> {
  const others = new Map<string, Country>();
  for (const { forms, first, other } of sharedCountryNames) {
    const shared = new Set<string>(forms);
    if (!names.some(({ text }) => shared.has(text))) continue;
    const isNamed = (id: string) =>
      names.some(
        ({ text, country, demonym }) =>
          !shared.has(text) && (country ? [country] : demonym?.countries)?.some((named) => named.id === id),
      );
    const country = countryById(other);
    if (country && isNamed(other) && !isNamed(first)) for (const form of forms) others.set(form, country);
  }
  return others;
}
