import type { Document, Token } from '../types.js';
import type { SentenceWords } from './article-words.js';
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
