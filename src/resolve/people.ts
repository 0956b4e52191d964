import type { Sex } from '../resource/given-names.js';
import type { Groups } from './groups.js';
import { areSamePerson, isListedGivenName, type PersonName, personName } from './names/person-names.js';
import { placeShortNames } from './short-names.js';

/** A mention of a person, with what the words around it tell of who is meant. */
export interface PersonMention {
  /** Its place among all mentions: what Groups knows it by. */
  readonly index: number;
  readonly name: PersonName;
  readonly sentence: number;
  readonly sex: Sex | null;
  /** The last word of the title before the name: "president". */
  readonly title: string | null;
  /** Followed by "and" and the next mention: "Donald and Melania Trump". */
  readonly isJoinedToNext: boolean;
}

/** One way a person is named, with the mentions that have it, in order. */
export interface PersonForm {
  readonly name: PersonName;
  /** The index of the first mention. */
  readonly first: number;
  readonly mentions: readonly PersonMention[];
}

/** Joins the mentions of one person: full names first, then surnames, given names and nicknames to the full name. */
export function groupPeople(people: readonly PersonMention[], groups: Groups): void {
  const forms = readForms(people);
  const full = [...forms.values()].filter(({ name }) => name.words.length > 1);
  for (const { first, mentions } of full) for (const { index } of mentions) groups.join(first, index);
  if (full.length > 1) joinFullNames(full, groups);
  placeShortNames(forms, full, groups);
}

/** By the joined words of the name. */
function readForms(people: readonly PersonMention[]): Map<string, PersonForm> {
  const isGivenName = knowGivenNames(people);
  const forms = new Map<string, PersonForm & { mentions: PersonMention[] }>();
  for (const [i, person] of people.entries()) {
    const next = people[i + 1];
    const { words } = person.name;
    const isShared = person.isJoinedToNext && words.length === 1 && next && isGivenName(words[0]!);
    const surname = isShared ? next.name.words.slice(1) : [];
    // "Donald and Melania Trump"
    const name = surname.length > 0 ? personName([...words, ...surname], null) : person.name;
    const form = forms.get(name.joined);
    if (form) form.mentions.push(person);
    else forms.set(name.joined, { name, first: person.index, mentions: [person] });
  }
  return forms;
}

/** Whether a single word is a given name rather than the surname of somebody in the article. */
function knowGivenNames(people: readonly PersonMention[]): (word: string) => boolean {
  const givenNames = new Set<string>();
  const surnames = new Set<string>();
  for (const { name } of people.some(({ isJoinedToNext }) => isJoinedToNext) ? people : []) {
    const { words } = name;
    if (words.length < 2) continue;
    givenNames.add(words[0]!);
    surnames.add(words.at(-1)!);
  }
  return (word) => !surnames.has(word) && (givenNames.has(word) || isListedGivenName(word));
}

/** So many people of one surname and initial are told apart in one article, no more. */
const MOST_COMPARED = 24;

function joinFullNames(full: readonly PersonForm[], groups: Groups): void {
  const byWords = new Map<string, PersonForm>();
  const buckets = new Map<string, PersonForm[]>();
  for (const form of full) {
    const { name, first } = form;
    // "Moon Jae-in", "Jae-in Moon"
    const reordered = byWords.get(name.sorted);
    if (reordered) groups.join(reordered.first, first);
    else byWords.set(name.sorted, form);
    for (const key of name.buckets) {
      const compared = buckets.get(key);
      if (!compared) {
        buckets.set(key, [form]);
        continue;
      }
      for (const other of compared) {
        if (areSamePerson(other.name, name)) groups.join(other.first, first);
      }
      if (compared.length < MOST_COMPARED) compared.push(form);
    }
  }
}
