import type { Document } from '../types.js';
import type { Cluster } from './clusters.js';
import { commonest } from './commonest.js';
import { type Country, countryById } from './countries.js';
import type { CountryContext } from './country-context.js';
import type { ClusterFacts } from './entities.js';
import { countryOfKnown, isKnownOrganization } from './known-organizations.js';
import { countryOfCityWithin, countryWithin } from './nested-countries.js';
import { countryOfPlaceName, countryOfState } from './place-countries.js';
import type { Reading } from './readings.js';
import type { PersonFacts } from './surroundings.js';

/** What the whole article is known to say, for the facts of each cluster. */
export interface ArticleKnowledge {
  readonly doc: Document;
  readonly readings: readonly Reading[];
  readonly people: ReadonlyMap<number, PersonFacts>;
  readonly context: CountryContext;
  /** Ids of the countries that the article names. */
  readonly named: ReadonlySet<string>;
  /** The organization that a mention is one of, by the mention's place among all. */
  readonly organizations: ReadonlyMap<number, string>;
}

export function readClusterFacts(cluster: Cluster, article: ArticleKnowledge): ClusterFacts {
  const { type } = cluster;
  if (type === 'person') {
    const affiliations = affiliationsOf(cluster, article);
    return {
      roles: rolesOf(cluster, article),
      country: commonest(affiliations.flatMap((index) => countryOf(index, article) ?? [])),
      organization: commonest(affiliations.flatMap((index) => article.organizations.get(index) ?? [])),
    };
  }
  if (cluster.country || cluster.region || type === 'other') return NO_FACTS;
  const forms = [...new Set(cluster.readings.map(({ mention }) => mention.text))];
  const country =
    type === 'place'
      ? (first(cluster.indexes, (index) => countryBehind(index, article)) ??
        first(forms, (form) => countryOfForm(form, article)))
      : (first(forms, countryWithin) ??
        first(forms, (form) => countryById(countryOfKnown(form) ?? '')) ??
        first(cluster.indexes, (index) => countryBefore(index, article)) ??
        (type === 'organization' && !forms.some(isKnownOrganization)
          ? first(forms, (form) => countryOfCityWithin(form, article.named))
          : null));
  return { ...NO_FACTS, country };
}

const NO_FACTS: ClusterFacts = { roles: [], country: null, organization: null };

function first<T, R>(items: readonly T[], find: (item: T) => R | null): R | null {
  for (const item of items) {
    const found = find(item);
    if (found !== null) return found;
  }
  return null;
}

/** Each role once, as it is printed first. */
function rolesOf({ indexes }: Cluster, { people }: ArticleKnowledge): string[] {
  const roles = new Map<string, string>();
  for (const index of indexes) {
    for (const role of people.get(index)?.roles ?? []) {
      const key = role.toLowerCase();
      if (!roles.has(key)) roles.set(key, role);
    }
  }
  return [...roles.values()];
}

/** Places among all mentions of what a person's roles and name go with. */
function affiliationsOf({ indexes }: Cluster, { people }: ArticleKnowledge): number[] {
  return indexes.flatMap((index) => people.get(index)?.affiliations ?? []);
}

function countryOf(index: number, article: ArticleKnowledge): Country | null {
  const { type, countries } = article.readings[index]!;
  if (countries.length > 0) return countries.length === 1 ? countries[0]! : null;
  if (type === 'place') return countryOfPlace(index, article);
  return type === 'organization' || type === 'group' ? countryOfOrganization(index, article) : null;
}

function countryOfPlace(index: number, article: ArticleKnowledge): Country | null {
  return countryBehind(index, article) ?? countryOfForm(article.readings[index]!.mention.text, article);
}

/** The one behind the comma in "Lyon, France", "Paris, Texas". */
function countryBehind(index: number, { doc, readings }: ArticleKnowledge): Country | null {
  const { mention } = readings[index]!;
  const next = readings[index + 1];
  if (!next || next.isDemonym || next.mention.start - mention.end > MOST_BETWEEN) return null;
  const country = next.countries.length === 1 ? next.countries[0]! : countryOfState(next.mention.text);
  if (!country) return null;
  const between = doc.article.text.slice(mention.end, next.mention.start);
  return /^,\s+$/.test(between) && !isInSeries(index, doc, readings) ? country : null;
}

/** That of Georgia the state, of "N.S.", or the gazetteer's. */
function countryOfForm(form: string, { context, named }: ArticleKnowledge): Country | null {
  return context.stateOf(form) ?? (form.endsWith('.') ? countryOfState(form) : null) ?? countryOfPlaceName(form, named);
}

/** "Rome, France and Spain", "Berlin, Rome, France": no place in a country. */
function isInSeries(index: number, { article }: Document, readings: readonly Reading[]): boolean {
  const { text } = article;
  const [before, place, country, after] = [index - 1, index, index + 1, index + 2].map((i) => readings[i]?.mention);
  const joins = (from: number | undefined, to: number | undefined) =>
    from !== undefined && to !== undefined && /^,?\s+(?:and|or)\s+(?:the\s+)?$|^,\s+$/.test(text.slice(from, to));
  return joins(before?.end, place!.start) || joins(country!.end, after?.start);
}

/** "Bank of Japan", "Iranian Foreign Ministry"; "Russia's Foreign Ministry", where the country stands before the name. */
function countryOfOrganization(index: number, article: ArticleKnowledge): Country | null {
  const { text } = article.readings[index]!.mention;
  return countryWithin(text) ?? countryById(countryOfKnown(text) ?? '') ?? countryBefore(index, article);
}

function countryBefore(index: number, { doc, readings }: ArticleKnowledge): Country | null {
  const { mention } = readings[index]!;
  const before = readings[index - 1];
  if (before?.countries.length !== 1 || before.mention.sentence !== mention.sentence) return null;
  if (mention.start - before.mention.end > MOST_BETWEEN || isKnownOrganization(mention.text)) return null;
  const between = doc.article.text.slice(before.mention.end, mention.start);
  return /^(?:['’]s?)?\s+$/.test(between) ? before.countries[0]! : null;
}

const MOST_BETWEEN = 4;
