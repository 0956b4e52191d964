import type { Token } from '../types.js';
import type { TokenRange } from './token-ranges.js';

/** Tokens with the names in them, as a noun phrase is read: a name is one step, any other token is one. */
export interface NamedTokens<Name extends TokenRange> {
  readonly tokens: readonly Token[];
  /** The name whose first token is at an index. */
  readonly nameStartingAt: (index: number) => Name | null;
  /** The name whose last token is at an index. */
  readonly nameEndingAt: (index: number) => Name | null;
}

/**
 * Whether a step belongs to a phrase.
 * @param token the word, or the first token that is met of the name
 * @param index of that token
 */
type Belongs<Name> = (token: Token, name: Name | null, index: number) => boolean;

/**
 * The index after the phrase that begins at `from`: after all steps that belong to it, one after the other. No step
 * begins at `limit` or later.
 */
export function phraseEnd<Name extends TokenRange>(
  { tokens, nameStartingAt }: NamedTokens<Name>,
  from: number,
  limit: number,
  belongs: Belongs<Name>,
): number {
  let at = from;
  while (at < limit && at < tokens.length) {
    const name = nameStartingAt(at);
    if (!belongs(tokens[at]!, name, at)) break;
    at = name ? name.to : at + 1;
  }
  return at;
}

/**
 * The first index of the phrase that ends before `to`: that of the first of all steps before it that belong to it. No step
 * ends before `limit`.
 */
export function phraseStart<Name extends TokenRange>(
  { tokens, nameEndingAt }: NamedTokens<Name>,
  to: number,
  limit: number,
  belongs: Belongs<Name>,
): number {
  let at = to;
  while (at > limit && at > 0) {
    const name = nameEndingAt(at - 1);
    if (!belongs(tokens[at - 1]!, name, at - 1)) break;
    at = name ? name.from : at - 1;
  }
  return at;
}
