import { TASKS, type Task } from '../tasks.js';
import type { Analysis, Collection, EntityType, Ledger, Network, PlaceMap, PointList, Timeline } from '../types.js';
import { statementRows, unknownSourcesLine } from './ledger.js';
import { edgeRows } from './network.js';
import { placeRows } from './places.js';
import { innerPlaces, type PointPart, partsOf } from './points.js';
import { type Asked, type PrintOptions, pagePrinter } from './printer.js';
import {
  articlesTitle,
  collectedRows,
  dateReason,
  dateRows,
  ENTITY_GROUPS,
  entitiesOf,
  entityRows,
  headingLines,
  incompleteNote,
  periodOf,
  quoteRows,
  type Rows,
  sourceOf,
} from './rows.js';
import { safe } from './safe.js';
import { printText } from './text.js';

/** An analysis as Markdown: tables, and points as numbered lists. */
function printAnalysis(analysis: Analysis, options: PrintOptions): string {
  const { asked } = options;
  if (asked.tasks.length === 0) return printText(analysis, options);
  const [title, day] = headingLines(analysis);
  const { entities = [], dates = [], points = [], quotes = [] } = analysis;
  const sections: Readonly<Record<Task, () => string[]>> = {
    entities: () => entitySections(entities, entityRows(entities, asked), asked),
    dates: () => tableSection('Dates', dates, dateRows(asked)),
    points: () => {
      const inner = innerPlaces(points);
      return points.flatMap((list, i) => (inner.has(i) ? [] : ['## Points', printList(list, points, asked)]));
    },
    quotes: () => tableSection('Quotes', quotes, quoteRows(entities, asked)),
    events: () => [],
    statements: () => [],
  };
  const wanted = TASKS.filter((task) => asked.tasks.includes(task));
  return `${[`# ${escaped(title)}`, escaped(day), ...wanted.flatMap((task) => sections[task]())].join('\n\n')}\n`;
}

/** One list over many articles, by type. */
function printCollection({ articles, entities }: Collection, { asked }: PrintOptions): string {
  const sections = entitySections(entities, collectedRows(entities, asked), asked);
  return `${[`# ${articlesTitle(articles.length)}`, ...sections].join('\n\n')}\n`;
}

/** Dated sentences in the order of time, as a table. */
function printTimeline({ articles, events }: Timeline, { asked }: PrintOptions): string {
  const rows = events.map((event) => [
    periodOf(event),
    safe(event.sentence.text),
    sourceOf(articles[event.article]!.source),
    ...(asked.explain ? [dateReason(event.date)] : []),
  ]);
  const head = ['when', 'what', 'article', ...(asked.explain ? ['by'] : [])];
  return `# ${articlesTitle(articles.length)}\n\n${printRows(head, rows)}\n`;
}

/** Who said what, as a table. */
function printLedger(ledger: Ledger, { asked }: PrintOptions): string {
  const { head, rowOf } = statementRows(ledger, asked);
  const unknown = unknownSourcesLine(ledger);
  const sections = [`# ${articlesTitle(ledger.articles.length)}`, printRows(head, ledger.statements.map(rowOf))];
  return `${[...sections, ...(unknown === null ? [] : [escaped(unknown)])].join('\n\n')}\n`;
}

/** Who appears with whom, as a table. */
function printNetwork(network: Network): string {
  const { head, rowOf } = edgeRows(network);
  return `# ${articlesTitle(network.articles.length)}\n\n${printRows(head, network.edges.map(rowOf))}\n`;
}

/** Where the places of all articles are, as a table. */
function printPlaces({ articles, places }: PlaceMap, { asked }: PrintOptions): string {
  const { head, rowOf } = placeRows(asked);
  return `# ${articlesTitle(articles.length)}\n\n${printRows(head, places.map(rowOf))}\n`;
}

function entitySections<E extends { readonly type: EntityType; readonly count: number }>(
  entities: readonly E[],
  rows: Rows<E>,
  asked: Asked,
): string[] {
  return ENTITY_GROUPS.flatMap(([type, heading]) => tableSection(heading, entitiesOf(type, entities, asked), rows));
}

function tableSection<T>(heading: string, things: readonly T[], { head, rowOf }: Rows<T>): string[] {
  return things.length === 0 ? [] : [`## ${heading}`, printRows(head, things.map(rowOf))];
}

function printRows(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(escaped).join(' | ')} |`;
  return [line(head), `|${' --- |'.repeat(head.length)}`, ...rows.map(line)].join('\n');
}

function printList(list: PointList, points: readonly PointList[], { explain }: Asked): string {
  const lead = list.lead ? [escaped(safe(list.lead.text)), ''] : [];
  const note = incompleteNote(list);
  const rule = explain && list.by ? ['', `*found by “${escaped(list.by)}”*`] : [];
  return [...lead, ...itemLines(list, points), ...(note === null ? [] : ['', `*${note}*`]), ...rule].join('\n');
}

/**
 * Points with their own numbers, bullets as bullets; the lists within a point are indented below its words. Markdown only counts
 * up: the numbers of a list that counts down are words.
 */
function itemLines({ style, items }: PointList, points: readonly PointList[]): string[] {
  const countsUp = items.every(({ number }, i) => i === 0 || number > items[i - 1]!.number);
  return items.flatMap((item) => {
    const { number } = item;
    const mark = style === 'bullet' || !countsUp ? '-' : `${number}.`;
    const shown = style === 'bullet' || countsUp ? '' : `${number}\\. `;
    const [first, ...rest] = partsOf(item, points).flatMap((part, i) => partLines(part, i, points));
    const indent = ' '.repeat(mark.length + 1);
    return [`${mark} ${shown}${first}`.trimEnd(), ...rest.map((line) => (line === '' ? '' : indent + line))];
  });
}

/** A part of a point; words after a list are a paragraph of their own. */
function partLines(part: PointPart, at: number, points: readonly PointList[]): string[] {
  if ('text' in part) return at === 0 ? [asWords(part.text)] : ['', asWords(part.text)];
  const lines = itemLines(part.list, points);
  const note = incompleteNote(part.list);
  // Only such a list may stand right below a line of text.
  const isApart = !/^(?:-|1\.) /.test(lines[0]!);
  return [...(isApart ? [''] : []), ...lines, ...(note === null ? [] : ['', `*${note}*`])];
}

/** "2021. A year …" and "- so": words that would be the marker of another item. */
function asWords(text: string): string {
  return escaped(text)
    .replace(/^(\d{1,9})(?=[.)](?:\s|$))/, '$1\\')
    .replace(/^(?=[-+](?:\s|$))/, '\\');
}

/** Article text must not be read as markup. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>|#]/g, '\\$&');
}

export const markdownPrinter = pagePrinter({
  analysis: printAnalysis,
  collection: printCollection,
  timeline: printTimeline,
  ledger: printLedger,
  network: printNetwork,
  map: printPlaces,
});
