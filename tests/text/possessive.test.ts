import { expect, test } from 'vitest';
import { isApostropheS, isPossessive, withoutPossessive, withoutPossessives } from '../../src/text/possessive.js';

test.each([
  ["'s", true, true],
  ['’s', true, true],
  ["'", true, false],
  ['’', true, false],
  ['s', false, false],
  ["'S", false, false],
  ["''", false, false],
  ['"', false, false],
  ["'t", false, false],
  ['', false, false],
  [undefined, false, false],
])('the token %s is a possessive: %s, and has an "s": %s', (token, possessive, apostropheS) => {
  expect([isPossessive(token), isApostropheS(token)]).toEqual([possessive, apostropheS]);
});

test.each([
  ["Moscow's", 'Moscow'],
  ['Moscow’s', 'Moscow'],
  ["the United States'", 'the United States'],
  ["MOSCOW'S", 'MOSCOW'],
  ["Iran's Foreign Ministry", "Iran's Foreign Ministry"],
  ["O'Neill", "O'Neill"],
  ['Paris', 'Paris'],
])('at its end: %s → %s', (name, bare) => {
  expect(withoutPossessive(name)).toBe(bare);
});

test.each([
  ["Iran's Foreign Ministry", 'Iran Foreign Ministry'],
  ['Farmers’ Union of Wales’s Board', 'Farmers Union of Wales Board'],
  ["MEN'S WORLD CUP", 'MEN WORLD CUP'],
  ["Sotheby's-owned", 'Sotheby-owned'],
  ["O'Neill's and D'Souza's", "O'Neill and D'Souza"],
  ["Xi'an", "Xi'an"],
])('everywhere: %s → %s', (name, bare) => {
  expect(withoutPossessives(name)).toBe(bare);
});
