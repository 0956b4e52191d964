import { wordsUsedAsNames } from '../lexicon/names/words-used-as-names.js';
import { extendName, type Gazetteer, KNOWN, knownAs } from '../resource/gazetteer.js';
import { type FeatureToken, isKnown } from './feature-tokens.js';

type Describe = (text: string) => FeatureToken;

/** Names that say by themselves what they are, whatever word stands beside them. */
const SURE = KNOWN.country | KNOWN.group | KNOWN.city | KNOWN.region | KNOWN.organization | KNOWN.person | KNOWN.other;
const PARTS_OF_PERSON = KNOWN.firstName | KNOWN.lastName | KNOWN.commonName;
const ANY = SURE | PARTS_OF_PERSON | KNOWN.town;

/**
 * The words of a sentence without capitals as edited text would spell them: "boris johnson met the cdc in geneva" → "Boris
 * Johnson met the CDC in Geneva". What is a common word too is a name only in a listed name of several words ("new delhi"),
 * after a first name ("mark hill") and where news hardly uses the word but as a name ("geneva").
 */
export function withCapitals(texts: readonly string[], describe: Describe, gazetteer: Gazetteer): FeatureToken[] {
  const plain = texts.map(describe);
  const words: FeatureToken[] = [];
  let isAfterFirstName = false;
  for (let i = 0; i < plain.length; i++) {
    const end = endOfListedName(plain, i, gazetteer);
    if (end > i + 1) {
      for (; i < end; i++) words.push(isSmall(plain[i]!) ? plain[i]! : describe(capitalized(plain[i]!)));
      i--;
      isAfterFirstName = false;
      continue;
    }
    const word = plain[i]!;
    const isName = isNameWord(plain[i - 1], word, plain[i + 1], isAfterFirstName);
    // "mark hill went": after a surname comes no other.
    isAfterFirstName = isName && !isAfterFirstName && isKnown(word, KNOWN.firstName);
    words.push(isName ? describe(capitalized(word)) : word);
  }
  return words;
}

function isNameWord(
  before: FeatureToken | undefined,
  word: FeatureToken,
  next: FeatureToken | undefined,
  isAfterFirstName: boolean,
): boolean {
  if (word.isMark || !word.isLower) return !word.isLower;
  if (isKnown(word, KNOWN.country)) return before === undefined || !ARTICLES.has(before.text);
  // "a trump card"
  if (usedAsNames.has(word.text)) return before?.text !== 'a';
  if (!isKnown(word, KNOWN.common)) return isKnown(word, ANY) || isRare(word) || (isAfterFirstName && word.known === 0);
  return isAfterFirstName ? isKnown(word, PARTS_OF_PERSON) : startsPerson(word, next);
}

const usedAsNames = new Set<string>(wordsUsedAsNames);

/** "carved the turkey" */
const ARTICLES = new Set(['a', 'an', 'the']);

/** Not among 170,000 English words with their forms, nor in any list of names: a name more often than a misspelling. */
function isRare({ text, known }: FeatureToken): boolean {
  return known === 0 && text.length >= MIN_RARE && /^[a-z]+$/.test(text);
}

const MIN_RARE = 4;
const MAX_LISTED = 6;

/** The index after the longest listed name of several words that starts at a word; the word's own index if there is none. */
function endOfListedName(words: readonly FeatureToken[], start: number, gazetteer: Gazetteer): number {
  if (!isKnown(words[start]!, KNOWN.beginning) || isSmall(words[start]!)) return start;
  let { hash } = words[start]!;
  let end = start;
  for (let i = start + 1; i < Math.min(words.length, start + MAX_LISTED); i++) {
    hash = extendName(hash, words[i]!.hash);
    const known = knownAs(gazetteer, hash);
    if ((known & SURE) !== 0 && (known & KNOWN.common) === 0) end = i + 1;
    if ((known & KNOWN.beginning) === 0) break;
  }
  return end;
}

const SMALL = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'de', 'la', "'s", '-', '&']);

function isSmall({ text }: FeatureToken): boolean {
  return SMALL.has(text);
}

/** "mark rutte": a first name that is a common word, before a surname that is none. */
function startsPerson(word: FeatureToken, next: FeatureToken | undefined): boolean {
  if (!isKnown(word, KNOWN.firstName) || !isKnown(word, KNOWN.commonName) || !next || next.isMark) return false;
  return next.known === 0
    ? isRare(next)
    : isKnown(next, KNOWN.lastName | KNOWN.commonName) && !isKnown(next, KNOWN.common);
}

const MAX_ACRONYM = 4;

/** "cdc" → "CDC", "geneva" → "Geneva" */
function capitalized(word: FeatureToken): string {
  const { text } = word;
  if (!word.isLower) return text;
  const isAcronym =
    text.length <= MAX_ACRONYM && isKnown(word, KNOWN.organization) && !/[aeiou].*[aeiou]|[aeiou]..$/.test(text);
  return isAcronym ? text.toUpperCase() : text[0]!.toUpperCase() + text.slice(1);
}
