import { determiners } from '../../lexicon/common/determiners.js';
import { personalPronouns, vaguePronouns } from '../../lexicon/common/pronouns.js';
import { verbsOfSaying } from '../../lexicon/common/verbs-of-saying.js';
import { startsWithCapital, startsWithLower } from '../../text/letter-case.js';
import type { Token } from '../../types.js';

const verbs = new Set<string>(verbsOfSaying);
const pronouns = new Set<string>([...personalPronouns, ...vaguePronouns]);
const openers = new Set<string>([...determiners, ...pronouns]);

/** Words of a name before its verb, at most. */
const MAX_NAME = 4;

/** Whether who says something is said from a token on, by the words alone: "he said", "said the minister", "Ann Lee said". */
export function opensAttribution(tokens: readonly Token[], at: number): boolean {
  const { normal = '', text = '' } = tokens[at] ?? {};
  const next = tokens[at + 1];
  if (pronouns.has(normal)) return verbs.has(next?.normal ?? '');
  if (verbs.has(normal) && text === normal) return openers.has(next?.normal ?? '') || isCapital(next);
  for (let word = at; word - at < MAX_NAME && isCapital(tokens[word]); word++)
    if (verbs.has(tokens[word + 1]?.normal ?? '')) return true;
  return false;
}

function isCapital(token: Token | undefined): boolean {
  return token !== undefined && startsWithCapital(token.text);
}

/** Tokens of a quotation without a closing mark that are looked through, at most. */
const MAX_TOKENS = 200;

/**
 * Where a quotation without a closing mark ends, because who says it is said there: “Where to? he asked.”; “We agree, said
 * Wang.” Null where that is not plain.
 */
export function attributionWithin(tokens: readonly Token[], from: number, to: number): number | null {
  const limit = Math.min(to, from + MAX_TOKENS);
  for (let at = from + 1; at < limit; at++) {
    const stop = tokens[at - 1]!.text;
    const isQuestion = /^[?!]$/.test(stop);
    if (!isQuestion && stop !== ',') continue;
    if (!opensAttribution(tokens, at) || !startsWithLower(tokens[at]!.text)) continue;
    if (isQuestion || endsSentence(tokens, at, to)) return at;
  }
  return null;
}

/** Tokens of an attribution that ends its sentence, at most: "said Foreign Minister Wang Yi." */
const MAX_ATTRIBUTION = 8;

function endsSentence(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to && at - from <= MAX_ATTRIBUTION; at++) {
    const { text } = tokens[at]!;
    if (text === '.') return true;
    if (/^[,;:?!]$/.test(text)) return false;
  }
  return false;
}
