import type { ArticleEntry, MappedPlace, PlaceMap } from '../../types.js';
import { type Part, html as xml } from '../markup.js';
import { articlesTitle, placeOf } from '../rows.js';
import { safe } from '../safe.js';
import { isArea, placeLine } from './places.js';

/** Sentences of a place that its balloon shows. */
const MAX_SENTENCES = 20;

/** The places in KML 2.2, for Google Earth and the like; colors are alpha, blue, green, red. */
export function writeKml({ articles, places }: PlaceMap): string {
  return `${
    xml`<?xml version="1.0" encoding="UTF-8"?>
<kml xmlns="http://www.opengis.net/kml/2.2">
<Document>
<name>${articlesTitle(articles.length)}</name>
<Style id="point"><IconStyle><color>ff6b6400</color></IconStyle></Style>
<Style id="area"><IconStyle><color>ff2d6b1f</color></IconStyle></Style>
${places.map((place) => placemark(place, articles))}</Document>
</kml>`.markup
  }\n`;
}

function placemark(place: MappedPlace, articles: readonly ArticleEntry[]): Part {
  const { id, name, count, documents, location } = place;
  const { lat, lon, kind, admin1, country, geonameid, confidence } = location;
  const facts = { kind, admin1, country, geonameid, confidence, count, articles: documents };
  const known = Object.entries(facts).filter(([, value]) => value !== undefined);
  return xml`<Placemark id="${id}">
<name>${safe(name)}</name>
<description>${descriptionOf(place, articles)}</description>
<styleUrl>${isArea(place) ? '#area' : '#point'}</styleUrl>
<ExtendedData>${known.map(([key, value]) => xml`<Data name="${key}"><value>${safe(String(value))}</value></Data>`)}</ExtendedData>
<Point><coordinates>${lon},${lat}</coordinates></Point>
</Placemark>
`;
}

/** Text, a line a sentence: what is markup in it would be shown as such. */
function descriptionOf(place: MappedPlace, articles: readonly ArticleEntry[]): string {
  const { sentences } = place;
  const lines = sentences
    .slice(0, MAX_SENTENCES)
    .map(({ text, article }) => `${safe(text)} (${safe(placeOf(articles[article]!.source))})`);
  const rest = sentences.length - lines.length;
  return [placeLine(place), ...lines, ...(rest > 0 ? [`${rest} more`] : [])].join('\n');
}
