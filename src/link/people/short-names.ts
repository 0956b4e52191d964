import { nameParticles } from '../../lexicon/names/name-particles.js';
import { areFormsOfOneGivenName } from '../forms/given-names.js';
import type { PersonName } from '../forms/person-names.js';
import { isOneLetterOff } from '../forms/spelling.js';
import { type Links, linkRules, onePerEntity } from '../links.js';
import { only } from '../only.js';
import type { Rule } from '../rule.js';
import type { PersonFacts } from '../surroundings.js';
import { MIN_MISSPELLED } from './full-names.js';
import type { PersonForm } from './person-form.js';
import { linkSharedNames, type SharedName } from './shared-names.js';

/** The people of an article. */
interface People {
  readonly forms: readonly PersonForm[];
  /** The forms of more than one word. */
  readonly full: readonly PersonForm[];
  /** Of every mention. */
  readonly facts: readonly PersonFacts[];
}

/** What a short name can be of a full one. */
export const shortNameRules = {
  surname: { name: 'surname of a full name', example: '[[Wang Yi|person]] spoke first. [[Wang|person]] then left.' },
  given: {
    name: 'given name of a full name',
    example: '[[Marilyn Monroe|person]] sat for him. "[[Marilyn|person]] laughed," he said.',
  },
  initials: {
    name: 'initials of a full name',
    example: '[[John F. Kennedy|person]] won. [[JFK|person]] was 43.',
  },
  middle: {
    name: 'middle name of a full name',
    example: '[[Taha Kemal Oz|person]] sang. [[Kemal|person]] is 20.',
  },
  beginning: {
    name: 'beginning of a full name',
    example: '[[Asha Rao|person]] spoke. [[Asha Rao Mehta|person]] waved.',
  },
  misspelled: {
    name: 'misspelled surname of a full name',
    example: '[[Malu Dreyer|person]] won. [[Deyer|person]] was glad.',
  },
} as const satisfies Readonly<Record<string, Rule>>;

/** The full names that a short one can stand for, by the part of them that it is. */
type FullNames = Readonly<Record<'surname' | 'given' | 'initials' | 'middle', PersonForm[]>>;

/**
 * Joins "Wang" to Wang Yi, "Pena Nieto" to Enrique Pena Nieto, "Hans" to Hans Riegel, where only one person can be meant
 * or the text around the name says which.
 */
export function linkShortNames({ forms, full, facts }: People, links: Links): void {
  const fullNamesOf = findFullNames(full, forms);
  for (const form of full) {
    const longer = fullNamesOf.get(form.name.joined);
    // "Pena Nieto" of Enrique Pena Nieto, "Indira Gandhi" of Indira Gandhi Roy
    if (!longer || isSurnameAlone(form.name)) continue;
    joinToOnly(form, longer.surname, shortNameRules.surname, links);
    joinToOnly(form, longer.given, shortNameRules.beginning, links);
  }
  const findMisspelled = misspelledNames(full, links);
  const juniors = full.filter(({ name }) => name.generation !== null).slice(0, MAX_CANDIDATES);
  const shared: SharedName[] = [];
  for (const form of forms) {
    const { name, first, mentions } = form;
    const longer = fullNamesOf.get(name.joined);
    // "De la Rey" is a surname; any other name of several words is a full one.
    if (name.words.length > 1 && !(longer && isSurnameAlone(name))) continue;
    const part = longer && partOf(longer, form);
    const bearers = part ? onePerEntity(longer[part], links) : (juniorOf(form, juniors) ?? findMisspelled(name.joined));
    const candidates = ofGeneration(bearers, name.generation, part);
    const rule = part ? shortNameRules[part] : name.generation ? shortNameRules.given : shortNameRules.misspelled;
    // "Mrs. Trump", where only Donald Trump has the name so far.
    if (candidates.length > 1 || (candidates.length > 0 && mentions.some(({ index }) => facts[index]!.sex !== null))) {
      shared.push({ form, candidates, rule });
      continue;
    }
    const [person] = candidates;
    for (const { index } of mentions) {
      if (person) links.join(person.first, index, rule);
      else links.join(first, index, linkRules.sameName);
    }
  }
  if (shared.length > 0) linkSharedNames(shared, forms, facts, links);
}

