import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/app/library.js';
import { findDates } from '../../src/dates/index.js';
import { areSlices } from '../../src/dev/fuzz/properties.js';
import { recognizeNames } from '../../src/names/index.js';
import { findPoints } from '../../src/points/index.js';
import { findQuotes } from '../../src/quotes/index.js';
import { documentOf } from '../helpers/document.js';

/**
 * Long texts of one repeated piece, which take a second or two each; with a step that is not linear they would take
 * minutes. `growth.test.ts` measures the growth itself.
 */
const LIMIT = { timeout: 30_000 };

const ANCHOR = '2020-09-17';

/** Repeats a piece to about so many characters. */
const repeatedTo = (length: number, piece: string) => piece.repeat(Math.ceil(length / piece.length));

describe('an article of 300,000 characters is analyzed', LIMIT, () => {
  test.each([
    ['one word', 'a'],
    ['no spaces', 'First,'],
    ['hyphens', 'a-'],
    ['stops', 'A.'],
    ['quotes and brackets', '"('],
    ['capitals', 'AAAA '],
    ['line ends', '\n'],
    ['dashes on lines', '--\n'],
    ['a name without end', 'Wang Yi '],
    ['one sentence', 'the talks, and '],
    ['ordinals', 'First, '],
    ['months', 'Sept. '],
    ['digits', '1'],
    ['from from', 'from '],
    ['lists', 'First, x. Second, y. '],
  ])('%s', (_, piece) => {
    const text = repeatedTo(300_000, piece);
    expect(areSlices(analyze(text, { anchor: ANCHOR }), text, 'utf16')).toBeNull();
  });
});

describe('names', LIMIT, () => {
  test.each([
    ['one word', 'Paris ', 240_000],
    ['no spaces', 'Paris', 200_000],
    ['capitals', 'THE UN ', 210_000],
    ['brackets', '(AFP, ', 180_000],
    ['hyphens', 'A-', 120_000],
    ['lines', 'Rome\n', 200_000],
  ])('%s', (_, piece, length) => {
    const text = repeatedTo(length, piece);
    expect(areSlices(recognizeNames(documentOf(text)), text, 'utf16')).toBeNull();
  });
});

describe('dates: a rule looks a few words ahead, and each word is read once', LIMIT, () => {
  const MEGABYTE = 1 << 20;
  test.each([
    ['1234567890', MEGABYTE, 0],
    ['Sept. ', MEGABYTE, 0],
    ['from from from ', MEGABYTE, 0],
    ['12 ', MEGABYTE / 16, 0],
    ['the past ', MEGABYTE / 16, 0],
    ['early late mid ', MEGABYTE / 16, 0],
    ['one hundred and ', MEGABYTE / 16, 0],
    ['9/', MEGABYTE / 16, 0],
    ['five-', MEGABYTE / 16, 0],
    ['Monday to Tuesday ', MEGABYTE / 16, 1],
    ['Sept. 1, 2, 3, 4 and 5 ', MEGABYTE / 16, 1],
    ['the third quarter ', MEGABYTE / 16, 1],
    ['the end of the 80s ', MEGABYTE / 16, 1],
    ['two to three ', MEGABYTE / 16, 0],
    ['a year ago ', MEGABYTE / 16, 1],
  ])('%j, %i characters', (piece, length, min) => {
    const dates = findDates(documentOf(repeatedTo(length, piece), { anchor: ANCHOR }));
    expect(dates.length).toBeGreaterThanOrEqual(min);
    expect(dates.length).toBeLessThan(length / 2);
  });
});

describe('points: ten times as long as a communiqué', LIMIT, () => {
  test.each([
    'First, ',
    '1. ',
    '1. a 2. b ',
    '(a) ',
    '(a) x (b) y ',
    '; ',
    'three things: ',
    'First, a. Second, b. ',
    'First, a; second, b; ',
    '\n- a',
    'the following:\n',
    '(',
    'One is a. Another is b. ',
    'Step 1: ',
    'my first point is a, the second is b, ',
    'First, a b c; second, d e f ',
  ])('%j', (piece) => {
    const text = repeatedTo(80_000, piece);
    for (const list of findPoints(documentOf(text))) {
      expect(list.items).toHaveLength(list.found);
      expect(areSlices(list.items, text, 'utf16')).toBeNull();
    }
  });
});

test('quotes: marks that never pair up', LIMIT, () => {
  const text = '" said "'.repeat(20_000);
  expect(areSlices(findQuotes(documentOf(text), []), text, 'utf16')).toBeNull();
});
