import type { Sex } from '../resource/given-names.js';
import { type Groups, oneOfEach } from './groups.js';
import { isOneLetterOff } from './names/spelling.js';
import type { PersonForm, PersonMention } from './people.js';

/** Who a short name can stand for: the full names that end, begin or go on with it. */
interface NameIndexes {
  readonly surname: ReadonlyMap<string, readonly PersonForm[]>;
  readonly given: ReadonlyMap<string, readonly PersonForm[]>;
  readonly middle: ReadonlyMap<string, readonly PersonForm[]>;
}

/**
 * Joins "Wang" to Wang Yi, "Pena Nieto" to Enrique Pena Nieto, "Hans" to Hans Riegel, where only one person can be meant
 * or the text tells which.
 * @param forms by their joined words
 * @param full those of more than one word
 */
export function placeShortNames(
  forms: ReadonlyMap<string, PersonForm>,
  full: readonly PersonForm[],
  groups: Groups,
): void {
  const indexes = indexNames(full, forms);
  for (const form of full) {
    const { joined } = form.name;
    // "Pena Nieto" of Enrique Pena Nieto, "Indira Gandhi" of Indira Gandhi Roy
    for (const index of [indexes.surname, indexes.given]) {
      const longer = oneOfEach(index.get(joined), groups);
      if (longer.length === 1) groups.join(longer[0]!.first, form.first);
    }
  }
  const findMisspelt = misspeltNames(full, groups);
  const shared: { form: PersonForm; candidates: readonly PersonForm[] }[] = [];
  for (const form of forms.values()) {
    if (form.name.words.length > 1) continue;
    const candidates = candidatesFor(form, indexes, groups) ?? findMisspelt(form.name.joined);
    // "Mrs. Trump", where only Donald Trump has the name so far.
    if (candidates.length > 1 || (candidates.length > 0 && form.mentions.some(({ sex }) => sex !== null))) {
      shared.push({ form, candidates });
      continue;
    }
    const root = (candidates[0] ?? form).first;
    for (const { index } of form.mentions) groups.join(root, index);
  }
  if (shared.length === 0) return;
  const mentionsOf = collectMentions(forms, groups);
  for (const { form, candidates } of shared) {
    const people = candidates.map(({ first, name }) => describe(mentionsOf.get(groups.find(first)) ?? [], name.sex));
    placeByText(form, people, groups);
  }
}

/** A common surname is shared by so many people of one article at most, as far as newsq looks. */
const MOST_CANDIDATES = 24;

/** The full names by the short ones that the article has. */
function indexNames(full: readonly PersonForm[], forms: ReadonlyMap<string, PersonForm>): NameIndexes {
  const [surname, given, middle] = [new Map(), new Map(), new Map()];
  for (const form of full) {
    const { surnames, givenNames, middleNames } = form.name;
    for (const name of surnames) if (forms.has(name)) add(surname, name, form);
    for (const name of givenNames) if (forms.has(name)) add(given, name, form);
    for (const name of middleNames) if (forms.has(name)) add(middle, name, form);
  }
  return { surname, given, middle };
}

function add(index: Map<string, PersonForm[]>, key: string, form: PersonForm): void {
  const forms = index.get(key);
  if (!forms) index.set(key, [form]);
  else if (forms.length < MOST_CANDIDATES && forms.at(-1) !== form) forms.push(form);
}

function candidatesFor(
  { name }: PersonForm,
  { surname, given, middle }: NameIndexes,
  groups: Groups,
): readonly PersonForm[] | null {
  const found = surname.get(name.joined) ?? given.get(name.joined) ?? middle.get(name.joined);
  return found ? oneOfEach(found, groups) : null;
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
    if (surname.length >= SHORTEST_MISSPELT) add(index, lettersOf(surname), form);
  }
  return index;
}

/** "Dreyer", "Deyer"; but "the Obamas" are no slip for Obama. */
function isMisspelt(surname: string, word: string): boolean {
  return isOneLetterOff(surname, word) && `${surname}s` !== word && surname !== `${word}s`;
}

/** Every mention so far of each person, in the order of the text. */
function collectMentions(forms: ReadonlyMap<string, PersonForm>, groups: Groups): Map<number, PersonMention[]> {
  const people = new Map<number, PersonMention[]>();
  const all = [...forms.values()].flatMap(({ mentions }) => mentions).sort((a, b) => a.index - b.index);
  for (const mention of all) {
    const root = groups.find(mention.index);
    const mentions = people.get(root);
    if (mentions) mentions.push(mention);
    else people.set(root, [mention]);
  }
  return people;
}

/**
 * Several people share the name. A mention goes to the one of its sex or title, else to the only one named so far, else
 * to the one it stood for last, unless another was named since, in this sentence or the one before. What nothing
 * decides stays apart.
 */
function placeByText(form: PersonForm, people: readonly Person[], groups: Groups): void {
  let last = null as Last | null;
  let apart: number | null = null;
  for (const mention of form.mentions) {
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
