import { functionWords } from '../lexicon/common/function-words.js';
import { sentenceStarters } from '../lexicon/common/sentence-starters.js';
import { lowercaseParticles } from '../lexicon/names/lowercase-particles.js';
import { afterPersonAndHyphen, familyNouns } from '../lexicon/names/person-nouns.js';
import { type Gazetteer, KNOWN, knownAs } from '../resource/gazetteer.js';
import { sexOfGivenName } from '../resource/given-names.js';
import { hashText } from '../resource/hash.js';
import { isCapitals } from '../text/letter-case.js';
import { fullNameCue, isAfterTitle, sureCue } from '../text/person-cues.js';
import { isRoleHead, isRoleWord } from '../text/role-words.js';
import type { Document, NameMention } from '../types.js';
import type { Name } from './agree.js';
import { CASING, type SentenceWords } from './article-words.js';
import { isCalendarWord } from './calendar-words.js';
import { type FeatureToken, isKnown } from './feature-tokens.js';
import type { NameSentence } from './name-sentence.js';

/** What a rule finds at a token. */
interface Found {
  readonly first: number;
  readonly last: number;
  readonly type: NameMention['type'];
}

/** A capitalized token at which a name may start. */
interface Place {
  readonly at: number;
  /** The name of one word that was found there; null where none was found. */
  readonly name: Name | null;
  /** The name that was found next in the sentence. */
  readonly next: Name | null;
  readonly sentence: NameSentence;
  readonly people: People;
}

/** What the names that were found say of the others. */
interface People {
  /** Surnames of people, in lower case. */
  readonly surnames: ReadonlySet<string>;
  /** The initials of people with three names or more: "jfk". */
  readonly initials: ReadonlySet<string>;
  /** Single words that are people within a sentence, where a capital proves something. */
  readonly single: ReadonlySet<string>;
  readonly gazetteer: Gazetteer;
}

/** Finds the people whom the tagger missed or found as something else, and the families: "the Bidens". */
export function findMissedPeople(
  names: readonly Name[],
  doc: Document,
  words: readonly SentenceWords[],
  gazetteer: Gazetteer,
): Name[] {
  const people = { ...readPeople(names, doc), gazetteer };
  const all: Name[] = [];
  let next = 0;
  for (const { index, tokens } of doc.sentences) {
    const sentence = words[index]!;
    let free = 0;
    for (let at = 0; at < tokens.length; at++) {
      const upcoming = names[next]?.sentence === index ? names[next]! : null;
      const name = upcoming?.first === at ? upcoming : null;
      if (name) next++;
      const isTried = sentence.words[at]!.isCapitalized && sentence.casing === CASING.running;
      const found = isTried ? findAt({ at, name, next: name ? null : upcoming, sentence, people }) : null;
      // All of the name that is there or comes next, or nothing of it.
      const overlapped = upcoming && found && upcoming.first <= found.last ? upcoming : null;
      if (found && found.first >= free && (!overlapped || overlapped.last === found.last)) {
        const by = overlapped ? `tagger; ${found.by}` : found.by;
        if (overlapped && !name) next++;
        all.push({
          sentence: index,
          first: found.first,
          last: found.last,
          type: found.type,
          confidence: CONFIDENCE,
          by,
        });
      } else if (name) all.push(name);
      else continue;
      at = all.at(-1)!.last;
      free = at + 1;
    }
  }
  return all;
}

/** Of a name that only the words around it show. */
const CONFIDENCE = 0.7;

function readPeople(names: readonly Name[], doc: Document): Omit<People, 'gazetteer'> {
  const surnames = new Set<string>();
  const initials = new Set<string>();
  const single = new Set<string>();
  for (const { sentence, first, last, type } of names) {
    if (type !== 'person') continue;
    const { tokens } = doc.sentences[sentence]!;
    surnames.add(tokens[last]!.normal);
    if (first === last && !isStart(tokens, first)) single.add(tokens[last]!.text);
    if (last - first < 2) continue;
    let letters = '';
    for (let i = first; i <= last; i++) if (/^[a-z]/.test(tokens[i]!.normal)) letters += tokens[i]!.normal[0];
    initials.add(letters);
  }
  return { surnames, initials, single };
}

interface MissedRule {
  readonly name: string;
  /** A text in which it finds a name, with the names marked that the tagger finds. */
  readonly example: string;
  readonly find: (place: Place) => Found | null;
}

