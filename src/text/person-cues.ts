import { mannersOfSpeech } from '../lexicon/common/manners-of-speech.js';
import { personalPronouns } from '../lexicon/common/pronouns.js';
import { verbsOfSaying } from '../lexicon/common/verbs-of-saying.js';
import { mensKin, womensKin } from '../lexicon/names/kin.js';
import { personNouns } from '../lexicon/names/person-nouns.js';
import type { Token } from '../types.js';
import { isApostropheS } from './possessive.js';
import { isRoleHead, withoutStop } from './role-words.js';

/** What the words around a name show of a person. */

const verbs = new Set<string>(verbsOfSaying);
const manners = new Set<string>(mannersOfSpeech);
const kin = new Set<string>([
  ...mensKin,
  ...womensKin,
  'sibling',
  'twin',
  'cousin',
  'boyfriend',
  'girlfriend',
  'mom',
  'dad',
]);
const kinPlurals = new Set([...kin].map((word) => `${word}s`));
const named = new Set<string>([...personNouns, ...kin]);
const pronouns = new Set<string>(personalPronouns);
const possessives = new Set(['his', 'her', 'my', 'our', 'your', 'their']);
const titles = new Set(['mdm', 'mr', 'mrs', 'ms', 'miss', 'mx', 'messrs', 'mister']);

/** A name by its first and last token. */
interface Range {
  readonly first: number;
  readonly last: number;
}

/** What may stand before a person's name and show it, where it has no capital: "née", "grumbled", "sister", "named". */
const beforePeople = new Set<string>(['née', 'nee', 'named', 'called', ',', 'and', ...manners, ...kin]);

/** Only a person has it: "Ford, 61,", "his sister Georgia", "Mr. Tailor". Names the cue; null where there is none. */
export function sureCue(tokens: readonly Token[], { first, last }: Range): string | null {
  if (hasAge(tokens, last + 1)) return 'age after a name';
  const before = tokens[first - 1];
  if (before === undefined || (!isCapitalized(before) && !beforePeople.has(before.normal))) return null;
  if (isAfterTitle(tokens, first)) return 'title before a name';
  if (before.normal === 'née' || before.normal === 'nee') return 'maiden name';
  if (isQuoted(tokens, first, last)) return 'quotation before a name';
  return isKin(tokens, first) ? 'relative before a name' : null;
}

/** '"…," grumbled Jo.' */
function isQuoted(tokens: readonly Token[], first: number, last: number): boolean {
  if (!manners.has(tokens[first - 1]?.normal ?? '') || !/^["”’]$|^''$/.test(tokens[first - 2]?.text ?? ''))
    return false;
  return /^(?:[.,;:]|as|from|in|with|when|while|to|at)$/.test(tokens[last + 1]?.normal ?? '.');
}

/** "Mr. Tailor" */
export function isAfterTitle(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1];
  return before !== undefined && before.text !== before.normal && titles.has(withoutStop(before.normal));
}

/** "Paris, 24, said"; "Paris, who is 24" */
function hasAge(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text !== ',') return false;
  const next = tokens[at + 1]?.normal;
  if (next === 'who') return /^(?:is|was)$/.test(tokens[at + 2]?.normal ?? '') && isAge(tokens[at + 3]);
  const age = next === 'aged' ? at + 2 : at + 1;
  return isAge(tokens[age]) && /^[,.;]$/.test(tokens[age + 1]?.text ?? '.');
}

function isAge(token: Token | undefined): boolean {
  return token !== undefined && /^[1-9]\d$/.test(token.text);
}

/** "his sister Georgia", "Ann's son, Dallas", "a girl named Savannah" */
function isKin(tokens: readonly Token[], first: number): boolean {
  const at = tokens[first - 1]?.text === ',' ? first - 2 : first - 1;
  const { normal } = tokens[at] ?? { normal: '' };
  if (normal === 'named' || normal === 'called') return named.has(tokens[at - 1]?.normal ?? '');
  if (!kin.has(normal)) return isAmongKin(tokens, first);
  return isOwned(tokens, at) || isOwned(tokens, at - 1);
}

