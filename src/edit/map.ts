import type { PlaceMap } from '../types.js';
import { type EntitySelection, isSelected } from './selection.js';

/**
 * The places that are wanted; those whose location is less sure than `minConfidence` are not. Those of no known location stay
 * whatever the area: they may be in it.
 */
export function selectPlaces(map: PlaceMap, selection: EntitySelection): PlaceMap {
  const { area: _anywhere, ...named } = selection;
  const { minConfidence = 0 } = named;
  return {
    ...map,
    places: map.places.filter((place) => isSelected(place, selection) && place.location.confidence >= minConfidence),
    unlocated: map.unlocated.filter((place) => isSelected(place, named)),
  };
}
