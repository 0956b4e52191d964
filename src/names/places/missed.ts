import { functionWords } from '../../lexicon/common/function-words.js';
import { afterTowns, plainStateAbbreviations } from '../../lexicon/names/place-nouns.js';
import { regions } from '../../lexicon/names/regions.js';
import { KNOWN } from '../../resource/gazetteer.js';
import { isCapitals } from '../../text/letter-case.js';
import type { NameMention } from '../../types.js';
import type { Name } from '../agree.js';
import { CASING } from '../article-words.js';
import { isKnown, knownRow } from '../feature-tokens.js';
import type { NameSentence } from '../name-sentence.js';
import type { PlaceArticle } from './article.js';
import { endOfState, isBeforeDash, isBeforePlural } from './phrases.js';

/** A capitalized token in no name. */
interface Spot {
  readonly at: number;
  /** The first token after it that is in a name, or the number of tokens. */
  readonly free: number;
  /** The name that ends before it in the sentence; null where there is none. */
  readonly before: Name | null;
  readonly sentence: NameSentence;
  readonly article: PlaceArticle;
}

/** The last token of a name that starts at a spot, and its type where it is no place. */
interface Found {
  readonly last: number;
  readonly type?: NameMention['type'];
}

export interface MissedPlaceRule {
  readonly name: string;
  /** A text in which it finds a name, with the names marked that the tagger finds. */
  readonly example: string;
  /** A text close to it in which it does not. */
  readonly unlike: string;
  readonly find: (spot: Spot) => Found | null;
}

/** Of a name that only the words around it show. */
const CONFIDENCE = 0.7;

/** Finds the places that the tagger missed. */
export function findMissedPlaces(names: readonly Name[], article: PlaceArticle): Name[] {
  const all: Name[] = [];
  let next = 0;
  for (let index = 0; index < article.sentences.length; index++) {
    const { tokens, casing } = article.sentences[index]!;
    for (let at = 0; ; at++) {
      const name = names[next]?.sentence === index ? names[next]! : null;
      const free = name?.first ?? tokens.length;
      if (casing === CASING.running) addBetween(at, free, index, article, all);
      if (!name) break;
      all.push(name);
      next++;
      at = name.last;
    }
  }
  return all;
}

/** Adds to `all` the names that were missed among the tokens of a sentence from `at` up to `free`. */
function addBetween(from: number, free: number, index: number, article: PlaceArticle, all: Name[]): void {
  const sentence = article.sentences[index]!;
  for (let at = from; at < free; at++) {
    if (!sentence.words[at]!.isCapitalized) continue;
    const previous = all.at(-1);
    const before = previous?.sentence === index ? previous : null;
    const found = findAt({ at, free, before, sentence, article });
    if (!found) continue;
    const { last, type = 'location', by } = found;
    all.push({ sentence: index, first: at, last, type, confidence: CONFIDENCE, by });
    at = last;
  }
}

function findAt(spot: Spot): (Found & { readonly by: string }) | null {
  for (const rule of missedPlaceRules) {
    const found = rule.find(spot);
    if (found && found.last < spot.free) return { ...found, by: rule.name };
  }
  return null;
}

