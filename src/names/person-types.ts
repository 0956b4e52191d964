import { type Gazetteer, KNOWN } from '../resource/gazetteer.js';
import { sexOfGivenName } from '../resource/given-names.js';
import { clauseCue, likelyCue, sureCue } from '../text/person-cues.js';
import type { Name } from './agree.js';
import { CASING } from './article-words.js';
import { type FeatureToken, isKnown } from './feature-tokens.js';
import { readFullNames, reasonForNames } from './full-name-types.js';
import { isAfterPlaceWord, type NameSentence } from './name-sentence.js';

/**
 * Makes people of the names that were found as something else where the words around them say so: "Ford, 61," is a person
 * though Ford is a company, "Jordan said she" though Jordan is a country.
 */
export function typePeople(names: readonly Name[], sentences: readonly NameSentence[], gazetteer: Gazetteer): Name[] {
  const people = collectPeople(names, sentences);
  const article = readFullNames(names, sentences, gazetteer);
  return names.map((name, i) => {
    if (name.type === 'group') return name;
    const sentence = sentences[name.sentence]!;
    if (name.type === 'person') return asNoPerson(name, sentence);
    const reason =
      name.first < name.last
        ? reasonForNames(i, names, sentence, article)
        : name.type === 'other'
          ? null
          : reasonForWord(name, sentence, people);
    return reason === null ? name : { ...name, type: 'person', confidence: CONFIDENCE, by: `tagger; ${reason}` };
  });
}

/** "a Dane", "the Scot": nobody's name has an article. */
function isOneOfPeople({ first, last }: Name, { tokens, words }: NameSentence): boolean {
  if (first < last || !isKnown(words[first]!, KNOWN.group) || words[last + 1]?.isCapitalized) return false;
  return /^(?:an?|the|one|another|every)$/.test(tokens[first - 1]?.normal ?? '');
}

/** "a Dane" is one of a people, "BA.5" is a code; any other name of a person stays. */
function asNoPerson(name: Name, sentence: NameSentence): Name {
  if (isOneOfPeople(name, sentence)) return { ...name, type: 'group', by: 'tagger; one of a people' };
  return isCode(name, sentence) ? { ...name, type: 'other', by: 'tagger; letters and digits' } : name;
}

/** "BA.5", "V12": no person is called by one word with a digit in it. */
function isCode({ first, last }: Name, { tokens }: NameSentence): boolean {
  return first === last && /\d/.test(tokens[first]!.text);
}

/** The confidence of a name whose type the words around it changed. */
const CONFIDENCE = 0.9;

/** Why "Ford, 61," or "Jordan" is a person; null where nothing says so. */
function reasonForWord(name: Name, sentence: NameSentence, people: ReadonlyMap<number, string>): string | null {
  if (isAfterPlaceWord(name, sentence)) return null;
  const sure = sureCue(sentence.tokens, name) ?? particleBefore(name, sentence);
  const word = sentence.words[name.first]!;
  if (sure || !mayBePerson(name.type, word) || isBeforePlace(name, sentence)) return sure;
  return people.get(word.hash) ?? null;
}

const ofPeople = new Set(['von', 'van', 'bin', 'bint', 'ibn']);

/** "von Ahlen": these particles are of people; "de" and "la" are of places as well. */
function particleBefore({ first }: Name, { tokens }: NameSentence): string | null {
  return ofPeople.has(tokens[first - 1]?.text ?? '') ? 'particle before a surname' : null;
}

/** What an article shows of a word that was found as a place. */
interface Shown {
  readonly word: FeatureToken;
  /** The cue that it is a person, of the first mention that has one. */
  cue: string | null;
  /** The relative clause after it, which says something only of a surname in the article. */
  clause: string | null;
  isPlace: boolean;
}

