import {
  fifthPhrases,
  firstHandPhrases,
  firstOfTwoPhrases,
  firstPhrases,
  fourthPhrases,
  lastPhrases,
  nextPhrases,
  ordinalAdverbs,
  ordinalNumerals,
  ordinals,
  secondHandPhrases,
  secondPhrases,
  thirdPhrases,
} from '../lexicon/points/enumerators.js';
import type { Token } from '../types.js';
import type { Marker } from './marker.js';

/** Words that number a point by themselves: "first of all", "2nd", "finally". */
export interface OrdinalPhrase {
  /** The key of its markers. */
  readonly key: string;
  readonly words: readonly string[];
  readonly numbers: Marker['numbers'];
  /** Whether it numbers a point wherever it opens a clause, as "Secondly" does; "Second" needs a comma or a clause after it. */
  readonly isSure: boolean;
}

/** By their first word, the longest first. */
const phrases = new Map<string, OrdinalPhrase[]>();
for (const phrase of [
  ...firstPhrases.map((words) => phraseOf(words, [1], true)),
  ...secondPhrases.map((words) => phraseOf(words, [2], true)),
  ...thirdPhrases.map((words) => phraseOf(words, [3], true)),
  ...fourthPhrases.map((words) => phraseOf(words, [4], true)),
  ...fifthPhrases.map((words) => phraseOf(words, [5], true)),
  ...ordinalAdverbs.map((word, i) => phraseOf(word, [i + 1], true)),
  ...ordinals.map((word, i) => phraseOf(word, [i + 1], false)),
  ...ordinalNumerals.flatMap((words, i) => words.map((word) => phraseOf(word, [i + 1], false))),
  ...firstOfTwoPhrases.map((words) => phraseOf(words, [1], false)),
  ...nextPhrases.map((words) => phraseOf(words, 'next', false)),
  ...lastPhrases.map((words) => phraseOf(words, 'last', words !== 'last')),
  ...firstHandPhrases.map((words) => phraseOf(words, [1], true, 'hand')),
  ...secondHandPhrases.map((words) => phraseOf(words, [2], true, 'hand')),
]) {
  const known = phrases.get(phrase.words[0]!) ?? [];
  phrases.set(
    phrase.words[0]!,
    [...known, phrase].sort((a, b) => b.words.length - a.words.length),
  );
}

function phraseOf(words: string, numbers: Marker['numbers'], isSure: boolean, key = 'ordinal'): OrdinalPhrase {
  return { key, words: words.replaceAll(',', ' ,').split(' '), numbers, isSure };
}

/** The first words of the phrases. */
export const firstWordsOfPhrases: readonly string[] = [...phrases.keys()];

/** The longest phrase that starts at a token. */
export function ordinalPhraseAt(tokens: readonly Token[], at: number): OrdinalPhrase | undefined {
  return phrases
    .get(tokens[at]?.normal ?? '')
    ?.find(({ words }) => words.every((word, i) => tokens[at + i]?.normal === word));
}
