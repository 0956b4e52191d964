import { bodiesWithTowns } from '../lexicon/names/bodies-with-towns.js';
import { policyEndings } from '../lexicon/names/policy-endings.js';
import { type Gazetteer, KNOWN } from '../resource/gazetteer.js';
import type { Token } from '../types.js';
import type { Name } from './agree.js';
import { type FeatureToken, isKnown, knownRow } from './feature-tokens.js';

const BODIES = new Set<string>(bodiesWithTowns);
const POLICY = new RegExp(`^\\p{Lu}\\p{Ll}+(?:${policyEndings.join('|')})$`, 'u');
const SOMEWHERE = KNOWN.country | KNOWN.city | KNOWN.town | KNOWN.region;
/** Words of a town. */
const MAX_TOWN = 3;

/** What the words of a name say that it is, whatever it was found as; null where they say nothing. */
export function typeByWords(
  { type, first, last }: Name,
  tokens: readonly Token[],
  words: readonly FeatureToken[],
  gazetteer: Gazetteer,
): Name['type'] | null {
  if (first === last) return isPolicy(tokens[first]!, words[first]!) ? 'other' : null;
  return type === 'location' && isBodyOfTown(first, last, tokens, words, gazetteer) ? 'organization' : null;
}

/** "Emiratisation", "Grexit"; but "Organization" is a common word. */
function isPolicy({ text }: Token, word: FeatureToken): boolean {
  return (
    policyEndings.some((ending) => text.endsWith(ending)) && POLICY.test(text) && (word.known & ~KNOWN.other) === 0
  );
}

/** "Peace Research Institute Frankfurt"; but "College Station" is a town. */
function isBodyOfTown(
  first: number,
  last: number,
  tokens: readonly Token[],
  words: readonly FeatureToken[],
  gazetteer: Gazetteer,
): boolean {
  if (!words[last]!.isCapitalized) return false;
  for (let at = first; at < last; at++) {
    if (!BODIES.has(tokens[at]!.normal)) continue;
    for (let town = Math.max(at + 1, first + 2, last - MAX_TOWN + 1); town <= last; town++)
      if ((knownRow(gazetteer, words, town, last) & SOMEWHERE) !== 0) return !isKnown(words[last]!, KNOWN.placeWord);
    return false;
  }
  return false;
}
