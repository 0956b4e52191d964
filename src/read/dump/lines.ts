import type { Paragraph } from '../compose.js';
import { splitParagraphs } from '../structure/paragraphs.js';

/** The lines of a text, without the marks of page ends. */
export function linesOf(text: string): string[] {
  return text.replaceAll('\f', '\n').split(/\r\n|[\r\n]/);
}

/** The paragraphs of a story's text, each on one line. */
export function bodyOf(text: string): Paragraph[] {
  return splitParagraphs(text).map(({ start, end }) => ({ text: oneLine(text.slice(start, end)) }));
}

/** The widest line of a text that was wrapped for reading. */
const WRAP_WIDTH = 100;
const LIST_LINE = /^\s*(?:[-*•]|\(?(?:\d{1,2}|[a-z])[.)])\s/;

/** The same of a text that a database has wrapped: an empty line, or one that is indented, begins a paragraph. */
export function wrappedBodyOf(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const run of runsOf(linesOf(text))) {
    const isWrapped = run.every((line) => line.length <= WRAP_WIDTH);
    let open: string[] = [];
    const close = () => {
      if (open.length > 0) paragraphs.push({ text: oneLine(open.join(' ')) });
      open = [];
    };
    for (const line of run) {
      if (!isWrapped || LIST_LINE.test(line) || /^\s{2,}\S/.test(line)) close();
      open.push(line);
    }
    close();
  }
  return paragraphs;
}

export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Lines in runs, parted where `isEnd` says so; the line that says it belongs to neither side. */
export function partAt(lines: readonly string[], isRule: (line: string) => boolean): string[][] {
  const parts: string[][] = [[]];
  for (const line of lines) {
    if (isRule(line)) parts.push([]);
    else parts.at(-1)!.push(line);
  }
  return parts;
}

/** The runs of lines between empty lines. */
export function runsOf(lines: readonly string[]): string[][] {
  return partAt(lines, (line) => line.trim() === '').filter((run) => run.length > 0);
}
