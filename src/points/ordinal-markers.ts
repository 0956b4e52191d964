import { clauseOpeners, nonMarkerLeads } from '../lexicon/points/clause-openers.js';
import { counts } from '../lexicon/points/counts.js';
import { startsWithCapital } from '../text/letter-case.js';
import type { Document, Sentence, Token } from '../types.js';
import { readCase } from './case-markers.js';
import type { Marker } from './marker.js';
import { isPause, isQuotationMark, markerOf } from './marker-tokens.js';
import { firstWordsOfNominals, readGapped, readNominal, readShare } from './nominal-markers.js';
import { firstWordsOfPhrases, type OrdinalPhrase, ordinalPhraseAt } from './ordinal-phrases.js';
import type { Refusal } from './refusal.js';
import { isDash, opensBlock } from './text.js';

const openers = new Set<string>(clauseOpeners);
const wordsBeforeNoMarker = new Set<string>(nonMarkerLeads);
const cardinals = new Map<string, number>(counts.map((word, i) => [word, i + 1]));
/** Words that may precede the first of a sentence's own: "And third, …". */
const joiners = new Set(['and', 'but', 'so', 'or', 'well', 'now']);

/** "First, …", "And third, …", "; secondly, …", "The second reason is …", "Another is …": in the order of the text. */
export function readOrdinalMarkers(doc: Document): Marker[] {
  return doc.sentences.flatMap((sentence) => readSentence(doc, sentence));
}

function readSentence(doc: Document, sentence: Sentence): Marker[] {
  const { tokens } = sentence;
  const markers: Marker[] = [];
  const start = openingIndex(tokens);
  const position = opensBlock(doc, sentence) ? 'line' : 'sentence';
  const opening =
    readOpeningPhrase(doc, sentence, start, position) ??
    readNominal(sentence, start, position) ??
    readCase(sentence, start, position) ??
    readCardinal(sentence, start, position);
  if (opening) markers.push(opening);
  for (let at = start + 1; at < tokens.length; at++) {
    if (!mayOpenMarker(tokens, at)) continue;
    // The "lastly" of "fourthly, and lastly" is part of a marker.
    if (tokens[at]!.start < (markers.at(-1)?.end ?? 0)) continue;
    const inner =
      readInnerPhrase(sentence, at) ?? readInnerNominal(sentence, at) ?? readGapped(sentence, at, markers.at(-1));
    if (inner) markers.push(inner);
  }
  return markers;
}

const firstWords = new Set([...firstWordsOfPhrases, ...firstWordsOfNominals, ...cardinals.keys()]);

/** Whether a marker within a sentence may begin with a token: most cannot. */
function mayOpenMarker(tokens: readonly Token[], at: number): boolean {
  return firstWords.has(tokens[at]!.normal) || tokens[at + 1]?.normal === "'s";
}

/** Where the sentence's own words start, after the number of its paragraph ("7 First, …"), "“", "And", "But," … */
function openingIndex(tokens: readonly Token[]): number {
  let at = /^\d{1,4}$/.test(tokens[0]?.text ?? '') && startsWithCapital(tokens[1]?.text ?? '') ? 1 : 0;
  while (at < tokens.length && (isQuotationMark(tokens[at]!) || isDash(tokens[at]))) at++;
  if (tokens[at] && joiners.has(tokens[at]!.normal)) {
    at++;
    if (tokens[at]?.text === ',') at++;
    while (at < tokens.length && isQuotationMark(tokens[at]!)) at++;
  }
  return at;
}

/** Index after an ordinal phrase, and after the "and finally" of "third and finally", "fourthly, and lastly". */
function phraseEnd(tokens: readonly Token[], at: number, { words, numbers }: OrdinalPhrase): number {
  const end = at + words.length;
  if (typeof numbers === 'string') return end;
  const and = tokens[end]?.text === ',' ? end + 1 : end;
  const isLast = tokens[and]?.normal === 'and' && closers.has(tokens[and + 1]?.normal ?? '');
  return isLast ? and + 2 : end;
}

const closers = new Set(['final', 'finally', 'last', 'lastly']);

function opensClause(token: Token | undefined): boolean {
  return token !== undefined && !token.glued && openers.has(token.text);
}

/** "First, …", "Secondly the …" */
function readOpeningPhrase(doc: Document, sentence: Sentence, at: number, position: Marker['position']): Marker | null {
  const { tokens } = sentence;
  const phrase = ordinalPhraseAt(tokens, at);
  if (!phrase) return null;
  const end = phraseEnd(tokens, at, phrase);
  const next = tokens[end];
  if (next?.text === '.' && end === tokens.length - 1 && phrase.numbers !== 'next') {
    return standingAlone(doc, sentence, at, phrase, position);
  }
  const isPaused = isPause(next) || isBoldPause(tokens, end);
  // "Two changes were made. First adds a name. Second strikes a line."
  const isElliptic = typeof phrase.numbers !== 'string' && /^\p{Ll}+s$/u.test(next?.text ?? '') && !next!.glued;
  const isFollowed = isPaused || isElliptic || (phrase.isSure ? !next?.glued : opensClause(next));
  // "Next week", "Last year"
  const isSoft = phrase.words.length === 1 && /^(?:next|last)$/.test(phrase.words[0]!);
  if (!isFollowed || (isSoft && !isPaused)) return null;
  return markerOf(sentence, at, end, {
    family: 'ordinal',
    key: phrase.key,
    numbers: phrase.numbers,
    position,
    isWeak: !phrase.isSure && !isPaused,
  });
}

/** "**First**, …" */
function isBoldPause(tokens: readonly Token[], at: number): boolean {
  return /^\*+$/.test(tokens[at]?.text ?? '') && isPause(tokens[at + 1]);
}

