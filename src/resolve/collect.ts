import type { Analysis, Appearance, CollectedEntity, Collection, Entity } from '../types.js';
import { commonest } from './commonest.js';
import { withoutUmlauts } from './names/spelling.js';

/** An entity of one article, with what tells whether another article speaks of the same. */
interface Candidate {
  readonly article: number;
  readonly entity: Entity;
  /** The organization of a person's role. */
  readonly organization: Entity | null;
  /** Keys of the people, organizations and places that its article names. */
  readonly company: ReadonlySet<string>;
}

/**
 * One list over all articles: countries are joined by code, places, organizations and other names by name (an acronym with
 * the one organization that has it), people of the same full name only where something agrees: the country, the
 * organization, a role, or two other names in their articles. What is joined within an article stays joined.
 */
export function collectEntities(analyses: readonly Analysis[]): Collection {
  const candidates = analyses.flatMap((analysis, article) => {
    const entities = analysis.entities ?? [];
    const company = new Set(entities.filter(({ type }) => type !== 'country' && type !== 'group').map(keyOf));
    const byId = new Map(entities.map((entity) => [entity.id, entity]));
    return entities.map(
      (entity): Candidate => ({ article, entity, organization: byId.get(entity.organization ?? '') ?? null, company }),
    );
  });
  const acronyms = expansionKeys(candidates);
  const groups = new Map<string, Candidate[][]>();
  const ordered: Candidate[][] = [];
  for (const candidate of candidates) {
    const key = acronyms.get(keyOf(candidate.entity)) ?? keyOf(candidate.entity);
    const known = groups.get(key) ?? [];
    const group = known.find((members) => isSame(members, candidate));
    if (group) group.push(candidate);
    else {
      const opened = [candidate];
      groups.set(key, [...known, opened]);
      ordered.push(opened);
    }
  }
  const ids = new Map(ordered.flatMap((members, i) => members.map(({ entity }) => [entity, `e${i + 1}`] as const)));
  return {
    schema: 'newsq/1',
    offsets: analyses[0]?.offsets ?? 'utf16',
    articles: analyses.map(({ source, article }) => ({ source, article })),
    entities: ordered.map((members) => joined(members, ids)),
  };
}

/** "organization:world health organization"; countries by code. */
function keyOf({ type, name, country }: Entity): string {
  if (type === 'country' && country) return `country:${country.alpha2}`;
  const normal = normalName(name);
  return `${type}:${type === 'person' ? withoutUmlauts(normal) : normal}`;
}

function normalName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replace(/[\s-]+/g, ' ')
    .replace(/[.'’]/g, '');
}

/** The key of an organization that is only ever an acronym → that of the one organization which has it beside its full name. */
function expansionKeys(candidates: readonly Candidate[]): Map<string, string> {
  const expansions = new Map<string, Set<string>>();
  for (const { entity } of candidates) {
    if (entity.type !== 'organization') continue;
    for (const { text, kind } of entity.mentions) {
      const key = `organization:${normalName(text)}`;
      if (kind === 'acronym' && key !== keyOf(entity))
        expansions.set(key, (expansions.get(key) ?? new Set()).add(keyOf(entity)));
    }
  }
  return new Map([...expansions].flatMap(([key, full]) => (full.size === 1 ? [[key, [...full][0]!] as const] : [])));
}

function isSame(members: readonly Candidate[], candidate: Candidate): boolean {
  const { entity, article } = candidate;
  if (entity.type === 'country') return true;
  if (members.at(-1)!.article === article) return false;
  const countries = new Set(members.flatMap((member) => member.entity.country?.alpha2 ?? []));
  if (entity.country && countries.size > 0 && !countries.has(entity.country.alpha2)) return false;
  return entity.type !== 'person' || members.some((member) => agree(member, candidate));
}

/** Other names that two articles must share before a name that both hold is taken for one person. */
const ENOUGH_COMPANY = 2;

function agree(a: Candidate, b: Candidate): boolean {
  if (!/\s/.test(a.entity.name)) return false;
  if (a.entity.country && a.entity.country.alpha2 === b.entity.country?.alpha2) return true;
  if (a.organization && b.organization && keyOf(a.organization) === keyOf(b.organization)) return true;
  const roles = (a.entity.roles ?? []).map((role) => role.toLowerCase());
  if ((b.entity.roles ?? []).some((role) => roles.some((other) => sharesRole(other, role.toLowerCase())))) return true;
  const own = keyOf(a.entity);
  let shared = 0;
  for (const key of a.company) if (key !== own && b.company.has(key)) shared++;
  return shared >= ENOUGH_COMPANY;
}

/** "foreign minister" and "minister". */
function sharesRole(a: string, b: string): boolean {
  return a === b || a.endsWith(` ${b}`) || b.endsWith(` ${a}`);
}

function joined(members: readonly Candidate[], ids: ReadonlyMap<Entity, string>): CollectedEntity {
  const [{ entity: first }] = members as [Candidate];
  const { type } = first;
  const names = members.map(({ entity }) => entity.name);
  // "China" rather than "People's Republic of China", where most articles say so.
  const name = type === 'country' || type === 'place' ? commonest(names)! : fullest(names);
  const forms = new Set(members.flatMap(({ entity }) => [entity.name, ...entity.aliases]));
  const roles = [...new Set(members.flatMap(({ entity }) => entity.roles ?? []))];
  const country = members.find(({ entity }) => entity.country)?.entity.country;
  const organization = commonest(
    members.flatMap((member) => (member.organization ? ids.get(member.organization)! : [])),
  );
  const appearances = appearancesOf(members);
  return {
    id: ids.get(first)!,
    type,
    name,
    aliases: [...forms].filter((form) => form !== name),
    count: appearances.reduce((sum, { mentions }) => sum + mentions.length, 0),
    documents: appearances.length,
    ...(country ? { country } : {}),
    ...(roles.length > 0 ? { roles } : {}),
    ...(organization !== null ? { organization } : {}),
    confidence: Math.max(...members.map(({ entity }) => entity.confidence)),
    appearances,
  };
}

function fullest(names: readonly string[]): string {
  return names.reduce((best, name) => (name.length > best.length ? name : best));
}

function appearancesOf(members: readonly Candidate[]): Appearance[] {
  const byArticle = new Map<number, Appearance>();
  for (const { article, entity } of members) {
    byArticle.set(article, { article, mentions: [...(byArticle.get(article)?.mentions ?? []), ...entity.mentions] });
  }
  return [...byArticle.values()];
}
