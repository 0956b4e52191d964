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

/** What the words right around a date say of when its clause happens. */
export interface PhraseEvidence extends Evidence {
  /** Whether the phrase stands around the date, which goes from the token at `start` up to that at `end`. */
  readonly reads: (tokens: readonly DateToken[], start: number, end: number) => boolean;
  /** Whether no other time can be meant. */
  readonly isSure?: boolean;
}

/** What a verb, or a word of its phrase, says of when its clause happens. */
export interface VerbEvidence extends Evidence {
  /** The words that it reads, as {@link DateToken.normal}. */
  readonly words?: readonly string[];
  /** Or how they end; a word that is listed by other evidence is that evidence's first. */
  readonly ending?: 'ed' | 'ing' | 's';
  /** Whether the word at an index is in its phrase; always, where this is left out. */
  readonly reads?: (tokens: readonly DateToken[], at: number) => boolean;
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
