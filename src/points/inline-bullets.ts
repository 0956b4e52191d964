import type { Block, Document } from '../types.js';
import type { Chain } from './chains.js';
import type { Marker } from './marker.js';
import { sentenceAt, skipSpace } from './text.js';

/** Characters of a block that are read, and bullets in it. */
const MAX_LENGTH = 6000;
const MAX_BULLETS = 60;

/** "The talks covered: • trade • visas", "The talks covered - trade; - visas; - fishing", "- trade, - visas, - fishing - and", "The plan: - Trade grows. - Visas end.": bullets in a row within one line. */
export function findInlineBullets(doc: Document): Chain[] {
  const { text, blocks } = doc.article;
  const chains: Chain[] = [];
  for (const block of blocks) {
    const line = text.slice(block.start, Math.min(block.end, block.start + MAX_LENGTH));
    const starts =
      findDots(line) ?? findDashes(line, AFTER_SEMICOLON, 1) ?? findDashes(line, AFTER_COMMA, 2) ?? findSentences(line);
    if (!starts) continue;
    const markers = starts.slice(0, MAX_BULLETS).flatMap((at) => markerAt(doc, block, block.start + at) ?? []);
    if (markers.length > 1) chains.push({ markers, numbers: markers.map((_, i) => i + 1) });
  }
  return chains;
}

const DOT = /[•◦▪‣●■►]/g;

/** Where the dots of a line stand, if the first follows a colon or opens the line, and they are not mere separators. */
function findDots(line: string): number[] | null {
  const dots = Array.from(line.matchAll(DOT));
  const starts = dots.filter(([dot]) => dot === dots[0]![0]).map(({ index }) => index);
  if (starts.length < 2) return null;
  return /(?:^|:)\s*$/.test(line.slice(Math.max(0, starts[0]! - 4), starts[0])) ? starts : null;
}

const AFTER_SEMICOLON = /;\s?(?:(?:and|or)\s)?(?=(?:--|[-–—])\s)/g;
const AFTER_COMMA = /,\s(?:(?:and|or)\s)?(?=(?:--|[-–—])\s)/g;
/** Characters before a second dash in which the first is looked for. */
const MAX_FIRST_LENGTH = 400;
const FIRST_DASH = /(?:^|[\s:])(?=(?:--|[-–—])\s)/g;

/** Where dashes stand that follow such a pause each, the first of them apart; `least` of them follow one. */
function findDashes(line: string, pause: RegExp, least: number): number[] | null {
  const later = Array.from(line.matchAll(pause), (match) => match.index + match[0].length);
  if (later.length < least) return null;
  const from = Math.max(0, later[0]! - MAX_FIRST_LENGTH);
  const before = line.slice(from, later[0]! - 2);
  const first = Array.from(before.matchAll(FIRST_DASH)).at(-1);
  if (!first) return null;
  const starts = [from + first.index + first[0].length, ...later];
  // "The mayor -- a tall man, - said no": two kinds of dashes.
  return starts.every((at) => line[at] === line[starts[0]!] && line[at + 1] === line[starts[0]! + 1]) ? starts : null;
}

const OPENING = /:\s{0,3}(?=(?:--|[-–—])\s\p{Lu})/u;
const AFTER_STOP = /[.!?]\s{1,3}(?=(?:--|[-–—])\s\p{Lu})/gu;

/** Where dashes stand after a colon and after the sentences that follow it. */
function findSentences(line: string): number[] | null {
  const opening = OPENING.exec(line);
  if (!opening) return null;
  const first = opening.index + opening[0].length;
  const later = Array.from(line.matchAll(AFTER_STOP), (match) => match.index + match[0].length);
  const starts = [first, ...later.filter((at) => at > first)];
  return starts.length > 1 && starts.every((at) => line[at] === line[first]) ? starts : null;
}

const MARK = /(?:--|[-–—•◦▪‣●■►])/y;

function markerAt(doc: Document, block: Block, start: number): Marker | null {
  const { text } = doc.article;
  MARK.lastIndex = start;
  const mark = MARK.exec(text)![0];
  const end = start + mark.length;
  const textStart = skipSpace(text, end, block.end);
  if (textStart >= block.end) return null;
  return {
    start,
    end,
    textStart,
    position: start === block.start ? 'line' : /[.!?]\s+$/.test(text.slice(start - 4, start)) ? 'sentence' : 'clause',
    family: 'bullet',
    key: mark,
    numbers: 'next',
    sentence: sentenceAt(doc, textStart).index,
    isWeak: false,
  };
}
