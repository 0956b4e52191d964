import { areSamePerson, isListedGivenName, personName } from '../forms/person-names.js';
import type { Groups } from '../groups.js';
import type { Reading } from '../readings.js';
import type { PersonFacts } from '../surroundings.js';
import type { PersonForm } from './person-form.js';
import { placeShortNames } from './short-names.js';

/**
 * Joins the mentions of one person: full names first, then surnames, given names and nicknames to the full name.
 * @param facts what the words around each mention tell, by its place among all
 */
export function groupPeople(readings: readonly Reading[], facts: readonly PersonFacts[], groups: Groups): void {
  const people = readings.filter(({ type }) => type === 'person');
  const forms = readForms(people, facts);
  const full = [...forms.values()].filter(({ name }) => name.words.length > 1);
  for (const { first, mentions } of full) for (const { index } of mentions) groups.join(first, index);
  if (full.length > 1) joinFullNames(full, groups);
  placeShortNames({ forms, full, facts }, groups);
}

/** By the joined words of the name. */
function readForms(people: readonly Reading[], facts: readonly PersonFacts[]): Map<string, PersonForm> {
  const isJoined = ({ index }: Reading) => facts[index]!.isJoinedToNext;
  const isGivenName = people.some(isJoined) ? knowGivenNames(people) : null;
  const forms = new Map<string, PersonForm & { mentions: Reading[] }>();
  for (const [i, person] of people.entries()) {
    const { words } = person.form.person;
    const next = people[i + 1]?.form.person;
    const isShared = words.length === 1 && isJoined(person) && isGivenName?.(words[0]!);
    const surname = isShared && next ? next.words.slice(1) : [];
    // "Donald and Melania Trump"
    const name = surname.length > 0 ? personName([...words, ...surname], null) : person.form.person;
    const form = forms.get(name.joined);
    if (form) form.mentions.push(person);
    else forms.set(name.joined, { name, first: person.index, mentions: [person] });
  }
  return forms;
}

/** Whether a single word is a given name rather than the surname of somebody in the article. */
function knowGivenNames(people: readonly Reading[]): (word: string) => boolean {
  const givenNames = new Set<string>();
  const surnames = new Set<string>();
  for (const { form } of people) {
    const { words } = form.person;
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
