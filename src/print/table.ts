import type { Analysis, Collection, DateMention, Entity, EntityType, PointList, Quote } from '../types.js';
import { type Column, printGrid, type TableOptions, wrap } from './grid.js';
import {
  articlesTitle,
  COLLECTED_HEAD,
  collectedRows,
  countOf,
  DATE_HEAD,
  dateRow,
  ENTITY_GROUPS,
  ENTITY_HEAD,
  entitiesOf,
  entityRows,
  headingLines,
  incompleteNote,
  isSpeakersOnly,
  QUOTE_HEAD,
  quoteRows,
} from './rows.js';
import { safe } from './safe.js';

/** An analysis for a person to read: a heading, then a table for each thing asked for. */
export function printAnalysis(analysis: Analysis, options: TableOptions): string {
  const { ink } = options;
  const [title, day] = headingLines(analysis);
  const { entities, dates, points, quotes } = analysis;
  const parts = [
    `${ink.bold(wrap(title, options.width))}\n${ink.dim(day)}\n`,
    entities && !isSpeakersOnly(analysis) && printEntities(entities, ENTITY_HEAD, entityRows(entities), options),
    dates && printDates(dates, options),
    points && printPoints(points, options),
    quotes && printQuotes(quotes, entities ?? [], options),
  ];
  return parts.filter(Boolean).join('\n');
}

export { printTimeline } from './timeline.js';

/** The narrowest that the columns which hold article text may be made; codes and counts are never broken. */
const NARROWEST: Readonly<Record<string, number>> = {
  name: 16,
  also: 12,
  roles: 14,
  of: 12,
  text: 14,
  value: 10,
  point: 20,
  speaker: 12,
  words: 20,
};

function columnsOf(head: readonly string[]): Column[] {
  return head.map((name) => ({
    head: name,
    ...(name === 'count' || name === 'articles' || name === '#' ? { align: 'right' } : {}),
    ...(NARROWEST[name] === undefined ? {} : { min: NARROWEST[name] }),
  }));
}

/** One list over many articles, by type. */
export function printCollection(collection: Collection, options: TableOptions): string {
  const title = options.ink.bold(articlesTitle(collection.articles.length));
  return `${title}\n\n${printEntities(collection.entities, COLLECTED_HEAD, collectedRows(collection.entities), options)}`;
}

function printEntities<E extends { readonly type: EntityType; readonly count: number }>(
  entities: readonly E[],
  head: readonly string[],
  toRow: (entity: E) => string[],
  options: TableOptions,
): string {
  if (entities.length === 0) return 'no entities found\n';
  return ENTITY_GROUPS.flatMap(([type, heading]) => {
    const rows = entitiesOf(type, entities).map(toRow);
    return rows.length === 0 ? [] : section(heading, rows.length, printGrid(columnsOf(head), rows, options), options);
  }).join('\n');
}

function printDates(dates: readonly DateMention[], options: TableOptions): string {
  if (dates.length === 0) return 'no dates found\n';
  return section('Dates', dates.length, printGrid(columnsOf(DATE_HEAD), dates.map(dateRow), options), options);
}

function printQuotes(quotes: readonly Quote[], entities: readonly Entity[], options: TableOptions): string {
  if (quotes.length === 0) return 'no quotes found\n';
  const rows = quoteRows(quotes, entities);
  return section('Quotes', quotes.length, printGrid(columnsOf(QUOTE_HEAD), rows, options), options);
}

function printPoints(lists: readonly PointList[], options: TableOptions): string {
  if (lists.length === 0) return 'no points found\n';
  return lists
    .map((list, i) => {
      const heading = lists.length === 1 ? 'Points' : `Points, list ${i + 1} of ${lists.length}`;
      const lead = list.lead ? `${wrap(safe(list.lead.text), options.width)}\n` : '';
      const rows = list.items.map(({ number, text }) => [String(number), safe(text)]);
      const note = incompleteNote(list);
      const warning = note === null ? '' : `${options.ink.yellow(note)}\n`;
      return section(
        heading,
        countOf(list),
        lead + printGrid(columnsOf(['#', 'point']), rows, options) + warning,
        options,
      );
    })
    .join('\n');
}

function section(heading: string, count: number | string, content: string, { ink }: TableOptions): string {
  return `${ink.bold(heading)} (${count})\n${content}`;
}
