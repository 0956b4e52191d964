import { type Area, isInArea } from '../places/area.js';
import { briefPoint } from '../points/brief.js';
import { withoutAccents } from '../text/fold.js';
import type {
  AcrossOutput,
  Analysis,
  CollectedEntity,
  Entity,
  EntityType,
  MergedEntity,
  PointList,
  Quote,
} from '../types.js';

/** Which entities are wanted; by default all. */
export interface EntitySelection {
  readonly types?: readonly EntityType[];
  /** 0 to 1; entities below it are left out. */
  readonly minConfidence?: number;
  /** Whether only entities of the user's lexicon are. */
  readonly onlyListed?: boolean;
  /** Where they are: countries and places by their locations, others by the country that they are of. */
  readonly area?: Area;
}

/** What is wanted of an analysis; by default everything. */
export interface Selection extends EntitySelection {
  /** Lists with fewer points are left out. */
  readonly minItems?: number;
  /** A name of who announces the lists, in full, as a surname or in another form of the text, in any case, or an id. */
  readonly by?: string;
  /** Whether points are cut to their first clause. */
  readonly brief?: boolean;
}

/** Leaves out what is not wanted, with every id that points to it. */
export function selectFrom(analysis: Analysis, selection: Selection): Analysis {
  const { entities, points } = analysis;
  const selected = entities && selectEntities(entities, selection);
  const result = {
    ...analysis,
    ...(selected && { entities: selected }),
    ...(points && { points: selectPoints(points, entities ?? [], selection) }),
  };
  return selected === entities ? result : withKnownIds(result);
}

function selectPoints(
  points: readonly PointList[],
  entities: readonly Entity[],
  { minItems = 0, by, brief = false }: Selection,
): PointList[] {
  const announcers = by === undefined ? null : namedSo(entities, by);
  const isWanted = ({ found, announcedBy }: PointList) =>
    found >= minItems && (announcers === null || (announcedBy !== null && announcers.has(announcedBy)));
  const places = new Map<number, number>();
  for (const [i, list] of points.entries()) if (isWanted(list)) places.set(i, places.size);
  return points.filter(isWanted).map((list) => withPlaces(brief ? inBrief(list) : list, places));
}

/** A list whose points name the lists within them by their new places. */
function withPlaces(list: PointList, places: ReadonlyMap<number, number>): PointList {
  const items = list.items.map(({ lists: old, ...item }) => {
    const lists = old?.flatMap((place) => places.get(place) ?? []) ?? [];
    return lists.length > 0 ? { ...item, lists } : item;
  });
  return { ...list, items };
}

/** The ids of all that have a name, in whatever form of the text; people by their surnames as well. */
export function namedSo(
  entities: readonly Pick<Entity, 'id' | 'type' | 'name' | 'aliases'>[],
  name: string,
): ReadonlySet<string> {
  const wanted = folded(name);
  const isNamed = ({ id, type, name: own, aliases }: Pick<Entity, 'id' | 'type' | 'name' | 'aliases'>) =>
    id === name ||
    [own, ...aliases].some((form) => folded(form) === wanted) ||
    (type === 'person' && wanted !== '' && folded(own).endsWith(` ${wanted}`));
  return new Set(entities.filter(isNamed).map(({ id }) => id));
}

/** Names are compared without case, accents and double spaces. */
export function folded(text: string): string {
  return withoutAccents(text.trim()).toLowerCase().replace(/\s+/g, ' ');
}

/** As {@link selectFrom}, for the entities of a collection. */
export function selectAcross<Result extends AcrossOutput>(result: Result, selection: EntitySelection): Result {
  if (!('entities' in result) || 'statements' in result) return result;
  return { ...result, entities: selectEntities(result.entities as readonly CollectedEntity[], selection) };
}

function selectEntities<E extends Entity | CollectedEntity>(
  entities: readonly E[],
  selection: EntitySelection,
): readonly E[] {
  const { types, minConfidence = 0, onlyListed = false, area } = selection;
  if (types === undefined && minConfidence <= 0 && !onlyListed && area === undefined) return entities;
  return withKnownOrganizations(entities.filter((entity) => isSelected(entity, selection)));
}

/** Whether an entity is wanted. */
export function isSelected(
  entity: Pick<MergedEntity, 'type' | 'country' | 'location' | 'confidence' | 'listed'>,
  { types, minConfidence = 0, onlyListed = false, area }: EntitySelection,
): boolean {
  const { type, confidence, listed } = entity;
  return (
    (types?.includes(type) ?? true) &&
    confidence >= minConfidence &&
    (!onlyListed || listed !== undefined) &&
    (area === undefined || isInArea(entity, area))
  );
}

/** Keeps only the entities that a quote or a list of points names, and the organizations they belong to. */
export function onlyNamed(analysis: Analysis): Analysis {
  const { entities = [], quotes = [], points = [] } = analysis;
  const named = new Set<string | null | undefined>([
    ...quotes.flatMap(({ speaker, source, whom }) => [speaker, source?.organization, whom?.entity]),
    ...points.map(({ announcedBy }) => announcedBy),
  ]);
  return { ...analysis, entities: withTheirOrganizations(entities, named) };
}

/** The entities with these ids, and the organizations they belong to. */
export function withTheirOrganizations<E extends Pick<Entity, 'id' | 'organization'>>(
  entities: readonly E[],
  named: ReadonlySet<string | null | undefined>,
): readonly E[] {
  const organizations = new Set(entities.filter(({ id }) => named.has(id)).map(({ organization }) => organization));
  return entities.filter(({ id }) => named.has(id) || organizations.has(id));
}

/** A copy in which every id is null or that of an entity in it. */
function withKnownIds(analysis: Analysis): Analysis {
  const { entities, quotes, points } = analysis;
  if (!entities) return analysis;
  const ids = new Set(entities.map(({ id }) => id));
  const known = (id: string | null) => (id !== null && ids.has(id) ? id : null);
  return {
    ...analysis,
    ...(quotes && {
      quotes: quotes.map((quote) => withListener(withSpeakers(quote, known(quote.speaker), known), known)),
    }),
    ...(points && { points: points.map((list) => ({ ...list, announcedBy: known(list.announcedBy) })) }),
  };
}

/**
 * A quote with another speaker, and with what becomes of the organization that its source speaks for: none where that is null.
 */
export function withSpeakers(
  quote: Quote,
  speaker: string | null,
  becomes: (organization: string) => string | null,
): Quote {
  if (quote.source?.organization === undefined) return { ...quote, speaker };
  const { organization: old, ...bare } = quote.source;
  const organization = becomes(old);
  return { ...quote, source: organization === null ? bare : { ...bare, organization }, speaker };
}

/** A quote with what becomes of the entity that it is told. */
export function withListener(quote: Quote, becomes: (entity: string) => string | null): Quote {
  const { whom } = quote;
  if (!whom || whom.entity === null) return quote;
  return { ...quote, whom: { ...whom, entity: becomes(whom.entity) } };
}

/** Removes ids of organizations that are not in the list. */
export function withKnownOrganizations<E extends Entity | MergedEntity>(entities: readonly E[]): readonly E[] {
  const ids = new Set(entities.flatMap(({ id, type }) => (type === 'organization' ? [id] : [])));
  return entities.map((entity) => {
    if (entity.organization === undefined || ids.has(entity.organization)) return entity;
    const { organization: _leftOut, ...rest } = entity;
    return rest as E;
  });
}

/** A list whose points are their first clauses. */
function inBrief(list: PointList): PointList {
  return { ...list, items: list.items.map((item) => ({ ...item, ...briefPoint(item) })) };
}
