export interface Point {
  readonly lat: number;
  readonly lon: number;
}

const RADIANS = Math.PI / 180;
const EARTH_DIAMETER = 12_742;

/** The distance of two points along the great circle, in kilometers, on a sphere. */
export function kilometersBetween(a: Point, b: Point): number {
  const lat = Math.sin(((b.lat - a.lat) * RADIANS) / 2) ** 2;
  const lon = Math.sin(((b.lon - a.lon) * RADIANS) / 2) ** 2;
  return (
    EARTH_DIAMETER *
    Math.asin(Math.min(1, Math.sqrt(lat + Math.cos(a.lat * RADIANS) * Math.cos(b.lat * RADIANS) * lon)))
  );
}
