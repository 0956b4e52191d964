import { organizationHeads } from '../../lexicon/common/organization-heads.js';
import { genericNameWords } from '../../lexicon/names/generic-name-words.js';
import { organizationSuffixes } from '../../lexicon/names/organization-suffixes.js';
import { smallNameWords } from '../../lexicon/names/small-name-words.js';
import { remembered } from '../../memory.js';
import { findCountry, findDemonym } from './countries.js';
import { fold, wordsOf } from './spelling.js';

const heads = new Set<string>(organizationHeads);
const legalForms = new Set<string>(organizationSuffixes);
const generic = new Set<string>(genericNameWords);
const small = new Set<string>(smallNameWords);

/** No organization that has a short form has a longer name. */
const LONGEST = 14;

/** "Commission", "ministry": what more than one organization of an article may be called for short. */
export function isBareHead(key: string): boolean {
  return heads.has(key);
}

const AMERICAN = new Map([
  ['centre', 'center'],
  ['centres', 'centers'],
  ['theatre', 'theater'],
  ['defence', 'defense'],
  ['labour', 'labor'],
  ['programme', 'program'],
  ['programmes', 'programs'],
]);

/** "organisation" → "organization", "defence" → "defense". */
function americanSpelling(word: string): string {
  return word.includes('isation') ? word.replace('isation', 'ization') : (AMERICAN.get(word) ?? word);
}

/** A name as it is compared with others. */
export interface ComparableName {
  /** Without "the", possessives and its legal form, in American spelling: "Microsoft Corp." → microsoft; but the Islamic Group keeps its word. */
  readonly words: readonly string[];
  /** The words as one string, and what is left of it where words are taken from its beginning, and from its end. */
  readonly joined: string;
  readonly ends: readonly string[];
  readonly beginnings: readonly string[];
  /** Its legal form was left out: what is printed in full is short for nothing. */
  readonly isFull: boolean;
  /** What two ways to write it share: "Iran's Foreign Ministry" and "Iranian Foreign Ministry", "Department of Justice" and "Justice Department". */
  readonly sorted: string;
}

export function readComparableName(text: string): ComparableName {
  const all = wordsOf(fold(text.replace(/['’]s\b/gi, '').replace(/^the /i, ''))).map(americanSpelling);
  const words = [...all];
  while (words.length > 1 && legalForms.has(words.at(-1)!) && !(words.length === 2 && isGeneric(words[0]!)))
    words.pop();
  const parts = words.length > LONGEST ? [] : words.slice(1).map((_, i) => i + 1);
  return {
    words,
    joined: words.join(' '),
    ends: parts.map((at) => words.slice(at).join(' ')),
    beginnings: parts.map((at) => words.slice(0, at).join(' ')),
    isFull: words.length < all.length,
    sorted: sortedWords(words),
  };
}

function isGeneric(word: string): boolean {
  return isGenericWord(word) || countryOf(word) !== null;
}

/** "national", "group": a word that many names have. */
export function isGenericWord(word: string): boolean {
  return generic.has(word);
}

function sortedWords(words: readonly string[]): string {
  if (words.length < 2 || words.includes('university')) return words.join(' ');
  const large = words.filter((word) => !small.has(word));
  return withCountry(large).sort().join(' ');
}

/** Words that are a country's name or demonym are one: "iranian" and "iran" → "=IR". */
export function withCountry(words: readonly string[]): string[] {
  return words.map((word) => countryOf(word) ?? word);
}

const countryOf = remembered((word): string | null => {
  const name = word[0]!.toUpperCase() + word.slice(1);
  const country =
    findDemonym(name) ?? findCountry(name) ?? (word === 'us' || word === 'uk' ? findCountry(word.toUpperCase()) : null);
  return country && `=${country.id}`;
});
