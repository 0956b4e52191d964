import type { BBox, Feature, FeatureCollection, Point } from 'geojson';
import type { ArticleEntry, MappedPlace, PlaceMap } from '../../types.js';
import { placeOf } from '../rows.js';
import { safeJson } from '../safe.js';

/** The places as points (RFC 7946): longitude before latitude. */
export function writeGeojson({ articles, places }: PlaceMap): string {
  const collection: FeatureCollection<Point> = {
    type: 'FeatureCollection',
    ...(places.length > 0 ? { bbox: boundsOf(places) } : {}),
    features: places.map((place) => featureOf(place, articles)),
  };
  return `${safeJson(JSON.stringify(collection))}\n`;
}

function featureOf(place: MappedPlace, articles: readonly ArticleEntry[]): Feature<Point> {
  const { id, type, name, aliases, location, count, documents, sentences } = place;
  const { lat, lon, name: geoname, ...where } = location;
  return {
    type: 'Feature',
    id,
    geometry: { type: 'Point', coordinates: [lon, lat] },
    properties: {
      ...{ name, type, aliases },
      ...{ ...where, geoname },
      count,
      articles: documents,
      sentences: sentences.map(({ article, text, start, end }) => {
        const { source, article: facts } = articles[article]!;
        return { article: placeOf(source), article_id: source.id, title: facts.title, text, start, end };
      }),
    },
  };
}

/** West, south, east, north; west is greater than east where the places lie on both sides of the antimeridian, in half of the world. */
function boundsOf(places: readonly MappedPlace[]): BBox {
  const lats = places.map(({ location }) => location.lat).sort((a, b) => a - b);
  const lons = places.map(({ location }) => location.lon).sort((a, b) => a - b);
  let [west, east] = [lons[0]!, lons.at(-1)!];
  let gap = Math.max(360 - (east - west), 180);
  for (const [i, lon] of lons.slice(1).entries()) {
    const before = lons[i]!;
    if (lon - before > gap) [gap, west, east] = [lon - before, lon, before];
  }
  return [west, lats[0]!, east, lats.at(-1)!];
}
