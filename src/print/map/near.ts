import type { GeoProjection } from 'd3-geo';
import type { Bounds } from '../../resource/outlines.js';
import { type Frame, wrapped } from './frame.js';

/** How many steps along each side of a frame tell where on Earth it is. */
const STEPS = 8;
/** Degrees around a frame, for what its steps miss. */
const AROUND = 1;

/** What tells whether something may be on a frame. */
export function nearness({ projection, width, height, span }: Frame): (bounds: Bounds) => boolean {
  const points = span === 360 ? [] : gridOf(projection, width, height);
  if (points.length === 0) return () => true;
  const center = -projection.rotate()[0];
  // From the middle, so that no frame is on two sides of the antimeridian.
  const lons = points.map(([lon]) => wrapped(lon - center));
  const lats = points.map(([, lat]) => lat);
  const [west, east] = [Math.min(...lons) - AROUND, Math.max(...lons) + AROUND];
  const [south, north] = [Math.min(...lats) - AROUND, Math.max(...lats) + AROUND];
  const isOverPole = south < -84 || north > 84;
  return (bounds) => {
    if (bounds.north < south || bounds.south > north) return false;
    if (isOverPole) return true;
    return [-360, 0, 360].some((turn) => bounds.west - center + turn <= east && bounds.east - center + turn >= west);
  };
}

/** Points of a frame, from side to side and from top to bottom. */
function gridOf(projection: GeoProjection, width: number, height: number): [number, number][] {
  const steps = Array.from({ length: STEPS + 1 }, (_, i) => i / STEPS);
  return steps.flatMap((x) => steps.flatMap((y) => [projection.invert!([x * width, y * height])!]));
}
