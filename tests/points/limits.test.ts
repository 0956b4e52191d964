import { expect, test } from 'vitest';
import { readCounts } from '../../src/points/counts.js';
import { findPoints } from '../../src/points/index.js';
import { documentOf } from '../helpers/document.js';
import { reachOf, times } from '../helpers/reach.js';

const late = 'It is late.';

/** How far a list reaches: with more sentences, words or points than these it is none. */
const lists: readonly (readonly [limit: string, reach: number, text: (n: number) => string])[] = [
  [
    'sentences between ordinals',
    29,
    (n) => `There are two reasons. First, it rains. ${times(n, late)}Second, it snows.`,
  ],
  [
    'sentences between ordinals that nothing announces',
    24,
    (n) => `First, it rains. ${times(n, late)}Second, it snows.`,
  ],
  [
    'sentences between ordinals within sentences',
    11,
    (n) => `They have two aims, first, to wait. ${times(n, late)}They have, second, to act.`,
  ],
  [
    'sentences before a "finally"',
    14,
    (n) => `There are two reasons. First, it rains. ${times(n, late)}Finally, it snows.`,
  ],
  [
    'paragraphs between numbered lines',
    58,
    (n) => `There are two reasons.\n1. It rains.\n${'It is late.\n'.repeat(n)}2. It snows.`,
  ],
  [
    'sentences between points that only their own words announce',
    5,
    (n) => `The first reason is rain. ${times(n, late)}The second reason is snow.`,
  ],
  ['sentences that begin alike', 12, (n) => `The plan does ${n} things. ${times(n, 'It bans a bomb.')}`],
];

test.each(lists)('%s: %i', (_, reach, textOf) =>
  expect(reachOf((n) => findPoints(documentOf(textOf(n))).length > 0)).toBe(reach),
);

test('three sentences that begin alike are a list, two only after a plain lead', () => {
  const textOf = (n: number) => `The plan names ${n} things. ${times(n, 'It bans a bomb.')}`;
  expect([2, 3].map((n) => findPoints(documentOf(textOf(n))).length)).toEqual([0, 1]);
});

test('a number counts a noun up to six words on', () => {
  const countsIn = (n: number) => {
    const { tokens } = documentOf(`He gave two ${times(n, 'good')}reasons.`).sentences[0]!;
    return readCounts(tokens, 0, tokens.length).length;
  };
  expect(reachOf((n) => countsIn(n) > 0)).toBe(5);
});

test('a heading has up to 90 characters', () => {
  const itemOf = (n: number) => {
    const heading = 'x'.repeat(n);
    const lists = findPoints(
      documentOf(`Two reasons:\n1. The beach\nSand for free.\n2. ${heading}\nNobody fries a fish like they do.`),
    );
    return lists[0]?.items[1]?.text;
  };
  expect(reachOf((n) => itemOf(n)?.endsWith('they do.') === true)).toBe(87);
});
