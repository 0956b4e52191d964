import { determiners, possessiveDeterminers } from '../lexicon/common/determiners.js';
import { clausePronouns } from '../lexicon/common/pronouns.js';
import { sayingParticiples } from '../lexicon/common/verbs-of-saying.js';
import {
  auxiliaryVerbs,
  relativeWords,
  verbsAfterSeries,
  wordsAfterShortNames,
  wordsOnAll,
} from '../lexicon/points/series-words.js';
import { anyOf } from '../text/any-of.js';
import { opensLike } from '../text/opens-like.js';
import type { Token } from '../types.js';
import { hasVerb, isNominal, kindOf, type Part } from './phrases.js';
import { isDash, isWord } from './text.js';

/** What a sentence goes on with after the last of its points. */
export interface Tail {
  readonly name: string;
  readonly example: string;
  /** What the points must be: phrases without a verb, those without a clause or a comma either, clauses that open with their own words, things, names of a few words, or anything. */
  readonly after: 'phrases' | 'plain phrases' | 'clauses' | 'things' | 'names' | 'anything';
  /** @param at index of the first word after the mark */
  readonly holds: (tokens: readonly Token[], at: number, mark: string) => boolean;
}

const pronouns = new Set<string>([...clausePronouns, 'this', 'that', 'none', 'neither', 'nobody', 'nothing', 'both']);
const determined = new Set<string>([...determiners, 'my', 'your']);
const auxiliaries = new Set<string>(auxiliaryVerbs);
const finite = new Set<string>([...auxiliaryVerbs, ...verbsAfterSeries]);
const participles = new Set<string>([...sayingParticiples, 'citing']);
const possessives = new Set<string>(possessiveDeterminers);
const relatives = new Set<string>(relativeWords);
const shortOpeners = new Set<string>(wordsAfterShortNames);
const ON_ALL = new RegExp(`^["“]?${anyOf(wordsOnAll)}(?!\\p{L})`, 'u');
const opensLikeOnAll = opensLike(wordsOnAll);
const OF_ALL = /^(?:all|both|each|none|neither|most|either|any)$/;
const REFERENCE = /^(?:see|page|figure|fig|table|chart|map|photo|pictured)$/;

export const tails: readonly Tail[] = [
  {
    name: 'part of them all',
    example: '– all of them unpopular; each of which took years',
    after: 'anything',
    holds: (tokens, at, mark) =>
      mark !== '(' &&
      OF_ALL.test(wordAt(tokens, at)) &&
      wordAt(tokens, at + 1) === 'of' &&
      /^(?:them|which|whom|these|those)$/.test(wordAt(tokens, at + 2)),
  },
  {
    name: 'all of them together',
    example: ', which together will cost 3 million euros',
    after: 'anything',
    holds: (tokens, at, mark) =>
      mark !== '(' && wordAt(tokens, at) === 'which' && /^(?:together|all|both)$/.test(wordAt(tokens, at + 1)),
  },
  {
    name: 'sum',
    example: ', at a cost of 3 million euros; — “in that order”',
    after: 'anything',
    holds: (tokens, at) => {
      const words = wordsFrom(tokens, at);
      return opensLikeOnAll(words, '"“'.includes(words[0] ?? ' ') ? 1 : 0) && ON_ALL.test(words);
    },
  },
  {
    name: 'reference',
    example: ' (see page 4)',
    after: 'anything',
    holds: (tokens, at, mark) => mark === '(' && REFERENCE.test(wordAt(tokens, at)),
  },
  {
    name: 'said besides',
    example: ', adding that the worst was over',
    after: 'anything',
    holds: (tokens, at, mark) => mark === ',' && participles.has(wordAt(tokens, at)),
  },
  {
    name: 'clause on them',
    example: ', and it has met neither; but the mayor will not hear of them',
    after: 'phrases',
    holds: (tokens, at, mark) => {
      const subject = afterConjunction(tokens, at);
      if (subject === at && mark !== ';') return false;
      const isApart = subject > at && (isDash(tokens[at - 1]) || wordAt(tokens, at) !== 'and');
      return pronouns.has(wordAt(tokens, subject))
        ? !relatives.has(wordAt(tokens, subject + 1))
        : isApart && hasClause(tokens, subject);
    },
  },
  {
    name: 'clause of another kind',
    example: 'what happened and why it happened, and the report answers neither',
    after: 'clauses',
    holds: (tokens, at, mark) => {
      const subject = afterConjunction(tokens, at);
      return mark === ',' && subject > at && determined.has(wordAt(tokens, subject));
    },
  },
  {
    name: 'clause after things',
    example: 'a plan and a team, and the mayor will choose both',
    after: 'things',
    holds: (tokens, at, mark) => mark === ',' && wordAt(tokens, at) === 'and' && hasClause(tokens, at + 1),
  },
  {
    name: 'predicate',
    example: ', and comes into force in May',
    after: 'phrases',
    holds: (tokens, at, mark) => {
      const verb = afterConjunction(tokens, at);
      return mark !== '(' && verb > at && finite.has(wordAt(tokens, verb));
    },
  },
  {
    name: 'predicate of them all',
    example: 'three towns, namely Oslo, Rome and Bern, have paid; not "that the towns, Oslo among them, have paid"',
    after: 'plain phrases',
    holds: (tokens, at, mark) => mark !== '(' && auxiliaries.has(wordAt(tokens, at)),
  },
  {
    name: 'lack',
    example: ', but no money to pay for them',
    after: 'names',
    holds: (tokens, at, mark) => mark !== '(' && wordAt(tokens, at) === 'but',
  },
  {
    name: 'relation of them',
    example: ', in which wages rose',
    after: 'names',
    holds: (tokens, at) =>
      /^(?:in|of|to|from|with|for|on|at|by)$/.test(wordAt(tokens, at)) && /^wh(?:ich|om)$/.test(wordAt(tokens, at + 1)),
  },
  {
    name: 'aside',
    example: ', reflecting how many came; , with a map of each; , each of whom paid',
    after: 'names',
    holds: (tokens, at, mark) =>
      mark === ',' &&
      (shortOpeners.has(wordAt(tokens, at)) || /^\p{Ll}{3,}ing$/u.test(tokens[at]!.text) || isAtOwn(tokens, at)),
  },
];

