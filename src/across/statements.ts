import { wrongArgument } from '../errors.js';
import { isIsoDay } from '../iso-date.js';
import type { Area } from '../places/area.js';
import { partitionPoint } from '../text/binary-search.js';
import type {
  Analysis,
  ArticleFacts,
  Entity,
  EntityMention,
  Ledger,
  Mentioned,
  Quote,
  QuoteSource,
  Span,
  Statement,
  StatementCopy,
  ToldName,
} from '../types.js';
import { newAreaFinder } from './area-mentions.js';
import { type Merged, mergedEntity, newMerger } from './collect.js';
import { newArticles, placeKey, type View } from './view.js';
import { type Copied, copiesOf } from './wire-copies.js';
import { withoutMentions } from './without-mentions.js';

/** A quote of an article, with what the article says of those it names. */
interface Draft extends Copied {
  readonly organization: Entity | null;
  readonly sourceOrganization: Entity | null;
  /** Whom it is told. */
  readonly listener: Entity | null;
  readonly mentions: readonly Entity[];
  /** Whether its sentences name a place of the area that is asked for. */
  readonly isThere: boolean;
}

/**
 * Who said what in all articles: a row a statement, in the order of the days. Whoever is one over the articles, by the rules
 * of a collection, has one name and one id; the same words of the same speaker in several articles are one statement.
 * The analyses need all `entities` that were found, and quotes with their days (the task "statements").
 * @param area which the sentences of a statement, in one of the articles at least, have to name a place of; the analyses need
 * their sentences then
 */
export function newStatements(area?: Area): View<Ledger> {
  const articles = newArticles();
  const merger = newMerger();
  const drafts: Draft[] = [];
  return {
    add(analysis) {
      const { entities, quotes } = analysis;
      if (!entities || !quotes)
        throw wrongArgument('statements need analyses for which "entities" and "statements" were given', analysis);
      const isThere = area ? sentencesIn(analysis, entities, area) : () => true;
      const article = articles.add(analysis);
      const known = new Map(entities.map((entity) => [entity, withoutMentions(entity)]));
      for (const draft of draftsOf(analysis, article, entities, quotes, known))
        drafts.push({ ...draft, isThere: isThere(draft.quote) });
      merger.add([...known.values()], article, placeKey(analysis.source));
    },
    end() {
      const facts = articles.end();
      const merged = merger.end();
      const all = merged.groups.map((members) => mergedEntity(members, merged.ids));
      const names = new Map(all.map(({ id, name }) => [id, name]));
      const statements = copiesOf(drafts, merged.ids, facts.articles)
        .filter((same) => same.some(({ isThere }) => isThere))
        .map((same) => statementOf(same, merged, names));
      return {
        schema: 'newsq/2',
        ...facts,
        entities: all,
        statements: statements.sort(byDay),
        sources: { kinds: {}, unknown: [] },
      };
    },
  };
}

function draftsOf(
  { article: facts }: Analysis,
  article: number,
  entities: readonly Entity[],
  quotes: readonly Quote[],
  known: ReadonlyMap<Entity, Entity>,
): Omit<Draft, 'isThere'>[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const named = (id: string | null | undefined) => known.get(byId.get(id ?? '')!) ?? null;
  const mentions = entities
    .flatMap((entity) => entity.mentions.map((mention) => ({ mention, entity })))
    .sort((a, b) => a.mention.start - b.mention.start);
  const day = dayOf(facts);
  return quotes.map((quote) => {
    const speaker = named(quote.speaker);
    const { from = day, to = day } = quote.said ?? {};
    return {
      article,
      quote: structuredClone(quote),
      ...{ from, to, speaker },
      organization: named(quote.source?.organization ?? speaker?.organization),
      sourceOrganization: named(quote.source?.organization),
      listener: named(quote.whom?.entity),
      mentions: [...new Set(entitiesWithin(quote, mentions))].map((entity) => known.get(entity)!),
    };
  });
}

