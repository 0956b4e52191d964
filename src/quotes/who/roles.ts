import { determiners } from '../../lexicon/common/determiners.js';
import { functionWords } from '../../lexicon/common/function-words.js';
import { epithets } from '../../lexicon/quotes/role-families.js';
import { partitionPoint } from '../../text/binary-search.js';
import { isPossessive } from '../../text/possessive.js';
import type { NamedText, SpeechName } from '../speech-text.js';
import { fits, isRoleNoun, lookupsOf, PARTIES, type Role, roleAt, wordsIn } from './role-words.js';
import { sexOfWord } from './sexes.js';
import { finite } from './subjects.js';
import type { Discourse, Profile } from './types.js';
import { weightiest } from './weights.js';

const anybody = new Set<string>(epithets);
/** A person of a role is told from others of it only where they are hardly spoken of. */
const CERTAIN = 5;
const DEFINITE = /^(?:the|his|her|their|its|this|that)$/;
/** Words after a head that belong to it, at most: "secretary of state". */
const MAX_AFTER = 3;

/**
 * The id of the one person whom "the Texas senator", "her husband" or "the 52-year-old" stands for; null where the article
 * has none, or several of whom none is spoken of by far the most.
 * @param from first token of the phrase
 * @param head its last word, before any complement
 */
export function personDescribed(text: NamedText, discourse: Discourse, from: number, head: number): string | null {
  const phrase = readRole(text, from, head);
  if (!phrase) return null;
  if (isAnother(text, discourse, phrase, from)) return null;
  const found = fitting(text, discourse, phrase, from);
  const isTold = found.every(({ isLoose }) => !isLoose);
  if (found.length === 1 && isTold && !phrase.isLoose) return found[0]!.id;
  if (found.length === 0 && !phrase.isOfAnybody) return null;
  const { mentions } = discourse;
  const end = partitionPoint(mentions, (mention) => mention.at < from);
  const turn = discourse.turns[text.sentence[head]!]!;
  const only = found.length === 0 ? undefined : new Set(found.map(({ id }) => id));
  return weightiest({ mentions, end, turn, sex: phrase.sex, certain: CERTAIN, ...(only && { only }) })?.id ?? null;
}

/** Turns after "a committee aide" in which "the aide" is that one. */
const MAX_TURNS = 4;

/** "A committee aide was angry. The aide said": somebody without a name. */
function isAnother(text: NamedText, discourse: Discourse, { words, head }: RolePhrase, from: number): boolean {
  const turn = discourse.turns[text.sentence[from]!]!;
  for (let i = partitionPoint(discourse.mentions, ({ at }) => at < from) - 1; i >= 0; i--) {
    const mention = discourse.mentions[i]!;
    if (turn - mention.turn > MAX_TURNS) return false;
    if (mention.id === null && text.tokens[mention.at]!.normal === words[head]) return true;
  }
  return false;
}

interface Fitting {
  readonly id: string;
  /** Whether nothing tells that the person is of the country or place in the phrase. */
  readonly isLoose: boolean;
}

/** People of one role that are compared, at most: where there are more, nobody is meant by the role. */
const MAX_PEOPLE = 40;

/** Those whom a phrase fits best. */
function fitting(text: NamedText, discourse: Discourse, phrase: RolePhrase, from: number): Fitting[] {
  const found: Fitting[] = [];
  let most = -1;
  for (const key of keysOf(phrase)) {
    const people = discourse.people.get(key) ?? [];
    const end = partitionPoint(people, ({ first }) => first < from);
    if (end > MAX_PEOPLE) return [];
    for (const profile of people.slice(0, end)) {
      const answer = answers(text, discourse, profile, phrase);
      if (answer === 'no') continue;
      const shared = answer === 'perhaps' ? 0 : 1 + phrase.words.filter((word) => profile.words.has(word)).length;
      if (shared > most) found.length = 0;
      if (shared < most || found.some(({ id }) => id === profile.id)) continue;
      most = shared;
      found.push({ id: profile.id, isLoose: answer === 'perhaps' });
    }
  }
  return found;
}

/** What people are looked up by: their roles, parties and ages. */
function keysOf({ words, head, age, role }: RolePhrase): readonly string[] {
  if (age !== null) return [age];
  const word = words[head]!;
  return PARTIES.includes(word) ? [word] : lookupsOf(role);
}

interface RolePhrase {
  readonly words: readonly string[];
  readonly head: number;
  readonly role: Role;
  readonly complement: Complement | null;
  readonly sex: ReturnType<typeof sexOfWord>;
  /** "52" */
  readonly age: string | null;
  /** The names in it: of countries, parties, organizations, and of an owner. */
  readonly names: readonly SpeechName[];
  /** The token of "his" or "her"; -1 where there is none. */
  readonly owner: number;
  /** Whether it says too little to tell who is meant, where nobody is spoken of. */
  readonly isLoose: boolean;
  /** Whether it may be said of anybody who is spoken of, though no word before told it: "the front-runner". */
  readonly isOfAnybody: boolean;
}

/** "of the Elderly Commission", "for education" */
interface Complement {
  readonly names: readonly SpeechName[];
  readonly words: readonly string[];
}

/** Tokens of a complement, at most. */
const MAX_COMPLEMENT = 9;
const empty = new Set<string>([...functionWords, ...determiners]);

