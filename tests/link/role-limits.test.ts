import { expect, test } from 'vitest';
import { linkEntities } from '../../src/link/index.js';
import { namesOf } from '../helpers/names.js';
import { reachOf, times } from '../helpers/reach.js';

/** How far a role reaches: with more words than these they are no part of it, or it is none. */
const limits: readonly (readonly [
  limit: string,
  reach: number,
  row: (n: number) => string,
  role: (n: number) => string,
])[] = [
  [
    'words after a possessive that no list has',
    3,
    (n) => `Its ${times(n, 'blue')}chief, [[Ann Lee|person]], left.`,
    (n) => `${times(n, 'blue')}chief`,
  ],
  [
    'words before a head',
    8,
    (n) => `The ${times(n, 'senior')}minister [[Ann Lee|person]] left.`,
    (n) => `${times(n, 'senior')}minister`,
  ],
  [
    'words of a plain complement before the name',
    2,
    (n) => `The head of ${times(n, 'blue')}lamps [[Ann Lee|person]] left.`,
    (n) => `head of ${times(n, 'blue')}lamps`,
  ],
  [
    'words of a complement after the name',
    4,
    (n) => `[[Ann Lee|person]], head of ${times(n, 'blue')}lamps, left.`,
    (n) => `head of ${times(n, 'blue')}lamps`,
  ],
  [
    'modifiers between two heads of one role',
    3,
    (n) => `[[Ann Lee|person]], deputy ${times(n, 'senior')}minister, left.`,
    (n) => `deputy ${times(n, 'senior')}minister`,
  ],
  [
    'words of a role after the name',
    15,
    (n) => `[[Ann Lee|person]], ${times(n, 'blue')}chief, left.`,
    (n) => `${times(n, 'blue')}chief`,
  ],
];

function personIn(row: string) {
  const { doc, mentions } = namesOf(row);
  return linkEntities(doc, mentions).find(({ type }) => type === 'person')!;
}

test.each(limits)('%s: %i', (_, reach, rowOf, roleOf) =>
  expect(reachOf((n) => n <= 20 && personIn(rowOf(n)).roles?.[0] === roleOf(n))).toBe(reach),
);

test('roles of one phrase: 4', () => {
  const roles = ['actor', 'singer', 'writer', 'poet', 'judge', 'pilot'];
  expect(personIn(`[[Ann Lee|person]], ${roles.join(' and ')}, left.`).roles).toEqual(roles.slice(0, 4));
  expect(personIn(`The ${roles.join(' and ')} [[Ann Lee|person]] left.`).roles).toEqual(roles.slice(-4));
});

test('words between a group and its organization: 5', () => {
  const row = (n: number) =>
    `[[Ann Lee|person]], chief executive of [[Swiss|demonym]] ${times(n, 'banking')}giant [[Acme|organization]], paid.`;
  expect(reachOf((n) => n <= 20 && personIn(row(n)).organization !== undefined)).toBe(4);
});
