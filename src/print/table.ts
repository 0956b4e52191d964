import { TASKS, type Task } from '../tasks.js';
import type { Analysis, Collection, Entity, EntityType, Ledger, Network, PlaceMap, PointList } from '../types.js';
import { type Column, printGrid, wrap } from './grid.js';
import { statementRows, unknownSourcesLine } from './ledger.js';
import { edgeRows } from './network.js';
import { placeRows } from './places.js';
import { type PrintOptions, pagePrinter } from './printer.js';
import {
  articlesTitle,
  collectedRows,
  countOf,
  dateRows,
  ENTITY_GROUPS,
  entitiesOf,
  entityRows,
  headingLines,
  incompleteNote,
  namesOf,
  quoteRows,
  type Rows,
} from './rows.js';
import { safe } from './safe.js';
import { printText } from './text.js';
import { printTimeline } from './timeline.js';

/** An analysis for a person to read: a heading, then a table for each thing asked for. */
function printAnalysis(analysis: Analysis, options: PrintOptions): string {
  const { ink, asked } = options;
  if (asked.tasks.length === 0) return printText(analysis, options);
  const [title, day] = headingLines(analysis);
  const { entities = [], dates = [], points = [], quotes = [] } = analysis;
  const tables: Readonly<Record<Task, () => string>> = {
    entities: () => printEntities(entities, entityRows(entities, asked), options),
    dates: () => printTable('Dates', dates, dateRows(asked), options),
    points: () => printPoints(points, entities, options),
    quotes: () => printTable('Quotes', quotes, quoteRows(entities, asked), options),
    events: () => '',
    statements: () => '',
  };
  const heading = `${ink.bold(wrap(title, options.width))}\n${ink.dim(wrap(day, options.width))}\n`;
  return [heading, ...TASKS.filter((task) => asked.tasks.includes(task)).map((task) => tables[task]())].join('\n');
}

const NUMBERS: ReadonlySet<string> = new Set([
  ...['count', 'articles', '#', 'sentences', 'paragraphs', 'confidence'],
  ...['lat', 'lon'],
]);

/** What the value of a date, the words of a source, a name and where it is tell as well. */
const OPTIONAL: ReadonlySet<string> = new Set(['kind', 'source', 'type', 'region']);

/** How narrow the columns that hold article text may be made; codes and counts are never broken. */
const MIN_WIDTHS: Readonly<Record<string, number>> = {
  name: 16,
  also: 12,
  roles: 14,
  of: 12,
  with: 12,
  text: 14,
  value: 10,
  point: 20,
  speaker: 12,
  article: 8,
  place: 14,
  region: 10,
  words: 16,
  verb: 6,
  by: 14,
};

function columnsOf(head: readonly string[]): Column[] {
  return head.map((name) => ({
    head: name,
    ...(NUMBERS.has(name) ? { align: 'right' } : {}),
    ...(MIN_WIDTHS[name] === undefined ? {} : { min: MIN_WIDTHS[name] }),
    ...(OPTIONAL.has(name) ? { optional: true } : {}),
  }));
}

/** One list over many articles, by type. */
function printCollection({ articles, entities }: Collection, options: PrintOptions): string {
  const title = options.ink.bold(articlesTitle(articles.length));
  return `${title}\n\n${printEntities(entities, collectedRows(entities, options.asked), options)}`;
}

/** Who said what in many articles, and how many of the sources have no name. */
function printLedger(ledger: Ledger, options: PrintOptions): string {
  const { articles, statements } = ledger;
  const title = options.ink.bold(articlesTitle(articles.length));
  const unknown = unknownSourcesLine(ledger);
  const last = unknown === null ? '' : `\n${options.ink.dim(wrap(unknown, options.width))}\n`;
  return `${title}\n\n${printTable('Statements', statements, statementRows(ledger, options.asked), options)}${last}`;
}

/** Who appears with whom, the strongest ties first. */
function printNetwork(network: Network, options: PrintOptions): string {
  const title = options.ink.bold(articlesTitle(network.articles.length));
  return `${title}\n\n${printTable('Pairs', network.edges, edgeRows(network), options)}`;
}

/** Where the places of many articles are. */
function printPlaces(map: PlaceMap, options: PrintOptions): string {
  const title = options.ink.bold(articlesTitle(map.articles.length));
  return `${title}\n\n${printPlaceTable(map, options)}`;
}

/** The places, those named most first. */
export function printPlaceTable({ places }: PlaceMap, options: PrintOptions): string {
  return printTable('Places', places, placeRows(options.asked), options);
}

function printEntities<E extends { readonly type: EntityType; readonly count: number }>(
  entities: readonly E[],
  rows: Rows<E>,
  options: PrintOptions,
): string {
  if (entities.length === 0) return 'no entities found\n';
  return ENTITY_GROUPS.flatMap(([type, heading]) => {
    const some = entitiesOf(type, entities, options.asked);
    return some.length === 0 ? [] : printTable(heading, some, rows, options);
  }).join('\n');
}

function printTable<T>(heading: string, things: readonly T[], { head, rowOf }: Rows<T>, options: PrintOptions): string {
  if (things.length === 0) return `no ${heading.toLowerCase()} found\n`;
  return section(heading, things.length, printGrid(columnsOf(head), things.map(rowOf), options), options);
}

function printPoints(lists: readonly PointList[], entities: readonly Entity[], options: PrintOptions): string {
  if (lists.length === 0) return 'no points found\n';
  const names = namesOf(entities);
  return lists
    .map((list, i) => {
      const heading = lists.length === 1 ? 'Points' : `Points, list ${i + 1} of ${lists.length}`;
      const lead = list.lead ? `${wrap(safe(list.lead.text), options.width)}\n` : '';
      const rows = list.items.map(({ number, text }) => [String(number), safe(text)]);
      const note = incompleteNote(list);
      const warning = note === null ? '' : `${options.ink.yellow(note)}\n`;
      const content = lead + printGrid(columnsOf(['#', 'point']), rows, options) + warning;
      return section(heading, countOf(list, names, options.asked), content, options);
    })
    .join('\n');
}

function section(heading: string, count: number | string, content: string, { ink }: PrintOptions): string {
  return `${ink.bold(heading)} (${count})\n${content}`;
}

export const tablePrinter = pagePrinter({
  analysis: printAnalysis,
  collection: printCollection,
  timeline: printTimeline,
  ledger: printLedger,
  network: printNetwork,
  map: printPlaces,
});
