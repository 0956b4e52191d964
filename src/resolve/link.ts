import type { Document, Entity, NameMention } from '../types.js';
import { readClusterFacts } from './cluster-facts.js';
import { type Cluster, clusterReadings } from './clusters.js';
import { countryContext } from './country-context.js';
import { buildEntity } from './entities.js';
import { groupsOf } from './groups.js';
import { groupThings, type ThingMention } from './named-things.js';
import { groupPeople, type PersonMention } from './people.js';
import { readMentions } from './readings.js';
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
    if (type === 'person') {
      const { sex, title, isJoinedToNext } = facts.get(index) ?? NO_FACTS;
      people.push({ index, text, sentence, sex, title, isJoinedToNext });
    } else if (countries.length === 0 && !isDemonym) things.push({ index, start, end, text, key, type });
  }
  groupPeople(people, groups);
  groupThings(things, doc.article.text, groups);

  const named = new Set<string>();
  for (const { countries } of readings) for (const { id } of countries) named.add(id);
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
    if (cluster.type === 'organization') for (const index of cluster.indexes) ids.set(index, idOf(i));
  }
  return ids;
}
