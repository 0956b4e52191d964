import { postings } from '../../lexicon/names/postings.js';
import type { NamedTokens } from '../../text/noun-phrases.js';
import { inOneLine } from '../../text/white-space.js';
import { nameEndingAt, nameStartingAt, type PlacedMention, type SentenceNames } from '../people/sentence-names.js';
import type { Rule } from '../rule.js';

/** What a sentence says of a person beside the name. */
export interface RoleFacts {
  /** As printed, without the country or organization before it: "State Councilor", "former President". */
  readonly roles: readonly string[];
  /** The mentions that a role or the name goes with: "Russian", "the WHO". */
  readonly affiliations: readonly PlacedMention[];
}

export const NO_ROLE: RoleFacts = { roles: [], affiliations: [] };

/** What a role is read from. */
export const roleRules = {
  title: { name: 'title before a name', example: 'Foreign Minister [[Wang Yi|person]] spoke.' },
  nounBefore: { name: 'role and comma before a name', example: 'The foreign minister, [[Wang Yi|person]], spoke.' },
  whoseBefore: { name: 'country before a name', example: '[[Swiss|demonym]] [[Roger Federer|person]] won.' },
  nounAfter: { name: 'role after a name', example: '[[Wang Yi|person]], the foreign minister, spoke.' },
  predicate: { name: 'role after "is"', example: '[[Wang Yi|person]] is the foreign minister.' },
  whoseAfter: { name: 'organization after a name', example: '[[Ann Lee|person]] of the [[WHO|organization]] spoke.' },
} as const satisfies Readonly<Record<string, Rule>>;

/** Roles of one phrase, and words of one role, at most. */
export const MAX_ROLES = 4;
export const MAX_WORDS = 8;

/** A sentence as roles are read from it. */
export interface RoleText extends NamedTokens<PlacedMention> {
  readonly text: string;
}

export function roleTextOf(names: SentenceNames): RoleText {
  return {
    text: names.text,
    tokens: names.tokens,
    nameStartingAt: (index) => nameStartingAt(names, index),
    nameEndingAt: (index) => nameEndingAt(names, index),
  };
}

const posts = new Set<string>(postings);

/**
 * Whether a role that ends with the token at `head` is held in the place after it, not of it: "ambassador to Japan", "the UN
 * envoy for Syria"; but "president of Ghana" and "striker for Ghana" are Ghana's.
 */
export function isPosting({ tokens }: RoleText, head: number, { type }: PlacedMention): boolean {
  const preposition = tokens[head + 1]?.normal ?? '';
  if (type !== 'location') return false;
  return preposition === 'to' || (/^(?:for|in)$/.test(preposition) && posts.has(tokens[head]!.normal));
}

/** The words from a token up to another, in one line. */
export function phraseOf({ text, tokens }: RoleText, from: number, to: number): string {
  return inOneLine(text.slice(tokens[from]!.start, tokens[to - 1]!.end));
}

/** The "lady" of "first lady", which by itself is a title. */
export function isFirstLady({ tokens }: RoleText, at: number): boolean {
  const { normal } = tokens[at] ?? {};
  return (normal === 'lady' || normal === 'gentleman') && tokens[at - 1]?.normal === 'first';
}

/** Whether the three tokens from an index are the short form of a name in brackets: the "(NPA)" of "the Prosecuting Authority (NPA)". */
export function isShortForm({ tokens }: RoleText, at: number): boolean {
  return tokens[at]?.text === '(' && tokens[at + 2]?.text === ')' && /^\p{Lu}.*\p{Lu}/u.test(tokens[at + 1]!.text);
}