/** Where a tail begins: the index of its mark. */
export interface TailAt {
  readonly at: number;
  readonly after: Tail['after'];
}

/** All places in a stretch after which the sentence may go on with no point, in order. */
export function tailsIn(tokens: readonly Token[], from: number, to: number): TailAt[] {
  const found: TailAt[] = [];
  // Points between semicolons may hold commas.
  const first = tokens.slice(from, to).findLastIndex(({ text }) => text === ';');
  for (let at = from + Math.max(1, first); at < to - 1; at++) {
    const { text } = tokens[at]!;
    if (isWord(tokens[at]) || !(/^[,;(]$/.test(text) || isBreak(tokens, at))) continue;
    for (const { after, holds } of tails) if (holds(tokens, at + 1, text)) found.push({ at, after });
  }
  return found;
}

/** Whether a point is what must stand before a tail. */
export function allows(after: Tail['after'], tokens: readonly Token[], { from, to }: Part): boolean {
  if (after === 'anything') return true;
  const words = tokens.slice(from, to);
  if (after === 'names') return words.length <= MAX_NAME && !words.some(isUnlikeName);
  if (after === 'things') return isNominal(tokens, { from, to });
  const opening = kindOf(words[0]!) ?? words[0]!.normal;
  const isClause = /^(?:question|ing|to|that)$/.test(opening);
  if (after === 'plain phrases') return opening !== 'that' && opening !== 'question' && !words.some(isUnlikeName);
  return isClause || (after === 'phrases' && !hasVerb(words));
}

/** A verb, or a comma that no age follows: "Ann Lee, 40". */
function isUnlikeName({ normal, text }: Token, i: number, words: readonly Token[]): boolean {
  return auxiliaries.has(normal) || (text === ',' && !/^\d/.test(words[i + 1]?.text ?? ''));
}

/** Words of a phrase that only names something, at most. */
const MAX_NAME = 6;

/** "at its works" */
function isAtOwn(tokens: readonly Token[], at: number): boolean {
  return wordAt(tokens, at) === 'at' && possessives.has(wordAt(tokens, at + 1));
}

/** A dash that stands apart from the words on both sides, or joins none. */
function isBreak(tokens: readonly Token[], at: number): boolean {
  const { text, glued } = tokens[at]!;
  return isDash(tokens[at]) && (text !== '-' || (!glued && !tokens[at + 1]!.glued));
}

function wordAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.normal ?? '';
}

function afterConjunction(tokens: readonly Token[], at: number): number {
  return /^(?:and|but|yet|so)$/.test(wordAt(tokens, at)) ? at + 1 : at;
}

/** Words of a subject before its verb, at most. */
const MAX_SUBJECT = 4;

/** "the mayor will …" */
function hasClause(tokens: readonly Token[], at: number): boolean {
  const verb = tokens.slice(at, at + MAX_SUBJECT + 1).findIndex(({ normal }) => finite.has(normal));
  return verb > 0 && !tokens.slice(at, at + verb).some(({ normal, text }) => text === ',' || relatives.has(normal));
}

/** Words that are compared with a phrase. */
const MAX_WORDS = 5;

function wordsFrom(tokens: readonly Token[], at: number): string {
  return tokens
    .slice(at, at + MAX_WORDS + 1)
    .map(({ normal }) => normal)
    .join(' ')
    .replace(/^["“] /, '');
}
