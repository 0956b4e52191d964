import { honorifics } from '../../lexicon/common/honorifics.js';
import { roleHeads } from '../../lexicon/common/role-heads.js';
import { givenNameForms } from '../../lexicon/names/given-name-forms.js';
import { nameParticles, nameSuffixes } from '../../lexicon/names/name-particles.js';
import { surnamesFirst } from '../../lexicon/names/surnames-first.js';
import { type Sex, sexOfGivenName } from '../../resource/given-names.js';
import { fold, isOneLetterOff, withoutUmlauts } from './spelling.js';

/** A person's name as its words, folded: "Dr. Abdulmalek al-Mekhlafi Jr." → abdulmalek al mekhlafi. */
export interface PersonName {
  readonly words: readonly string[];
  /** Who has the given name; null where it is not told. */
  readonly sex: Sex | null;
  /** The words without spaces: "Kim Jong-un" and "Kim Jong Un" are one. */
  readonly joined: string;
  /** The words in alphabetical order: "Moon Jae-in" and "Jae-in Moon" share them. */
  readonly sorted: string;
  /** What it is shortened to, joined: its end ("houten", "vanhouten"), and a family name that stands first. */
  readonly surnames: readonly string[];
  /** Its beginning, of any number of words, and "Bunty" in 'Harmeet "Bunty" Bans'. */
  readonly givenNames: readonly string[];
  readonly middleNames: readonly string[];
  /** Two spellings of a full name share one of these: the surname, or the given name with the surname's initial. */
  readonly buckets: readonly string[];
}

/** "Chancellor Merkel" and "Dr. Merkel" are Merkel; but Dean Acheson and Duke Ellington keep their first names. */
const titles = new Set<string>([...honorifics, ...roleHeads]);
for (const name of ['dean', 'duke', 'prince', 'princess', 'king', 'queen', 'major', 'judge', 'don'])
  titles.delete(name);
const suffixes = new Set<string>(nameSuffixes);
const particles = new Set<string>(nameParticles);
const familyFirst = new Set(surnamesFirst);

const NICKNAME = /(?:^|\s)["“”'‘’(]([^"“”‘’()]{2,24})["“”'‘’)](?=\s|$)/;
/** No name has more words; what has is no name, and is compared by its first ones. */
const MOST_WORDS = 8;

export function readPersonName(text: string): PersonName {
  const nickname = NICKNAME.exec(text)?.[1];
  const bare = (nickname ? text.replace(NICKNAME, ' ') : text).replace(/['’]s?$/i, '');
  const words = bare.split(/\s+/).flatMap(splitParticle).filter(Boolean).slice(0, MOST_WORDS);
  while (words.length > 1 && suffixes.has(words.at(-1)!)) words.pop();
  while (words.length > 1 && titles.has(words[0]!)) words.shift();
  return personName(words, nickname ? fold(nickname).replaceAll(' ', '') : null);
}

/** @param nickname folded */
export function personName(words: readonly string[], nickname: string | null): PersonName {
  const joined = words.join('');
  const name = { words, sex: null, joined, sorted: joined, surnames: [], givenNames: [], middleNames: [], buckets: [] };
  if (words.length < 2) return name;
  const [first, ...others] = words as [string, ...string[]];
  const last = others.at(-1)!;
  return {
    words,
    sex: sexOfGivenName(first),
    joined,
    sorted: words.toSorted().join(' '),
    surnames: [...others.map((_, i) => words.slice(i + 1).join('')), ...(isFamilyNameFirst(words) ? [first] : [])],
    givenNames: [...others.map((_, i) => words.slice(0, i + 1).join('')), ...(nickname ? [nickname] : [])],
    middleNames: others.slice(0, -1),
    buckets: [`surname ${last}`, `given name ${first} ${last[0]}`],
  };
}

/** The words of a name without a title before it: 2 for "Angela Merkel", 1 for "Chancellor Merkel". */
export function countNameWords(text: string): number {
  const words = text.split(/\s+/);
  return words.length > 1 && titles.has(words[0]!.toLowerCase().replace(/\.$/, '')) ? words.length - 1 : words.length;
}

/** "al-Mekhlafi" → "al", "mekhlafi"; "Jae-yong" → "jaeyong". */
function splitParticle(word: string): string[] {
  const parts = fold(word).split(' ');
  return parts.length === 2 && particles.has(parts[0]!) ? parts : [parts.join('')];
}

/** "Xi Jinping": whether the first word is the family name, as far as the name tells. */
function isFamilyNameFirst(words: readonly string[]): boolean {
  return words.length <= 3 && familyFirst.has(words[0]!);
}

const sameGivenName = new Map<string, Set<number>>();
for (const [group, names] of givenNameForms.entries()) {
  for (const name of names) sameGivenName.set(name, (sameGivenName.get(name) ?? new Set()).add(group));
}

/** Whether a word is a given name of the list: the "Bill" of "Bill and Hillary Clinton". */
export function isListedGivenName(word: string): boolean {
  return sameGivenName.has(word);
}

/** "John" and "J.", "Bill" and "William", "Mahmud" and "Mahmoud". */
function areSameGivenName(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length === 1 || b.length === 1) return a[0] === b[0];
  const groups = sameGivenName.get(b);
  for (const group of sameGivenName.get(a) ?? []) if (groups?.has(group)) return true;
  // "Mario", "Maria": a last letter of its own may tell two people apart.
  return a.length >= 5 && b.length >= 5 && isOneLetterOff(a, b) && a.at(-1) === b.at(-1) && a[0] === b[0];
}

/** Whether two full names may be one person's: "Hillary Rodham Clinton", "Hillary Clinton", "H. Clinton". */
export function areSamePerson(a: PersonName, b: PersonName): boolean {
  const [long, short] = a.words.length >= b.words.length ? [a.words, b.words] : [b.words, a.words];
  if (!areSameSurname(long.at(-1)!, short.at(-1)!, long[0] === short[0])) return false;
  if (!areSameGivenName(long[0]!, short[0]!)) return false;
  // Middle names of the shorter are among those of the longer, in order.
  let at = 1;
  for (const word of short.slice(1, -1)) {
    while (at < long.length - 1 && !isMiddleName(long[at]!, word)) at++;
    if (at++ >= long.length - 1) return false;
  }
  return true;
}

function isMiddleName(a: string, b: string): boolean {
  return a === b || ((a.length === 1 || b.length === 1) && a[0] === b[0]);
}

/** Where the given name is the same to the letter a slip in the surname is forgiven, "Giorgio Vassari", and "Loew" is "Löw". */
function areSameSurname(a: string, b: string, isGivenNameEqual: boolean): boolean {
  if (a === b || !isGivenNameEqual) return a === b;
  return (a.length >= 5 && b.length >= 5 && isOneLetterOff(a, b)) || withoutUmlauts(a) === withoutUmlauts(b);
}
