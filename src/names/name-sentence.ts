import type { Document, Token } from '../types.js';
import type { Name } from './agree.js';
import type { SentenceWords } from './article-words.js';
import { CUES } from './cues.js';
import type { FeatureToken } from './feature-tokens.js';

/** A sentence as its tokens and, one for each, what is known of the words. */
export interface NameSentence {
  readonly tokens: readonly Token[];
  readonly words: readonly FeatureToken[];
  readonly casing: number;
}

export function nameSentence(doc: Document, words: readonly SentenceWords[], sentence: number): NameSentence {
  const { words: known, casing } = words[sentence]!;
  return { tokens: doc.sentences[sentence]!.tokens, words: known, casing };
}

/** "in Paris" */
export function isAfterPlaceWord({ first }: Name, { words }: NameSentence): boolean {
  const before = words[first - 1];
  return before !== undefined && CUES.place.has(before.hash);
}
