import { functionWords } from '../lexicon/common/function-words.js';
import { verbsOfSaying } from '../lexicon/common/verbs-of-saying.js';
import { definiteWords } from '../lexicon/points/reference-words.js';
import type { Document, Sentence, Span, Token } from '../types.js';
import type { Marker } from './marker.js';
import { isWord, opensBlock, sentenceAt } from './text.js';

/** What is known of a list when its last point is cut. */
export interface LastPoint {
  readonly marker: Pick<Marker, 'position' | 'textStart' | 'sentence' | 'start'> & Partial<Pick<Marker, 'family'>>;
  readonly earlier: readonly Span[];
  readonly lead: Span | null;
  /** The point ends here at the latest: the next point of an outer list starts, or the next list. */
  readonly limit: number;
  /** The end of a list within the point. */
  readonly atLeast: number;
  /** Whether the marker before stands in the same sentence. */
  readonly sharesSentence: boolean;
}

export interface PointSoFar extends LastPoint {
  readonly first: Sentence;
  readonly last: Sentence;
  /** Sentences taken so far. */
  readonly count: number;
}

/** The sentence after a point so far, and all that tells whether the point goes on with it. */
export interface NextSentence {
  readonly doc: Document;
  readonly point: PointSoFar;
  readonly sentence: Sentence;
  /** Its first words. */
  readonly words: readonly Token[];
  /** How it starts: lower case, without opening quotation marks. */
  readonly start: string;
  /** Whether it opens a paragraph. */
  readonly isNewBlock: boolean;
  readonly shape: Shape;
}

/** What the earlier points of a list look like: the last one will hardly differ. */
interface Shape {
  /** Sentences of each earlier point. */
  readonly lengths: readonly number[];
  readonly mean: number;
  readonly longest: number;
  /** Whether an earlier point runs over several paragraphs. */
  readonly crossesBlocks: boolean;
  /** Whether at least half of them do. */
  readonly mostCrossBlocks: boolean;
  /** Whether every point starts with a line that heads its text: "RIVER RISES.", "Who can vote?" */
  readonly isHeaded: boolean;
  /** Whether nearly every sentence around is a paragraph. */
  readonly isLined: boolean;
}

/** Long sentences are not read to their end: a hostile text may be one sentence. */
const MAX_TOKENS = 150;
/** Earlier points that are measured. */
const MAX_POINTS = 30;
/** Sentences on both sides of a point that tell whether every sentence is a paragraph. */
const SENTENCES_AROUND = 6;

