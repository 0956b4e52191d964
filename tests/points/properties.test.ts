import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findPoints } from '../../src/points/index.js';
import type { PointList } from '../../src/types.js';
import { documentOf } from '../helpers/document.js';
import { runs } from '../helpers/runs.js';

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
    { numRuns: runs(600) },
  );
});
