import type { Analysis, Anchor, Entity, EntityType, PointList } from '../types.js';
import { type Column, paint, printGrid } from './grid.js';
import { safe } from './safe.js';

export interface TableOptions {
  /** Cells of the terminal. */
  readonly width: number;
  readonly color: boolean;
}

/** An analysis for a person to read: a heading, then a table for each thing asked for. */
export function printTable(analysis: Analysis, options: TableOptions): string {
  const parts = [
    printHeading(analysis, options),
    analysis.entities && printEntities(analysis.entities, options),
    analysis.dates && printDates(analysis, options),
    analysis.points && printPoints(analysis.points, options),
  ];
  return `${parts.filter(Boolean).join('\n')}\n`;
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
function printHeading({ source, article }: Analysis, { color }: TableOptions): string {
  const ink = paint(color);
  const path = source.path === '-' ? 'standard input' : source.path;
  const name = [path, source.id].filter((part) => part !== null).join(' ');
  const title = article.title === null ? '' : safe(article.title);
  const { date, from } = article.anchor;
  const day = date === null ? 'no date known' : `${date} (${FROM[from]})`;
  const place = article.dateline?.place ? `${safe(article.dateline.place)} · ` : '';
  return `${ink.bold([safe(name), title].filter(Boolean).join(': '))}\n${ink.dim(place + day)}\n`;
}

const GROUPS: readonly (readonly [EntityType, string])[] = [
  ['person', 'People'],
  ['country', 'Countries'],
  ['organization', 'Organizations'],
  ['place', 'Places'],
  ['group', 'Groups'],
  ['other', 'Other names'],
];

const ENTITY_COLUMNS: readonly Column[] = [
  { head: 'name', min: 16 },
  { head: 'code' },
  { head: 'count', align: 'right' },
  { head: 'also', min: 12 },
  { head: 'roles', min: 14 },
];

function printEntities(entities: readonly Entity[], options: TableOptions): string {
  if (entities.length === 0) return 'no entities found\n';
  const ink = paint(options.color);
  return GROUPS.flatMap(([type, heading]) => {
    const rows = entities.filter((entity) => entity.type === type).sort((a, b) => b.count - a.count);
    if (rows.length === 0) return [];
    return `${ink.bold(heading)} (${rows.length})\n${printGrid(ENTITY_COLUMNS, rows.map(entityRow), options)}`;
  }).join('\n');
}

function entityRow({ name, country, count, aliases, roles, type }: Entity): string[] {
  const codes = country ? (type === 'country' ? `${country.alpha2} ${country.alpha3}` : country.alpha2) : '';
  return [safe(name), codes, String(count), safe(aliases.join(', ')), safe(roles?.join(', ') ?? '')];
}

const DATE_COLUMNS: readonly Column[] = [
  { head: 'text', min: 14 },
  { head: 'value', min: 10 },
  { head: 'from' },
  { head: 'to' },
  { head: 'kind' },
];

function printDates({ dates = [] }: Analysis, options: TableOptions): string {
  if (dates.length === 0) return 'no dates found\n';
  const rows = dates.map(({ text, value, from, to, kind }) => [safe(text), value, from ?? '', to ?? '', kind]);
  return `${paint(options.color).bold('Dates')} (${dates.length})\n${printGrid(DATE_COLUMNS, rows, options)}`;
}

const POINT_COLUMNS: readonly Column[] = [
  { head: '#', align: 'right' },
  { head: 'point', min: 20 },
];

function printPoints(lists: readonly PointList[], options: TableOptions): string {
  if (lists.length === 0) return 'no points found\n';
  const ink = paint(options.color);
  return lists
    .map((list, i) => {
      const heading = lists.length === 1 ? 'Points' : `Points, list ${i + 1} of ${lists.length}`;
      const lead = list.lead ? `${wrap(safe(list.lead.text), options.width)}\n` : '';
      const rows = list.items.map(({ number, text }) => [String(number), safe(text)]);
      const note = list.complete ? '' : `${ink.yellow(incompleteNote(list))}\n`;
      return `${ink.bold(heading)} (${list.found})\n${lead}${printGrid(POINT_COLUMNS, rows, options)}${note}`;
    })
    .join('\n');
}

function incompleteNote({ announced, found, items }: PointList): string {
  const last = Math.max(...items.map(({ number }) => number), announced ?? 0);
  const numbers = new Set(items.map(({ number }) => number));
  const missing = Array.from({ length: last }, (_, i) => i + 1).filter((number) => !numbers.has(number));
  const count = announced === null ? `${found} found` : `${announced} announced, ${found} found`;
  return missing.length > 0 && missing.length <= 20
    ? `incomplete: ${count}; missing ${missing.join(', ')}`
    : `incomplete: ${count}`;
}

function wrap(text: string, width: number): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line ? `${line} ${word}` : word;
    }
  }
  return [...lines, line].join('\n');
}
