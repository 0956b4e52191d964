import { functionWords } from '../lexicon/common/function-words.js';
import { verbsOfSaying } from '../lexicon/common/verbs-of-saying.js';
import { closing, elaborating, turning } from '../lexicon/points/connectives.js';
import type { Document, Sentence, Span, Token } from '../types.js';
import { isListNoun } from './lead.js';
import type { Marker } from './marker.js';
import { isWord, opensBlock, sentenceAt } from './text.js';

/** What is known of a list when its last point is cut. */
export interface LastPoint {
  readonly marker: Marker;
  readonly earlier: readonly Span[];
  readonly lead: Span | null;
  /** Where something else begins at the latest: the next point of the list around it, the next list. */
  readonly limit: number;
  /** The end of a list inside the point. */
  readonly atLeast: number;
  /** Whether the marker before stands in the same sentence. */
  readonly sharesSentence: boolean;
}

export interface PointSoFar extends LastPoint {
  readonly first: Sentence;
  readonly last: Sentence;
  /** Sentences taken so far. */
  readonly count?: number;
}

const PRONOUNS = new Set(['it', 'they', 'this', 'that', 'he', 'she', 'such', 'its', 'their', 'his', 'her']);
const empty = new Set<string>(functionWords);
const saying = new Set<string>([...verbsOfSaying, 'according']);

/**
 * Evidence that the next sentence still speaks of the last point of a list: above zero it does.
 * The weights were set by hand on real lists; noise of 0.4 on the sum changes nothing.
 */
