import { describe, expect, test } from 'vitest';
import {
  fold,
  isAcronym,
  isCapitalizedWord,
  isOfLetters,
  isOneLetterOff,
  lettersOf,
  nameKey,
  startsWithLetter,
  withoutUmlauts,
} from '../../src/link/forms/spelling.js';
import { startsWithCapital } from '../../src/text/letter-case.js';

describe('fold', () =>
  test.each([
    ['Wang Yi', 'wang yi'],
    ['U.S.', 'us'],
    ['AT&T', 'at and t'],
    ['Ra’ad', 'raad'],
    ['Ra’ad (Jr.)', 'raad jr'],
    ['Jae-in', 'jae in'],
    ['Jean–Paul', 'jean paul'],
    ['Oslo / Bergen', 'oslo bergen'],
    [' -Oslo- ', 'oslo'],
    ['Köln', 'koln'],
    ['Köln & Co.', 'koln and co'],
    ['Søren Łukasz Đinđić', 'soren lukasz dindic'],
    ['ŁØĐ', 'lod'],
    ['Straße', 'strasse'],
    ['Ægir Næss', 'aegir naess'],
    ['İstanbul, Diyarbakır', 'istanbul diyarbakir'],
    ['5ème', '5eme'],
    ['–', ''],
  ])('%s → %s', (text, folded) => expect(fold(text)).toBe(folded)));

describe('nameKey', () =>
  test.each([
    ['the White House', 'white house'],
    ['The White House', 'white house'],
    ['Theresa May', 'theresa may'],
    ["Moscow's", 'moscow'],
    ['MOSCOW’S', 'moscow'],
    ["Texans'", 'texans'],
    ['the', 'the'],
    ['–', '–'],
  ])('%s → %s', (text, key) => expect(nameKey(text)).toBe(key)));

test('umlauts are left out as agencies spell them', () => {
  expect(['loew', 'mueller', 'jaeger', 'peter'].map(withoutUmlauts)).toEqual(['low', 'muller', 'jager', 'peter']);
});

describe('acronyms', () => {
  test.each([
    ['WHO', 'WHO'],
    ['U.N.', 'UN'],
    ['G-20', 'G20'],
    ['AfD', 'AFD'],
    ['AT&T', 'ATT'],
    ['B2', 'B2'],
    ['B9', 'B9'],
    ['A0', 'A0'],
    ['ÖVP', 'ÖVP'],
    ['SPÖ', 'SPÖ'],
    ['S.Ö.P.', 'SÖP'],
    ['AZFZ', 'AZFZ'],
    ['ABCDEFGH', 'ABCDEFGH'],
    ['AB٣', 'AB٣'],
  ])('%s has the letters %s', (text, letters) => {
    expect(isAcronym(text)).toBe(true);
    expect(lettersOf(text)).toBe(letters);
  });
  test.each([
    'A',
    'Ab',
    'AbCd',
    'ABcdef',
    'wHO',
    'W!O',
    'W O',
    'A:B',
    '4AB',
    'Ab/',
    '20',
    'ABCDEFGHI',
    'A..',
    'Aé',
    'WHO’S',
  ])('%s is none', (text) => expect(isAcronym(text)).toBe(false));
});

describe('letters', () => {
  test.each([
    ['Aa', true],
    ['Zoo', true],
    ['Ångström', true],
    ['@Home', false],
    ['[A', false],
    ['al-Qaeda', false],
    ['über', false],
    ['45', false],
    ['', false],
    ['\u0080', false],
    ['\u007f', false],
  ])('%j starts with a capital: %s', (text, is) => expect(startsWithCapital(text)).toBe(is));
  test.each([
    ['Bank', true],
    ['al-Qaeda', true],
    ['zoo', true],
    ['Zoo', true],
    ['über', true],
    ['Österreich', true],
    ['مكة', true],
    ['`a', false],
    ['{a', false],
    ['@a', false],
    ['[a', false],
    ['20', false],
    ['٣', false],
    ['(', false],
    ['«', false],
    ['', false],
  ])('%j starts with a letter: %s', (text, is) => expect(startsWithLetter(text)).toBe(is));
  test.each([
    ['Wang', true],
    ['Ång', true],
    ['Éé', true],
    ['WHO', false],
    ['wang', false],
    ['G-20', false],
    ['A', false],
    ['AÉ', false],
  ])('%j is a capitalized word: %s', (text, is) => expect(isCapitalizedWord(text)).toBe(is));
  test.each([
    ['co-founder', '-', true],
    ['co-founder', '', false],
    ["Int'l", "-'", true],
    ['Größe', '', true],
    ['ab1', '-', false],
    ['', '-', false],
  ])('%j is of letters and %j: %s', (text, marks, is) => expect(isOfLetters(text, marks)).toBe(is));
});

describe('one letter off', () => {
  test.each([
    ['vasari', 'vassari'],
    ['vassari', 'vasari'],
    ['dreyer', 'deyer'],
    ['dreyer', 'drayer'],
    ['dreyer', 'dryeer'],
    ['meyer', 'meyers'],
    ['dreyer', 'breyer'],
    ['ab', 'ba'],
    ['aa', 'a'],
    ['aaa', 'aa'],
  ])('%s and %s are', (a, b) => expect([isOneLetterOff(a, b), isOneLetterOff(b, a)]).toEqual([true, true]));
  test.each([
    ['vasari', 'vasari'],
    ['dreyer', 'driver'],
    ['dreyer', 'drexxer'],
    ['dreyer', 'dyrer'],
    ['dreyer', 'dreyerss'],
    ['dreyer', 'yerdre'],
    ['abcd', 'badc'],
    ['abc', 'cab'],
    ['abc', 'cba'],
  ])('%s and %s are not', (a, b) => expect([isOneLetterOff(a, b), isOneLetterOff(b, a)]).toEqual([false, false]));
});
