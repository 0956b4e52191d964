import { determiners } from '../lexicon/common/determiners.js';
import { verbsOfSaying } from '../lexicon/common/verbs-of-saying.js';
import { ordinals } from '../lexicon/points/enumerators.js';
import { irregularPasts } from '../lexicon/points/irregular-pasts.js';
import {
  auxiliaryVerbs,
  relativeWords,
  subjectPronouns,
  wordsBeforeThings,
  wordsOfOneKind,
} from '../lexicon/points/series-words.js';
import type { Token } from '../types.js';

/** One phrase of a series: its tokens. */
export interface Part {
  readonly from: number;
  readonly to: number;
}

const predicates = new Set<string>([...verbsOfSaying, ...subjectPronouns, ...auxiliaryVerbs]);
const auxiliaries = new Set<string>(auxiliaryVerbs);
const questions = new Set<string>(wordsOfOneKind.question);
const relatives = new Set<string>(relativeWords);
const articles = new Set<string>([...determiners, ...wordsBeforeThings]);
const pasts = new Set<string>(irregularPasts);
const kinds = new Map<string, string>(
  Object.entries(wordsOfOneKind).flatMap(([kind, words]) => words.map((word): [string, string] => [word, kind])),
);

/** Tokens of a name with its role, at most: "former Oslo mayor Ann Lee". */
const MAX_NAME = 10;
const MAX_SHORT = 8;
/** Tokens of a phrase in which its verb is looked for. */
const MAX_READ = 12;

const CAPITAL = /^\p{Lu}/u;
const NOT_GERUND = /^(?:during|nothing|something|anything|everything|king|spring|string|thing|evening|morning)$/;
const PAST = /^\p{Ll}{2,}ed$/u;

/** Whether a phrase says no more than who or what that is: "Peru", "former Oslo mayor Ann Lee, 40", "OMV of Austria". */
export function isName(tokens: readonly Token[], part: Part): boolean {
  const name = beforeComma(tokens, part);
  const opening = name[0]?.normal === 'the' ? name[1] : name[0];
  const opensName = opening !== undefined && CAPITAL.test(opening.text);
  const holdsName = name.some(({ text }, i) => CAPITAL.test(text) && CAPITAL.test(name[i + 1]?.text ?? ''));
  return (opensName || holdsName) && name.length <= MAX_NAME && !hasVerb(name);
}

/** Whether a phrase names a thing rather than says something about it: "a fund for farmers", "the voters, who left". */
export function isNominal(tokens: readonly Token[], part: Part): boolean {
  const phrase = beforeComma(tokens, part);
  const [first] = phrase;
  if (!first || hasVerb(phrase.slice(0, MAX_READ))) return false;
  return articles.has(first.normal) || CAPITAL.test(first.text) || phrase.length === 1 || isName(tokens, part);
}

/** What a phrase says before its first comma. */
function beforeComma(tokens: readonly Token[], { from, to }: Part): readonly Token[] {
  const words = tokens.slice(from, to).filter(({ text }) => !/^["“”.?!]$/.test(text));
  const comma = words.findIndex(({ text }) => text === ',');
  return comma < 0 ? words : words.slice(0, comma);
}

/** "rents have risen", "he said"; not "voters who have left", "the United States". */
export function hasVerb(words: readonly Token[]): boolean {
  return words.some(({ normal, text }, i) => {
    const isCapital = i > 0 && text.length > 1 && CAPITAL.test(text);
    return predicates.has(normal) && !isCapital && !relatives.has(words[i - 1]?.normal ?? '');
  });
}

/** "a driver fled", "the judge called him cruel": a thing, and in the past what it did; not "a bill passed by the house", "the man who fled". */
export function tellsOf(tokens: readonly Token[], { from, to }: Part): boolean {
  const words = tokens.slice(from, Math.min(to, from + MAX_READ));
  if (!isThing(words[0])) return false;
  const at = words.findIndex(({ text, normal }, i) => i > 0 && (PAST.test(text) || pasts.has(normal)));
  if (at < 1 || words.slice(0, at).some(({ normal }) => relatives.has(normal) || OPENS_MORE.test(normal))) return false;
  // Not "the growth and increased strength".
  return pasts.has(words[at]!.normal) || FOLLOWS_VERB.test(words[at + 1]?.normal ?? '');
}

/** "the law is old", "that is how it goes": a clause in the present. */
export function isClause(tokens: readonly Token[], { from, to }: Part): boolean {
  const words = tokens.slice(from, Math.min(to, from + MAX_READ));
  const at = words.findIndex(({ normal }) => auxiliaries.has(normal));
  return (
    at > 0 &&
    !words
      .slice(0, at)
      .some(({ normal }, i) => normal === ',' || (i > 0 && relatives.has(normal)) || questions.has(normal))
  );
}

/** Before them a phrase has named its thing, and after them comes more of it. */
const OPENS_MORE = /^(?:,|of|to|for|and|or)$/;
const FOLLOWS_VERB = /^(?:an?|her|him|his|it|its|me|my|our|out|that|the|their|them|to|twice|up|us|you|your)$/;

/** "the", "his", "Ann" */
function isThing(token: Token | undefined): boolean {
  return token !== undefined && (articles.has(token.normal) || CAPITAL.test(token.text));
}

export function isShort({ from, to }: Part): boolean {
  return to - from <= MAX_SHORT;
}

/** Equal for words that open phrases of one kind: "how" and "whether", "the" and "its", "cutting" and "building"; null for any other. */
export function kindOf({ normal, text }: Token): string | null {
  return kinds.get(normal) ?? (/^\p{L}{2,}ing$/u.test(text) && !NOT_GERUND.test(normal) ? 'ing' : null);
}

/** Whether all phrases open with the same word, or with words of one kind. */
export function areAlike(tokens: readonly Token[], parts: readonly Part[]): boolean {
  const opening = tokens[parts[0]!.from]!;
  const kind = kindOf(opening);
  return parts.every(({ from }) => {
    const token = tokens[from]!;
    return token.normal === opening.normal || (kind !== null && kindOf(token) === kind);
  });
}

/** "one as a clerk, and the other as a cook" */
export function areOneAndOther(tokens: readonly Token[], parts: readonly Part[]): boolean {
  return tokens[parts[0]!.from]!.normal === 'one' && parts.slice(1).every(({ from }) => isOther(tokens, from));
}

/** "one", "another", "the other", "a third" */
export function isOther(tokens: readonly Token[], at: number): boolean {
  const { normal } = tokens[at]!;
  if (/^(?:one|another)$/.test(normal)) return true;
  return /^(?:the|a)$/.test(normal) && OTHER.test(tokens[at + 1]?.normal ?? '');
}

const OTHER = new RegExp(`^(?:other|${ordinals.join('|')})$`);

/** "police searched homes, blocked roads and called for help": what one did, one after the other. */
export function areDeeds(tokens: readonly Token[], parts: readonly Part[]): boolean {
  const [first, ...others] = parts;
  const words = tokens.slice(first!.from, first!.to);
  const isClause = words.some(({ text, normal }, i) => i > 0 && (PAST.test(text) || pasts.has(normal)));
  return isClause && !PAST.test(words[0]!.text) && others.every(({ from }) => PAST.test(tokens[from]!.text));
}
