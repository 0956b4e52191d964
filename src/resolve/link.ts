import type { Document, Entity, NameMention } from '../types.js';
import { readClusterFacts } from './cluster-facts.js';
import { countryContext } from './country-context.js';
import { buildEntity, type Cluster, typeOf } from './entities.js';
import { groupsOf } from './groups.js';
import { groupThings, type ThingMention } from './named-things.js';
import { nameKey } from './names.js';
import { groupPeople, type PersonMention } from './people.js';
import { type Reading, readMentions } from './readings.js';
import { NO_FACTS, readSurroundings } from './surroundings.js';
import { completeNames } from './whole-names.js';

/**
 * Joins the mentions of each thing into one entity, in the order of their first mentions: "Wang" with Wang Yi, "the
 * WHO" with the World Health Organization, "Chinese" with China.
 */
export function linkEntities(doc: Document, found: readonly NameMention[]): Entity[] {
  const mentions = completeNames(doc, found);
  const context = countryContext(mentions);
  const readings = readMentions(mentions, context);
  const facts = readSurroundings(doc, readings);
  const groups = groupsOf(mentions.length);

  const people: PersonMention[] = [];
  const things: ThingMention[] = [];
  for (const [index, { mention, key, type, countries, isDemonym }] of readings.entries()) {
    const { text, start, end, sentence } = mention;
    if (type === 'person') people.push({ index, text, sentence, ...(facts.get(index) ?? NO_FACTS) });
    else if (countries.length === 0 && !isDemonym) things.push({ index, start, end, text, key, type });
  }
  groupPeople(people, groups);
  groupThings(things, doc.article.text, groups);

  const named = new Set(readings.flatMap(({ countries }) => countries.map(({ id }) => id)));
  const clusters = clusterReadings(readings, groups.find);
  const article = { doc, readings, people: facts, context, named, organizations: nameOrganizations(clusters) };
  return clusters.map((cluster, i) => buildEntity(idOf(i), cluster, readClusterFacts(cluster, article)));
}

function idOf(cluster: number): string {
  return `e${cluster + 1}`;
}

/** The id of the organization that a mention is one of. */
function nameOrganizations(clusters: readonly Cluster[]): Map<number, string> {
  const ids = new Map<number, string>();
  for (const [i, cluster] of clusters.entries()) {
    if (typeOf(cluster) === 'organization') for (const index of cluster.indexes) ids.set(index, idOf(i));
  }
  return ids;
}

/** Demonyms go to their country, or both of them ("Sino-Russian"), and those of a region to the place of that name. */
function clusterReadings(readings: readonly Reading[], find: (index: number) => number): Cluster[] {
  const places = new Map<string, number>();
  for (const [i, { key, type, countries, isDemonym }] of readings.entries()) {
    if (type === 'place' && countries.length === 0 && !isDemonym && !places.has(key)) places.set(key, find(i));
  }
  const clusters = new Map<string, Cluster & { indexes: number[]; readings: Reading[]; region: string | null }>();
  const add = (id: string, index: number, what: Pick<Cluster, 'country' | 'region'>) => {
    const cluster = clusters.get(id) ?? { indexes: [], readings: [], ...what };
    cluster.indexes.push(index);
    cluster.readings.push(readings[index]!);
    cluster.region ??= what.region;
    clusters.set(id, cluster);
  };
  for (const [i, { countries, region }] of readings.entries()) {
    for (const country of countries) add(`country ${country.id}`, i, { country, region: null });
    if (countries.length > 0) continue;
    const place = region === null ? find(i) : places.get(nameKey(region));
    add(place === undefined ? `region ${region}` : `group ${place}`, i, { country: null, region });
  }
  return [...clusters.values()];
}
