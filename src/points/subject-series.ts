import type { Sentence, Token } from '../types.js';
import { type Count, readAllCounts } from './counts.js';
import type { PlainSeries } from './named-things.js';
import { hasVerb, isName, isNominal, isShort, type Part } from './phrases.js';
import { splitsInto } from './splits.js';

interface SubjectSeries extends PlainSeries {
  /** Index of its verb. */
  readonly verb: number;
  /** Whether the sentence itself counts it, rather than the one before. */
  readonly isOwn: boolean;
}

/** Tokens of a series, at most, and before its verb, at least: "A, B and C". */
const MAX_TOKENS = 150;
const MIN_TOKENS = 4;
/** Tokens from the verb to the number: "are the three". */
const MAX_TO_NUMBER = 3;
/** Tokens of a phrase, at most: a longer one is a clause. */
const MAX_PHRASE = 12;
/** Names that only the sentence before counts, at least. */
const MIN_NAMES = 3;

/**
 * A series that is the subject of its sentence: "Lower taxes, better schools and safer streets are the three pillars of the
 * plan.", and "Ann Lee, Bo Hill and Carl Moe are the finalists." after a sentence with their number.
 * @param before the sentence before, where there is one
 */
export function readSubject(tokens: readonly Token[], before: Sentence | undefined): SubjectSeries | null {
  const verb = tokens.slice(0, MAX_TOKENS).findIndex((_, at) => at >= MIN_TOKENS && opensPredicate(tokens, at));
  if (verb < 0) return null;
  const own = readAllCounts(tokens, verb + 1, tokens.length).find(({ at }) => at - verb <= MAX_TO_NUMBER);
  const count = own ?? (before && lastCount(before));
  if (!count || (!own && count.number < MIN_NAMES)) return null;
  const parts = splitsInto(tokens, 0, verb, count.number).find((split) => areNamed(tokens, split, own));
  return parts ? { count, parts, verb, isOwn: own !== undefined } : null;
}

function lastCount({ tokens }: Sentence): Count | undefined {
  return readAllCounts(tokens, Math.max(0, tokens.length - MAX_TOKENS), tokens.length).at(-1);
}

/** "are the", "were its" */
function opensPredicate(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:are|were)$/.test(tokens[at]!.normal) && /^(?:the|its|his|her|their|our)$/.test(tokens[at + 1]?.normal ?? '')
  );
}

function areNamed(tokens: readonly Token[], parts: readonly Part[], own: Count | undefined): boolean {
  if (parts.some(({ from, to }) => to - from > MAX_PHRASE)) return false;
  if (parts.every((part) => isName(tokens, part))) return own?.isList !== false || parts.length >= MIN_NAMES;
  return (
    own?.isList === true &&
    parts.every((part) => isNominal(tokens, part) || (isShort(part) && !hasVerb(tokens.slice(part.from, part.to))))
  );
}
