import type { Timeline, TimelineEvent } from '../types.js';
import { printGrid } from './grid.js';
import type { PrintOptions } from './printer.js';
import { articlesTitle, dateReason, periodOf, sourceOf, yearText } from './rows.js';
import { safe } from './safe.js';

/** The days, a picture of when they lie, and what was then. */
export function printTimeline({ articles, events }: Timeline, options: PrintOptions): string {
  const { ink } = options;
  const title = `${ink.bold(articlesTitle(articles.length))}\n`;
  if (events.length === 0) return `${title}\nno dated sentences found\n`;
  const axis = axisOf(events);
  const cells = Math.max(8, Math.min(30, Math.floor(options.width / 4)));
  const rows = events.map((event) => [
    periodOf(event),
    drawBar(event, axis, cells),
    safe(event.sentence.text),
    articles.length > 1 ? sourceOf(articles[event.article]!.source) : '',
    options.asked.explain ? dateReason(event.date) : '',
  ]);
  const columns = [
    { head: 'when' },
    { head: drawAxis(axis, cells) },
    { head: 'what', min: 20 },
    { head: 'article', min: 8 },
    { head: 'by', min: 14 },
  ];
  return `${title}\n${printGrid(columns, rows, options)}`;
}

interface Axis {
  readonly first: number;
  readonly last: number;
}

function axisOf(events: readonly TimelineEvent[]): Axis {
  return {
    first: events.reduce((first, { from }) => Math.min(first, timeOf(from)), Number.POSITIVE_INFINITY),
    last: events.reduce((last, { to }) => Math.max(last, timeOf(to)), Number.NEGATIVE_INFINITY),
  };
}

/** Milliseconds of a day, one before Christ too: "-0043-03-15". */
function timeOf(day: string): number {
  return Date.parse(day.startsWith('-') ? `-00${day.slice(1)}` : day);
}

/** "2014 ··· 2021": the years at the two ends, as wide as the bars. */
function drawAxis({ first, last }: Axis, cells: number): string {
  const [from, to] = [first, last].map((time) => yearText(new Date(time).getUTCFullYear()));
  return `${from}${'·'.repeat(Math.max(0, cells - from!.length - to!.length))}${to}`;
}

/** A period as a bar on the axis, one cell at least: "··▇▇▇···". */
function drawBar({ from, to }: TimelineEvent, { first, last }: Axis, cells: number): string {
  const scale = last > first ? (cells - 1) / (last - first) : 0;
  const start = Math.round((timeOf(from) - first) * scale);
  const end = Math.round((timeOf(to) - first) * scale);
  return '·'.repeat(start) + '▇'.repeat(end - start + 1) + '·'.repeat(cells - 1 - end);
}
