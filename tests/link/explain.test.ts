import { describe, expect, test } from 'vitest';
import { linkEntities } from '../../src/link/index.js';
import { rulesOf } from '../../src/text/rule-names.js';
import { namesOf } from '../helpers/names.js';

/** A text, and the rules behind each of its entities. */
const behind: readonly (readonly [string, ...string[]])[] = [
  ['[[Bo Li|person]] left.', 'Bo Li: tagger'],
  [
    'Foreign Minister [[Wang Yi|person]] spoke. [[Wang|person]], the minister, left. [[Wang|person]] ate.',
    'Wang Yi: tagger; surname of a full name; title before a name; role after a name',
  ],
  [
    '[[Swiss|demonym]] [[Bo Li|person]] won.',
    'Switzerland: tagger; demonym of a country',
    'Bo Li: tagger; country before a name',
  ],
  ['[[Acme|organization]] grew. [[Acme|organization]] paid.', 'Acme: tagger; same name'],
];

describe('the rules of an entity, each once', () =>
  test.each(behind)('%s', (text, ...expected) => {
    const { doc, mentions } = namesOf(text);
    expect(linkEntities(doc, mentions).map(({ name, by }) => `${name}: ${by}`)).toEqual(expected);
  }));

/** A text, and for each mention of the last entity whom it may be. */
const open: readonly (readonly [string, ...string[]])[] = [
  ['[[Chen Wei|person]] met [[Chen Lin|person]]. [[Chen|person]] spoke.', 'Chen Wei, Chen Lin'],
  [
    '[[Chen Wei|person]] met [[Chen Lin|person]]. [[Chen|person]] spoke. [[Chen|person]] left.',
    'Chen Wei, Chen Lin',
    'Chen Wei, Chen Lin',
  ],
  // the fullest names of those who are left
  [
    '[[Al Hill|person]] met [[Jo Hill|person]]. Mr. [[Al Reed Hill|person]] waved. [[Mary Hill|person]] sang. Mr. [[Hill|person]] left.',
    'Al Reed Hill, Jo Hill',
  ],
  // somebody else altogether: nobody in the article
  ['[[Donald Hill|person]] came. Mrs. [[Hill|person]] left.', 'nobody'],
  // known
  ['[[Chen Wei|person]] met [[Bo Lin|person]]. [[Lin|person]] spoke.', 'nobody', 'nobody'],
];

describe('whom a shared name may mean', () =>
  test.each(open)('%s', (text, ...expected) => {
    const { doc, mentions } = namesOf(text);
    const last = linkEntities(doc, mentions).at(-1)!;
    expect(last.mentions.map(({ candidates }) => candidates?.join(', ') ?? 'nobody')).toEqual(expected);
  }));

test('rules are given once, in order', () => {
  expect(rulesOf([])).toBe('');
  expect(rulesOf([{}])).toBe('');
  expect(rulesOf([{ by: 'a; b' }, { by: 'a' }, {}, { by: 'c; b' }])).toBe('a; b; c');
});
