import { counts as countWords } from '../lexicon/points/counts.js';
import { ordinals } from '../lexicon/points/enumerators.js';
import { listLabels } from '../lexicon/points/list-labels.js';
import { anyOf } from '../text/any-of.js';
import { startsWithCapital } from '../text/letter-case.js';
import type { Document } from '../types.js';
import { readBefore } from './before.js';
import type { Marker } from './marker.js';
import { readNumber } from './numerals.js';
import { sentenceAt, skipSpace } from './text.js';

/** What stands after a label and may number it. */
const NUMBER = /\s{0,2}(?:#\s?|no\.\s?|number\s)?(\d{1,2}|[a-z]{1,9})(?:\s?(?:[:.)]|--|[–—-](?=\s))|(?=[,\s]))/iy;
const NUMERAL = /^(?:\d{1,2}|[ivx]{1,5})$/;
/** "Point b)", "Option B:" */
const LETTERED = /^\W*[a-h]\s?[:)]$/i;
/** Labels that a number may follow. */
const LABELED = new RegExp(`\\b${anyOf(listLabels)}(?![a-z])`, 'gi');

/** "Step 2:", "Point one:", wherever they may open a point. */
export function readLabelMarkers(doc: Document): Marker[] {
  const found = Array.from(
    doc.article.text.matchAll(LABELED),
    ({ index, 0: label }) => readLabel(doc, index, label) ?? readOrdinalLabel(doc, index, label),
  );
  return found.filter((marker) => marker !== null);
}

const countNumbers = new Map<string, number>(countWords.map((word, i) => [word, i + 1]));

/** What may stand before a label in its sentence: "Well, number one, …". */
const BEFORE_LABEL = /(?:^|[\s"“‘'])(?:and|but|now|or|so|then|well),?\s+$/i;
/** "Step one is to stop the leak." */
const IS = /^\s(?:is|was|will be|would be)\s/;

/** "Step 2: …", "Point one: …" and "Step one is …" at the start of a line or a sentence; without a colon ("Article 3 The …") only of a line. */
function readLabel(doc: Document, start: number, label: string): Marker | null {
  const { text } = doc.article;
  NUMBER.lastIndex = start + label.length;
  const match = NUMBER.exec(text);
  if (!match) return null;
  const marked = label + match[0];
  const before = readBefore(text, start);
  if (!before.isApart) return null;
  const end = start + marked.length;
  const value = match[1]!.toLowerCase();
  const isSpelled = countNumbers.has(value);
  if (!isSpelled && !NUMERAL.test(value) && !LETTERED.test(match[0])) return null;
  // "Number one, we must win.", ", and number two, we must run."
  const isPaused = isSpelled && text[end] === ',';
  const opens =
    before.isLineStart ||
    /[.:;?!“”"‘’)–—]/.test(before.last) ||
    (isPaused && before.last === ',') ||
    BEFORE_LABEL.test(text.slice(Math.max(0, start - 8), start));
  if (!opens) return null;
  const isNamed = IS.test(text.slice(end, end + 12));
  const hasStop = isPaused || isNamed || /[:.)–—-]$/.test(marked);
  if (!hasStop && !(before.isLineStart && startsWithCapital(label))) return null;
  const next = skipSpace(text, end);
  const textStart = skipSpace(text, next + (/^(?:--|[:–—,])/.exec(text.slice(next, next + 2))?.[0].length ?? 0));
  if (textStart >= text.length) return null;
  return {
    start,
    end: start + marked.replace(/\s?(?:[:.)–—-]|--)$/, '').length,
    textStart,
    position: before.isLineStart ? 'line' : 'sentence',
    family: 'label',
    // "First of all, … Number two, …", "First, … Number 2: …"
    key: /^number$/i.test(label) ? 'ordinal' : `label ${label.toLowerCase()}`,
    numbers: isSpelled ? [countNumbers.get(value)!] : readNumber(value),
    sentence: sentenceAt(doc, textStart).index,
    // "Phase 1 is over.": without a lead that announces phases, it tells of what everybody knows.
    isWeak: isNamed && !isSpelled,
  };
}

const BEFORE_NOUN = new RegExp(`(?:^|[\\r\\n])[\\s#*"“]{0,6}((?:the\\s)?(${anyOf(ordinals)}|final|last)\\s)$`, 'i');
const ordinalNumbers = new Map<string, number>(ordinals.map((word, i) => [word, i + 1]));
/** Characters before the noun of "The fourteenth phase:" that are read. */
const MAX_BEFORE = 30;
/** The end of its line. */
const AFTER_NOUN = /^:?\**[^\S\r\n]*(?=[\r\n])/;

/** "First phase" on a line of its own. */
function readOrdinalLabel(doc: Document, at: number, noun: string): Marker | null {
  const { text } = doc.article;
  const before = BEFORE_NOUN.exec(text.slice(Math.max(0, at - MAX_BEFORE), at));
  const end = at + noun.length;
  const after = AFTER_NOUN.exec(text.slice(end, end + 8));
  if (!before || !after) return null;
  const textStart = skipSpace(text, end + after[0].length);
  if (textStart >= text.length) return null;
  const number = ordinalNumbers.get(before[2]!.toLowerCase());
  return {
    start: at - before[1]!.length,
    end,
    textStart,
    position: 'line',
    family: 'label',
    key: `label ${noun.toLowerCase()}`,
    numbers: number === undefined ? 'last' : [number],
    sentence: sentenceAt(doc, textStart).index,
    isWeak: false,
  };
}
