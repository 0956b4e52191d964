import { offices } from '../lexicon/offices.js';
import { extendName, type Gazetteer, KNOWN, knownAs } from '../resource/gazetteer.js';
import { hashText } from '../resource/hash.js';
import type { Token } from '../types.js';
import { type Corpus, GROUP, LOCATION, ORGANIZATION, OTHER, PERSON } from './corpora.js';

/** The tokens that a gold mention covers, and the types that it may have. */
export interface Labeled {
  readonly first: number;
  readonly last: number;
  readonly types: number;
}

const TITLES = new Set<string>(offices);
const SOMEWHERE = KNOWN.country | KNOWN.region | KNOWN.city | KNOWN.town;

/** Brings a mention to newsq's guideline, whatever its corpus's own. */
export function toGuideline(tokens: readonly Token[], labeled: Labeled, corpus: Corpus, gazetteer: Gazetteer): Labeled {
  let { first, last, types } = labeled;
  // An article is outside the name, and so is a possessive.
  if (tokens[first]!.text === 'the' && first < last) first++;
  if (last > first && /^['’]s?$/.test(tokens[last]!.text)) last--;
  if (types === PERSON) while (first < last && TITLES.has(tokens[first]!.normal)) first++;
  // "Paris-based", "Israeli-occupied": the name ends before the hyphen.
  if (
    types === (GROUP | OTHER) &&
    last === first + 2 &&
    tokens[first + 1]!.text === '-' &&
    /^\p{Ll}/u.test(tokens[last]!.text)
  ) {
    last = first;
    types = GROUP | OTHER | LOCATION | ORGANIZATION | PERSON;
  }
  if (types === (GROUP | OTHER)) types = groupOrOther(tokens.slice(first, last + 1), gazetteer);
  if (first === last) {
    const known = knownAs(gazetteer, hashText(tokens[first]!.normal));
    // "American" is of a place, and none itself.
    if (types === LOCATION && (known & KNOWN.group) !== 0 && (known & SOMEWHERE) === 0) types = GROUP;
    if (corpus.isSilver) {
      if (types === ORGANIZATION && (known & KNOWN.country) !== 0) types = LOCATION;
      if (types === LOCATION && (known & KNOWN.organization) !== 0 && (known & SOMEWHERE) === 0) types = ORGANIZATION;
    }
  }
  return { first, last, types };
}

/** "Chinese", "Israeli-Palestinian" are groups; any other name of several words is an event, a work, a law. */
function groupOrOther(tokens: readonly Token[], gazetteer: Gazetteer): number {
  const words = tokens.filter(({ text }) => text !== '-').map(({ normal }) => hashText(normal));
  const isGroup = (hash: number) => (knownAs(gazetteer, hash) & KNOWN.group) !== 0;
  if (words.every(isGroup) || isGroup(words.reduce(extendName))) return GROUP;
  return words.length > 1 ? OTHER : GROUP | OTHER;
}
