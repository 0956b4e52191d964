import { expect, test } from 'vitest';
import {
  hasPlainLetters,
  isCapitals,
  isNameWord,
  startsWithCapital,
  startsWithLower,
} from '../../src/text/letter-case.js';

test.each([
  ['NEW DELHI', true],
  ['U.S.', true],
  ['G-20', true],
  ['ÅRHUS', true],
  ['AfD', false],
  ['ÅRHUs', false],
  ['Ångström', false],
  ['20', false],
  ['京', false],
  ['', false],
])('%s is in capitals: %s', (text, expected) => {
  expect(isCapitals(text)).toBe(expected);
});

test.each([
  ['Wang', true],
  ['A', true],
  ['Ångström', true],
  ['𐐀𐐨', true],
  ["'s", false],
  ['wang', false],
  ['ångström', false],
  ['45', false],
  ['ǅ', false],
  ['', false],
])('%s starts with a capital: %s', (text, expected) => {
  expect(startsWithCapital(text)).toBe(expected);
});

test.each([
  ['Wang', true],
  ['J.', true],
  ['O’Neil-Ström', true],
  ["D'Arc", true],
  ['Ångström', true],
  ['İzmir', true],
  ['Zoe\u0308', true],
  ['wang', false],
  ['ångström', false],
  ['’Ali', false],
  ['-Ali', false],
  ['G20', false],
  ['Å20', false],
  ['Ann,', false],
  ['', false],
])('%s is a word of a name: %s', (text, expected) => {
  expect(isNameWord(text)).toBe(expected);
});

test.each([
  ['says', true],
  ['élan', true],
  ['𐐨', true],
  ['Says', false],
  ['Élan', false],
  ['–', false],
  ['45', false],
  ['', false],
])('%s starts with a small letter: %s', (text, expected) => {
  expect(startsWithLower(text)).toBe(expected);
});

test.each([
  ['O’Neil, “Wang” – © 2024', true],
  ['Ångström', false],
  ['ª', false],
  ['e\u0301lan', false],
  ['٣', false],
])('%s has plain letters: %s', (text, expected) => {
  expect(hasPlainLetters(text)).toBe(expected);
});

test('nothing is taken for plain that is a letter, a digit or an accent beyond ASCII', () => {
  const plain = Array.from({ length: 0xff80 }, (_, i) => String.fromCharCode(i + 0x80)).filter(hasPlainLetters);
  expect(plain.filter((character) => /[\p{L}\p{M}\p{N}]/u.test(character))).toEqual([]);
});
