import { findDatedSentences } from '../../across/dated-sentences.js';
import { withSaidWhen } from '../../across/said-when.js';
import { newStatements } from '../../across/statements.js';
import { byTime } from '../../across/timeline.js';
import { articleFacts } from '../../app/pipeline.js';
import { findDates } from '../../dates/index.js';
import { convertOffsets } from '../../edit/offsets.js';
import { selectStatements } from '../../edit/statements.js';
import { linkEntities } from '../../link/index.js';
import { boundMemories } from '../../memory.js';
import { recognizeNames } from '../../names/index.js';
import { parse } from '../../parse/index.js';
import { briefPoint } from '../../points/brief.js';
import { findPoints } from '../../points/index.js';
import { plainInk } from '../../print/ink.js';
import { jsonPrinter } from '../../print/json.js';
import { markdownPrinter } from '../../print/markdown.js';
import type { PrintOptions } from '../../print/printer.js';
import { tablePrinter } from '../../print/table.js';
import { findQuotes } from '../../quotes/index.js';
import { readArticle } from '../../read/article.js';
import { ALL_TASKS } from '../../tasks.js';
import type { Analysis, Timeline } from '../../types.js';

/** Runs a step, measures it, and returns its result. */
export type Observe = <T>(step: string, run: () => T) => T;

const SOURCE = { path: null, id: null, format: 'text' } as const;
const PRINT: PrintOptions = {
  isTerminal: false,
  width: 100,
  ink: plainInk,
  asked: { tasks: ALL_TASKS, explain: false },
};

/** Takes an article through every step, from its text to the printed output. */
export function walkSteps(text: string, observe: Observe): void {
  // Otherwise what an earlier article left in memory would seem to cost nothing.
  boundMemories(0);
  const doc = observe('read and parse', () => parse(readArticle({ text, source: SOURCE }, { anchor: '2020-09-17' })));
  const found = observe('recognize', () => recognizeNames(doc));
  const entities = observe('link', () => linkEntities(doc, found));
  const quotes = observe('quotes', () => findQuotes(doc, entities));
  observe('quotes and beliefs', () => findQuotes(doc, entities, { beliefs: true }));
  const dates = observe('dates', () => findDates(doc));
  const points = observe('points', () => findPoints(doc, { entities, quotes }));
  const whole = { number: 1, marker: null, text, start: 0, end: text.length };
  observe('brief', () => [...points.flatMap(({ items }) => items), whole].map(briefPoint));
  const dated = observe('timeline', () => findDatedSentences(doc, dates));
  const article = articleFacts(doc.article);
  const analysis: Analysis = {
    schema: 'newsq/2',
    offsets: 'utf16',
    source: SOURCE,
    article,
    entities,
    dates,
    points,
    quotes,
  };
  observe('offsets', () => convertOffsets(analysis, text, 'byte'));
  observe('print table', () => tablePrinter.item(analysis, PRINT));
  observe('print markdown', () => markdownPrinter.item(analysis, PRINT));
  observe('print JSON', () => jsonPrinter.item(analysis, PRINT));
  const { leftOut } = dated;
  const events = dated.events.map((event) => ({ article: 0, ...event })).sort(byTime);
  const timeline: Timeline = {
    schema: 'newsq/2',
    offsets: 'utf16',
    articles: [{ source: SOURCE, article }],
    events,
    leftOut,
  };
  observe('print timeline', () => tablePrinter.item(timeline, PRINT));
  const said = observe('said when', () => withSaidWhen(doc, quotes, dates));
  const ledger = observe('statements', () => {
    const view = newStatements();
    view.add({ ...analysis, quotes: said });
    return selectStatements(view.end(), {});
  });
  observe('print statements', () => tablePrinter.item(ledger, PRINT));
}
