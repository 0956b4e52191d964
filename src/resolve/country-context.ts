import { ambiguousCountries, sharedCountryNames } from '../lexicon/ambiguous-countries.js';
import type { NameMention } from '../types.js';
import { type Country, countryById, findCountry, findDemonym } from './countries.js';

/** What an article tells of country names that mean more than one thing. */
export interface CountryContext {
  /** The country that is meant where `listed` is what the table has for the form; null where it is no country here. */
  choose(text: string, listed: Country | null): Country | null;
  /** The country that a name belongs to which is no country here: Georgia the state is in the United States. */
  stateOf(text: string): Country | null;
}

/** Weighs the names of the article for and against each reading. Only the forms in the lists are ever changed. */
export function countryContext(mentions: readonly NameMention[]): CountryContext {
  const counts = new Map<string, number>();
  for (const { text } of mentions) counts.set(text, (counts.get(text) ?? 0) + 1);
  const count = (forms: readonly string[]) => forms.reduce((sum, form) => sum + (counts.get(form) ?? 0), 0);

  const elsewhere = new Map<string, Country>();
  for (const { name, speaksFor, speaksAgainst, else: other } of ambiguousCountries) {
    if (!counts.has(name)) continue;
    const weightFor = count(speaksFor);
    const weightAgainst = count(speaksAgainst);
    const country = countryById(other);
    if (country && weightAgainst > weightFor) elsewhere.set(name, country);
  }

  const instead = new Map<string, Country>();
  for (const { forms, first, other } of sharedCountryNames) {
    if (!forms.some((form) => counts.has(form))) continue;
    const shared = new Set<string>(forms);
    const speaksOf = (id: string) =>
      [...counts.keys()].some((text) => !shared.has(text) && (findCountry(text) ?? findDemonym(text))?.id === id);
    const country = countryById(other);
    if (country && speaksOf(other) && !speaksOf(first)) for (const form of forms) instead.set(form, country);
  }

  return {
    choose: (text, listed) => (listed ? (elsewhere.has(text) ? null : (instead.get(text) ?? listed)) : null),
    stateOf: (text) => elsewhere.get(text) ?? null,
  };
}
