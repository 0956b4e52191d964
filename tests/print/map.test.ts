import { check } from '@placemarkio/check-geojson';
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { plainInk } from '../../src/print/ink.js';
import { densestOf } from '../../src/print/map/densest.js';
import { mapPrinters } from '../../src/print/map/index.js';
import type { PlaceMap } from '../../src/types.js';
import { type Located, mapWith } from '../helpers/places.js';
import { printed } from '../helpers/printed.js';

const PARIS: Located = ['Paris', 48.85341, 2.3488, { geonameid: 2988507, country: 'FR', admin1: 'Île-de-France' }];
const LYON: Located = ['Lyon', 45.74846, 4.84671, { country: 'FR' }];
const FRANCE: Located = ['France', 46, 2, { country: 'FR', kind: 'country' }];
const SUVA: Located = ['Suva', -18.14161, 178.44149, { country: 'FJ' }];
const APIA: Located = ['Apia', -13.83333, -171.76666, { country: 'WS' }];
const LIMA: Located = ['Lima', -12.04318, -77.02824, { country: 'PE' }];
const TOKYO: Located = ['Tokyo', 35.6895, 139.69171, { country: 'JP' }];
const CAIRO: Located = ['Cairo', 30.06263, 31.24967, { country: 'EG' }];

const FRENCH = mapWith(PARIS, LYON, FRANCE);
const PACIFIC = mapWith(SUVA, APIA);
const WORLD = mapWith(LIMA, TOKYO, CAIRO, PARIS, APIA);

/** Names that are markup, and what acts on a terminal. */
const HOSTILE = mapWith(['<b>&"x"</b> ]]>', 1, 1], ['a\u001b[31m\nb\u0000', -1, 2], ['\ud800', 0, 3]);
/** Where projections have their ends. */
const ENDS = mapWith(['North', 90, 0], ['South', -90, 0], ['East', 0, 180], ['West', 0, -180], ['Null', 0, 0]);

const MAPS: [string, PlaceMap][] = [
  ['France', FRENCH],
  ['the Pacific', PACIFIC],
  ['the world', WORLD],
  ['one place', mapWith(PARIS)],
  ['the South Pole', mapWith(['Pole', -90, 0])],
  ['places that are one point', mapWith(PARIS, ['Ici', 48.85341, 2.3488])],
  ['hostile names', HOSTILE],
  ['the ends of the Earth', ENDS],
  ['none', mapWith()],
];

/** The elements of strict XML, each with the text in it. */
function elementsOf(text: string): [name: string, attributes: object, text: string][] {
  const found: [string, object, string][] = [];
  const open: [string, object, string][] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: [string, object, string] = [name, attributes, ''];
    found.push(element);
    open.push(element);
  });
  parser.on('text', (part) => {
    const element = open.at(-1);
    if (element) element[2] += part;
  });
  parser.on('closetag', () => void open.pop());
  // As it is written to a file.
  parser.write(text.toWellFormed()).close();
  return found;
}

function textsOf(text: string, name: string): string[] {
  return elementsOf(text).flatMap(([element, , content]) => (element === name ? [content] : []));
}

