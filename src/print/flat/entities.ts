import { rulesOf } from '../../text/rule-names.js';
import type {
  Analysis,
  ArticleEntry,
  CollectedEntity,
  Collection,
  Entity,
  EntityMention,
  MergedEntity,
  OffsetUnit,
} from '../../types.js';
import { namesOf } from '../rows.js';
import { ARTICLE_COLUMNS, type Column, type InArticle } from './column.js';

interface Named {
  readonly entity: Entity | MergedEntity;
  readonly names: ReadonlyMap<string, string>;
}

const WHAT: readonly Column<Named>[] = [
  { name: 'entity_id', of: ({ entity }) => entity.id },
  { name: 'type', of: ({ entity }) => entity.type },
  { name: 'name', of: ({ entity }) => entity.name },
];

const FACTS: readonly Column<Named>[] = [
  { name: 'aliases', type: 'texts', of: ({ entity }) => entity.aliases },
  { name: 'country', of: ({ entity }) => entity.country?.alpha2 },
  { name: 'country_alpha3', of: ({ entity }) => entity.country?.alpha3 },
  { name: 'roles', type: 'texts', of: ({ entity }) => entity.roles ?? [] },
  { name: 'organization', of: ({ entity, names }) => names.get(entity.organization ?? '') },
  { name: 'confidence', type: 'number', of: ({ entity }) => entity.confidence },
  { name: 'admin1', of: ({ entity }) => entity.location?.admin1 },
  { name: 'lat', type: 'number', of: ({ entity }) => entity.location?.lat },
  { name: 'lon', type: 'number', of: ({ entity }) => entity.location?.lon },
  { name: 'geonameid', type: 'integer', of: ({ entity }) => entity.location?.geonameid },
];

const COUNT: Column<Named> = { name: 'count', type: 'integer', of: ({ entity }) => entity.count };

interface OfArticle extends InArticle, Named {
  readonly entity: Entity;
  readonly first: EntityMention | undefined;
  readonly offsets: OffsetUnit;
}

/** A row an entity of an article, with the place of its first mention. */
export const entityColumns: readonly Column<OfArticle>[] = [
  ...ARTICLE_COLUMNS,
  ...WHAT,
  COUNT,
  ...FACTS,
  { name: 'sentence', type: 'integer', of: ({ first }) => first?.sentence },
  { name: 'start_offset', type: 'integer', of: ({ first }) => first?.start },
  { name: 'end_offset', type: 'integer', of: ({ first }) => first?.end },
  { name: 'offset_unit', of: ({ offsets }) => offsets },
  { name: 'found_by', of: ({ entity }) => entity.by ?? rulesOf(entity.mentions), needs: '--explain' },
];

export function entitiesOf(analysis: Analysis): OfArticle[] {
  const { entities = [], offsets } = analysis;
  const names = namesOf(entities);
  return entities.map((entity) => ({ entry: analysis, offsets, entity, names, first: entity.mentions[0] }));
}

interface OfAll extends Named {
  readonly entity: CollectedEntity;
}

/** A row an entity of all articles together: of no article, so that it has none of their columns. */
export const mergedColumns: readonly Column<OfAll>[] = [
  ...WHAT,
  { name: 'articles', type: 'integer', of: ({ entity }) => entity.documents },
  COUNT,
  ...FACTS,
  {
    name: 'found_by',
    of: ({ entity }) => rulesOf(entity.appearances.flatMap(({ mentions }) => mentions)),
    needs: '--explain',
  },
];

export function mergedOf({ entities }: Collection): OfAll[] {
  const names = namesOf(entities);
  return entities.map((entity) => ({ entity, names }));
}

interface Mentioning extends InArticle, Named {
  readonly mention: EntityMention;
  readonly offsets: OffsetUnit;
}

/** A row a mention; over all articles, the id and the name of its entity are the same in each of them. */
export const mentionColumns: readonly Column<Mentioning>[] = [
  ...ARTICLE_COLUMNS,
  ...WHAT,
  { name: 'country', of: ({ entity }) => entity.country?.alpha2 },
  { name: 'text', of: ({ mention }) => mention.text },
  { name: 'kind', of: ({ mention }) => mention.kind },
  { name: 'sentence', type: 'integer', of: ({ mention }) => mention.sentence },
  { name: 'start_offset', type: 'integer', of: ({ mention }) => mention.start },
  { name: 'end_offset', type: 'integer', of: ({ mention }) => mention.end },
  { name: 'offset_unit', of: ({ offsets }) => offsets },
  { name: 'found_by', of: ({ mention }) => mention.by, needs: '--explain' },
  { name: 'candidates', type: 'texts', of: ({ mention }) => mention.candidates ?? [], needs: '--explain' },
];

/** The mentions in the order of the articles and their texts. */
export function mentionsOf(output: Analysis | Collection): Mentioning[] {
  const names = namesOf(output.entities ?? []);
  const { offsets } = output;
  const ofOne = (entry: ArticleEntry, entity: Entity | MergedEntity, mentions: readonly EntityMention[]) =>
    mentions.map((mention): Mentioning => ({ entry, entity, names, mention, offsets }));
  const byStart = (a: Mentioning, b: Mentioning) => a.mention.start - b.mention.start;
  if (!('articles' in output))
    return (output.entities ?? []).flatMap((entity) => ofOne(output, entity, entity.mentions)).sort(byStart);
  const ofArticles = output.articles.map((): Mentioning[] => []);
  for (const entity of output.entities) {
    for (const { article, mentions } of entity.appearances)
      for (const row of ofOne(output.articles[article]!, entity, mentions)) ofArticles[article]!.push(row);
  }
  return ofArticles.flatMap((rows) => rows.sort(byStart));
}
