import type { Timeline, TimelineEvent } from '../types.js';
import { type Axis, axisEnds, axisOf, cellsOf } from './axis.js';
import { printGrid } from './grid.js';
import type { PrintOptions } from './printer.js';
import { articlesTitle, dateReason, periodOf, sourceOf } from './rows.js';
import { safe } from './safe.js';

/** On a terminal with fewer cells there is no room for a picture. */
const MIN_WIDTH = 72;
/** Of the picture. */
const MAX_CELLS = 30;

/** The days, a picture of when they lie, and what was then. */
export function printTimeline({ articles, events }: Timeline, options: PrintOptions): string {
  const { ink } = options;
  const title = `${ink.bold(articlesTitle(articles.length))}\n`;
  if (events.length === 0) return `${title}\nno dated sentences found\n`;
  const axis = axisOf(events);
  const isWide = options.width >= MIN_WIDTH;
  const cells = Math.min(MAX_CELLS, Math.floor(options.width / 4));
  const rows = events.map((event) => [
    periodOf(event),
    isWide ? drawBar(event, axis, cells) : '',
    safe(event.sentence.text),
    articles.length > 1 ? sourceOf(articles[event.article]!.source) : '',
    options.asked.explain ? dateReason(event.date) : '',
  ]);
  const columns = [
    { head: 'when' },
    { head: isWide ? drawAxis(axis, cells) : '' },
    { head: 'what', min: 20 },
    { head: 'article', min: 8 },
    { head: 'by', min: 14 },
  ];
  return `${title}\n${printGrid(columns, rows, options)}`;
}

/** "2014 ··· 2021": the years at the two ends, as wide as the bars. */
function drawAxis(axis: Axis, cells: number): string {
  const [from, to] = axisEnds(axis);
  return `${from}${'·'.repeat(Math.max(0, cells - from.length - to.length))}${to}`;
}

/** A period as a bar on the axis, one cell at least: "··▇▇▇···". */
function drawBar(event: TimelineEvent, axis: Axis, cells: number): string {
  const { start, end } = cellsOf(event, axis, cells);
  return '·'.repeat(start) + '▇'.repeat(end - start) + '·'.repeat(cells - end);
}
