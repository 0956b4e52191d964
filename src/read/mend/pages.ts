import { startsWithLower } from '../../text/letter-case.js';

/** "Page 2 of 5", "- 2 -", alone on its line. */
const PAGE_NUMBER =
  /^(?:(?:[-–—|]\s?)?(?:page|pg\.|p\.)\s?\d{1,4}(?:\s?(?:of|\/)\s?\d{1,4})?(?:\s?[-–—|])?|[-–—]\s?\d{1,4}\s?[-–—])$/i;
/** A number alone is one of a page beside the end of a page. */
const BARE_NUMBER = /^\d{1,4}(?:\s?(?:of|\/)\s?\d{1,4})?$/;
/** "The Oslo Courier      Page 2" */
const WITH_PAGE = /\bpage\s?\d{1,4}\b/i;
const SENTENCE_END = /[.?!:;…]["”’')\]]*$/;
/** Lines at the edge of a page that may be its running head or foot. */
const EDGE = 2;
/** A line of running text is not shorter, where a page ends in the midst of a sentence. */
const FULL_LINE = 40;

interface PageLine {
  readonly text: string;
  /** Whether a new page begins with it. */
  readonly startsPage: boolean;
}

/**
 * The text without what stands at the edges of its pages: their numbers, and the lines that come again on other pages. A sentence
 * goes on where a page ended in the midst of it.
 */
export function withoutPageEdges(text: string): string {
  const lines = linesOf(text);
  const furniture = furnitureOf(lines);
  if (furniture.size === 0 && !lines.some(({ startsPage }) => startsPage)) return text;
  const kept: string[] = [];
  let isCut = false;
  for (const [i, { text: line, startsPage }] of lines.entries()) {
    isCut ||= startsPage || furniture.has(i);
    if (furniture.has(i) || (isCut && line.trim() === '')) continue;
    if (isCut && kept.length > 0) {
      while (kept.length > 0 && kept.at(-1)!.trim() === '') kept.pop();
      if (!goesOn(kept.at(-1) ?? '', line)) kept.push('');
    }
    isCut = false;
    kept.push(line);
  }
  return kept.join('\n') + (text.slice(text.trimEnd().length).includes('\n') && kept.length > 0 ? '\n' : '');
}

function linesOf(text: string): PageLine[] {
  const whole = text.endsWith('\n') ? text.slice(0, -1) : text;
  return whole.split(/\r?\n/).flatMap((line) => line.split('\f').map((part, i) => ({ text: part, startsPage: i > 0 })));
}

function goesOn(last: string, next: string): boolean {
  const [before, after] = [last.trim(), next.trim()];
  return !SENTENCE_END.test(before.slice(-8)) && (startsWithLower(after) || before.length >= FULL_LINE);
}

/** The lines that are no part of the text, by their numbers. */
function furnitureOf(lines: readonly PageLine[]): ReadonlySet<number> {
  const words = lines.flatMap(({ text }, i) => (text.trim() === '' ? [] : [i]));
  const position = new Map(words.map((line, at) => [line, at]));
  const numbered = words.filter((i) => PAGE_NUMBER.test(plain(lines[i]!.text)));
  // One alone may be the text of a list; one that counts all pages is none.
  const numbers = numbered.length > 1 || numbered.some((i) => /of|\//i.test(lines[i]!.text)) ? numbered : [];
  const breaks = lines.flatMap(({ startsPage }, i) => (startsPage ? [i] : []));
  const edges = new Set<number>();
  const addEdges = (at: number) => {
    for (let step = 1; step <= EDGE; step++)
      for (const j of [at - step, at + step - 1]) if (words[j] !== undefined) edges.add(words[j]);
  };
  for (const at of breaks) addEdges(firstAt(words, at));
  const found = new Set(numbers);
  for (const i of numbers) {
    addEdges(position.get(i)!);
    addEdges(position.get(i)! + 1);
  }
  // The first page has its head at the top of the text.
  for (const line of words.slice(0, breaks.length + numbers.length > 0 ? EDGE : 0)) edges.add(line);
  const counts = new Map<string, number>();
  for (const i of edges) counts.set(keyOf(lines[i]!.text), (counts.get(keyOf(lines[i]!.text)) ?? 0) + 1);
  for (const i of edges) {
    const line = plain(lines[i]!.text);
    const isAgain = counts.get(keyOf(line))! > 1 && (WITH_PAGE.test(line) || !SENTENCE_END.test(line));
    if (isAgain || (breaks.length > 0 && (BARE_NUMBER.test(line) || PAGE_NUMBER.test(line)))) found.add(i);
  }
  return found;
}

/** The index of the first of the sorted numbers that is not below one. */
function firstAt(sorted: readonly number[], least: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

function plain(line: string): string {
  return line.replace(/\s+/g, ' ').trim();
}

/** What of a line is the same on other pages. */
function keyOf(line: string): string {
  return plain(line).toLowerCase().replace(/\d+/g, '#').slice(0, 200);
}
