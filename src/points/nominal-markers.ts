import { clauseOpeners } from '../lexicon/points/clause-openers.js';
import { ordinals } from '../lexicon/points/enumerators.js';
import { pointVerbs } from '../lexicon/points/point-verbs.js';
import { startsWithLower } from '../text/letter-case.js';
import type { Sentence, Token } from '../types.js';
import { isListNoun, readAllCounts } from './counts.js';
import type { Marker } from './marker.js';
import { markerOf } from './marker-tokens.js';
import { isOther } from './phrases.js';
import { isWord } from './text.js';

const openers = new Set<string>(clauseOpeners);
const verbs = new Set<string>(pointVerbs);
const ordinalNumbers = new Map<string, number>(ordinals.map((word, i) => [word, i + 1]));
const determiners = new Set(['the', 'a', 'my', 'our', 'his', 'her', 'their', 'its', 'your']);

/** "The first is …", "A second challenge we've got is …", "One of them is …", "Another is …", "The other …". */
export function readNominal(sentence: Sentence, at: number, position: Marker['position']): Marker | null {
  const { tokens } = sentence;
  const word = tokens[at]?.normal ?? '';
  if (startsWithoutOrdinal.has(word)) return readOne(sentence, at, position);
  // "Iraq's third option would be …"
  if (/^['’]s$/.test(tokens[at + 1]?.text ?? '') && ordinalNumbers.has(tokens[at + 2]?.normal ?? '')) {
    return readOrdinalNoun(sentence, at, at + 2, position);
  }
  if (ordinalNumbers.has(word)) {
    return position !== 'clause' && isNamedPoint(tokens, at + 1) ? readOrdinalNoun(sentence, at, at, position) : null;
  }
  return determiners.has(word) && tokens[at + 1] ? readOrdinalNoun(sentence, at, at + 1, position) : null;
}

const startsWithoutOrdinal = new Set(['one', 'another', 'still', 'yet']);

/** The first words of what {@link readNominal} reads within a sentence, but for the name in "Iraq's third option". */
export const firstWordsOfNominals: readonly string[] = [...startsWithoutOrdinal, ...determiners];

/** "One is …", "Another reason is …", "Yet another …" */
function readOne(sentence: Sentence, at: number, position: Marker['position']): Marker | null {
  const { tokens } = sentence;
  const isMore = /^(?:still|yet)$/.test(tokens[at]!.normal);
  if (isMore && tokens[at + 1]?.normal !== 'another') return null;
  const end = at + (isMore ? 2 : 1);
  // "Apple, one of his biggest holdings": says more of Apple.
  const isOne = tokens[end]?.normal === 'of' && position !== 'clause' && !isSuperlative(tokens, end + 1);
  if (tokens[end]?.glued || !(isPredicate(tokens, end) || isOne || (position !== 'clause' && isDeed(tokens[end]))))
    return null;
  const numbers = tokens[at]!.normal === 'one' ? [1] : 'next';
  return markerOf(sentence, at, end, { family: 'nominal', key: 'ordinal', numbers, position, isWeak: true });
}

/** "One of the greatest threats": praises, and counts nothing. */
function isSuperlative(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.normal === 'the' && /^(?:most|best|worst|few|many)$|est$/.test(tokens[at + 1]?.normal ?? '');
}

/** "First lesson: …", "Second priority is …" */
function isNamedPoint(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < at + 2 && isWord(tokens[i]); i++) {
    if (isListNoun(tokens[i]!.normal)) return /^(?::|is|was|--?|[–—])$/.test(tokens[i + 1]?.normal ?? '');
  }
  return false;
}

/** The marker from `from` to the ordinal at `at`, where it stands for a point: "The second", "the other". */
function readOrdinalNoun(sentence: Sentence, from: number, at: number, position: Marker['position']): Marker | null {
  const { tokens } = sentence;
  const { normal } = tokens[at]!;
  // "The one is …, the other is …"
  const isOne = normal === 'one' && tokens[from]!.normal === 'the' && /^(?:is|was)$/.test(tokens[at + 1]?.normal ?? '');
  const number = isOne ? 1 : ordinalNumbers.get(normal);
  const isOther = normal === 'other' && tokens[from]!.normal === 'the';
  const isMore = normal === 'further' || normal === 'additional' || normal === 'next';
  if (number === undefined && !isOther && !isMore && normal !== 'last' && normal !== 'final') return null;
  const end = ordinalEnd(tokens, at);
  const isPoint =
    isElliptic(tokens[end], position) ||
    (position !== 'clause' && isDeed(tokens[end])) ||
    (isOther ? startsVerb(tokens[end]) || startsListNoun(tokens[end]) : startsPredicate(tokens, end));
  if (!isPoint) return null;
  return markerOf(sentence, from, end, {
    family: 'nominal',
    key: 'ordinal',
    // "One … The other … The third …"
    numbers: isOther ? [2] : isMore ? 'next' : number === undefined ? 'last' : [number],
    position,
    isWeak: true,
  });
}

/** "My third and final point is …" */
function ordinalEnd(tokens: readonly Token[], at: number): number {
  const isFinal = tokens[at + 1]?.normal === 'and' && /^(?:final|last)$/.test(tokens[at + 2]?.normal ?? '');
  return at + (isFinal ? 3 : 1);
}

