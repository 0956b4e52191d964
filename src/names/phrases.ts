import { extendName, type Gazetteer, KNOWN, knownAs } from '../resource/gazetteer.js';
import type { FeatureToken } from './feature-tokens.js';

const MAX_PHRASE = 7;

/**
 * By token: 0, or its position in a name of several words that the gazetteer lists, the longest one that starts there:
 * 16 × the name's KNOWN bits + 1 for the first word, 2 for one in between, 3 for the last.
 */
export function findPhrases(words: readonly FeatureToken[], gazetteer: Gazetteer): readonly number[] {
  const found = new Array<number>(words.length).fill(0);
  for (let i = 0; i < words.length; i++) {
    const first = words[i]!;
    if (first.isLower || (first.known & KNOWN.beginning) === 0) continue;
    let hash = first.hash;
    let last = 0;
    let lastKnown = 0;
    for (let j = i + 1; j < words.length && j < i + MAX_PHRASE; j++) {
      hash = extendName(hash, words[j]!.hash);
      const known = knownAs(gazetteer, hash);
      if ((known & ~KNOWN.beginning) !== 0 && !words[j]!.isLower) {
        last = j;
        lastKnown = known & ~KNOWN.beginning;
      }
      if ((known & KNOWN.beginning) === 0) break;
    }
    if (last === 0) continue;
    for (let j = i; j <= last; j++) found[j] = lastKnown * 16 + (j === i ? 1 : j === last ? 3 : 2);
    i = last;
  }
  return found;
}