/** Tells of a quote whether the sentences that it is in, or its source, name a place of an area. */
function sentencesIn(analysis: Analysis, entities: readonly Entity[], area: Area): (quote: Quote) => boolean {
  const { sentences } = analysis.article;
  if (!sentences) throw wrongArgument('statements of an area need analyses with their sentences', analysis);
  const isNamed = newAreaFinder(entities, area);
  const around = ({ start, end }: Span) => ({
    start: sentences[partitionPoint(sentences, (each) => each.end <= start)]?.start ?? start,
    end: sentences[partitionPoint(sentences, (each) => each.end < end)]?.end ?? end,
  });
  return (quote) => isNamed(around(quote)) || (quote.source !== null && isNamed(around(quote.source)));
}

/** The day that an article is of; null where its year is not known. */
function dayOf({ anchor, published }: ArticleFacts): string | null {
  return [anchor.date, published].find(isIsoDay) ?? null;
}

function* entitiesWithin(
  { start, end }: Quote,
  mentions: readonly { readonly mention: EntityMention; readonly entity: Entity }[],
): Generator<Entity> {
  for (let i = partitionPoint(mentions, ({ mention }) => mention.start < start); i < mentions.length; i++) {
    const { mention, entity } = mentions[i]!;
    if (mention.start >= end) return;
    if (mention.end <= end) yield entity;
  }
}

/** @param same the same statement in all its places; the first is the one that is told */
function statementOf(same: readonly Draft[], { ids }: Merged, names: ReadonlyMap<string, string>): Statement {
  const [draft, ...others] = same as [Draft, ...Draft[]];
  const { article, from, to, speaker, quote } = draft;
  const idOf = (entity: Entity | null) => (entity === null ? null : ids.get(entity)!);
  const id = idOf(speaker);
  const { text, start, end, kind, verb, by, said } = quote;
  return {
    ...{ from, to },
    said: said ?? (from === null ? null : 'article'),
    speaker: id,
    name: id === null ? null : names.get(id)!,
    roles: speaker?.roles ?? [],
    organization: idOf(draft.organization),
    country: speaker?.country ?? null,
    source: sourceOf(draft, ids),
    ...{ kind, verb, text, start, end },
    whom: whomOf(draft, ids, names),
    mentions: mentionsOf(draft, ids, names),
    article,
    copies: others
      .map(
        (other): StatementCopy => ({
          article: other.article,
          text: other.quote.text,
          start: other.quote.start,
          end: other.quote.end,
          source: sourceOf(other, ids),
        }),
      )
      .sort(byPlace),
    ...(by === undefined ? {} : { by }),
  };
}

/** The source with the id that its organization has over all articles. */
function sourceOf({ quote, sourceOrganization }: Draft, ids: ReadonlyMap<Entity, string>): QuoteSource | null {
  if (quote.source === null) return null;
  const { organization: _ofArticle, ...source } = quote.source;
  return sourceOrganization === null ? source : { ...source, organization: ids.get(sourceOrganization)! };
}

/** Whom a statement is told, with the id and the name that the listener has over all articles. */
function whomOf(
  { quote: { whom }, listener }: Draft,
  ids: ReadonlyMap<Entity, string>,
  names: ReadonlyMap<string, string>,
): ToldName | null {
  if (!whom) return null;
  const entity = listener && ids.get(listener)!;
  return { ...whom, entity, name: entity && names.get(entity)! };
}

function mentionsOf(
  { mentions }: Draft,
  ids: ReadonlyMap<Entity, string>,
  names: ReadonlyMap<string, string>,
): Mentioned[] {
  const found = new Set(mentions.map((entity) => ids.get(entity)!));
  return [...found].map((entity) => ({ entity, name: names.get(entity)! }));
}

type Place = Pick<StatementCopy, 'article' | 'start'>;

function byPlace(a: Place, b: Place): number {
  return a.article - b.article || a.start - b.start;
}

/** Those of no known day last; of two that begin on one day the shorter period first. */
export function byDay(a: Statement, b: Statement): number {
  if (a.from !== b.from) return (a.from ?? '~') < (b.from ?? '~') ? -1 : 1;
  if (a.to !== b.to) return (a.to ?? '~') < (b.to ?? '~') ? -1 : 1;
  return byPlace(a, b);
}
