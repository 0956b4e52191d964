import { epithets } from '../lexicon/names/epithets.js';
import { generations } from '../lexicon/names/generations.js';
import { lowercaseParticles } from '../lexicon/names/lowercase-particles.js';
import { namesWithTitles } from '../lexicon/names/names-with-titles.js';
import { nationals } from '../lexicon/names/nationals.js';
import { familyNouns } from '../lexicon/names/person-nouns.js';
import { greetings, stylesBeforeNames } from '../lexicon/names/styles-of-address.js';
import { type Gazetteer, KNOWN } from '../resource/gazetteer.js';
import { isCapitals, startsWithCapital } from '../text/letter-case.js';
import { isAfterTitle } from '../text/person-cues.js';
import { isApostropheS } from '../text/possessive.js';
import { isRoleHead, isRoleWord, withoutStop } from '../text/role-words.js';
import type { Document, Token } from '../types.js';
import type { Name } from './agree.js';
import { CASING, type SentenceWords } from './article-words.js';
import { CUE } from './cues.js';
import { isKnown } from './feature-tokens.js';
import { areLettersAfter, withoutLetters } from './letters-after.js';
import { findMissedPeople } from './missed-people.js';
import type { NameSentence } from './name-sentence.js';
import { withNickname, withSurnameAfter } from './nicknames.js';
import { typePeople } from './person-types.js';

const styles = new Set<string>(stylesBeforeNames);
const openers = new Set<string>([...nationals, ...greetings]);
const particles = new Set<string>(lowercaseParticles);
const named = new Set<string>(epithets);
const families = new Set<string>(familyNouns);
const withTitles = new Set<string>(namesWithTitles);
/** What styles of two words begin with, and names with titles. */
const firstOfStyles = new Set(
  stylesBeforeNames.flatMap((style) => (style.includes(' ') ? [style.split(' ', 1)[0]!] : [])),
);
const firstOfNames = new Set(namesWithTitles.map((name) => name.split(' ', 1)[0]!));

/**
 * Corrects the names of people: those that were found as something else, then where they begin and end, and those that were
 * missed.
 */
export function correctPeople(
  names: readonly Name[],
  doc: Document,
  words: readonly SentenceWords[],
  gazetteer: Gazetteer,
): Name[] {
  const whole = wholePeople(typePeople(names, words, gazetteer), doc, words);
  return findMissedPeople(whole, doc, words, gazetteer);
}

/**
 * What stands before a person's name or after it is left out ("Lord", "M.D."), what belongs to it is taken in ("Jr.", "von",
 * a nickname), and what was found in the letters after a name is dropped.
 */
function wholePeople(names: readonly Name[], doc: Document, words: readonly SentenceWords[]): Name[] {
  const { hyphenated, surnames } = readSurnames(names, doc);
  const corrected: Name[] = [];
  for (const [i, name] of names.entries()) {
    const sentence = words[name.sentence]!;
    const before = corrected.at(-1);
    const previous = before?.sentence === name.sentence ? before : null;
    // Taken in by the name before it.
    if (previous && previous.last >= name.first) continue;
    if (areLettersAfter(name, previous, sentence)) continue;
    let whole =
      name.type === 'person'
        ? withoutBefore(withoutLetters(withoutOwner(name, sentence), sentence), sentence)
        : asPerson(name, sentence, surnames);
    if (whole.type !== 'person') {
      corrected.push(whole);
      continue;
    }
    const office = placeOfOffice(whole, sentence);
    if (office) {
      corrected.push(office);
      whole = { ...whole, first: office.last + 1 };
    }
    const next = names[i + 1];
    const from = previous ? previous.last + 1 : 0;
    const after = next?.sentence === name.sentence ? next : null;
    const complete = completed(whole, sentence, { from, after, hyphenated });
    const isGiven = givenNameBefore(complete, previous, sentence);
    if (isGiven) corrected.pop();
    const own = withSurnameAfter(complete, names.slice(i + 1, i + 1 + MAX_LATER), sentence);
    corrected.push(isGiven ? { ...own, first: previous!.first } : withNickname(own, corrected, sentence));
  }
  return corrected;
}

interface Surnames {
  /** Of people with full names. */
  readonly surnames: ReadonlySet<string>;
  /** "vela sambudi" of Duduzile Vela-Sambudi */
  readonly hyphenated: ReadonlySet<string>;
}

function readSurnames(names: readonly Name[], doc: Document): Surnames {
  const surnames = new Set<string>();
  const hyphenated = new Set<string>();
  for (const { sentence, first, last, type } of names) {
    if (type !== 'person' || first === last) continue;
    const { tokens } = doc.sentences[sentence]!;
    surnames.add(tokens[last]!.normal);
    if (last - first >= 3 && tokens[last - 1]!.text === '-')
      hyphenated.add(`${tokens[last - 2]!.normal} ${tokens[last]!.normal}`);
  }
  return { surnames, hyphenated };
}

