import type { Analysis, Collection, EntityType, PointList, Timeline } from '../types.js';
import {
  articlesTitle,
  COLLECTED_HEAD,
  collectedRows,
  DATE_HEAD,
  dateRow,
  ENTITY_GROUPS,
  ENTITY_HEAD,
  entitiesOf,
  entityRows,
  headingLines,
  incompleteNote,
  isSpeakersOnly,
  periodOf,
  QUOTE_HEAD,
  quoteRows,
  sourceOf,
} from './rows.js';
import { safe } from './safe.js';

/** An analysis as Markdown: tables, and points as numbered lists. */
export function printAnalysis(analysis: Analysis): string {
  const [title, day] = headingLines(analysis);
  const { entities, dates, points, quotes } = analysis;
  const parts = [`# ${escaped(title)}`, escaped(day)];
  if (entities && !isSpeakersOnly(analysis)) parts.push(...entitySections(entities, ENTITY_HEAD, entityRows(entities)));
  if (dates && dates.length > 0) parts.push('## Dates', printRows(DATE_HEAD, dates.map(dateRow)));
  for (const list of points ?? []) parts.push('## Points', printList(list));
  if (quotes && quotes.length > 0) parts.push('## Quotes', printRows(QUOTE_HEAD, quoteRows(quotes, entities ?? [])));
  return `${parts.join('\n\n')}\n`;
}

/** One list over many articles, by type. */
export function printCollection(collection: Collection): string {
  const { articles, entities } = collection;
  const sections = entitySections(entities, COLLECTED_HEAD, collectedRows(entities));
  return `${[`# ${articlesTitle(articles.length)}`, ...sections].join('\n\n')}\n`;
}

/** Dated sentences in the order of time, as a table. */
export function printTimeline({ articles, events }: Timeline): string {
  const rows = events.map((event) => [
    periodOf(event),
    safe(event.sentence.text),
    sourceOf(articles[event.article]!.source),
  ]);
  return `# ${articlesTitle(articles.length)}\n\n${printRows(['when', 'what', 'article'], rows)}\n`;
}

function entitySections<E extends { readonly type: EntityType; readonly count: number }>(
  entities: readonly E[],
  head: readonly string[],
  toRow: (entity: E) => string[],
): string[] {
  return ENTITY_GROUPS.flatMap(([type, heading]) => {
    const rows = entitiesOf(type, entities).map(toRow);
    return rows.length === 0 ? [] : [`## ${heading}`, printRows(head, rows)];
  });
}

function printRows(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(escaped).join(' | ')} |`;
  return [line(head), `|${' --- |'.repeat(head.length)}`, ...rows.map(line)].join('\n');
}

function printList(list: PointList): string {
  const lead = list.lead ? [escaped(safe(list.lead.text)), ''] : [];
  const note = incompleteNote(list);
  const items = list.items.map(({ number, text }) => `${number}. ${escaped(safe(text))}`);
  return [...lead, ...items, ...(note === null ? [] : ['', `*${note}*`])].join('\n');
}

/** Article text must not become markup. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>|#]/g, '\\$&');
}
