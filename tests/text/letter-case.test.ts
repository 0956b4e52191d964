import { expect, test } from 'vitest';
import { isCapitals, startsWithCapital } from '../../src/text/letter-case.js';

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
