import { describe, expect, test } from 'vitest';
import { readComparableName } from '../../src/link/forms/comparable-names.js';
import { readDemonym } from '../../src/link/forms/demonyms.js';
import { initialsOf } from '../../src/link/forms/initials.js';
import { knownNameOf, knownRows } from '../../src/link/forms/known-organizations.js';
import { citiesWithin, countryWithin } from '../../src/link/forms/nested-countries.js';
import { countNameWords, readPersonName } from '../../src/link/forms/person-names.js';

describe('the words of a person', () =>
  test.each([
    ['Dr. Abdulmalek al-Mekhlafi Jr.', 'abdulmalek al mekhlafi'],
    ['Mr. President Angela Merkel', 'angela merkel'],
    ['Dean Acheson', 'dean acheson'],
    ['Jae-yong Lee', 'jaeyong lee'],
    ['Van Houten', 'van houten'],
    ["Ann Lee's", 'ann lee'],
    ['Ann - Lee', 'ann lee'],
    ['Harmeet "Bunty" Bans', 'harmeet bans'],
    // what is left of a name is one
    ['Dr.', 'dr'],
    ['Jr.', 'jr'],
    ['King Jr.', 'king'],
    ['A B C D E F G H I J', 'a b c d e f g h'],
  ])('%s → %s', (text, words) => expect(readPersonName(text).words.join(' ')).toBe(words)));

describe('what a name of a person is shortened to', () =>
  test.each([
    ['Leslie Van Houten', 'vanhouten, houten', 'leslie, leslievan', 'van'],
    ['Xi Jinping', 'jinping, xi', 'xi', ''],
    ['Kim Jong Un', 'jongun, un, kim', 'kim, kimjong', 'jong'],
    ['Li Wei Min Hao', 'weiminhao, minhao, hao', 'li, liwei, liweimin', 'wei, min'],
    ['Harmeet "Bunty Boy" Bans', 'bans', 'harmeet, buntyboy', ''],
    ['Merkel', '', '', ''],
  ])('%s: surnames %s; given names %s; middle names %s', (text, ...parts) => {
    const { surnames, givenNames, middleNames } = readPersonName(text);
    expect([surnames, givenNames, middleNames].map((names) => names.join(', '))).toEqual(parts);
  }));

test('spellings of a full name are looked for by surname, and by given name and initial', () => {
  expect(readPersonName('Angela Dorothea Merkel').buckets).toEqual(['surname merkel', 'given name angela m']);
  expect(readPersonName('Merkel').buckets).toEqual([]);
});

describe('how full a name of a person is', () =>
  test.each([
    ['Angela Merkel', 2],
    ['Chancellor Merkel', 1],
    ['Dr. Angela Merkel', 2],
    ['Chancellor', 1],
    ['Merkel', 1],
  ])('%s: %s', (text, words) => expect(countNameWords(text)).toBe(words)));

describe('a name as it is compared', () =>
  test.each([
    ['Microsoft Corp.', 'microsoft', true],
    ['Acme Holdings Co. Ltd', 'acme', true],
    ['the Acme Islamic Group', 'acme islamic', true],
    ['the Islamic Group', 'islamic group', false],
    ['National Steel Group', 'national steel', true],
    ['French Group', 'french group', false],
    ['Group', 'group', false],
    ['The Acme Organisation', 'acme organization', false],
    ['Defence Fund', 'defense fund', false],
    ["Iran's Foreign Ministry", 'iran foreign ministry', false],
  ])('%s → %s; full: %s', (text, joined, isFull) => {
    expect(readComparableName(text)).toMatchObject({ joined, isFull });
  }));

test('beginnings and ends of a name are all shorter than the name', () => {
  const { beginnings, ends } = readComparableName('Council of Europe');
  expect([beginnings, ends]).toEqual([
    ['council', 'council of'],
    ['of europe', 'europe'],
  ]);
  expect(readComparableName('Acme')).toMatchObject({ beginnings: [], ends: [] });
});

test('a name of more than 14 words has no short form', () => {
  const words = (count: number) => Array.from({ length: count }, (_, i) => `w${i}`).join(' ');
  expect(readComparableName(words(14)).ends).toHaveLength(13);
  expect(readComparableName(words(15)).ends).toHaveLength(0);
});

