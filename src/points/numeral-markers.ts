import { counts } from '../lexicon/points/counts.js';
import { listLabels } from '../lexicon/points/list-labels.js';
import { anyOf } from '../text/any-of.js';
import type { Document } from '../types.js';
import type { Marker } from './marker.js';
import { sentenceAt, skipSpace } from './text.js';

const NUMERAL = /([(（]?)(\d{1,2}|[ivx]{2,5}|[IVX]{2,5}|[a-zA-Z])([.)）、])|[①-⑳]/g;
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

function readNumeral(doc: Document, match: RegExpExecArray): Marker | null {
  const { text } = doc.article;
  const [whole] = match;
  // "①" is a numeral as "(1)" is.
  const circled = match[2] === undefined ? String(whole.charCodeAt(0) - 0x2460 + 1) : null;
  const open = (circled ? '(' : match[1]!).replace('（', '(');
  const value = circled ?? match[2]!;
  const close = (circled ? ')' : match[3]!).replace('）', ')');
  const start = match.index;
  const end = start + whole.length;
  if (open && close !== ')') return null;
  const before = readBefore(text, start);
  const position = before.isLineStart ? 'line' : 'clause';
  if (!before.isApart && !(open && /[:;,.]/.test(text[start - 1]!))) return null;
  const next = text[end];
  const isDigit = /\d/.test(value);
  if (next !== undefined && !/\s/.test(next) && !(/[\p{L}"“‘']/u.test(next) && (isDigit || open))) return null;
  if (close === '、' && !isDigit) return null;
  const textStart = skipSpace(text, end);
  if (textStart >= text.length) return null;
  if (position === 'clause' && !mayStandInside(text, { start, open, value, close, before: before.last, textStart })) {
    return null;
  }
  const isUpper = /\p{Lu}/u.test(value);
  return {
    start,
    end,
    textStart,
    position,
    family: isDigit || /^[ivx]{2,}$/i.test(value) ? 'numeral' : 'letter',
    key: `${open}${isDigit ? '1' : isUpper ? 'A' : 'a'}${close}${position}`,
    numbers: isDigit ? [Number(value)] : letterNumbers(value),
    sentence: sentenceAt(doc, textStart).index,
    isWeak: false,
  };
}

interface Before {
  readonly isLineStart: boolean;
  /** Whether white space or an opening quote keeps it apart from the word before. */
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

interface Inside {
  readonly start: number;
  readonly open: string;
  readonly value: string;
  readonly close: string;
  readonly before: string;
  readonly textStart: number;
}

/** In running text "(1)" may stand anywhere, "1)" behind a pause, "1." only where a sentence or a list can start. */
function mayStandInside(text: string, { start, open, value, close, before, textStart }: Inside): boolean {
  const first = text[textStart]!;
  if (open) return /[\p{L}\p{N}"“‘'$€£]/u.test(first);
  const isBehindWord = /\b(?:and|or|are|is)$/.test(text.slice(Math.max(0, start - 5), start).trimEnd());
  if (close === ')') {
    return !/\([^()]*$/.test(text.slice(Math.max(0, start - 80), start));
  }
  if (/^[A-Z]/.test(value)) return false;
  if (before === ':' || before === ';' || isBehindWord) return true;
  if (/[a-z]/.test(value)) return false;
  return /[:;.?!”"’)–—-]/.test(before) && /[\p{Lu}\p{N}"“‘'$€£]/u.test(first);
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

function letterNumbers(value: string): number[] {
  const lower = value.toLowerCase();
  const roman = /^[ivx]+$/.test(lower) ? readRoman(lower) : null;
  const letter = lower.length === 1 ? lower.charCodeAt(0) - 96 : null;
  return [roman, letter].filter((number) => number !== null);
}

/** "viii" → 8; null where it is no number: "iiv", "ivx". */
function readRoman(lower: string): number | null {
  if (!/^x{0,3}(?:ix|iv|v?i{0,3})$/.test(lower)) return null;
  let sum = 0;
  for (let i = 0; i < lower.length; i++) {
    const [value, next] = [ROMAN[lower[i]!]!, ROMAN[lower[i + 1]!] ?? 0];
    sum += value < next ? -value : value;
  }
  return sum;
}

const countNumbers = new Map<string, number>(counts.map((word, i) => [word, i + 1]));

/** "Step 2: …" and "Point one: …" at the start of a line or a sentence; without a colon ("Article 3 The …") at the start of a line. */
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
  const behind = skipSpace(text, end);
  const textStart = skipSpace(text, behind + (/^(?:--|[:–—,])/.exec(text.slice(behind, behind + 2))?.[0].length ?? 0));
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

/** "• …": blocks that start with the same mark. */
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
