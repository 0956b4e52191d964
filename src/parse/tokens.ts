// Only the tokenizer: compromise/one would also load the matcher and tagger, which newsq does not use, in 10 ms.
// @ts-expect-error: a file inside compromise that has no types
import plugin from '../../node_modules/compromise/src/1-one/tokenize/plugin.js';
import { anywhere, beforeName, beforeNumber, ordinaryWords } from '../lexicon/common/abbreviations.js';
import { atCharacter, hasPlainEdges, isInvisible, withoutInvisibleEdges } from '../text/white-space.js';
import type { Span, Token } from '../types.js';

/** The part of it that newsq uses. */
interface Compromise {
  readonly methods: {
    readonly one: {
      readonly tokenize: {
        /** Splits a text into words with the marks around them: every character is in exactly one of the strings. */
        splitTerms(text: string, model: unknown): string[];
        /** Separates a word from the marks and white space before and after it. */
        splitWhitespace(term: string, model: unknown): { pre: string; text: string; post: string };
      };
    };
  };
  readonly model: { readonly one: { readonly abbreviations: Readonly<Record<string, unknown>> } };
}

const { methods, model } = plugin as Compromise;
const { splitTerms, splitWhitespace } = methods.one.tokenize;
const abbreviations = new Set<string>([
  ...Object.keys(model.one.abbreviations),
  ...beforeName,
  ...beforeNumber,
  ...anywhere,
]);

const ordinary = new Set<string>(ordinaryWords);

/** compromise's splitter copies its list at every hyphen, so it is given a long text in pieces of this many code units. */
const MAX_PIECE = 4096;

/**
 * The words and punctuation marks within a span of a text, in order. compromise finds the words; newsq splits them where
 * a name may end: "Wang|'s", "China|-|Russia", "US|-|led", "fields|.|Fourth", "WHO|)|'s"; but "co-op", "2019–20" and
 * "9/17/20" stay whole. Only a range of numbers has white space in it, "1871 – 72", as plain spaces. An abbreviation keeps
 * its full stop: "Sept.", "J.", "U.S.".
 * @param text with plain spaces only ({@link withPlainSpaces})
 */
export function tokenize(text: string, span: Span): Token[] {
  const tokens: Token[] = [];
  for (let start = span.start; start < span.end; ) {
    const end = pieceEnd(text, start, span.end);
    readPiece(text, start, end, tokens);
    start = end;
  }
  return tokens;
}

function pieceEnd(text: string, start: number, limit: number): number {
  if (limit - start <= MAX_PIECE) return limit;
  for (let end = start + MAX_PIECE; end > start + MAX_PIECE / 2; end--) if (/\s/.test(text[end - 1]!)) return end;
  return atCharacter(text, start + MAX_PIECE);
}

/** Words of plain letters in a row, with commas: those between the first and the last are tokens as they stand. */
const PLAIN_ROW = /(?<![A-Za-z])(?:[A-Za-z]+,? ){4,}/g;

function readPiece(text: string, start: number, end: number, tokens: Token[]): void {
  const piece = text.slice(start, end);
  let from = 0;
  for (const { 0: row, index } of piece.matchAll(PLAIN_ROW)) {
    // Marks beside the first and the last word may be part of them.
    const last = index + row.lastIndexOf(' ', row.length - 2) + 1;
    let at = index + row.indexOf(' ') + 1;
    readTerms(text, start + from, start + at, end, tokens);
    while (at < last) {
      const space = piece.indexOf(' ', at);
      pushPlain(text, start + at, start + space, end, tokens);
      at = space + 1;
    }
    from = last;
  }
  readTerms(text, start + from, end, end, tokens);
}

/** A word of plain letters, like most: there is nothing to separate from it but a comma or a stop and the space after it. */
const PLAIN = /^[A-Za-z]+[.,]? ?$/;

/** @param end that of the piece */
function pushPlain(text: string, from: number, to: number, end: number, tokens: Token[]): void {
  const mark = text[to - 1] === ',' || (text[to - 1] === '.' && !keepsStop(text.slice(from, to - 1), text, to, end));
  const wordEnd = mark ? to - 1 : to;
  push(text, from, wordEnd, tokens);
  push(text, wordEnd, to, tokens);
}

