import { wrongArgument } from '../errors.js';
import { findCountry } from '../link/forms/countries.js';
import { withoutUmlauts } from '../link/forms/spelling.js';
import { commonest } from '../text/commonest.js';
import { withoutAccents } from '../text/fold.js';
import type {
  Appearance,
  CollectedEntity,
  Collection,
  Entity,
  EntityMention,
  Location,
  MergedEntity,
} from '../types.js';
import { type Candidate, findNamesake, type Namesakes, newNamesakes, rememberFacts, townOf } from './namesakes.js';
import { newArticles, placeKey, type View } from './view.js';

/** How many names of an article are its company; an article with more is a list of names, which says nothing about them. */
const MAX_COMPANY = 40;

/**
 * One list over all articles. Countries are joined by code; places, organizations and other names by name (an acronym with
 * the only organization that has it), but not towns that are far from each other; people with the same full name only if
 * something agrees: the country, the organization, a role, or two other names in their articles. What is one within an article
 * stays one.
 * The analyses need all `entities` that were found: those left out in the end still help to tell who is who.
 */
export function newCollection(): View<Collection> {
  const articles = newArticles();
  const merger = newMerger();
  return {
    add(analysis) {
      if (!analysis.entities)
        throw wrongArgument('a collection needs analyses for which the task "entities" was given', analysis);
      merger.add(analysis.entities, articles.add(analysis), placeKey(analysis.source));
    },
    end() {
      const { groups, ids } = merger.end();
      const entities = groups.map(
        (members): CollectedEntity => ({ ...mergedEntity(members, ids), appearances: appearancesOf(members) }),
      );
      return { schema: 'newsq/2', ...articles.end(), entities };
    },
  };
}

/** Who is who over many articles. */
export interface Merged {
  /** What is one, in the order of the first appearance. */
  readonly groups: readonly (readonly Candidate[])[];
  /** The id that each entity of an article has over all of them. */
  readonly ids: ReadonlyMap<Entity, string>;
}

/**
 * Takes the entities of articles one by one, and tells at the end which are the same. They are compared in the order of their
 * articles' places, so that the order in which the articles are given changes nothing.
 */
export function newMerger(): {
  /** @param place of the article, as {@link placeKey} gives it */
  readonly add: (entities: readonly Entity[], article: number, place: string) => void;
  readonly end: () => Merged;
} {
  const articles: { readonly place: string; readonly candidates: readonly Candidate[] }[] = [];
  return {
    add(entities, article, place) {
      articles.push({ place, candidates: candidatesOf(entities, article) });
    },
    end() {
      const given = articles.flatMap(({ candidates }) => candidates);
      const sorted = articles.toSorted((a, b) => (a.place === b.place ? 0 : a.place < b.place ? -1 : 1));
      const rank = new Map(given.map((candidate, i) => [candidate, i]));
      const groups = joinCandidates(sorted.flatMap(({ candidates }) => candidates))
        .map((members) => members.sort((a, b) => rank.get(a)! - rank.get(b)!))
        .sort(([a], [b]) => rank.get(a!)! - rank.get(b!)!);
      const ids = new Map(groups.flatMap((members, i) => members.map(({ entity }) => [entity, `e${i + 1}`] as const)));
      return { groups, ids };
    },
  };
}

/** The entities of an article, each with the facts by which it is recognized in another article. */
function candidatesOf(entities: readonly Entity[], article: number): Candidate[] {
  const keys = new Map(entities.map((entity) => [entity, keyOf(entity)]));
  const named = entities.filter(({ type }) => type !== 'country' && type !== 'group').slice(0, MAX_COMPANY);
  const company = new Set(named.map((entity) => keys.get(entity)!));
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  return entities.map((entity): Candidate => {
    const organization = byId.get(entity.organization ?? '') ?? null;
    const organizationKey = organization && keys.get(organization)!;
    return { article, entity, key: keys.get(entity)!, organization, organizationKey, company };
  });
}

