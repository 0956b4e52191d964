import { isListedGivenName } from '../forms/given-names.js';
import { type PersonName, personName } from '../forms/person-names.js';
import { type Links, linkRules } from '../links.js';
import { comparedForm } from '../listed.js';
import type { Reading } from '../readings.js';
import type { Rule } from '../rule.js';
import type { PersonFacts } from '../surroundings.js';
import { linkFullNames } from './full-names.js';
import type { PersonForm } from './person-form.js';
import { linkShortNames } from './short-names.js';

export const personRules = {
  sharedSurname: {
    name: 'given name before a shared surname',
    example: '[[Donald|person]] and [[Melania Trump|person]] arrived. [[Donald Trump|person]] waved.',
  },
} as const satisfies Readonly<Record<string, Rule>>;

/**
 * Joins the mentions of one person: full names first, then surnames, given names and nicknames to the full name.
 * @param facts of every mention
 */
export function linkPeople(readings: readonly Reading[], facts: readonly PersonFacts[], links: Links): void {
  const people = readings.filter(({ type }) => type === 'person');
  const forms = readForms(people, facts);
  const full = forms.filter(({ name }) => name.words.length > 1);
  for (const form of full) joinMentions(form, links);
  if (full.length > 1) linkFullNames(full, links);
  linkShortNames({ forms, full, facts }, links);
}

function joinMentions({ name, mentions }: PersonForm, links: Links): void {
  const isWhole = (reading: Reading) => comparedForm(reading).person.joined === name.joined;
  const known = mentions.find(isWhole) ?? mentions[0]!;
  for (const reading of mentions)
    links.join(known.index, reading.index, isWhole(reading) ? linkRules.sameName : personRules.sharedSurname);
}

/** The forms of names, in the order of their first mentions. */
function readForms(people: readonly Reading[], facts: readonly PersonFacts[]): PersonForm[] {
  const names = withSharedSurnames(people, facts);
  const forms = new Map<string, PersonForm & { mentions: Reading[] }>();
  for (const [i, person] of people.entries()) {
    const name = names[i]!;
    const key = name.generation === null ? name.joined : `${name.joined} ${name.generation}`;
    const form = forms.get(key);
    if (form) form.mentions.push(person);
    else forms.set(key, { name, first: person.index, mentions: [person] });
  }
  return [...forms.values()];
}

/** The name of each person; Donald's is Donald Trump in "Donald and Melania Trump", Ann's Ann Dahl in "Ann, Bo and Cy Dahl". */
function withSharedSurnames(people: readonly Reading[], facts: readonly PersonFacts[]): PersonName[] {
  const names = people.map((person) => comparedForm(person).person);
  const joints = people.map(({ index }) => facts[index]!.joint);
  if (joints.every((joint) => joint === null)) return names;
  const isGivenName = givenNamesOf(people);
  let surname: readonly string[] = [];
  for (let i = people.length - 1; i >= 0; i--) {
    const { words } = names[i]!;
    const next = names[i + 1]?.words ?? [];
    if (joints[i] === 'and' && next.length > 1) surname = next.slice(1);
    else if (joints[i] !== 'comma') surname = [];
    if (words.length > 1 || surname.length === 0 || !isGivenName(words[0]!)) surname = [];
    else names[i] = personName([...words, ...surname], null);
  }
  return names;
}

/** Says whether a single word is a given name rather than the surname of somebody in the article. */
function givenNamesOf(people: readonly Reading[]): (word: string) => boolean {
  const givenNames = new Set<string>();
  const surnames = new Set<string>();
  for (const person of people) {
    const { words } = comparedForm(person).person;
    if (words.length < 2) continue;
    givenNames.add(words[0]!);
    surnames.add(words.at(-1)!);
  }
  return (word) => !surnames.has(word) && (givenNames.has(word) || isListedGivenName(word));
}