/** @param end that of the piece, which a stop at the end of a word may close */
function readTerms(text: string, start: number, to: number, end: number, tokens: Token[]): void {
  let at = start;
  for (const term of splitTerms(text.slice(start, to), model)) {
    if (PLAIN.test(term)) {
      pushPlain(text, at, at + (term.endsWith(' ') ? term.length - 1 : term.length), end, tokens);
      at += term.length;
      continue;
    }
    const { pre, text: word } = splitWhitespace(term, model);
    const termEnd = at + term.length;
    let wordStart = at + pre.length;
    let wordEnd = wordStart + word.length;
    // compromise leaves brackets on numbers: "(2022)", "17)".
    while (wordStart < wordEnd && isBracket(text[wordStart]!)) wordStart++;
    while (wordStart < wordEnd && isBracket(text[wordEnd - 1]!)) wordEnd--;
    // "reason(s)"
    if (text[wordEnd] === ')' && text.slice(wordStart + 1, wordEnd).includes('(')) wordEnd++;
    readMarks(text, at, wordStart, tokens);
    const stop =
      text[wordEnd] === '.' && wordEnd < termEnd && keepsStop(text.slice(wordStart, wordEnd), text, wordEnd + 1, end)
        ? 1
        : 0;
    readWord(text, wordStart, wordEnd + stop, tokens);
    readMarks(text, wordEnd + stop, termEnd, tokens);
    at = termEnd;
  }
}

function isBracket(character: string): boolean {
  return character === '(' || character === ')' || character === '[' || character === ']';
}

/** "Sept.", "J." and the end of "Aug. 3-Sept." keep their full stop, unless the text ends with it. */
function keepsStop(word: string, text: string, next: number, end: number): boolean {
  if (next >= end || text[next] === '.') return false;
  const last = word.slice(1 + Math.max(word.lastIndexOf('-'), word.lastIndexOf('–'), word.lastIndexOf('/')));
  return (
    /^\p{Lu}$/u.test(last) ||
    /^(?:\p{L}\.)+\p{L}$/u.test(last) ||
    (abbreviations.has(last.toLowerCase()) && !ordinary.has(last))
  );
}

/** "(", "...", "--": a run of the same mark is one token. */
const MARKS = /(\S)\1*/gu;

function readMarks(text: string, start: number, end: number, tokens: Token[]): void {
  if (start === end || (end === start + 1 && text[start] === ' ')) return;
  MARKS.lastIndex = start;
  while (MARKS.lastIndex < end) {
    const match = MARKS.exec(text);
    if (!match) return;
    if (match.index >= end) return;
    push(text, match.index, Math.min(MARKS.lastIndex, end), tokens);
  }
}

/** The parts of a word that is split; each alternative matches a whole part. */
const PARTS =
  /[\u2013\u2014\u2026/]+|['’](?:s|S)?$|-+|["“”()[\]]|(?<=[\p{Ll}\d"”'’])\.(?=\p{Lu}\p{Ll}|["“”])|(?:[^\u2013\u2014\u2026/'’.\-"“”()[\]]|['’](?!(?:s|S)?$)|(?<![\p{Ll}\d"”'’])\.|\.(?!\p{Lu}\p{Ll}|["“”]))+/gu;
const MAY_BE_SPLIT = /[\u2013\u2014\u2026/'’\-"“”()[\]]|[\p{Ll}\d]\.\p{Lu}\p{Ll}/u;
/** "co-op", "2019–20", "9/17/20", "and/or", "reason(s)": one word; "reasons--first": two words and a dash. */
const WHOLE = /^(?!.*--)[^\p{Lu}'’\u2014\u2026"“”]+$/u;
const WHOLE_BEFORE_S = /^[^\p{Lu}\u2014\u2026"“”()[\]]+?(?=['’]s?$)/u;

function readWord(text: string, start: number, end: number, tokens: Token[]): void {
  // "US$5": the country and the sum.
  if (text.startsWith('US$', start) && end > start + 3) {
    push(text, start, start + 2, tokens);
    push(text, start + 2, end, tokens);
    return;
  }
  const word = text.slice(start, end);
  if (!MAY_BE_SPLIT.test(word) || WHOLE.test(word)) {
    push(text, start, end, tokens);
    return;
  }
  const whole = WHOLE_BEFORE_S.exec(word)?.[0].length ?? 0;
  if (whole > 0) push(text, start, start + whole, tokens);
  for (const part of word.slice(whole).matchAll(PARTS)) {
    const partStart = start + whole + part.index;
    push(text, partStart, partStart + part[0].length, tokens);
  }
}

function push(text: string, from: number, to: number, tokens: Token[]): void {
  if (from >= to) return;
  const { start, end } = hasPlainEdges(text, from, to)
    ? { start: from, end: to }
    : withoutInvisibleEdges(text, { start: from, end: to });
  if (start >= end) return;
  const word = text.slice(start, end);
  const lower = word.toLowerCase();
  const normal = lower.includes('’') ? lower.replaceAll('’', "'") : lower;
  tokens.push({ start, end, text: word, normal, glued: isGlued(text, start) });
}

/** Whether a token follows the one before it without white space; other invisible characters in between do not matter. */
function isGlued(text: string, start: number): boolean {
  for (let at = start - 1; at >= 0; at--) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) return false;
    if (!isInvisible(code)) return true;
  }
  return false;
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}
