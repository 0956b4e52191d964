import { vagueCounts, vagueCountsBeforeColons } from '../lexicon/points/counts.js';
import { subjectPronouns } from '../lexicon/points/series-words.js';
import type { Token } from '../types.js';
import { isJoiner, splitAtSemicolons, splitSeries } from './coordination.js';
import { isPluralListNoun } from './counts.js';
import { namesPoints } from './lead.js';
import { isName, type Part } from './phrases.js';
import { isWord } from './text.js';

/** Tokens of a lead, at most. */
const MAX_TOKENS = 150;

/** Words between "following" and its colon, at most: "on the following key points:". */
const MAX_WORDS_OF_LEAD = 4;

/** "the following measures: …; …; and …", "on the following: …, … and …"; what somebody says is no series. */
export function splitOpen(tokens: readonly Token[], at: number, to: number): Part[] | null {
  const bySemicolon = splitAtSemicolons(tokens, at + 1, to);
  if (bySemicolon && 2 * bySemicolon.filter((part) => endsWithNumber(tokens, part)).length > bySemicolon.length)
    return null;
  if (bySemicolon) return bySemicolon.length > 2 || isFollowing(tokens, at) ? bySemicolon : null;
  const words = tokens.slice(Math.max(0, at - MAX_WORDS_OF_LEAD), at).map(({ normal }) => normal);
  // Not "the following answer:".
  const isNear =
    words.some((word) => /^(?:follow(?:ing|s)|th[eo]se)$/.test(word) || vague.has(word)) &&
    /s$|^following$|^these$/.test(words.at(-1)!);
  const isAmong = words[0] === 'among' && /^(?:are|were)$/.test(words.at(-1)!);
  const first = tokens[at + 1]!;
  if (!/^[\p{L}\d]/u.test(first.text) || subjects.has(first.normal)) return null;
  const parts = splitSeries(tokens, at + 1, to);
  // "The following firms were fined: Hill, Lee and Marr."
  return isNear || isAmong || parts?.every((part) => isName(tokens, part)) ? parts : null;
}

/** "Leeds 2, York 1": a row of results. */
function endsWithNumber(tokens: readonly Token[], { from, to }: Part): boolean {
  const last = tokens.slice(from, to).findLast(isWord);
  return last !== undefined && /^\d/.test(last.text);
}

const vague = new Set<string>(vagueCountsBeforeColons);

/** "on the following points" */
function isFollowing(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - MAX_TOKENS), at).some(({ normal }) => /^follow(?:ing|s)$/.test(normal));
}

const subjects = new Set<string>(subjectPronouns);

/** Tokens of a sentence that only names points before its colon, at most. */
const MAX_TOKENS_OF_NAME = 6;

/** "the following measures: …; …; and …", "The aims are these: …", "Among its findings: …" */
export function isOpenLead(tokens: readonly Token[], from: number, at: number): boolean {
  const arePointedAt =
    (/^th[eo]se$/.test(tokens[at - 1]!.normal) && /^(?:are|were)$/.test(tokens[at - 2]?.normal ?? '')) ||
    (isPluralListNoun(tokens[at - 1]!.normal) && /^these$/.test(tokens[at - 2]?.normal ?? ''));
  const areFollowing = tokens.slice(from, at).some(({ normal }) => normal === 'following' || normal === 'follows');
  const noun = nounBefore(tokens, at);
  const areSeveral =
    isPluralListNoun(tokens[noun]!.normal) &&
    tokens.slice(Math.max(from, noun + 1 - MAX_WORDS_OF_LEAD), noun + 1).some(({ normal }) => vague.has(normal));
  const areNamed = from === 0 && at <= MAX_TOKENS_OF_NAME && isPluralListNoun(tokens[at - 1]!.normal);
  // "Among the conditions are:"
  const areAmong =
    tokens[from]!.normal === 'among' &&
    /^(?:are|were)$/.test(tokens[at - 1]!.normal) &&
    isPluralListNoun(tokens[at - 2]?.normal ?? '');
  // "Risks include, but are not limited to: …; …; and …"
  const areIncluded = /^(?:includ(?:e|es|ed|ing)|limitation|limited to)$/.test(lastWords(tokens, at));
  return (
    ((arePointedAt || areFollowing || areIncluded || areSeveral) && namesPoints(tokens, from, at)) ||
    areNamed ||
    areAmong
  );
}

/** "include", "limited to" */
function lastWords(tokens: readonly Token[], at: number): string {
  const { normal } = tokens[at - 1]!;
  return normal === 'to' ? `${tokens[at - 2]?.normal ?? ''} to` : normal;
}

/** Index of "versions" in "several versions of the bill:", where `at` is that of the colon. */
function nounBefore(tokens: readonly Token[], at: number): number {
  const of = tokens.slice(Math.max(1, at - MAX_WORDS_OF_LEAD), at).findIndex(({ normal }) => normal === 'of');
  return of < 0 ? at - 1 : Math.max(1, at - MAX_WORDS_OF_LEAD) + of - 1;
}

/** Words before a colon in which "a few" is looked for. */
const MAX_TO_COLON = 10;

/** "fears that: …; …; and …", "a few events: …; …; and …": clauses that nothing names as points. */
export function opensClauses(tokens: readonly Token[], from: number, at: number): boolean {
  const before = tokens.slice(Math.max(from, at - MAX_TO_COLON), at);
  if (
    before.at(-1)?.normal !== 'that' &&
    !before.some(({ normal }, i) => someWords.has(normal) || (normal === 'few' && before[i - 1]?.normal === 'a'))
  )
    return false;
  const marks = tokens.slice(at).filter(({ text }) => text === ';').length;
  const last = tokens.findLastIndex(({ text }) => text === ';');
  return marks > 1 && isJoiner(tokens[last + 1]);
}

const someWords = new Set<string>(vagueCounts);
