import { honorifics } from '../../lexicon/common/honorifics.js';
import { roleHeads } from '../../lexicon/common/role-heads.js';
import { generations } from '../../lexicon/names/generations.js';
import { nameParticles, nameSuffixes } from '../../lexicon/names/name-particles.js';
import { namesWithTitles } from '../../lexicon/names/names-with-titles.js';
import { surnamesFirst } from '../../lexicon/names/surnames-first.js';
import type { Sex } from '../../resource/given-names.js';
import { withoutPossessive } from '../../text/possessive.js';
import { sexOf } from './given-names.js';
import { fold } from './spelling.js';

/** A person's name as its words, folded: "Dr. Abdulmalek al-Mekhlafi Jr." → abdulmalek al mekhlafi. */
export interface PersonName {
  readonly words: readonly string[];
  /** "junior" for "Jr.", "ii"; null for a name without. Two of one name with different ones are two people. */
  readonly generation: string | null;
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
  /** "jfk" of John F. Kennedy; null for a name of fewer than three words. */
  readonly initials: string | null;
  /** One of these two spellings of a full name share: the surname, or the given name with the surname's initial. */
  readonly buckets: readonly string[];
}

/** "Chancellor Merkel" and "Dr. Merkel" are Merkel; but Dean Acheson and Duke Ellington keep their first names. */
const titles = new Set<string>([...honorifics, ...roleHeads]);
for (const name of ['dean', 'duke', 'prince', 'princess', 'king', 'queen', 'major', 'judge', 'don'])
  titles.delete(name);
const suffixes = new Set<string>(nameSuffixes);
const particles = new Set<string>(nameParticles);
const withTitles = new Set<string>(namesWithTitles);
const familyNamesFirst = new Set(surnamesFirst);

const NICKNAME = /(?:^|\s)["“”'‘’(]([^"“”‘’()]{2,24})["“”'‘’)](?=\s|$)/;
/** No name has more words. What has more is compared by its first ones. */
const MAX_WORDS = 8;

export function readPersonName(text: string): PersonName {
  const nickname = NICKNAME.exec(text)?.[1];
  const bare = withoutPossessive(nickname ? text.replace(NICKNAME, ' ') : text);
  const words = bare.split(/\s+/).flatMap(splitParticle).filter(Boolean).slice(0, MAX_WORDS);
  let generation: string | null = null;
  while (words.length > 1 && suffixes.has(words.at(-1)!)) {
    const suffix = words.pop()!;
    generation ??= Object.hasOwn(generations, suffix) ? generations[suffix]! : null;
  }
  while (words.length > 1 && titles.has(words[0]!)) words.shift();
  const name = personName(words, nickname ? fold(nickname).replaceAll(' ', '') : null);
  const initials = name.words.length > 1 ? initialsOf(bare, name.words[0]!) : null;
  return { ...name, generation, initials };
}

/** "aoc" of Alexandria Ocasio-Cortez, "jfk" of John F. Kennedy Jr.; null for a name of fewer than three parts. */
function initialsOf(text: string, first: string): string | null {
  const parts = fold(text).split(' ');
  const own = parts.slice(Math.max(0, parts.indexOf(first))).filter((part) => !suffixes.has(part));
  return own.length < MIN_INITIALS ? null : own.map((part) => part[0] ?? '').join('');
}

/** "JB" is short for too many names. */
const MIN_INITIALS = 3;

/** @param nickname folded */
export function personName(words: readonly string[], nickname: string | null): PersonName {
  const joined = words.join('');
  const none = { surnames: [], givenNames: [], middleNames: [], initials: null, buckets: [] };
  const name = { words, generation: null, sex: null, joined, sorted: joined, ...none };
  if (words.length < 2) return name;
  const [first, ...others] = words as [string, ...string[]];
  const last = others.at(-1)!;
  return {
    words,
    generation: null,
    sex: sexOf(first),
    joined,
    sorted: words.toSorted().join(' '),
    surnames: [...others.map((_, i) => words.slice(i + 1).join('')), ...(isFamilyNameFirst(words) ? [first] : [])],
    givenNames: [...others.map((_, i) => words.slice(0, i + 1).join('')), ...(nickname ? [nickname] : [])],
    middleNames: others.slice(0, -1),
    initials: null,
    buckets: [`surname ${last}`, `given name ${first} ${last[0]}`],
  };
}

/** The words of a name without a title before it: 2 for "Angela Merkel", 1 for "Chancellor Merkel", 2 for "Sheikh Hasina". */
export function countNameWords(text: string): number {
  const words = text.split(/\s+/);
  const isTitled = words.length > 1 && titles.has(words[0]!.toLowerCase().replace(/\.$/, ''));
  return isTitled && !withTitles.has(text.toLowerCase()) ? words.length - 1 : words.length;
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
