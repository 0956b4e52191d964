import { expect, test } from 'vitest';
import { opensLike } from '../../src/text/opens-like.js';

const mayOpen = opensLike(['read more', 'Also see', 'watch']);

test.each([
  ['Read more: storm hits Oslo', 0, true],
  ['READ THIS', 0, true],
  ['also see', 0, true],
  ['• Watch', 2, true],
  ['• Watch', 0, false],
  ['re', 0, false],
  ['The read more', 0, false],
  ['', 0, false],
  ['watch', 9, false],
])('%j at %i: %s', (text, at, expected) => {
  expect(mayOpen(text, at)).toBe(expected);
});

const opensBriefly = opensLike(['by', 'from', 'In that order', '©']);

test.each([
  ['By Ann Lee', true],
  ['From Oslo', true],
  ['frankly', false],
  ['in\nthat order', true],
  ['© Acme', true],
  ['b', false],
])('%j, where first words are short: %s', (text, expected) => {
  expect(opensBriefly(text)).toBe(expected);
});
