import { expect, test } from 'vitest';
import { type NamedTokens, phraseEnd, phraseStart } from '../../src/text/noun-phrases.js';
import { isPossessive } from '../../src/text/possessive.js';
import { isHonorific, isRoleHead, isRoleModifier, isRoleTime, isRoleWord } from '../../src/text/role-words.js';
import type { TokenRange } from '../../src/text/token-ranges.js';
import { documentOf } from '../helpers/document.js';
import { unmark } from '../helpers/marked.js';

/** What is marked is a name. */
function namedTokens(row: string): NamedTokens<TokenRange> {
  const { text, marks } = unmark(row);
  const { tokens } = documentOf(text).sentences[0]!;
  const placed = marks.map(({ start, end }) => ({
    from: tokens.findIndex((token) => token.start === start),
    to: tokens.findIndex((token) => token.end === end) + 1,
  }));
  return {
    tokens,
    nameStartingAt: (index) => placed.find(({ from }) => from === index) ?? null,
    nameEndingAt: (index) => placed.find(({ to }) => to === index + 1) ?? null,
  };
}

/** Words in lower case and all names belong to these phrases. */
const belongs = ({ text }: { readonly text: string }, name: TokenRange | null) =>
  name !== null || /^[a-z]+$/.test(text);

/** Where the phrase after "Said" ends, and where the one before "Tom" starts. */
test.each([
  ['Said the old man Tom.', 4, 1],
  ['Said the [[Old Man|name]] of [[Oslo|name]] Tom.', 6, 1],
  ['Said [[Old Man|name]] Tom.', 3, 1],
  ['Said the Lamp of Tom.', 2, 3],
  ['Said Tom.', 1, 1],
] as const)('a phrase is its words and whole names: %s', (row, end, start) => {
  const names = namedTokens(row);
  const tom = names.tokens.findIndex(({ text }) => text === 'Tom');
  expect([phraseEnd(names, 1, Infinity, belongs), phraseStart(names, tom, 0, belongs)]).toEqual([end, start]);
});

test('no step begins at the limit, though a name goes on over it', () => {
  const words = namedTokens('Said the old man Tom.');
  expect([phraseEnd(words, 1, 3, belongs), phraseStart(words, 4, 2, belongs)]).toEqual([3, 2]);
  const name = namedTokens('Said [[Old Man|name]] Tom.');
  expect([phraseEnd(name, 1, 2, belongs), phraseStart(name, 3, 2, belongs)]).toEqual([3, 1]);
});

/** Each word with the kinds it is of. */
const words = [
  ['minister', 'head word'],
  ['sen.', 'head word'],
  ['foreign', 'modifier word'],
  ['former', 'modifier time word'],
  ['ex', 'time word'],
  ['mr.', 'honorific word'],
  ["'s", 'possessive'],
  ['’', 'possessive'],
  ['lamp', ''],
] as const;

test.each(words)('%s: %s', (word, kinds) => {
  const found = [
    isRoleHead(word) && 'head',
    isRoleModifier(word) && 'modifier',
    isRoleTime(word) && 'time',
    isHonorific(word) && 'honorific',
    isPossessive(word) && 'possessive',
    isRoleWord(word) && 'word',
  ].filter(Boolean);
  expect(found.join(' ')).toBe(kinds);
});
