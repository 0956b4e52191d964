import type { Ink, Style } from '../ink.js';
import { cellsOf, charactersOf } from './cells.js';

/** A stretch of text in one style. Its spaces are the only white space in it. */
export interface Run {
  readonly text: string;
  readonly styles: readonly Style[];
  /** Whether lines break in it only where it is wider than a line. */
  readonly isKept?: boolean;
}

/** What no line breaks in. */
interface Word {
  readonly runs: Run[];
  /** The space before it, in its style; null where it follows the word before it at once, as in Chinese. */
  readonly gap: Run | null;
  cells: number;
}

/** Lines of at most so many cells, each with its style and whole by itself. */
export function printLines(runs: readonly Run[], width: number, ink: Ink): string[] {
  return linesOf(runs, width).map((line) => paint(line, ink));
}

export function paint(runs: readonly Run[], ink: Ink): string {
  let painted = '';
  for (let at = 0; at < runs.length; ) {
    const { styles } = runs[at]!;
    let text = '';
    for (; at < runs.length && sameStyles(runs[at]!.styles, styles); at++) text += runs[at]!.text;
    for (const style of styles) text = ink[style](text);
    painted += text;
  }
  return painted;
}

function sameStyles(a: readonly Style[], b: readonly Style[]): boolean {
  return a === b || (a.length === b.length && a.every((style, i) => style === b[i]));
}

function linesOf(runs: readonly Run[], width: number): Run[][] {
  const lines: Run[][] = [];
  let line: Run[] = [];
  let taken = 0;
  for (const word of wordsOf(runs).flatMap((whole) => fitting(whole, width))) {
    const gap = line.length > 0 && word.gap !== null ? 1 : 0;
    if (taken + gap + word.cells > width) {
      lines.push(line);
      line = [];
      taken = 0;
    } else if (gap > 0) {
      line.push(word.gap!);
      taken++;
    }
    line.push(...word.runs);
    taken += word.cells;
  }
  return line.length > 0 ? [...lines, line] : lines;
}

/** The words between spaces that a line may break at. */
function wordsOf(runs: readonly Run[]): Word[] {
  const words: Word[] = [];
  let word: Word | null = null;
  let gap: Run | null = null;
  for (const run of runs) {
    for (const [i, text] of (run.isKept ? [run.text] : run.text.split(' ')).entries()) {
      if (i > 0) {
        word = null;
        gap = { ...run, text: ' ' };
      }
      if (text === '') continue;
      if (word === null) {
        word = { runs: [], gap, cells: 0 };
        words.push(word);
        gap = null;
      }
      word.runs.push({ ...run, text });
      word.cells += cellsOf(text);
    }
  }
  return words;
}

/** A word as it is, or in parts that are no wider than a line; text without spaces breaks between its characters. */
function fitting(word: Word, width: number): Word[] {
  const runs = keepingWhatFits(word.runs, width);
  if (runs !== word.runs) {
    const [first, ...rest] = wordsOf(runs);
    return [{ ...first!, gap: word.gap }, ...rest].flatMap((part) => fitting(part, width));
  }
  return word.cells > width || runs.some(({ text }) => UNSPACED.test(text)) ? partsOf(word, width) : [word];
}

/** The same runs, but that lines may break in what is wider than a line. */
function keepingWhatFits(runs: Run[], width: number): Run[] {
  const groups = unitsOf(runs);
  const isTooWide = (group: readonly Run[]) => group[0]!.isKept && cellsOfAll(group) > width;
  if (!groups.some(isTooWide)) return runs;
  return groups.flatMap((group) => (isTooWide(group) ? group.map(({ isKept: _, ...run }) => run) : group));
}

/** Runs that are kept and follow each other are kept together; any other is by itself. */
function unitsOf(runs: readonly Run[]): Run[][] {
  const units: Run[][] = [];
  for (const run of runs) {
    const last = units.at(-1);
    if (run.isKept && last?.[0]?.isKept) last.push(run);
    else units.push([run]);
  }
  return units;
}

function cellsOfAll(runs: readonly Run[]): number {
  return runs.reduce((sum, { text }) => sum + cellsOf(text), 0);
}

/** The scripts that part no words by spaces. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\u3000-\u303f\uff01-\uff60]/u;
const ENDS_UNSPACED = new RegExp(`${UNSPACED.source}$`, 'u');
const BEGINS_UNSPACED = new RegExp(`^${UNSPACED.source}`, 'u');

/** No line begins with what closes something, and none ends with what opens something. */
const CLOSES = /^[\p{Pe}\p{Pf}\p{Po}|ー々]/u;
const OPENS = /[\p{Ps}\p{Pi}]$/u;

function partsOf({ runs, gap }: Word, width: number): Word[] {
  const parts: Word[] = [];
  let part: Word = { runs: [], gap, cells: 0 };
  let before = '';
  const units = unitsOf(runs).flatMap((unit) =>
    unit[0]!.isKept ? [unit] : charactersOf(unit[0]!.text).map((text) => [{ ...unit[0]!, text }]),
  );
  for (const unit of units) {
    const text = unit.map((run) => run.text).join('');
    const cells = cellsOfAll(unit);
    const isBetween = ENDS_UNSPACED.test(before) || BEGINS_UNSPACED.test(text);
    const mayBreak = isBetween && !CLOSES.test(text) && !OPENS.test(before);
    if (part.runs.length > 0 && (mayBreak || part.cells + cells > width)) {
      parts.push(part);
      part = { runs: [], gap: null, cells: 0 };
    }
    part.runs.push(...unit);
    part.cells += cells;
    before = text;
  }
  return [...parts, part];
}
