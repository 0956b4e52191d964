import { isCapitals } from '../letter-case.js';
import { compoundDemonyms } from '../lexicon/compound-demonyms.js';
import { countriesAsNames, countriesAsOrganizations } from '../lexicon/countries-as-names.js';
import { regions } from '../lexicon/regions.js';
import type { EntityType, NameMention } from '../types.js';
import { type Country, countryById, findCountry, findDemonym } from './countries.js';
import type { CountryContext } from './country-context.js';
import { nameKey, wordsOf } from './names.js';

/** A mention with what its own form and the other mentions of that form tell. */
export interface Reading {
  readonly mention: NameMention;
  readonly type: EntityType;
  /** What equal names share. */
  readonly key: string;
  /** Demonyms only: the countries, two for "Sino-Russian"; and countries and their parts: the one. */
  readonly countries: readonly Country[];
  /** Demonyms of a part of the world: "Europe". */
  readonly region: string | null;
  readonly isDemonym: boolean;
}

const compounds = new Map(Object.entries(compoundDemonyms));
const alsoNames = new Set<string>(countriesAsNames);
const alsoOrganizations = new Set<string>(countriesAsOrganizations);

/** Reads each mention: countries and demonyms by list, all others by the type that the mentions of the form have most. */
export function readMentions(mentions: readonly NameMention[], context: CountryContext): Reading[] {
  const keys = mentions.map(({ text }) => nameKey(text));
  const types = chooseTypes(mentions, keys);
  return mentions.map((mention, i): Reading => {
    const { type, countries, region, isDemonym } = readForm(mention.text, types[i]!, context);
    return { mention, type, key: keys[i]!, countries, region, isDemonym };
  });
}

type FormReading = Pick<Reading, 'type' | 'countries' | 'region' | 'isDemonym'>;

function readForm(text: string, type: EntityType, context: CountryContext): FormReading {
  return readListed(text, type, context) ?? { type, countries: [], region: null, isDemonym: false };
}

function readListed(text: string, type: EntityType, context: CountryContext): FormReading | null {
  if (type === 'person' || (type === 'organization' && alsoOrganizations.has(text))) return null;
  const country = context.choose(text, findCountry(text));
  const demonym = type === 'group' || type === 'other' || !country ? readDemonym(text, context) : null;
  if (demonym && (type === 'group' || type === 'other')) return demonym;
  if (country)
    return {
      type: country.kind === 'part' ? 'place' : 'country',
      countries: [country],
      region: null,
      isDemonym: false,
    };
  if (type === 'place' || type === 'organization') return demonym;
  return null;
}

function readDemonym(text: string, context: CountryContext): FormReading | null {
  const country = context.choose(text, findDemonym(text));
  if (country) return { type: typeOf(country), countries: [country], region: null, isDemonym: true };
  const region = regionOf(text);
  if (region) return { type: 'place', countries: [], region, isDemonym: true };
  const joint = text.search(/[-\u2010-\u2015/]/);
  if (joint < 0) return null;
  const [front, back] = [text.slice(0, joint), text.slice(joint + 1)];
  const first = countryById(compounds.get(front.toLowerCase()) ?? '') ?? findDemonym(front) ?? findCountry(front);
  const second = findDemonym(back);
  return first && second ? { type: 'country', countries: [first, second], region: null, isDemonym: true } : null;
}

function typeOf(country: Country): EntityType {
  return country.kind === 'part' ? 'place' : 'country';
}

const regionsByForm = new Map(
  regions.flatMap(([name, ...forms]) => forms.map((form): [string, string] => [form, name])),
);

function regionOf(text: string): string | null {
  return regionsByForm.get(text) ?? null;
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
function chooseTypes(mentions: readonly NameMention[], keys: readonly string[]): EntityType[] {
  const votes = new Map<string, Map<EntityType, number>>();
  const surnames = new Map<string, number>();
  const companies = new Set<string>();
  for (const [i, { type, confidence }] of mentions.entries()) {
    const key = keys[i]!;
    const vote = votes.get(key) ?? new Map<EntityType, number>();
    if (vote.size === 0) votes.set(key, vote);
    vote.set(TYPES[type], (vote.get(TYPES[type]) ?? 0) + confidence + 0.01);
    if (!key.includes(' ')) continue;
    const words = wordsOf(key);
    if (type === 'person') {
      for (const surname of new Set([words.at(-1)!, words.slice(1).join(' ')])) {
        surnames.set(surname, (surnames.get(surname) ?? 0) + 1);
      }
    } else if (type === 'organization') companies.add(words[0]!);
  }
  const elected = new Map<string, EntityType>();
  for (const [key, vote] of votes) elected.set(key, best(vote));
  return mentions.map(({ type, text }, i) => {
    const own = TYPES[type];
    const key = keys[i]!;
    const most = elected.get(key)!;
    if (isTeamOrCity(own) && isTeamOrCity(most) && text.length > 3 && isCapitals(text)) return own;
    if (!surnames.has(key)) return isPersonWrongly(most, text) ? 'place' : most;
    if (own === 'place' && findCountry(text)) return own;
    const vote = votes.get(key)!;
    if (vote.has('person')) return own === 'place' || own === 'organization' ? most : 'person';
    const isPerson = own === 'organization' && vote.size === 1 && surnames.get(key)! >= 2 && !companies.has(key);
    return isPerson ? 'person' : most;
  });
}

/** In the capitals of a table or a dateline one name is a team's and its city's: "BOSTON AT NEW YORK". */
function isTeamOrCity(type: EntityType): boolean {
  return type === 'place' || type === 'organization';
}

/** A country that was taken for a person, though nobody in the article bears its name. */
function isPersonWrongly(type: EntityType, text: string): boolean {
  return type === 'person' && !alsoNames.has(text) && findCountry(text) !== null;
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
