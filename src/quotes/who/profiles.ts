import { stateAbbreviations } from '../../lexicon/names/state-abbreviations.js';
import { complementOpeners } from '../../lexicon/quotes/complement-openers.js';
import { addToList } from '../../text/multi-map.js';
import { isPossessive } from '../../text/possessive.js';
import { withoutStop } from '../../text/role-words.js';
import type { TokenRange } from '../../text/token-ranges.js';
import type { NamedText, SpeechName } from '../speech-text.js';
import { titleStart } from './people.js';
import { isRoleNoun, lookupOf, PARTIES, type Role, roleAt, type Word, wordsIn } from './role-words.js';
import { sexOfWord } from './sexes.js';
import { finite, isMark } from './subjects.js';
import type { Profile } from './types.js';

const links = new Set<string>(complementOpeners);

interface Draft {
  readonly roles: Role[];
  readonly words: Set<string>;
  readonly owners: (string | number)[];
}

/** What the article says of its people: by the last words of their roles, their parties, ages and surnames. */
export function readPeople(text: NamedText): ReadonlyMap<string, readonly Profile[]> {
  const people = new Map<string, Profile[]>();
  for (const profile of readProfiles(text)) {
    const keys = new Set([profile.surname, ...profile.roles.map(({ key }) => lookupOf(key))]);
    for (const word of profile.words) if (/^\d+$/.test(word) || PARTIES.includes(word)) keys.add(word);
    for (const key of keys) {
      addToList(people, key, profile);
    }
  }
  return people;
}

function readProfiles(text: NamedText): Profile[] {
  const drafts = new Map<string, Draft & { readonly name: SpeechName }>();
  for (const name of text.names) {
    if (name.entity.type !== 'person') continue;
    const known = drafts.get(name.entity.id);
    const draft = known ?? { roles: [], words: new Set<string>(), owners: [], name };
    if (!known) {
      drafts.set(name.entity.id, draft);
      for (const role of name.entity.roles ?? []) addWords(draft, role.toLowerCase().split(/\s+/));
    }
    readBefore(text, name, draft);
    readAfter(text, name, draft);
  }
  return [...drafts].map(([id, { roles, words, owners, name }]) => {
    const surname = name.entity.name.slice(name.entity.name.lastIndexOf(' ') + 1).toLowerCase();
    return { id, surname, roles, words, owners, first: name.from };
  });
}

function addWords({ roles, words }: Draft, phrase: readonly string[]): void {
  // "on behalf of the president": what hangs on the role is somebody else's.
  const complement = phrase.findIndex((word) => links.has(word));
  for (const [i, word] of phrase.entries()) {
    words.add(/^democrat/.test(word) ? 'democrat' : withoutStop(word));
    const isHead = complement < 0 || i < complement;
    if (isHead && (isRoleNoun(word) || sexOfWord(word) !== null)) roles.push(roleAt(phrase, i));
  }
}

/** "Texas Sen. Ted Cruz", "his wife Ana Ruiz", "the director of the market, Bo Hill" */
function readBefore(text: NamedText, { from, to: end }: SpeechName, draft: Draft): void {
  const { tokens, sentence } = text;
  const start = text.sentenceStart[sentence[from]!]!;
  // Not "After a call from the director, Bo Hill left."
  const isClosed = sentence[end] !== sentence[from] || isMark(tokens[end]!.text);
  const isApposed = tokens[from - 1]?.text === ',' && from - 1 > start && isClosed;
  const to = isApposed ? from - 1 : from;
  const first = isApposed ? phraseStart(text, to, start) : titleStart(text, from, start);
  if (first < 0 || first === to) return;
  addPhrase(text, { from: first, to }, draft);
}

/** Tokens of a role before a comma, at most. */
const MAX_ROLE = 9;

/** The determiner of a role that ends before a comma; -1 where that is none. */
function phraseStart({ tokens, nameEndingAt }: NamedText, comma: number, start: number): number {
  let hasRole = false;
  for (let at = comma - 1; at >= start && comma - at <= MAX_ROLE; at--) {
    const { normal, text } = tokens[at]!;
    if (/^[,;:()]$/.test(text) || text === '"') return -1;
    if (nameEndingAt(at)?.entity.type === 'person' && !isPossessive(tokens[at + 1]?.text)) return -1;
    hasRole ||= isRoleNoun(normal) || sexOfWord(normal) !== null;
    if (/^(?:the|a|an|his|her|their|another|one)$/.test(normal) || isPossessive(text)) {
      if (!hasRole) return -1;
      const owner = isPossessive(text) ? nameEndingAt(at - 1) : null;
      return owner ? owner.from : at;
    }
  }
  return -1;
}

