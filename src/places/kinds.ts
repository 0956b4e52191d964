import type { PlaceKind } from '../types.js';

/** Kilometers within which two places of one name are one to a reader: a city and its county. */
export const ONE_PLACE = 50;

/** Towns, parts of them, and counties: their points tell where they are, unlike those of what is larger. */
export function isLocal(kind: PlaceKind): boolean {
  return kind === 'city' || kind === 'district' || kind === 'county';
}
