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

test('short phrases are compared as a whole', () => {
  const opensBriefly = opensLike(['by', 'from']);
  expect(['By Ann Lee', 'frankly', 'From Oslo', 'b'].map((text) => opensBriefly(text))).toEqual([
    true,
    true,
    true,
    false,
  ]);
});
