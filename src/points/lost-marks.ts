import { finiteWords, lastWordsOfLeads, openingsOfLeads, wordsOfReturn } from '../lexicon/points/lost-marks.js';
import { definiteWords } from '../lexicon/points/reference-words.js';
import { anyOf } from '../text/any-of.js';
import type { Block, Document, Sentence, Span } from '../types.js';
import { readAllCounts } from './counts.js';
import type { Lead } from './lead.js';
import { areApart, areParallel, onlyLastOpensAnd } from './parallel.js';
import { isRankingLead } from './ranking.js';
import { sentenceAt } from './text.js';

/** Points, and paragraphs below a lead that are read. */
const MIN_ITEMS = 3;
const MAX_ITEMS = 12;
/** Tokens at the end of a lead that are read. */
const MAX_LEAD_TOKENS = 60;
/** Characters of a paragraph that was a point with a mark, and of one that is a sentence where nothing says how many there are. */
const MAX_LENGTH = 250;
const MAX_SHORT = 130;

/** A paragraph below a lead. */
interface Row {
  readonly block: Block;
  readonly first: Sentence;
  readonly line: string;
}

/** What a lead promises: so many points, or some. */
interface Promised {
  readonly lead: Lead;
  /** What is counted: "reasons"; null where nothing is. */
  readonly noun: string | null;
  readonly hasColon: boolean;
  /** Whether the lead opens or ends with what it counts. */
  readonly isBare: boolean;
}

/** "two rules:" above "Shut the gate.", "Feed the dog.": paragraphs that had marks of their own once; those of the list, where there is one. */
export function readLost(
  doc: Document,
  sentence: Sentence,
): { readonly lead: Lead; readonly items: readonly Span[] } | null {
  const promise = promiseOf(doc, sentence);
  if (!promise || isRankingLead(doc, promise.lead)) return null;
  const rows = rowsBelow(doc, sentence.block);
  const number = promise.lead.announced;
  const length = number === null ? openRun(rows) : countedRun(doc, rows, promise, number);
  if (length < 2) return null;
  return { lead: promise.lead, items: rows.slice(0, length).map(({ block: { start, end } }) => ({ start, end })) };
}

const TAIL = new RegExp(`(?:\\bfollow(?:ing|s)\\b[^:.]{0,40}|\\b${anyOf(lastWordsOfLeads)}):$`, 'i');
const OPENING = new RegExp(`^${anyOf(openingsOfLeads)}\\b[^:.]{0,60}:$`, 'i');

function promiseOf(doc: Document, sentence: Sentence): Promised | null {
  const { text } = doc.article;
  const { tokens, start, end } = sentence;
  const hasColon = text[end - 1] === ':';
  if (!hasColon && text[end - 1] !== '.') return null;
  const from = Math.max(0, tokens.length - MAX_LEAD_TOKENS);
  const span = { start: tokens[from]!.start, end };
  const counts = readAllCounts(tokens, from, tokens.length);
  const count = counts.findLast(({ isList }) => isList) ?? (hasColon ? counts.at(-1) : undefined);
  if (count && count.number <= MAX_ITEMS) {
    const isBare = count.at === from || tokens.length - count.end <= 2;
    if (!hasColon && counts.length > 1) return null;
    return {
      lead: { ...span, announced: count.number, isOfPoints: count.isList, strength: 'count' },
      noun: tokens[count.end - 1]!.normal,
      hasColon,
      isBare,
    };
  }
  const tail = text.slice(Math.max(start, end - 80), end);
  if (!hasColon || !(TAIL.test(tail) || OPENING.test(text.slice(start, Math.min(end, start + 80))))) return null;
  return {
    lead: { ...span, announced: null, isOfPoints: true, strength: 'noun' },
    noun: null,
    hasColon,
    isBare: true,
  };
}

function rowsBelow(doc: Document, block: number): Row[] {
  const { text, blocks } = doc.article;
  return blocks.slice(block + 1, block + 2 + MAX_ITEMS).map((found) => {
    const line = text.slice(found.start, Math.min(found.end, found.start + MAX_LENGTH + 1));
    return { block: found, first: sentenceAt(doc, found.start), line };
  });
}

