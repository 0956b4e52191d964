import { counts } from '../lexicon/points/counts.js';
import { listLabels } from '../lexicon/points/list-labels.js';
import { anyOf } from '../text/any-of.js';
import type { Document } from '../types.js';
import type { Marker } from './marker.js';
import { readNumber } from './numerals.js';
import type { Refusal } from './refusal.js';
import { sentenceAt, skipSpace } from './text.js';

/** Not at the end of a word: most sentences end with a letter and a stop. */
const NUMERAL = /(?<![a-zA-Z\d])([(（]?)(\d{1,2}|[ivx]{2,5}|[IVX]{2,5}|[a-zA-Z])([.)）、])|[①-⑳]/g;
const LABEL = new RegExp(
  `(${anyOf(listLabels)})\\s{0,2}(?:#\\s?|no\\.\\s?|number\\s)?(\\d{1,2}|${anyOf(counts)})(?:\\s?(?:[:.)]|--|[–—-](?=\\s))|(?=[,\\s]))`,
  'giy',
);
const LABELED = new RegExp(`\\b${anyOf(listLabels)}(?![\\p{L}])`, 'giu');

/** "1.", "(1)", "b)", "(iv)", "Step 2:", wherever they may open a point: in the order of the text. */
export function readNumeralMarkers(doc: Document): Marker[] {
  if (doc.sentences.length === 0) return [];
  const { text } = doc.article;
  const markers: Marker[] = [];
  for (const match of text.matchAll(NUMERAL)) {
    const marker = readNumeral(doc, match);
    if (marker) markers.push(marker);
  }
  for (const match of text.matchAll(LABELED)) {
    const marker = readLabel(doc, match.index);
    if (marker) markers.push(marker);
  }
  return markers.sort((a, b) => a.start - b.start);
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
    textStart: skipSpace(text, end),
    open: isCircled || bracket !== '' ? '(' : '',
    value: value ?? String(whole.charCodeAt(0) - 0x2460 + 1),
    close: isCircled || mark === '）' ? ')' : mark!,
    before: readBefore(text, start),
  };
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
    holds: (numeral) => isLoose(numeral) && numeral.close !== ')' && /^[A-Z]/.test(numeral.value),
  },
  {
    name: 'letter that ends a clause',
    example: 'He took plan b. It worked',
    holds: (numeral) => isLoose(numeral) && numeral.close !== ')' && /[a-z]/.test(numeral.value) && !isAwaited(numeral),
  },
  {
    name: 'number that ends a clause',
    example: 'He lives at 1. The Green is near',
    holds: (numeral) =>
      isLoose(numeral) && numeral.close !== ')' && isDigits(numeral) && !isAwaited(numeral) && !opensSentence(numeral),
  },
];

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

/** "these: 1. …", "1. …; 2. …", "1. …, and 2. …" */
function isAwaited({ text, start, before }: Numeral): boolean {
  if (before.last === ':' || before.last === ';') return true;
  return /\b(?:and|or|are|is)$/.test(text.slice(Math.max(0, start - 5), start).trimEnd());
}

/** "Close the valve. 2. Drain the pipe." */
function opensSentence({ text, textStart, before }: Numeral): boolean {
  return /[:;.?!”"’)–—-]/.test(before.last) && /[\p{Lu}\p{N}"“‘'$€£]/u.test(text[textStart]!);
}

interface Before {
  readonly isLineStart: boolean;
  /** Whether white space separates it from the word before, or an opening quotation mark that has white space before it. */
  readonly isApart: boolean;
  /** The last character before it that is no white space. */
  readonly last: string;
}

function readBefore(text: string, start: number): Before {
  let at = start - 1;
  while (at >= 0 && /["“‘'*_]/.test(text[at]!) && start - at < 4) at--;
  const isApart = at < 0 || /\s/.test(text[at]!);
  let isLineStart = at < 0;
  const limit = Math.max(-1, at - 200);
  for (; at > limit && /\s/.test(text[at]!); at--) if (text[at] === '\n' || text[at] === '\r') isLineStart = true;
  return { isLineStart: isLineStart || at < 0, isApart, last: text[at] ?? '' };
}

const countNumbers = new Map<string, number>(counts.map((word, i) => [word, i + 1]));

/** "Step 2: …" and "Point one: …" at the start of a line or a sentence; without a colon ("Article 3 The …") only of a line. */
function readLabel(doc: Document, start: number): Marker | null {
  const { text } = doc.article;
  LABEL.lastIndex = start;
  const match = LABEL.exec(text);
  if (!match) return null;
  const before = readBefore(text, start);
  if (!before.isApart || !(before.isLineStart || /[.:;?!”"’)–—]/.test(before.last))) return null;
  const end = start + match[0].length;
  // "Number one, we must win."
  const hasStop = /[:.)–—-]$/.test(match[0]) || (text[end] === ',' && !/\d/.test(match[2]!));
  if (!hasStop && !(before.isLineStart && /^\p{Lu}/u.test(match[0]))) return null;
  const next = skipSpace(text, end);
  const textStart = skipSpace(text, next + (/^(?:--|[:–—,])/.exec(text.slice(next, next + 2))?.[0].length ?? 0));
  if (textStart >= text.length) return null;
  const value = match[2]!.toLowerCase();
  return {
    start,
    end: start + match[0].replace(/\s?(?:[:.)–—-]|--)$/, '').length,
    textStart,
    position: before.isLineStart ? 'line' : 'sentence',
    family: 'label',
    key: `label ${match[1]!.toLowerCase()}`,
    numbers: [countNumbers.get(value) ?? Number(value)],
    sentence: sentenceAt(doc, textStart).index,
    isWeak: false,
  };
}

const BULLET = /^(?:([-–—](?!\s*\d)|[*•◦▪‣●·○■►])\s+|(--)\s*|([•◦▪‣●])\s*)(?:and\s+)?/;

/** "• …": the blocks that start with a bullet. */
export function readBullets(doc: Document): Marker[] {
  const { text, blocks } = doc.article;
  const bullets: Marker[] = [];
  for (const block of blocks) {
    const match = BULLET.exec(text.slice(block.start, Math.min(block.end, block.start + 12)));
    if (!match) continue;
    const mark = (match[1] ?? match[2] ?? match[3])!;
    const textStart = skipSpace(text, block.start + match[0].length);
    if (textStart >= block.end) continue;
    bullets.push({
      start: block.start,
      end: block.start + mark.length,
      textStart,
      position: 'line',
      family: 'bullet',
      key: mark,
      numbers: 'next',
      sentence: sentenceAt(doc, textStart).index,
      isWeak: false,
    });
  }
  return bullets;
}
