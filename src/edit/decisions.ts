import { NewsqError } from '../errors.js';
import { codesOf, findCountry } from '../link/forms/countries.js';
import { rulesOf } from '../text/rule-names.js';
import { trimInvisible } from '../text/white-space.js';
import type { Analysis, Entity, EntityMention, EntityType, Span } from '../types.js';
import { withKnownOrganizations, withListener, withSpeakers } from './selection.js';

/** A correction that a person makes once and newsq applies on every run. Names are compared whole and with case. */
export type Decision = { readonly line: number } & (
  | { readonly verb: 'merge'; readonly name: string; readonly into: string }
  | { readonly verb: 'rename'; readonly name: string; readonly into: string }
  | { readonly verb: 'retype'; readonly name: string; readonly type: EntityType }
  | { readonly verb: 'split' | 'drop'; readonly name: string }
);

const TYPES: readonly EntityType[] = ['person', 'organization', 'country', 'place', 'group', 'other'];
const FORMS = '"merge A -> B", "split A", "drop A", "rename A -> B" or "retype A -> person"';

/**
 * Reads the text of a decisions file: one decision a line; empty lines and lines that start with "#" are left out.
 * @param path for messages
 * @throws NewsqError naming the line that is not a valid decision
 */
export function parseDecisions(text: string, path = 'decisions'): Decision[] {
  return text.split(/\r?\n/).flatMap((content, i) => {
    const line = trimInvisible(content);
    return line === '' || line.startsWith('#') ? [] : [parseDecision(line, i + 1, `${path}:${i + 1}`)];
  });
}

function parseDecision(content: string, line: number, where: string): Decision {
  const [, verb, rest = ''] = /^(\w+)\s+(\S.*)$/.exec(content) ?? [];
  const arrow = rest.search(/\s->\s/);
  const [name, into] = (arrow < 0 ? [rest] : [rest.slice(0, arrow), rest.slice(arrow + ' -> '.length)]).map(
    trimInvisible,
  );
  if ((verb === 'split' || verb === 'drop') && name && !into) return { line, verb, name };
  if ((verb === 'merge' || verb === 'rename') && name && into) return { line, verb, name, into };
  if (verb === 'retype' && name && into) {
    const type = TYPES.find((known) => known === into);
    if (type) return { line, verb, name, type };
    throw new NewsqError(`${where}: "${into}" is not a type; give one of ${TYPES.join(', ')}`);
  }
  throw new NewsqError(`${where}: "${content}" is not a valid decision; write ${FORMS}`);
}

/** An analysis after the decisions, and the decisions that changed something. */
export interface Decided {
  readonly analysis: Analysis;
  readonly applied: readonly Decision[];
}

/**
 * Applies the decisions to the entities of an analysis. Speakers that were merged become the entity they were merged into;
 * of an entity that was split, the one that the quote's source names speaks, or is named last before a pronoun; for those
 * that were dropped, nobody is named.
 */
export function decide(analysis: Analysis, decisions: readonly Decision[]): Decided {
  const { entities, applied, fates } = applyDecisions(analysis.entities ?? [], decisions);
  if (applied.length === 0) return { analysis, applied };
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const become = (id: string | null) => [...fatesOf(id, fates)].flatMap((fate) => byId.get(fate) ?? []);
  // "retype Acme -> person": nobody speaks for Acme then.
  const bodies = (id: string) => become(id).filter(({ type }) => type === 'organization');
  const near = (id: string | null, span: Span | null) =>
    span === null ? (become(id)[0]?.id ?? null) : nearestTo(span, become(id));
  const { quotes, points } = analysis;
  return {
    analysis: {
      ...analysis,
      entities,
      ...(quotes && {
        quotes: quotes.map((each) => {
          const quote = withListener(each, (id) => namedIn(each.whom!, become(id)));
          const { source, speaker } = quote;
          if (!source) return withSpeakers(quote, near(speaker, quote), () => null);
          return withSpeakers(quote, namedIn(source, become(speaker)), (id) => namedIn(source, bodies(id)));
        }),
      }),
      ...(points && {
        points: points.map((list) => ({ ...list, announcedBy: near(list.announcedBy, list.lead) })),
      }),
    },
    applied,
  };
}