/** What the first rule that applies finds at a token. */
function findAt(place: Place): (Found & { readonly by: string }) | null {
  const { name } = place;
  if (name && (name.first < name.last || name.type === 'group')) return null;
  for (const rule of missedRules) {
    const found = rule.find(place);
    if (found && (name?.type !== 'person' || found.type !== 'person')) return { ...found, by: rule.name };
  }
  return null;
}

function person(first: number, last: number): Found {
  return { first, last, type: 'person' };
}

export const missedRules: readonly MissedRule[] = [
  {
    name: 'plural of a surname',
    example: '[[Ann Parsley|person]] spoke. The Parsleys sued.',
    find: ({ at, name, sentence: { tokens, words }, people }) => {
      if (tokens[at - 1]?.normal !== 'the' || !isPlural(tokens[at]!.text)) return null;
      return isFamily(words[at]!, name, people) ? { first: at, last: at, type: 'group' } : null;
    },
  },
  {
    name: 'surname before a word for a family',
    example: 'The von Bibra family came.',
    find: ({ at, name, sentence: { tokens, words } }) => {
      if (!families.has(tokens[at + 1]?.text ?? '')) return null;
      const first = particles.has(tokens[at - 1]?.text ?? '') ? at - 1 : at;
      const isSurname = first < at || isKnown(words[at]!, KNOWN.lastName);
      // "the Corolla family of cars"
      const isOther =
        name?.type === 'organization' &&
        families.get(tokens[at + 1]!.text) === 'house' &&
        tokens[at + 2]?.normal === 'of';
      return isSurname && !isOther && tokens[first - 1]?.normal === 'the' ? person(first, at) : null;
    },
  },
  {
    name: 'surname after "Mr."',
    example: 'They met Ms. Price.',
    find: ({ at, name, sentence: { tokens, words } }) => {
      if (name || !isAfterTitle(tokens, at) || isRoleWord(tokens[at]!.normal) || !isWord(tokens[at]!.text)) return null;
      const isLonger = words[at + 1]?.isCapitalized && isKnown(words[at + 1]!, KNOWN.lastName);
      return person(at, isLonger ? at + 1 : at);
    },
  },
  {
    name: 'name with an age or a relative',
    example: 'He has a daughter named True.',
    find: ({ at, name, sentence: { tokens, words } }) => {
      const { text, normal } = tokens[at]!;
      if (name || !isWord(text) || isRoleWord(normal) || isCalendarWord(normal)) return null;
      const cue = sureCue(tokens, { first: at, last: at });
      if (cue === null || (cue.startsWith('age') && !isGivenName(words[at]!))) return null;
      return person(at, at);
    },
  },
  {
    name: 'full name after a trade',
    example: 'They saw actor Kevin Spind.',
    find: ({ at, name, sentence: { tokens, words } }) => {
      const before = tokens[at - 1];
      if (name || !before || before.text !== before.normal || !isRoleHead(before.normal)) return null;
      const [given, second] = [words[at]!, words[at + 1]];
      if (!isKnown(given, KNOWN.firstName) || !second?.isCapitalized) return null;
      // "actor Kevin Spacey", though "spacey" is a word.
      const isSure = !isKnown(given, KNOWN.common) && !isKnown(second, KNOWN.organizationWord | KNOWN.placeWord);
      const isFull = isSurname(second) || (isSure && sexOfGivenName(given.text) !== null);
      return isFull ? person(at, at + 1) : null;
    },
  },
  {
    name: 'given name that begins a sentence',
    example: 'Hope said she would stay.',
    find: ({ at, name, next, sentence: { tokens, words } }) => {
      if (name || !isStart(tokens, at) || starters.has(tokens[at]!.normal)) return null;
      const word = words[at]!;
      const last = isSurname(words[at + 1]) ? at + 1 : at;
      const isBeforePerson = last > at && next?.type === 'person' && next.first === last && next.last === last;
      if (isBeforePerson && isKnown(word, KNOWN.firstName) && sexOfGivenName(word.text) !== null)
        return person(at, last);
      if (last === at && !isGivenName(word)) return null;
      if (fullNameCue(tokens, { first: at, last }) === null) return null;
      return sexOfGivenName(word.text) === null ? null : person(at, last);
    },
  },
  {
    name: 'given name elsewhere in the article',
    example: 'He met [[Aria|person]] there. Aria sold it.',
    find: ({ at, name, sentence: { tokens, words }, people }) => {
      const { text, normal } = tokens[at]!;
      if (name || !isStart(tokens, at) || !people.single.has(text) || starters.has(normal)) return null;
      // "Will he go?", "Hope of peace"
      const next = words[at + 1];
      if (!next?.isLower || next.isMark || functions.has(normal)) return null;
      const isSubject = !/^(?:of|for|to|the|an?)$/.test(next.text);
      return isSubject && sexOfGivenName(text) !== null ? person(at, at) : null;
    },
  },
  {
    name: 'person before a hyphen and "appointed"',
    example: 'The Trump-appointed judge left.',
    find: ({ at, sentence: { tokens, words }, people }) => {
      const [hyphen, word] = [tokens[at + 1], tokens[at + 2]];
      if (hyphen?.text !== '-' || !hyphen.glued || !word?.glued || !participles.has(word.text)) return null;
      if (people.surnames.has(tokens[at]!.normal)) return person(at, at);
      return isKnown(words[at]!, KNOWN.lastName | KNOWN.person) && !isKnown(words[at]!, NO_PERSON)
        ? person(at, at)
        : null;
    },
  },
  {
    name: 'initials of a full name',
    example: '[[John F. Kennedy|person]] won. JFK was 43.',
    find: ({ at, name, sentence: { tokens, words }, people }) => {
      const { text, normal } = tokens[at]!;
      if (!people.initials.has(normal) || text.length < 3 || !isCapitals(text)) return null;
      return (!name || name.type === 'organization' || name.type === 'location') &&
        !isKnown(words[at]!, KNOWN.organization)
        ? person(at, at)
        : null;
    },
  },
];

