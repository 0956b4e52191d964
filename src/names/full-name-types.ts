import { countriesAsNames } from '../lexicon/names/countries-as-names.js';
import { lowercaseParticles } from '../lexicon/names/lowercase-particles.js';
import { familyNouns } from '../lexicon/names/person-nouns.js';
import { type Gazetteer, KNOWN } from '../resource/gazetteer.js';
import { sexOfGivenName } from '../resource/given-names.js';
import { fullNameCue, sureCue } from '../text/person-cues.js';
import type { Name } from './agree.js';
import { CASING } from './article-words.js';
import { type FeatureToken, isKnown, knownRow } from './feature-tokens.js';
import { isAfterPlaceWord, type NameSentence } from './name-sentence.js';

/** What the names of an article say of names of several words. */
export interface FullNames {
  /** The hashes of the single words that were found as organizations and are surely people: "Tata, 84,". */
  readonly surnames: ReadonlySet<number>;
  /** The surnames of several words that full names end with, in lower case: "gahr store" of Jonas Gahr Store. */
  readonly tails: ReadonlySet<string>;
  readonly gazetteer: Gazetteer;
}

export function readFullNames(
  names: readonly Name[],
  sentences: readonly NameSentence[],
  gazetteer: Gazetteer,
): FullNames {
  return { surnames: collectSurnames(names, sentences), tails: collectTails(names, sentences), gazetteer };
}

/** Why a name of several words that was found as something else is a person's; null where nothing says so. */
export function reasonForNames(
  i: number,
  names: readonly Name[],
  sentence: NameSentence,
  { surnames, tails, gazetteer }: FullNames,
): string | null {
  const name = names[i]!;
  return (
    reasonForFullName(i, names, sentence, gazetteer) ??
    reasonForBearer(name, sentence, surnames) ??
    reasonForTail(name, sentence, tails) ??
    reasonForHouse(name, sentence)
  );
}

/** The surnames of several words that full names end with, in lower case: "gahr store" of Jonas Gahr Store. */
function collectTails(names: readonly Name[], sentences: readonly NameSentence[]): ReadonlySet<string> {
  const tails = new Set<string>();
  for (const name of names) {
    const { type, first, last } = name;
    if (type !== 'person' || last < first + 2 || last > first + MAX_TAIL) continue;
    const { tokens } = sentences[name.sentence]!;
    for (let from = first + 1; from < last; from++) tails.add(wordsOf(tokens, from, last));
  }
  return tails;
}

/** No surname has more words. */
const MAX_TAIL = 5;

function wordsOf(tokens: NameSentence['tokens'], first: number, last: number): string {
  return tokens
    .slice(first, last + 1)
    .map(({ normal }) => normal)
    .join(' ');
}

/** "St. James", where the article has Anna St. James. */
function reasonForTail(name: Name, sentence: NameSentence, tails: ReadonlySet<string>): string | null {
  const isTail = tails.size > 0 && tails.has(wordsOf(sentence.tokens, name.first, name.last));
  return isTail && !isAfterPlaceWord(name, sentence) ? 'surname of several words' : null;
}

/** "the Al-Sabah family" */
function reasonForHouse({ first, last }: Name, { tokens }: NameSentence): string | null {
  const isHouse = families.has(tokens[last + 1]?.text ?? '') && particles.has(tokens[first]!.normal);
  return isHouse ? 'surname before a word for a family' : null;
}

const families = new Set<string>(familyNouns);
const particles = new Set<string>(lowercaseParticles);

/** "Hope Winters, his deputy,", "Chad Olsen": a given name and a surname, and no list has the whole as something else. */
function reasonForFullName(
  i: number,
  names: readonly Name[],
  sentence: NameSentence,
  gazetteer: Gazetteer,
): string | null {
  const name = names[i]!;
  const { tokens, words } = sentence;
  if (name.last > name.first + 2 || !mayBeFullName(name, words, gazetteer)) return null;
  if (isAfterPlace(tokens[name.first - 1]?.normal ?? '')) return null;
  if (isAmongFullNames(i, names, sentence)) return 'full name between two others';
  const [given, surname] = [words[name.first]!, words[name.last]!];
  // "Grace Field, the principal,"
  const isGiven = isKnown(given, KNOWN.firstName);
  const isCountry = countryNames.has(given.text);
  const cue = isGiven || isCountry ? fullNameCue(tokens, name) : null;
  if (cue !== null || isKnown(surname, KNOWN.placeWord)) return cue;
  // "Kenya Barris"; but "Kenya Power" is a company.
  const isNamedAfter = isCountry && !isKnown(surname, KNOWN.common);
  return isNamedAfter || (name.type === 'location' && isGiven && !isCommon(given)) ? 'given name and surname' : null;
}

const beforePlaces = new Set(['the', 'in', 'at', 'near', 'around', 'across', 'outside', 'inside']);

/** "the Ludwig Gallery", "in La Laura"; "of Jordan Kent" may be of a person. */
function isAfterPlace(word: string): boolean {
  return beforePlaces.has(word);
}

/** Whether a row of capitalized words ends with a surname, and is in no list. */
function mayBeFullName({ first, last }: Name, words: readonly FeatureToken[], gazetteer: Gazetteer): boolean {
  const surname = words[last]!;
  if (!isKnown(surname, KNOWN.lastName) || isKnown(surname, KNOWN.organizationWord | KNOWN.group)) return false;
  for (let i = first; i <= last; i++) if (!words[i]!.isCapitalized) return false;
  return (knownRow(gazetteer, words, first, last) & NO_PERSON) === 0;
}

/** "Grand" of "Grand Ole"; but "chad" and "jordan" are common words only as countries in lower case. */
function isCommon(given: FeatureToken): boolean {
  return sexOfGivenName(given.text) === null && isKnown(given, KNOWN.common) && !isKnown(given, KNOWN.country);
}

/** The hashes of the single words that were found as organizations and are surely people: "Tata, 84,". */
function collectSurnames(names: readonly Name[], sentences: readonly NameSentence[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const name of names) {
    if (name.type !== 'organization' || name.first < name.last) continue;
    const { tokens, words } = sentences[name.sentence]!;
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
