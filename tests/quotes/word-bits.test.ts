import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findQuoted } from '../../src/quotes/direct/quotation-marks.js';
import { sentencesAfterHeadings } from '../../src/quotes/glued-headings.js';
import { readSpeechText } from '../../src/quotes/read-speech.js';
import type { SpeechText } from '../../src/quotes/speech-text.js';
import { bitOf, bitsOf } from '../../src/quotes/word-bits.js';
import { documentOf } from '../helpers/document.js';

const TALKING = bitOf(['talk', 'sing']);
const MOVING = bitOf(['sing', 'dance']);

describe('the bits of a word', () => {
  test.each([
    ['talk', TALKING],
    ['sing', TALKING | MOVING],
    ['dance', MOVING],
    ['zither', 0],
  ])('%s', (word, bits) => expect(bitsOf(word) & (TALKING | MOVING)).toBe(bits));
});

describe('what a token has no bit for is not looked at, and would be nothing', () => {
  const pieces = [
    '"',
    "'",
    '“',
    '”',
    '‘',
    '’',
    '``',
    "''",
    '«',
    '»,',
    ' / ',
    'ab / cd (AFP)',
    '. ',
    ', ',
    ' We agree',
    ' he said',
  ];
  const texts = fc
    .array(fc.constantFrom(...pieces), { minLength: 3, maxLength: 14 })
    .map((some) => `A${some.join('')}.`);
  /** The same text, in which each token has every bit. */
  const withAll = (speech: SpeechText) => ({ ...speech, kinds: speech.kinds.map(() => -1) });

  test.each<[string, (speech: SpeechText) => unknown]>([
    ['quotation marks', findQuoted],
    ['signatures', sentencesAfterHeadings],
  ])('%s', (_, read) => {
    const isSame = (text: string) => {
      const speech = readSpeechText(documentOf(text), []);
      expect(read(speech)).toEqual(read(withAll(speech)));
    };
    fc.assert(fc.property(texts, isSame), { numRuns: 200 });
  });
});
