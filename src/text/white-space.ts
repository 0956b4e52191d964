import type { Span } from '../types.js';
import { covered } from './span.js';

/**
 * White space other than plain spaces, tabs and line ends. It includes the next line (U+0085), the zero-width space and
 * U+FEFF, about which Unicode, JavaScript and compromise disagree: here they separate words, as a space does.
 */
const ODD_SPACE = /[\u0085\u00a0\u1680\u2000-\u200b\u2028\u2029\u202f\u205f\u3000\ufeff]/g;

/** A copy of the same length in which all white space except tabs and line ends is a plain space. */
export function withPlainSpaces(text: string): string {
  return text.replace(ODD_SPACE, ' ');
}

/** A name or phrase on one line: its words separated by single plain spaces instead of line ends or other white space. */
export function inOneLine(text: string): string {
  return withPlainSpaces(text).replace(/\s+/g, ' ');
}

/**
 * Whether a character is invisible: white space, a control, a word joiner, a direction mark, a soft hyphen. A word may
 * contain such characters ("می‌خواهم" has a non-joiner), but does not start or end with one; a variation selector belongs to
 * the character before it.
 */
function isInvisibleCharacter(character: string): boolean {
  const code = character.charCodeAt(0);
  if (code < 128 || isPlain(code)) return !isPlain(code);
  return /^(?!\p{Variation_Selector})[\s\p{Cc}\p{Default_Ignorable_Code_Point}]$/u.test(character);
}

/** Whether a code unit is an invisible character by itself. */
export function isInvisible(code: number): boolean {
  return !isPlain(code) && isInvisibleCharacter(String.fromCharCode(code));
}

/** Whether the first and last character of a stretch are visible at a glance, as those of nearly all words are. */
export function hasPlainEdges(text: string, start: number, end: number): boolean {
  return isPlain(text.charCodeAt(start)) && isPlain(text.charCodeAt(end - 1));
}

/** The span without the invisible characters at its edges; empty if it has no others. */
export function withoutInvisibleEdges(text: string, { start, end }: Span): Span {
  if (start >= end || hasPlainEdges(text, start, end)) return { start, end };
  let first = start;
  while (first < end) {
    const character = String.fromCodePoint(text.codePointAt(first)!);
    if (first + character.length > end || !isInvisibleCharacter(character)) break;
    first += character.length;
  }
  let last = end;
  while (last > first) {
    const length = isLowSurrogate(text.charCodeAt(last - 1)) && last - 2 >= first ? 2 : 1;
    if (!isInvisibleCharacter(text.slice(last - length, last))) break;
    last -= length;
  }
  return { start: first, end: last };
}

/** The text without the invisible characters at its edges. */
export function trimInvisible(text: string): string {
  return covered(text, withoutInvisibleEdges(text, { start: 0, end: text.length }));
}

/** Surely visible, decided without the expression, whose Unicode classes would add two milliseconds to the start. */
function isPlain(code: number): boolean {
  if (code < 127) return code > 32;
  // The letters of Europe, dashes, quotation marks and the ellipsis; not the soft hyphen.
  return (code > 0xa0 && code < 0x300 && code !== 0xad) || (code >= 0x2010 && code <= 0x2027);
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}

/** The offset itself, or the one before it if the offset would split a surrogate pair. */
export function atCharacter(text: string, offset: number): number {
  const isWithin = isLowSurrogate(text.charCodeAt(offset)) && (text.charCodeAt(offset - 1) & 0xfc00) === 0xd800;
  return isWithin ? offset - 1 : offset;
}
