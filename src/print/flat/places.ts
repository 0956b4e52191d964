import type { MappedPlace, PlaceMap } from '../../types.js';
import type { Column } from './column.js';

/** A row a place of known location. */
export const placeColumns: readonly Column<MappedPlace>[] = [
  { name: 'name', of: ({ name }) => name },
  { name: 'type', of: ({ type }) => type },
  { name: 'kind', of: ({ location }) => location.kind },
  { name: 'admin1', of: ({ location }) => location.admin1 },
  { name: 'country', of: ({ location }) => location.country },
  { name: 'lat', type: 'number', of: ({ location }) => location.lat },
  { name: 'lon', type: 'number', of: ({ location }) => location.lon },
  { name: 'geonameid', type: 'integer', of: ({ location }) => location.geonameid },
  { name: 'geoname', of: ({ location }) => location.name },
  { name: 'confidence', type: 'number', of: ({ location }) => location.confidence },
  { name: 'count', type: 'integer', of: ({ count }) => count },
  { name: 'articles', type: 'integer', of: ({ documents }) => documents },
  { name: 'aliases', type: 'texts', of: ({ aliases }) => aliases },
  { name: 'place_id', of: ({ id }) => id },
];

export function placesOf({ places }: PlaceMap): readonly MappedPlace[] {
  return places;
}