/** "First. The ports must be opened." */
function standingAlone(
  doc: Document,
  sentence: Sentence,
  at: number,
  phrase: OrdinalPhrase,
  position: Marker['position'],
): Marker | null {
  const next = doc.sentences[sentence.index + 1];
  if (!next || next.block !== sentence.block) return null;
  return {
    family: 'ordinal',
    key: phrase.key,
    numbers: phrase.numbers,
    position,
    start: sentence.tokens[at]!.start,
    end: sentence.tokens[at + phrase.words.length - 1]!.end,
    textStart: next.start,
    sentence: sentence.index,
    isWeak: false,
  };
}

/** An ordinal phrase within a sentence, and what stands on both sides of it. */
interface InnerPhrase {
  readonly phrase: OrdinalPhrase;
  readonly before: Token;
  readonly next: Token | undefined;
  /** After a semicolon, a colon, a dash or a bracket. */
  readonly isAfterBreak: boolean;
  /** After one of these, a comma, "and" or "or". */
  readonly isAfterPause: boolean;
}

/** Why an ordinal within a sentence is no marker. */
export const innerRefusals: readonly Refusal<InnerPhrase>[] = [
  {
    name: 'no space after an ordinal',
    example: 'he said "secondly"; first-half profit',
    holds: ({ next }) => next?.glued === true && !/^[,:]$/.test(next.text),
  },
  {
    name: '"then" without a break',
    example: 'he ran, then he fell',
    holds: ({ phrase, isAfterBreak }) => phrase.numbers === 'next' && !isAfterBreak,
  },
  {
    name: '"for one" without a break',
    example: 'Ann Lee, for one, is not sure',
    holds: ({ phrase, isAfterBreak }) => phrase.words[0] === 'for' && !isAfterBreak,
  },
  {
    name: '"finally" without a pause',
    example: 'he finally fell',
    holds: ({ phrase, isAfterPause }) => phrase.numbers === 'last' && !isAfterPause,
  },
  {
    name: 'ordinal of a noun or a race',
    example: 'the first, his second, came third',
    holds: ({ phrase, before }) => !phrase.isSure && wordsBeforeNoMarker.has(before.normal),
  },
  {
    name: 'ordinal without a clause after it',
    example: 'they won first prizes',
    holds: ({ phrase, next }) => !phrase.isSure && !isPause(next) && !opensClause(next),
  },
  {
    name: 'phrase without a pause on either side',
    example: 'we should begin first of all with trade',
    holds: ({ phrase, next, isAfterPause }) =>
      phrase.isSure && !isAfterPause && !isPause(next) && phrase.words.length > 1,
  },
];

/** "…: first, to protect …; secondly, …", "let me say first that … and second, that …". */
function readInnerPhrase(sentence: Sentence, at: number): Marker | null {
  const { tokens } = sentence;
  const phrase = ordinalPhraseAt(tokens, at);
  if (!phrase) return null;
  const end = phraseEnd(tokens, at, phrase);
  const [before, next] = [wordBefore(tokens, at), tokens[end]];
  const isAfterBreak = /^(?:[;:(]|--+|[–—])$/.test(before.text) || (before.text === '-' && !before.glued);
  const isAfterPause = isAfterBreak || before.text === ',' || before.normal === 'and' || before.normal === 'or';
  const inner: InnerPhrase = { phrase, before, next, isAfterBreak, isAfterPause };
  if (innerRefusals.some(({ holds }) => holds(inner))) return null;
  return markerOf(sentence, at, end, {
    family: 'ordinal',
    key: phrase.key,
    numbers: phrase.numbers,
    position: 'clause',
    isWeak: !(isAfterPause && (phrase.isSure || isPause(next))),
  });
}

/** The token before, an opening quotation mark apart. */
function wordBefore(tokens: readonly Token[], at: number): Token {
  return at > 1 && isQuotationMark(tokens[at - 1]!) ? tokens[at - 2]! : tokens[at - 1]!;
}

const wordsBeforeNominal = new Set([';', ':', ',', 'and', 'while']);

/** "…: the first is …, another is …" */
function readInnerNominal(sentence: Sentence, at: number): Marker | null {
  const before = wordBefore(sentence.tokens, at);
  if (!wordsBeforeNominal.has(before.normal) && !isDash(before)) return null;
  return readNominal(sentence, at, 'clause') ?? readShare(sentence, at) ?? readCardinal(sentence, at, 'clause');
}

/** "One, it is cheap. Two, it works.", "One – growth. Two – jobs." */
function readCardinal(sentence: Sentence, at: number, position: Marker['position']): Marker | null {
  const { tokens } = sentence;
  const number = cardinals.get(tokens[at]?.normal ?? '');
  if (number === undefined || !(/^[,:]$/.test(tokens[at + 1]?.text ?? '') || isBeforeDash(tokens, at, position))) {
    return null;
  }
  return markerOf(sentence, at, at + 1, {
    family: 'cardinal',
    key: 'cardinal',
    numbers: [number],
    position,
    isWeak: false,
  });
}

/** "One – growth."; not "One – a nurse – had left." or "two - thirds". */
function isBeforeDash(tokens: readonly Token[], at: number, position: Marker['position']): boolean {
  const mark = tokens[at + 1];
  if (!isDash(mark) || mark!.glued || (mark!.text === '-' && position === 'clause')) return false;
  const rest = tokens.slice(at + 2, at + 2 + MAX_POINT);
  const close = rest.findIndex((token) => isDash(token) && !token.glued);
  const pause = rest.findIndex(({ text }) => text === ';');
  return close < 0 || (pause >= 0 && pause < close);
}

/** Tokens of a point in which the second dash of a pair is looked for. */
const MAX_POINT = 60;
