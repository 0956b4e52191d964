import { americanBodies } from '../lexicon/names/american-bodies.js';
import { faiths } from '../lexicon/names/faiths.js';
import { seatedInstitutions } from '../lexicon/names/seated-institutions.js';
import { commonest } from '../text/commonest.js';
import type { Document } from '../types.js';
import type { Cluster } from './clusters.js';
import type { ClusterFacts } from './entities.js';
import { type Country, countryById } from './forms/countries.js';
import { type NameForm, readNameForm } from './forms/name-forms.js';
import { countryOfPlace, countryOfState, readPostalCode, readState } from './forms/place-countries.js';
import type { CountryContext } from './places/country-context.js';
import { countryAfter } from './places/stated-countries.js';
import type { Reading } from './readings.js';
import type { PersonFacts } from './surroundings.js';
import { statedCountry } from './things/owners.js';

/** What is known of the whole article when the facts of a cluster are read. */
export interface ArticleKnowledge {
  readonly doc: Document;
  /** Of every mention. */
  readonly readings: readonly Reading[];
  /** Of every mention; without content for those that name no person. */
  readonly people: readonly PersonFacts[];
  readonly context: CountryContext;
  /** Ids of the countries that the article names. */
  readonly countries: ReadonlySet<string>;
  /** For each mention the id of the organization that it names, or null. */
  readonly organizations: readonly (string | null)[];
  /** For each mention the country that its place is in, as the whole article tells it, or null. */
  readonly countriesOfPlaces: readonly (Country | null)[];
  /** The same by the text of the first mention that has one. */
  readonly countriesByName: ReadonlyMap<string, Country>;
  /** Whether two mentions or more have such a country, and all of them the United States. */
  readonly isAmerican: boolean;
}

export function readClusterFacts(cluster: Cluster, article: ArticleKnowledge): ClusterFacts {
  const { type, country, region } = cluster;
  if (type === 'person') return readPersonFacts(cluster, article);
  if (country || type === 'other' || type === 'country') return NO_FACTS;
  const found = region
    ? countryOfForm(readNameForm(region), article)
    : type === 'place'
      ? countryOfPlaceCluster(cluster, article)
      : countryOfBody(cluster, article);
  return found ? { ...NO_FACTS, country: found } : NO_FACTS;
}

const NO_FACTS: ClusterFacts = { roles: [], country: null, organization: null, rules: [] };

/** The country after one of its mentions counts more than where the article's other places would have it. */
function countryOfPlaceCluster({ readings }: Cluster, article: ArticleKnowledge): Country | null {
  const { text } = article.doc.article;
  return (
    first(readings, ({ index }) => countryAfter(index, article.readings, text)) ??
    article.countriesOfPlaces[readings[0]!.index] ??
    first(readings, ({ form, mention }) =>
      text[mention.start - 2] === ','
        ? (readPostalCode(form.text)?.country ?? countryOfForm(form, article))
        : countryOfForm(form, article),
    )
  );
}

/** The country of an organization or a group. */
const faithful = new Set<string>(faiths);

function countryOfBody({ type, readings }: Cluster, article: ArticleKnowledge): Country | null {
  // "Egyptian Islamist support": a faith is of no one country.
  if (type === 'group' && readings.every(({ form }) => faithful.has(form.key.replace(/s$/, '')))) return null;
  const stated =
    first(readings, ({ index }) => statedCountry(index, article.readings, article.doc.article.text)) ??
    first(readings, ({ index }) => countryOfSeat(index, article));
  if (stated || type !== 'organization' || readings.some(({ form }) => form.isKnown)) return stated;
  return first(readings, ({ form }) => countryOfCity(form, article));
}

