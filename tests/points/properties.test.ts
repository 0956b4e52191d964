import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPoints } from '../../src/points/index.js';
import type { PointList } from '../../src/types.js';
import { documentOf } from '../helpers/document.js';

/** What lists are made of, in any order. */
const piece = fc.constantFrom(
  'First, ',
  'Second, ',
  'Third, ',
  'Finally, ',
  'Next, ',
  'Firstly ',
  'and second, ',
  'The first is ',
  'The second reason is ',
  'One is ',
  'Another is ',
  'One, ',
  'Two, ',
  '1. ',
  '2. ',
  '3) ',
  '(1) ',
  '(2) ',
  '(a) ',
  '(b) ',
  '(i) ',
  '(ii) ',
  'Step 1: ',
  'Step 2: ',
  '\n',
  '\n\n',
  '\r\n',
  '• ',
  '- ',
  '--',
  '; ',
  ', ',
  ': ',
  '. ',
  ' and ',
  '"',
  '“',
  '”',
  '(',
  ')',
  'three reasons',
  'the following steps',
  'cut taxes',
  'He said it was late',
  'They agreed',
  '\u2028',
  '😀',
);
const text = fc.oneof(
  fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 80 }),
);

function inOrder(list: PointList): boolean {
  return list.items.every((item, i) => {
    const next = list.items[i + 1];
    return item.start <= item.end && (!next || item.end <= (next.marker?.start ?? next.start));
  });
}

test('spans are slices of the text; points stand in order and do not cross', () => {
  fc.assert(
    fc.property(text, (content) => {
      const lists = findPoints(documentOf(content));
      // Nested, but not without end.
      const length = lists.flatMap(({ items }) => items).reduce((sum, item) => sum + item.text.length, 0);
      expect(length).toBeLessThanOrEqual(12 * content.length);
      for (const list of lists) {
        expect(list.found).toBe(list.items.length);
        expect(list.found).toBeGreaterThan(1);
        for (const span of [list.lead, ...list.items, ...list.items.map(({ marker }) => marker)]) {
          if (span) expect(content.slice(span.start, span.end)).toBe(span.text);
        }
        for (const { marker, start } of list.items) expect(marker === null || marker.end <= start).toBe(true);
        expect(list.lead === null || list.lead.end <= (list.items[0]!.marker?.start ?? list.items[0]!.start)).toBe(
          true,
        );
        expect(inOrder(list)).toBe(true);
        for (const item of list.items) expect(item.text).toMatch(/[\p{L}\p{N}]/u);
      }
    }),
    { numRuns: 3000 },
  );
});

/** Ten times what a statement holds: what takes more than linear time does not come to an end here. */
const HOSTILE_LENGTH = 80_000;

describe('comes to an end on', () =>
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
  ])(
    '%j',
    (unit) => {
      const doc = documentOf(unit.repeat(Math.ceil(HOSTILE_LENGTH / unit.length)));
      for (const { found, items } of findPoints(doc)) {
        expect(items).toHaveLength(found);
        for (const { text, start, end } of items) expect(doc.article.text.slice(start, end)).toBe(text);
      }
    },
    60_000,
  ));
