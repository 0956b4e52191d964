import { startsWithCapital, startsWithLower } from '../../text/letter-case.js';
import type { Token } from '../../types.js';
import { MARK, type Mark, markAt } from './marks.js';
import { attributionWithin, opensAttribution } from './unclosed.js';

/** A stretch in quotation marks, by its tokens. */
export interface Quoted {
  /** The opening mark; where it is missing, the first token that is quoted. */
  readonly open: number;
  /** The last token: the closing mark, or the last that is quoted; where the next paragraph goes on, the mark that opens it. */
  readonly close: number;
  /** What is quoted, without the marks. */
  readonly from: number;
  readonly to: number;
}

interface MarkedTokens {
  readonly tokens: readonly Token[];
  /** For each the sets that its word is in, as bits. */
  readonly kinds: Int32Array;
  readonly block: readonly number[];
}

/** The stretches in quotation marks, in order, none within another. A mark that nothing closes swallows nothing. */
export function findQuoted({ tokens, kinds, block }: MarkedTokens): Quoted[] {
  const quoted: Quoted[] = [];
  for (let from = 0; from < tokens.length; ) {
    let to = from + 1;
    while (to < tokens.length && block[to] === block[from]) to++;
    const paragraph = { tokens, from, to, marks: readMarks(tokens, kinds, from, to), quoted: [] };
    const isRegular = readParagraph(paragraph);
    for (const each of (isRegular ? null : readInTurns(paragraph)) ?? paragraph.quoted) quoted.push(each);
    from = to;
  }
  return quoted;
}

interface Paragraph {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
  readonly marks: readonly Mark[];
  /** Filled as it is read. */
  readonly quoted: Quoted[];
}

function readMarks(tokens: readonly Token[], kinds: Int32Array, from: number, to: number): Mark[] {
  const marks: Mark[] = [];
  for (let at = from; at < to; at++) {
    const mark = (kinds[at]! & MARK) === 0 ? null : markAt(tokens, at);
    if (!mark) continue;
    marks.push(mark);
    at = mark.last;
  }
  return marks;
}

/** Fills in the quotations of a paragraph; false where one of its marks has no partner. */
function readParagraph(paragraph: Paragraph): boolean {
  const { marks, quoted } = paragraph;
  let isRegular = true;
  /** Whether the last quotation was closed by a mark with its space on the wrong side. */
  let isTurned = false;
  for (let i = 0; i < marks.length; ) {
    const mark = marks[i]!;
    if (mark.shape === 'close' || (mark.family === 'single' && mark.shape === 'either')) {
      const unopened = mark.family === 'double' ? withoutOpening(paragraph, mark) : null;
      if (unopened) quoted.push(unopened);
      const turned: number | null = unopened || mark.family !== 'double' ? null : turnedEnd(paragraph, i, isTurned);
      if (turned === null) {
        if (mark.family === 'double') isRegular = false;
        i++;
        continue;
      }
      quoted.push(between(marks[i]!, marks[turned]!));
      isTurned = marks[turned]!.shape !== 'close';
      i = turned + 1;
      continue;
    }
    const end = mark.family === 'single' ? closingSingle(marks, i) : closingMark(paragraph, i);
    if (end !== null) {
      quoted.push(between(mark, marks[end]!));
      if (mark.family === 'double') isTurned = marks[end]!.shape === 'open';
      i = end + 1;
      continue;
    }
    if (mark.family === 'double') isRegular = false;
    const unclosed = mark.family === 'single' ? null : withoutClosing(paragraph, i);
    if (unclosed) quoted.push(unclosed);
    i++;
    if (unclosed) while (i < marks.length && marks[i]!.at <= unclosed.close) i++;
  }
  return isRegular;
}

function between({ at: open, last }: Mark, { at: to, last: close }: Mark): Quoted {
  return { open, close, from: last + 1, to };
}

