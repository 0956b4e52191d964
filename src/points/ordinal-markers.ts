import { clauseOpeners, notBeforeMarker } from '../lexicon/points/clause-openers.js';
import { counts } from '../lexicon/points/counts.js';
import {
  firstHandPhrases,
  firstOfTwoPhrases,
  firstPhrases,
  lastPhrases,
  nextPhrases,
  ordinalAdverbs,
  ordinalNumerals,
  ordinals,
  secondHandPhrases,
  secondPhrases,
  thirdPhrases,
} from '../lexicon/points/enumerators.js';
import { pointVerbs } from '../lexicon/points/point-verbs.js';
import type { Document, Sentence, Token } from '../types.js';
import { isListNoun } from './counts.js';
import type { Marker } from './marker.js';
import { isDash, isWord, opensBlock } from './text.js';

interface Phrase {
  readonly key: string;
  readonly words: readonly string[];
  readonly numbers: Marker['numbers'];
  /** Numbers a point wherever it opens a clause: "Secondly"; "Second" needs a comma or a clause behind it. */
  readonly isSure: boolean;
}

const phrases = new Map<string, Phrase[]>();
for (const phrase of [
  ...firstPhrases.map((words) => phraseOf(words, [1], true)),
  ...secondPhrases.map((words) => phraseOf(words, [2], true)),
  ...thirdPhrases.map((words) => phraseOf(words, [3], true)),
  ...ordinalAdverbs.map((word, i) => phraseOf(word, [i + 1], true)),
  ...ordinals.map((word, i) => phraseOf(word, [i + 1], false)),
  ...ordinalNumerals.flatMap((words, i) => words.map((word) => phraseOf(word, [i + 1], false))),
  ...firstOfTwoPhrases.map((words) => phraseOf(words, [1], false)),
  ...nextPhrases.map((words) => phraseOf(words, 'next', false)),
  ...lastPhrases.map((words) => phraseOf(words, 'last', words !== 'last')),
  ...firstHandPhrases.map((words) => phraseOf(words, [1], true, 'hand')),
  ...secondHandPhrases.map((words) => phraseOf(words, [2], true, 'hand')),
]) {
  const known = phrases.get(phrase.words[0]!) ?? [];
  phrases.set(
    phrase.words[0]!,
    [...known, phrase].sort((a, b) => b.words.length - a.words.length),
  );
}

function phraseOf(words: string, numbers: Marker['numbers'], isSure: boolean, key = 'ordinal'): Phrase {
  return { key, words: words.replaceAll(',', ' ,').split(' '), numbers, isSure };
}

const openers = new Set<string>(clauseOpeners);
const barred = new Set<string>(notBeforeMarker);
const verbs = new Set<string>(pointVerbs);
const ordinalNumbers = new Map<string, number>(ordinals.map((word, i) => [word, i + 1]));
const cardinalNumbers = new Map<string, number>(counts.map((word, i) => [word, i + 1]));

const QUOTE = /^["“”‘'`([]+$/;
const JOINERS = new Set(['and', 'but', 'so', 'or', 'well', 'now']);
const DETERMINERS = new Set(['the', 'a', 'my', 'our', 'his', 'her', 'their', 'its', 'your']);

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
    readCardinal(sentence, start, position);
  if (opening) markers.push(opening);
  for (let i = start + 1; i < tokens.length; i++) {
    const inner = readInnerPhrase(sentence, i) ?? readInnerNominal(sentence, i);
    if (inner) markers.push(inner);
  }
  return markers;
}

/** Where the sentence's own words start, behind "“", "And", "But," … */
function openingIndex(tokens: readonly Token[]): number {
  let i = 0;
  while (i < tokens.length && (QUOTE.test(tokens[i]!.text) || isDash(tokens[i]))) i++;
  if (tokens[i] && JOINERS.has(tokens[i]!.normal)) {
    i++;
    if (tokens[i]?.text === ',') i++;
    while (i < tokens.length && QUOTE.test(tokens[i]!.text)) i++;
  }
  return i;
}

