import type { TagName } from './tag-names.js';

/** What one word, or one thing of several words, must be. */
export type Unit =
  | { readonly kind: 'any' }
  | Word
  | { readonly kind: 'expression'; readonly expression: RegExp }
  /** A word with a mark after it. */
  | { readonly kind: 'marked'; readonly mark: string }
  | { readonly kind: 'tag'; readonly tag: TagName }
  | { readonly kind: 'not'; readonly of: Unit }
  | { readonly kind: 'either' | 'all'; readonly of: readonly Unit[] };

export interface Word {
  readonly kind: 'word';
  /** In lower case, with straight apostrophes, without a full stop at its end. */
  readonly key: string;
  /** The same with its capitals, where those count; otherwise null. */
  readonly exact: string | null;
}

/** A pattern as a tree. */
export type Node =
  | { readonly kind: 'unit'; readonly unit: Unit }
  | { readonly kind: 'sequence' | 'choice'; readonly of: readonly Node[] }
  | Repeat
  | { readonly kind: 'group'; readonly name: string; readonly of: Node }
  /** A mark of punctuation between two words. */
  | { readonly kind: 'mark'; readonly mark: string }
  /** The start or the end of the sentence, or no white space between two words. */
  | { readonly kind: 'start' | 'end' | 'glued' };

interface Repeat {
  readonly kind: 'repeat';
  readonly of: Node;
  readonly min: number;
  readonly max: number;
  /** Whether it takes as few words as it can. */
  readonly isLazy: boolean;
}

/** Whether capitals count: of the words that are written with some, of all words, or of none. */
export type LetterCase = 'smart' | 'exact' | 'ignored';

/** How the words of a pattern are read. */
export interface PatternOptions {
  readonly letterCase: LetterCase;
  /** All forms of a word, for "{say}". */
  readonly formsOf: (word: string) => readonly string[];
}
