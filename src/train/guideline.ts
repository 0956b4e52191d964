import { offices } from '../lexicon/features/offices.js';
import { extendName, type Gazetteer, KNOWN, knownAs } from '../resource/gazetteer.js';
import { hashText } from '../resource/hash.js';
import { startsWithCapital } from '../text/letter-case.js';
import { isPossessive } from '../text/possessive.js';
import type { Token } from '../types.js';
import { ALL_TYPES, type Corpus, GROUP, LOCATION, ORGANIZATION, OTHER, PERSON } from './corpora.js';

/** The tokens of a gold mention, and the types that it may have. */
export interface Labeled {
  readonly first: number;
  readonly last: number;
  readonly types: number;
}

const titles = new Set<string>(offices);
const SOMEWHERE = KNOWN.country | KNOWN.region | KNOWN.city | KNOWN.town;
const SOMEONE = KNOWN.firstName | KNOWN.lastName | KNOWN.person;

/** A mention as newsq's guideline marks it, whatever the guideline of its corpus. */
export function toGuideline(tokens: readonly Token[], labeled: Labeled, corpus: Corpus, gazetteer: Gazetteer): Labeled {
  let { first, last, types } = labeled;
  // An article is not part of the name, nor is a possessive.
  if (tokens[first]!.text === 'the' && first < last) first++;
  if (last > first && isPossessive(tokens[last]!.text)) last--;
  if (types === PERSON) while (first < last && titles.has(tokens[first]!.normal)) first++;
  // "Paris-based", "Israeli-occupied": the name ends before the hyphen.
  if (
    types === (GROUP | OTHER) &&
    last === first + 2 &&
    tokens[first + 1]!.text === '-' &&
    /^\p{Ll}/u.test(tokens[last]!.text)
  ) {
    last = first;
    types = ALL_TYPES;
  }
  if (types === (GROUP | OTHER)) types = groupOrOther(tokens.slice(first, last + 1), gazetteer);
  const known = knownAs(gazetteer, hashOfName(tokens.slice(first, last + 1)));
  // "American" is of a place, but not a place.
  if (first === last && types === LOCATION && (known & KNOWN.group) !== 0 && (known & SOMEWHERE) === 0) types = GROUP;
  if (corpus.isSilver) types = asListed(types, known, first === last);
  return { first, last, types };
}

/** Machine labels take "Iraq" and "West Bank" for organizations, "OPEC" for a place and "Al Jazeera" for a person. */
function asListed(types: number, known: number, isOneWord: boolean): number {
  const isPlace = (known & SOMEWHERE) !== 0;
  const isOrganization = (known & KNOWN.organization) !== 0;
  // Teams and governments are called by their city, so among single words only countries are sure to be places.
  const isSurelyPlace = isOneWord ? (known & KNOWN.country) !== 0 : isPlace && !isOrganization;
  if (types === ORGANIZATION && isSurelyPlace) return LOCATION;
  if (types === LOCATION && isOrganization && !isPlace) return ORGANIZATION;
  if (types === PERSON && isOrganization && !isPlace && (known & SOMEONE) === 0) return ORGANIZATION;
  return types;
}

const MAX_WORDS_OF_GROUP = 4;

/** The names in a sentence that the gazetteer lists as groups and nothing else: "Muslims", "South Korean". */
export function findGroups(tokens: readonly Token[], gazetteer: Gazetteer): { first: number; last: number }[] {
  const found: { first: number; last: number }[] = [];
  for (let first = 0; first < tokens.length; first++) {
    const last = endOfGroup(tokens, first, gazetteer);
    if (last < first) continue;
    found.push({ first, last });
    first = last;
  }
  return found;
}

/** The last token of the longest listed group that starts at `first`; -1 if none does. */
function endOfGroup(tokens: readonly Token[], first: number, gazetteer: Gazetteer): number {
  if (!startsWithCapital(tokens[first]!.text)) return -1;
  let end = -1;
  let hash = 0;
  for (const [i, { text, normal }] of tokens.slice(first, first + MAX_WORDS_OF_GROUP).entries()) {
    hash = i === 0 ? hashText(normal) : extendName(hash, hashText(normal));
    const known = knownAs(gazetteer, hash);
    const isGroup =
      (known & KNOWN.group) !== 0 && (i > 0 || (known & (SOMEWHERE | SOMEONE | KNOWN.organization)) === 0);
    if (isGroup && startsWithCapital(text)) end = first + i;
    if ((known & KNOWN.beginning) === 0) break;
  }
  return end;
}

/** "Chinese" and "Israeli-Palestinian" are groups; any other name of several words is an event, a work or a law. */
function groupOrOther(tokens: readonly Token[], gazetteer: Gazetteer): number {
  const words = tokens.filter(({ text }) => text !== '-');
  const isGroup = (name: readonly Token[]) => (knownAs(gazetteer, hashOfName(name)) & KNOWN.group) !== 0;
  if (words.every((word) => isGroup([word])) || isGroup(words)) return GROUP;
  return words.length > 1 ? OTHER : GROUP | OTHER;
}

function hashOfName(tokens: readonly Token[]): number {
  return tokens.map(({ normal }) => hashText(normal)).reduce(extendName);
}
