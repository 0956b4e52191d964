import { verbsOfSaying } from '../lexicon/common/verbs-of-saying.js';
import { counts } from '../lexicon/points/counts.js';
import { startsWithLower } from '../text/letter-case.js';
import type { Span, Token } from '../types.js';
import type { Count } from './counts.js';
import { isName, type Part } from './phrases.js';
import { isDash, isWord } from './text.js';

/** Tokens of a series, at most. */
const MAX_TOKENS = 150;

/** The index after a series that starts at `from`: where its sentence, or the quotation, bracket or pair of dashes around it ends; null where it is too long. */
export function seriesEnd(tokens: readonly Token[], from: number, isAfterDash: boolean): number | null {
  const limit = Math.min(tokens.length, from + MAX_TOKENS);
  let depth = 0;
  let isQuoted = false;
  for (let i = from; i < limit; i++) {
    const { text, glued } = tokens[i]!;
    if (/^[(“]$/.test(text)) depth++;
    if (text === ')' && --depth < 0) return i;
    if (text === '”' && --depth < 0) {
      if (!resumes(tokens, i)) return withoutComma(tokens, i);
      depth = 0;
    }
    if (/^['’]$/.test(text) && isClosing(tokens, i) && /^[,.!?]/.test(tokens[i - 1]!.text))
      return withoutComma(tokens, i);
    if (text === '"') {
      if (!isQuoted && isClosing(tokens, i) && !resumes(tokens, i)) return withoutComma(tokens, i);
      isQuoted = !isQuoted;
    }
    if (isAfterDash && isDash(tokens[i]) && /^(?:--|—|–|-)$/.test(text) && (text !== '-' || !glued)) return i;
    if (i === tokens.length - 1) return tokens.length;
  }
  return null;
}

/** Whether a mark that may open or close a quotation closes one. */
function isClosing(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.glued && !(tokens[at + 1]?.glued && isWord(tokens[at + 1]));
}

function withoutComma(tokens: readonly Token[], at: number): number {
  return tokens[at - 1]!.text === ',' ? at - 1 : at;
}

/** Tokens between two parts of a quotation, at most. */
const MAX_BREAK = 10;

/** '"…," she said, "and more": the quotation that closes at `at` goes on in the sentence. */
function resumes(tokens: readonly Token[], at: number): boolean {
  const rest = tokens.slice(at + 1, at + 1 + MAX_BREAK);
  const next = rest.findIndex(({ text }) => /^["“]$/.test(text));
  return next > 0 && rest.slice(0, next).some(({ normal }) => saying.has(normal));
}

const saying = new Set<string>(verbsOfSaying);

export function spansOf(tokens: readonly Token[], parts: readonly Part[]): Span[] {
  return parts.map((part) => {
    const from = afterSpeaker(tokens, part);
    return {
      start: tokens[from]!.start,
      end: tokens[endWithin(tokens, from, withoutSpeaker(tokens, from, part.to)) - 1]!.end,
    };
  });
}

const cardinals = new Map<string, number>(counts.map((word, i) => [word, i + 1]));

/** "two issues: 1 the price and 2 the time", "number one, it is cheap; number two, …": the phrases without their numbers, where each has its own. */
export function withoutNumbers(tokens: readonly Token[], parts: readonly Part[]): readonly Part[] {
  const starts = parts.map((part, i) => afterNumber(tokens, part, i + 1));
  return starts.every((start) => start !== null) ? parts.map(({ to }, i) => ({ from: starts[i]!, to })) : parts;
}

/** Index of the first word after "1", "#1", "No. 1" or "number one"; null where the phrase does not open with this number, or has nothing else. */
function afterNumber(tokens: readonly Token[], { from, to }: Part, number: number): number | null {
  let at = from;
  const isNamed = /^(?:number|no\.?|#)$/.test(tokens[at]!.normal);
  if (isNamed) at++;
  if (tokens[at]?.text === '.') at++;
  const { normal = '' } = tokens[at] ?? {};
  const isNumber =
    normal === String(number) || normal === `#${number}` || (isNamed && cardinals.get(normal) === number);
  if (!isNumber) return null;
  at++;
  while (at < to && !isWord(tokens[at]) && /^[,:.)–—-]$/.test(tokens[at]!.text)) at++;
  return tokens.slice(at, to).some(isWord) ? at : null;
}

/** '"three things: money," she said, "time and luck."': the second without who says it. */
function afterSpeaker(tokens: readonly Token[], { from, to }: Part): number {
  if (!/^["”]$/.test(tokens[from]!.text)) return from;
  const opening = tokens.slice(from + 1, to - 1).findIndex(({ text }) => /^["“]$/.test(text));
  const isSaid = tokens.slice(from + 1, from + 1 + opening).some(({ normal }) => saying.has(normal));
  return opening > 0 && isSaid ? from + opening + 2 : from;
}

/** '"two things: money," she said, "and time."': the first without who says it. */
function withoutSpeaker(tokens: readonly Token[], from: number, to: number): number {
  if (!/^["“]$/.test(tokens[to - 1]!.text)) return to;
  const at = tokens.slice(from, to - 1).findLastIndex(({ text }) => /^["”]$/.test(text));
  if (at < 2 || !tokens.slice(from + at, to).some(({ normal }) => saying.has(normal))) return to;
  return tokens[from + at - 1]!.text === ',' ? from + at - 1 : from + at;
}

/** Without the mark that closes a quotation from before: '"for two reasons: cost and time."' */
function endWithin(tokens: readonly Token[], from: number, to: number): number {
  const isOpened = tokens.slice(from, to - 1).some(({ text }) => /^["“]$/.test(text));
  return to - from > 1 && /^["”]$/.test(tokens[to - 1]!.text) && !isOpened ? to - 1 : to;
}

/** Words in lower case within "Ann Lee of the town of Oslo", "Boris Hill, in Leeds". */
const WITHIN_NAME = /^(?:of|the|in|at|from|and|for|de|del|la|al|bin|van|von)$/;

/**
 * The phrases without the verb that the sentence still owes to what is counted: "Three workers, namely Ann Lee, Bo Li and Carl Moe | were hurt".
 * @param opener the index of "namely"
 */
export function withoutMainVerb(
  tokens: readonly Token[],
  parts: readonly Part[],
  { at, end }: Count,
  opener: number,
): Part[] {
  const last = parts.at(-1)!;
  const isSubject = opener - end <= 1 && !tokens.slice(0, at).some(({ normal }) => isWordOf(normal));
  if (!isSubject || !parts.slice(0, -1).every((part) => isName(tokens, part))) return [...parts];
  const name = tokens.slice(last.from, last.to);
  const verb = name.findIndex(({ text }, i) => i > 0 && startsWithLower(text) && !WITHIN_NAME.test(text));
  return verb > 0 ? [...parts.slice(0, -1), { from: last.from, to: last.from + verb }] : [...parts];
}

/** A word other than the "the" or "all" of what is counted. */
function isWordOf(word: string): boolean {
  return /^\p{L}/u.test(word) && !/^(?:the|all|these|those|its|his|her|their|our)$/.test(word);
}
