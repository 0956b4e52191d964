import { daysInMonth } from '../iso-date.js';
import { rulesOf } from '../text/rule-names.js';
import type {
  Analysis,
  Anchor,
  CollectedEntity,
  DateMention,
  Entity,
  EntityMention,
  EntityType,
  MergedEntity,
  PointList,
  Quote,
  QuoteSource,
  Source,
  TimelineEvent,
} from '../types.js';
import type { Asked } from './printer.js';
import { safe } from './safe.js';

/** The cells of the tables of every format; article text in them is made safe. */

export const ENTITY_GROUPS: readonly (readonly [EntityType, string])[] = [
  ['person', 'People'],
  ['country', 'Countries'],
  ['organization', 'Organizations'],
  ['place', 'Places'],
  ['group', 'Groups'],
  ['other', 'Other names'],
];

/** A table: the names of its columns, and the cells of each row. */
export interface Rows<T> {
  readonly head: readonly string[];
  readonly rowOf: (thing: T) => string[];
}

/** With `--explain`, the last column names the rules that found it, and the one before it tells how sure an entity is. */
const BY = 'by';
const CONFIDENCE = 'confidence';

/** The entities of one article; a person's row names the organization of the role, if it is in the list. */
export function entityRows(entities: readonly Entity[], { explain }: Asked): Rows<Entity> {
  const factsOf = entityFacts(entities);
  return {
    head: ['name', 'code', 'count', 'also', 'roles', 'of', ...(explain ? [CONFIDENCE, BY] : [])],
    rowOf: (entity) => [
      ...factsOf(entity),
      ...(explain ? [shareOf(entity), reasonsOf(entity.by ?? rulesOf(entity.mentions), entity.mentions)] : []),
    ],
  };
}

/** As {@link entityRows}, for a list over many articles. */
export function collectedRows(entities: readonly CollectedEntity[], { explain }: Asked): Rows<CollectedEntity> {
  const factsOf = entityFacts(entities);
  return {
    head: ['name', 'code', 'articles', 'count', 'also', 'roles', 'of', ...(explain ? [CONFIDENCE, BY] : [])],
    rowOf(entity) {
      const [name, code, ...rest] = factsOf(entity);
      const mentions = entity.appearances.flatMap((appearance) => appearance.mentions);
      const rules = explain ? [shareOf(entity), reasonsOf(rulesOf(mentions), mentions)] : [];
      return [name!, code!, String(entity.documents), ...rest, ...rules];
    },
  };
}

function entityFacts<E extends Entity | CollectedEntity>(entities: readonly E[]): (entity: E) => string[] {
  const names = namesOf(entities);
  return ({ name, country, count, aliases, roles, type, organization }) => {
    const codes = country ? (type === 'country' ? `${country.alpha2} ${country.alpha3}` : country.alpha2) : '';
    const also = otherForms(name, aliases).join(', ');
    return [name, codes, String(count), also, roles?.join(', ') ?? '', names.get(organization ?? '') ?? ''].map(safe);
  };
}

/** The name of each entity by its id. */
export function namesOf(entities: readonly (Entity | MergedEntity)[]): ReadonlyMap<string, string> {
  return new Map(entities.map(({ id, name }) => [id, name]));
}

/** "0.98" */
function shareOf({ confidence }: Pick<Entity, 'confidence'>): string {
  return confidence.toFixed(2);
}

/** The rules behind an entity, and whom its mentions may be of where none of them tells. */
function reasonsOf(by: string, mentions: readonly EntityMention[]): string {
  const candidates = new Set(mentions.flatMap((mention) => mention.candidates ?? []));
  return candidates.size === 0 ? by : `${by}; may be ${[...candidates].map(safe).join(' or ')}`;
}

/** "LISBON" adds nothing to Lisbon. */
function otherForms(name: string, aliases: readonly string[]): string[] {
  return aliases.filter((alias) => alias.toLowerCase() !== name.toLowerCase());
}

/** The entities of one type, those with the most mentions first unless another order is asked for. */
export function entitiesOf<E extends { readonly type: EntityType; readonly count: number }>(
  type: EntityType,
  entities: readonly E[],
  { rows }: Asked,
): E[] {
  const some = entities.filter((entity) => entity.type === type);
  return rows !== undefined && rows.sort.length > 0 ? some : some.sort((a, b) => b.count - a.count);
}

export function articlesTitle(count: number): string {
  return count === 1 ? '1 article' : `${count} articles`;
}

export function dateRows({ explain }: Asked): Rows<DateMention> {
  return {
    head: ['text', 'value', 'from', 'to', 'kind', ...(explain ? [BY] : [])],
    rowOf: ({ text, value, from, to, kind, ...date }) => [
      safe(text),
      value,
      from ?? '',
      to ?? '',
      kind,
      ...(explain ? [dateReason(date)] : []),
    ],
  };
}

/** 'Wednesday; past, since the verb is "said"' */
export function dateReason({ by = '', tense }: Pick<DateMention, 'by' | 'tense'>): string {
  return tense === undefined ? by : `${by}; ${safe(tense)}`;
}

