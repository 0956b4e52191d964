import { closing, elaborating } from '../../lexicon/connectives.js';
import { functionWords } from '../../lexicon/function-words.js';
import type { Document, Sentence, Token } from '../../types.js';
import type { LastPoint } from './edges.js';
import { isListNoun } from './lead.js';
import { isWord, opensBlock, sentenceAt } from './text.js';

export interface PointSoFar extends LastPoint {
  readonly first: Sentence;
  readonly last: Sentence;
  /** Sentences taken so far. */
  readonly count?: number;
}

const PRONOUNS = new Set([
  'it',
  'they',
  'this',
  'that',
  'he',
  'she',
  'such',
  'its',
  'their',
  'his',
  'her',
  'these',
  'those',
  'we',
  'our',
]);
const empty = new Set<string>(functionWords);

/** Whether the next sentence still speaks of the last point of a list. */
export function goesOnWithPoint(doc: Document, point: PointSoFar, next: Sentence): boolean {
  return cohesion(doc, point, next) > 0;
}

/** For tuning and tests: above zero the sentence belongs to the point. */
export function cohesion(doc: Document, point: PointSoFar, next: Sentence): number {
  const { text } = doc.article;
  const words = next.tokens.filter(isWord);
  const opening = words.slice(0, 5).map(({ normal }) => normal);
  if (startsWith(text, next, closing)) return -3;
  if (/^(?:these|those|both|all|each|such)$/.test(opening[0] ?? '') && speaksOfList(point, words)) return -3;
  const isNewBlock = opensBlock(doc, next);
  const shape = shapeOf(doc, point);
  let score = baseScore(point, shape, isNewBlock);
  if (startsWith(text, next, elaborating)) score += 1.8;
  else if (PRONOUNS.has(opening[0] ?? '')) score += 1.4;
  score += overlap(point, doc, next);
  const longest = Math.max(1, ...shape.lengths);
  const count = point.count ?? 1;
  if (count >= longest) score -= 0.7;
  if (count >= 2 * longest) score -= 0.8;
  if (/^but$|^however$|^yet$/.test(opening[0] ?? '')) score -= 0.3;
  if (next.tokens.at(-1)?.text.startsWith('?') && !isNewBlock) score -= 0.8;
  if (words.slice(0, 12).some(({ normal }) => normal === 'i') && !hasWord(doc, point, 'i')) score -= 0.7;
  return score;
}

interface Shape {
  /** Sentences of each earlier point. */
  readonly lengths: readonly number[];
  /** Whether an earlier point has more than one paragraph. */
  readonly crossesBlocks: boolean;
  /** Whether every sentence is a paragraph. */
  readonly isLined: boolean;
}

function shapeOf(doc: Document, point: PointSoFar): Shape {
  const lengths: number[] = [];
  let crossesBlocks = false;
  for (const { start, end } of point.earlier) {
    const [first, last] = [sentenceAt(doc, start), sentenceAt(doc, end - 1)];
    lengths.push(last.index - first.index + 1);
    if (last.block !== first.block) crossesBlocks = true;
  }
  const from = Math.max(0, point.first.index - 6);
  const around = doc.sentences.slice(from, point.first.index + 7);
  const isLined =
    around.length > 3 && around.filter((sentence) => opensBlock(doc, sentence)).length >= 0.8 * around.length;
  return { lengths, crossesBlocks, isLined };
}

function baseScore(point: PointSoFar, shape: Shape, isNewBlock: boolean): number {
  if (!isNewBlock) return point.marker.place === 'line' ? 1.5 : -0.6;
  if (shape.isLined) return shape.crossesBlocks ? -0.4 : -1.2;
  return shape.crossesBlocks ? -1 : -2;
}

function startsWith(text: string, sentence: Sentence, phrases: readonly string[]): boolean {
  const start = text
    .slice(sentence.start, sentence.start + 40)
    .toLowerCase()
    .replace(/^["“‘']+/, '');
  return phrases.some((phrase) => start.startsWith(phrase) && !/[\p{L}]/u.test(start[phrase.length] ?? ''));
}

/** "These four challenges", "all those things". */
function speaksOfList(point: PointSoFar, words: readonly Token[]): boolean {
  return words.slice(1, 5).some(({ normal }) => isListNoun(normal) && normal.endsWith('s')) || point.lead === null;
}

function hasWord(doc: Document, point: PointSoFar, word: string): boolean {
  for (let i = point.first.index; i <= point.last.index; i++) {
    if (doc.sentences[i]!.tokens.some(({ normal }) => normal === word)) return true;
  }
  return false;
}

function overlap(point: PointSoFar, doc: Document, next: Sentence): number {
  const known = new Set<string>();
  for (let i = Math.max(point.first.index, point.last.index - 8); i <= point.last.index; i++) {
    for (const stem of stems(doc.sentences[i]!)) known.add(stem);
  }
  let shared = 0;
  for (const stem of stems(next)) if (known.has(stem)) shared++;
  return Math.min(1.8, 0.6 * shared);
}

/** Long sentences are not read further: a hostile text may be one. */
const MOST_TOKENS = 150;

function stems(sentence: Sentence): Set<string> {
  const found = new Set<string>();
  for (const token of sentence.tokens.slice(0, MOST_TOKENS)) {
    if (token.normal.length > 2 && isWord(token) && !empty.has(token.normal)) found.add(stem(token.normal));
  }
  return found;
}

function stem(word: string): string {
  return word.replace(/(?:'s|ies|es|s|ing|ed|ly|ion|al|er|y)$/, '').slice(0, 7);
}
