import type { Located } from '../places/index.js';
import type { Document, Entity } from '../types.js';
import { readClusterFacts, UNITED_STATES } from './cluster-facts.js';
import { type Cluster, gatherClusters } from './clusters.js';
import { buildEntity } from './entities.js';
import { type Country, countryById } from './forms/countries.js';
import { readNameForm } from './forms/name-forms.js';
import { type Links, newLinks } from './links.js';
import { besideListed, linkListed } from './listed.js';
import { isCredited, linkCredited } from './people/credited.js';
import { linkPeople } from './people/index.js';
import { completeNames } from './people/whole-names.js';
import { withPlaceCodes } from './place-codes.js';
import { type CountryContext, countryContext } from './places/country-context.js';
import { locateClusters } from './places/located.js';
import { placesInNames, withPlacesInNames } from './places/within-names.js';
import { type Reading, readMentions } from './readings.js';
import type { FoundName } from './rule.js';
import { correctSpans } from './spans/index.js';
import { type PersonFacts, readSurroundings } from './surroundings.js';
import { linkThings } from './things/index.js';

/** What is found besides. */
export interface LinkOptions {
  /** Whether the places within the names of organizations are mentions of these places as well. */
  readonly nested?: boolean;
}

/**
 * Joins the mentions of each thing into one entity: "Wang" with Wang Yi, "the WHO" with the World Health Organization,
 * "Chinese" with China.
 * @param found in the order of the text, not overlapping
 * @returns the entities in the order of their first mentions
 */
export function linkEntities(
  doc: Document,
  found: readonly FoundName[],
  { nested = false }: LinkOptions = {},
): Entity[] {
  const { readings, people, context, links, clusters } = clusterMentions(doc, found);
  const inNames = placesInNames(clusters);
  const located = locateClusters(doc.article, clusters, inNames);
  const countries = new Set<string>();
  for (const reading of readings) for (const { id } of reading.countries) countries.add(id);
  const organizations = organizationIds(clusters, readings.length);
  const countriesOfPlaces = countriesByMention(clusters, located, readings.length);
  const article = {
    ...{ doc, readings, people, context, countries, organizations, countriesOfPlaces },
    countriesByName: countriesByName(readings, countriesOfPlaces),
    isAmerican: isAmerican(countriesOfPlaces),
  };
  const entities = clusters.map((cluster, i) =>
    buildEntity(idOf(i), cluster, readClusterFacts(cluster, article), { links, located: located[i]! }),
  );
  const linked = readings.some(({ index }) => links.candidatesOf(index))
    ? withCandidates(entities, clusters, links)
    : entities;
  return nested ? withPlacesInNames(linked, inNames, located.slice(clusters.length)) : linked;
}

interface Clustered {
  readonly readings: readonly Reading[];
  /** Of every mention. */
  readonly people: readonly PersonFacts[];
  readonly context: CountryContext;
  readonly links: Links;
  readonly clusters: readonly Cluster[];
}

/** Which mentions are of one thing, and what that is. */
export function clusterMentions(doc: Document, found: readonly FoundName[]): Clustered {
  const whole = besideListed(found, (names) => correctSpans(doc, completeNames(doc, names)));
  const forms = whole.map(({ text }) => readNameForm(text));
  const mentions = withPlaceCodes(whole, forms, doc.article.text);
  const context = countryContext(forms, mentions, doc.article.text);
  const readings = readMentions(doc, mentions, forms, context);
  const people = readSurroundings(doc, readings);
  const links = newLinks(mentions.map(({ listed }) => listed ?? null));
  linkListed(readings, links);
  linkPeople(
    readings.filter((reading) => !isCredited(reading)),
    people,
    links,
  );
  linkCredited(readings, links);
  linkThings(readings, doc.article.text, links);
  return { readings, people, context, links, clusters: gatherClusters(readings, links.find) };
}

/** Names the people whom a mention of a shared name may stand for. */
function withCandidates(entities: readonly Entity[], clusters: readonly Cluster[], links: Links): Entity[] {
  const names = new Map<number, string>();
  for (const [i, { readings }] of clusters.entries()) names.set(links.find(readings[0]!.index), entities[i]!.name);
  return entities.map((entity, i) => {
    const { readings } = clusters[i]!;
    if (!readings.some(({ index }) => links.candidatesOf(index))) return entity;
    const mentions = entity.mentions.map((mention, m) => {
      const indexes = links.candidatesOf(readings[m]!.index);
      return indexes ? { ...mention, candidates: indexes.map((index) => names.get(links.find(index))!) } : mention;
    });
    return { ...entity, mentions };
  });
}

function idOf(cluster: number): string {
  return `e${cluster + 1}`;
}

/** For each mention of a place the country that it is in, or null. */
function countriesByMention(
  clusters: readonly Cluster[],
  located: readonly (Located | null)[],
  mentions: number,
): (Country | null)[] {
  const countries = new Array<Country | null>(mentions).fill(null);
  for (const [i, { readings }] of clusters.entries()) {
    const code = located[i]?.location?.country;
    if (code !== undefined) for (const { index } of readings) countries[index] = countryById(code);
  }
  return countries;
}

function countriesByName(
  readings: readonly Reading[],
  countriesOfPlaces: readonly (Country | null)[],
): Map<string, Country> {
  const countries = new Map<string, Country>();
  for (const { index, form } of readings) {
    const country = countriesOfPlaces[index];
    if (country && !countries.has(form.text)) countries.set(form.text, country);
  }
  return countries;
}

/** Places that tell where an article is about, at least. */
const MIN_PLACES = 2;

function isAmerican(countriesOfPlaces: readonly (Country | null)[]): boolean {
  const places = countriesOfPlaces.filter((country) => country !== null);
  return places.length >= MIN_PLACES && places.every(({ id }) => id === UNITED_STATES);
}

/** For each mention the id of the organization that it names, or null. */
function organizationIds(clusters: readonly Cluster[], mentions: number): (string | null)[] {
  const ids = new Array<string | null>(mentions).fill(null);
  for (const [i, { type, readings }] of clusters.entries()) {
    if (type === 'organization') for (const { index } of readings) ids[index] = idOf(i);
  }
  return ids;
}
