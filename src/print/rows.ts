import type {
  Analysis,
  Anchor,
  CollectedEntity,
  DateMention,
  Entity,
  EntityType,
  PointList,
  Quote,
  Source,
  TimelineEvent,
} from '../types.js';
import { safe } from './safe.js';

/** What the tables of every format say, cell by cell; article text in it is made safe. */

export const ENTITY_GROUPS: readonly (readonly [EntityType, string])[] = [
  ['person', 'People'],
  ['country', 'Countries'],
  ['organization', 'Organizations'],
  ['place', 'Places'],
  ['group', 'Groups'],
  ['other', 'Other names'],
];

export const ENTITY_HEAD = ['name', 'code', 'count', 'also', 'roles', 'of'] as const;

/** Makes the rows of a list of entities; a person's row names the organization of the role, where the list holds it. */
export function entityRows<E extends Entity | CollectedEntity>(entities: readonly E[]): (entity: E) => string[] {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return ({ name, country, count, aliases, roles, type, organization }) => {
    const codes = country ? (type === 'country' ? `${country.alpha2} ${country.alpha3}` : country.alpha2) : '';
    const also = otherForms(name, aliases).join(', ');
    return [name, codes, String(count), also, roles?.join(', ') ?? '', names.get(organization ?? '') ?? ''].map(safe);
  };
}

/** "LISBON" is no news beside Lisbon. */
function otherForms(name: string, aliases: readonly string[]): string[] {
  return aliases.filter((alias) => alias.toLowerCase() !== name.toLowerCase());
}

export const COLLECTED_HEAD = ['name', 'code', 'articles', 'count', 'also', 'roles', 'of'] as const;

/** As {@link entityRows}, for a list over many articles. */
export function collectedRows(entities: readonly CollectedEntity[]): (entity: CollectedEntity) => string[] {
  const toRow = entityRows(entities);
  return (entity) => {
    const [name, code, ...rest] = toRow(entity);
    return [name!, code!, String(entity.documents), ...rest];
  };
}

/** The entities of one type, the most mentioned first. */
export function entitiesOf<E extends { readonly type: EntityType; readonly count: number }>(
  type: EntityType,
  entities: readonly E[],
): E[] {
  return entities.filter((entity) => entity.type === type).sort((a, b) => b.count - a.count);
}

export function articlesTitle(count: number): string {
  return count === 1 ? '1 article' : `${count} articles`;
}

export const DATE_HEAD = ['text', 'value', 'from', 'to', 'kind'] as const;

export function dateRow({ text, value, from, to, kind }: DateMention): string[] {
  return [safe(text), value, from ?? '', to ?? '', kind];
}

export const QUOTE_HEAD = ['speaker', 'verb', 'words'] as const;

/** A row for each quote; the words in quotation marks where they are a speaker's own. */
export function quoteRows(quotes: readonly Quote[], entities: readonly Entity[]): string[][] {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return quotes.map(({ speaker, verb, text, kind }) => [
    safe(names.get(speaker ?? '') ?? '?'),
    safe(verb ?? ''),
    kind === 'direct' ? `“${safe(text)}”` : safe(text),
  ]);
}

/** Where quotes alone were asked for, the entities are there to name the speakers. */
export function isSpeakersOnly({ quotes, dates, points }: Analysis): boolean {
  return quotes !== undefined && dates === undefined && points === undefined;
}

const FROM: Readonly<Record<Anchor['from'], string>> = {
  option: 'from --anchor',
  metadata: 'from the metadata',
  dateline: 'from the dateline',
  text: 'from the text',
  filename: 'from the file name',
  none: '',
};

/** "summit.txt: Talks end in accord" and "Geneva · 2024-05-10 (from the dateline)". */
export function headingLines({ source, article }: Analysis): [string, string] {
  const title = article.title === null ? '' : safe(article.title);
  const { date, from } = article.anchor;
  const day = date === null ? 'no date known' : `${date} (${FROM[from]})`;
  const place = article.dateline?.place ? `${safe(article.dateline.place)} · ` : '';
  return [[sourceOf(source), title].filter(Boolean).join(': '), place + day];
}

/** "incomplete: 4 announced, 3 found; missing 3", or null. */
export function incompleteNote({ complete, announced, found, items }: PointList): string | null {
  if (complete) return null;
  const numbers = new Set(items.map(({ number }) => number));
  const last = items.reduce((most, { number }) => Math.max(most, number), announced ?? 0);
  const missing = Array.from({ length: Math.min(last, 1000) }, (_, i) => i + 1).filter(
    (number) => !numbers.has(number),
  );
  const count = announced === null ? `${found} found` : `${announced} announced, ${found} found`;
  return missing.length > 0 && missing.length <= 20
    ? `incomplete: ${count}; missing ${missing.join(', ')}`
    : `incomplete: ${count}`;
}

/** The record's id, or the file. */
export function sourceOf({ path, id }: Source): string {
  return safe(id ?? (path === '-' ? 'standard input' : (path ?? '')));
}

/** "2020-09-10 to 2020-09-16"; one day, month or year by itself. */
export function periodOf({ from, to }: TimelineEvent): string {
  if (from === to) return from;
  const [year, month] = [from.slice(0, 4), from.slice(0, 7)];
  if (from === `${year}-01-01` && to === `${year}-12-31`) return year;
  if (from === `${month}-01` && to.startsWith(month) && Number(to.slice(8)) >= 28) return month;
  return `${from} to ${to}`;
}

/** "3 of 4 areas, by Wang Yi": how many points there are of how many announced, what they are, and whose. */
export function countOf({ found, announced, noun, announcedBy }: PointList): string {
  const count = announced === null || announced === found ? String(found) : `${found} of ${announced}`;
  return [count, noun && ` ${safe(noun)}`, announcedBy && `, by ${safe(announcedBy)}`].filter(Boolean).join('');
}