describe('GeoJSON', () => {
  test.each(MAPS)('of %s is valid, and inside of its bounds', (_, map) => {
    const { features, bbox } = check(printed(mapPrinters.geojson, map)) as GeoJSON.FeatureCollection<GeoJSON.Point>;
    expect(features.length).toBe(map.places.length);
    if (bbox === undefined) return expect(features).toEqual([]);
    const [west, south, east, north] = bbox as [number, number, number, number];
    for (const { geometry } of features) {
      const [lon, lat] = geometry.coordinates as [number, number];
      expect(lat >= south && lat <= north).toBe(true);
      expect(west <= east ? lon >= west && lon <= east : lon >= west || lon <= east).toBe(true);
    }
  });

  test('has longitude first, and what is known of a place', () => {
    const { features, bbox } = JSON.parse(printed(mapPrinters.geojson, FRENCH)) as GeoJSON.FeatureCollection;
    expect(bbox).toEqual([2, 45.74846, 4.84671, 48.85341]);
    expect(features[0]).toEqual({
      type: 'Feature',
      id: 'p1',
      geometry: { type: 'Point', coordinates: [2.3488, 48.85341] },
      properties: {
        ...{ name: 'Paris', type: 'place', aliases: [], kind: 'city', admin1: 'Île-de-France', country: 'FR' },
        ...{ geonameid: 2988507, geoname: 'Paris', confidence: 0.9, count: 3, articles: 1 },
        sentences: [
          { article: 'a.txt', article_id: null, title: null, text: 'It rained in Paris.', start: 0, end: 19 },
        ],
      },
    });
  });

  test('has bounds across the antimeridian where that is the shorter way', () => {
    expect((JSON.parse(printed(mapPrinters.geojson, PACIFIC)) as GeoJSON.FeatureCollection).bbox).toEqual([
      178.44149, -18.14161, -171.76666, -13.83333,
    ]);
  });
});

describe('KML', () => {
  test.each(MAPS)('of %s is XML with a point a place', (_, map) => {
    const text = printed(mapPrinters.kml, map);
    expect(elementsOf(text)[0]).toMatchObject(['kml', { xmlns: 'http://www.opengis.net/kml/2.2' }, expect.any(String)]);
    expect(textsOf(text, 'coordinates')).toEqual(map.places.map(({ location: { lat, lon } }) => `${lon},${lat}`));
  });

  test('names a place, with its sentences as text', () => {
    const text = printed(mapPrinters.kml, HOSTILE);
    expect(textsOf(text, 'name').slice(1)).toEqual(['<b>&"x"</b> ]]>', 'a[31m b', '\ufffd']);
    expect(textsOf(text, 'description')[0]).toBe(
      '<b>&"x"</b> ]]>: 3 mentions in 1 article\nIt rained in <b>&"x"</b> ]]>. (a.txt)',
    );
  });

  test('tells points from areas', () => {
    expect(textsOf(printed(mapPrinters.kml, FRENCH), 'styleUrl')).toEqual(['#point', '#point', '#area']);
  });
});

/** Where the circles of the places are; those of the legend are below the map. */
function circlesOf(svg: string): { x: number; y: number; radius: number }[] {
  return elementsOf(svg).flatMap(([name, attributes]) => {
    const { cx, cy, r } = attributes as Record<string, string>;
    return name === 'circle' ? [{ x: Number(cx), y: Number(cy), radius: Number(r) }] : [];
  });
}

describe('SVG', () => {
  test.each(MAPS)('of %s is XML, with all places on it', (_, map) => {
    const svg = printed(mapPrinters.svg, map);
    const [, { width, height }] = elementsOf(svg)[0] as ['svg', { width: string; height: string }, string];
    const circles = circlesOf(svg).slice(0, map.places.length);
    expect(circles.length).toBe(map.places.length);
    for (const { x, y } of circles)
      expect(x >= 0 && x <= Number(width) && y >= 0 && y <= Number(height), `${x} ${y}`).toBe(true);
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
  });

  test('has circles by count: their areas, as the counts', () => {
    const places = FRENCH.places.map((place, i) => ({ ...place, count: [64, 16, 4][i]! }));
    const radii = circlesOf(printed(mapPrinters.svg, { ...FRENCH, places }))
      .slice(0, 3)
      .map(({ radius }) => radius);
    expect(radii).toEqual([22, 11, 5.5]);
  });

  test('says of a circle what it is', () => {
    expect(textsOf(printed(mapPrinters.svg, FRENCH), 'title')).toEqual([
      'Paris, Île-de-France, FR: 3 mentions in 1 article',
      'Lyon, FR: 2 mentions in 1 article',
      'France: 1 mention in 1 article',
    ]);
  });

  test('puts what is on both sides of the antimeridian side by side', () => {
    const [suva, apia] = circlesOf(printed(mapPrinters.svg, PACIFIC));
    expect(suva!.x).toBeLessThan(apia!.x);
    expect(textsOf(printed(mapPrinters.svg, PACIFIC), 'text')).toContain('Fiji');
  });

  test('shows the states of a country that it knows them of', () => {
    const monroe: Located = ['Monroe', 32.50931, -92.1193, { country: 'US' }];
    expect(textsOf(printed(mapPrinters.svg, mapWith(monroe)), 'text')).toEqual(
      expect.arrayContaining(['Monroe', 'Louisiana', 'Mississippi']),
    );
  });
});

