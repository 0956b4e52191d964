import { areSamePerson, isListedGivenName, personName } from '../forms/person-names.js';
import type { Links } from '../links.js';
import type { Reading } from '../readings.js';
import type { PersonFacts } from '../surroundings.js';
import type { PersonForm } from './person-form.js';
import { linkShortNames } from './short-names.js';

/**
 * Joins the mentions of one person: full names first, then surnames, given names and nicknames to the full name.
 * @param facts of every mention
 */
export function linkPeople(readings: readonly Reading[], facts: readonly PersonFacts[], links: Links): void {
  const people = readings.filter(({ type }) => type === 'person');
  const forms = readForms(people, facts);
  const full = [...forms.values()].filter(({ name }) => name.words.length > 1);
  for (const { first, mentions } of full) for (const { index } of mentions) links.join(first, index);
  if (full.length > 1) linkFullNames(full, links);
  linkShortNames({ forms, full, facts }, links);
}

/** The forms by the joined words of the name, in the order of their first mentions. */
function readForms(people: readonly Reading[], facts: readonly PersonFacts[]): Map<string, PersonForm> {
  const isJoined = ({ index }: Reading) => facts[index]!.isJoinedToNext;
  const isGivenName = people.some(isJoined) ? givenNamesOf(people) : null;
  const forms = new Map<string, PersonForm & { mentions: Reading[] }>();
  for (const [i, person] of people.entries()) {
    const { words } = person.form.person;
    const next = people[i + 1]?.form.person;
    const sharesSurname = words.length === 1 && isJoined(person) && isGivenName?.(words[0]!);
    const surname = sharesSurname && next ? next.words.slice(1) : [];
    // "Donald and Melania Trump"
    const name = surname.length > 0 ? personName([...words, ...surname], null) : person.form.person;
    const form = forms.get(name.joined);
    if (form) form.mentions.push(person);
    else forms.set(name.joined, { name, first: person.index, mentions: [person] });
  }
  return forms;
}

/** Says whether a single word is a given name rather than the surname of somebody in the article. */
function givenNamesOf(people: readonly Reading[]): (word: string) => boolean {
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

/** A name is compared with no more others of the same surname or initial. */
const MAX_COMPARED = 24;

function linkFullNames(full: readonly PersonForm[], links: Links): void {
  const byWords = new Map<string, PersonForm>();
  const buckets = new Map<string, PersonForm[]>();
  for (const form of full) {
    const { name, first } = form;
    // "Moon Jae-in", "Jae-in Moon"
    const reordered = byWords.get(name.sorted);
    if (reordered) links.join(reordered.first, first);
    else byWords.set(name.sorted, form);
    for (const key of name.buckets) {
      const compared = buckets.get(key);
      if (!compared) {
        buckets.set(key, [form]);
        continue;
      }
      for (const other of compared) {
        if (areSamePerson(other.name, name)) links.join(other.first, first);
      }
      if (compared.length < MAX_COMPARED) compared.push(form);
    }
  }
}