/** By the hash of a single word that was found as a place: why it is the name of a person in this article. */
function collectPeople(names: readonly Name[], sentences: readonly NameSentence[]): ReadonlyMap<number, string> {
  const shown = new Map<number, Shown>();
  const groups: string[] = [];
  const surnames = new Set<number>();
  for (const [i, name] of names.entries()) {
    const { type, first, last } = name;
    const sentence = sentences[name.sentence]!;
    const word = sentence.words[last]!;
    if (type === 'group') groups.push(word.text);
    if (type === 'person' && first < last) surnames.add(word.hash);
    if (first < last || !mayBePerson(type, word)) continue;
    const known = shown.get(word.hash) ?? { word, cue: null, clause: null, isPlace: false };
    shown.set(word.hash, known);
    if (isAfterPlaceWord(name, sentence) || isBeforePlace(name, sentence)) {
      known.isPlace = true;
      continue;
    }
    known.cue ??=
      sureCue(sentence.tokens, name) ?? likelyCue(sentence.tokens, name) ?? besideGivenName(i, names, sentence);
    known.clause ??= clauseCue(sentence.tokens, name);
  }
  const people = new Map<number, string>();
  for (const [hash, word] of shown) {
    const isOnly = shown.size === 1 && isStory(names);
    const reason = isOfCountry(word, groups) ? null : reasonOf(word, surnames.has(hash), isOnly);
    if (reason) people.set(hash, reason);
  }
  return people;
}

/** "in Jordan", "the Jordanian army": the article is about the country. */
function isOfCountry({ word, isPlace }: Shown, groups: readonly string[]): boolean {
  return isKnown(word, KNOWN.country) && (isPlace || groups.some((group) => group.startsWith(word.text)));
}

function reasonOf({ word, cue, clause, isPlace }: Shown, isSurname: boolean, isOnly: boolean): string | null {
  if (cue !== null) return cue;
  if (isSurname && clause !== null) return clause;
  const isGiven = isOnly && !isPlace && !isKnown(word, KNOWN.country) && isGivenName(word);
  return isGiven ? 'given name among given names' : null;
}

/** "Aria and Leo" */
function besideGivenName(i: number, names: readonly Name[], { tokens, words, casing }: NameSentence): string | null {
  const { sentence, first } = names[i]!;
  if (casing !== CASING.running || isKnown(words[first]!, KNOWN.country)) return null;
  const isGiven = (name: Name | undefined) =>
    name?.type === 'person' && name.sentence === sentence && name.first === name.last;
  const [before, after] = [names[i - 1], names[i + 1]];
  const isAfter = isGiven(before) && before!.last === first - 2 && tokens[first - 1]!.normal === 'and';
  const isBefore = isGiven(after) && after!.first === first + 2 && tokens[first + 1]!.normal === 'and';
  return (isAfter || isBefore) && isGivenName(words[first]!) ? 'given name beside another' : null;
}

function isGivenName(word: FeatureToken): boolean {
  return isKnown(word, KNOWN.firstName) || sexOfGivenName(word.text) !== null;
}

/** Whether a text has two people or more, all by one word, and one other name: who may be one more of them. */
function isStory(names: readonly Name[]): boolean {
  let people = 0;
  for (const { type, first, last } of names) {
    if (type !== 'person') continue;
    if (first < last) return false;
    people++;
  }
  return people >= MIN_PEOPLE && names.length - people === 1;
}

/** Whether a word that was found as a place, or an organization that no list knows, is a name of people. */
function mayBePerson(type: Name['type'], word: FeatureToken): boolean {
  if (type === 'location') return isKnown(word, KNOWN.firstName | KNOWN.lastName);
  return type === 'organization' && isKnown(word, KNOWN.firstName) && !isKnown(word, KNOWN.organization);
}

const MIN_PEOPLE = 2;

/** "Paris, Texas" */
function isBeforePlace({ last }: Name, { words }: NameSentence): boolean {
  const [comma, next] = [words[last + 1], words[last + 2]];
  return comma?.text === ',' && next !== undefined && !next.isLower && isKnown(next, KNOWN.country | KNOWN.region);
}
