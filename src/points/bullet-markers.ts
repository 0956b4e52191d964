import type { Block, Document } from '../types.js';
import { isInvitation } from './furniture.js';
import { indentOf } from './indents.js';
import type { Marker } from './marker.js';
import { sentenceAt, skipSpace } from './text.js';

const BULLET =
  /^(?:([-–—](?!\s*\d)|[*•◦▪‣●·○■►□◆◇▸➢➤➔→✓✔✅☑★\uF0A7\uF0B7\uF0D8\uF0FC]|🔹|🔸|👉|📌)\uFE0F?\s+|(--)\s*|([•◦▪‣●✓✔✅])\uFE0F?\s*)(?:[-–—*•·]\s+)?(?:and\s+)?/u;

/** "* * *": a break between sections. */
const BREAK = /^([*•–—-])\s{1,3}\1(?:\s|$)/;

/** "-Prices rose": a dash without a space, which opens a line among others that do. */
const GLUED_DASH = /^([-–—])(?=\p{Lu})/u;
/** What the fonts of a word processor show as bullets, "o" and "§", what scanned ones are read as, "e" and "¢", and "+", at the head of a line beside another bullet. */
const LETTER_BULLET = /^([eo§¢+])(?:\t\s*|\s+(?=[^\d\s]))/;
/** "🚀 Fast", "1️⃣ Log in": pictures that differ, each at the head of its line. */
const PICTURE = /^((?![©®™])\p{Extended_Pictographic}|\d\uFE0F?\u20E3)\uFE0F?\s*/u;

/** "Key facts:* Orders rose": the first bullet of lines with the same mark, where it stands on the line of the lead. */
const BULLET_AFTER_COLON = /:\s{0,4}([*•◦▪‣●])\s/g;
/** Characters of a lead with a bullet in its line, at most. */
const MAX_LEAD_LENGTH = 400;

/** "• …": the bullets that blocks start with, and those after the colon of a lead. */
export function readBullets(doc: Document): Marker[] {
  const { text, blocks } = doc.article;
  return blocks.flatMap((block, i) => {
    const opening = openingBullet(doc, i);
    const start = bulletAfterColon(text, block, blocks[i + 1]);
    const inner = start === null ? null : bulletOf(doc, block, start, text[start]!, 1);
    return [opening, inner].flatMap((bullet) => (bullet && !isInvitation(text, bullet.textStart) ? [bullet] : []));
  });
}

function openingBullet(doc: Document, index: number): Marker | null {
  const { text, blocks } = doc.article;
  const block = blocks[index]!;
  if (opensWithLetter(text, block) && !/[eo]/.test(text[block.start]!)) return null;
  const around = [blocks[index - 1], blocks[index + 1]];
  const picture = pictureAt(text, block);
  const isPicture = picture !== null && around.some((other) => other && pictureAt(text, other));
  const match = isPicture
    ? picture
    : (bulletAt(text, block) ?? gluedDashAt(text, block, around) ?? letterAt(text, block, around));
  const bullet = match && bulletOf(doc, block, block.start, match[1] ?? match[2] ?? match[3]!, match[0].length);
  return isPicture && bullet ? { ...bullet, key: 'picture' } : bullet;
}

/** Most lines do, and no bullet is a letter but "o" and "e". */
function opensWithLetter(text: string, { start }: Block): boolean {
  const code = text.charCodeAt(start) | 0x20;
  return code >= 97 && code <= 122;
}

function pictureAt(text: string, block: Block): RegExpExecArray | null {
  return opensWithLetter(text, block) ? null : PICTURE.exec(headOf(text, block));
}

/** @param length of the bullet and what joins it to its text */
function bulletOf(doc: Document, block: Block, start: number, mark: string, length: number): Marker | null {
  const textStart = skipSpace(doc.article.text, start + length);
  if (textStart >= block.end) return null;
  return {
    start,
    end: start + mark.length,
    textStart,
    position: 'line',
    indent: indentOf(doc, start),
    family: 'bullet',
    key: mark,
    numbers: 'next',
    sentence: sentenceAt(doc, textStart).index,
    isWeak: false,
  };
}

function bulletAt(text: string, block: Block): RegExpExecArray | null {
  if (opensWithLetter(text, block)) return null;
  const head = headOf(text, block);
  return BREAK.test(head) ? null : BULLET.exec(head);
}

function headOf(text: string, { start, end }: Pick<Block, 'start' | 'end'>): string {
  return text.slice(start, Math.min(end, start + 12));
}

function gluedDashAt(text: string, block: Block, around: readonly (Block | undefined)[]): RegExpExecArray | null {
  const match = GLUED_DASH.exec(headOf(text, block));
  return match && around.some((other) => other && text[other.start] === match[1]) ? match : null;
}

function letterAt(text: string, block: Block, around: readonly (Block | undefined)[]): RegExpExecArray | null {
  const match = LETTER_BULLET.exec(headOf(text, block));
  const isBullet = (other: Block | undefined) =>
    other !== undefined && (LETTER_BULLET.test(headOf(text, other)) || bulletAt(text, other) !== null);
  return match && around.some(isBullet) ? match : null;
}

function bulletAfterColon(text: string, { start, end }: Block, next: Block | undefined): number | null {
  const mark = next && bulletAt(text, next)?.[0].trim();
  if (!mark) return null;
  const line = text.slice(start, Math.min(end, start + MAX_LEAD_LENGTH));
  const match = Array.from(line.matchAll(BULLET_AFTER_COLON)).findLast((found) => found[1] === mark);
  return match ? start + match.index + match[0].lastIndexOf(mark) : null;
}