/** "RFK Jr." is a person, and so is Ponce of "Sister Ponce" where the article has one of that surname, whatever was found. */
function asPerson(name: Name, { tokens, words }: NameSentence, surnames: ReadonlySet<string>): Name {
  const { first, last, type } = name;
  if (first === last) return name;
  if (/^(?:jr|sr|jnr|snr)$/.test(withoutStop(tokens[last]!.normal))) return { ...name, type: 'person' };
  if (type === 'other') return name;
  // "the Smith family", found as one name
  if (last === first + 1 && families.has(tokens[last]!.text) && isKnown(words[first]!, KNOWN.lastName))
    return { ...name, last: first, type: 'person' };
  const title = withoutStop(tokens[first]!.normal);
  const isTitle = styles.has(title) || ORDERS.has(title);
  return isTitle && last === first + 1 && surnames.has(tokens[last]!.normal)
    ? { ...name, first: last, type: 'person' }
    : name;
}

/** Names in and after a nickname that are looked at, at most. */
const MAX_LATER = 6;
/** Around a nickname. */
const MARKS = new Set(['"', '“', '”', '(']);
const OFFICES = new Set(['pope', 'president', 'chancellor', 'emperor', 'senator', 'governor']);
const ORDERS = new Set(['sister', 'brother', 'father', 'mother']);

/** Without the titles, trades and greetings that a name was found with: "Datuk Seri Anwar", "Scotsman Baird". */
function withoutBefore(name: Name, { tokens, words }: NameSentence): Name {
  let { first, last } = name;
  while (first < last && !isNameWithTitle(tokens, first, last)) {
    // "Councilman Cy Dahl", "Mr. Counsel Reyes"; but "Judge Reinhold" and "Mr. Dean Short"
    const names = last > first + 1 || isAfterTitle(tokens, name.first) ? KNOWN.firstName : ANY_NAME;
    // "Ch Con Marsh", found without its first word
    const isStyled = styles.has(`${tokens[first - 1]?.normal} ${tokens[first]!.normal}`);
    const length = isStyled
      ? 1
      : lengthBeforeName(tokens, first, isKnown(words[first]!, names), isKnown(words[first + 1]!, KNOWN.firstName));
    if (length === 0 || first + length > last) break;
    first += length;
  }
  return first === name.first ? name : { ...name, first };
}

const ANY_NAME = KNOWN.firstName | KNOWN.lastName;

/** Tokens of what stands at the beginning of a name and is no part of it: 3 for "Dato' Sri". */
function lengthBeforeName(tokens: readonly Token[], first: number, mayBeName: boolean, isGiven: boolean): number {
  const word = withoutStop(tokens[first]!.normal);
  const mark = tokens[first + 1]?.normal === "'" ? 1 : 0;
  const second = firstOfStyles.has(word) ? tokens[first + 1 + mark]?.normal : undefined;
  // By themselves Tan and Sri are names.
  if (second !== undefined && styles.has(`${word} ${second}`)) return 2 + mark;
  if (styles.has(word) || openers.has(word)) return 1 + mark;
  // "Twins Ella"; but "Brothers Grimm"
  if (families.has(word) && isGiven) return 1;
  return isRoleHead(word) && !mayBeName ? 1 : 0;
}

/** "Lady Gaga": the title belongs to the name. */
function isNameWithTitle(tokens: readonly Token[], first: number, last: number): boolean {
  if (last !== first + 1 || first < 0) return false;
  const title = withoutStop(tokens[first]!.normal);
  return firstOfNames.has(title) && withTitles.has(`${title} ${tokens[last]!.normal}`);
}

/** "Acme's Ann Lee", "Lin Chen of Apex" → "Ann Lee", "Lin Chen" */
function withoutOwner(name: Name, { tokens }: NameSentence): Name {
  let { first, last } = name;
  for (let i = first + 1; i < last; i++) {
    // 'Roberto "Hands of Stone" Durano'
    const { text, normal } = tokens[i]!;
    if (MARKS.has(text)) return name;
    // "Medici Pope Clement": the office is of who comes after it.
    if ((isApostropheS(text) && !isCapitals(tokens[i + 1]!.text)) || OFFICES.has(normal)) first = i + 1;
  }
  // "Catherine of Aragon" has it after the only word.
  for (let i = first + 2; i < last; i++) if (tokens[i]!.text === 'of') last = i - 1;
  return first === name.first && last === name.last ? name : { ...name, first, last };
}