function complementAfter(text: NamedText, head: number): Complement | null {
  const { tokens, sentence } = text;
  if (!/^(?:of|for|at)$/.test(tokens[head + 1]?.normal ?? '')) return null;
  const names: SpeechName[] = [];
  const words: string[] = [];
  for (let at = head + 2; at < tokens.length && at - head <= MAX_COMPLEMENT; at++) {
    const { normal, text: word } = tokens[at]!;
    const name = text.nameStartingAt(at);
    if (sentence[at] !== sentence[head] || finite.has(normal)) break;
    if (name) names.push(name);
    else if (!/^[\p{L}'’-]+$/u.test(word)) break;
    else if (!empty.has(normal) && !isPossessive(word)) words.push(normal);
    if (name) at = name.to - 1;
  }
  return { names, words };
}

/** Whether somebody is "the minister of education", or "the president" of what the phrase says. */
function hasComplement(text: NamedText, profile: Profile, { complement }: RolePhrase): boolean {
  if (complement === null) return true;
  const { names, words } = complement;
  if (names.length > 0) return names.every((name) => isOf(text, profile, name) === 'yes');
  return words.some((word) => profile.words.has(word));
}

function readRole(text: NamedText, from: number, head: number): RolePhrase | null {
  const { tokens } = text;
  const names: SpeechName[] = [];
  for (let at = from; at <= head; at++) {
    const name = text.nameStartingAt(at);
    if (name && name.to <= head + 1) names.push(name);
  }
  const first = tokens[from]!.normal;
  const isOwned = names.some(({ to }) => isPossessive(tokens[to]?.text));
  if (!DEFINITE.test(first) && !isOwned) return null;
  const all = wordsIn(tokens, { from, to: Math.min(tokens.length, head + 1 + MAX_AFTER) });
  const at = all.findIndex((word) => word.at >= head);
  if (at < 0) return null;
  const words = all.map(({ word }) => (/^democrat/.test(word) ? 'democrat' : word));
  const word = words[at]!;
  const isAge = ageOf(word) !== null;
  if (!isAge && !isRoleNoun(word) && sexOfWord(word) === null) return null;
  const aged = words.find((each) => ageOf(each) !== null);
  const owner = /^(?:his|her)$/.test(first) ? from : -1;
  const role = roleAt(words, at);
  const isParty = word === 'democrat' || word === 'republican' || word === 'conservative';
  return {
    words: words.slice(0, at + 1),
    head: isAge ? -1 : at,
    role,
    complement: complementAfter(text, head + (role.key.endsWith(' of state') ? 2 : 0)),
    sex: sexOfWord(word),
    age: aged === undefined ? null : ageOf(aged),
    names,
    owner,
    isLoose: isParty || isAge,
    isOfAnybody: anybody.has(word),
  };
}

const AGED = '-year-old';

/** "52" of "52-year-old" */
function ageOf(word: string): string | null {
  if (!word.endsWith(AGED)) return null;
  const digits = word.slice(0, -AGED.length);
  return /^\d{1,3}$/.test(digits) ? digits : null;
}

type Answer = 'yes' | 'perhaps' | 'no';

/** Whether a role is one that a person has, and nothing that is said of the person speaks against the phrase. */
function answers(text: NamedText, discourse: Discourse, profile: Profile, phrase: RolePhrase): Answer {
  const { age, names, owner, sex } = phrase;
  const known = text.sexes.get(profile.id);
  if (sex !== null && known !== undefined && known !== sex) return 'no';
  if (age !== null && !profile.words.has(age)) return 'no';
  if (owner >= 0) {
    const id = discourse.pronouns.get(owner);
    if (id === undefined || !isOwnedBy(discourse, profile, id)) return 'no';
  }
  if (!hasRole(profile, phrase) || !hasComplement(text, profile, phrase)) return 'no';
  const all = names.map((name) => isOf(text, profile, name));
  return all.includes('no') ? 'no' : all.includes('perhaps') ? 'perhaps' : 'yes';
}

function hasRole({ words, roles }: Profile, phrase: RolePhrase): boolean {
  if (phrase.head < 0) return true;
  const word = phrase.words[phrase.head]!;
  // "the Republican"
  if (PARTIES.includes(word)) return words.has(word);
  // "the 52-year-old woman"
  if (phrase.age !== null && (word === 'man' || word === 'woman')) return true;
  return roles.some((each) => fits(phrase.role, each));
}

function isOwnedBy({ pronouns }: Discourse, { owners }: Profile, id: string): boolean {
  return owners.some((owner) => (typeof owner === 'string' ? owner : pronouns.get(owner)) === id);
}

/** Whether a person is of what a name in the phrase says: "the Chinese president", "the Vermont senator", "Wang's lawyer". */
function isOf({ tokens }: NamedText, { words, owners }: Profile, { entity, from }: SpeechName): Answer {
  const word = /^democrat/.test(tokens[from]!.normal) ? 'democrat' : tokens[from]!.normal;
  if (PARTIES.includes(word))
    return words.has(word) ? 'yes' : PARTIES.some((party) => words.has(party)) ? 'no' : 'perhaps';
  if (owners.includes(entity.id)) return 'yes';
  if (entity.type === 'person' || entity.type === 'organization')
    return words.has(entity.name.toLowerCase()) ? 'yes' : 'no';
  if (words.has(entity.name.toLowerCase())) return 'yes';
  if (!entity.country || entity.type === 'place') return 'no';
  if (words.has(entity.country.alpha2)) return 'yes';
  return [...words].some((each) => /^[A-Z]{2}$/.test(each)) ? 'no' : 'perhaps';
}
