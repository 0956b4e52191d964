import { joinLines, wordsOf } from './hyphens.js';
import type { Line } from './pieces.js';

export interface PdfParagraph {
  readonly text: string;
  readonly size: number;
  /** From 0. */
  readonly page: number;
}

/** A column of a page. */
export interface Column {
  readonly page: number;
  /** From top to bottom. */
  readonly lines: readonly Line[];
}

interface Open {
  readonly lines: Line[];
  readonly page: number;
  /** The column that its last line is in. */
  column: Column;
}

/** The paragraphs of the columns of all pages, in reading order; one that goes on in the next column or page is one. */
export function paragraphsOfColumns(columns: readonly Column[]): PdfParagraph[] {
  const body = bodySize(columns);
  const found: Open[] = [];
  /** The last paragraph of running text: a caption or a note may stand between its halves. */
  let running: Open | null = null;
  for (const column of columns) {
    const shape = shapeOf(column.lines);
    let last: Open | null = null;
    for (const [i, line] of column.lines.entries()) {
      const isBody = isSameSize(line.size, body);
      if (last && !startsParagraph(last.lines, line, shape, body)) last.lines.push(line);
      else if (i === 0 && running && isBody && goesOn(running, line)) {
        running.lines.push(line);
        running.column = column;
        last = running;
      } else {
        last = { lines: [line], page: column.page, column };
        found.push(last);
      }
      if (isBody) running = last;
    }
  }
  const words = wordsOf(columns.flatMap(({ lines }) => lines.map(({ text }) => text)));
  return found.map(({ lines, page }) => ({
    text: joinLines(
      lines.map(({ text }) => text),
      words,
    ),
    size: lines[0]!.size,
    page,
  }));
}

/** The size of most characters. */
export function bodySize(columns: readonly Column[]): number {
  const counts = new Map<number, number>();
  for (const { lines } of columns)
    for (const { size, text } of lines) {
      const rounded = Math.round(size * 2) / 2;
      counts.set(rounded, (counts.get(rounded) ?? 0) + text.length);
    }
  return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0] ?? 0;
}

function isSameSize(one: number, other: number): boolean {
  return Math.abs(one - other) <= 0.08 * Math.max(one, other);
}

interface Shape {
  readonly left: number;
  readonly right: number;
  /** From one baseline to the next, as most lines have it. */
  readonly leading: number;
}

function shapeOf(lines: readonly Line[]): Shape {
  const steps = lines.slice(1).map(({ y }, i) => lines[i]!.y - y);
  return {
    left: lines.reduce((least, { x }) => Math.min(least, x), Number.POSITIVE_INFINITY),
    right: lines.reduce((most, { right }) => Math.max(most, right), 0),
    leading: commonest(steps.filter((step) => step > 0)),
  };
}

/** The lower of the middle steps: a column may have as many spaces between paragraphs as it has lines. */
function commonest(steps: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const step of steps) counts.set(Math.round(step), (counts.get(Math.round(step)) ?? 0) + 1);
  return [...counts].sort((one, other) => other[1] - one[1] || one[0] - other[0])[0]?.[0] ?? 0;
}

const SENTENCE_END = /[.?!:;…]["”’')\]]*$/;
const MARKER = /^(?:[•◦▪■●‣·*–—-]|\(?(?:\d{1,2}|[a-z]|[ivx]{2,4})[.)])\s/;

/** Whether a line does not belong to the paragraph above it in its column. */
function startsParagraph(above: readonly Line[], line: Line, { left, right, leading }: Shape, body: number): boolean {
  const last = above.at(-1)!;
  const { size } = line;
  if (!isSameSize(last.size, size) || MARKER.test(line.text.trimStart())) return true;
  const step = last.y - line.y;
  const usual = size > 1.15 * body ? 1.2 * size : Math.max(leading, size);
  if (step > usual * 1.35 || step > 2.5 * size) return true;
  if (size > 1.15 * body) return false;
  const indent = line.x - last.x;
  const isListed = MARKER.test(above[0]!.text.trimStart());
  if (indent > 0.8 * size && !(isListed && above.length === 1) && !isCentered(last, line)) return true;
  if (indent < -0.8 * size && above.length > 1) return true;
  const room = right - last.right;
  const isShort = room > 0.25 * (right - left);
  if (last.font !== line.font && isShort && !SENTENCE_END.test(last.text.trimEnd())) return true;
  return isShort && SENTENCE_END.test(last.text.trimEnd());
}

function isCentered(one: Line, other: Line): boolean {
  return Math.abs(one.x + one.right - other.x - other.right) < other.size;
}

/** Whether a paragraph of running text goes on with the first line of another column. */
function goesOn({ lines, column }: Open, line: Line): boolean {
  const last = lines.at(-1)!;
  const text = last.text.trimEnd();
  if (MARKER.test(line.text.trimStart()) || SENTENCE_END.test(text)) return false;
  if (/^["“‘'(]?\p{Ll}/u.test(line.text.trimStart()) || /[-‐\u00ad]$/.test(text)) return true;
  // A name at the start of a line goes on as well, where the line before is full and the two are set alike.
  const { left, right } = shapeOf(column.lines);
  return last.font === line.font && right - last.right < 0.12 * (right - left) && column.lines.length > 1;
}
