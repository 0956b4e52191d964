import { expect, test } from 'vitest';
import { convertOffsets } from '../../src/edit/offsets.js';

/** One character of each length in UTF-8 at the edges of its range, with its bytes; the last two are two code units. */
test.each([
  ['\u0000', 1],
  ['\u007f', 1],
  ['\u0080', 2],
  ['\u07ff', 2],
  ['\u0800', 3],
  ['\uffff', 3],
  ['\u{10000}', 4],
  ['\u{10ffff}', 4],
])('offsets after %j, which has %i bytes', (char, bytes) => {
  const text = `a${char}b`;
  const span = { start: 1 + char.length, end: text.length };
  expect(convertOffsets(span, text, 'utf16')).toEqual(span);
  expect(convertOffsets(span, text, 'codepoint')).toEqual({ start: 2, end: 3 });
  expect(convertOffsets(span, text, 'byte')).toEqual({ start: 1 + bytes, end: 2 + bytes });
});

test('every start and end is converted, at any depth, and nothing else', () => {
  const value = { start: 2, name: 'x', count: 2, parts: [{ start: 0, end: 2 }, null], end: 3, start_: 2 };
  expect(convertOffsets(value, '😀b', 'codepoint')).toEqual({
    start: 1,
    name: 'x',
    count: 2,
    parts: [{ start: 0, end: 1 }, null],
    end: 2,
    start_: 2,
  });
});
