import { ambiguousCountries, sharedCountryNames } from '../../lexicon/names/ambiguous-countries.js';
import { type Country, countryById } from '../forms/countries.js';
import type { NameForm } from '../forms/name-forms.js';

/** What an article tells of country names that mean more than one thing. */
export interface CountryContext {
  /** The country that is meant where `listed` is what the table has for the form; null where it is no country here. */
  choose(text: string, listed: Country | null): Country | null;
  /** The country that a name belongs to which is no country here: Georgia the state is in the United States. */
  stateOf(text: string): Country | null;
}

const ambiguous = new Set<string>([
  ...ambiguousCountries.map(({ name }) => name),
  ...sharedCountryNames.flatMap(({ forms }) => forms),
]);

const PLAIN: CountryContext = { choose: (_, listed) => listed, stateOf: () => null };

/** Weighs the names of the article for and against each reading. Only the forms in the lists are ever changed. */
export function countryContext(names: readonly NameForm[]): CountryContext {
  if (!names.some(({ text }) => ambiguous.has(text))) return PLAIN;
  const counts = new Map<string, number>();
  for (const { text } of names) counts.set(text, (counts.get(text) ?? 0) + 1);
  const count = (forms: readonly string[]) => forms.reduce((sum, form) => sum + (counts.get(form) ?? 0), 0);

  const elsewhere = new Map<string, Country>();
  for (const { name, speaksFor, speaksAgainst, else: other } of ambiguousCountries) {
    if (!counts.has(name)) continue;
    const country = countryById(other);
    if (country && count(speaksAgainst) > count(speaksFor)) elsewhere.set(name, country);
  }

  const instead = new Map<string, Country>();
  for (const { forms, first, other } of sharedCountryNames) {
    if (!forms.some((form) => counts.has(form))) continue;
    const shared = new Set<string>(forms);
    const speaksOf = (id: string) =>
      names.some(
        ({ text, country, demonym }) =>
          !shared.has(text) && (country ? [country] : demonym?.countries)?.some((spoken) => spoken.id === id),
      );
    const country = countryById(other);
    if (country && speaksOf(other) && !speaksOf(first)) for (const form of forms) instead.set(form, country);
  }

  return {
    choose: (text, listed) => (listed ? (elsewhere.has(text) ? null : (instead.get(text) ?? listed)) : null),
    stateOf: (text) => elsewhere.get(text) ?? null,
  };
}