/** The ids that an entity's mentions have after the decisions, its own among them. */
function fatesOf(id: string | null, fates: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const found = new Set(id === null ? [] : [id]);
  for (const known of found) for (const fate of fates.get(known) ?? []) found.add(fate);
  return found;
}

/** The id of the entity with a mention in a quote's source, or with the last one before it; otherwise that of the first. */
function namedIn({ end }: Span, entities: readonly Entity[]): string | null {
  let last = entities[0]?.id ?? null;
  let most = Number.NEGATIVE_INFINITY;
  for (const { id, mentions } of entities) {
    for (const mention of mentions) {
      if (mention.start < end && mention.start > most) [last, most] = [id, mention.start];
    }
  }
  return last;
}

/** A name this much closer before a quote is as near as one after it: '"…," said Wang' is the usual order. */
const AFTER_BEFORE = 30;

/** The id of the entity with the mention nearest to a stretch of text, before or after it; otherwise that of the first. */
function nearestTo({ start, end }: Span, entities: readonly Entity[]): string | null {
  let nearest = entities[0]?.id ?? null;
  let least = Number.POSITIVE_INFINITY;
  for (const { id, mentions } of entities) {
    for (const mention of mentions) {
      const isWithin = mention.end > start && mention.start < end;
      // Whoever is named within a quote is not its speaker.
      if (isWithin) continue;
      const distance = mention.start >= end ? mention.start - end : start - mention.end + AFTER_BEFORE;
      if (distance < least) [nearest, least] = [id, distance];
    }
  }
  return nearest;
}

/** The entities after the decisions, in their order; the decisions that changed something; and the ids that merged and split ones became. */
export function applyDecisions(
  entities: readonly Entity[],
  decisions: readonly Decision[],
): {
  readonly entities: readonly Entity[];
  readonly applied: readonly Decision[];
  readonly fates: ReadonlyMap<string, readonly string[]>;
} {
  if (decisions.length === 0) return { entities, applied: [], fates: new Map() };
  let current: readonly Entity[] = entities;
  // The id of an entity that is gone is not given to another: quotes may still point to it.
  let last = entities.reduce((most, { id }) => Math.max(most, Number(id.slice(1)) || 0), 0);
  const applied: Decision[] = [];
  const fates = new Map<string, readonly string[]>();
  // Most decisions are about other articles.
  const known = new Set(
    entities.flatMap(({ name, aliases, mentions }) => [name, ...aliases, ...mentions.map(({ text }) => text)]),
  );
  for (const decision of decisions) {
    const next = known.has(decision.name) ? applyDecision(current, decision, `e${last + 1}`) : null;
    if (next === null) continue;
    current = next.entities;
    if (decision.verb === 'split') last++;
    applied.push(decision);
    if (next.fate) fates.set(next.fate.id, [...(fates.get(next.fate.id) ?? []), next.fate.becomes]);
    if ('into' in decision) known.add(decision.into);
  }
  return { entities: applied.length > 0 ? withKnownOrganizations(current) : entities, applied, fates };
}

/** The entities after one decision, and the id that mentions of another one now have. */
interface Change {
  readonly entities: readonly Entity[];
  readonly fate?: { readonly id: string; readonly becomes: string };
}

/**
 * Null if nothing in the list has the name.
 * @param id for an entity that is split off
 */
function applyDecision(entities: readonly Entity[], decision: Decision, id: string): Change | null {
  if (decision.verb === 'split') return splitOff(entities, decision.name, id);
  const entity =
    entities.find(({ name }) => name === decision.name) ??
    entities.find(({ aliases }) => aliases.includes(decision.name));
  if (!entity) return null;
  const others = entities.filter((other) => other !== entity);
  const replaced = (by: Entity): Change => ({ entities: entities.map((other) => (other === entity ? by : other)) });
  switch (decision.verb) {
    case 'drop':
      return { entities: others };
    case 'retype':
      return replaced(retyped(entity, decision.type));
    case 'rename':
      return replaced(renamed(entity, decision.into));
    case 'merge': {
      const target = others.find(({ name }) => name === decision.into);
      // If the fuller name is not in this article, the merge introduces it.
      if (!target) return replaced(renamed(entity, decision.into));
      return { entities: mergedInto(target, entity, others), fate: { id: entity.id, becomes: target.id } };
    }
  }
}

