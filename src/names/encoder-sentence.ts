import type { SentenceWords } from './article-words.js';
import { type EncoderSentence, LETTERS } from './encoder.js';

const LETTER_KINDS = Object.keys(LETTERS).length;

export function encoderSentence({ tokens, words }: Pick<SentenceWords, 'tokens' | 'words'>): EncoderSentence {
  const letters = tokens.map(({ text }) => lettersOf(text));
  const inRow = isRow(letters) ? 2 : 0;
  return {
    words: tokens.map(({ text }) => text),
    shapes: Uint8Array.from(letters, (kind, i) => kind + LETTER_KINDS * (inRow + (i === 0 ? 1 : 0))),
    known: Uint16Array.from(words, ({ known }) => known),
    clusters: Uint16Array.from(words, ({ middle }) => middle + 1),
  };
}

/** Whether words are those of a headline or of a row of a table, most of which have capitals: "Boston 4 Chicago 2". */
function isRow(letters: readonly number[]): boolean {
  const capitals = letters.filter((kind) => CAPITALS.includes(kind)).length;
  const small = letters.filter((kind) => kind === LETTERS.lower).length;
  return letters.length > 3 && capitals > 2 * small;
}

const CAPITALS: readonly number[] = [LETTERS.capitalized, LETTERS.capitals, LETTERS.capital, LETTERS.mixed];

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