export function cohesion(doc: Document, point: PointSoFar, next: Sentence): number {
  const { text } = doc.article;
  const words = next.tokens.slice(0, MOST_TOKENS).filter(isWord);
  const isNewBlock = opensBlock(doc, next);
  const shape = shapeOf(doc, point);
  // "3. The food" heads the paragraph below it, as "1. The beach" did.
  if (isNewBlock && shape.crossesBlocks && point.last === point.first && isHeading(doc, point.first)) return 1;
  // "[41]", ".”"
  if (!words.some(({ text: word }) => /\p{L}/u.test(word))) return isNewBlock ? -3 : 1;
  if (startsWith(text, next, closing) || speaksOfList(doc, point, words)) return -3;
  const known = knownStems(doc, point);
  const count = point.count ?? 1;
  const isOwnParagraph = point.marker.place === 'line';
  let score = baseScore(point, shape, isNewBlock) + lengthScore(shape, count, isNewBlock);
  if (startsWith(text, next, turning)) score -= isOwnParagraph && !isNewBlock ? 0.8 : 1.8;
  else if (startsWith(text, next, elaborating)) score += 1.8;
  else score += openingScore(words, known);
  const overlap = overlapScore(next, known, commonStems(doc, point));
  score += overlap;
  if (/^[("“[]/.test(text.slice(next.start, next.start + 1)) && isNewBlock) {
    score += text[next.start] === '(' ? 1 : hasQuote(doc, point) || overlap > 0.5 ? 0 : -1;
  }
  if (next.tokens.at(-1)?.text.startsWith('?') && !isNewBlock) score -= 0.4;
  if (words.slice(0, 12).some(({ normal }) => normal === 'i') && !hasWord(doc, point, (word) => word === 'i')) {
    score -= 0.7;
  }
  if (words.some(({ normal }) => saying.has(normal)) && !hasWord(doc, point, (word) => saying.has(word))) score -= 0.7;
  if (!isNewBlock && endsSoon(doc, point, next, shape)) score += 0.4;
  return score;
}

/** A short line without a stop. */
export function isHeading(doc: Document, { block }: Sentence): boolean {
  const { start, end } = doc.article.blocks[block]!;
  return end - start <= LONGEST_HEADING && !/[.?!;,"”’)…]$/.test(doc.article.text.slice(end - 1, end));
}

const LONGEST_HEADING = 90;

interface Shape {
  /** Sentences of each earlier point. */
  readonly lengths: readonly number[];
  readonly mean: number;
  /** Whether an earlier point has more than one paragraph. */
  readonly crossesBlocks: boolean;
  /** Whether every sentence is a paragraph. */
  readonly isLined: boolean;
}

function shapeOf(doc: Document, point: PointSoFar): Shape {
  const lengths: number[] = [];
  let crossesBlocks = false;
  for (const { start, end } of point.earlier.slice(-MOST_POINTS)) {
    const [first, last] = [sentenceAt(doc, start), sentenceAt(doc, end - 1)];
    lengths.push(last.index - first.index + 1);
    if (last.block !== first.block) crossesBlocks = true;
  }
  const from = Math.max(0, point.first.index - 6);
  const around = doc.sentences.slice(from, point.first.index + 7);
  const isLined =
    around.length > 3 && around.filter((sentence) => opensBlock(doc, sentence)).length >= 0.8 * around.length;
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  return { lengths, mean, crossesBlocks, isLined };
}

/** Earlier points that tell the shape of a list. */
const MOST_POINTS = 30;

function baseScore(point: PointSoFar, shape: Shape, isNewBlock: boolean): number {
  if (!isNewBlock) return point.marker.place === 'line' ? 2 : -0.5;
  if (shape.isLined) return shape.crossesBlocks ? -0.4 : -1.2;
  return shape.crossesBlocks ? -1 : -2;
}

/** A last point is seldom longer than the points before it, and seldom much shorter. */
function lengthScore({ lengths, mean, crossesBlocks }: Shape, count: number, isNewBlock: boolean): number {
  const longest = Math.max(1, ...lengths);
  let score = 0;
  if (count >= longest) score -= 0.7;
  if (count >= 2 * longest) score -= 0.8;
  if (isNewBlock && count >= mean) score -= 0.5;
  if (count < 0.5 * mean) score += 1;
  // "1. … 2. … 3. …", a paragraph each.
  if (isNewBlock && !crossesBlocks && lengths.length >= 3) score -= 0.7;
  return score;
}

/** "They …", "This law …"; "These pressures …" only where pressures were spoken of. */
function openingScore(words: readonly Token[], known: ReadonlySet<string>): number {
  const first = words[0]?.normal ?? '';
  if (PRONOUNS.has(first)) return words[1]?.text === "'s" || words[1]?.text === '’s' ? 0.8 : 1.4;
  if (first !== 'these' && first !== 'those') return 0;
  return words.slice(1, 4).some(({ normal }) => known.has(stem(normal))) ? 1.4 : -0.5;
}

/** Whether the paragraph that holds the list closes within the length of a point. */
function endsSoon(doc: Document, point: PointSoFar, next: Sentence, { lengths }: Shape): boolean {
  if (point.marker.place === 'line') return false;
  const longest = Math.max(1, ...lengths);
  return doc.sentences[next.index + longest]?.block !== next.block;
}

function startsWith(text: string, sentence: Sentence, phrases: readonly string[]): boolean {
  const start = text
    .slice(sentence.start, sentence.start + 40)
    .toLowerCase()
    .replace(/^["“‘']+/, '');
  return phrases.some((phrase) => start.startsWith(phrase) && !/[\p{L}]/u.test(start[phrase.length] ?? ''));
}

/** "These four challenges", "All those things", "… consistent with the considerations I have discussed". */
function speaksOfList(doc: Document, point: PointSoFar, words: readonly Token[]): boolean {
  const first = words[0]?.normal ?? '';
  const isSum = /^(?:these|those|both|all|each|such)$/.test(first);
  if (isSum && words.slice(1, 5).some(({ normal }) => isListNoun(normal) && normal.endsWith('s'))) return true;
  if (!point.lead) return false;
  const { start, end } = point.lead;
  const lead = new Set(
    doc.article.text
      .slice(Math.max(start, end - LONGEST_LEAD), end)
      .toLowerCase()
      .split(/\W+/),
  );
  return words
    .slice(0, 30)
    .some(
      ({ normal }, i) =>
        isListNoun(normal) &&
        normal.endsWith('s') &&
        /^(?:the|these|those|all|such|my|our|his|its)$/.test(words[i - 1]?.normal ?? words[i - 2]?.normal ?? '') &&
        lead.has(normal),
    );
}

/** Characters of a lead that are read. */
const LONGEST_LEAD = 2000;

function hasWord(doc: Document, point: PointSoFar, fits: (word: string) => boolean): boolean {
  for (let i = Math.max(point.first.index, point.last.index - WINDOW); i <= point.last.index; i++) {
    if (doc.sentences[i]!.tokens.slice(0, MOST_TOKENS).some(({ normal }) => fits(normal))) return true;
  }
  return false;
}

function hasQuote(doc: Document, { first, last }: PointSoFar): boolean {
  return /["“]/.test(
    doc.article.text.slice(Math.max(first.start, last.start - 400), Math.min(last.end, last.start + 2000)),
  );
}

/** Sentences of the point that are looked back on. */
const WINDOW = 8;

function knownStems(doc: Document, point: PointSoFar): Set<string> {
  const known = new Set<string>();
  for (let i = Math.max(point.first.index, point.last.index - WINDOW); i <= point.last.index; i++) {
    for (const { stem } of stems(doc.sentences[i]!)) known.add(stem);
  }
  return known;
}

/** What the lead and the points before speak of, too: a sentence that shares it need not belong to this point. */
function commonStems(doc: Document, point: PointSoFar): Set<string> {
  const common = new Set<string>();
  const from = Math.max(0, point.first.index - MOST_COMMON, point.lead ? sentenceAt(doc, point.lead.start).index : 0);
  for (let i = from; i < point.first.index; i++) for (const { stem } of stems(doc.sentences[i]!)) common.add(stem);
  return common;
}

const MOST_COMMON = 12;

function overlapScore(next: Sentence, known: ReadonlySet<string>, common: ReadonlySet<string>): number {
  const shared = new Map(
    stems(next)
      .filter(({ stem }) => known.has(stem))
      .reverse()
      .map(({ stem, at }) => [stem, at]),
  );
  let sum = 0;
  for (const stem of shared.keys()) sum += common.has(stem) ? COMMON : 0.6;
  // What the sentence is about stands at its start.
  const isSubject = [...shared].some(([stem, at]) => at < 6 && !common.has(stem));
  return Math.min(1.8, sum) + (isSubject ? 0.3 : 0);
}

const COMMON = 0.3;

/** Long sentences are not read further: a hostile text may be one. */
const MOST_TOKENS = 150;

function stems(sentence: Sentence): { stem: string; at: number }[] {
  return sentence.tokens
    .slice(0, MOST_TOKENS)
    .map((token, at) => ({ token, at }))
    .filter(
      ({ token }) => token.normal.length > 2 && isWord(token) && !empty.has(token.normal) && !saying.has(token.normal),
    )
    .map(({ token, at }) => ({ stem: stem(token.normal), at }));
}

function stem(word: string): string {
  return word.replace(/(?:'s|ies|es|s|ing|ed|ly|ion|al|er|y)$/, '').slice(0, 7);
}
