import type { Span, Token } from '../types.js';

/** What is between a token and the one before it: "June 5" space, "5-7" hyphen, "9/17" slash, "Monday," nothing. */
type Join = 'space' | 'hyphen' | 'slash' | 'glued';

/** A token of the document, or a part of one: what the rules for dates read. */
export interface DateToken extends Span {
  readonly text: string;
  /** Lower case, with plain apostrophes; letters without their full stops ("sept", "pm"). */
  readonly normal: string;
  readonly join: Join;
}

/** A longer token, an address or a line of dashes, is not taken apart. */
const MAX_JOINED = 40;
const APOSTROPHE = /^['’‘`]$/;
const JOINER = /^[-–/]$/;
const HAS_JOINER = /[\p{L}\d]\.?\s?[-–/]\s?[\p{L}\d]/u;
const PIECES = /[-–/]|[^-–/\s]+/g;

/** The tokens of a sentence, with "third-quarter" and "9/17/20" taken apart and their hyphens and slashes kept as `join`. */
export function dateTokens(tokens: readonly Token[]): DateToken[] {
  const pieces: DateToken[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const next = tokens[i + 1];
    const { text } = token;
    // "third-quarter": the tokenizer makes the hyphen a token.
    if (token.glued && next?.glued && JOINER.test(token.text) && i > 0) {
      addPieces(next, token.text === '/' ? 'slash' : 'hyphen', pieces);
      i++;
      continue;
    }
    // "Oct. 21,1918": no number has its comma there.
    const comma = text.length - 5;
    if (comma >= 1 && comma <= 2 && text[comma] === ',' && DAY_AND_YEAR.test(text)) {
      addDayAndYear(token, comma, pieces);
      continue;
    }
    // "Feb.25"
    const day = text.length <= 'Sept.25'.length ? SHORT_MONTH_AND_DAY.exec(text)?.[1] : undefined;
    if (day !== undefined) {
      const at = token.end - day.length;
      pieces.push(piece(token.start, at, text.slice(0, -day.length), token.glued ? 'glued' : 'space'));
      pieces.push(piece(at, token.end, day, 'space'));
      continue;
    }
    // "the ' 80s": the tokenizer cuts the apostrophe off.
    if (token.text.length === 1 && APOSTROPHE.test(token.text) && next?.glued && /^\d\ds?$/.test(next.text)) {
      pieces.push(piece(token.start, next.end, `'${next.text}`, token.glued ? 'glued' : 'space'));
      i++;
      continue;
    }
    addPieces(token, token.glued ? 'glued' : 'space', pieces);
  }
  return pieces;
}

const CLOSING = ').';

function addPieces(token: Token, join: Join, pieces: DateToken[]): void {
  const { text, start, end, normal } = token;
  if (!hasMark(normal)) {
    pieces.push({ start, end, text, normal, join });
    return;
  }
  // "(at 3 p.m.).": the tokenizer leaves the bracket on.
  if (end - start > CLOSING.length && text.endsWith(CLOSING)) {
    const at = end - CLOSING.length;
    pieces.push(piece(start, at, text.slice(0, -CLOSING.length), join));
    pieces.push(piece(at, at + 1, ')', 'glued'), piece(at + 1, end, '.', 'glued'));
    return;
  }
  if (end - start > MAX_JOINED || !HAS_JOINER.test(text)) {
    pieces.push({ start, end, text, normal: normalOf(normal), join });
    return;
  }
  let current = join;
  for (const { 0: found, index } of text.matchAll(PIECES)) {
    if (JOINER.test(found)) {
      current = found === '/' ? 'slash' : 'hyphen';
      continue;
    }
    pieces.push(piece(start + index, start + index + found.length, found, current));
    current = 'glued';
  }
}

/** "Feb.25", "Sept.3" */
const SHORT_MONTH_AND_DAY = /^(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.([1-9]|[12]\d|3[01])$/;

/** "21,1918" */
const DAY_AND_YEAR = /^\d\d?,(?:1[4-9]|20)\d\d$/;

/** The day, the comma and the year, as they are in "Oct. 21, 1918". */
function addDayAndYear({ start, end, text, glued }: Token, comma: number, pieces: DateToken[]): void {
  const at = start + comma;
  pieces.push(piece(start, at, text.slice(0, comma), glued ? 'glued' : 'space'));
  pieces.push(piece(at, at + 1, ',', 'glued'));
  pieces.push(piece(at + 1, end, text.slice(comma + 1), 'space'));
}

const HYPHEN = 45;
const STOP = 46;
const SLASH = 47;
const EN_DASH = 0x2013;

/** Whether a token may be taken apart or have a stop to lose: most are words that have neither. */
function hasMark(normal: string): boolean {
  for (let i = 0; i < normal.length; i++) {
    const code = normal.charCodeAt(i);
    if (code === HYPHEN || code === STOP || code === SLASH || code === EN_DASH) return true;
  }
  return false;
}

function piece(start: number, end: number, text: string, join: Join): DateToken {
  return { start, end, text, normal: normalOf(text.toLowerCase().replaceAll('’', "'")), join };
}

/** "sept." is "sept", "p.m." is "pm"; "10.30" and a lone "." stay. */
function normalOf(normal: string): string {
  if (!normal.includes('.') || /\d/.test(normal)) return normal;
  return normal.replaceAll('.', '') || normal;
}