/** "Leeds" of "Mayor of Leeds Ann Lee", which was found as one name. */
function placeOfOffice({ sentence, first, last, confidence }: Name, { tokens, words }: NameSentence): Name | null {
  if (
    last < first + 2 ||
    !/^(?:of|for|to)$/.test(tokens[first - 1]?.text ?? '') ||
    !isRoleHead(tokens[first - 2]?.normal)
  )
    return null;
  const isPlace = isKnown(words[first]!, KNOWN.city | KNOWN.town | KNOWN.region | KNOWN.country);
  return isPlace && (isKnown(words[first]!, KNOWN.country) || isKnown(words[first + 1]!, KNOWN.firstName))
    ? { sentence, first, last: first, type: 'location', confidence }
    : null;
}

/** The given name that was found apart from the surname: "Israel" of "Israel Adesi", "Sofia" of "Sofia von Ahlen". */
function givenNameBefore({ first, last }: Name, previous: Name | null, sentence: NameSentence): boolean {
  if (!previous || previous.last !== first - 1 || previous.first !== previous.last) return false;
  const { tokens, words, casing } = sentence;
  const hasParticle = particles.has(tokens[first]!.text);
  if (casing !== CASING.running || !isKnown(words[previous.first]!, KNOWN.firstName)) return false;
  if (hasParticle && previous.type === 'person') return true;
  if (previous.type !== 'location' || (first < last && !hasParticle)) return false;
  const before = words[previous.first - 1];
  return before === undefined || (before.cues & CUE.place) === 0;
}

/** How far a name may reach. */
interface Room {
  /** The first token after the name before it. */
  readonly from: number;
  /** The name after it in the sentence. */
  readonly after: Name | null;
  /** The pairs that a hyphen joins in the full names of the article: "vela sambudi". */
  readonly hyphenated: ReadonlySet<string>;
}

/** Takes in what belongs to a name beside it. */
function completed(name: Name, sentence: NameSentence, { from, after, hyphenated }: Room): Name {
  const { first, last } = name;
  const start = isNameWithTitle(sentence.tokens, first - 1, last) ? first - 1 : withParticles(first, sentence, from);
  const own = withEpithet(withGeneration(last, sentence, after), sentence);
  const end = withSecondSurname(own, sentence, hyphenated);
  return start === first && end === last ? name : { ...name, first: start, last: end };
}

/** "Robert A. Wharton, Jr.", "Henry Ford II" */
function withGeneration(last: number, { tokens }: NameSentence, next: Name | null): number {
  const at = tokens[last + 1]?.text === ',' ? last + 2 : last + 1;
  const token = tokens[at];
  if (!token || !startsWithCapital(token.text) || !Object.hasOwn(generations, withoutStop(token.normal))) return last;
  const isAbbreviated = /^(?:jr|sr|jnr|snr)/.test(token.normal);
  if ((at === last + 2 && !isAbbreviated) || (next && next.first <= at && next.last > at)) return last;
  return at;
}

/** "Carlos the Jackal" */
function withEpithet(last: number, { tokens }: NameSentence): number {
  const [the, epithet] = [tokens[last + 1], tokens[last + 2]];
  const isEpithet = the?.text === 'the' && epithet?.text !== epithet?.normal && named.has(epithet?.normal ?? '');
  // "gave Ann the Great Books"
  return isEpithet && !startsWithCapital(tokens[last + 3]?.text ?? '') ? last + 2 : last;
}

/** "von Bibra", "bin Salman", "al-Assad": particles in lower case directly before a surname. */
function withParticles(first: number, { tokens, words }: NameSentence, from: number): number {
  let start = first;
  // A given name keeps the word before it apart: "de Maria".
  if (!startsWithCapital(tokens[first]!.text)) return first;
  while (start > from) {
    const isHyphen = tokens[start - 1]!.text === '-' && tokens[start - 1]!.glued && tokens[start]!.glued;
    const at = isHyphen ? start - 2 : start - 1;
    if (at < from || !particles.has(tokens[at]!.text)) break;
    start = at;
  }
  // "Rio de Oro": the particle belongs to the word before it, unless that is a title ("Ms von Bibra").
  const isOfAnother =
    start < first &&
    start - 1 >= from &&
    start > 1 &&
    words[start - 1]!.isCapitalized &&
    !isRoleWord(tokens[start - 1]!.normal);
  return isOfAnother ? first : start;
}

/** "Zuma" of "Zuma-Sambudla", where the article has a full name with both. */
function withSecondSurname(last: number, { tokens }: NameSentence, hyphenated: ReadonlySet<string>): number {
  const [hyphen, second] = [tokens[last + 1], tokens[last + 2]];
  if (hyphen?.text !== '-' || !hyphen.glued || !second?.glued) return last;
  return hyphenated.has(`${tokens[last]!.normal} ${second.normal}`) ? last + 2 : last;
}
