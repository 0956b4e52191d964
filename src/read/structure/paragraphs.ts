import { startsWithLower } from '../../text/letter-case.js';
import { withoutInvisibleEdges } from '../../text/white-space.js';
import type { Span } from '../../types.js';

const LINE = /[^\r\n]*(?:\r\n|[\r\n]|$)/g;
/** "• ", "1. ", "(a) ", "(iv) ", and the "o" and "§" of fonts of signs: a line that starts a new paragraph even in wrapped text. */
const LIST_LINE =
  /^\s*(?:[-*•◦▪‣●○■►\uF0A7\uF0B7\uF0D8\uF0FC–—o]|§(?=\s+[^\d\s])|\(?(?:\d{1,2}|[a-zA-Z]|[ivxIVX]{2,4})[.)])\s/;
const SENTENCE_END = /[.?!:;…]["”’')\]]*$/;

/**
 * The paragraphs of a text: its lines that are not empty. Lines are joined if they were only wrapped (all lines are short
 * and most break in mid-sentence), or if the next one goes on in lower case.
 */
export function splitParagraphs(text: string): Span[] {
  const lines: Span[] = [];
  for (const match of text.matchAll(LINE)) {
    lines.push(withoutInvisibleEdges(text, { start: match.index, end: match.index + match[0].length }));
  }
  const wrapped = isWrapped(text, lines);
  const paragraphs: Span[] = [];
  let open: Span | null = null;
  let wasIndented = false;
  for (const line of lines) {
    if (line.start >= line.end) {
      open = null;
      continue;
    }
    const isFirst = wrapped && isIndented(text, line) && !wasIndented;
    wasIndented = wrapped && isIndented(text, line);
    if (open && !isFirst && goesOn(text, open, line, wrapped)) {
      open = { start: open.start, end: line.end };
      paragraphs[paragraphs.length - 1] = open;
    } else {
      open = line;
      paragraphs.push(line);
    }
  }
  return paragraphs;
}

/** Whether a line stands further to the right than others: in wrapped text it begins a paragraph, as in a book. */
function isIndented(text: string, { start }: Span): boolean {
  return /(?:^|[\r\n])(?: {2}|\t)[ \t]{0,12}$/.test(text.slice(Math.max(0, start - MAX_INDENT), start));
}

/** Blanks before the first words of a paragraph. */
const MAX_INDENT = 12;

function goesOn(text: string, open: Span, line: Span, wrapped: boolean): boolean {
  if (LIST_LINE.test(text.slice(line.start, line.start + 8))) return false;
  if (wrapped) return true;
  return (
    startsWithLower(text[line.start]!) && !SENTENCE_END.test(text.slice(Math.max(open.start, open.end - 8), open.end))
  );
}

/** The widest line of a text that was wrapped for reading; mail and wire copy stay within 80. */
const WRAP_WIDTH = 100;

/** Longer lines, an address of a page say, are so few beside those that go on in lower case. */
const LOWER_PER_LONG = 3;

function isWrapped(text: string, lines: readonly Span[]): boolean {
  let followed = 0;
  let broken = 0;
  let lower = 0;
  let long = 0;
  for (const [i, { start, end }] of lines.entries()) {
    if (end - start > WRAP_WIDTH && ++long * LOWER_PER_LONG > lines.length) return false;
    const next = lines[i + 1];
    if (start >= end || !next || next.start >= next.end) continue;
    followed++;
    if (end - start < WRAP_WIDTH / 2 || SENTENCE_END.test(text.slice(Math.max(start, end - 8), end))) continue;
    broken++;
    if (end - start <= WRAP_WIDTH && startsWithLower(text[next.start]!)) lower++;
  }
  return broken >= 2 && broken >= 0.6 * followed && lower >= LOWER_PER_LONG * long;
}