/** "Ann Lee, R-Ky.,", "Ann Lee (D-Calif.)": the party and the state of a member of Congress. */
const PARTY = /(?:, ?| \()[DRI]-/y;
const STATE = /\p{Lu}[\p{L}.]+/uy;

/** The country of the state after one of a person's mentions. */
function countryOfParty({ readings }: Cluster, { doc }: ArticleKnowledge): Country | null {
  const { text } = doc.article;
  return first(readings, ({ mention: { end } }) => {
    PARTY.lastIndex = end;
    if (!PARTY.test(text)) return null;
    STATE.lastIndex = PARTY.lastIndex;
    const state = STATE.exec(text)?.[0];
    return state === undefined ? null : (readState(state)?.country ?? null);
  });
}

function readPersonFacts(cluster: Cluster, article: ArticleKnowledge): ClusterFacts {
  const facts = readAffiliations(cluster, article);
  if (facts.country) return facts;
  const country = countryOfParty(cluster, article);
  return country ? { ...facts, country } : facts;
}

function readAffiliations({ readings }: Cluster, article: ArticleKnowledge): ClusterFacts {
  const { people, organizations } = article;
  const facts = readings
    .map(({ index }) => people[index]!)
    .filter(({ roles, affiliations }) => roles.length + affiliations.length > 0);
  if (facts.length === 0) return NO_FACTS;
  const affiliations = facts.flatMap((fact) => fact.affiliations);
  return {
    roles: distinctRoles(facts.flatMap(({ roles }) => roles)),
    country: commonest(affiliations.flatMap((index) => countryOf(index, article) ?? [])),
    organization: commonest(affiliations.flatMap((index) => organizations[index] ?? [])),
    rules: [...new Set(facts.flatMap(({ rules }) => rules))],
  };
}

function first<T, R>(items: readonly T[], find: (item: T) => R | null): R | null {
  for (const item of items) {
    const found = find(item);
    if (found !== null) return found;
  }
  return null;
}

/** Each role once, as it is first printed. */
function distinctRoles(roles: readonly string[]): string[] {
  const byKey = new Map<string, string>();
  for (const role of roles) {
    const key = role.toLowerCase();
    if (!byKey.has(key)) byKey.set(key, role);
  }
  return [...byKey.values()];
}

/** The country of what a person's role or name goes with. */
function countryOf(index: number, article: ArticleKnowledge): Country | null {
  const { readings, doc } = article;
  const { text } = doc.article;
  const { form, type, countries } = readings[index]!;
  if (countries.length > 0) return countries.length === 1 ? countries[0]! : null;
  if (type === 'place')
    return countryAfter(index, readings, text) ?? article.countriesOfPlaces[index] ?? countryOfForm(form, article);
  return type === 'organization' || type === 'group' ? statedCountry(index, readings, text) : null;
}

/** The country of Georgia the state, of "N.S.", or what the gazetteer says. */
function countryOfForm({ text, place }: NameForm, { context, countries }: ArticleKnowledge): Country | null {
  const country = context.stateOf(text) ?? (text.endsWith('.') ? countryOfState(text) : null);
  return country ?? (place && countryOfPlace(place, countries));
}

/**
 * The country of the city in a body's name: that of the place of this name in the article, and of a town's police or schools the
 * United States where all of the article's places are there: "Athens Police Department" among counties of Texas.
 */
function countryOfCity(
  { text, citiesWithin }: NameForm,
  { countries, countriesByName, isAmerican }: ArticleKnowledge,
): Country | null {
  return first(citiesWithin, (city) => {
    const there = countriesByName.get(city.name);
    if (there) return there;
    const country = countryOfPlace(city, countries);
    const isElsewhere = country !== null && !countries.has(country.id);
    return isElsewhere && isAmerican && hasAmericanForm(text) ? countryById(UNITED_STATES) : country;
  });
}

export const UNITED_STATES = 'US';

function hasAmericanForm(name: string): boolean {
  const plain = name.toLowerCase().replaceAll('’', "'");
  return americanBodies.some((end) => plain.endsWith(` ${end}`));
}

const seatedHeads = new Set<string>(seatedInstitutions);

/** "Fudan University in Shanghai": a university, a court or a hospital is of the country where it has its seat. */
function countryOfSeat(index: number, article: ArticleKnowledge): Country | null {
  const { mention, form } = article.readings[index]!;
  const next = article.readings[index + 1];
  if (!next || next.isDemonym || form.isKnown || !seatedHeads.has(form.parts?.last ?? '')) return null;
  const { text } = article.doc.article;
  if (next.mention.start - mention.end > MAX_BETWEEN || text.slice(mention.end, next.mention.start).trim() !== 'in')
    return null;
  return next.type === 'place' || next.type === 'country' ? countryOf(index + 1, article) : null;
}

/** Characters between two names that belong together: "Lyon, France", "University in Oslo". */
const MAX_BETWEEN = 4;