describe('names of the same words', () => {
  test.each([
    ["Iran's Foreign Ministry", 'Iranian Foreign Ministry'],
    ['Department of Justice', 'Justice Department'],
    ['US Patrol', 'American Patrol'],
    ['UK Patrol', 'British Patrol'],
    ['Italy Patrol', 'Italian Patrol'],
  ])('%s, %s', (a, b) => expect(readComparableName(a).sorted).toBe(readComparableName(b).sorted));
  test.each([
    ['University of Boston', 'Boston University'],
    ['It Patrol', 'Italian Patrol'],
    ['US Patrol', 'British Patrol'],
    ['Swiss', 'Switzerland'],
  ])('%s, %s are not', (a, b) => expect(readComparableName(a).sorted).not.toBe(readComparableName(b).sorted));
});

describe('initials', () =>
  test.each([
    ['Organization for the Prohibition of Chemical Weapons', 'OFTPOCW OPCW OFPOCW'],
    ['bank Of Japan', 'BOJ BJ'],
    ['The Acme Board', 'TAB AB'],
    ['Trans-Pacific Partnership', 'TPP'],
    ['20 Nord Energy', 'NE'],
    ['Oslo', ''],
    ['a b c d e f g h i j k l', 'ABCDEFGHIJKL BCDFGHIJKL BCDEFGHIJKL'],
    ['a b c d e f g h i j k l m', ''],
  ])('%s: %s', (name, initials) => expect(initialsOf(name).join(' ')).toBe(initials)));

describe('demonyms', () =>
  test.each([
    ['Chinese', 'CN'],
    ['Sino-Russian', 'CN RU'],
    ['Swiss-German', 'CH DE'],
    ['China-Russian', 'CN RU'],
    ['Franco/German', 'FR DE'],
    ['European', 'Europe'],
    ['Anti-German', ''],
    ['Sino-Acme', ''],
    ['Sino', ''],
    ['', ''],
  ])('%j is of %j', (text, of) => {
    const demonym = readDemonym(text);
    expect(demonym ? (demonym.region ?? demonym.countries.map(({ id }) => id).join(' ')) : '').toBe(of);
  }));

describe('places within a name', () => {
  test.each([
    ['Bank of Japan', 'JP'],
    ['Bank of Saint Vincent and the Grenadines', 'VC'],
    ["Iran's Foreign Ministry", 'IR'],
    ['US-China Council', null],
    ['New Mexico Police', null],
    ['Georgia Tech', null],
    ['Bank of Georgia', 'GE'],
    ['Bank Of Georgia', 'GE'],
  ])('%s speaks of the country %s', (name, id) => expect(countryWithin(name)?.id ?? null).toBe(id));
  test.each([
    ['University of Oslo', 'NO'],
    ['Oslo District Court', 'NO'],
    ['Rio de Janeiro Court', 'BR'],
    ['School of Economics of Oslo', 'NO'],
    ['Boston Globe', ''],
    ['Oslo', ''],
    // no more than 8 words
    ['Board of Music and Art of Greater Oslo', ''],
    ['Board of Music and Art in the Oslo Court', ''],
    ['Oslo Board for Music and Art and Court', 'NO'],
    ['Oslo Board for Music and Art and Youth Court', ''],
  ])('%s names the city of %s', (name, ids) => {
    expect(
      citiesWithin(name)
        .flatMap((city) => city.ids)
        .join(' '),
    ).toBe(ids);
  });
});

describe('known organizations', () => {
  test.each([
    'UN',
    'the UN',
    'U.N.',
    'united nations',
    'the United Nations',
    'The United  Nations',
    'United Nations’',
    "UN's",
    "UN'S",
  ])('%s is the UN', (text) => expect(knownRows(text)).toEqual(knownRows('United Nations')));
  test('an acronym may mean two', () => {
    expect(knownRows('ICC')).toEqual([
      ...knownRows('International Criminal Court'),
      ...knownRows('International Cricket Council'),
    ]);
  });
  test.each(['Acme', 'who', 'un', 'the', 'fed'])('%s is none', (text) => expect(knownRows(text)).toEqual([]));
  test('an acronym that means one everywhere has a full name', () => {
    expect(knownNameOf('WHO')).toBe('World Health Organization');
    expect(knownNameOf('ICC')).toBeNull();
    expect(knownNameOf('World Health Organisation')).toBeNull();
  });
});
