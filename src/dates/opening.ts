import type { DateToken } from './date-tokens.js';

/**
 * What the expressions of a rule begin with. The keys by which a token finds its rules and the reading of that token are
 * one thing, so a rule cannot be looked up under a word that it does not read, or miss one that it does.
 */
export interface Opening<T> {
  /** The keys of the tokens it can begin with: see {@link keyOf}. */
  readonly keys: readonly string[];
  /** Words that it can begin with as well, which say so little that they are looked up with the token after them. */
  readonly pairs: readonly Pairs[];
  /** What it reads from an index on; null where it does not begin there. */
  readonly read: (tokens: readonly DateToken[], at: number) => T | null;
}

/** "the", "this" or "that", and the keys of the tokens that may come next. */
export interface Pairs {
  readonly words: readonly string[];
  readonly next: readonly string[];
}

/** Among the keys of an opening: every token that starts with a digit, whatever its form. */
export const DIGITS = '#*';

/** The key of longer numbers: "17.09.2020". */
const LONG = '#…';
const MAX_FORM = 8;
/** The longest of "q3", "fy2021", "fy'2021". */
const MAX_LETTERS_AND_DIGITS = 7;

/**
 * The key that a token finds its rules by: the word itself; for numbers their form, "##" for "17" and "####s" for "1990s",
 * or LONG; "q#" for "q3", "fy#" for "fy2021".
 */
export function keyOf(normal: string): string {
  if (startsWithDigit(normal)) return normal.length > MAX_FORM ? LONG : normal.replace(/\d/g, '#');
  if (normal.length > MAX_LETTERS_AND_DIGITS || !isDigit(normal, normal.length - 1)) return normal;
  const letters = /^([a-z]{1,2})'?\d/.exec(normal)?.[1];
  return letters ? `${letters}#` : normal;
}

/** Whether a key is that of a number: "##", "'##". */
export function isKeyOfDigits(key: string): boolean {
  return key.charCodeAt(key.charCodeAt(0) === APOSTROPHE ? 1 : 0) === HASH;
}

/** "17", "'68" */
export function startsWithDigit(normal: string): boolean {
  return isDigit(normal, normal.charCodeAt(0) === APOSTROPHE ? 1 : 0);
}

const HASH = 35;
const APOSTROPHE = 39;

function isDigit(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code >= 48 && code <= 57;
}

/** What `read` finds from a token on that is one of these words, or begins with a digit where keys of numbers are among them. */
export function opening<T>(
  words: Iterable<string>,
  read: (tokens: readonly DateToken[], at: number) => T | null | undefined,
): Opening<T> {
  const all = new Set(words);
  const hasDigits = [...all].some(isKeyOfDigits);
  return {
    keys: Array.from(all, keyOf),
    pairs: [],
    read: (tokens, at) => {
      const normal = tokens[at]?.normal;
      if (normal === undefined || !(all.has(normal) || (hasDigits && startsWithDigit(normal)))) return null;
      return read(tokens, at) ?? null;
    },
  };
}

/** One of these words; gives it. */
export function word(...words: readonly string[]): Opening<string> {
  return opening(words, (tokens, at) => tokens[at]!.normal);
}

/** A word of a map; gives what it maps to. */
export function wordIn<T>(map: ReadonlyMap<string, T>): Opening<T> {
  const read = (tokens: readonly DateToken[], at: number) => map.get(tokens[at]?.normal ?? '') ?? null;
  return { keys: Array.from(map.keys(), keyOf), pairs: [], read };
}

