import { type Line, readLines } from '../../resource/outlines.js';
import type { MappedPlace } from '../../types.js';
import type { Frame } from './frame.js';
import { showsStates, US } from './ground.js';
import { nearness } from './near.js';

/** A map of more degrees across shows coarse outlines. */
const MAX_FINE = 25;
/** A line that goes farther, as a part of the width of the frame, goes around the back of the Earth. */
const MAX_WAY = 0.5;

/**
 * The coasts and borders of a map, as pairs of points of its frame or near to it; much sooner than they are drawn as areas.
 * @param draw is given where each piece begins and ends
 */
export function drawLines(
  frame: Frame,
  places: readonly MappedPlace[],
  draw: (from: readonly [number, number], to: readonly [number, number]) => void,
): void {
  const isNear = nearness(frame);
  const withStates = showsStates(frame, places);
  const lines = [
    ...readLines(frame.span > MAX_FINE ? 'world' : 'countries', isNear, withStates ? US : null),
    ...(withStates ? readLines('states', isNear) : []),
  ];
  for (const line of lines) drawLine(line, frame, draw);
}

function drawLine(line: Line, { projection, width }: Frame, draw: Parameters<typeof drawLines>[2]): void {
  let last: [number, number] | null = null;
  for (let i = 0; i < line.length; i += 2) {
    const point = projection([line[i]!, line[i + 1]!])!;
    const isWhole = last !== null && Math.hypot(point[0] - last[0], point[1] - last[1]) < MAX_WAY * width;
    if (isWhole) draw(last!, point);
    last = point;
  }
}
