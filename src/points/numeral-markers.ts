import type { Document, Span } from '../types.js';
import { type Before, readBefore } from './before.js';
import { indentOf } from './indents.js';
import { readLabelMarkers } from './label-markers.js';
import type { Marker } from './marker.js';
import { afterLead, firstsOfLines, inOneLine } from './numeral-lines.js';
import { readNumber } from './numerals.js';
import type { Refusal } from './refusal.js';
import { lastStartingBy, sentenceAt, skipSpace } from './text.js';

/** Not at the end of a word: most sentences end with a letter and a stop. */
const NUMERAL =
  /(?<![a-zA-Z\d])((?:[(（]\s?)?)(\d{1,2}|[ivx]{2,5}|[IVX]{2,5}|[a-zA-Z])(\.\)|\s?\)\.?|[.）、]|[/:](?=\s)|\s?[-–—](?=\s?[A-Z"“]))|[①-⑳]/g;
/** "1.", "(1)", "b)", "(iv)", "Step 2:", wherever they may open a point: in the order of the text. */
export function readNumeralMarkers(doc: Document): Marker[] {
  if (doc.sentences.length === 0) return [];
  const { text } = doc.article;
  const labels = readLabelMarkers(doc);
  // The "1." of "Sec. 1." is part of a marker.
  const isLabeled = ({ start }: Span) => start < (labels[lastStartingBy(labels, start)]?.end ?? 0);
  const numerals = Array.from(text.matchAll(NUMERAL), (match) => readNumeral(doc, match)).filter(
    (marker) => marker !== null && !isLabeled(marker),
  ) as Marker[];
  const firsts = firstsOfLines(doc, numerals);
  const others = numerals.filter(({ start }) => !firsts.some((first) => first.start === start));
  const markers = [...others, ...firsts, ...labels].sort((a, b) => a.start - b.start);
  return afterLead(doc, inOneLine(doc, markers));
}

/** A numeral or letter with the marks that make it look like a marker. */
interface Numeral {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The first offset after it where something is seen; the length of the text where nothing is. */
  readonly textStart: number;
  readonly open: '(' | '';
  /** "1", "iv", "b" */
  readonly value: string;
  readonly close: string;
  readonly before: Before;
}

function readNumeral(doc: Document, match: RegExpExecArray): Marker | null {
  const numeral = numeralOf(doc.article.text, match, match.index);
  if (numeral.textStart >= doc.article.text.length || numeralRefusals.some(({ holds }) => holds(numeral))) return null;
  const { start, end, textStart, open, value, close, before } = numeral;
  const position = before.isLineStart ? 'line' : 'clause';
  const kind = isDigits(numeral) ? '1' : /\p{Lu}/u.test(value) ? 'A' : 'a';
  return {
    start,
    end,
    textStart,
    position,
    ...(position === 'line' ? { indent: indentOf(doc, start) } : {}),
    family: isDigits(numeral) || /^[ivx]{2,}$/i.test(value) ? 'numeral' : 'letter',
    key: `${open}${kind}${close}${position}`,
    numbers: readNumber(value),
    sentence: sentenceAt(doc, textStart).index,
    isWeak: false,
  };
}

function numeralOf(text: string, [whole, bracket, value, mark]: RegExpExecArray, start: number): Numeral {
  const end = start + whole.length;
  // "①" is read as "(1)".
  const isCircled = value === undefined;
  return {
    text,
    start,
    end,
    textStart: skipSpace(text, afterCell(text, end)),
    open: isCircled || bracket !== '' ? '(' : '',
    value: value ?? String(whole.charCodeAt(0) - 0x2460 + 1),
    // "1.)" and "(1)." are read as "1)" and "(1)".
    close: isCircled || /[)）]/.test(mark!) ? ')' : mark!.trim(),
    before: readBefore(text, start),
  };
}

/** "1. | Mend the roads": the offset after the bar where a number has a cell of a table for itself. */
function afterCell(text: string, end: number): number {
  return text[end] === ' ' && text[end + 1] === '|' && text[end + 2] === ' ' ? end + 2 : end;
}

function isDigits({ value }: Numeral): boolean {
  return /\d/.test(value);
}

/** Why a numeral or letter is no marker. */
export const numeralRefusals: readonly Refusal<Numeral>[] = [
  {
    name: 'bracket that nothing closes',
    example: '(1. The price',
    holds: ({ open, close }) => open !== '' && close !== ')',
  },
  {
    name: 'glued to what comes before',
    example: 'under §(1) of the law',
    holds: ({ text, start, open, before }) => !before.isApart && !(open !== '' && /[:;,.]/.test(text[start - 1]!)),
  },
  { name: 'start of a word', example: '1.5 million; e.g. tea', holds: isGluedToNext },
  {
    name: 'letter before an ideographic comma',
    example: 'a、b',
    holds: (numeral) => numeral.close === '、' && !isDigits(numeral),
  },
  {
    name: 'bracket without words after it',
    example: 'He scored twice (1) – and left',
    holds: ({ text, textStart, open, before }) =>
      !before.isLineStart && open !== '' && !/[\p{L}\p{N}"“‘'$€£]/u.test(text[textStart]!),
  },
  {
    name: 'part of a number or of a law',
    example: 'Article 2 (1) of the Charter; sales of 40 (1)',
    holds: ({ text, start, open, before }) =>
      !before.isLineStart && open !== '' && NUMBERED.test(text.slice(Math.max(0, start - MAX_NUMBERED), start)),
  },
  {
    name: 'end of a bracket',
    example: 'Spurs (who won 3) left',
    holds: (numeral) =>
      isLoose(numeral) &&
      numeral.close === ')' &&
      /\([^()]*$/.test(numeral.text.slice(Math.max(0, numeral.start - 80), numeral.start)),
  },
  {
    name: 'initial',
    example: 'They met J. Smith',
    holds: (numeral) =>
      isLoose(numeral) && numeral.close !== ')' && /^[A-Z]/.test(numeral.value) && !isAwaitedRoman(numeral),
  },
  {
    name: 'letter that ends a clause',
    example: 'He took plan b. It worked',
    holds: (numeral) =>
      isLoose(numeral) &&
      numeral.close !== ')' &&
      /[a-z]/.test(numeral.value) &&
      !isAwaited(numeral) &&
      !isPaired(numeral),
  },
  {
    name: 'number that ends a clause',
    example: 'He lives at 1. The Green is near',
    holds: (numeral) =>
      isLoose(numeral) &&
      numeral.close !== ')' &&
      isDigits(numeral) &&
      !isAwaited(numeral) &&
      !isPaired(numeral) &&
      !opensSentence(numeral),
  },
];

/** Characters before a bracket that are read. */
const MAX_NUMBERED = 20;
const NUMBERED = /\d\s$|\b(?:article|section|rule|chapter|clause|annex|figure|table|note)\s$/i;

/** "1.5", "e.g."; but "1.The port", "(a)the port". */
function isGluedToNext(numeral: Numeral): boolean {
  const next = numeral.text[numeral.end];
  if (next === undefined || /\s/.test(next)) return false;
  return !(/[\p{L}"“‘']/u.test(next) && (isDigits(numeral) || numeral.open !== ''));
}

/** Within a line and without an opening bracket. */
function isLoose({ open, before }: Numeral): boolean {
  return open === '' && !before.isLineStart;
}

/** "these: 1. …", "1. …; 2. …", "1. …, 2. …, and 3. …" */
function isAwaited({ text, start, before, value }: Numeral): boolean {
  if (before.last === ':' || before.last === ';') return true;
  if (before.last === ',' && /^[2-9]$/.test(value)) return true;
  return /\b(?:and|or|are|is)$/.test(text.slice(Math.max(0, start - 5), start).trimEnd());
}

/** Characters after the first letter in which the second is looked for. */
const MAX_TO_SECOND = 300;

/** "It will a. sell its shares, and b. buy bonds", "told him to 1. pay, 2. leave": the first of which the second follows a pause. */
function isPaired({ text, end, value, close }: Numeral): boolean {
  return close === '.' && (SECONDS[value]?.test(text.slice(end, end + MAX_TO_SECOND)) ?? false);
}

const SECONDS: Readonly<Record<string, RegExp>> = {
  a: /^[^.\n]*[,;]\s(?:and\s|or\s)?b\.\s/,
  '1': /^\s\p{Ll}[^.\n]*(?:[,;]\s(?:and\s|or\s)?|\s(?:and|or)\s)2\.\s\p{Ll}/u,
};

/** "these: I. that …; II. that …" */
function isAwaitedRoman({ value, before }: Numeral): boolean {
  return /^[IVX]+$/.test(value) && /[:;]/.test(before.last);
}

/** "Close the valve. 2. Drain the pipe." */
function opensSentence({ text, textStart, before }: Numeral): boolean {
  return /[:;.?!”"’)–—-]/.test(before.last) && /[\p{Lu}\p{N}"“‘'$€£]/u.test(text[textStart]!);
}