/** What `read` finds where one of these phrases may begin. Those of more than one word are found by their first two. */
export function phrase<T>(
  phrases: readonly string[],
  read: (tokens: readonly DateToken[], at: number) => T | null | undefined,
): Opening<T> {
  const alone: string[] = [];
  const nextOf = new Map<string, string[]>();
  for (const words of phrases) {
    const [first = '', next] = words.split(' ', 2);
    if (next === undefined) alone.push(first);
    else if (nextOf.has(first)) nextOf.get(first)!.push(keyOf(next));
    else nextOf.set(first, [keyOf(next)]);
  }
  const all = new Set([...alone, ...nextOf.keys()]);
  return {
    keys: alone.map(keyOf),
    pairs: Array.from(nextOf, ([first, next]) => ({ words: [keyOf(first)], next })),
    read: (tokens, at) => (all.has(tokens[at]?.normal ?? '') ? (read(tokens, at) ?? null) : null),
  };
}

/** A token of this form, which begins as one of the samples does; gives the match. */
export function match(pattern: RegExp, ...samples: readonly string[]): Opening<RegExpExecArray> {
  const read = (tokens: readonly DateToken[], at: number) => pattern.exec(tokens[at]?.normal ?? '');
  return { keys: samples.map(keyOf), pairs: [], read };
}

/** As {@link match}, where the token is all that is wanted. */
export function form(pattern: RegExp, ...samples: readonly string[]): Opening<string> {
  const read = (tokens: readonly DateToken[], at: number) => {
    const normal = tokens[at]?.normal;
    return normal !== undefined && pattern.test(normal) ? normal : null;
  };
  return { keys: samples.map(keyOf), pairs: [], read };
}

/** An opening that several rules in a row ask for: what it found at the last token is kept. */
export function shared<T>({ keys, pairs, read }: Opening<T>): Opening<T> {
  let lastTokens: readonly DateToken[] = [];
  let lastAt = -1;
  let last: T | null = null;
  return {
    keys,
    pairs,
    read: (tokens, at) => {
      if (at !== lastAt || tokens !== lastTokens) {
        last = read(tokens, at);
        lastTokens = tokens;
        lastAt = at;
      }
      return last;
    },
  };
}

/** Whichever of the two reads first. */
export function either<A, B>(one: Opening<A>, other: Opening<B>): Opening<A | B> {
  return {
    keys: one.keys.concat(other.keys),
    pairs: one.pairs.concat(other.pairs),
    read: (tokens, at) => one.read(tokens, at) ?? other.read(tokens, at),
  };
}

/** What is made of an opening's find; null where it is not wanted. */
export function narrowed<A, B>(
  core: Opening<A>,
  narrow: (found: A, tokens: readonly DateToken[], at: number) => B | null,
): Opening<B> {
  return {
    keys: core.keys,
    pairs: core.pairs,
    read: (tokens, at) => {
      const found = core.read(tokens, at);
      return found === null ? null : narrow(found, tokens, at);
    },
  };
}

/** What was read, and the index at which it begins: after the article, where there is one. */
export interface Led<T> {
  readonly found: T;
  readonly from: number;
}

/** An opening after one of these words. */
export function ledBy<T>(words: readonly string[], core: Opening<T>): Opening<Led<T>> {
  const { read } = opening(words, (tokens, at) => ledFrom(core, tokens, at + 1));
  const next = core.pairs.length === 0 ? core.keys : [...core.keys, ...core.pairs.flatMap((pair) => pair.words)];
  return { keys: [], pairs: [{ words, next }], read };
}

/** An opening after one of these words, or without them. */
export function perhapsLedBy<T>(words: readonly string[], core: Opening<T>): Opening<Led<T>> {
  return either(ledBy(words, core), bare(core));
}

/** An opening with nothing before it, as one of two ways to begin. */
export function bare<T>(core: Opening<T>): Opening<Led<T>> {
  return { keys: core.keys, pairs: core.pairs, read: (tokens, at) => ledFrom(core, tokens, at) };
}

function ledFrom<T>(core: Opening<T>, tokens: readonly DateToken[], from: number): Led<T> | null {
  const found = core.read(tokens, from);
  return found === null ? null : { found, from };
}

export function the<T>(core: Opening<T>): Opening<Led<T>> {
  return ledBy(['the'], core);
}

export function perhapsThe<T>(core: Opening<T>): Opening<Led<T>> {
  return either(the(core), bare(core));
}
