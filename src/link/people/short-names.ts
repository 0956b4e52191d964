import type { Sex } from '../../resource/given-names.js';
import { isOneLetterOff } from '../forms/spelling.js';
import { type Groups, oneOfEach } from '../groups.js';
import type { Reading } from '../readings.js';
import type { PersonFacts } from '../surroundings.js';
import type { PersonForm } from './person-form.js';

/** The people of an article. */
interface People {
  /** By the joined words of the name. */
  readonly forms: ReadonlyMap<string, PersonForm>;
  /** Those of more than one word. */
  readonly full: readonly PersonForm[];
  /** What the words around each mention tell, by its place among all. */
  readonly facts: readonly PersonFacts[];
}

/** Who a short name can stand for: the full names that end, begin or go on with it. */
interface Longer {
  readonly surname: PersonForm[];
  readonly given: PersonForm[];
  readonly middle: PersonForm[];
}

/**
 * Joins "Wang" to Wang Yi, "Pena Nieto" to Enrique Pena Nieto, "Hans" to Hans Riegel, where only one person can be meant
 * or the text tells which.
 */
export function placeShortNames({ forms, full, facts }: People, groups: Groups): void {
  const longerOf = findLonger(full, forms);
  for (const form of full) {
    const longer = longerOf.get(form.name.joined);
    // "Pena Nieto" of Enrique Pena Nieto, "Indira Gandhi" of Indira Gandhi Roy
    for (const people of longer ? [longer.surname, longer.given] : []) {
      const [only, ...others] = oneOfEach(people, groups);
      if (only && others.length === 0) groups.join(only.first, form.first);
    }
  }
  const findMisspelt = misspeltNames(full, groups);
  const shared: { form: PersonForm; candidates: readonly PersonForm[] }[] = [];
  for (const form of forms.values()) {
    const { name, first, mentions } = form;
    if (name.words.length > 1) continue;
    const longer = longerOf.get(name.joined);
    const candidates = longer ? candidatesOf(longer, groups) : findMisspelt(name.joined);
    // "Mrs. Trump", where only Donald Trump has the name so far.
    if (candidates.length > 1 || (candidates.length > 0 && mentions.some(({ index }) => facts[index]!.sex !== null))) {
      shared.push({ form, candidates });
      continue;
    }
    const root = candidates[0]?.first ?? first;
    for (const { index } of mentions) groups.join(root, index);
  }
  if (shared.length === 0) return;
  const mentionsOf = collectMentions(forms, facts, groups);
  for (const { form, candidates } of shared) {
    const people = candidates.map(({ first, name }) => describe(mentionsOf.get(groups.find(first)) ?? [], name.sex));
    placeByText(
      form.mentions.map((reading) => mentionOf(reading, facts)),
      people,
      groups,
    );
  }
}

/** A common surname is shared by so many people of one article at most, as far as newsq looks. */
const MOST_CANDIDATES = 24;

