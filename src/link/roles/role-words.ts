import { honorifics } from '../../lexicon/common/honorifics.js';
import { roleHeads } from '../../lexicon/common/role-heads.js';
import { roleModifiers } from '../../lexicon/common/role-modifiers.js';
import { roleTimes } from '../../lexicon/common/role-times.js';
import { inOneLine } from '../forms/spelling.js';
import type { PlacedMention, SentenceNames } from '../people/sentence-names.js';

/** What a sentence tells of a person beside the name. */
export interface RoleFacts {
  /** As printed, without the country or organization before it: "State Councilor", "former President". */
  readonly roles: readonly string[];
  /** The mentions that a role or the name goes with: "Russian", "the WHO". */
  readonly affiliations: readonly PlacedMention[];
}

export const NO_ROLE: RoleFacts = { roles: [], affiliations: [] };

/** No phrase has more roles, and none more words. */
export const MOST_ROLES = 4;
export const MOST_WORDS = 8;

const heads = new Set<string>(roleHeads);
const modifiers = new Set<string>(roleModifiers);
const times = new Set<string>(roleTimes);
const honors = new Set<string>(honorifics);

/** "minister", "sen." */
export function isRoleHead(word: string | undefined): boolean {
  return word !== undefined && heads.has(withoutStop(word));
}

/** "foreign" */
export function isRoleModifier(word: string | undefined): boolean {
  return word !== undefined && modifiers.has(word);
}

/** "former" */
export function isRoleTime(word: string | undefined): boolean {
  return word !== undefined && times.has(word);
}

/** "Mr.", "Dr" */
export function isHonorific(word: string | undefined): boolean {
  return word !== undefined && honors.has(withoutStop(word));
}

/** "mr." → "mr" */
export function withoutStop(word: string): string {
  return word.endsWith('.') ? word.slice(0, -1) : word;
}

const possessives = new Set(["'s", '’s', "'", '’']);

/** The "'s" or "'" behind a name. */
export function isPossessive(mark: string | undefined): boolean {
  return mark !== undefined && possessives.has(mark);
}

/** The words from a token up to another, in one line. */
export function phraseOf({ text, tokens }: SentenceNames, from: number, to: number): string {
  return inOneLine(text.slice(tokens[from]!.start, tokens[to - 1]!.end));
}
