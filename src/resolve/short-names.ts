import type { Groups } from './groups.js';
import { isOneLetterOff } from './names.js';
import type { PersonForm, PersonMention } from './people.js';
import { isFamilyNameFirst } from './person-names.js';

/** Who a short name can stand for: the forms that end, begin or go on with it. */
type NameIndex = ReadonlyMap<string, readonly PersonForm[]>;

interface NameIndexes {
  /** By the end of a full name, any number of words ("houten", "vanhouten"), and by a family name that stands first. */
  readonly surname: NameIndex;
  /** By the beginning of a full name, and by nickname. */
  readonly given: NameIndex;
  readonly middle: NameIndex;
  /** By first and last letter of the surname, for slips. */
  readonly letters: NameIndex;
}

/** Joins "Wang" to Wang Yi, "Pena Nieto" to Enrique Pena Nieto, "Hans" to Hans Riegel, where only one person can be meant or the text tells which. */
export function placeShortNames(forms: readonly PersonForm[], full: readonly PersonForm[], groups: Groups): void {
  const indexes = indexNames(full);
  for (const form of full) {
    const { joined } = form.name;
    // "Pena Nieto" of Enrique Pena Nieto, "Indira Gandhi" of Indira Gandhi Roy
    for (const index of [indexes.surname, indexes.given]) {
      const longer = distinct(index.get(joined), groups);
      if (longer.length === 1) groups.join(longer[0]!.mentions[0]!.index, form.mentions[0]!.index);
    }
  }
  const shared: { form: PersonForm; candidates: PersonForm[] }[] = [];
  for (const form of forms) {
    if (form.name.words.length > 1) continue;
    const candidates = candidatesFor(form, indexes, groups);
    if (candidates.length > 1) {
      shared.push({ form, candidates });
      continue;
    }
    const root = (candidates[0] ?? form).mentions[0]!.index;
    for (const { index } of form.mentions) groups.join(root, index);
  }
  if (shared.length === 0) return;
  const mentionsOf = collectMentions(forms, groups);
  for (const { form, candidates } of shared) {
    const people = candidates.map(({ mentions }) => describe(mentionsOf.get(groups.find(mentions[0]!.index)) ?? []));
    placeByText(form, people, groups);
  }
}

/** A common surname is shared by so many people of one article at most, as far as newsq looks. */
const MOST_CANDIDATES = 24;
const SHORTEST_MISSPELT = 5;

function indexNames(full: readonly PersonForm[]): NameIndexes {
  const [surname, given, middle, letters] = [0, 0, 0, 0].map(() => new Map<string, PersonForm[]>());
  const add = (index: Map<string, PersonForm[]>, key: string, form: PersonForm) => {
    const forms = index.get(key);
    if (!forms) index.set(key, [form]);
    else if (forms.length < MOST_CANDIDATES && forms.at(-1) !== form) forms.push(form);
  };
  for (const form of full) {
    const { words, nickname } = form.name;
    for (let from = 1; from < words.length; from++) {
      add(surname!, words.slice(from).join(''), form);
      add(given!, words.slice(0, from).join(''), form);
    }
    for (const word of words.slice(1, -1)) add(middle!, word, form);
    if (isFamilyNameFirst(form.name)) add(surname!, words[0]!, form);
    if (nickname) add(given!, nickname, form);
    const last = words.at(-1)!;
    if (last.length >= SHORTEST_MISSPELT) add(letters!, lettersOf(last), form);
  }
  return { surname: surname!, given: given!, middle: middle!, letters: letters! };
}

function lettersOf(word: string): string {
  return word[0]! + word.at(-1)!;
}

function candidatesFor(form: PersonForm, indexes: NameIndexes, groups: Groups): PersonForm[] {
  const word = form.name.joined;
  for (const index of [indexes.surname, indexes.given, indexes.middle]) {
    const found = distinct(index.get(word), groups);
    if (found.length > 0) return found;
  }
  if (word.length < SHORTEST_MISSPELT) return [];
  const misspelt = distinct(indexes.letters.get(lettersOf(word)), groups).filter(({ name }) =>
    isMisspelt(name.words.at(-1)!, word),
  );
  return misspelt.length === 1 ? misspelt : [];
}

/** "Dreyer", "Deyer"; but "the Obamas" are no slip for Obama. */
function isMisspelt(surname: string, word: string): boolean {
  return isOneLetterOff(surname, word) && `${surname}s` !== word && surname !== `${word}s`;
}

/** One form for each person. */
function distinct(forms: readonly PersonForm[] | undefined, groups: Groups): PersonForm[] {
  const seen = new Set<number>();
  return (forms ?? []).filter(({ mentions }) => {
    const root = groups.find(mentions[0]!.index);
    if (seen.has(root)) return false;
    seen.add(root);
    return true;
  });
}

/** Every mention so far of each person, in the order of the text. */
function collectMentions(forms: readonly PersonForm[], groups: Groups): Map<number, PersonMention[]> {
  const people = new Map<number, PersonMention[]>();
  const all = forms.flatMap(({ mentions }) => mentions).sort((a, b) => a.index - b.index);
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
  readonly sexes: ReadonlySet<PersonMention['sex']>;
  readonly titles: ReadonlySet<PersonMention['title']>;
}

function describe(mentions: readonly PersonMention[]): Person {
  return {
    mentions,
    sexes: new Set(mentions.map(({ sex }) => sex)),
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