function phraseAt(tokens: readonly Token[], i: number): Phrase | undefined {
  return phrases
    .get(tokens[i]?.normal ?? '')
    ?.find(({ words }) => words.every((word, k) => tokens[i + k]?.normal === word));
}

function isPause(token: Token | undefined): boolean {
  return token !== undefined && (/^[,:]$/.test(token.text) || (isDash(token) && !token.glued));
}

function isClosingQuote(token: Token): boolean {
  return token.glued && /^["”’']$/.test(token.text);
}

function opensClause(token: Token | undefined): boolean {
  return token !== undefined && !token.glued && openers.has(token.text);
}

function markerOf(
  sentence: Sentence,
  from: number,
  behind: number,
  rest: Pick<Marker, 'family' | 'key' | 'numbers' | 'position' | 'isWeak'>,
): Marker | null {
  const { tokens } = sentence;
  let next = behind;
  // "“First,” he said, “we must win.”": the quotation mark goes with the comma.
  while (next < tokens.length && (isPause(tokens[next]) || (next > behind && isClosingQuote(tokens[next]!)))) next++;
  if (next >= tokens.length) return null;
  return {
    ...rest,
    start: tokens[from]!.start,
    end: tokens[behind - 1]!.end,
    textStart: tokens[next]!.start,
    sentence: sentence.index,
  };
}

function readOpeningPhrase(doc: Document, sentence: Sentence, i: number, position: Marker['position']): Marker | null {
  const { tokens } = sentence;
  const phrase = phraseAt(tokens, i);
  if (!phrase) return null;
  const behind = i + phrase.words.length;
  const next = tokens[behind];
  if (next?.text === '.' && behind === tokens.length - 1 && phrase.numbers !== 'next') {
    return standingAlone(doc, sentence, i, phrase, position);
  }
  const isFollowed = isPause(next) || (phrase.isSure ? !next?.glued : opensClause(next));
  const isSoft = phrase.words[0] === 'next' || phrase.words[0] === 'last';
  if (!isFollowed || (isSoft && phrase.words.length === 1 && !isPause(next))) return null;
  return markerOf(sentence, i, behind, {
    family: 'ordinal',
    key: phrase.key,
    numbers: phrase.numbers,
    position,
    isWeak: !phrase.isSure && !isPause(next),
  });
}

/** "First. The ports must be opened." */
function standingAlone(
  doc: Document,
  sentence: Sentence,
  i: number,
  phrase: Phrase,
  position: Marker['position'],
): Marker | null {
  const behind = doc.sentences[sentence.index + 1];
  if (!behind || behind.block !== sentence.block) return null;
  return {
    family: 'ordinal',
    key: phrase.key,
    numbers: phrase.numbers,
    position,
    start: sentence.tokens[i]!.start,
    end: sentence.tokens[i + phrase.words.length - 1]!.end,
    textStart: behind.start,
    sentence: sentence.index,
    isWeak: false,
  };
}

/** "…: first, to protect …; secondly, …", "let me say first that … and second, that …". */
function readInnerPhrase(sentence: Sentence, i: number): Marker | null {
  const { tokens } = sentence;
  const phrase = phraseAt(tokens, i);
  if (!phrase) return null;
  const behind = i + phrase.words.length;
  const [before, next] = [wordBefore(tokens, i), tokens[behind]];
  if (next?.glued && !/^[,:]$/.test(next.text)) return null;
  const isAfterBreak = /^(?:[;:(]|--+|[–—])$/.test(before.text) || (before.text === '-' && !before.glued);
  const isAfterPause = isAfterBreak || before.text === ',' || before.normal === 'and' || before.normal === 'or';
  if (phrase.numbers === 'next' ? !isAfterBreak : phrase.numbers === 'last' && !isAfterPause) return null;
  if (!phrase.isSure) {
    if (barred.has(before.normal)) return null;
    if (!isPause(next) && !opensClause(next)) return null;
  } else if (!isAfterPause && !isPause(next) && phrase.words.length > 1) return null;
  return markerOf(sentence, i, behind, {
    family: 'ordinal',
    key: phrase.key,
    numbers: phrase.numbers,
    position: 'clause',
    isWeak: !(isAfterPause && (phrase.isSure || isPause(next))),
  });
}

/** The token before, over an opening quotation mark. */
function wordBefore(tokens: readonly Token[], i: number): Token {
  return i > 1 && QUOTE.test(tokens[i - 1]!.text) ? tokens[i - 2]! : tokens[i - 1]!;
}

/** "The first is …", "A second challenge we've got is …", "One of them is …", "Another is …", "The other …". */
function readNominal(sentence: Sentence, i: number, position: Marker['position']): Marker | null {
  const { tokens } = sentence;
  const word = tokens[i]?.normal ?? '';
  const second = tokens[i + 1];
  if (word === 'one' || word === 'another') {
    if (second?.glued || !(isPredicate(tokens, i + 1) || second?.normal === 'of')) return null;
    const numbers = word === 'one' ? [1] : 'next';
    return markerOf(sentence, i, i + 1, { family: 'nominal', key: 'ordinal', numbers, position, isWeak: true });
  }
  // "Iraq's third option would be …"
  if (/^['’]s$/.test(second?.text ?? '') && ordinalNumbers.has(tokens[i + 2]?.normal ?? '')) {
    return readOrdinalNoun(sentence, i, i + 2, position);
  }
  return DETERMINERS.has(word) && second ? readOrdinalNoun(sentence, i, i + 1, position) : null;
}

/** The marker from `i` to the ordinal at `at`, where it stands for a point. */
function readOrdinalNoun(sentence: Sentence, i: number, at: number, position: Marker['position']): Marker | null {
  const { tokens } = sentence;
  const word = tokens[i]!.normal;
  const second = tokens[at]!;
  const number = ordinalNumbers.get(second.normal);
  const isOther = word === 'the' && second.normal === 'other';
  const isLast = second.normal === 'last' || second.normal === 'final' || isOther;
  if (number === undefined && !isLast) return null;
  // "My third and final point is …"
  const isFinal = tokens[at + 1]?.normal === 'and' && /^(?:final|last)$/.test(tokens[at + 2]?.normal ?? '');
  const behind = at + (isFinal ? 3 : 1);
  const next = tokens[behind];
  // "The first was the war; the second, the price of bread."
  const isElliptic = next?.text === ',' || (position === 'clause' && /^\p{Ll}+s$/u.test(next?.text ?? ''));
  if (!isElliptic && (next?.glued || !(isOther ? verbs.has(next?.normal ?? '') : isPredicate(tokens, behind))))
    return null;
  return markerOf(sentence, i, behind, {
    family: 'nominal',
    key: 'ordinal',
    numbers: number === undefined ? 'last' : [number],
    position,
    isWeak: true,
  });
}

/** Whether "is …" or "reason … is" stands at `i`: what makes "The first" stand for a point. */
function isPredicate(tokens: readonly Token[], i: number): boolean {
  if (tokens[i] === undefined) return false;
  if (verbs.has(tokens[i]!.normal)) return true;
  for (let k = i; k < i + 4; k++) {
    if (!isWord(tokens[k])) return false;
    if (isListNoun(tokens[k]!.normal)) return true;
    if (k > i && verbs.has(tokens[k]!.normal)) return k < i + 3 && !openers.has(tokens[k - 1]!.normal);
  }
  return false;
}

function readInnerNominal(sentence: Sentence, i: number): Marker | null {
  const { tokens } = sentence;
  const before = tokens[i - 1]!;
  if (!/^[;:,]$/.test(before.text) && !isDash(before) && before.normal !== 'and') return null;
  return readNominal(sentence, i, 'clause') ?? readCardinal(sentence, i, 'clause');
}

/** "One, it is cheap. Two, it works." */
function readCardinal(sentence: Sentence, i: number, position: Marker['position']): Marker | null {
  const { tokens } = sentence;
  const number = cardinalNumbers.get(tokens[i]?.normal ?? '');
  if (number === undefined || !/^[,:]$/.test(tokens[i + 1]?.text ?? '')) return null;
  return markerOf(sentence, i, i + 1, {
    family: 'cardinal',
    key: 'cardinal',
    numbers: [number],
    position,
    isWeak: false,
  });
}
