import type { Span } from '../../src/types.js';

export interface Marked extends Span {
  readonly label: string;
}

const MARK = /\[\[([^|\]]+)\|([^\]]*)\]\]/g;

/** Takes the marks out of 'He met [[Ann Lee|person]].': the plain text, and the spans of the marks with their labels. */
export function unmark(marked: string): { text: string; marks: Marked[] } {
  const marks: Marked[] = [];
  let text = '';
  let from = 0;
  for (const match of marked.matchAll(MARK)) {
    text += marked.slice(from, match.index);
    marks.push({ start: text.length, end: text.length + match[1]!.length, label: match[2]! });
    text += match[1]!;
    from = match.index + match[0].length;
  }
  return { text: text + marked.slice(from), marks };
}

/** Writes marks into a text; the inverse of unmark(). Marks must not overlap. */
export function mark(text: string, marks: readonly Marked[]): string {
  let marked = '';
  let from = 0;
  for (const { start, end, label } of [...marks].sort((a, b) => a.start - b.start)) {
    marked += `${text.slice(from, start)}[[${text.slice(start, end)}|${label}]]`;
    from = end;
  }
  return marked + text.slice(from);
}