/** "De la Rey": a particle and what belongs to it. */
function isSurnameAlone({ words, generation }: PersonName): boolean {
  return generation === null && words.slice(0, -1).every((word) => particles.has(word));
}

/** "Don Jr." of Donald Pike Jr.; null for a name without "Jr." */
function juniorOf({ name }: PersonForm, juniors: readonly PersonForm[]): readonly PersonForm[] | null {
  if (name.generation === null) return null;
  return juniors.filter((other) => areFormsOfOneGivenName(other.name.words[0]!, name.words[0]!));
}

const particles = new Set<string>(nameParticles);

/** "Dole Jr." is short for Martin Dole Jr., not for Martin Dole Sr.; "Dole" is for either, but "RFK" is not for a junior. */
function ofGeneration(
  forms: readonly PersonForm[],
  generation: string | null,
  part: keyof FullNames | undefined,
): readonly PersonForm[] {
  const own = forms.filter(({ name }) => name.generation === generation);
  return generation === null && (part !== 'initials' || own.length === 0) ? forms : own;
}

function joinToOnly(form: PersonForm, fullNames: readonly PersonForm[], rule: Rule, links: Links): void {
  const person = only(onePerEntity(fullNames, links));
  if (person) links.join(person.first, form.first, rule);
}

/** No more people who share a name are told apart. */
const MAX_CANDIDATES = 24;

/** The full names by the short ones that the article has. */
function findFullNames(full: readonly PersonForm[], forms: readonly PersonForm[]): ReadonlyMap<string, FullNames> {
  const found = new Map<string, FullNames>();
  const written = new Set(forms.map(({ name }) => name.joined));
  const add = (short: string, part: keyof FullNames, form: PersonForm) => {
    if (!written.has(short)) return;
    const fullNames = found.get(short) ?? { surname: [], given: [], initials: [], middle: [] };
    addTo(fullNames[part], form);
    found.set(short, fullNames);
  };
  for (const form of full) {
    const { surnames, givenNames, initials, middleNames } = form.name;
    for (const name of surnames) add(name, 'surname', form);
    for (const name of givenNames) add(name, 'given', form);
    if (initials !== null) add(initials, 'initials', form);
    for (const name of middleNames) add(name, 'middle', form);
  }
  return found;
}

function addTo(forms: PersonForm[], form: PersonForm): void {
  if (forms.length < MAX_CANDIDATES && forms.at(-1) !== form) forms.push(form);
}

/** A surname counts before a given name, that before initials, which are in capitals, and they before a middle name. */
function partOf({ surname, given, initials }: FullNames, { name, mentions }: PersonForm): keyof FullNames {
  if (surname.length > 0) return 'surname';
  if (given.length > 0) return 'given';
  const isShort = initials.length > 0 && mentions[0]!.form.text.startsWith(name.joined.toUpperCase());
  return isShort ? 'initials' : 'middle';
}

/** Finds the one person whose surname a word misspells: "Deyer" for Dreyer. The surnames are indexed when it is first asked. */
function misspelledNames(full: readonly PersonForm[], links: Links): (word: string) => readonly PersonForm[] {
  let byLetters: Map<string, PersonForm[]> | null = null;
  return (word) => {
    if (full.length === 0 || word.length < MIN_MISSPELLED) return [];
    byLetters ??= indexByLetters(full);
    const misspelled = onePerEntity(byLetters.get(outerLetters(word)), links).filter(({ name }) =>
      isOneLetterOff(name.words.at(-1)!, word),
    );
    return misspelled.length === 1 ? misspelled : [];
  };
}

/** The first letter and the last, which are seldom misspelled: "the Obamas" are not Obama. */
function outerLetters(word: string): string {
  return word[0]! + word.at(-1)!;
}

function indexByLetters(full: readonly PersonForm[]): Map<string, PersonForm[]> {
  const index = new Map<string, PersonForm[]>();
  for (const form of full) {
    const surname = form.name.words.at(-1)!;
    if (surname.length < MIN_MISSPELLED) continue;
    const letters = outerLetters(surname);
    const forms = index.get(letters);
    if (forms) addTo(forms, form);
    else index.set(letters, [form]);
  }
  return index;
}