/** The full names by the short ones that the article has. */
function findLonger(full: readonly PersonForm[], forms: ReadonlyMap<string, PersonForm>): Map<string, Longer> {
  const found = new Map<string, Longer>();
  const add = (short: string, part: keyof Longer, form: PersonForm) => {
    if (!forms.has(short)) return;
    const longer = found.get(short) ?? { surname: [], given: [], middle: [] };
    addTo(longer[part], form);
    found.set(short, longer);
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
  if (forms.length < MOST_CANDIDATES && forms.at(-1) !== form) forms.push(form);
}

function candidatesOf({ surname, given, middle }: Longer, groups: Groups): readonly PersonForm[] {
  return oneOfEach(
    [surname, given, middle].find(({ length }) => length > 0),
    groups,
  );
}

const SHORTEST_MISSPELT = 5;

/** Finds the one person whose surname a word misspells; indexes the surnames when it is first asked. */
function misspeltNames(full: readonly PersonForm[], groups: Groups): (word: string) => readonly PersonForm[] {
  let byLetters: Map<string, PersonForm[]> | null = null;
  return (word) => {
    if (full.length === 0 || word.length < SHORTEST_MISSPELT) return [];
    byLetters ??= indexByLetters(full);
    const misspelt = oneOfEach(byLetters.get(lettersOf(word)), groups).filter(({ name }) =>
      isMisspelt(name.words.at(-1)!, word),
    );
    return misspelt.length === 1 ? misspelt : [];
  };
}

/** A slip leaves the first letter and the last as they are. */
function lettersOf(word: string): string {
  return word[0]! + word.at(-1)!;
}

function indexByLetters(full: readonly PersonForm[]): Map<string, PersonForm[]> {
  const index = new Map<string, PersonForm[]>();
  for (const form of full) {
    const surname = form.name.words.at(-1)!;
    if (surname.length < SHORTEST_MISSPELT) continue;
    const letters = lettersOf(surname);
    const forms = index.get(letters);
    if (forms) addTo(forms, form);
    else index.set(letters, [form]);
  }
  return index;
}

/** "Dreyer", "Deyer"; but "the Obamas" are no slip for Obama. */
function isMisspelt(surname: string, word: string): boolean {
  return isOneLetterOff(surname, word) && `${surname}s` !== word && surname !== `${word}s`;
}

/** A mention with what the words around it tell of who is meant. */
interface PersonMention {
  readonly index: number;
  readonly sentence: number;
  readonly sex: Sex | null;
  readonly title: string | null;
}

function mentionOf({ index, mention }: Reading, facts: readonly PersonFacts[]): PersonMention {
  const { sex, title } = facts[index]!;
  return { index, sentence: mention.sentence, sex, title };
}

/** Every mention so far of each person, in the order of the text. */
function collectMentions(
  forms: ReadonlyMap<string, PersonForm>,
  facts: readonly PersonFacts[],
  groups: Groups,
): Map<number, PersonMention[]> {
  const people = new Map<number, PersonMention[]>();
  const all = [...forms.values()].flatMap(({ mentions }) => mentions).sort((a, b) => a.index - b.index);
  for (const reading of all) {
    const root = groups.find(reading.index);
    const mentions = people.get(root);
    if (mentions) mentions.push(mentionOf(reading, facts));
    else people.set(root, [mentionOf(reading, facts)]);
  }
  return people;
}

/**
 * Several people share the name. A mention goes to the one of its sex or title, else to the only one named so far, else
 * to the one it stood for last, unless another was named since, in this sentence or the one before. What nothing
 * decides stays apart.
 */
function placeByText(mentions: readonly PersonMention[], people: readonly Person[], groups: Groups): void {
  let last = null as Last | null;
  let apart: number | null = null;
  for (const mention of mentions) {
    const fitting = people.filter((person) => fits(mention, person));
    const chosen: Person | null = byTitle(mention, fitting) ?? byPlace(mention, fitting, last);
    if (chosen) {
      groups.join(chosen.mentions[0]!.index, mention.index);
      const times: number = last?.person === chosen ? last.times + 1 : 1;
      last = { person: chosen, sentence: mention.sentence, times };
    } else {
      apart ??= mention.index;
      groups.join(apart, mention.index);
    }
  }
}

/** One who bears the name. */
interface Person {
  /** In the order of the text; never empty. */
  readonly mentions: readonly PersonMention[];
  readonly sexes: ReadonlySet<Sex>;
  readonly titles: ReadonlySet<PersonMention['title']>;
}

/** @param named who has the given name; what a mention tells counts more */
function describe(mentions: readonly PersonMention[], named: Sex | null): Person {
  const told = mentions.flatMap(({ sex }) => sex ?? []);
  return {
    mentions,
    sexes: new Set(told.length > 0 || named === null ? told : [named]),
    titles: new Set(mentions.map(({ title }) => title)),
  };
}

/** Whom the short name stood for last. */
interface Last {
  readonly person: Person;
  readonly sentence: number;
  /** How often on end. */
  readonly times: number;
}

function fits({ sex }: PersonMention, { sexes }: Person): boolean {
  return sex === null || !sexes.has(sex === 'man' ? 'woman' : 'man');
}

function byTitle(mention: PersonMention, people: readonly Person[]): Person | null {
  if (people.length === 1) return people[0]!;
  if (mention.title === null) return null;
  const titled = people.filter(({ titles }) => titles.has(mention.title));
  return titled.length === 1 ? titled[0]! : null;
}

function byPlace(mention: PersonMention, people: readonly Person[], last: Last | null): Person | null {
  const named = people.map((person) => ({ person, before: countBefore(person.mentions, mention.index) }));
  const earlier = named.filter(({ before }) => before > 0);
  // A headline has the surname of the one whom the text names first.
  if (earlier.length === 0) return firstNamed(people);
  if (earlier.length === 1) return earlier[0]!.person;
  const latest = ({ person, before }: (typeof named)[0]) => person.mentions[before - 1]!;
  const nearest = earlier.reduce((a, b) => (latest(b).index > latest(a).index ? b : a));
  if (last?.person === nearest.person) return nearest.person;
  // A relative who is named once does not take over the name of the one whom the article is about.
  if (last && last.times >= 2 && nearest.before === 1) return last.person;
  const { sentence } = latest(nearest);
  const isNear = sentence >= mention.sentence - 1 && sentence > (last?.sentence ?? -1);
  const hasRival = earlier.some((other) => other !== nearest && latest(other).sentence === sentence);
  return isNear && !hasRival ? nearest.person : (last?.person ?? null);
}

function firstNamed(people: readonly Person[]): Person | null {
  let first: Person | null = null;
  for (const person of people) if (!first || person.mentions[0]!.index < first.mentions[0]!.index) first = person;
  return first;
}

/** How many of a person's mentions, which are in order, stand before an index. */
function countBefore(mentions: readonly PersonMention[], index: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.index < index) low = middle + 1;
    else high = middle;
  }
  return low;
}