export function readNext(doc: Document, point: PointSoFar, sentence: Sentence): NextSentence {
  return {
    doc,
    point,
    sentence,
    words: sentence.tokens.slice(0, MAX_TOKENS).filter(isWord),
    start: doc.article.text
      .slice(sentence.start, sentence.start + 40)
      .toLowerCase()
      .replace(/^["“‘']+/, ''),
    isNewBlock: opensBlock(doc, sentence),
    shape: shapeOf(doc, point),
  };
}

function shapeOf(doc: Document, point: PointSoFar): Shape {
  const lengths: number[] = [];
  const blocks: number[] = [];
  const firsts = [point.first];
  const headsBlock = (sentence: Sentence) => isOwnLine(doc, sentence);
  for (const { start, end } of point.earlier.slice(-MAX_POINTS)) {
    const [first, last] = [sentenceAt(doc, start), sentenceAt(doc, end - 1)];
    lengths.push(last.index - first.index + 1);
    blocks.push(last.block - first.block + 1);
    firsts.push(first);
  }
  const from = Math.max(0, point.first.index - SENTENCES_AROUND);
  const around = doc.sentences.slice(from, point.first.index + SENTENCES_AROUND + 1);
  const isLined =
    around.length > 3 && around.filter((sentence) => opensBlock(doc, sentence)).length >= 0.8 * around.length;
  // A line after a bullet that has a text below it heads it, where one after "First" may be all of its point.
  const isBulleted = /[^\p{L}\p{N}(]/u.test(doc.article.text[point.marker.start] ?? '');
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  return {
    lengths,
    mean,
    longest: Math.max(1, ...lengths),
    crossesBlocks: blocks.some((count) => count > 1),
    mostCrossBlocks: blocks.filter((count) => count > 1).length >= 0.5 * blocks.length,
    isHeaded:
      point.earlier.length >= (isBulleted ? 1 : 2) && blocks.every((count) => count > 1) && firsts.every(headsBlock),
    isLined,
  };
}

/** Whether the sentence starts with one of the phrases. */
export function opensWith({ start }: NextSentence, phrases: readonly string[]): boolean {
  return phrases.some((phrase) => start.startsWith(phrase) && !/\p{L}/u.test(start[phrase.length] ?? ''));
}

/** A short line without a stop. */
export function isHeading(doc: Document, { block }: Sentence): boolean {
  const { start, end } = doc.article.blocks[block]!;
  return end - start <= MAX_HEADING_LENGTH && !/[.?!;,"”’)…]$/.test(doc.article.text.slice(end - 1, end));
}

const MAX_HEADING_LENGTH = 90;

/** A short sentence that is a paragraph by itself. */
function isOwnLine(doc: Document, sentence: Sentence): boolean {
  const { start, end } = doc.article.blocks[sentence.block]!;
  return end - start <= MAX_HEADING_LENGTH && sentence.end === end;
}

/** Whether the paragraph of the list ends before a point as long as the others would. */
export function endsSoon({ doc, sentence, shape }: NextSentence): boolean {
  return doc.sentences[sentence.index + shape.longest]?.block !== sentence.block;
}

/** Whether a word that `fits` stands in the point so far. */
export function hasWord({ doc, point }: NextSentence, fits: (word: string) => boolean): boolean {
  for (let i = Math.max(point.first.index, point.last.index - MAX_LOOKBACK); i <= point.last.index; i++) {
    if (doc.sentences[i]!.tokens.slice(0, MAX_TOKENS).some(({ normal }) => fits(normal))) return true;
  }
  return false;
}

/** Sentences of the point before its last that are read. */
const MAX_LOOKBACK = 8;

/** Whether the point so far quotes somebody. */
export function hasQuotation({ doc, point: { first, last } }: NextSentence): boolean {
  return /["“]/.test(
    doc.article.text.slice(Math.max(first.start, last.start - 400), Math.min(last.end, last.start + 2000)),
  );
}

/** The words that a sentence shares with the point so far. */
export interface SharedWords {
  /** How many of them the lead and the earlier points do not have. */
  readonly own: number;
  /** How many they have as well: a sentence that shares them need not belong to this point. */
  readonly common: number;
  /** Whether one of its own stands at the start of the sentence, where its subject is. */
  readonly isSubject: boolean;
}

const SUBJECT_TOKENS = 6;

export function readShared({ doc, point, sentence }: NextSentence, known: ReadonlySet<string>): SharedWords {
  const common = commonStems(doc, point);
  const shared = new Map(
    stems(sentence)
      .filter(({ stem }) => known.has(stem))
      .reverse()
      .map(({ stem, at }) => [stem, at]),
  );
  const own = [...shared].filter(([stem]) => !common.has(stem));
  return {
    own: own.length,
    common: shared.size - own.length,
    isSubject: own.some(([, at]) => at < SUBJECT_TOKENS),
  };
}

/** What the point so far speaks of. */
export function knownStems({ doc, point }: NextSentence): Set<string> {
  const known = new Set<string>();
  for (let i = Math.max(point.first.index, point.last.index - MAX_LOOKBACK); i <= point.last.index; i++) {
    for (const { stem } of stems(doc.sentences[i]!)) known.add(stem);
  }
  return known;
}

/** Whether the sentence opens with a noun that is the lead's, not the point's: "This framework …" after "The framework has four parts." */
export function returnsToLead({ doc, point, words }: NextSentence, known: ReadonlySet<string>): boolean {
  if (!point.lead || !pointers.has(words[0]?.normal ?? '')) return false;
  const stem = stemOf(words[1]?.normal ?? '');
  const lead = sentenceAt(doc, point.lead.end - 1);
  return !known.has(stem) && stems(lead).some((word) => word.stem === stem);
}

const pointers = new Set<string>([...definiteWords, 'this', 'that']);

/** What the lead and the earlier points speak of. */
function commonStems(doc: Document, point: PointSoFar): Set<string> {
  const common = new Set<string>();
  const from = Math.max(0, point.first.index - MAX_COMMON, point.lead ? sentenceAt(doc, point.lead.start).index : 0);
  for (let i = from; i < point.first.index; i++) for (const { stem } of stems(doc.sentences[i]!)) common.add(stem);
  return common;
}

const MAX_COMMON = 12;

const emptyWords = new Set<string>([...functionWords, ...verbsOfSaying, 'according']);

function stems(sentence: Sentence): { stem: string; at: number }[] {
  return sentence.tokens
    .slice(0, MAX_TOKENS)
    .map((token, at) => ({ token, at }))
    .filter(({ token }) => isTelling(token) && isWord(token) && !emptyWords.has(token.normal))
    .map(({ token, at }) => ({ stem: stemOf(token.normal), at }));
}

/** Three letters or more, or the capitals of "IT" and "EU". */
function isTelling({ text, normal }: Token): boolean {
  return normal.length > 2 || /^\p{Lu}{2}$/u.test(text);
}

/** "pressures" → pressure, "closing" → clos: enough to see that two words are forms of one. */
export function stemOf(word: string): string {
  return word.replace(/(?:'s|ies|es|s|ing|ed|ly|ion|al|er|y)$/, '').slice(0, 7);
}