/** Where the space beside straight marks tells nothing ('"We agree. "He left. "It is late. "'): each second one closes. */
function readInTurns({ tokens, marks }: Paragraph): Quoted[] | null {
  const doubles = marks.filter(({ family }) => family === 'double');
  if (doubles.length < 4 || doubles.length % 2 === 1) return null;
  if (doubles.some(({ at }) => !/^["']/.test(tokens[at]!.text))) return null;
  const turns: Quoted[] = [];
  for (let i = 0; i < doubles.length; i += 2) turns.push(between(doubles[i]!, doubles[i + 1]!));
  return turns.every(({ from, to }) => to > from) ? turns : null;
}

/** Marks that are looked through for the one that closes a quotation, at most. */
const MAX_MARKS = 40;

/** The index of the mark that closes the one at an index; null where none does. */
function closingMark({ tokens, marks }: Paragraph, open: number): number | null {
  const { family } = marks[open]!;
  let depth = 1;
  for (let i = open + 1; i < marks.length && i - open <= MAX_MARKS; i++) {
    const { at, shape, family: other } = marks[i]!;
    if (other !== family) continue;
    if (shape === 'open' && !closesWrongly(tokens, at) && !closesSentence(tokens, marks, i)) {
      // A second opening mark: a quotation within, if both are closed; else the first was never closed.
      if (depth > 1 || !isNested(marks, i)) return null;
      depth++;
    } else if (!isInches(tokens, marks, i) && --depth === 0) return i;
  }
  return null;
}

/** Whether a quotation that begins within another, at an index, ends before it: '"They shouted "no" at us," Lee said.' */
function isNested(marks: readonly Mark[], open: number): boolean {
  const { family } = marks[open]!;
  let closed = 0;
  for (let i = open + 1; i < marks.length && i - open <= MAX_MARKS && closed < 2; i++) {
    const mark = marks[i]!;
    if (mark.family !== family) continue;
    if (mark.shape === 'open') return false;
    closed++;
  }
  return closed === 2;
}

/** '"We agree, "he said.': the space stands on the wrong side. */
function closesWrongly(tokens: readonly Token[], at: number): boolean {
  const isStraight = tokens[at]!.text === '"' && !tokens[at]!.glued && tokens[at + 1]?.glued === true;
  return (isStraight || /^[,?!.]/.test(tokens[at - 1]?.text ?? '')) && opensAttribution(tokens, at + 1);
}

/** '"We agree. "Lee spoke of" good men. "': the space stands on the wrong side of the second and of the third. */
function closesSentence(tokens: readonly Token[], marks: readonly Mark[], i: number): boolean {
  const { at } = marks[i]!;
  if (tokens[at]!.text !== '"' || tokens[at]!.glued || !/^[.?!]$/.test(tokens[at - 1]?.text ?? '')) return false;
  return startsWithCapital(tokens[at + 1]?.text ?? '') && isNested(marks, i);
}

/** Quotations in a row whose marks have the space on the wrong side, at most. */
const MAX_TURNED = 20;

/**
 * The index of the mark that ends a quotation that begins with a closing mark, as the space is on the wrong side of both:
 * 'Lee said." We agree. "He left.' Null where the marks up to the next that are surely right do not pair so.
 */
function turnedEnd({ tokens, marks }: Paragraph, open: number, isTurned: boolean): number | null {
  if (tokens[marks[open]!.at]!.text !== '"') return null;
  const first = nextStraight(tokens, marks, open);
  if (first === null || marks[first]!.at === marks[open]!.last + 1) return null;
  if (marks[first]!.shape === 'close') return isTurned ? first : null;
  let last = first;
  for (let pairs = 0; pairs < MAX_TURNED; pairs++) {
    const start = nextStraight(tokens, marks, last);
    if (start === null || marks[start]!.shape !== 'close') return first;
    const end = nextStraight(tokens, marks, start);
    if (end === null || marks[end]!.shape === 'close') return null;
    last = end;
  }
  return null;
}

/** The index of the next double mark, where it is a straight one. */
function nextStraight(tokens: readonly Token[], marks: readonly Mark[], from: number): number | null {
  for (let i = from + 1; i < marks.length && i - from <= MAX_MARKS; i++)
    if (marks[i]!.family === 'double') return tokens[marks[i]!.at]!.text === '"' ? i : null;
  return null;
}

/** '"It is 6" long," he said.': not the end of a quotation. */
function isInches(tokens: readonly Token[], marks: readonly Mark[], i: number): boolean {
  const { at } = marks[i]!;
  const { text, glued } = tokens[at]!;
  if (text !== '"' || !glued || !/\d$/.test(tokens[at - 1]!.text)) return false;
  const next = tokens[at + 1];
  const after = marks[i + 1];
  return startsWithLower(next?.text ?? '') && after !== undefined && after.shape === 'close';
}

/** The index of the mark that closes the single mark at an index; null where it is an apostrophe. */
function closingSingle(marks: readonly Mark[], open: number): number | null {
  let possible: number | null = null;
  let doubles = 0;
  for (let i = open + 1; i < marks.length && i - open <= MAX_MARKS; i++) {
    const { family, shape } = marks[i]!;
    if (family !== 'single') doubles++;
    else if (shape === 'open') break;
    // A quotation within ends before it.
    else if (doubles % 2 === 1) continue;
    else if (shape === 'close') return i;
    else possible ??= i;
  }
  return possible;
}

/** A quotation whose closing mark is missing: up to where it plainly ends. */
function withoutClosing({ tokens, from, to, marks }: Paragraph, i: number): Quoted | null {
  const { at: open, last, family } = marks[i]!;
  const next = nextOpening(marks, i) ?? to;
  const cut = attributionWithin(tokens, last + 1, next);
  if (cut !== null) return { open, close: cut - 1, from: last + 1, to: cut };
  // The next paragraph goes on.
  const follower = next === to && to < tokens.length ? markAt(tokens, to) : null;
  if (follower?.family === family && follower.shape === 'open') return { open, close: to, from: last + 1, to };
  const isWhole = open === from || tokens[open - 1]!.text === ':';
  if (!isWhole || next - open < 3 || !/^[.?!…]/.test(tokens[next - 1]!.text)) return null;
  return { open, close: next - 1, from: last + 1, to: next };
}

/** The token of the next mark after an index that may open a quotation of the same kind. */
function nextOpening(marks: readonly Mark[], i: number): number | null {
  const { family } = marks[i]!;
  for (let next = i + 1; next < marks.length && next - i <= MAX_MARKS; next++)
    if (marks[next]!.family === family && marks[next]!.shape === 'open') return marks[next]!.at;
  return null;
}

/** Tokens of a quotation without an opening mark, at most. */
const MAX_UNOPENED = 100;

/** 'We agree," he said.': a quotation whose opening mark is missing begins with its sentence. */
function withoutOpening({ tokens, from, quoted }: Paragraph, { at: to, last: close }: Mark): Quoted | null {
  if (!/^[,?!]/.test(tokens[to - 1]?.text ?? '') || !opensAttribution(tokens, close + 1)) return null;
  const least = Math.max(from, (quoted.at(-1)?.close ?? -1) + 1, to - MAX_UNOPENED);
  let start = to - 1;
  while (start > least && !/^[.?!…:]/.test(tokens[start - 1]!.text)) start--;
  return to - start > 2 ? { open: start, close, from: start, to } : null;
}
