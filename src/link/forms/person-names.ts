import { honorifics } from '../../lexicon/common/honorifics.js';
import { roleHeads } from '../../lexicon/common/role-heads.js';
import { givenNameForms } from '../../lexicon/names/given-name-forms.js';
import { nameParticles, nameSuffixes } from '../../lexicon/names/name-particles.js';
import { surnamesFirst } from '../../lexicon/names/surnames-first.js';
import { type Sex, sexOfGivenName } from '../../resource/given-names.js';
import { fold, isOneLetterOff, withoutPossessive, withoutUmlauts } from './spelling.js';

/** A person's name as its words, folded: "Dr. Abdulmalek al-Mekhlafi Jr." → abdulmalek al mekhlafi. */
export interface PersonName {
  readonly words: readonly string[];
  /** Of those who bear the given name; null where it is not known. */
  readonly sex: Sex | null;
  /** The words without spaces, which "Kim Jong-un" and "Kim Jong Un" share. */
  readonly joined: string;
  /** The words in alphabetical order, which "Moon Jae-in" and "Jae-in Moon" share. */
  readonly sorted: string;
  /** What it is shortened to, joined: its last words ("houten", "vanhouten") and a family name that comes first. */
  readonly surnames: readonly string[];
  /** Its first words, joined, and the nickname: "harmeet" and "bunty" of 'Harmeet "Bunty" Bans'. */
  readonly givenNames: readonly string[];
  readonly middleNames: readonly string[];
  /** One of these two spellings of a full name share: the surname, or the given name with the surname's initial. */
  readonly buckets: readonly string[];
}

/** "Chancellor Merkel" and "Dr. Merkel" are Merkel; but Dean Acheson and Duke Ellington keep their first names. */
const titles = new Set<string>([...honorifics, ...roleHeads]);
for (const name of ['dean', 'duke', 'prince', 'princess', 'king', 'queen', 'major', 'judge', 'don'])
  titles.delete(name);
const suffixes = new Set<string>(nameSuffixes);
const particles = new Set<string>(nameParticles);
const familyNamesFirst = new Set(surnamesFirst);

const NICKNAME = /(?:^|\s)["“”'‘’(]([^"“”‘’()]{2,24})["“”'‘’)](?=\s|$)/;
/** No name has more words. What has more is compared by its first ones. */
const MAX_WORDS = 8;

export function readPersonName(text: string): PersonName {
  const nickname = NICKNAME.exec(text)?.[1];
  const bare = withoutPossessive(nickname ? text.replace(NICKNAME, ' ') : text);
  const words = bare.split(/\s+/).flatMap(splitParticle).filter(Boolean).slice(0, MAX_WORDS);
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

/** "Xi Jinping": the first word can be the family name. */
function isFamilyNameFirst(words: readonly string[]): boolean {
  return words.length <= 3 && familyNamesFirst.has(words[0]!);
}

/** The rows of the list that have a given name: "ted" is short for Edward and for Theodore. */
const givenNameRows = new Map<string, Set<number>>();
for (const [row, names] of givenNameForms.entries()) {
  for (const name of names) givenNameRows.set(name, (givenNameRows.get(name) ?? new Set()).add(row));
}

/** True for the "Bill" of "Bill and Hillary Clinton". */
export function isListedGivenName(word: string): boolean {
  return givenNameRows.has(word);
}

/** "John" and "J.", "Bill" and "William", "Mahmud" and "Mahmoud". */
function areSameGivenName(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length === 1 || b.length === 1) return a[0] === b[0];
  const rows = givenNameRows.get(b);
  for (const row of givenNameRows.get(a) ?? []) if (rows?.has(row)) return true;
  // "Mario" and "Maria" are two people: a different last letter is no other spelling.
  return a.length >= 5 && b.length >= 5 && isOneLetterOff(a, b) && a.at(-1) === b.at(-1) && a[0] === b[0];
}

/** Whether two full names may be one person's: "Hillary Rodham Clinton", "Hillary Clinton", "H. Clinton". */
export function areSamePerson(a: PersonName, b: PersonName): boolean {
  const [long, short] = a.words.length >= b.words.length ? [a.words, b.words] : [b.words, a.words];
  if (!areSameSurname(long.at(-1)!, short.at(-1)!, long[0] === short[0])) return false;
  if (!areSameGivenName(long[0]!, short[0]!)) return false;
  // The middle names of the shorter are among those of the longer, in order.
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

/** Only after the same given name is one letter of the surname forgiven ("Giorgio Vassari") and "Loew" taken for "Löw". */
function areSameSurname(a: string, b: string, isGivenNameEqual: boolean): boolean {
  if (a === b || !isGivenNameEqual) return a === b;
  return (a.length >= 5 && b.length >= 5 && isOneLetterOff(a, b)) || withoutUmlauts(a) === withoutUmlauts(b);
}