describe('on a terminal', () => {
  const lines = (map: PlaceMap, width = 80) => printed(mapPrinters.dots, map, { width }).split('\n');

  test('a map in dots, and the list', () => {
    const text = printed(mapPrinters.dots, FRENCH, { width: 60 });
    expect(text).toMatch(/^1 article\n\n[ \u2800-\u28ff]+\n/u);
    expect(text).toMatch(/●Paris /);
    expect(text.slice(text.indexOf('Places'))).toBe(
      [
        'Places (3)',
        'place   country    lat   lon  count  articles',
        'Paris   FR       48.85  2.35      3         1',
        'Lyon    FR       45.75  4.85      2         1',
        'France  FR       46.00  2.00      1         1',
        '',
      ].join('\n'),
    );
  });

  test.each([40, 60, 80, 100, 120, 200])('is never wider than %i cells', (width) => {
    for (const [, map] of MAPS)
      for (const line of lines(map, width)) expect([...line].length, line).toBeLessThanOrEqual(Math.max(width, 40));
  });

  test('a narrow one has the list only', () => expect(lines(FRENCH, 30).join('\n')).not.toMatch(/[\u2800-\u28ff]/u));

  test('nothing to show', () => expect(lines(mapWith())).toEqual(['1 article', '', 'no places found', '']));

  test('names do not cover each other', () => {
    const text = lines(mapWith(PARIS, ['Nanterre', 48.89198, 2.20675], ['Versailles', 48.80359, 2.13424])).join('\n');
    const map = text.slice(0, text.indexOf('Places'));
    for (const name of ['Paris', 'Nanterre', 'Versailles']) expect(map).toContain(name);
  });
});

describe('the part with the most places', () => {
  const around = Array.from({ length: 20 }, (_, i): Located => [`Town ${i}`, 45 + (i % 5), 5 + i / 2]);
  const rows: [name: string, map: PlaceMap, expected: number | null][] = [
    ['is that around most of them', mapWith(TOKYO, LIMA, ...around), 20],
    [
      'is there also on both sides of the antimeridian',
      mapWith(PARIS, ...around.map(([name, lat, lon]): Located => [name, lat, lon > 10 ? lon - 190 : lon + 170])),
      20,
    ],
    ['is not there where it is all of the map', mapWith(...around), null],
    ['is not there for some places', WORLD, null],
  ];
  test.each(rows)('%s', (_, { places }, expected) => expect(densestOf(places)?.length ?? null).toBe(expected));
});

test('any places have a map', () => {
  const place = fc.tuple(
    fc.constantFrom('A', 'Bern', 'San José'),
    fc.double({ min: -90, max: 90, noNaN: true }),
    fc.double({ min: -180, max: 180, noNaN: true }),
    fc.record({ kind: fc.constantFrom('country', 'city', 'water'), country: fc.constantFrom('US', 'FR') }),
  );
  fc.assert(
    fc.property(fc.array(place, { maxLength: 6 }), (places) => {
      const map = mapWith(...(places as Located[]));
      const svg = printed(mapPrinters.svg, map, { ink: plainInk });
      expect(svg).not.toMatch(/NaN|undefined|Infinity/);
      expect(circlesOf(svg).length).toBeGreaterThanOrEqual(map.places.length);
      check(printed(mapPrinters.geojson, map));
      printed(mapPrinters.dots, map);
    }),
    { numRuns: 8 },
  );
}, 60_000);