function joinCandidates(candidates: readonly Candidate[]): Candidate[][] {
  const acronyms = expansionKeys(candidates);
  const byKey = new Map<string, Namesakes>();
  const ordered: Candidate[][] = [];
  for (const candidate of candidates) {
    const key = acronyms.get(candidate.key) ?? candidate.key;
    const namesakes = byKey.get(key) ?? newNamesakes();
    byKey.set(key, namesakes);
    let at = findNamesake(namesakes, candidate);
    if (at === null) {
      const members: Candidate[] = [];
      at = namesakes.groups.push({ members, countries: new Set(), town: null }) - 1;
      ordered.push(members);
    }
    const group = namesakes.groups[at]!;
    group.members.push(candidate);
    if (candidate.entity.country) group.countries.add(candidate.entity.country.alpha2);
    group.town ??= townOf(candidate.entity);
    rememberFacts(namesakes, candidate, at);
  }
  return ordered;
}

/** "organization:world health organization"; countries by code. */
function keyOf({ type, name, country, listed }: Entity): string {
  const isListed = listed !== undefined;
  // "England" of a lexicon is another entity than the country that it is in.
  if (type === 'country' && country && !(isListed && findCountry(name)?.id !== country.alpha2))
    return `country:${country.alpha2}`;
  if (isListed) return `listed:${listed}`;
  const normal = normalName(name);
  return `${type}:${type === 'person' ? withoutUmlauts(normal) : normal}`;
}

function normalName(name: string): string {
  return withoutAccents(name)
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replace(/[\s-]+/g, ' ')
    .replace(/[.'’]/g, '');
}

/** From the key of an acronym to that of the only organization that has it beside a full name. */
function expansionKeys(candidates: readonly Candidate[]): Map<string, string> {
  const expansions = new Map<string, Set<string>>();
  for (const { entity, key: full } of candidates) {
    if (entity.type !== 'organization') continue;
    for (const { text, kind } of entity.mentions) {
      if (kind !== 'acronym') continue;
      const key = `organization:${normalName(text)}`;
      if (key === full) continue;
      const known = expansions.get(key);
      if (known) known.add(full);
      else expansions.set(key, new Set([full]));
    }
  }
  return new Map([...expansions].flatMap(([key, full]) => (full.size === 1 ? [[key, [...full][0]!] as const] : [])));
}

/** What all articles together say of one thing. */
export function mergedEntity(members: readonly Candidate[], ids: ReadonlyMap<Entity, string>): MergedEntity {
  const [{ entity: first }] = members as [Candidate];
  const { type } = first;
  // Sorted, so that of names that are alike the same one is taken in whatever order the articles are given: "Fox", "José".
  const names = members
    .map(({ entity }) => entity.name)
    .sort()
    .reverse();
  // "China" rather than "People's Republic of China" if most articles say so.
  const listed = members.find(({ entity }) => entity.listed !== undefined)?.entity;
  const name = listed?.name ?? (type === 'country' || type === 'place' ? commonest(names)! : fullest(names));
  const forms = new Set(members.flatMap(({ entity }) => [entity.name, ...entity.aliases]));
  const roles = [...new Set(members.flatMap(({ entity }) => entity.roles ?? []))];
  const country = members.find(({ entity }) => entity.country)?.entity.country;
  const locations = members.flatMap(({ entity }) => entity.location ?? []);
  const organization = commonest(
    members.flatMap((member) => (member.organization ? ids.get(member.organization)! : [])),
  );
  return {
    id: ids.get(first)!,
    type,
    name,
    aliases: [...forms].filter((form) => form !== name),
    count: members.reduce((sum, { entity }) => sum + entity.count, 0),
    documents: new Set(members.map(({ article }) => article)).size,
    ...(country ? { country } : {}),
    ...(locations.length > 0 ? { location: surest(locations) } : {}),
    ...(roles.length > 0 ? { roles } : {}),
    ...(organization !== null ? { organization } : {}),
    ...(listed ? { listed: listed.listed! } : {}),
    confidence: members.reduce((most, { entity }) => Math.max(most, entity.confidence), 0),
  };
}

/** The location that is the most certain of some, at least one; the first of several. */
export function surest(locations: readonly Location[]): Location {
  return locations.reduce((best, location) => (location.confidence > best.confidence ? location : best));
}

function fullest(names: readonly string[]): string {
  return names.reduce((best, name) => (name.length > best.length ? name : best));
}

function appearancesOf(members: readonly Candidate[]): Appearance[] {
  const byArticle = new Map<number, EntityMention[]>();
  for (const { article, entity } of members) {
    const mentions = byArticle.get(article);
    if (!mentions) byArticle.set(article, [...entity.mentions]);
    else for (const mention of entity.mentions) mentions.push(mention);
  }
  return [...byArticle].map(([article, mentions]) => ({ article, mentions }));
}
