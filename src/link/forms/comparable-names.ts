import { organizationHeads } from '../../lexicon/common/organization-heads.js';
import { genericNameWords } from '../../lexicon/names/generic-name-words.js';
import { organizationSuffixes } from '../../lexicon/names/organization-suffixes.js';
import { smallNameWords } from '../../lexicon/names/small-name-words.js';
import { remembered } from '../../memory.js';
import { findCountry, findDemonym } from './countries.js';
import { fold, withoutArticle, wordsOf } from './spelling.js';

const heads = new Set<string>(organizationHeads);
const legalForms = new Set<string>(organizationSuffixes);
const genericWords = new Set<string>(genericNameWords);
const smallWords = new Set<string>(smallNameWords);

/** No organization that has a short form has a name of more words. */
const MAX_WORDS = 14;

/** "commission", "ministry": what several organizations of one article may be called for short. */
export function isBareHead(key: string): boolean {
  return heads.has(key);
}

const americanWords = new Map([
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
  return word.includes('isation') ? word.replace('isation', 'ization') : (americanWords.get(word) ?? word);
}

/** A name as it is compared with others. */
export interface ComparableName {
  /**
   * Without "the", possessives and its legal form, in American spelling: "Microsoft Corp." → microsoft; but the Islamic
   * Group keeps its last word.
   */
  readonly words: readonly string[];
  readonly joined: string;
  /** What is left of it, joined, where words are taken from its beginning, and from its end. */
  readonly ends: readonly string[];
  readonly beginnings: readonly string[];
  /** True where one of the words is the kind of an organization: "ministry", "court". */
  readonly hasHead: boolean;
  /** True where a legal form was left out: what is printed in full is short for nothing. */
  readonly isFull: boolean;
  /**
   * What two ways to write a name share: "Iran's Foreign Ministry" and "Iranian Foreign Ministry", "Department of Justice"
   * and "Justice Department".
   */
  readonly sorted: string;
}

export function readComparableName(text: string): ComparableName {
  const all = wordsOf(fold(withoutArticle(text.replace(/['’]s\b/gi, '')))).map(americanSpelling);
  const words = [...all];
  while (words.length > 1 && legalForms.has(words.at(-1)!) && !(words.length === 2 && needsLegalForm(words[0]!)))
    words.pop();
  const cuts = words.length > MAX_WORDS ? [] : words.slice(1).map((_, i) => i + 1);
  return {
    words,
    joined: words.join(' '),
    ends: cuts.map((cut) => words.slice(cut).join(' ')),
    beginnings: cuts.map((cut) => words.slice(0, cut).join(' ')),
    hasHead: words.some(isBareHead),
    isFull: words.length < all.length,
    sorted: sortedWords(words),
  };
}

/** "Islamic", "French": a word that says too little to be a name by itself. */
function needsLegalForm(word: string): boolean {
  return isGenericWord(word) || countryOf(word) !== null;
}

/** "national", "islamic": a word that many names have. */
export function isGenericWord(word: string): boolean {
  return genericWords.has(word);
}

/** In the name of a university the order counts: Boston University is not the University of Boston. */
function sortedWords(words: readonly string[]): string {
  if (words.length < 2 || words.includes('university')) return words.join(' ');
  const large = words.filter((word) => !smallWords.has(word));
  return withCountry(withoutAffairs(large)).sort().join(' ');
}

/** "foreign affairs ministry" → foreign ministry, "internal affairs ministry" → interior ministry */
function withoutAffairs(words: readonly string[]): readonly string[] {
  const at = words.indexOf('affairs');
  const before = words[at - 1];
  if (at < 1 || !words.includes('ministry') || (before !== 'foreign' && before !== 'internal')) return words;
  return [...words.slice(0, at - 1), before === 'internal' ? 'interior' : before, ...words.slice(at + 1)];
}

/** Countries' names and demonyms become their ids: "iranian" and "iran" → "=IR". */
export function withCountry(words: readonly string[]): string[] {
  return words.map((word) => countryOf(word) ?? word);
}

const countryOf = remembered((word): string | null => {
  const name = word[0]!.toUpperCase() + word.slice(1);
  const country =
    findDemonym(name) ?? findCountry(name) ?? (word === 'us' || word === 'uk' ? findCountry(word.toUpperCase()) : null);
  return country && `=${country.id}`;
});
