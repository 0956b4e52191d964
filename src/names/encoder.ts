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
export const LETTERS = { lower: 0, capitalized: 1, capitals: 2, capital: 3, mixed: 4, digits: 5, none: 6 } as const;

/** The number of shapes: of letters, first or later in a sentence, in running text or in a headline or table. */
export const SHAPES = Object.keys(LETTERS).length * 4;

/** What tells names from other words by what it was taught of the language, beside the tagger. */
export interface Encoder {
  /**
   * The scores of all labels for each word of some sentences, as they stand in an article one after the other, word by word:
   * the higher, the likelier, the labels in the order of `labels.ts`. The same sentences have the same scores always.
   */
  readonly encode: (sentences: readonly EncoderSentence[]) => Promise<Float32Array>;
}
