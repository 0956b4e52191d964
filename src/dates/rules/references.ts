import { nounsAfterReferences, references, referencesAfterPrepositions } from '../../lexicon/dates/references.js';
import type { DateToken } from '../date-tokens.js';
import { isWord, unitAt } from '../lexical.js';
import { readAmount } from '../numbers.js';
import { phrase } from '../opening.js';
import { plain } from '../proposal.js';
import { type DateRule, dateRule } from '../rule.js';

/** Words before the first of a sentence. */
const SENTENCE_OPENERS = new Set(['"', '“', '‘', "''", '``', '(']);
const nounBehind = new Set<string>(nounsAfterReferences);

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

const reference = dateRule({
  name: 'now',
  example: 'The firm now employs 40.',
  opening: phrase(
    references.map(([words]) => words),
    (tokens, at) => byFirst.get(tokens[at]!.normal),
  ),
  read(phrases, tokens, at) {
    if (tokens[at]!.join === 'hyphen') return null;
    for (const phrase of phrases) {
      if (
        !phrase.words.every(
          (word, i) => tokens[at + i]?.normal === word && (i === 0 || tokens[at + i]!.join === 'space'),
        )
      )
        continue;
      const end = at + phrase.words.length;
      if (tokens[end]?.join === 'hyphen') return null;
      if (tokens[at]!.normal === 'soon' && !isToCome(tokens, at)) return null;
      // "Now for the weather."
      if (
        at === 0 &&
        isWord(tokens[0], 'now') &&
        isWord(tokens[end], 'for') &&
        !isWord(tokens[end + 2], 'first', 'second', 'next')
      )
        return null;
      if (phrase.words.length === 1 && !isReference(tokens[at]!.normal, tokens[end]?.normal, tokens[at - 1]?.normal))
        return null;
      // "the future of the club" is what becomes of it.
      if (phrase.value === 'FUTURE_REF' && isWord(tokens[end - 1], 'future') && isWord(tokens[end], 'of')) return null;
      // "the past two seasons", "the present law"
      if (phrase.words[0] === 'the' && phrase.words.length === 2 && !endsNoun(tokens, end)) return null;
      return plain({ start: at, end, kind: 'date', grain: 'unknown', open: phrase.value, form: { is: 'reference' } });
    }
    return null;
  },
});

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
function endsNoun(tokens: readonly DateToken[], at: number): boolean {
  const next = tokens[at];
  return (
    !next ||
    next.join === 'glued' ||
    (next.normal.length > 1 && !readAmount(tokens, at) && !unitAt(tokens, at) && !nounBehind.has(next.normal))
  );
}

const BEFORE_COMING = new Set(['will', "'ll", 'would', 'may', 'might', 'could', 'can', 'should', 'must', 'to']);

/** "may soon seek", "to grow soon"; but "soon became", "soon after". */
function isToCome(tokens: readonly DateToken[], at: number): boolean {
  for (let i = Math.max(0, at - 5); i <= at + 2 && i < tokens.length; i++)
    if (BEFORE_COMING.has(tokens[i]!.normal)) return true;
  return false;
}

const atTheMoment = dateRule({
  name: 'at the moment',
  example: 'He has no plans at the moment.',
  opening: phrase(
    referencesAfterPrepositions.map(([, words]) => words),
    (_, at) => at,
  ),
  read(_, tokens, at) {
    for (const [before, phrase] of referencesAfterPrepositions) {
      const parts = phrase.split(' ');
      const end = at + parts.length;
      if (!isWord(tokens[at - 1], before) || !parts.every((part, i) => tokens[at + i]?.normal === part)) continue;
      // "at the moment of impact", "at the moment when"
      if (isWord(tokens[end], 'of', 'when', 'that', 'he', 'she', 'they', 'it', 'in')) return null;
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
});

export const referenceRules: readonly DateRule[] = [reference, atTheMoment];
