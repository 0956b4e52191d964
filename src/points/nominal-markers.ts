import { clauseOpeners } from '../lexicon/points/clause-openers.js';
import { ordinals } from '../lexicon/points/enumerators.js';
import { pointVerbs } from '../lexicon/points/point-verbs.js';
import type { Sentence, Token } from '../types.js';
import { isListNoun } from './counts.js';
import type { Marker } from './marker.js';
import { markerOf } from './marker-tokens.js';
import { isWord } from './text.js';

const openers = new Set<string>(clauseOpeners);
const verbs = new Set<string>(pointVerbs);
const ordinalNumbers = new Map<string, number>(ordinals.map((word, i) => [word, i + 1]));
const determiners = new Set(['the', 'a', 'my', 'our', 'his', 'her', 'their', 'its', 'your']);

/** "The first is …", "A second challenge we've got is …", "One of them is …", "Another is …", "The other …". */
export function readNominal(sentence: Sentence, at: number, position: Marker['position']): Marker | null {
  const { tokens } = sentence;
  const word = tokens[at]?.normal ?? '';
  const second = tokens[at + 1];
  if (word === 'one' || word === 'another') {
    if (second?.glued || !(isPredicate(tokens, at + 1) || second?.normal === 'of')) return null;
    const numbers = word === 'one' ? [1] : 'next';
    return markerOf(sentence, at, at + 1, { family: 'nominal', key: 'ordinal', numbers, position, isWeak: true });
  }
  // "Iraq's third option would be …"
  if (/^['’]s$/.test(second?.text ?? '') && ordinalNumbers.has(tokens[at + 2]?.normal ?? '')) {
    return readOrdinalNoun(sentence, at, at + 2, position);
  }
  return determiners.has(word) && second ? readOrdinalNoun(sentence, at, at + 1, position) : null;
}

/** The marker from `from` to the ordinal at `at`, where it stands for a point: "The second", "the other". */
function readOrdinalNoun(sentence: Sentence, from: number, at: number, position: Marker['position']): Marker | null {
  const { tokens } = sentence;
  const { normal } = tokens[at]!;
  const number = ordinalNumbers.get(normal);
  const isOther = normal === 'other' && tokens[from]!.normal === 'the';
  if (number === undefined && !isOther && normal !== 'last' && normal !== 'final') return null;
  const end = ordinalEnd(tokens, at);
  const isPoint =
    isElliptic(tokens[end], position) || (isOther ? startsVerb(tokens[end]) : startsPredicate(tokens, end));
  if (!isPoint) return null;
  return markerOf(sentence, from, end, {
    family: 'nominal',
    key: 'ordinal',
    numbers: number === undefined ? 'last' : [number],
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

function startsVerb(next: Token | undefined): boolean {
  return next !== undefined && !next.glued && verbs.has(next.normal);
}

function startsPredicate(tokens: readonly Token[], at: number): boolean {
  return !tokens[at]?.glued && isPredicate(tokens, at);
}

/** Whether "is …" or "reason … is" stands at a token: what makes "The first" stand for a point. */
function isPredicate(tokens: readonly Token[], from: number): boolean {
  if (tokens[from] === undefined) return false;
  if (verbs.has(tokens[from]!.normal)) return true;
  for (let at = from; at < from + 4; at++) {
    if (!isWord(tokens[at])) return false;
    if (isListNoun(tokens[at]!.normal)) return true;
    if (at > from && verbs.has(tokens[at]!.normal)) return at < from + 3 && !openers.has(tokens[at - 1]!.normal);
  }
  return false;
}
