import type { Groups } from './groups.js';
import { areSamePerson, isListedGivenName, type PersonName, personName, readPersonName } from './person-names.js';
import { placeShortNames } from './short-names.js';

/** A mention of a person, with what the words around it tell of who is meant. */
export interface PersonMention {
  /** Its place among all mentions: what Groups knows it by. */
  readonly index: number;
  readonly text: string;
  readonly sentence: number;
  readonly sex: 'woman' | 'man' | null;
  /** The last word of the title before the name: "president". */
  readonly title: string | null;
  /** Followed by "and" and the next mention: "Donald and Melania Trump". */
  readonly isJoinedToNext: boolean;
}

/** One way a person is named, with the mentions that have it, in order. */
export interface PersonForm {
  readonly name: PersonName;
  readonly mentions: readonly PersonMention[];
}

/** Joins the mentions of one person: full names first, then surnames, given names and nicknames to the full name. */
export function groupPeople(people: readonly PersonMention[], groups: Groups): void {
  const forms = readForms(people);
  const full = forms.filter(({ name }) => name.words.length > 1);
  for (const { mentions } of full) for (const { index } of mentions) groups.join(mentions[0]!.index, index);
  joinFullNames(full, groups);
  placeShortNames(forms, full, groups);
}

function readForms(people: readonly PersonMention[]): PersonForm[] {
  const names = new Map<string, PersonName>();
  for (const { text } of people) if (!names.has(text)) names.set(text, readPersonName(text));
  const full = [...names.values()].filter(({ words }) => words.length > 1);
  const givenNames = new Set(full.map(({ words }) => words[0]!));
  const surnames = new Set(full.map(({ words }) => words.at(-1)!));

  const nameOf = (person: PersonMention, next: PersonMention | undefined): PersonName => {
    const name = names.get(person.text)!;
    const [word, ...others] = name.words;
    if (!word || others.length > 0 || !person.isJoinedToNext || !next || surnames.has(word)) return name;
    const [, ...surname] = names.get(next.text)!.words;
    if (surname.length === 0 || !(givenNames.has(word) || isListedGivenName(word))) return name;
    return personName([word, ...surname], null);
  };

  const forms = new Map<string, { name: PersonName; mentions: PersonMention[] }>();
  for (const [i, person] of people.entries()) {
    const name = nameOf(person, people[i + 1]);
    const form = forms.get(name.joined);
    if (form) form.mentions.push(person);
    else forms.set(name.joined, { name, mentions: [person] });
  }
  return [...forms.values()];
}

/** So many people of one surname and initial are told apart in one article, no more. */
const MOST_COMPARED = 24;

function joinFullNames(full: readonly PersonForm[], groups: Groups): void {
  const buckets = new Map<string, PersonForm[]>();
  for (const form of full) {
    const { words, sorted } = form.name;
    // "Moon Jae-in", "Jae-in Moon"
    const reordered = bucketOf(buckets, `words ${sorted}`);
    if (reordered[0]) groups.join(reordered[0].mentions[0]!.index, form.mentions[0]!.index);
    else reordered.push(form);
    for (const key of [`surname ${words.at(-1)}`, `given name ${words[0]} ${words.at(-1)![0]}`]) {
      const compared = bucketOf(buckets, key);
      for (const other of compared) {
        if (areSamePerson(other.name, form.name)) groups.join(other.mentions[0]!.index, form.mentions[0]!.index);
      }
      if (compared.length < MOST_COMPARED) compared.push(form);
    }
  }
}

function bucketOf<T>(buckets: Map<string, T[]>, key: string): T[] {
  const bucket = buckets.get(key) ?? [];
  buckets.set(key, bucket);
  return bucket;
}
