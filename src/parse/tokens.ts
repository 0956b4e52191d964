// The tokenizer alone: compromise/one also loads what matches and tags, which newsq does not use, at 10 ms a start.
// @ts-expect-error: a file inside compromise, without types of its own
import plugin from '../../node_modules/compromise/src/1-one/tokenize/plugin.js';
import { anywhere, beforeName, beforeNumber, ordinaryWords } from '../lexicon/common/abbreviations.js';
import { atCharacter, hasPlainEdges, isInvisible, withoutInvisibleEdges } from '../text/white-space.js';
import type { Span, Token } from '../types.js';

/** What newsq uses of it. */
interface Compromise {
  readonly methods: {
    readonly one: {
      readonly tokenize: {
        /** Cuts a text into words with the marks around them: every character is in exactly one of the strings. */
        splitTerms(text: string, model: unknown): string[];
        /** Tells a word from the marks and white space before and behind it. */
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

/** compromise's splitter copies its list at every hyphen, so a long text goes to it in pieces. */
const PIECE = 4096;

/**
 * The words and punctuation marks of a stretch of text, in order. compromise finds the words; newsq cuts them where a
 * name can end: "Wang|'s", "China|-|Russia", "US|-|led" (but "co-op", "2019–20", "9/17/20" whole), "fields|.|Fourth",
 * "WHO|)|'s". None has white space in it but a range of numbers, "1871 – 72", which has plain spaces.
 * A full stop stays with an abbreviation: "Sept.", "J.", "U.S.".
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
  if (limit - start <= PIECE) return limit;
  for (let end = start + PIECE; end > start + PIECE / 2; end--) if (/\s/.test(text[end - 1]!)) return end;
  return atCharacter(text, start + PIECE);
}

/** A word of plain letters, as most are: there is nothing to tell from it but the space behind it. */
const PLAIN = /^[A-Za-z]+ ?$/;

function readPiece(text: string, start: number, end: number, tokens: Token[]): void {
  let at = start;
  for (const term of splitTerms(text.slice(start, end), model)) {
    if (PLAIN.test(term)) {
      push(text, at, at + (term.endsWith(' ') ? term.length - 1 : term.length), tokens);
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

/** "Sept.", "J." and the end of "Aug. 3-Sept. 5" keep their stop, unless the text ends with it. */
function keepsStop(word: string, text: string, next: number, end: number): boolean {
  if (next >= end || text[next] === '.') return false;
  const last = word.slice(1 + Math.max(word.lastIndexOf('-'), word.lastIndexOf('–'), word.lastIndexOf('/')));
  return (
    /^\p{Lu}$/u.test(last) ||
    /^(?:\p{L}\.)+\p{L}$/u.test(last) ||
    (abbreviations.has(last.toLowerCase()) && !ordinary.has(last))
  );
}

const MARKS = /--+|\.\.+|(\S)\1*/gu;

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

/** Where a word is cut; each alternative is a whole part of it. */
const PARTS =
  /[\u2013\u2014\u2026/]+|['’](?:s|S)?$|-+|["“”()[\]]|(?<=[\p{Ll}\d"”'’])\.(?=\p{Lu}\p{Ll}|["“”])|(?:[^\u2013\u2014\u2026/'’.\-"“”()[\]]|['’](?!(?:s|S)?$)|(?<![\p{Ll}\d"”'’])\.|\.(?!\p{Lu}\p{Ll}|["“”]))+/gu;
const MAY_BE_CUT = /[\u2013\u2014\u2026/'’\-"“”()[\]]|[\p{Ll}\d]\.\p{Lu}\p{Ll}/u;
/** "five-point", "2019–20", "9/17/20", "and/or", "reason(s)": one word; "reasons--first": two and a dash. */
const WHOLE = /^(?!.*--)[^\p{Lu}'’\u2014\u2026"“”]+$/u;
const WHOLE_BEFORE_S = /^[^\p{Lu}\u2014\u2026"“”()[\]]+?(?=['’]s?$)/u;

function readWord(text: string, start: number, end: number, tokens: Token[]): void {
  // "US$5": the country, and the sum.
  if (text.startsWith('US$', start) && end > start + 3) {
    push(text, start, start + 2, tokens);
    push(text, start + 2, end, tokens);
    return;
  }
  const word = text.slice(start, end);
  if (!MAY_BE_CUT.test(word) || WHOLE.test(word)) {
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

/** Whether no white space stands before a token; what is invisible but no white space is looked through. */
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
