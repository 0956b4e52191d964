import { expect, test } from 'vitest';
import { readOrdinalMarkers } from '../../src/points/ordinal-markers.js';
import { documentOf } from '../helpers/document.js';

/** Sentences with what opens a point within them, each in brackets. */
const rows = [
  'They want two things: [first], to wait; [secondly], to act.',
  'They want two things: [on the one hand], calm; [on the other hand], speed.',
  'They have aims: [one] is peace, and [another] is bread.',
  'They have aims; [the second] is bread, and [the other] is peace.',
  "They have options; [Iraq's third] option is talks.",
  'They have aims: [one], peace, [two], bread.',
  'They have aims; meanwhile, it rains, and those who wait get wet.',
  'The first train left; a train that is late, they said, is no train.',
];

test.each(rows)('%s', (row) => {
  const text = row.replace(/[[\]]/g, '');
  const markers = readOrdinalMarkers(documentOf(text)).filter(({ position }) => position === 'clause');
  expect(markers.map(({ start, end }) => text.slice(start, end))).toEqual(
    Array.from(row.matchAll(/\[(.+?)\]/g), ([, marker]) => marker),
  );
});
