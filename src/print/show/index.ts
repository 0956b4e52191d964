import type { Analysis, Block, Span } from '../../types.js';
import type { Style } from '../ink.js';
import { nestMarks } from '../nesting.js';
import type { Printer, PrintOptions } from '../printer.js';
import { headingLines } from '../rows.js';
import { KINDS } from './kinds.js';
import { printLines, type Run } from './lines.js';
import { marksOf, type ShownMark } from './marks.js';
import { kept, type Notation, notationOf, runsOf } from './runs.js';

export { contextPrinter } from './context.js';

/** The text of each article with what was found in it marked. */
export const showPrinter: Printer = {
  showsText: true,
  begin: () => '',
  item(output, options) {
    if ('articles' in output) throw new Error('only an article can be shown');
    return printArticle(output, options);
  },
  between: ({ ink, width }) => `\n${ink.dim('─'.repeat(width))}\n\n`,
  end: () => '',
};

const STYLE_OF_BLOCK: Readonly<Record<Block['kind'], readonly Style[]>> = {
  title: ['bold'],
  label: ['bold'],
  byline: ['dim'],
  date: ['dim'],
  caption: ['dim'],
  credit: ['dim'],
  source: ['dim'],
  body: [],
};

function printArticle(analysis: Analysis, options: PrintOptions): string {
  const { ink, width, asked } = options;
  const { text = '', blocks = [] } = analysis.article;
  const notation = notationOf(ink);
  const marks = marksOf(analysis, asked);
  const piecesOf = nestMarks(text, marks);
  let end = 0;
  const content = blocks.flatMap((block) => {
    const gap = end > 0 ? breakBetween(text, { start: end, end: block.start }) : [];
    end = block.end;
    const base = STYLE_OF_BLOCK[block.kind];
    return [...gap, ...printLines(runsOf(piecesOf(block), notation, base), width, ink)];
  });
  const [title, day] = headingLines(analysis);
  const heading = [
    ...printLines([{ text: title, styles: ['bold'] }], width, ink),
    ...printLines([{ text: day, styles: ['dim'] }], width, ink),
    '',
    ...printLines(legendOf(marks, notation), width, ink),
  ];
  return `${[...heading, ...(content.length > 0 ? ['', ...content] : [])].join('\n')}\n`;
}

/** An empty line, unless one line follows the other in the text. */
function breakBetween(text: string, { start, end }: Span): string[] {
  return text.slice(start, end).split(/\r\n?|\n/, 3).length > 2 ? [''] : [];
}

/** "Marked: People 9 · Dates 5": how often each kind occurs, in its style. */
function legendOf(marks: readonly ShownMark[], notation: Notation): Run[] {
  const counts = new Map<string, number>();
  for (const { kind } of marks) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const entries = KINDS.flatMap(([kind, heading, styles]): Run[][] => {
    const count = counts.get(kind);
    if (count === undefined) return [];
    const headingStyles = notation === 'plain' ? [] : styles;
    return [[kept(heading, ...headingStyles), kept(` ${count}`)]];
  });
  const parts = entries.flatMap((entry, i) =>
    i === 0 ? entry : [kept(' ·', 'dim'), { text: ' ', styles: [] }, ...entry],
  );
  return [{ text: 'Marked: ', styles: [] }, ...(parts.length > 0 ? parts : [{ text: 'nothing', styles: [] }])];
}
