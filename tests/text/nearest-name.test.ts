import { expect, test } from 'vitest';
import { nearestName } from '../../src/text/nearest-name.js';

const NAMES = ['people', 'countries', 'start_offset', 'json', 'ndjson-rows', 'dates'];

test.each([
  ['peple', 'people'],
  ['Countries', 'countries'],
  ['startoffset', 'start_offset'],
  ['start', 'start_offset'],
  ['jsn', 'json'],
  ['dtaes', 'dates'],
  ['xyz', null],
  ['', null],
  ['x'.repeat(100_000), null],
])('%.20s → %s', (typed, meant) => expect(nearestName(typed, NAMES)).toBe(meant));
