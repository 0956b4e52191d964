import type { Span } from '../types.js';
import { covered } from './span.js';

/**
 * White space other than a plain space, tabs and line ends. To these the next line (U+0085), the zero-width space and
 * U+FEFF belong, which Unicode, JavaScript and compromise do not agree about: they part words as a space does.
 */
const ODD_SPACE = /[\u0085\u00a0\u1680\u2000-\u200b\u2028\u2029\u202f\u205f\u3000\ufeff]/g;

/** A copy of the same length in which all white space but tabs and line ends is a plain space. */
export function withPlainSpaces(text: string): string {
  return text.replace(ODD_SPACE, ' ');
}

/** A name or phrase on one line, its words separated by single plain spaces, whatever line ends or white space they had. */
export function inOneLine(text: string): string {
  return withPlainSpaces(text).replace(/\s+/g, ' ');
}

/**
 * What shows nothing: white space, controls, word joiners, marks of direction, soft hyphens. Within a word they may
 * stand ("می‌خواهم" has a non-joiner); at its edges they are no part of it. Variation selectors are, of the sign before them.
 * The expression stands in here, since to make it costs a start: few articles ask for it.
 */
function showsNothing(character: string): boolean {
  return /^(?!\p{Variation_Selector})[\s\p{Cc}\p{Default_Ignorable_Code_Point}]$/u.test(character);
}

/** Whether a code unit shows nothing by itself. */
export function isInvisible(code: number): boolean {
  return !isPlain(code) && showsNothing(String.fromCharCode(code));
}

/** Nearly all words begin and end with characters that are seen at once to be no white space. */
export function hasPlainEdges(text: string, start: number, end: number): boolean {
  return isPlain(text.charCodeAt(start)) && isPlain(text.charCodeAt(end - 1));
}

/** The span without what is invisible at its edges; empty where all of it is. */
export function withoutInvisibleEdges(text: string, { start, end }: Span): Span {
  if (start >= end || hasPlainEdges(text, start, end)) return { start, end };
  let first = start;
  while (first < end) {
    const character = String.fromCodePoint(text.codePointAt(first)!);
    if (first + character.length > end || !showsNothing(character)) break;
    first += character.length;
  }
  let last = end;
  while (last > first) {
    const length = isLowSurrogate(text.charCodeAt(last - 1)) && last - 2 >= first ? 2 : 1;
    if (!showsNothing(text.slice(last - length, last))) break;
    last -= length;
  }
  return { start: first, end: last };
}

export function trimInvisible(text: string): string {
  return covered(text, withoutInvisibleEdges(text, { start: 0, end: text.length }));
}

/** What is seen, told without the expression: it asks for classes of Unicode, which cost a start two milliseconds. */
function isPlain(code: number): boolean {
  if (code < 127) return code > 32;
  // The letters of Europe, dashes, quotation marks and the ellipsis; no soft hyphen.
  return (code > 0xa0 && code < 0x300 && code !== 0xad) || (code >= 0x2010 && code <= 0x2027);
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}

/** The offset itself, or the one before where it would part the halves of one character. */
export function atCharacter(text: string, offset: number): number {
  const isWithin = isLowSurrogate(text.charCodeAt(offset)) && (text.charCodeAt(offset - 1) & 0xfc00) === 0xd800;
  return isWithin ? offset - 1 : offset;
}
