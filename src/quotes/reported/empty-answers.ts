import {
  answersOfNothing,
  degreesOfNothing,
  nounsForWords,
  wordsOfNoContent,
} from '../../lexicon/quotes/content-starts.js';
import type { Token } from '../../types.js';
import { isPreposition, isStop } from '../sources/word-kinds.js';
import { isCircumstance } from './circumstances.js';

/** What follows a verb of saying and is not what was said. */

const empty = new Set<string>(wordsOfNoContent);
const degrees = new Set<string>(degreesOfNothing);
const emptyPhrases = answersOfNothing.map((phrase) => phrase.split(' '));
const wordsOfWords = new Set<string>(nounsForWords);

/** "almost nothing", "as much": no answer. */
export function isEmptyAnswer(tokens: readonly Token[], from: number): boolean {
  let at = from;
  while (degrees.has(tokens[at]?.normal ?? '')) at++;
  if (at > from && empty.has(tokens[at]?.normal ?? '')) return true;
  return emptyPhrases.some(
    (words) => words.every((word, i) => tokens[from + i]?.normal === word) && endsAnswer(tokens, from + words.length),
  );
}

/** Whether an answer may end before a token: "as much | in April"; not "as much money". */
function endsAnswer(tokens: readonly Token[], at: number): boolean {
  const { normal, text } = tokens[at] ?? { normal: '', text: '.' };
  return (
    isStop(text) ||
    (isPreposition(normal) && normal !== 'of') ||
    isCircumstance(normal) ||
    /^(?:and|or|but|again|here|there|when)$/.test(normal)
  );
}

/** "those last three words", "his name several times": it is told how something was said, and not what; not "the names of the men". */
export function isOfWords(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + MAX_OF_WORDS && at < tokens.length; at++) {
    const { normal } = tokens[at]!;
    if (normal === 'name' && /^(?:several|twice|again)$/.test(tokens[at + 1]?.normal ?? '')) return true;
    if (wordsOfWords.has(normal)) return !/^(?:of|for|who|that|to)$/.test(tokens[at + 1]?.normal ?? '');
    if (isStop(tokens[at]!.text) || isPreposition(normal)) return false;
  }
  return false;
}

/** Tokens of a phrase for words, at most: "those last three words". */
const MAX_OF_WORDS = 6;
