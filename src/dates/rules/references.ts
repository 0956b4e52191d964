import { nounsBehindThePast, references, referencesBehind } from '../../lexicon/dates/references.js';
import type { DateToken } from '../date-tokens.js';
import { isWord, unitAt } from '../lexical.js';
import { readAmount } from '../numbers.js';
import { type DateRule, plain } from '../rule.js';

/** Words before the first of a sentence. */
const SENTENCE_OPENERS = new Set(['"', '“', '‘', "''", '``', '(']);
const nounBehind = new Set<string>(nounsBehindThePast);

/** The phrases by their first word, the longest first. */
const byFirst = new Map<string, { words: readonly string[]; value: string }[]>();
for (const [phrase, value] of references) {
  const words = phrase.split(' ');
  const list = byFirst.get(words[0]!) ?? [];
  byFirst.set(
    words[0]!,
    [...list, { words, value }].sort((a, b) => b.words.length - a.words.length),
  );
}

const reference: DateRule = {
  name: 'now',
  example: 'The firm now employs 40.',
  starts: [...byFirst.keys()],
  read(words, at) {
    if (words[at]!.join === 'hyphen') return null;
    for (const phrase of byFirst.get(words[at]!.normal) ?? []) {
      if (
        !phrase.words.every((word, i) => words[at + i]?.normal === word && (i === 0 || words[at + i]!.join === 'space'))
      )
        continue;
      const end = at + phrase.words.length;
      if (words[end]?.join === 'hyphen') return null;
      if (words[at]!.normal === 'soon' && !isToCome(words, at)) return null;
      if (phrase.words.length === 1 && !isReference(words[at]!.normal, words[end]?.normal, words[at - 1]?.normal))
        return null;
      // "the past two seasons", "the present law"
      if (phrase.words[0] === 'the' && phrase.words.length === 2 && !endsNoun(words, end)) return null;
      return plain({ start: at, end, kind: 'date', grain: 'unknown', open: phrase.value, form: { is: 'reference' } });
    }
    return null;
  },
};

/**
 * "from now on", "until now" are still now; "now and then" is not. "Now, number one is …" and "Now, therefore, …" pass to
 * the next thing said: no time is meant.
 */
function isReference(word: string, next: string | undefined, before: string | undefined): boolean {
  if (word === 'now' && next === ',' && (before === undefined || SENTENCE_OPENERS.has(before))) return false;
  if (word === 'now')
    return before !== 'just' && (next !== 'and' || before === 'between') && before !== 'from' && before !== 'every';
  if (word === 'soon') return before !== 'as' && before !== 'so' && before !== 'too';
  if (word === 'recent') return before !== 'most' && before !== 'more';
  return true;
}

/** Whether "the past" ends here: what goes on with a number or another noun is that noun's. */
function endsNoun(words: readonly DateToken[], at: number): boolean {
  const next = words[at];
  return (
    !next ||
    next.join === 'glued' ||
    (next.normal.length > 1 && !readAmount(words, at) && !unitAt(words, at) && !nounBehind.has(next.normal))
  );
}

const BEFORE_COMING = new Set(['will', "'ll", 'would', 'may', 'might', 'could', 'can', 'should', 'must', 'to']);

/** "may soon seek", "to grow soon"; but "soon became", "soon after". */
function isToCome(words: readonly DateToken[], at: number): boolean {
  for (let i = Math.max(0, at - 5); i <= at + 2 && i < words.length; i++)
    if (BEFORE_COMING.has(words[i]!.normal)) return true;
  return false;
}

const atTheMoment: DateRule = {
  name: 'at the moment',
  example: 'He has no plans at the moment.',
  starts: referencesBehind.map(([, phrase]) => phrase.split(' ')[0]!),
  read(words, at) {
    for (const [before, phrase] of referencesBehind) {
      const parts = phrase.split(' ');
      const end = at + parts.length;
      if (!isWord(words[at - 1], before) || !parts.every((part, i) => words[at + i]?.normal === part)) continue;
      // "at the moment of impact", "at the moment when"
      if (isWord(words[end], 'of', 'when', 'that', 'he', 'she', 'they', 'it', 'in')) return null;
      return plain({
        start: at,
        end,
        kind: 'date',
        grain: 'unknown',
        open: 'PRESENT_REF',
        form: { is: 'reference' },
      });
    }
    return null;
  },
};

export const referenceRules: readonly DateRule[] = [reference, atTheMoment];
