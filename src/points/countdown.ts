import type { Chain } from './chains.js';
import { areInColumns } from './indents.js';
import type { Marker } from './marker.js';

/** Points of a list that counts down, at least. */
const MIN_ITEMS = 3;
/** Sentences between two markers, at most. */
const MAX_DISTANCE = 60;

/** "3. …", "2. …", "1. …" on lines of their own: a list that counts down to its first number. */
export function joinCountdowns(markers: readonly Marker[]): Chain[] {
  const chains: Chain[] = [];
  let run: Marker[] = [];
  for (const marker of markers) {
    if (marker.position !== 'line' || !/^\(?1/.test(marker.key) || typeof marker.numbers === 'string') continue;
    const last = run.at(-1);
    if (!last || !goesOn(last, marker)) run = [];
    run.push(marker);
    if (marker.numbers[0] !== 1) continue;
    if (run.length >= MIN_ITEMS) chains.push({ markers: run, numbers: run.map(({ numbers }) => Number(numbers[0])) });
    run = [];
  }
  return chains;
}

function goesOn(last: Marker, next: Marker): boolean {
  if (last.key !== next.key || next.sentence - last.sentence > MAX_DISTANCE) return false;
  return !areInColumns(last, next) && Number(next.numbers[0]) === Number(last.numbers[0]) - 1;
}