/** A mark of its own, a speaker, somebody's words or a lead of its own: what is no point without a mark. */
const OTHER =
  /^(?:["“‘'(*•[-]|\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)]\s|(?:first|second|third|finally|about)\b)|:$|\b(?:said|says|told|added|according to)\b|https?:|@/i;

function mayBePoint({ line }: Row): boolean {
  return line.length <= MAX_LENGTH && /^[\p{L}\p{N}$€£]/u.test(line) && !OTHER.test(line);
}

/** As many points as announced, where the paragraph after them is another thing; 0 where they are none. */
function countedRun(doc: Document, rows: readonly Row[], promise: Promised, number: number): number {
  const items = rows.slice(0, number);
  const next = rows[number];
  if (items.length < number || !items.every(mayBePoint)) return 0;
  if (areLabels(items)) return number;
  // "Four people were arrested:" above four lines and a sentence
  if (!promise.lead.isOfPoints) return items.every(isOpen) && !(next && isOpen(next)) ? number : 0;
  const heads = items.map(({ first }) => first);
  if (areQuestions(items, next) || ((promise.isBare || promise.hasColon) && areAlike(doc, heads, next))) return number;
  if (items.some(isRunOn) || !areApart(heads) || !areEven(items)) return 0;
  if (promise.hasColon)
    return number >= MIN_ITEMS || !next || returns(next, promise.noun) || isLonger(next, items) ? number : 0;
  return promise.isBare && number >= MIN_ITEMS && next && returns(next, promise.noun) ? number : 0;
}

/** "The roof leaks.", "The walls are damp.", "And the door is gone." */
function areAlike(doc: Document, heads: readonly Sentence[], next: Row | undefined): boolean {
  const isToAnd = heads.length >= MIN_ITEMS && onlyLastOpensAnd(heads);
  return isToAnd || areParallel(doc, heads, next?.first, { isPlain: false, isBare: true });
}

/** "Did he know of it?", "Who told him?" */
function areQuestions(rows: readonly Row[], next: Row | undefined): boolean {
  return rows.every(isAsked) && !(next && isAsked(next));
}

function isAsked({ first: { tokens } }: Row): boolean {
  return tokens.at(-1)!.text === '?';
}

/** "OIL: Prices rose.", "JOBS: The ministry reports.": each with a name of its own, which no two speakers in turn have. */
function areLabels(rows: readonly Row[]): boolean {
  const labels = rows.map(({ line }) => LABEL.exec(line)?.[1] ?? '');
  return rows.length >= MIN_ITEMS && labels.every((label) => label !== '') && new Set(labels).size === rows.length;
}

const LABEL = /^(\p{Lu}[^.:;!?]{1,40}):\s/u;

/** Some points, of which nothing says how many: lines without a stop, names of things, or short sentences, to the last of their kind. */
function openRun(rows: readonly Row[]): number {
  const runs = [
    run(rows, (row) => isOpen(row)),
    run(rows, ({ line }) => LABEL.test(line)),
    run(rows, ({ line }) => /^\p{Lu}?\p{Ll}+ing\s/u.test(line)),
    run(rows, (row) => isShort(row) && !isRunOn(row) && !hasFinite(row) && !returns(row, null)),
    run(rows, (row) => isShort(row) && !isRunOn(row) && !returns(row, null) && areApart([row.first])),
  ];
  // Only what has another thing below it shows where it ends, but for the last kind, which must close the text.
  const closed = runs.findIndex(
    (length, i) => length >= MIN_ITEMS && length <= MAX_ITEMS && (i < 4 || length === rows.length),
  );
  return closed < 0 || isDialogue(rows.slice(0, runs[closed])) ? 0 : runs[closed]!;
}

/** "LEE: Why?", "HILL: We like it.", "LEE: …"; "Who pays?", "The town does.": two who speak in turn. */
function isDialogue(rows: readonly Row[]): boolean {
  const labels = rows.flatMap(({ line }) => LABEL.exec(line)?.[1] ?? []);
  const asked = rows.filter(isAsked).length;
  return new Set(labels).size < labels.length || (asked > 0 && asked < rows.length);
}

function run(rows: readonly Row[], holds: (row: Row) => boolean): number {
  const end = rows.findIndex((row) => !mayBePoint(row) || !holds(row));
  return end < 0 ? rows.length : end;
}

/** A line without a stop. */
function isOpen({ line }: Row): boolean {
  return !/[.?!:;,]["”’)]?$/.test(line);
}

function isShort({ line }: Row): boolean {
  return line.length <= MAX_SHORT;
}

/** Whether the paragraph has a second sentence. */
function isRunOn({ block, first }: Row): boolean {
  return first.end < block.end;
}

function hasFinite({ first }: Row): boolean {
  return first.tokens.some(({ normal }) => finite.has(normal));
}

const finite = new Set<string>(finiteWords);
const turns = new Set<string>(wordsOfReturn);
const definite = new Set<string>(definiteWords);
/** Words of a paragraph in which it returns to what stands above it. */
const MAX_RETURN = 12;

/** "Members will vote on it.", "The measures will be reviewed." */
function returns({ first }: Row, noun: string | null): boolean {
  const words = first.tokens.slice(0, MAX_RETURN);
  return words.some(
    ({ normal }, i) => turns.has(normal) || (i > 0 && normal === noun && definite.has(words[i - 1]!.normal)),
  );
}

/** Whether none is many times as long as another. */
function areEven(rows: readonly Row[]): boolean {
  const lengths = rows.map(({ line }) => line.length);
  return Math.max(...lengths) <= MAX_RATIO * Math.min(...lengths);
}

const MAX_RATIO = 4;

function isLonger({ line }: Row, rows: readonly Row[]): boolean {
  return line.length > 1.5 * Math.max(...rows.map((row) => row.line.length));
}
