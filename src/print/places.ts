import type { MappedPlace } from '../types.js';
import type { Asked } from './printer.js';
import type { Rows } from './rows.js';
import { safe } from './safe.js';

/** Where the places of many articles are, a row each. */
export function placeRows({ explain }: Asked): Rows<MappedPlace> {
  return {
    head: ['place', 'kind', 'region', 'country', 'lat', 'lon', 'count', 'articles', ...(explain ? ['confidence'] : [])],
    rowOf: ({ name, location: { kind, admin1, country, lat, lon, confidence }, count, documents }) => [
      safe(name),
      kind,
      safe(admin1 ?? ''),
      country ?? '',
      lat.toFixed(2),
      lon.toFixed(2),
      String(count),
      String(documents),
      ...(explain ? [confidence.toFixed(2)] : []),
    ],
  };
}
