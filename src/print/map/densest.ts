import type { MappedPlace } from '../../types.js';

/** How far around a place others are near to it, in degrees. */
const ACROSS = 22;
const DOWN = 13;
/** So many, and so large a part of all, are worth a map of their own. */
const MIN_PLACES = 15;
const MIN_PART = 0.25;

/** The places around the one that has the most near to it, if they are many, and others are far away; otherwise null. */
export function densestOf(places: readonly MappedPlace[]): readonly MappedPlace[] | null {
  let most: readonly MappedPlace[] = [];
  for (const place of places) {
    const near = places.filter((other) => isNear(place, other));
    if (near.length > most.length) most = near;
  }
  const isPart = most.length >= Math.max(MIN_PLACES, MIN_PART * places.length);
  return isPart && places.some((place) => !isNear(most[0]!, place, 4)) ? most : null;
}

function isNear({ location: a }: MappedPlace, { location: b }: MappedPlace, times = 1): boolean {
  const across = Math.abs(a.lon - b.lon);
  return Math.min(across, 360 - across) <= ACROSS * times && Math.abs(a.lat - b.lat) <= DOWN * times;
}