function addPhrase(text: NamedText, range: TokenRange, draft: Draft): void {
  const words = wordsIn(text.tokens, range);
  addWords(
    draft,
    words.map(({ word }) => word),
  );
  addOwners(text, words, draft);
}

/** The people and the bodies in a phrase, and the tokens of "his" and "her". */
function addOwners({ nameEndingAt }: NamedText, words: readonly Word[], { words: all, owners }: Draft): void {
  for (const { word, at } of words) {
    const name = nameEndingAt(at);
    if (name) {
      owners.push(name.entity.id);
      if (name.entity.type !== 'person') {
        all.add(name.entity.name.toLowerCase());
        if (name.entity.country) all.add(name.entity.country.alpha2);
      }
    } else if (/^(?:his|her)$/.test(word)) owners.push(at);
  }
}

/** Tokens of an apposition that are read, at most. */
const MAX_APPOSITION = 16;

/** "Ann Lee (D-Calif.)", "Ann Lee, 52,", "Ann Lee, the mayor of Oslo,", "Ann Lee of Texas", "Ann Lee is a lawyer" */
function readAfter(text: NamedText, { to, entity }: SpeechName, draft: Draft): void {
  const { tokens } = text;
  if (entity.country) draft.words.add(entity.country.alpha2);
  const at = tokens[to]?.text === '(' ? readBrackets(text, to, draft) : to;
  const next = tokens[at]?.normal ?? '';
  if (next === 'of' || next === 'from') {
    const place = text.nameStartingAt(at + 1);
    if (place) draft.words.add(place.entity.name.toLowerCase());
  } else if (next === 'is' || next === 'was') {
    const isNoun = /^(?:the|an?)$/.test(tokens[at + 1]?.normal ?? '');
    if (isNoun) addPhrase(text, { from: at + 1, to: phraseEnd(text, at + 1) }, draft);
  } else if (next === ',') {
    const comma = readAge(text, at, draft);
    if (comma !== null) readApposition(text, comma + 1, draft);
  }
}

/** ", 52,": the comma after it; the same comma where no age stands there; null where nothing comes after the age. */
function readAge({ tokens }: NamedText, comma: number, { words }: Draft): number | null {
  const age = tokens[comma + 1]?.text ?? '';
  if (!/^1?\d?\d$/.test(age)) return comma;
  words.add(age);
  return tokens[comma + 2]?.text === ',' ? comma + 2 : null;
}

/** "the mayor of Oslo", "a Texas Republican", "who is a lawyer" */
function readApposition(text: NamedText, from: number, draft: Draft): void {
  const { tokens } = text;
  const first = tokens[from];
  if (!first || (!text.nameStartingAt(from) && !/^[\p{L}]/u.test(first.text))) return;
  const range = { from, to: phraseEnd(text, from) };
  // "Ann Lee, the US president said": she is somebody else.
  if (first.normal !== 'who' && tokens.slice(from, range.to).some(({ normal }) => finite.has(normal))) return;
  const words = wordsIn(tokens, range);
  if (words.slice(0, MAX_ROLE).some(({ word }) => isRoleNoun(word) || sexOfWord(word) !== null)) {
    addPhrase(text, range, draft);
  }
}

function phraseEnd({ tokens, sentence }: NamedText, from: number): number {
  let at = from;
  while (
    at < tokens.length &&
    at - from < MAX_APPOSITION &&
    sentence[at] === sentence[from] &&
    !/^[,;:()."—–]$/.test(tokens[at]!.text)
  )
    at++;
  return at;
}

const states = new Map<string, string>(
  Object.entries(stateAbbreviations).flatMap(([name, forms]) =>
    [name, ...forms].flatMap((form) => (form === null ? [] : [[form.toLowerCase(), name.toLowerCase()] as const])),
  ),
);
const PARTY_LETTERS = new Map([
  ['r', ['republican']],
  ['d', ['democrat']],
  ['i', ['independent']],
]);
/** Tokens in brackets after a name, at most. */
const MAX_BRACKETS = 7;

/** "(D-Calif.)", "(R)", "(52)": the index after the brackets. */
function readBrackets({ tokens }: NamedText, open: number, { words }: Draft): number {
  let at = open + 1;
  while (at < tokens.length && at - open < MAX_BRACKETS && tokens[at]!.text !== ')') at++;
  if (tokens[at]?.text !== ')') return open;
  for (const { normal } of tokens.slice(open + 1, at)) {
    for (const word of PARTY_LETTERS.get(normal) ?? []) words.add(word);
    const state = states.get(withoutStop(normal)) ?? states.get(normal);
    if (state) words.add(state);
    if (/^\d\d$/.test(normal)) words.add(normal);
  }
  return at + 1;
}
