import { wordsOf } from '../pdf/hyphens.js';
import { withWholeWords } from './cut-words.js';

/** A gutter is so wide at least, and so many lines have text on both sides of it. */
const MIN_GUTTER = 3;
const MIN_LINES = 3;
const MAX_COLUMNS = 3;
/** A line that has more gaps is none of prose. */
const MAX_GAPS = 8;
/** More empty lines than these end the columns. */
const MAX_EMPTY = 2;
/** The first line of a paragraph stands so much further right at most; nearly all lines of a column begin where it begins. */
const MAX_INDENT = 4;
const MIN_ALIGNED = 0.7;
/** A line that is shorter than this share of its column may end a paragraph. */
const SHORT = 0.6;
/** One that is not shorter than this share of it goes on in the next column, where no sentence ends. */
const FULL = 0.8;
/** What tells a column of prose from one of a table: lines of several words that fill it, nearly all of it letters. */
const PROSE = { words: 3, width: 12, filled: 0.5, letters: 0.8, digits: 0.12, goesOn: 0.25, items: 0.2 };
const SENTENCE_END = /[.?!:;…]["”’')\]]*$/;
/** A line of a list. */
const ITEM = /^(?:[-–—•*·▪◦>|]|\(?\d{1,3}[.)]|\(?[a-z]\))\s/;
/** The number of a page. */
const NUMBER = /^\P{L}*(?:page\b\P{L}*(?:of\b\P{L}*)?)?$/iu;
const LOWER = /^["“‘'(]?\p{Ll}/u;

interface Gap {
  readonly start: number;
  readonly end: number;
}

interface Row {
  readonly text: string;
  readonly startsPage: boolean;
  /** Where nothing stands in it: before it, after it, and between its parts. */
  readonly gaps: readonly Gap[];
}

/** The text with one column after the other where they stand side by side; any other is returned as it is. */
export function columnByColumn(text: string): string {
  const lines = text.split('\n');
  const rows = lines.map(rowOf);
  const kept: string[] = [];
  let isChanged = false;
  let words: ReadonlySet<string> | undefined;
  for (let i = 0; i < rows.length; ) {
    const block = hasGutter(rows[i]!) ? blockAt(rows, i) : undefined;
    const columns = block && columnsOf(rows.slice(i, block.to), block.gaps);
    const to = block?.to ?? i + 1;
    if (columns) {
      isChanged = true;
      words ??= wordsOf(lines);
      const end = lines[i]!.endsWith('\r') ? '\r' : '';
      const read = inOrder(columns.cells, words);
      if (i > 0 && !rows[i]!.startsPage && needsGap(lines[i - 1]!, read[0]!)) kept.push(end);
      for (const [at, line] of read.entries()) kept.push(`${at === 0 && rows[i]!.startsPage ? '\f' : ''}${line}${end}`);
      i += columns.rows;
      if (i < rows.length && !rows[i]!.startsPage && needsGap(read.at(-1)!, lines[i]!)) kept.push(end);
    } else for (; i < to; i++) kept.push(lines[i]!);
  }
  return isChanged ? kept.join('\n') : text;
}

function rowOf(line: string): Row {
  const startsPage = line.startsWith('\f');
  const text = line.slice(startsPage ? 1 : 0).trimEnd();
  // What stands where after a tab is not known.
  if (/[\t\f]/.test(text)) return { text, startsPage, gaps: [] };
  const gaps: Gap[] = [];
  if (text.includes('   '))
    for (const { index, 0: spaces } of text.matchAll(/ {3,}/g)) gaps.push({ start: index, end: index + spaces.length });
  gaps.push({ start: text.length, end: Number.POSITIVE_INFINITY });
  return { text, startsPage, gaps };
}

function hasGutter({ gaps }: Row): boolean {
  return gaps.length <= MAX_GAPS && gaps.some(isInner);
}

function isInner({ start, end }: Gap): boolean {
  return start > 0 && end < Number.POSITIVE_INFINITY;
}

/** The lines from the given one on that have a gutter at the same place, or text on one side of it only. */
function blockAt(rows: readonly Row[], from: number): { readonly to: number; readonly gaps: readonly Gap[] } {
  let gaps = rows[from]!.gaps.filter(isInner);
  let to = from + 1;
  for (let i = to; i < rows.length && i - to <= MAX_EMPTY; i++) {
    const row = rows[i]!;
    if (row.startsPage) break;
    if (row.text === '') continue;
    const common = commonOf(gaps, row.gaps);
    if (common.length === 0 || common.length > MAX_GAPS) break;
    // A line alone: a heading or a name below, on the left, or the number of the page.
    const isAlone = i > to && (rows[i + 1]?.text ?? '') === '';
    if (isAlone && (row.text.length <= common[0]!.start || NUMBER.test(row.text))) break;
    gaps = common;
    to = i + 1;
  }
  return { to, gaps };
}

function commonOf(one: readonly Gap[], two: readonly Gap[]): Gap[] {
  const common: Gap[] = [];
  for (let [i, j] = [0, 0]; i < one.length && j < two.length; ) {
    const start = Math.max(one[i]!.start, two[j]!.start);
    const end = Math.min(one[i]!.end, two[j]!.end);
    if (end - start >= MIN_GUTTER) common.push({ start, end });
    if (one[i]!.end < two[j]!.end) i++;
    else j++;
  }
  return common;
}

/** The columns, line by line, and the number of the lines that they take; nothing where they are no columns of prose. */
function columnsOf(
  block: readonly Row[],
  common: readonly Gap[],
): { readonly cells: readonly (readonly string[])[]; readonly rows: number } | undefined {
  if (block.length < MIN_LINES) return undefined;
  const gutters = common.filter((_, i) => isGutter(block, common, i));
  if (gutters.length === 0 || gutters.length >= MAX_COLUMNS) return undefined;
  const isPlaced = (row: Row) => gutters.every((_, i) => startsAt(row, gutters, i));
  if (!isPlaced(block[0]!)) return undefined;
  let size = block.length;
  // A foot of the page.
  while (size > 0 && (block[size - 1]!.text === '' || !isPlaced(block[size - 1]!))) size--;
  const rows = block.slice(0, size);
  const starts = [0, ...gutters.map(({ end }) => end)];
  const cells = starts.map((start, i) => withoutMargin(rows.map(({ text }) => text.slice(start, gutters[i]?.start))));
  return cells.every(isProse) && !isTable(cells) ? { cells, rows: size } : undefined;
}

function isGutter(block: readonly Row[], gaps: readonly Gap[], i: number): boolean {
  const { start, end } = gaps[i]!;
  const right = block.filter(({ text }) => text.slice(end, gaps[i + 1]?.start).trim() !== '');
  const aligned = right.filter((row) => startsAt(row, gaps, i));
  const both = aligned.filter(({ text }) => text.slice(0, start).trim() !== '');
  return both.length >= MIN_LINES && aligned.length >= MIN_ALIGNED * right.length;
}

/** Whether what stands after the gutter, if anything does, begins beside it. */
function startsAt({ text }: Row, gaps: readonly Gap[], i: number): boolean {
  const cell = text.slice(gaps[i]!.end, gaps[i + 1]?.start);
  return cell.trim() === '' || indentOf(cell) <= MAX_INDENT;
}

function indentOf(text: string): number {
  return text.length - text.trimStart().length;
}

function withoutMargin(cells: readonly string[]): string[] {
  const margin = cells.reduce((least, cell) => (cell.trim() === '' ? least : Math.min(least, indentOf(cell))), 1000);
  return cells.map((cell) => cell.slice(margin).trimEnd());
}

function isProse(cells: readonly string[]): boolean {
  const lines = cells.map((cell) => cell.trim());
  const full = lines.filter((line) => line !== '');
  if (full.length < MIN_LINES) return false;
  const sizes = { all: 0, letters: 0, digits: 0, words: 0, items: 0, stops: 0, most: 0, length: 0 };
  for (const line of full) {
    sizes.all += count(line, /\S/g);
    sizes.letters += count(line, /\p{L}/gu);
    sizes.digits += count(line, /\d/g);
    sizes.words += count(line, /(?<!\S)["“‘'(]?\p{L}/gu);
    sizes.items += ITEM.test(line) ? 1 : 0;
    sizes.stops += /\p{Ll}["”’')]*[.?!]/u.test(line) ? 1 : 0;
    sizes.most = Math.max(sizes.most, line.length);
    sizes.length += line.length;
  }
  const pairs = lines.filter((line, i) => i > 0 && line !== '' && lines[i - 1] !== '').length;
  const broken = lines.filter((line, i) => i > 0 && LOWER.test(line) && goesOn(lines[i - 1]!, line)).length;
  return (
    sizes.words >= PROSE.words * full.length &&
    sizes.letters >= PROSE.letters * sizes.all &&
    sizes.digits <= PROSE.digits * sizes.all &&
    sizes.items <= PROSE.items * full.length &&
    sizes.stops > 0 &&
    sizes.most >= PROSE.width &&
    sizes.length >= PROSE.filled * sizes.most * full.length &&
    broken >= Math.max(1, PROSE.goesOn * pairs)
  );
}

function count(line: string, pattern: RegExp): number {
  return line.match(pattern)?.length ?? 0;
}

function goesOn(last: string, next: string): boolean {
  return last !== '' && !SENTENCE_END.test(last.slice(-8)) && LOWER.test(next);
}

/** The cells of a table begin anew on all sides after each empty line. */
function isTable(columns: readonly (readonly string[])[]): boolean {
  const [first] = columns;
  let parts = 0;
  for (let i = 1; i < first!.length; i++) {
    if (columns.some((cells) => cells[i - 1] !== '') || columns.every((cells) => cells[i] === '')) continue;
    parts++;
    if (columns.some((cells) => cells[i] === '' || LOWER.test(cells[i]!.trim()))) return false;
  }
  return parts >= 2;
}

/** The paragraphs of one column after those of the other, each of them one line; a sentence goes on in the next column. */
function inOrder(columns: readonly (readonly string[])[], words: ReadonlySet<string>): string[] {
  const paragraphs: string[][] = [];
  let isOpen = false;
  for (const cells of columns) {
    const width = cells.reduce((most, cell) => Math.max(most, cell.length), 0);
    let isFirst = true;
    let last = paragraphs.at(-1)?.at(-1) ?? '';
    for (const cell of cells) {
      const line = cell.trim();
      const isNext: boolean = isFirst
        ? goesOn(last, line) || (isOpen && indentOf(cell) === 0)
        : last !== '' && !startsParagraph(last, cell, width);
      if (line === '' && isFirst) continue;
      if (line !== '' && isNext) paragraphs.at(-1)!.push(line);
      else if (line !== '') paragraphs.push([line]);
      // A full line at the foot of a column, in the midst of a sentence.
      if (line !== '') isOpen = line.length >= FULL * width && !SENTENCE_END.test(line.slice(-8));
      isFirst = false;
      last = cell;
    }
  }
  return paragraphs.flatMap((lines, i) => [...(i === 0 ? [] : ['']), inOneLine(lines, words)]);
}

function startsParagraph(last: string, cell: string, width: number): boolean {
  if (indentOf(cell) > 0 && indentOf(last) === 0) return true;
  const ended = SENTENCE_END.test(last.slice(-8));
  return ITEM.test(cell.trim()) || (ended && last.length < SHORT * width && !LOWER.test(cell));
}

function inOneLine(lines: readonly string[], words: ReadonlySet<string>): string {
  const whole = withWholeWords(lines.join('\n'), words);
  const parts = whole.replace(/([\p{L}\p{N}][-‐])\n(?=\p{Lu})/gu, '$1').split('\n');
  return parts.flatMap((part) => part.trim() || []).join(' ');
}

function needsGap(before: string, after: string): boolean {
  return before.trim() !== '' && after.trim() !== '' && !goesOn(before.trim(), after.trim());
}
