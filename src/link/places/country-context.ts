import { ambiguousCountries, halvesOfCountries, sharedCountryNames } from '../../lexicon/names/ambiguous-countries.js';
import { placeInUsualCase } from '../../text/place-case.js';
import type { NameMention } from '../../types.js';
import { type Country, countryById, findCountry } from '../forms/countries.js';
import type { NameForm } from '../forms/name-forms.js';

/** What an article says about country names that mean more than one thing. */
export interface CountryContext {
  /** The country that is meant by a name or demonym for which the table of countries has `listed`. */
  choose(text: string, listed: Country): Country;
  /** The country that a state lies in whose name is a country's elsewhere: Georgia is in the United States; null for others. */
  stateOf(text: string): Country | null;
  /** The country that "the North" is; null for others. */
  halfOf(text: string): Half | null;
}

export interface Half {
  readonly country: Country;
  /** The other half, which "and" may join: "North and South Korea". */
  readonly beside: string;
}

/** The text between a mention and the next one. */
type Between = (first: number) => string;

const JOINED = /^,?\s+(?:and|or|nor|with|from|to|not)\s+(?:the\s+)?$|^,\s+$/;

const ambiguousForms = new Set<string>([
  ...ambiguousCountries.map(({ name }) => name),
  ...sharedCountryNames.flatMap(({ forms }) => forms),
  ...halvesOfCountries.map(({ name }) => name),
]);

const UNAMBIGUOUS: CountryContext = { choose: (_, listed) => listed, stateOf: () => null, halfOf: () => null };

/** Weighs the names of the article for and against each reading. Only the forms in the two lists are ever read otherwise. */
export function countryContext(
  names: readonly NameForm[],
  mentions: readonly NameMention[],
  text: string,
): CountryContext {
  if (!names.some((form) => ambiguousForms.has(form.text))) return UNAMBIGUOUS;
  const between = (first: number) => text.slice(mentions[first]?.end, mentions[first + 1]?.start);
  const states = statesWithCountryNames(names, between);
  const others = otherCountries(names, between);
  const halves = halvesNamed(names);
  return {
    choose: (text, listed) => others.get(text) ?? listed,
    stateOf: (text) => states.get(text) ?? null,
    halfOf: (text) => halves.get(text) ?? null,
  };
}

/** By name the country that Georgia the state lies in, where more of the article's names speak for the state. */
function statesWithCountryNames(names: readonly NameForm[], between: Between): Map<string, Country> {
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
    const listed = findCountry(name);
    const cities = names.filter(
      (city, i) => names[i + 1]?.text === name && listed && isAbroad(city, listed) && /^,\s$/.test(between(i)),
    );
    if (country && count(speaksAgainst) + cities.length * WEIGHT_OF_CITY > count(speaksFor)) states.set(name, country);
  }
  return states;
}

/** "Rome, Georgia" counts as much as so many other names. */
const WEIGHT_OF_CITY = 3;

/** Whether a place is known, and not in the country: the Athens of "Athens, Georgia". */
function isAbroad({ place, country }: NameForm, from: Country): boolean {
  return !country && place !== null && !place.ids.includes(from.alpha2) && place.capitalOf?.id !== from.id;
}

/** By form the second of two countries that share it, where the article names that one and never the first. */
function otherCountries(names: readonly NameForm[], between: Between): Map<string, Country> {
  const others = new Map<string, Country>();
  for (const { forms, first, other } of sharedCountryNames) {
    const shared = new Set<string>(forms);
    if (!names.some(({ text }) => shared.has(text))) continue;
    const isNamed = (id: string) =>
      names.some(
        ({ text, country, demonym }) =>
          !shared.has(text) && (country ? [country] : demonym?.countries)?.some((named) => named.id === id),
      );
    // "American Samoa and Samoa" are two.
    const isBeside = names.some((name, i) => {
      const next = names[i + 1];
      const [shares, has] = shared.has(name.text) ? [name, next] : [next, name];
      return (
        shares &&
        shared.has(shares.text) &&
        has?.country?.id === other &&
        !shared.has(has.text) &&
        JOINED.test(between(i))
      );
    });
    const country = countryById(other);
    if (country && isNamed(other) && !isNamed(first) && !isBeside) for (const form of forms) others.set(form, country);
  }
  return others;
}

function halvesNamed(names: readonly NameForm[]): Map<string, Half> {
  const halves = new Map<string, Half>();
  for (const { name, country: id, named, beside } of halvesOfCountries) {
    if (!names.some(({ text }) => text === name)) continue;
    const country = countryById(id);
    if (country && named.every((each) => names.some((form) => form.country?.id === each)))
      halves.set(name, { country, beside });
  }
  return halves;
}
