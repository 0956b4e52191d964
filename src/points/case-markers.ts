import { counts as countWords } from '../lexicon/points/counts.js';
import { ordinals } from '../lexicon/points/enumerators.js';
import { phaseNouns, wordsOfContests } from '../lexicon/points/phase-words.js';
import { covered } from '../text/span.js';
import type { Document, Sentence, Token } from '../types.js';
import type { Chain } from './chains.js';
import { isListNoun } from './counts.js';
import type { Marker } from './marker.js';
import { markerOf } from './marker-tokens.js';
import { isWord } from './text.js';

const ordinalNumbers = new Map<string, number>(ordinals.map((word, i) => [word, i + 1]));
const prepositions = new Set(['on', 'in', 'under', 'at', 'for', 'by', 'during', 'as']);
const phases = new Set<string>(phaseNouns);
const contests = new Set<string>(wordsOfContests);

/** "On the first reading, …", "In the second case, …", "Under the third, …", "On one reading, … On another, …", "Under Phase 1, …" */
export function readCase(sentence: Sentence, at: number, position: Marker['position']): Marker | null {
  const { tokens } = sentence;
  if (!prepositions.has(tokens[at]?.normal ?? '')) return null;
  const numbered = readPhaseNumber(tokens, at + 1);
  const found = numbered ?? readOrdinalCase(tokens, at);
  if (!found) return null;
  const comma = afterAttribute(tokens, found.end);
  if (tokens[comma]?.text !== ',') return null;
  const { numbers } = found;
  return markerOf(sentence, at, comma, { family: 'nominal', key: 'case', numbers, position, isWeak: true });
}

interface Case {
  readonly numbers: Marker['numbers'];
  /** Index after its last word. */
  readonly end: number;
}

function readOrdinalCase(tokens: readonly Token[], at: number): Case | null {
  const determiner = tokens[at + 1]?.normal ?? '';
  const isDefinite = determiner === 'the';
  const isIndefinite = /^an?$/.test(determiner);
  const last = isDefinite || isIndefinite ? at + 2 : at + 1;
  const noun = tokens[last + 1]?.normal ?? '';
  const word = tokens[last]?.normal ?? '';
  // "As a first step, …", "in an initial phase"
  const isOfPhase = isIndefinite || tokens[at]!.normal === 'as' || /^(?:initial|next)$/.test(word);
  if (isOfPhase && !phases.has(noun)) return null;
  // "In the final, Oslo won."
  if (/^(?:final|last)$/.test(word) && !isListNoun(noun)) return null;
  const numbers = caseNumbers(word, last === at + 2);
  return numbers && { numbers, end: isListNoun(noun) ? last + 2 : last + 1 };
}

const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi'];

/** "Phase 1", "stage two", "Phase III" */
function readPhaseNumber(tokens: readonly Token[], at: number): Case | null {
  const number = phases.has(tokens[at]?.normal ?? '') ? (tokens[at + 1]?.normal ?? '') : '';
  const value = /^[1-9]$/.test(number)
    ? Number(number)
    : Math.max(romans.indexOf(number), (countWords as readonly string[]).indexOf(number)) + 1;
  return value > 0 ? { numbers: [value], end: at + 2 } : null;
}

/** Tokens of "of the plan" between a phase and the comma after it, at most. */
const MAX_ATTRIBUTE = 6;

function afterAttribute(tokens: readonly Token[], end: number): number {
  if (tokens[end]?.normal !== 'of') return end;
  const length = tokens.slice(end, end + 1 + MAX_ATTRIBUTE).findIndex((token) => !isWord(token));
  return length < 0 ? end : end + length;
}

/** "the first", "one", "another", "the other", "the initial", "the final" */
function caseNumbers(word: string, isDefinite: boolean): Marker['numbers'] | null {
  if (!isDefinite) return word === 'one' ? [1] : word === 'another' ? 'next' : null;
  if (word === 'final' || word === 'last') return 'last';
  if (word === 'initial') return [1];
  const number = ordinalNumbers.get(word);
  return word === 'other' || word === 'next' ? 'next' : number === undefined ? null : [number];
}

/** Sentences between two phases, at most. */
const MAX_DISTANCE = 6;

/** "In the first phase, schools open. In the second, …": a first phase that is named announces them, unless it is one of a contest. */
export function arePhases(doc: Document, { markers }: Chain): boolean {
  return markers.every((marker, i) => {
    const words = covered(doc.article.text, marker).toLowerCase().split(/\s+/);
    const isNamed = words.some((word) => phases.has(word)) || i > 0;
    const isNear = i === 0 || marker.sentence - markers[i - 1]!.sentence <= MAX_DISTANCE;
    return isNamed && isNear && !tellsOfContest(doc, marker);
  });
}

function tellsOfContest(doc: Document, { sentence }: Marker): boolean {
  return doc.sentences
    .slice(Math.max(0, sentence - 1), sentence + 1)
    .some(({ tokens }) => tokens.slice(0, MAX_TOKENS).some(({ normal }) => contests.has(normal)));
}

/** Tokens of a sentence that are read. */
const MAX_TOKENS = 100;
