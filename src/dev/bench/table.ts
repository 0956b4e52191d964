import type { Amount } from './articles.js';

/** What was measured of one thing; what is left out was not. */
export interface Row {
  readonly name: string;
  readonly milliseconds?: number;
  readonly wordsPerSecond?: number;
  readonly megabytesPerSecond?: number;
  /** Of all of its section, from 0 to 1. */
  readonly share?: number;
  /** The most memory that the process held. */
  readonly peakMegabytes?: number;
  readonly note?: string;
}

export interface Section {
  readonly title: string;
  readonly about: string;
  readonly rows: readonly Row[];
}

/** Where it was measured, and with what. */
export interface Setting {
  readonly machine: string;
  readonly node: string;
  readonly date: string;
  readonly articles: string;
  readonly peers: string;
}

export function speedOf({ words, bytes }: Amount, seconds: number) {
  return { wordsPerSecond: words / seconds, megabytesPerSecond: bytes / 1e6 / seconds };
}

export function inWords({ words, bytes }: Amount): string {
  return `${words.toLocaleString('en')} words, ${(bytes / 1e6).toFixed(2)} MB`;
}

type Cell = (row: Row) => string | undefined;

const COLUMNS: readonly (readonly [head: string, cell: Cell])[] = [
  ['ms', ({ milliseconds: ms }) => ms?.toFixed(ms < 100 ? 1 : 0)],
  ['words/s', ({ wordsPerSecond: speed }) => speed?.toLocaleString('en', { maximumFractionDigits: 0 })],
  ['MB/s', ({ megabytesPerSecond: speed }) => speed?.toFixed(2)],
  ['share', ({ share }) => (share === undefined ? undefined : `${(100 * share).toFixed(1)} %`)],
  ['peak MB', ({ peakMegabytes: peak }) => peak?.toFixed(0)],
  ['', ({ note }) => note],
];

/** A table of Markdown that is one of a terminal as well: only the columns that some row has. */
export function tableOf({ title, about, rows }: Section): string {
  const columns = COLUMNS.filter(([, cell]) => rows.some((row) => cell(row) !== undefined));
  const lines = [
    ['', ...columns.map(([head]) => head)],
    ...rows.map((row) => [row.name, ...columns.map(([, cell]) => cell(row) ?? '')]),
  ];
  const widths = lines[0]!.map((_, i) => Math.max(3, ...lines.map((line) => line[i]!.length)));
  const isText = (i: number) => i === 0 || columns[i - 1]![0] === '';
  const print = (line: readonly string[]) =>
    `| ${line.map((cell, i) => (isText(i) ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join(' | ')} |`;
  const rule = `| ${widths.map((width, i) => (isText(i) ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [`## ${title}`, '', about, '', print(lines[0]!), rule, ...lines.slice(1).map(print), ''].join('\n');
}

export function pageOf({ machine, node, date, articles, peers }: Setting, sections: readonly Section[]): string {
  return [
    '# How fast newsq is',
    '',
    'Written by `npm run bench -- --write`; measured anew by `npm run bench`. All of it is of one run on one machine: compare',
    'within it, and not with figures of another.',
    '',
    `- ${machine}`,
    `- Node ${node}, ${date}`,
    `- ${articles}`,
    `- beside ${peers}`,
    '',
    ...sections.map(tableOf),
  ].join('\n');
}
