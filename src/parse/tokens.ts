// Only the tokenizer: compromise/one would also load the matcher and tagger, which newsq does not use, in 10 ms.
// @ts-expect-error: a file inside compromise that has no types
import plugin from '../../node_modules/compromise/src/1-one/tokenize/plugin.js';
import { anywhere, beforeName, beforeNumber, ordinaryWords } from '../lexicon/common/abbreviations.js';
import { hasPlainLetters } from '../text/letter-case.js';
import { atCharacter, hasPlainEdges, isInvisible, withoutInvisibleEdges } from '../text/white-space.js';
import type { Span, Token } from '../types.js';
import { splittingOf } from './splitting.js';

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

/**
 * Finds the words of a piece. Plain words, which most are, are tokens as they stand. What is between them goes to compromise,
 * with the plain words beside a mark that stands alone: it may join them, "10 – 12".
 */
function readPiece(text: string, start: number, end: number, tokens: Token[]): void {
  let at = runStart(text, start, end);
  let kind = kindOfRun(text, at, runEnd(text, at, end));
  let isBesideMark = false;
  /** Where the runs start that are not read yet, and how many they are. */
  let pending = at;
  let count = 0;
  while (at < end) {
    const to = runEnd(text, at, end);
    const next = runStart(text, to, end);
    const nextKind = next < end ? kindOfRun(text, next, runEnd(text, next, end)) : RUN.word;
    if (kind === RUN.plain && !isBesideMark && nextKind !== RUN.other) {
      readRuns(text, pending, at, end, count, tokens);
      pushPlain(text, at, to, end, tokens);
      pending = next;
      count = 0;
    } else count += kind === RUN.other ? 2 : 1;
    isBesideMark = kind === RUN.other;
    kind = nextKind;
    at = next;
  }
  readRuns(text, pending, end, end, count, tokens);
}

function runStart(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && text.charCodeAt(at) === SPACE) at++;
  return at;
}

function runEnd(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && text.charCodeAt(at) !== SPACE) at++;
  return at;
}

const SPACE = 32;

/** What a run of characters between spaces is. */
const RUN = {
  /** Letters, with a comma or a full stop: "word," */
  plain: 0,
  /** Letters and digits with the usual marks, "(SCO)", "2019", "Wang’s": one word. */
  word: 1,
  /** What compromise may split or join, "US-led", "and/or", "–", and what has other letters or marks. */
  other: 2,
} as const;

function kindOfRun(text: string, from: number, to: number): (typeof RUN)[keyof typeof RUN] {
  let hasWord = false;
  let isPlain = true;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) hasWord = true;
    else if ((code !== COMMA && code !== STOP) || at < to - 1) {
      isPlain = false;
      if (isLetterOrDigit(code)) hasWord = true;
      else if (!usualMarks.has(code)) return RUN.other;
    }
  }
  return !hasWord ? RUN.other : isPlain ? RUN.plain : RUN.word;
}

const COMMA = 44;
const STOP = 46;
const APOSTROPHE = 39;
/** "À" to "ɏ", letters but for × and ÷. */
const LATIN = { first: 0xc0, last: 0x24f };
const usualMarks = new Set([...'.,;:!?\'"()[]%$&‘’“”…'].map((mark) => mark.charCodeAt(0)));
const PERCENT = 37;
const DOLLAR = 36;

function isLetterOrDigit(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  return code >= LATIN.first && code <= LATIN.last && code !== 0xd7 && code !== 0xf7;
}

/** @param end that of the piece, which a stop at the end of a word may close */
function pushPlain(text: string, from: number, to: number, end: number, tokens: Token[]): void {
  const mark = text[to - 1] === ',' || (text[to - 1] === '.' && !keepsStop(text.slice(from, to - 1), text, to, end));
  const wordEnd = mark ? to - 1 : to;
  push(text, from, wordEnd, tokens);
  push(text, wordEnd, to, tokens);
}

/** A word of plain letters among others: there is nothing to separate from it but a comma or a stop and the space after it. */
const PLAIN = /^[A-Za-z]+[.,]? ?$/;

