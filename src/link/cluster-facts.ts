import { seatedInstitutions } from '../lexicon/names/seated-institutions.js';
import { commonest } from '../text/commonest.js';
import type { Document } from '../types.js';
import type { Cluster } from './clusters.js';
import type { ClusterFacts } from './entities.js';
import type { Country } from './forms/countries.js';
import { type NameForm, readNameForm } from './forms/name-forms.js';
import { countryOfPlace, countryOfState } from './forms/place-countries.js';
import type { CountryContext } from './places/country-context.js';
import type { Reading } from './readings.js';
import type { PersonFacts } from './surroundings.js';

/** What the whole article is known to say, for the facts of each cluster. */
export interface ArticleKnowledge {
  readonly doc: Document;
  readonly readings: readonly Reading[];
  readonly people: readonly PersonFacts[];
  readonly context: CountryContext;
  /** Ids of the countries that the article names. */
  readonly named: ReadonlySet<string>;
  /** The organization that a mention is one of, by the mention's place among all. */
  readonly organizations: readonly (string | null)[];
}

export function readClusterFacts(cluster: Cluster, article: ArticleKnowledge): ClusterFacts {
  const { type, readings } = cluster;
  if (type === 'person') return readPersonFacts(cluster, article);
  if (cluster.country || type === 'other') return NO_FACTS;
  if (cluster.region) return { ...NO_FACTS, country: countryOfForm(readNameForm(cluster.region), article) };
  const country =
    type === 'place'
      ? (first(readings, ({ index }) => countryBehind(index, article)) ??
        first(readings, ({ form }) => countryOfForm(form, article)))
      : (first(readings, ({ form }) => form.ownCountry) ??
        first(readings, ({ index }) => countryBefore(index, article)) ??
        first(readings, ({ index }) => countryOfSeat(index, article)) ??
        (type === 'organization' && !readings.some(({ form }) => form.isKnown)
          ? first(readings, ({ form }) => countryOfCity(form, article))
          : null));
  return country ? { ...NO_FACTS, country } : NO_FACTS;
}

const NO_FACTS: ClusterFacts = { roles: [], country: null, organization: null };

function readPersonFacts({ readings }: Cluster, article: ArticleKnowledge): ClusterFacts {
  const { people, organizations } = article;
  const told = readings
    .map(({ index }) => people[index]!)
    .filter(({ roles, affiliations }) => roles.length + affiliations.length > 0);
  if (told.length === 0) return NO_FACTS;
  const roles = told.flatMap((facts) => facts.roles);
  const affiliations = told.flatMap((facts) => facts.affiliations);
  return {
    roles: distinctRoles(roles),
    country: commonest(affiliations.flatMap((index) => countryOf(index, article) ?? [])),
    organization: commonest(affiliations.flatMap((index) => organizations[index] ?? [])),
  };
}

function first<T, R>(items: readonly T[], find: (item: T) => R | null): R | null {
  for (const item of items) {
    const found = find(item);
    if (found !== null) return found;
  }
  return null;
}

/** Each role once, as it is printed first. */
function distinctRoles(roles: readonly string[]): string[] {
  const known = new Map<string, string>();
  for (const role of roles) {
    const key = role.toLowerCase();
    if (!known.has(key)) known.set(key, role);
  }
  return [...known.values()];
}

/** That of what a person's role or name goes with. */
function countryOf(index: number, article: ArticleKnowledge): Country | null {
  const { form, type, countries } = article.readings[index]!;
  if (countries.length > 0) return countries.length === 1 ? countries[0]! : null;
  if (type === 'place') return countryBehind(index, article) ?? countryOfForm(form, article);
  return type === 'organization' || type === 'group' ? (form.ownCountry ?? countryBefore(index, article)) : null;
}

/** The one behind the comma in "Lyon, France", "Paris, Texas". */
function countryBehind(index: number, { doc, readings }: ArticleKnowledge): Country | null {
  const { text } = doc.article;
  const { mention } = readings[index]!;
  const next = readings[index + 1];
  if (!next || next.isDemonym || next.mention.start - mention.end > MOST_BETWEEN || text[mention.end] !== ',')
    return null;
  const country = next.countries.length === 1 ? next.countries[0]! : countryOfState(next.mention.text);
  if (!country) return null;
  const between = text.slice(mention.end, next.mention.start);
  return /^,\s+$/.test(between) && !isInSeries(index, doc, readings) ? country : null;
}

/** That of Georgia the state, of "N.S.", or the gazetteer's. */
function countryOfForm({ text, place }: NameForm, { context, named }: ArticleKnowledge): Country | null {
  const state = context.stateOf(text) ?? (text.endsWith('.') ? countryOfState(text) : null);
  return state ?? (place && countryOfPlace(place, named));
}

function countryOfCity({ citiesWithin }: NameForm, { named }: ArticleKnowledge): Country | null {
  return first(citiesWithin, (city) => countryOfPlace(city, named));
}

/** "Rome, France and Spain", "Berlin, Rome, France": no place in a country. */
function isInSeries(index: number, { article }: Document, readings: readonly Reading[]): boolean {
  const { text } = article;
  const [before, place, country, after] = [index - 1, index, index + 1, index + 2].map((i) => readings[i]?.mention);
  const joins = (from: number | undefined, to: number | undefined) =>
    from !== undefined && to !== undefined && /^,?\s+(?:and|or)\s+(?:the\s+)?$|^,\s+$/.test(text.slice(from, to));
  return joins(before?.end, place!.start) || joins(country!.end, after?.start);
}

/** "Russia's Foreign Ministry": the country that stands before the name. */
function countryBefore(index: number, { doc, readings }: ArticleKnowledge): Country | null {
  const { mention, form } = readings[index]!;
  const before = readings[index - 1];
  if (before?.countries.length !== 1 || before.mention.sentence !== mention.sentence) return null;
  if (mention.start - before.mention.end > MOST_BETWEEN || form.isKnown) return null;
  const between = doc.article.text.slice(before.mention.end, mention.start);
  return /^(?:['’]s?)?\s+$/.test(between) ? before.countries[0]! : null;
}

const seated = new Set<string>(seatedInstitutions);

/** "Fudan University in Shanghai": what is called a university, a court or a hospital is where it has its seat. */
function countryOfSeat(index: number, article: ArticleKnowledge): Country | null {
  const { mention, form } = article.readings[index]!;
  const next = article.readings[index + 1];
  if (!next || next.isDemonym || form.isKnown || !seated.has(form.parts?.last ?? '')) return null;
  const { text } = article.doc.article;
  if (next.mention.start - mention.end > MOST_BETWEEN || text.slice(mention.end, next.mention.start).trim() !== 'in')
    return null;
  return next.type === 'place' || next.type === 'country' ? countryOf(index + 1, article) : null;
}

const MOST_BETWEEN = 4;
