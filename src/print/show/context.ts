import { TASKS, type Task } from '../../tasks.js';
import { partitionPoint } from '../../text/binary-search.js';
import type { Analysis, DateMention, Entity, Quote, Span, TextSpan } from '../../types.js';
import { nestMarks } from '../nesting.js';
import type { Printer, PrintOptions } from '../printer.js';
import { dateReason, ENTITY_GROUPS, entitiesOf, entityRows, headingLines, quoteRows } from '../rows.js';
import { alignedParts, type Columns, cellsBefore, columnsFor, type Keyword, keywordIn } from './keyword.js';
import { printLines, type Run } from './lines.js';
import type { ShownMark } from './marks.js';
import { notationOf, runsOf } from './runs.js';

/** The article's text and its sentences, and how they are printed. */
interface Context extends PrintOptions {
  readonly text: string;
  readonly sentences: readonly TextSpan[];
}

/** Each mention, date and quote in its sentence. */
export const contextPrinter: Printer = {
  showsText: true,
  begin: () => '',
  item(output, options) {
    if ('articles' in output) throw new Error('only what is in one article has a context there');
    return printContext(output, options);
  },
  between: () => '\n',
  end: () => '',
};

function printContext(analysis: Analysis, options: PrintOptions): string {
  const { entities = [], dates = [], quotes = [], article } = analysis;
  const { text = '', sentences = [] } = article;
  const context: Context = { ...options, text, sentences };
  const [title, day] = headingLines(analysis);
  const sections: Readonly<Partial<Record<Task, () => string[]>>> = {
    entities: () => entityLines(entities, context),
    dates: () => dateLines(dates, context),
    quotes: () => quoteLines(quotes, entities, context),
  };
  const lines = [
    ...headLines(title, null, [], context),
    ...headLines('', null, [day], context),
    '',
    ...TASKS.filter((task) => options.asked.tasks.includes(task)).flatMap((task) => sections[task]?.() ?? []),
  ];
  return `${lines.join('\n')}\n`;
}

const INDENT = '  ';

/** Each entity, and below it its mentions. */
function entityLines(entities: readonly Entity[], context: Context): string[] {
  if (entities.length === 0) return ['no entities found'];
  const { rowOf } = entityRows(entities, context.asked);
  const width = context.width - INDENT.length;
  const groups = entities.map((entity) => ({
    ...entity,
    keywords: entity.mentions.map((mention) => keywordOf(mention, mention.sentence, context)),
  }));
  const before = cellsBefore(
    groups.flatMap(({ keywords }) => keywords),
    width,
  );
  const linesOf = ({ keywords, ...entity }: (typeof groups)[number]) => {
    const [name, code, count, ...rest] = rowOf(entity);
    const columns = columnsFor(keywords, before, width);
    return [
      ...headLines(name!, count!, [code, ...rest], context),
      ...keywords.map((keyword) => INDENT + keywordLine(keyword, columns, context)),
    ];
  };
  return ENTITY_GROUPS.flatMap(([type, heading]) => {
    const some = entitiesOf(type, groups, context.asked);
    return some.length === 0 ? [] : [[...headLines(heading, some.length, [], context), ...some.flatMap(linesOf)]];
  }).flatMap((lines, i) => (i === 0 ? lines : ['', ...lines]));
}

/** How wide the column of the values is at most, in lines of at least so many cells; a longer value stands above its date. */
const VALUE_CELLS: readonly (readonly [number, number])[] = [
  [100, '2020-09-10/2020-09-16'.length],
  [60, '2020-09-17'.length],
  [0, 0],
];

/** The dates in the order of the text, each after its value. */
function dateLines(dates: readonly DateMention[], context: Context): string[] {
  if (dates.length === 0) return ['no dates found'];
  const most = VALUE_CELLS.find(([width]) => context.width >= width)![1];
  const cells = dates.reduce((widest, { value }) => Math.max(widest, value.length > most ? 0 : value.length), 0);
  const width = context.width - cells - INDENT.length;
  const keywords = dates.map((date) => keywordOf(date, date.sentence, context));
  const columns = columnsFor(keywords, cellsBefore(keywords, width), width);
  return [
    ...headLines('Dates', dates.length, [], context),
    ...dates.flatMap((date, i) => {
      const isLong = date.value.length > cells;
      const line = keywordLine(keywords[i]!, columns, context);
      return [
        ...(isLong ? [date.value] : []),
        (isLong ? '' : date.value).padEnd(cells) + INDENT + line,
        ...(context.asked.explain ? indented([{ text: dateReason(date), styles: ['dim'] }], context) : []),
      ];
    }),
  ];
}

/** Each speaker, and below it the sentence with the words marked in it. */
function quoteLines(quotes: readonly Quote[], entities: readonly Entity[], context: Context): string[] {
  if (quotes.length === 0) return ['no quotes found'];
  const { rowOf } = quoteRows(entities, context.asked);
  return [
    ...headLines('Quotes', quotes.length, [], context),
    ...quotes.flatMap((quote) => {
      const [speaker, source, verb, , by] = rowOf(quote);
      return [
        ...headLines(speaker!, null, [verb, source, by], context),
        ...indented(sentenceRuns(quote, context), context),
      ];
    }),
  ];
}

function indented(runs: readonly Run[], { width, ink }: Context): string[] {
  return printLines(runs, width - INDENT.length, ink).map((line) => INDENT + line);
}

/** "Wang Yi (8) · CN · Foreign Minister" */
function headLines(
  name: string,
  count: number | string | null,
  facts: readonly (string | undefined)[],
  { width, ink }: Context,
): string[] {
  const rest = facts.filter(Boolean).join(' · ');
  const runs: Run[] = [
    { text: name, styles: ['bold'] },
    { text: count === null ? '' : ` (${count})`, styles: [] },
    { text: rest === '' || name === '' ? rest : ` · ${rest}`, styles: ['dim'] },
  ];
  return printLines(runs, width, ink);
}

function keywordOf(span: Span, sentence: number, { text, sentences, width }: Context): Keyword {
  return keywordIn(text, sentences[sentence] ?? span, span, width);
}

function keywordLine(keyword: Keyword, columns: Columns, { ink }: Context): string {
  const { before, words, tail, after } = alignedParts(keyword, columns);
  return `${before}${ink.bold(words)}${tail}${after}`.trimEnd();
}

/** What is printed of a sentence on each side of a quote: one may be an article long, with a quote in every line. */
const REACH = 600;

/** A quote in the sentences that it stands in. */
function sentenceRuns({ start, end }: Quote, { text, sentences, ink }: Context): Run[] {
  const first = sentences[partitionPoint(sentences, (sentence) => sentence.end <= start)];
  const last = sentences[partitionPoint(sentences, (sentence) => sentence.end < end)];
  const from = Math.min(first?.start ?? start, start);
  const to = Math.max(last && last.start < end ? last.end : end, end);
  const shown = { start: Math.max(from, start - REACH), end: Math.min(to, end + REACH) };
  const mark: ShownMark = { start, end, kind: 'quote', label: null, tag: 'quote' };
  const ellipsis: Run = { text: '…', styles: [] };
  return [
    ...(shown.start > from ? [ellipsis] : []),
    ...runsOf(nestMarks(text, [mark])(shown), notationOf(ink)),
    ...(shown.end < to ? [ellipsis] : []),
  ];
}