/** Quotes with the names of their speakers, or else their sources in the words of the article. */
export function quoteRows(entities: readonly Entity[], { explain }: Asked): Rows<Quote> {
  const names = namesOf(entities);
  return {
    head: ['speaker', 'source', 'verb', 'words', ...(explain ? [BY] : [])],
    rowOf: (quote) => [
      speakerCell(names.get(quote.speaker ?? '') ?? null, quote.source),
      quote.source?.kind ?? '',
      safe(quote.verb ?? ''),
      wordsCell(quote),
      ...(explain ? [quote.by ?? ''] : []),
    ],
  };
}

/** The name of the speaker; where it is not known the words that the article has for it, in quotation marks. */
export function speakerCell(name: string | null, source: QuoteSource | null): string {
  if (name !== null) return safe(name);
  return source === null ? '?' : `“${safe(source.text)}”`;
}

/** Direct quotes are in quotation marks. */
export function wordsCell({ text, kind }: Pick<Quote, 'text' | 'kind'>): string {
  return kind === 'direct' ? `“${safe(text)}”` : safe(text);
}

const FROM: Readonly<Record<Anchor['from'], string>> = {
  option: 'from --anchor',
  metadata: 'from the metadata',
  dateline: 'from the dateline',
  url: 'from the address',
  filename: 'from the file name',
  none: '',
};

/** "summit.txt: Talks end in accord" and "Geneva · 2024-05-10 (from the dateline)". */
export function headingLines({ source, article }: Pick<Analysis, 'source' | 'article'>): [string, string] {
  const title = article.title === null ? '' : safe(article.title);
  const { date, from } = article.anchor;
  const day = date === null ? 'no date known' : `${date} (${FROM[from]})`;
  const place = article.dateline?.place ? `${safe(article.dateline.place)} · ` : '';
  return [[sourceOf(source), title].filter(Boolean).join(': '), place + day];
}

/** "incomplete: 4 announced, 3 found; missing 3", or null. */
export function incompleteNote({ complete, announced, found, missing = [] }: PointList): string | null {
  if (complete) return null;
  const count = announced === null ? `${found} found` : `${announced} announced, ${found} found`;
  return missing.length > 0 && missing.length <= 20
    ? `incomplete: ${count}; missing ${missing.join(', ')}`
    : `incomplete: ${count}`;
}

/** The record's id, or otherwise its file and its position there. */
export function sourceOf(source: Source): string {
  return safe(source.id === null ? placeOf(source) : String(source.id));
}

/** "a.txt", "a.zip: b.txt", "articles.ndjson:17": no two articles of a run have the same. */
export function placeOf({ path, member, line, record }: Source): string {
  const file = path === '-' ? 'standard input' : (path ?? '');
  const place = line !== undefined ? `:${line}` : record !== undefined ? `[${record}]` : '';
  return (member === undefined ? file : `${file}: ${member}`) + place;
}

/** "3 of 4 areas, by Wang Yi", "4-point plan": how many points there are of how many announced, what they are called, and who announces them. */
export function countOf(
  { found, announced, noun, announcedBy, by }: PointList,
  names: ReadonlyMap<string, string>,
  { explain }: Asked,
): string {
  const isWhole = announced === null || announced === found;
  const announcer = names.get(announcedBy ?? '');
  return [
    isWhole ? String(found) : `${found} of ${announced}`,
    noun && (isMany(noun) ? ` ${safe(noun)}` : isWhole ? `-point ${safe(noun)}` : ' points'),
    announcer && `, by ${safe(announcer)}`,
    explain && by && `, found by “${by}”`,
  ]
    .filter(Boolean)
    .join('');
}

/** "areas", not the "plan" that has them: "a four-point plan". */
function isMany(noun: string): boolean {
  return /s$|^(?:criteria|children|men|people|phenomena|women)$/i.test(noun);
}

/** "2020-09-10 to 2020-09-16", "2014 to 2017", "2020-06 to 2020-08": no finer than its ends; a day, month or year by itself. */
export function periodOf({ from, to }: Pick<TimelineEvent, 'from' | 'to'>): string {
  const [first, last] = coarsest(from, to);
  return first === last ? first : `${first} to ${last}`;
}

/** The two ends as years where they are whole years, otherwise as months where they are whole months. */
function coarsest(from: string, to: string): [string, string] {
  // Years before Christ are all that is told of them.
  if (yearOf(from) < 1) return [yearText(yearOf(from)), yearText(yearOf(to))];
  const [first, last] = [from.slice(0, 'YYYY-MM'.length), to.slice(0, 'YYYY-MM'.length)];
  const lastDay = daysInMonth(yearOf(to), Number(last.slice(-2)));
  if (!from.endsWith('-01') || to !== `${last}-${lastDay}`) return [from, to];
  const areYears = first.endsWith('-01') && last.endsWith('-12');
  return areYears ? [first.slice(0, -'-MM'.length), last.slice(0, -'-MM'.length)] : [first, last];
}

function yearOf(day: string): number {
  return Number(day.slice(0, -'-MM-DD'.length));
}

/** "2014", "0079", "44 BC" */
export function yearText(year: number): string {
  return year > 0 ? String(year).padStart(4, '0') : `${1 - year} BC`;
}
