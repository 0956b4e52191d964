import type { Unit, Word } from './pattern.js';
import { isSame, keyOf, markBefore, type SentenceWords, writtenBetween } from './sentence-words.js';

/** The positions that a unit can end at which starts at a word; the best first. */
export function endsOf(unit: Unit, words: SentenceWords, at: number): readonly number[] {
  if (at >= words.words.length) return NONE;
  switch (unit.kind) {
    case 'any':
      return [at + 1];
    case 'word':
      return endOfWord(unit, words, at);
    case 'tag':
      return words.tags.get(unit.tag)?.ends.get(at) ?? NONE;
    case 'either':
      return [...new Set(unit.of.flatMap((each) => endsOf(each, words, at)))];
    case 'all':
      return endsOfAll(unit.of, words, at);
    default:
      return covers(unit, words, at, at + 1) ? [at + 1] : NONE;
  }
}

const NONE: readonly number[] = [];

/** The longest stretch that one of the units takes, and that all of them cover. */
function endsOfAll(units: readonly Unit[], words: SentenceWords, at: number): readonly number[] {
  const ends = new Set(units.flatMap((unit) => endsOf(unit, words, at)));
  return [...ends].sort((a, b) => b - a).filter((end) => units.every((unit) => covers(unit, words, at, end)));
}

/** Whether what a unit says is true of a stretch: a tag may go beyond it. */
function covers(unit: Unit, words: SentenceWords, from: number, to: number): boolean {
  switch (unit.kind) {
    case 'any':
      return to === from + 1;
    case 'word':
      return endOfWord(unit, words, from).includes(to);
    case 'expression':
      return unit.expression.test(writtenBetween(words, from, to));
    case 'marked':
      return markBefore(words, to, unit.mark) >= 0;
    case 'tag':
      return (words.tags.get(unit.tag)?.reach[from] ?? 0) >= to;
    case 'not':
      return !covers(unit.of, words, from, to);
    case 'either':
      return unit.of.some((each) => covers(each, words, from, to));
    case 'all':
      return unit.of.every((each) => covers(each, words, from, to));
  }
}

const HAS_INNER_MARK = /[^\p{L}\p{N}']/u;

/** "China-Russia" may be three tokens of the text, and "co-op" is one. */
function endOfWord({ key, exact }: Word, words: SentenceWords, at: number): readonly number[] {
  const word = words.words[at]!;
  if (isSame(key, keyOf(word)))
    return exact === null || isSame(exact, writtenBetween(words, at, at + 1)) ? [at + 1] : NONE;
  if (!HAS_INNER_MARK.test(key)) return NONE;
  for (let to = at + 2; to <= words.words.length; to++) {
    if (words.words[to - 1]!.end - word.start > key.length + 1) return NONE;
    const written = writtenBetween(words, at, to);
    if (isSame(key, written.toLowerCase())) return exact === null || isSame(exact, written) ? [to] : NONE;
  }
  return NONE;
}
