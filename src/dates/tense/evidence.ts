import type { Tense } from '../context.js';
import type { DateToken } from '../date-tokens.js';

/** One reason to read a clause as past or to come. */
export interface Evidence {
  /** The phrase it reads. */
  readonly name: string;
  /** A sentence with one date, whose tense it decides. */
  readonly example: string;
  /** Null where the phrase says that the clause is no help. */
  readonly tense: Tense;
}

/** Whether one of the words stands among the tokens from one index up to another. */
export function hasOneOf(tokens: readonly DateToken[], from: number, to: number, words: ReadonlySet<string>): boolean {
  const last = Math.min(to, tokens.length);
  for (let i = Math.max(0, from); i < last; i++) if (words.has(tokens[i]!.normal)) return true;
  return false;
}

const had: ReadonlySet<string> = new Set(['had']);

/** "had been scheduled to": what was to come then is over now. */
export function hasHad(tokens: readonly DateToken[], from: number, to: number): boolean {
  return hasOneOf(tokens, from, to, had);
}