const starters = new Set<string>(sentenceStarters);
const functions = new Set<string>(functionWords);
const particles = new Set<string>(lowercaseParticles);
const participles = new Set<string>(afterPersonAndHyphen);
/** Brothers are people, whatever the name was found as; a family may be one of products. */
const families = new Map(
  familyNouns.map((noun) => [noun as string, /^(?:famil|clan|dyn)/.test(noun) ? 'house' : 'people']),
);
const NO_PERSON =
  KNOWN.organization | KNOWN.country | KNOWN.region | KNOWN.group | KNOWN.town | KNOWN.city | KNOWN.other;

/** "Parsleys"; not "NGOs". */
function isPlural(text: string): boolean {
  return text.length > 4 && text.endsWith('s') && isWord(text);
}

/** "Hope", which the lists have as a name as well; not "Will". */
function isGivenName(word: FeatureToken): boolean {
  return isKnown(word, GIVEN) || !isKnown(word, KNOWN.common);
}

const GIVEN = KNOWN.firstName | KNOWN.lastName;

/** A capital and letters in lower case. */
function isWord(text: string): boolean {
  return /^.[^A-Z\d]+$/.test(text);
}

/** Whether a plural is of a surname in the article or, where it is no name of a team, of a known one. */
function isFamily({ text, known }: FeatureToken, name: Name | null, { surnames, gazetteer }: People): boolean {
  const plural = text.toLowerCase();
  const stems = /(?:[sxz]|[cs]h)es$/.test(plural) ? [plural.slice(0, -2)] : [plural.slice(0, -1)];
  return stems.some((stem) => {
    if (surnames.has(stem)) return true;
    const bits = knownAs(gazetteer, hashText(stem));
    if ((known & (NO_PERSON | KNOWN.lastName)) !== 0) return false;
    if (name?.type === 'person') return true;
    return (bits & KNOWN.person) !== 0 && (bits & NO_PERSON & ~KNOWN.town) === 0;
  });
}

const opening = new Set(['"', '“', '‘', ':']);

/** Where a capital proves nothing: the first word of a sentence or a quotation. */
function isStart(tokens: NameSentence['tokens'], at: number): boolean {
  return at === 0 || opening.has(tokens[at - 1]!.text);
}

function isSurname(word: FeatureToken | undefined): boolean {
  if (!word?.isCapitalized) return false;
  return isKnown(word, KNOWN.lastName) && !isKnown(word, KNOWN.organizationWord);
}
