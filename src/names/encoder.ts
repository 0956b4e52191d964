import type { SentenceWords } from './article-words.js';
import { CASING } from './article-words.js';

/** A sentence as an encoder takes it: the words as the article has them and, one for each, what newsq knows of them. */
export interface EncoderSentence {
  readonly words: readonly string[];
  /** By word: how it is written and where it stands, {@link SHAPES} in all. */
  readonly shapes: Uint8Array;
  /** By word: what it may be, as KNOWN bits. */
  readonly known: Uint16Array;
  /** By word: 1 + its cluster of the 512, 0 for a word in none. */
  readonly clusters: Uint16Array;
}

/** How the letters of a word are written. */
const LETTERS = { lower: 0, capitalized: 1, capitals: 2, capital: 3, mixed: 4, digits: 5, none: 6 } as const;
const LETTER_KINDS = 7;

/** The number of shapes: of letters, first or later in a sentence, in running text or in a headline. */
export const SHAPES = LETTER_KINDS * 4;

export function encoderSentence({ tokens, words, casing }: SentenceWords): EncoderSentence {
  const inHeadline = casing === CASING.running ? 0 : 2;
  return {
    words: tokens.map(({ text }) => text),
    shapes: Uint8Array.from(tokens, ({ text }, i) => lettersOf(text) + LETTER_KINDS * (inHeadline + (i === 0 ? 1 : 0))),
    known: Uint16Array.from(words, ({ known }) => known),
    clusters: Uint16Array.from(words, ({ middle }) => middle + 1),
  };
}

/** "said" lower, "Wang" capitalized, "UN" capitals, "A" capital, "iPhone" mixed, "2020" digits, "—" none. */
function lettersOf(text: string): number {
  let capitals = 0;
  let small = 0;
  let first = 0;
  let hasDigit = false;
  for (const letter of text) {
    const isCapital = letter !== letter.toLowerCase();
    const isSmall = letter !== letter.toUpperCase();
    if (isCapital === isSmall) {
      hasDigit ||= letter >= '0' && letter <= '9';
      continue;
    }
    if (capitals + small === 0) first = isCapital ? 1 : 0;
    if (isCapital) capitals++;
    else small++;
  }
  if (capitals + small === 0) return hasDigit ? LETTERS.digits : LETTERS.none;
  if (capitals === 0) return LETTERS.lower;
  if (small === 0) return capitals === 1 ? LETTERS.capital : LETTERS.capitals;
  return capitals === 1 && first === 1 ? LETTERS.capitalized : LETTERS.mixed;
}
