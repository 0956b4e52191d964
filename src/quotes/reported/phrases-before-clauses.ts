import { clauseOpenings } from '../../lexicon/quotes/content-starts.js';
import type { Token } from '../../types.js';
import { isSeveral } from '../sources/word-kinds.js';

const phrases = clauseOpenings.map((phrase) => phrase.split(' '));

/** The index after "as a result", "despite", "about" before a number; the same where no clause begins so. */
export function afterPhraseBeforeClause(tokens: readonly Token[], at: number): number {
  const { normal } = tokens[at]!;
  if (/^(?:about|around|up)$/.test(normal)) {
    const number = normal === 'up' && tokens[at + 1]?.normal === 'to' ? at + 2 : at + 1;
    return isSeveral(tokens[number]?.normal ?? '') || /^[$€£]?\d/.test(tokens[number]?.text ?? '') ? number : at;
  }
  for (const words of phrases) if (words.every((word, i) => tokens[at + i]?.normal === word)) return at + words.length;
  return at;
}
