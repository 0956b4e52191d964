import type { Name } from './agree.js';
import type { SentenceWords } from './article-words.js';
import { CUE } from './cues.js';

/** A sentence as its tokens and, one for each, what is known of the words. */
export type NameSentence = Pick<SentenceWords, 'tokens' | 'words' | 'casing'>;

/** "in Paris" */
export function isAfterPlaceWord({ first }: Name, { words }: NameSentence): boolean {
  const before = words[first - 1];
  return before !== undefined && (before.cues & CUE.place) !== 0;
}
