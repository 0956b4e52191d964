import type { DateToken } from './date-tokens.js';
import type { Opening, Pairs } from './opening.js';
import type { Proposal } from './proposal.js';

/** The best reading of the tokens from a later index on: rules are tried from the end of the sentence. */
export type After = (at: number) => Proposal | null;

/** One way to say a date. */
export interface DateRule {
  /** The phrase it reads. */
  readonly name: string;
  /** A sentence in which it finds one thing. */
  readonly example: string;
  /** What it can begin with: see {@link Opening}. */
  readonly keys: readonly string[];
  readonly pairs: readonly Pairs[];
  readonly read: (tokens: readonly DateToken[], at: number, after: After) => Proposal | null;
}

/** A rule that reads on from what its opening has found. */
export function dateRule<T>({
  name,
  example,
  opening,
  read,
}: {
  readonly name: string;
  readonly example: string;
  readonly opening: Opening<T>;
  readonly read: (opened: T, tokens: readonly DateToken[], at: number, after: After) => Proposal | null;
}): DateRule {
  return {
    name,
    example,
    keys: opening.keys,
    pairs: opening.pairs,
    read: (tokens, at, after) => {
      const opened = opening.read(tokens, at);
      return opened === null ? null : read(opened, tokens, at, after);
    },
  };
}
