import type { DateToken } from './date-tokens.js';

/** What was read, and the index after its last token. */
export interface Read<T> {
  readonly value: T;
  readonly end: number;
}

/** Phrases word by word: where one ends, its value; by the word that comes next, the phrases that go on. */
export interface Phrases<T> {
  readonly ends: { readonly value: T } | null;
  readonly next: ReadonlyMap<string, Phrases<T>>;
}

export function phrasesOf<T>(entries: Iterable<readonly [phrase: string, value: T]>): Phrases<T> {
  return nodeOf([...entries].map(([phrase, value]) => ({ words: phrase.split(' '), value })));
}

function nodeOf<T>(phrases: readonly { readonly words: readonly string[]; readonly value: T }[]): Phrases<T> {
  const next = new Map<string, Phrases<T>>();
  for (const word of new Set(phrases.flatMap(({ words }) => words.slice(0, 1)))) {
    const longer = phrases.filter(({ words }) => words[0] === word);
    next.set(word, nodeOf(longer.map(({ words, value }) => ({ words: words.slice(1), value }))));
  }
  return { ends: phrases.find(({ words }) => words.length === 0) ?? null, next };
}

/** The longest phrase that stands at an index, or null. */
export function readPhrase<T>(phrases: Phrases<T>, tokens: readonly DateToken[], at: number): Read<T> | null {
  let longest: Read<T> | null = null;
  let node = phrases;
  for (let i = at; i < tokens.length; i++) {
    const next = node.next.get(tokens[i]!.normal);
    if (!next) break;
    if (next.ends) longest = { value: next.ends.value, end: i + 1 };
    node = next;
  }
  return longest;
}
