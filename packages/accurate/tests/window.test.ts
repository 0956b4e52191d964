import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type EncoderSentence, SHAPES } from '../../../src/names/encoder.js';
import { ROOM, windowsOf } from '../src/window.js';
import type { WordPieces } from '../src/word-pieces.js';

/** A word has as many pieces as letters; each piece is the letter's code. */
const byLetter: WordPieces = {
  start: 1,
  end: 2,
  of: (word) => [...word].map((letter) => letter.charCodeAt(0)),
};

function sentenceOf(words: readonly string[]): EncoderSentence {
  return {
    words,
    shapes: Uint8Array.from(words, (_, i) => i % SHAPES),
    known: Uint16Array.from(words, (_, i) => i),
    clusters: Uint16Array.from(words, (_, i) => i + 1),
  };
}

test('pieces stand between the marks of a window, and each has what is known of its word', () => {
  const [window, ...others] = windowsOf([sentenceOf(['ab', 'c']), sentenceOf(['d'])], byLetter);
  expect(others).toEqual([]);
  expect(window).toEqual({
    pieces: Int32Array.of(1, 97, 98, 99, 100, 2),
    shapes: Int32Array.of(2 * SHAPES, 0, SHAPES, 1, 0, 2 * SHAPES),
    known: Uint16Array.of(0, 0, 0, 1, 0, 0),
    clusters: Int32Array.of(0, 1, 1, 2, 1, 0),
    first: Int32Array.of(1, 3, 4),
  });
});

describe('windows', () => {
  /** How many words each window has. */
  const sizes = (lengths: readonly number[]) =>
    windowsOf(
      lengths.map((length) => sentenceOf(new Array(length).fill('a'))),
      byLetter,
    ).map(({ first }) => first.length);

  test.each<[string, number[], number[]]>([
    ['nothing', [], []],
    ['a sentence without words', [0], []],
    ['sentences that fit', [100, 50, 50], [200]],
    ['cut between sentences', [100, 100, 100], [200, 100]],
    ['a sentence that is too long is cut', [500], [ROOM - 1, ROOM - 1, 500 - 2 * (ROOM - 1)]],
    ['the end of it has room for the next', [250, 10], [ROOM - 1, 250 - (ROOM - 1) + 10]],
  ])('%s', (_, lengths, expected) => {
    expect(sizes(lengths)).toEqual(expected);
  });

  test('every word is in one window, in order', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { maxLength: 120 });
    fc.assert(
      fc.property(fc.array(words, { maxLength: 12 }), (sentences) => {
        const windows = windowsOf(sentences.map(sentenceOf), byLetter);
        const found = windows.flatMap(({ pieces, first }) =>
          [...first].map((from, i) => String.fromCharCode(...pieces.slice(from, first[i + 1] ?? pieces.length - 1))),
        );
        expect(found).toEqual(sentences.flat());
        for (const { pieces } of windows) expect(pieces.length).toBeLessThanOrEqual(ROOM + 1);
      }),
    );
  });
});
