import { countriesAsNames, countriesAsOrganizations } from '../lexicon/names/countries-as-names.js';
import { languageNouns, languageVerbs } from '../lexicon/names/languages.js';
import type { EntityType, NameMention } from '../types.js';
import type { Country } from './forms/countries.js';
import type { NameForm } from './forms/name-forms.js';
import type { CountryContext } from './places/country-context.js';

/** A mention with what its own form and the other mentions of that form tell. */
export interface Reading {
  /** Its place among all mentions. */
  readonly index: number;
  readonly mention: NameMention;
  readonly form: NameForm;
  readonly type: EntityType;
  /** Demonyms only: the countries, two for "Sino-Russian"; and countries and their parts: the one. */
  readonly countries: readonly Country[];
  /** Demonyms of a part of the world: "Europe". */
  readonly region: string | null;
  readonly isDemonym: boolean;
}

const alsoNames = new Set<string>(countriesAsNames);
const alsoOrganizations = new Set<string>(countriesAsOrganizations);

/** Reads each mention: countries and demonyms by list, all others by the type that the mentions of the form have most. */
export function readMentions(
  text: string,
  mentions: readonly NameMention[],
  forms: readonly NameForm[],
  context: CountryContext,
): Reading[] {
  const types = chooseTypes(mentions, forms);
  return mentions.map((mention, index) => {
    const form = forms[index]!;
    // "Algerians speaking French": what is in the plural are people.
    const isOfLanguage = form.demonym !== null && !form.key.endsWith('s') && isLanguage(text, mention);
    return isOfLanguage
      ? unlisted(index, mention, form, 'other')
      : readMention(index, mention, form, types[index]!, context);
  });
}

/** Of nothing that is in the lists. */
function unlisted(index: number, mention: NameMention, form: NameForm, type: EntityType): Reading {
  return { index, mention, form, type, countries: NO_COUNTRIES, region: null, isDemonym: false };
}

const BEHIND_LANGUAGE = new RegExp(`^[-\\u2010\\s](?:${languageNouns.join('|')})\\b`, 'i');
const BEFORE_LANGUAGE = new RegExp(`\\b(?:${languageVerbs.join('|')})\\s+$`, 'i');
/** As far as these look. */
const [FAR_BEHIND, FAR_BEFORE] = [16, 24];

/** "French-speaking", "the Chinese language", "she spoke German": a language is no country. */
function isLanguage(text: string, { start, end }: NameMention): boolean {
  return (
    BEHIND_LANGUAGE.test(text.slice(end, end + FAR_BEHIND)) ||
    BEFORE_LANGUAGE.test(text.slice(Math.max(0, start - FAR_BEFORE), start))
  );
}

function readMention(
  index: number,
  mention: NameMention,
  form: NameForm,
  type: EntityType,
  context: CountryContext,
): Reading {
  const { text, demonym } = form;
  if (type === 'person' || (type === 'organization' && alsoOrganizations.has(text))) {
    return unlisted(index, mention, form, type);
  }
  const country = context.choose(text, form.country);
  const isAdjective = type === 'group' || type === 'other';
  if (country && !(isAdjective && demonym)) {
    return { index, mention, form, type: typeOf(country), countries: [country], region: null, isDemonym: false };
  }
  if (!demonym) return unlisted(index, mention, form, type);
  const { region } = demonym;
  if (region !== null) {
    // The Houston Texans are no people of Texas.
    if (type === 'organization') return unlisted(index, mention, form, type);
    return { index, mention, form, type: 'place', countries: NO_COUNTRIES, region, isDemonym: true };
  }
  const [first, ...others] = demonym.countries as [Country];
  const meant = others.length > 0 ? first : context.choose(text, first);
  if (!meant) return unlisted(index, mention, form, type);
  return { index, mention, form, type: typeOf(meant), countries: [meant, ...others], region, isDemonym: true };
}

const NO_COUNTRIES: readonly Country[] = [];

function typeOf(country: Country): EntityType {
  return country.kind === 'part' ? 'place' : 'country';
}

const TYPES = {
  person: 'person',
  organization: 'organization',
  location: 'place',
  group: 'group',
  other: 'other',
} as const;

/**
 * One type for each form: the one that its mentions have most, weighed by their confidence. Where a person of the
 * article bears the name ("Michael Jordan … Jordan") a country keeps what it was found as, and what was found as an
 * organization is the person after all, unless another organization has the name too ("Ratan Tata … Tata … Tata Group").
 */
function chooseTypes(mentions: readonly NameMention[], forms: readonly NameForm[]): EntityType[] {
  const votes = voteOnTypes(mentions, forms);
  const surnames = new Map<string, number>();
  const companies = new Set<string>();
  for (const [i, { type }] of mentions.entries()) {
    const { parts } = forms[i]!;
    if (parts === null) continue;
    if (type === 'person') {
      const { last, rest } = parts;
      surnames.set(last, (surnames.get(last) ?? 0) + 1);
      if (rest !== last) surnames.set(rest, (surnames.get(rest) ?? 0) + 1);
    } else if (type === 'organization') companies.add(parts.first);
  }
  return mentions.map(({ type }, i) => {
    const own = TYPES[type];
    const { text, key, country, isCapitals } = forms[i]!;
    const most = votes.most.get(key)!;
    if (isTeamOrCity(own) && isTeamOrCity(most) && text.length > 3 && isCapitals) return own;
    // A country that was taken for a person, though nobody in the article bears its name.
    if (!surnames.has(key)) return most === 'person' && country && !alsoNames.has(text) ? 'place' : most;
    if (own === 'place' && country) return own;
    const mixed = votes.mixed?.get(key);
    if (most === 'person' || mixed?.has('person')) return own === 'place' || own === 'organization' ? most : 'person';
    const isPerson = own === 'organization' && !mixed && surnames.get(key)! >= 2 && !companies.has(key);
    return isPerson ? 'person' : most;
  });
}

interface Votes {
  /** What the mentions of each form were found as most. */
  readonly most: ReadonlyMap<string, EntityType>;
  /** The weights of the few that were found as several things; null where there are none. */
  readonly mixed: ReadonlyMap<string, ReadonlyMap<EntityType, number>> | null;
}

function voteOnTypes(mentions: readonly NameMention[], forms: readonly NameForm[]): Votes {
  const most = new Map<string, EntityType>();
  let mixed: Map<string, Map<EntityType, number>> | null = null;
  for (const [i, { type }] of mentions.entries()) {
    const { key } = forms[i]!;
    const first = most.get(key);
    if (first === undefined) most.set(key, TYPES[type]);
    else if (first !== TYPES[type]) {
      mixed ??= new Map();
      mixed.set(key, new Map());
    }
  }
  if (mixed === null) return { most, mixed };
  for (const [i, { type, confidence }] of mentions.entries()) {
    const weights = mixed.get(forms[i]!.key);
    weights?.set(TYPES[type], (weights.get(TYPES[type]) ?? 0) + confidence + 0.01);
  }
  for (const [key, weights] of mixed) most.set(key, best(weights));
  return { most, mixed };
}

/** In the capitals of a table or a dateline one name is a team's and its city's: "BOSTON AT NEW YORK". */
function isTeamOrCity(type: EntityType): boolean {
  return type === 'place' || type === 'organization';
}

function best(vote: ReadonlyMap<EntityType, number>): EntityType {
  let chosen: EntityType = 'other';
  let most = 0;
  for (const [type, weight] of vote) {
    if (weight <= most) continue;
    chosen = type;
    most = weight;
  }
  return chosen;
}
