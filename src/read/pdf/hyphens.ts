import { hyphenFirsts } from '../../lexicon/read/hyphen-words.js';
import { startsWithLower } from '../../text/letter-case.js';

/** Words of a document, as they stand within its lines: they show whether a hyphen at the end of a line is the word's own. */
export function wordsOf(lines: Iterable<string>): ReadonlySet<string> {
  const words = new Set<string>();
  for (const line of lines)
    for (const run of line.match(/[\p{L}\p{N}-]+/gu) ?? []) {
      // What ends with a hyphen is a part of a word.
      const word = run.split('--').at(-1)!.replace(/^-/, '');
      if (word !== '' && !word.endsWith('-')) words.add(word.toLowerCase());
    }
  return words;
}

/** The lines of a paragraph as one: a word that was cut at the end of a line is whole again. */
export function joinLines(lines: readonly string[], words: ReadonlySet<string>): string {
  let text = '';
  for (const line of lines) {
    const next = line.trim();
    if (text === '' || next === '') text += next;
    else if (text.endsWith('\u00ad')) text = text.slice(0, -1) + next;
    else if (/[\p{L}\p{N}][-‐]$/u.test(text.slice(-3)) && /^[\p{L}\p{N}]/u.test(next))
      text = joinWord(text, next, words);
    else text += /[—–]$/.test(text) && !/\s.$/.test(text.slice(-2)) ? next : ` ${next}`;
  }
  return text
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A word that was cut at the end of a line and what is on the next line, with its hyphen or without. */
export function joinWord(text: string, next: string, words: ReadonlySet<string>): string {
  const first = text
    .slice(-41, -1)
    .split(/[^\p{L}\p{N}-]/u)
    .at(-1)!
    .toLowerCase();
  const second = /^[\p{L}\p{N}]{1,40}/u.exec(next.slice(0, 41))?.[0] ?? '';
  const bare = text.slice(0, -1);
  const isOwn =
    !startsWithLower(second) ||
    /\p{N}$/u.test(first) ||
    words.has(`${first}-${second}`.toLowerCase()) ||
    (!words.has(first + second) && (hyphenFirsts.has(first) || first.includes('-')));
  return isOwn ? `${bare}-${next}` : bare + next;
}