export const missedPlaceRules: readonly MissedPlaceRule[] = [
  {
    name: 'state after a town and a comma',
    example: '[[FAIRFIELD|location]], Conn. -- A bus came.',
    unlike: 'A pitcher, Conn said, was there.',
    find: ({ at, before, sentence: { tokens } }) => {
      if (tokens[at - 1]?.text !== ',' || before?.type !== 'location' || before.last !== at - 2) return null;
      const end = endOfState(tokens, at - 1);
      return end === null ? null : { last: end - 1 };
    },
  },
  {
    name: 'abbreviated state',
    example: 'She rode to D.C. and back.',
    unlike: 'She rode to the A.C. and back.',
    find: ({ at, sentence: { tokens } }) => {
      const { text } = tokens[at]!;
      if (text.length > MAX_ABBREVIATION) return null;
      if (abbreviations.has(text))
        return tokens[at + 1]?.text === '.' && tokens[at + 1]!.glued ? { last: at + 1 } : null;
      return text.endsWith('.') && abbreviations.has(text.slice(0, -1)) ? { last: at } : null;
    },
  },
  {
    name: 'missed name before "counties"',
    example: 'The area of Clarke, [[Madison|location]] and [[Ellis|location]] counties grew.',
    unlike: 'The Area, [[Madison|location]] and [[Ellis|location]] grew.',
    find: ({ at, sentence: { tokens, words } }) => {
      if (!isBeforePlural(tokens, at + 1)) return null;
      const word = words[at]!;
      if (functions.has(tokens[at]!.normal) || isKnown(word, KNOWN.group)) return null;
      return at === 0 && isKnown(word, KNOWN.common) && !isKnown(word, PROPER) ? null : { last: at };
    },
  },
  {
    name: 'missed capitals before a dash that begin a sentence',
    example: 'A barn burned. CROMWELL — A barn burned.',
    unlike: 'A barn burned. WATCH — A barn burned.',
    find: ({ at, sentence: { tokens, words }, article }) => {
      if (at > 0) return null;
      let last = 0;
      while (last + 1 < tokens.length && isCapitals(tokens[last + 1]!.text) && tokens[last + 1]!.text.length > 1)
        last++;
      if (!isCapitals(tokens[0]!.text) || tokens[0]!.text.length < 3 || !isBeforeDash(tokens, last + 1)) return null;
      return (knownRow(article.gazetteer, words, 0, last) & SOMEWHERE) !== 0 ? { last } : null;
    },
  },
  {
    name: 'missed town before who lives there',
    example: 'The judge ruled that Columbia taxpayers owe it.',
    unlike: 'The judge ruled that Columbia taxed it.',
    find: ({ at, sentence: { tokens, words }, article }) => {
      if (!isTown(at, words) || article.people.has(tokens[at]!.normal)) return null;
      const next = tokens[at + 1];
      const isBased = next?.text === '-' && tokens[at + 2]?.text === 'based';
      const isOfPolice =
        next?.text === 'Police' &&
        /^(?:Chief|Lt\.?|Officers?|Sgt\.?|Capt\.?|Detective)$/.test(tokens[at + 2]?.text ?? '');
      return isBased || isOfPolice || townsfolk.has(next?.text ?? '') ? { last: at } : null;
    },
  },
  {
    name: 'neighborhood or community of a name',
    example: 'They searched a house in the rural Gratis community.',
    unlike: 'They searched a house in the rural Gratis.',
    find: ({ at, sentence: { tokens, words } }) => {
      const next = tokens[at + 1]?.text ?? '';
      if (!communities.has(next)) return null;
      if (at === 0 || isCapitals(tokens[at]!.text) || isKnown(words[at]!, KNOWN.group)) return null;
      if (next !== 'community') return { last: at };
      const before = tokens[at - 1]!.text;
      return /^(?:rural|unincorporated|farming|coastal|mountain)$/.test(before) ? { last: at } : null;
    },
  },
  {
    name: 'place elsewhere in the article, at the start of a sentence',
    example: 'Decatur lights up. It rained in [[Decatur|location]].',
    unlike: 'Reading lights up. It rained in [[Reading|location]].',
    find: ({ at, sentence: { tokens, words }, article }) => {
      const { normal } = tokens[at]!;
      if (at > 0 || isKnown(words[at]!, KNOWN.common)) return null;
      if (!article.places.has(normal) || article.others.has(normal) || article.people.has(normal)) return null;
      return tokens[1] !== undefined && !words[1]!.isCapitalized ? { last: at } : null;
    },
  },
  {
    name: 'people of a region',
    example: 'Ohioans waited.',
    unlike: 'Onions waited.',
    find: ({ at, sentence: { tokens } }) => {
      const { text } = tokens[at]!;
      return text.endsWith('s') && peoples.has(text) ? { last: at, type: 'group' } : null;
    },
  },
  {
    name: 'people before a hyphen and "majority"',
    example: 'The Greek-majority island voted.',
    unlike: 'The Greed-majority island voted.',
    find: ({ at, sentence: { tokens, words } }) => {
      if (!isKnown(words[at]!, KNOWN.group) || tokens[at + 1]?.text !== '-') return null;
      return /^(?:majority|minority|speaking|born|led|backed|held|controlled|run|owned)$/.test(
        tokens[at + 2]?.text ?? '',
      )
        ? { last: at, type: 'group' }
        : null;
    },
  },
  {
    name: 'second of two places with a hyphen',
    example: 'An [[Athens|location]]-Clarke police officer came.',
    unlike: 'An [[Athens|location]]-Made jacket came.',
    find: ({ at, before, sentence: { tokens, words } }) => {
      if (before?.type !== 'location' || before.last !== at - 2 || tokens[at - 1]!.text !== '-') return null;
      const isGlued = tokens[at - 1]!.glued && tokens[at]!.glued;
      const isName = isKnown(words[at]!, PROPER) && !isKnown(words[at]!, KNOWN.common | KNOWN.group);
      return isGlued && isName && !words[at + 1]?.isCapitalized ? { last: at } : null;
    },
  },
];

const SOMEWHERE = KNOWN.country | KNOWN.city | KNOWN.town | KNOWN.region;
const PROPER = SOMEWHERE | KNOWN.firstName | KNOWN.lastName;
const functions = new Set<string>(functionWords);
/** "a wise Latina woman" is of no town. */
const townsfolk = new Set<string>(afterTowns.filter((noun) => !/^(?:(?:wo)?m[ae]n|girl|boy)$/.test(noun)));
const communities = new Set(['community', 'neighborhood', 'neighbourhood']);
/** Characters of "Calif." */
const MAX_ABBREVIATION = 6;
const abbreviations = new Set<string>(plainStateAbbreviations);
/** "Ohioans" */
const peoples = new Set<string>(regions.flatMap(([, ...names]) => names.filter((name) => name.endsWith('s'))));

/** A listed town; at the start of a sentence one that is no word. */
function isTown(at: number, words: NameSentence['words']): boolean {
  const word = words[at]!;
  if (!isKnown(word, KNOWN.city | KNOWN.town | KNOWN.region)) return false;
  return at > 0 || !isKnown(word, KNOWN.common);
}