/** Tokens of a list of names that are looked through. */
const MAX_LIST = 8;

/** "her daughters, Paris and Sienna": the words before are names and what joins them, up to the word for relatives. */
function isAmongKin(tokens: readonly Token[], first: number): boolean {
  let at = first - 1;
  while (at > Math.max(0, first - MAX_LIST) && (/^(?:,|and)$/.test(tokens[at]!.normal) || isCapitalized(tokens[at]!)))
    at--;
  const { normal } = tokens[at] ?? { normal: '' };
  return at < first - 1 && tokens[at + 1]?.text === ',' && (kinPlurals.has(normal) || normal === 'children');
}

function isCapitalized({ text, normal }: Token): boolean {
  return text !== normal;
}

/** "her brother", "Ann's husband", and with one word between */
function isOwned(tokens: readonly Token[], at: number): boolean {
  const owner = tokens[at - 1];
  return owner !== undefined && (possessives.has(owner.normal) || isApostropheS(owner.text));
}

/** What a place or an organization seldom has: "Jordan said he", "Sydney's mother", "Georgia, her sister,". */
export function likelyCue(tokens: readonly Token[], { last }: Range): string | null {
  const [next, second, third] = [tokens[last + 1], tokens[last + 2], tokens[last + 3]];
  if (!next || !second) return null;
  if (verbs.has(next.normal)) {
    const subject = second.normal === 'that' || second.normal === 'police' ? third : second;
    return isPronoun(subject) ? 'pronoun after a verb of saying' : null;
  }
  if (isApostropheS(next.text)) return kin.has(second.normal) ? 'relative after a name' : null;
  if ((next.normal === 'is' || next.normal === 'was') && possessives.has(second.normal))
    return third !== undefined && named.has(third.normal) ? 'relative after a name' : null;
  const isPossessed = possessives.has(second.normal) && third !== undefined && isRelation(third.normal);
  return (next.text === ',' || next.normal === 'and') && isPossessed ? 'relative after a name' : null;
}

/** "Washington, who" */
export function clauseCue(tokens: readonly Token[], { last }: Range): string | null {
  const isClause = tokens[last + 1]?.text === ',' && tokens[last + 2]?.normal === 'who';
  return isClause ? 'relative clause after a name' : null;
}

function isPronoun(token: Token | undefined): boolean {
  return token !== undefined && pronouns.has(token.normal);
}

/** "her sister", "his deputy" */
function isRelation(word: string): boolean {
  return kin.has(word) || isRoleHead(word);
}

/** Words between "a" and the head of a role: "the new deputy mayor". */
const MAX_MODIFIERS = 3;

/** What follows a person's full name at least: a verb of saying, a relative clause, a role, an age. */
export function fullNameCue(tokens: readonly Token[], range: Range): string | null {
  const cue = sureCue(tokens, range) ?? likelyCue(tokens, range) ?? clauseCue(tokens, range);
  if (cue) return cue;
  const at = range.last + 1;
  const next = tokens[at];
  const verb = tokens[range.first - 1]?.text ?? '';
  if (verbs.has(verb) && /^[,.]$/.test(next?.text ?? '.')) return 'verb of saying before a full name';
  if (!next) return null;
  // "states" and "claims" are nouns as well.
  if (verbs.has(next.normal) && (next.normal === 'says' || !next.normal.endsWith('s')))
    return 'verb of saying after a full name';
  const isCopula = next.normal === 'is' || next.normal === 'was';
  if (next.text !== ',' && !isCopula) return null;
  for (let i = at + 1; i <= at + 2 + MAX_MODIFIERS; i++) {
    const word = tokens[i];
    if (!word || word.text === ',') return null;
    if (isRoleHead(word.normal)) return /^[-'’]/.test(tokens[i + 1]?.text ?? '') ? null : 'role after a full name';
    if (word.text !== word.normal) return null;
  }
  return null;
}
