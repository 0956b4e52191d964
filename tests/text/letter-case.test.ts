import { expect, test } from 'vitest';
import { isCapitals, isNameWord, startsWithCapital } from '../../src/text/letter-case.js';

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
