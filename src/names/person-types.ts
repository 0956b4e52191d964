import { countriesAsNames } from '../lexicon/names/countries-as-names.js';
import { lowercaseParticles } from '../lexicon/names/lowercase-particles.js';
import { familyNouns } from '../lexicon/names/person-nouns.js';
import { extendName, type Gazetteer, KNOWN, knownAs } from '../resource/gazetteer.js';
import { sexOfGivenName } from '../resource/given-names.js';
import { clauseCue, fullNameCue, likelyCue, sureCue } from '../text/person-cues.js';
import type { Document } from '../types.js';
import type { Name } from './agree.js';
import { CASING, type SentenceWords } from './article-words.js';
import { CUES } from './cues.js';
import { type FeatureToken, isKnown } from './feature-tokens.js';
import { type NameSentence, nameSentence } from './name-sentence.js';

/**
 * Makes people of the names that were found as something else where the words around them say so: "Ford, 61," is a person
 * though Ford is a company, "Jordan said she" though Jordan is a country.
 */
export function typePeople(
  names: readonly Name[],
  doc: Document,
  words: readonly SentenceWords[],
  gazetteer: Gazetteer,
): Name[] {
  const sentenceOf = (name: Name) => nameSentence(doc, words, name.sentence);
  const people = collectPeople(names, sentenceOf);
  const surnames = collectSurnames(names, sentenceOf);
  return names.map((name, i) => {
    if (name.type === 'group') return name;
    const sentence = sentenceOf(name);
    if (name.type === 'person') return asNoPerson(name, sentence);
    const reason =
      name.first < name.last
        ? (reasonForFullName(i, names, sentence, gazetteer) ??
          reasonForBearer(name, sentence, surnames) ??
          reasonForHouse(name, sentence))
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

/** "the Al-Sabah family" */
function reasonForHouse({ first, last }: Name, { tokens }: NameSentence): string | null {
  const isHouse = families.has(tokens[last + 1]?.text ?? '') && particles.has(tokens[first]!.normal);
  return isHouse ? 'surname before a word for a family' : null;
}

const families = new Set<string>(familyNouns);
const particles = new Set<string>(lowercaseParticles);

/** "von Ahlen": these particles are of people; "de" and "la" are of places as well. */
function particleBefore({ first }: Name, { tokens }: NameSentence): string | null {
  return /^(?:von|van|bin|bint|ibn)$/.test(tokens[first - 1]?.text ?? '') ? 'particle before a surname' : null;
}

/** "Hope Winters, his deputy,", "Chad Olsen": a given name and a surname, and no list has the whole as something else. */
function reasonForFullName(
  i: number,
  names: readonly Name[],
  sentence: NameSentence,
  gazetteer: Gazetteer,
): string | null {
  const name = names[i]!;
  const { tokens, words } = sentence;
  const row = words.slice(name.first, name.last + 1);
  if (row.length > 3 || isAfterPlace(tokens[name.first - 1]?.normal ?? '')) return null;
  if (!mayBeFullName(row, gazetteer)) return null;
  if (isAmongFullNames(i, names, sentence)) return 'full name between two others';
  const [given, surname] = [row[0]!, row.at(-1)!];
  // "Grace Field, the principal,"
  const isGiven = isKnown(given, KNOWN.firstName);
  const isCountry = countryNames.has(given.text);
  const cue = isGiven || isCountry ? fullNameCue(tokens, name) : null;
  if (cue !== null || isKnown(surname, KNOWN.placeWord)) return cue;
  // "Kenya Barris"; but "Kenya Power" is a company.
  const isNamedAfter = isCountry && !isKnown(surname, KNOWN.common);
  return isNamedAfter || (name.type === 'location' && isGiven && !isCommon(given)) ? 'given name and surname' : null;
}

/** "the Ludwig Gallery", "in La Laura"; "of Jordan Kent" may be of a person. */
function isAfterPlace(word: string): boolean {
  return /^(?:the|in|at|near|around|across|outside|inside)$/.test(word);
}

/** Whether a row of capitalized words ends with a surname, and is in no list. */
function mayBeFullName(row: readonly FeatureToken[], gazetteer: Gazetteer): boolean {
  const surname = row.at(-1)!;
  if (row.some(({ isCapitalized }) => !isCapitalized) || !isKnown(surname, KNOWN.lastName)) return false;
  if (isKnown(surname, KNOWN.organizationWord | KNOWN.group)) return false;
  return (knownAs(gazetteer, row.map(({ hash }) => hash).reduce(extendName)) & NO_PERSON) === 0;
}

/** "Grand" of "Grand Ole"; but "chad" and "jordan" are common words only as countries in lower case. */
function isCommon(given: FeatureToken): boolean {
  return sexOfGivenName(given.text) === null && isKnown(given, KNOWN.common) && !isKnown(given, KNOWN.country);
}

/** The hashes of the single words that were found as organizations and are surely people: "Tata, 84,". */
function collectSurnames(names: readonly Name[], sentenceOf: (name: Name) => NameSentence): ReadonlySet<number> {
  const found = new Set<number>();
  for (const name of names) {
    if (name.type !== 'organization' || name.first < name.last) continue;
    const { tokens, words } = sentenceOf(name);
    if (sureCue(tokens, name)) found.add(words[name.first]!.hash);
  }
  return found;
}

/** "Ratan Tata", where "Tata, 84," is a person. */
function reasonForBearer(name: Name, { words }: NameSentence, surnames: ReadonlySet<number>): string | null {
  const { first, last, type } = name;
  const isNamed = type === 'organization' && last === first + 1 && surnames.has(words[last]!.hash);
  return isNamed ? 'full name of a person with a cue' : null;
}

const countryNames = new Set<string>(countriesAsNames);

/** "Tom Hart, Lancaster Hill and Eva Marsh" */
function isAmongFullNames(i: number, names: readonly Name[], { tokens, casing }: NameSentence): boolean {
  const name = names[i]!;
  const isBeside = (other: Name | undefined, from: number, to: number) =>
    other?.type === 'person' &&
    other.sentence === name.sentence &&
    other.first < other.last &&
    from === to &&
    /^(?:,|and)$/.test(tokens[from]!.normal);
  const [before, after] = [names[i - 1], names[i + 1]];
  return (
    casing === CASING.running &&
    isBeside(before, (before?.last ?? 0) + 1, name.first - 1) &&
    isBeside(after, name.last + 1, (after?.first ?? 0) - 1)
  );
}

const NO_PERSON =
  KNOWN.country | KNOWN.city | KNOWN.town | KNOWN.region | KNOWN.organization | KNOWN.group | KNOWN.other;

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
function collectPeople(names: readonly Name[], sentenceOf: (name: Name) => NameSentence): ReadonlyMap<number, string> {
  const shown = new Map<number, Shown>();
  const groups: string[] = [];
  const surnames = new Set<number>();
  for (const [i, name] of names.entries()) {
    const { type, first, last } = name;
    const sentence = sentenceOf(name);
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
  if (casing !== CASING.running) return null;
  if (!isGivenName(words[first]!) || isKnown(words[first]!, KNOWN.country)) return null;
  const isGiven = (name: Name | undefined) =>
    name?.type === 'person' && name.sentence === sentence && name.first === name.last;
  const [before, after] = [names[i - 1], names[i + 1]];
  const isAfter = isGiven(before) && before!.last === first - 2 && tokens[first - 1]!.normal === 'and';
  const isBefore = isGiven(after) && after!.first === first + 2 && tokens[first + 1]!.normal === 'and';
  return isAfter || isBefore ? 'given name beside another' : null;
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

/** "in Paris" */
function isAfterPlaceWord({ first }: Name, { words }: NameSentence): boolean {
  const before = words[first - 1];
  return before !== undefined && CUES.place.has(before.hash);
}

/** "Paris, Texas" */
function isBeforePlace({ last }: Name, { words }: NameSentence): boolean {
  const [comma, next] = [words[last + 1], words[last + 2]];
  return comma?.text === ',' && next !== undefined && !next.isLower && isKnown(next, KNOWN.country | KNOWN.region);
}
