import { functionWords } from '../lexicon/common/function-words.js';
import { clauseLinks } from '../lexicon/quotes/clause-links.js';
import {
  determinersAfterHeadings,
  pluralsAfterHeadings,
  wordsAfterHeadings,
} from '../lexicon/quotes/words-after-headings.js';
import { startsWithCapital, startsWithLower } from '../text/letter-case.js';
import { isApostropheS } from '../text/possessive.js';
import type { Token } from '../types.js';
import type { NamedText } from './speech-text.js';
import { finite } from './who/subjects.js';
import { bitOf } from './word-bits.js';

const openers = new Set<string>(wordsAfterHeadings);
const emptyWords = new Set<string>(functionWords);
const links = new Set<string>(clauseLinks);
const determiners = new Set<string>([...determinersAfterHeadings, ...pluralsAfterHeadings]);

const SLASH = bitOf(['/']);
const LETTER_A = 0x61;
const LETTER_Z = 0x7a;
/** Words of a heading, at most and at least. */
const MAX_HEADING = 10;
const MIN_HEADING = 2;

/**
 * The tokens where sentences begin after a heading that a text without lines runs into them: "A hard year But the bank
 * said …". Only where a word that opens a sentence has a capital after a word without one. And where a signature begins.
 */
export function sentencesAfterHeadings(
  text: Pick<NamedText, 'tokens' | 'kinds' | 'block' | 'sentenceStart' | 'nameStartingAt'>,
): number[] {
  const { sentenceStart, block } = text;
  const found: number[] = [];
  for (let i = 0; i + 1 < sentenceStart.length; i++) {
    const start = sentenceStart[i]!;
    const end = sentenceStart[i + 1]!;
    const heading = headingEnd(text, start, end);
    if (heading !== null) found.push(heading);
    const signature = block[end] === block[start] ? null : signatureStart(text, heading ?? start, end);
    if (signature !== null) found.push(signature);
  }
  return found;
}

/** Tokens of a signature, at most. */
const MAX_SIGNATURE = 24;

/** '… is over. ab / cde (AFP, dpa)': who wrote an article, after its last sentence. */
function signatureStart(
  { tokens, kinds }: Pick<NamedText, 'tokens' | 'kinds'>,
  start: number,
  end: number,
): number | null {
  const from = Math.max(start + 1, end - MAX_SIGNATURE);
  // Hardly any sentence has one.
  let mark = from;
  while (mark < end && (kinds[mark]! & SLASH) === 0) mark++;
  for (let at = mark < end ? from : end; at + 2 < end; at++) {
    const slash = tokens[at + 1]!.text === ',' ? at + 3 : at + 1;
    if (tokens[slash]?.text !== '/' || slash >= end) continue;
    if (/^\p{Ll}{2,4}$/u.test(tokens[at]!.text) && /^[.!?…"”]$/.test(tokens[at - 1]!.text)) return at;
  }
  return null;
}

function headingEnd(
  { tokens, nameStartingAt }: Pick<NamedText, 'tokens' | 'nameStartingAt'>,
  from: number,
  end: number,
): number | null {
  if (!/^[\p{Lu}\d"“‘']/u.test(tokens[from]!.text)) return null;
  for (let at = from + 1; at < end && at - from <= MAX_HEADING; at++) {
    const { text, normal } = tokens[at]!;
    // Nearly all words.
    const first = text.charCodeAt(0);
    if (first >= LETTER_A && first <= LETTER_Z) continue;
    // Words and marks that a heading has.
    if (/^[.;!()[\]–—]$/.test(text)) return null;
    if (/^["“]$/.test(text)) return opensQuotation(tokens, from, at) ? at : null;
    if (at - from < MIN_HEADING || !/^\p{Lu}\p{Ll}*$/u.test(text) || nameStartingAt(at)) continue;
    if (!/^\p{Ll}{3,}$/u.test(tokens[at - 1]!.text) || /^(?:entitled|titled|called)$/.test(tokens[at - 1]!.normal))
      continue;
    if (openers.has(normal) || (determiners.has(normal) && isLower(tokens[at + 1]?.text))) return at;
  }
  return null;
}

/** Words of a heading before a quotation, at most. */
const MAX_BEFORE_QUOTATION = 6;

/** 'A clear signal "We agree," Wang said': nothing but nouns before a quotation that opens a sentence. */
function opensQuotation(tokens: readonly Token[], from: number, mark: number): boolean {
  if (mark - from < MIN_HEADING || mark - from > MAX_BEFORE_QUOTATION) return false;
  if (!startsWithCapital(tokens[mark + 1]?.text ?? '') || tokens[mark]!.glued) return false;
  if (!/^(?:an?|the)$/.test(tokens[from]!.normal) && emptyWords.has(tokens[from]!.normal)) return false;
  for (let at = from; at < mark; at++) {
    const { text, normal } = tokens[at]!;
    const isNoun = isApostropheS(text) || (/^\p{L}{3,}$/u.test(text) && !/(?:ing|ed)$/.test(normal));
    if ((at > from && !isNoun && !emptyWords.has(normal)) || finite.has(normal) || links.has(normal)) return false;
  }
  return startsWithLower(tokens[mark - 1]!.text) && isSentence(tokens, mark);
}

/** Tokens of a quotation, at least and at most. */
const MIN_QUOTED = 5;
const MAX_QUOTED = 80;

/** Whether a quotation closes after a comma or a stop: "The Matrix" is a title. */
function isSentence(tokens: readonly Token[], mark: number): boolean {
  for (let at = mark + 1; at < tokens.length && at - mark < MAX_QUOTED; at++)
    if (/^["”]$/.test(tokens[at]!.text)) return at - mark > MIN_QUOTED && /^[,.?!]$/.test(tokens[at - 1]!.text);
  return false;
}

function isLower(text: string | undefined): boolean {
  return text !== undefined && startsWithLower(text);
}
