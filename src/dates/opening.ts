import type { DateToken } from './date-tokens.js';

/**
 * What the expressions of a rule begin with. The keys by which a token finds its rules and the reading of that token are
 * one thing, so a rule cannot be looked up under a word that it does not read, or miss one that it does.
 */
export interface Opening<T> {
  /** The keys of the tokens it can begin with: see {@link keyOf}. */
  readonly keys: ReadonlySet<string>;
  /** What it reads from an index on; null where it does not begin there. */
  readonly read: (tokens: readonly DateToken[], at: number) => T | null;
}

/** The key of every token that starts with a digit: "17", "9:30", "'68". */
export const DIGITS = '#';

/** The longest of "q3", "fy2021", "fy'2021". */
const MAX_LETTERS_AND_DIGITS = 7;

/** The key that a token finds its rules by: the word itself, DIGITS for numbers, "q#" for "q3", "fy#" for "fy2021". */
export function keyOf(normal: string): string {
  if (isDigit(normal, normal.charCodeAt(0) === 39 ? 1 : 0)) return DIGITS;
  if (normal.length > MAX_LETTERS_AND_DIGITS || !isDigit(normal, normal.length - 1)) return normal;
  const letters = /^([a-z]{1,2})'?\d/.exec(normal)?.[1];
  return letters ? letters + DIGITS : normal;
}

function isDigit(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code >= 48 && code <= 57;
}

/** What `read` finds from a token on that is one of these words, or has one of these keys. */
export function opening<T>(
  words: Iterable<string>,
  read: (tokens: readonly DateToken[], at: number) => T | null | undefined,
): Opening<T> {
  const keys = new Set(Array.from(words, keyOf));
  return {
    keys,
    read: (tokens, at) => {
      const token = tokens[at];
      return token && keys.has(keyOf(token.normal)) ? (read(tokens, at) ?? null) : null;
    },
  };
}

/** One of these words; gives it. */
export function word(...words: readonly string[]): Opening<string> {
  const all = new Set(words);
  return opening(words, (tokens, at) => {
    const { normal } = tokens[at]!;
    return all.has(normal) ? normal : null;
  });
}

/** A word of a map; gives what it maps to. */
export function wordIn<T>(map: ReadonlyMap<string, T>): Opening<T> {
  return opening(map.keys(), (tokens, at) => map.get(tokens[at]!.normal));
}

/** A token of this form, which begins as one of the samples does; gives the match. */
export function form(pattern: RegExp, ...samples: readonly string[]): Opening<RegExpExecArray> {
  return opening(samples, (tokens, at) => pattern.exec(tokens[at]!.normal));
}

/** Whichever of the two reads first. */
export function either<A, B>(one: Opening<A>, other: Opening<B>): Opening<A | B> {
  return {
    keys: new Set([...one.keys, ...other.keys]),
    read: (tokens, at) => one.read(tokens, at) ?? other.read(tokens, at),
  };
}

/** What was read, and the index at which it begins: after the article, where there is one. */
export interface Led<T> {
  readonly found: T;
  readonly from: number;
}

/** An opening after one of these words. */
export function ledBy<T>(words: readonly string[], core: Opening<T>): Opening<Led<T>> {
  return opening(words, (tokens, at) => ledFrom(core, tokens, at + 1));
}

/** An opening after one of these words, or without them. */
export function perhapsLedBy<T>(words: readonly string[], core: Opening<T>): Opening<Led<T>> {
  return either(ledBy(words, core), bare(core));
}

/** An opening with nothing before it, as one of two ways to begin. */
export function bare<T>(core: Opening<T>): Opening<Led<T>> {
  return { keys: core.keys, read: (tokens, at) => ledFrom(core, tokens, at) };
}

function ledFrom<T>(core: Opening<T>, tokens: readonly DateToken[], from: number): Led<T> | null {
  const found = core.read(tokens, from);
  return found === null ? null : { found, from };
}

const THE = ['the'];

export function the<T>(core: Opening<T>): Opening<Led<T>> {
  return ledBy(THE, core);
}

export function perhapsThe<T>(core: Opening<T>): Opening<Led<T>> {
  return perhapsLedBy(THE, core);
}
