import type { Span, Token } from '../types.js';

/** How a word stands to the one before it: "June 5" space, "5-7" hyphen, "9/17" slash, "Monday," glued. */
type Join = 'space' | 'hyphen' | 'slash' | 'glued';

/** A token, or a part of one: what the rules for dates read. */
export interface DateToken extends Span {
  readonly text: string;
  /** Lower case; letters without their stops ("sept", "pm"). */
  readonly normal: string;
  readonly join: Join;
}

/** Longer tokens are no dates: an address, a line of dashes. */
const LONGEST = 40;
const APOSTROPHE = /^['’‘`]$/;
const JOINER = /^[-–/]$/;
const HAS_JOINER = /[\p{L}\d]\.?\s?[-–/]\s?[\p{L}\d]/u;
const PIECES = /[-–/]|[^-–/\s]+/g;

/** The words of a sentence, "third-quarter" and "9/17/20" taken apart, their hyphens kept as `join`. */
export function dateTokens(tokens: readonly Token[]): DateToken[] {
  const words: DateToken[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const next = tokens[i + 1];
    if (token.glued && next?.glued && JOINER.test(token.text) && i > 0) {
      addPieces(next, token.text === '/' ? 'slash' : 'hyphen', words);
      i++;
      continue;
    }
    // "the ' 80s": the tokenizer cuts the apostrophe off.
    if (token.text.length === 1 && APOSTROPHE.test(token.text) && next?.glued && /^\d\ds?$/.test(next.text)) {
      words.push(word(token.start, next.end, `'${next.text}`, token.glued ? 'glued' : 'space'));
      i++;
      continue;
    }
    addPieces(isBracketed(token.text) ? withoutBracket(token) : token, token.glued ? 'glued' : 'space', words);
  }
  return words;
}

function isBracketed(text: string): boolean {
  if (text.length < 2) return false;
  const [first, last] = [text[0], text[text.length - 1]];
  return first === '(' || first === '[' || last === ')' || last === ']';
}

/** "(4", "2005)" and "(1964)" are sometimes one token. */
function withoutBracket(token: Token): Token {
  const { text } = token;
  const before = text[0] === '(' || text[0] === '[' ? 1 : 0;
  const behind = text.endsWith(')') || text.endsWith(']') ? 1 : 0;
  if (text.length <= before + behind) return token;
  return {
    ...token,
    start: token.start + before,
    end: token.end - behind,
    text: text.slice(before, text.length - behind),
    normal: token.normal.slice(before, token.normal.length - behind),
  };
}

function addPieces(token: Token, join: Join, words: DateToken[]): void {
  const { text, start, end } = token;
  if (end - start > LONGEST || !HAS_JOINER.test(text)) {
    words.push({ start, end, text, normal: normalOf(token.normal), join });
    return;
  }
  let current = join;
  for (const piece of text.matchAll(PIECES)) {
    if (JOINER.test(piece[0])) {
      current = piece[0] === '/' ? 'slash' : 'hyphen';
      continue;
    }
    words.push(word(start + piece.index, start + piece.index + piece[0].length, piece[0], current));
    current = 'glued';
  }
}

function word(start: number, end: number, text: string, join: Join): DateToken {
  return { start, end, text, normal: normalOf(text.toLowerCase().replaceAll('’', "'")), join };
}

/** "sept." → "sept", "p.m." → "pm"; "10.30" and a lone "." stay. */
function normalOf(normal: string): string {
  if (!normal.includes('.') || normal.length < 2 || /\d/.test(normal)) return normal;
  return normal.replaceAll('.', '') || normal;
}