/** @param count of the runs; one is a word with the usual marks */
function readRuns(text: string, start: number, to: number, end: number, count: number, tokens: Token[]): void {
  if (start >= to) return;
  if (count === 1) {
    readUsualTerm(text, start, to, end, tokens);
    return;
  }
  let at = start;
  for (const term of splitTerms(text.slice(start, to), model)) {
    if (PLAIN.test(term)) pushPlain(text, at, at + (term.endsWith(' ') ? term.length - 1 : term.length), end, tokens);
    else {
      const { pre, text: word } = splitWhitespace(term, model);
      const wordStart = at + pre.length;
      readTerm(text, { start: at, wordStart, wordEnd: wordStart + word.length, end: at + term.length }, end, tokens);
    }
    at += term.length;
  }
}

/** "U.S." keeps its last stop, "the boys'" at the end of a text its apostrophe. */
const ACRONYM = /^[A-Za-z]\.(?:[A-Za-z]\.)+/;

/** Finds the word among its marks as compromise does. */
function readUsualTerm(text: string, start: number, to: number, end: number, tokens: Token[]): void {
  let wordStart = start;
  let code = text.charCodeAt(wordStart);
  while (!isLetterOrDigit(code) && code !== DOLLAR) code = text.charCodeAt(++wordStart);
  let wordEnd = to;
  while (wordEnd > wordStart && !isEndOfWord(text, start, wordEnd - 1, to)) wordEnd--;
  readTerm(text, { start, wordStart, wordEnd, end: to }, end, tokens);
}

/** Whether the word of a term ends with the character at an offset. */
function isEndOfWord(text: string, start: number, at: number, to: number): boolean {
  const code = text.charCodeAt(at);
  if (isLetterOrDigit(code) || code === PERCENT || code === DOLLAR) return true;
  if (code === STOP) return ACRONYM.test(text.slice(start, to));
  return code === APOSTROPHE && at === to - 1 && /[sn]/.test(text[at - 1]!);
}

/** A word within the marks and the white space around it. */
interface Term {
  readonly start: number;
  readonly wordStart: number;
  readonly wordEnd: number;
  readonly end: number;
}

/** @param end that of the piece */
function readTerm(text: string, term: Term, end: number, tokens: Token[]): void {
  let { wordStart, wordEnd } = term;
  // compromise leaves brackets on numbers: "(2022)", "17)".
  while (wordStart < wordEnd && isBracket(text[wordStart]!)) wordStart++;
  while (wordStart < wordEnd && isBracket(text[wordEnd - 1]!)) wordEnd--;
  // "reason(s)"
  if (text[wordEnd] === ')' && text.slice(wordStart + 1, wordEnd).includes('(')) wordEnd++;
  readMarks(text, term.start, wordStart, tokens);
  const stop =
    text[wordEnd] === '.' && wordEnd < term.end && keepsStop(text.slice(wordStart, wordEnd), text, wordEnd + 1, end)
      ? 1
      : 0;
  readWord(text, wordStart, wordEnd + stop, tokens);
  readMarks(text, wordEnd + stop, term.end, tokens);
}

function isBracket(character: string): boolean {
  return character === '(' || character === ')' || character === '[' || character === ']';
}

/** "Sept.", "J." and the end of "Aug. 3-Sept." keep their full stop, unless the text ends with it. */
function keepsStop(word: string, text: string, next: number, end: number): boolean {
  if (next >= end || text[next] === '.') return false;
  const last = word.slice(1 + Math.max(word.lastIndexOf('-'), word.lastIndexOf('–'), word.lastIndexOf('/')));
  return isInitials(last) || (abbreviations.has(last.toLowerCase()) && !ordinary.has(last));
}

/** "J", "U.S" */
function isInitials(word: string): boolean {
  const form = hasPlainLetters(word) ? /^(?:[A-Z]|(?:[A-Za-z]\.)+[A-Za-z])$/ : /^(?:\p{Lu}|(?:\p{L}\.)+\p{L})$/u;
  return form.test(word);
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

function readWord(text: string, start: number, end: number, tokens: Token[]): void {
  // "US$5": the country and the sum.
  if (text.startsWith('US$', start) && end > start + 3) {
    push(text, start, start + 2, tokens);
    push(text, start + 2, end, tokens);
    return;
  }
  const word = text.slice(start, end);
  const { mayBeSplit, isWhole, wholeBeforeS, parts } = splittingOf(word);
  if (!mayBeSplit.test(word) || isWhole.test(word)) {
    push(text, start, end, tokens);
    return;
  }
  const whole = wholeBeforeS.exec(word)?.[0].length ?? 0;
  if (whole > 0) push(text, start, start + whole, tokens);
  for (const part of word.slice(whole).matchAll(parts)) {
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
