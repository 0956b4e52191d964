import type { Analysis, Entity, Location, MappedPlace, PlaceMap } from '../../src/types.js';

/** "Paris" and where it is. */
export type Located = readonly [name: string, lat: number, lon: number, more?: Partial<Location>];

export function locationOf([name, lat, lon, more = {}]: Located): Location {
  return { lat, lon, name, kind: 'city', confidence: 0.9, ...more };
}

/** An analysis of a text of a sentence a line, in which each name of a place stands with its location, or without one. */
export function analysisOf(id: string, text: string, places: readonly (Located | string)[]): Analysis {
  const lines = text.split('\n');
  let at = 0;
  const sentences = lines.map((line) => {
    const start = at;
    at += line.length + 1;
    return { text: line, start, end: start + line.length };
  });
  return {
    schema: 'newsq/2',
    offsets: 'utf16',
    source: { path: `${id}.txt`, id: null, format: 'text' },
    article: {
      ...{ title: null, titleSpan: null, dateline: null, published: null },
      anchor: { date: null, from: 'none' },
      sentences,
    },
    entities: places.map((place, i) => entityOf(`e${i + 1}`, place, sentences)),
  };
}

function entityOf(
  id: string,
  place: Located | string,
  sentences: readonly { readonly text: string; readonly start: number }[],
): Entity {
  const name = typeof place === 'string' ? place : place[0];
  const location = typeof place === 'string' ? undefined : locationOf(place);
  const mentions = sentences.flatMap(({ text, start }, sentence) =>
    [...text.matchAll(new RegExp(name, 'g'))].map(({ index }) => ({
      text: name,
      ...{ start: start + index, end: start + index + name.length },
      sentence,
      kind: 'name' as const,
    })),
  );
  const type = location?.kind === 'country' ? 'country' : 'place';
  return {
    ...{ id, type, name, aliases: [], count: mentions.length, mentions, confidence: 0.9 },
    ...(location ? { location } : {}),
  };
}

/** A map of places, each named once more than the one after it, in the only article. */
export function mapWith(...places: readonly Located[]): PlaceMap {
  const { source, article } = analysisOf('a', '', []);
  const { sentences: _none, ...facts } = article;
  return {
    ...{ schema: 'newsq/2', offsets: 'utf16', articles: [{ source, article: facts }], unlocated: [] },
    places: places.map((place, i) => mappedPlace(`p${i + 1}`, place, places.length - i)),
  };
}

function mappedPlace(id: string, place: Located, count: number): MappedPlace {
  const [name] = place;
  const location = locationOf(place);
  const text = `It rained in ${name}.`;
  const mentions = [{ start: 13, end: 13 + name.length }];
  return {
    ...{ id, type: location.kind === 'country' ? 'country' : 'place', name, aliases: [], location },
    ...{ count, documents: 1, confidence: 0.9 },
    sentences: [{ article: 0, text, start: 0, end: text.length, mentions }],
  };
}
