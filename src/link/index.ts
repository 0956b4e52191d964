import type { Document, Entity, NameMention } from '../types.js';
import { readClusterFacts } from './cluster-facts.js';
import { type Cluster, clusterReadings } from './clusters.js';
import { buildEntity } from './entities.js';
import { readNameForm } from './forms/name-forms.js';
import { groupsOf } from './groups.js';
import { groupPeople } from './people/index.js';
import { completeNames } from './people/whole-names.js';
import { countryContext } from './places/country-context.js';
import { readMentions } from './readings.js';
import { readSurroundings } from './surroundings.js';
import { groupThings } from './things/index.js';

/**
 * Joins the mentions of each thing into one entity, in the order of their first mentions: "Wang" with Wang Yi, "the
 * WHO" with the World Health Organization, "Chinese" with China.
 */
export function linkEntities(doc: Document, found: readonly NameMention[]): Entity[] {
  const mentions = completeNames(doc, found);
  const forms = mentions.map(({ text }) => readNameForm(text));
  const context = countryContext(forms);
  const readings = readMentions(doc.article.text, mentions, forms, context);
  const people = readSurroundings(doc, readings);
  const groups = groupsOf(mentions.length);
  groupPeople(readings, people, groups);
  groupThings(readings, doc.article.text, groups);

  const named = new Set<string>();
  for (const { countries } of readings) for (const { id } of countries) named.add(id);
  const clusters = clusterReadings(readings, groups.find);
  const organizations = nameOrganizations(clusters, mentions.length);
  const article = { doc, readings, people, context, named, organizations };
  return clusters.map((cluster, i) => buildEntity(idOf(i), cluster, readClusterFacts(cluster, article)));
}

function idOf(cluster: number): string {
  return `e${cluster + 1}`;
}

/** The id of the organization that each mention is one of. */
function nameOrganizations(clusters: readonly Cluster[], mentions: number): (string | null)[] {
  const ids = new Array<string | null>(mentions).fill(null);
  for (const [i, { type, readings }] of clusters.entries()) {
    if (type === 'organization') for (const { index } of readings) ids[index] = idOf(i);
  }
  return ids;
}
