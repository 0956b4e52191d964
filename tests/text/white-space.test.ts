import { expect, test } from 'vitest';
import { atCharacter, inOneLine, trimInvisible, withPlainSpaces } from '../../src/text/white-space.js';

/** A text, and what is left of it without what is invisible at its edges. */
test.each([
  ['Ann Lee', 'Ann Lee'],
  [' \tAnn\u00a0Lee\r\n', 'Ann\u00a0Lee'],
  ['\ufeff\u200bAnn\u0085', 'Ann'],
  ['\u202eAnn\u2060\u00ad', 'Ann'],
  ['\u0000Ann\u001b', 'Ann'],
  // fillers of Hangul, and tags, which are two code units long
  ['\u115fAnn\u{e0067}\u{e007f}', 'Ann'],
  // a selector belongs to the sign before it, a non-joiner within a word to the word
  ['☕\ufe0f', '☕\ufe0f'],
  ['می\u200cخواهم', 'می\u200cخواهم'],
  ['😀', '😀'],
  ['\ud800Ann\udc00', '\ud800Ann\udc00'],
  ['\u200b\u2060', ''],
  ['', ''],
])('%j → %j', (text, trimmed) => {
  expect(trimInvisible(text)).toBe(trimmed);
});

test('plain spaces stand where the others stood, and line ends stay', () => {
  expect(withPlainSpaces('a\u00a0b\u200bc\ufeffd\u3000e\u0085f\tg\nh\u200di')).toBe('a b c d e f\tg\nh\u200di');
});

test.each([
  ['a😀b', 2, 1],
  ['a😀b', 1, 1],
  ['a😀b', 3, 3],
  ['a\udc00b', 1, 1],
  ['ab', 2, 2],
])('%j is cut at %i after %i', (text, offset, cut) => {
  expect(atCharacter(text, offset)).toBe(cut);
});

test.each([
  ['Ann\nLee', 'Ann Lee'],
  ['Ann \r\n\t Lee', 'Ann Lee'],
  ['Ann\u00a0Lee\u200b Hill\u0085Bo', 'Ann Lee Hill Bo'],
  ['Ann Lee', 'Ann Lee'],
])('%j in one line: %j', (text, line) => {
  expect(inOneLine(text)).toBe(line);
});
