import type { Span } from '../../types.js';
import { safe } from '../safe.js';
import { cellsOf, charactersOf } from './cells.js';

/** Words of a text, and what stands before and after them in their sentence; safe to print. */
export interface Keyword {
  readonly before: string;
  readonly words: string;
  /** What closes them without a space: a comma, "'s", a mark on their last letter. */
  readonly tail: string;
  readonly after: string;
}

/** The columns of words in context: what comes before them is set to the right, so that all of them begin in one column. */
export interface Columns {
  readonly before: number;
  readonly words: number;
  readonly after: number;
}

const GAP = 2;

/** How much of a line the words may take; longer ones take it from what comes after them. */
const MOST_WORDS = 0.35;

/** How many cells come before the words, of all keywords in lines of so many cells. */
export function cellsBefore(all: readonly Keyword[], width: number): number {
  const room = width - 2 * GAP - cellsOfWords(all, width);
  return Math.min(
    widest(all, ({ before }) => before),
    Math.floor(room / 2),
  );
}

/** The columns of some keywords, in lines of so many cells. */
export function columnsFor(keywords: readonly Keyword[], before: number, width: number): Columns {
  const words = cellsOfWords(keywords, width);
  return { before, words, after: width - 2 * GAP - before - words };
}

function cellsOfWords(keywords: readonly Keyword[], width: number): number {
  return Math.min(
    Math.floor(width * MOST_WORDS),
    widest(keywords, ({ words, tail }) => words + tail),
  );
}

function widest(keywords: readonly Keyword[], part: (keyword: Keyword) => string): number {
  let most = 0;
  for (const keyword of keywords) most = Math.max(most, cellsOf(part(keyword)));
  return most;
}

/** The parts of a line, as wide as their columns. */
export function alignedParts({ before, words, tail, after }: Keyword, columns: Columns): Keyword {
  const shownBefore = cutBefore(before, columns.before);
  const room = columns.words + GAP + columns.after;
  const shownWords = cutAfter(words, room);
  const isWhole = shownWords === words;
  const shownTail = isWhole ? cutAfter(tail, room - cellsOf(words)) : '';
  const taken = Math.max(columns.words, cellsOf(shownWords + shownTail)) + GAP;
  return {
    before: ' '.repeat(columns.before - cellsOf(shownBefore)) + shownBefore + ' '.repeat(GAP),
    words: shownWords,
    tail: shownTail + ' '.repeat(taken - cellsOf(shownWords + shownTail)),
    after: isWhole ? cutAfter(after, room - taken) : '',
  };
}

/** The start of a text in so many cells: whole words and an ellipsis, or of a word that is too long what there is room for. */
function cutAfter(text: string, cells: number): string {
  return cut(text, cells, (parts) => parts);
}

/** The same with its end. */
function cutBefore(text: string, cells: number): string {
  return cut(text, cells, (parts) => parts.toReversed());
}

/** @param inOrder the parts of the text from the end that is kept, and back to the order of the text */
function cut(text: string, cells: number, inOrder: <T>(parts: readonly T[]) => readonly T[]): string {
  if (cellsOf(text) <= cells) return text;
  if (cells < 1) return '';
  const kept = fitting(inOrder(text.split(' ')), cells - ' …'.length, 1);
  if (kept.length > 0) return inOrder([...kept, '…']).join(' ');
  const characters = cells < LEAST_OF_WORD ? [] : inOrder(charactersOf(text));
  return inOrder([...fitting(characters, cells - 1, 0), '…']).join('');
}

/** Fewer cells show no part of a word. */
const LEAST_OF_WORD = 4;

/** As many of the parts as fit, with a gap of so many cells between them. */
function fitting(parts: readonly string[], cells: number, gap: number): string[] {
  const kept: string[] = [];
  let taken = 0;
  for (const part of parts) {
    const added = cellsOf(part) + (kept.length > 0 ? gap : 0);
    if (taken + added > cells) break;
    kept.push(part);
    taken += added;
  }
  return kept;
}

const TAIL = /^\p{M}*(?:(?:['’]s?)?\p{P}*(?=\s|$))?/u;

/** How many characters a cell takes at most, as far as anybody looks. */
const MOST_IN_CELL = 3;

/**
 * The words of a span, in their sentence.
 * @param width of a line: what is beyond it is not looked at, as a sentence may be an article long, with a name in every second word
 */
export function keywordIn(text: string, sentence: Span, { start, end }: Span, width: number): Keyword {
  const reach = width * MOST_IN_CELL;
  const before = text.slice(Math.max(sentence.start, start - reach), start);
  const after = text.slice(end, Math.min(Math.max(sentence.end, end), end + reach));
  const tail = TAIL.exec(after)![0];
  return {
    before: safe(before),
    words: safe(text.slice(start, end)),
    tail: safe(tail),
    after: safe(after.slice(tail.length)),
  };
}