/** "The first was the war; the second, the price of bread", "…; the third rejects the plan". */
function isElliptic(next: Token | undefined, position: Marker['position']): boolean {
  return next?.text === ',' || (position === 'clause' && /^\p{Ll}+s$/u.test(next?.text ?? ''));
}

/** "One bans coal.", "The second raised the tax.": any verb, which makes a point only where the lead counts such points. */
export function isDeed(next: Pick<Token, 'text' | 'normal'> | undefined): boolean {
  return next !== undefined && DEED.test(next.text) && !verbs.has(next.normal) && !isListNoun(next.normal);
}

const DEED = /^\p{Ll}{2,}(?:(?<![su])s|ed)$/u;

function startsVerb(next: Token | undefined): boolean {
  return next !== undefined && !next.glued && verbs.has(next.normal);
}

function startsListNoun(next: Token | undefined): boolean {
  return next !== undefined && !next.glued && isListNoun(next.normal);
}

function startsPredicate(tokens: readonly Token[], at: number): boolean {
  return !tokens[at]?.glued && isPredicate(tokens, at);
}

/** Whether "is …", "of these is …" or "reason … is" stands at a token: what makes "The first" stand for a point. */
function isPredicate(tokens: readonly Token[], at: number): boolean {
  const of = tokens[at]?.normal === 'of' ? (tokens[at + 1]?.normal ?? '') : '';
  // "The first of our concerns is …"
  if (/^(?:the|our|my|its|his|her|their)$/.test(of))
    return tokens.slice(at + 2, at + 5).some(({ normal }) => isListNoun(normal));
  const from = /^(?:these|those|them)$/.test(of) ? at + 2 : at;
  if (tokens[from] === undefined) return false;
  if (verbs.has(tokens[from]!.normal)) return true;
  for (let i = from; i < from + 4; i++) {
    if (!isWord(tokens[i])) return false;
    if (isListNoun(tokens[i]!.normal)) return true;
    if (i > from && verbs.has(tokens[i]!.normal)) return i < from + 3 && !openers.has(tokens[i - 1]!.normal);
  }
  return false;
}

const articles = new Set(['the', 'a', 'an', 'its', 'his', 'her', 'their', 'our', 'my', 'that', 'to']);
/** Tokens of "the other political." after the marker, at most. */
const MAX_GAPPED = 3;

/** "The first is the war, the second the rain", "One is legal, the other political": the verb of the point before serves this one too. */
export function readGapped({ tokens, ...sentence }: Sentence, at: number, before: Marker | undefined): Marker | null {
  if (before?.family !== 'nominal' || typeof before.numbers === 'string' || tokens[at]!.normal !== 'the') return null;
  const isAfterPause = /^[,;]$/.test(tokens[at - 1]!.text) || tokens[at - 1]!.normal === 'and';
  const { normal } = tokens[at + 1] ?? { normal: '' };
  const number = normal === 'other' ? 2 : (ordinalNumbers.get(normal) ?? 0);
  const next = tokens[at + 2];
  if (!isAfterPause || number !== before.numbers[0]! + 1 || !isWord(next) || next!.glued) return null;
  // Not "the first hit a house, the second hit a car".
  const isShort = tokens.slice(at + 2, at + 2 + MAX_GAPPED).some((token) => !isWord(token));
  if (!isShort && !articles.has(next!.normal)) return null;
  return markerOf({ tokens, ...sentence }, at, at + 2, {
    family: 'nominal',
    key: 'ordinal',
    numbers: [number],
    position: 'clause',
    isWeak: true,
  });
}

/** Tokens of "Of the two bids for the yard," at most. */
const MAX_WHOLE = 12;

/** "Of the two bids, one came from Oslo and the other from Bergen": whatever each does, where the sentence opens with all of them. */
export function readShare(sentence: Sentence, at: number): Marker | null {
  const { tokens } = sentence;
  if (tokens[0]!.normal !== 'of' || !opensShare(tokens, at)) return null;
  const comma = tokens.slice(0, MAX_WHOLE).findIndex(({ text }) => text === ',');
  const isCounted = readAllCounts(tokens, 1, Math.max(1, comma)).length > 0;
  const isOne = tokens[at]!.normal === 'one';
  const end = isOne || tokens[at]!.normal === 'another' ? at + 1 : at + 2;
  if (!isCounted || at <= comma || (isOne && at > comma + 1) || !startsWithLower(tokens[end]?.text ?? '')) return null;
  const number = ordinalNumbers.get(tokens[end - 1]!.normal);
  const numbers = isOne ? [1] : number === undefined ? 'next' : [number];
  return markerOf(sentence, at, end, { family: 'nominal', key: 'ordinal', numbers, position: 'clause', isWeak: true });
}

/** "one", "another", "the other", "a third" after a pause or "and" */
function opensShare(tokens: readonly Token[], at: number): boolean {
  return isOther(tokens, at) && tokens[at + 1]?.normal !== 'of' && /^(?:[,;]|and|while)$/.test(tokens[at - 1]!.normal);
}