function renamed(entity: Entity, name: string): Entity {
  return { ...entity, name, aliases: aliasesOf(name, entity.mentions) };
}

/**
 * What is known of an entity because of its type is lost with the type, its location too, but not the country of a place, an
 * organization or a group.
 */
function retyped(entity: Entity, type: EntityType): Entity {
  if (type === entity.type) return entity;
  const { roles: _roles, organization: _organization, location: _location, country: known, ...bare } = entity;
  const named = type === 'country' ? findCountry(entity.name) : null;
  // A "Georgia" that is not the country is a place in another one.
  const stays =
    OF_COUNTRIES.has(type) && (OF_COUNTRIES.has(entity.type) || (entity.type === 'country' && type !== 'place'));
  const country = named && named.kind !== 'part' ? codesOf(named) : stays ? known : undefined;
  return { ...bare, type, ...(country ? { country } : {}) };
}

const OF_COUNTRIES: ReadonlySet<EntityType> = new Set(['place', 'organization', 'group']);

/** Whoever belonged to the one now belongs to the other. */
function mergedInto(target: Entity, entity: Entity, others: readonly Entity[]): Entity[] {
  const merged = joined(target, entity);
  return others.map((other) => {
    if (other === target) return merged;
    return other.organization === entity.id ? { ...other, organization: target.id } : other;
  });
}

/** Roles and an organization pass from person to person, a country between entities of the same type. */
function joined(target: Entity, entity: Entity): Entity {
  // "Sino-Russian" is one mention of two countries.
  const places = new Set(target.mentions.map(({ start }) => start));
  const mentions = [...target.mentions, ...entity.mentions.filter(({ start }) => !places.has(start))].sort(
    (a, b) => a.start - b.start,
  );
  const same = entity.type === target.type ? entity : null;
  const roles = [...new Set([...(target.roles ?? []), ...(same?.roles ?? [])])];
  const organization = target.organization ?? same?.organization;
  const country = target.country ?? same?.country;
  const location = target.location ?? same?.location;
  const listed = target.listed ?? entity.listed;
  return {
    ...target,
    aliases: aliasesOf(target.name, mentions),
    count: mentions.length,
    ...(country ? { country } : {}),
    ...(location ? { location } : {}),
    ...(roles.length > 0 ? { roles } : {}),
    ...(organization !== undefined ? { organization } : {}),
    ...(listed !== undefined ? { listed } : {}),
    mentions,
    confidence: Math.max(target.confidence, entity.confidence),
    ...(target.by !== undefined ? { by: rulesOf([target, entity]) } : {}),
  };
}

/** Gives the mentions that read `name` an entity of their own. */
function splitOff(entities: readonly Entity[], name: string, id: string): Change | null {
  const entity = entities.find(
    ({ mentions }) => mentions.some(({ text }) => text === name) && mentions.some(({ text }) => text !== name),
  );
  if (!entity) return null;
  const own = entity.mentions.filter(({ text }) => text === name);
  const rest = entity.mentions.filter(({ text }) => text !== name);
  const { roles: _, organization: __, listed: ___, location: ____, country, ...bare } = entity;
  // A person's country comes from the roles, which stay with the rest.
  const kept = entity.name === name ? rest[0]!.text : entity.name;
  const split: Entity = {
    ...bare,
    id,
    name,
    aliases: [],
    count: own.length,
    ...(country && entity.type !== 'person' ? { country } : {}),
    mentions: own,
    ...(entity.by !== undefined ? { by: rulesOf(own) } : {}),
  };
  const remaining = { ...entity, name: kept, aliases: aliasesOf(kept, rest), count: rest.length, mentions: rest };
  return {
    entities: entities.flatMap((other) => (other === entity ? [remaining, split] : [other])),
    fate: { id: entity.id, becomes: id },
  };
}

/** The other forms of the mentions, in order of appearance. */
function aliasesOf(name: string, mentions: readonly EntityMention[]): string[] {
  return [...new Set(mentions.map(({ text }) => text))].filter((text) => text !== name);
}
