import { isOneLetterOff } from '../forms/spelling.js';
import { type Links, onePerEntity } from '../links.js';
import type { PersonFacts } from '../surroundings.js';
import type { PersonForm } from './person-form.js';
import { linkSharedNames, type SharedName } from './shared-names.js';

/** The people of an article. */
interface People {
  /** By the joined words of the name. */
  readonly forms: ReadonlyMap<string, PersonForm>;
  /** The forms of more than one word. */
  readonly full: readonly PersonForm[];
  /** Of every mention. */
  readonly facts: readonly PersonFacts[];
}

/** The full names that a short one can stand for, by the part of them that it is. */
interface FullNames {
  readonly surname: PersonForm[];
  readonly given: PersonForm[];
  readonly middle: PersonForm[];
}

/**
 * Joins "Wang" to Wang Yi, "Pena Nieto" to Enrique Pena Nieto, "Hans" to Hans Riegel, where only one person can be meant
 * or the text around the name says which.
 */
export function linkShortNames({ forms, full, facts }: People, links: Links): void {
  const fullNamesOf = findFullNames(full, forms);
  for (const form of full) {
    const longer = fullNamesOf.get(form.name.joined);
    // "Pena Nieto" of Enrique Pena Nieto, "Indira Gandhi" of Indira Gandhi Roy
    for (const people of longer ? [longer.surname, longer.given] : []) {
      const [only, ...others] = onePerEntity(people, links);
      if (only && others.length === 0) links.join(only.first, form.first);
    }
  }
  const findMisspelled = misspelledNames(full, links);
  const shared: SharedName[] = [];
  for (const form of forms.values()) {
    const { name, first, mentions } = form;
    if (name.words.length > 1) continue;
    const longer = fullNamesOf.get(name.joined);
    const candidates = longer ? candidatesOf(longer, links) : findMisspelled(name.joined);
    // "Mrs. Trump", where only Donald Trump has the name so far.
    if (candidates.length > 1 || (candidates.length > 0 && mentions.some(({ index }) => facts[index]!.sex !== null))) {
      shared.push({ form, candidates });
      continue;
    }
    const root = candidates[0]?.first ?? first;
    for (const { index } of mentions) links.join(root, index);
  }
  if (shared.length > 0) linkSharedNames(shared, forms, facts, links);
}

/** No more people who share a name are told apart. */
const MAX_CANDIDATES = 24;

/** The full names by the short ones that the article has. */
function findFullNames(
  full: readonly PersonForm[],
  forms: ReadonlyMap<string, PersonForm>,
): ReadonlyMap<string, FullNames> {
  const found = new Map<string, FullNames>();
  const add = (short: string, part: keyof FullNames, form: PersonForm) => {
    if (!forms.has(short)) return;
    const fullNames = found.get(short) ?? { surname: [], given: [], middle: [] };
    addTo(fullNames[part], form);
    found.set(short, fullNames);
  };
  for (const form of full) {
    const { surnames, givenNames, middleNames } = form.name;
    for (const name of surnames) add(name, 'surname', form);
    for (const name of givenNames) add(name, 'given', form);
    for (const name of middleNames) add(name, 'middle', form);
  }
  return found;
}

function addTo(forms: PersonForm[], form: PersonForm): void {
  if (forms.length < MAX_CANDIDATES && forms.at(-1) !== form) forms.push(form);
}

/** A surname counts before a given name, and that before a middle name. */
function candidatesOf({ surname, given, middle }: FullNames, links: Links): readonly PersonForm[] {
  return onePerEntity(
    [surname, given, middle].find(({ length }) => length > 0),
    links,
  );
}

/** One letter makes another name of a shorter one: "Rose", "Ross". */
const MIN_MISSPELLED = 5;

/** Finds the one person whose surname a word misspells. The surnames are indexed when it is first asked. */
function misspelledNames(full: readonly PersonForm[], links: Links): (word: string) => readonly PersonForm[] {
  let byLetters: Map<string, PersonForm[]> | null = null;
  return (word) => {
    if (full.length === 0 || word.length < MIN_MISSPELLED) return [];
    byLetters ??= indexByLetters(full);
    const misspelled = onePerEntity(byLetters.get(outerLetters(word)), links).filter(({ name }) =>
      isMisspelled(name.words.at(-1)!, word),
    );
    return misspelled.length === 1 ? misspelled : [];
  };
}

/** The first letter and the last, which are seldom misspelled. */
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

/** "Dreyer", "Deyer"; but "the Obamas" is no misspelled Obama. */
function isMisspelled(surname: string, word: string): boolean {
  return isOneLetterOff(surname, word) && `${surname}s` !== word && surname !== `${word}s`;
}
