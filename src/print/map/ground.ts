import { geoContains } from 'd3-geo';
import type { Feature, GeometryObject, MultiLineString, Polygon } from 'geojson';
import { feature, mesh } from 'topojson-client';
import { type Bounds, type Outlines, readOutlines } from '../../resource/outlines.js';
import type { MappedPlace } from '../../types.js';
import { type Frame, frameOf, REACH, type Shape, type Spot } from './frame.js';
import { nearness } from './near.js';

/** A country or a state, and its name. */
export type NamedPart = Feature<GeometryObject, { readonly name: string }>;

/** What is under the places of a map. */
export interface Ground {
  /** Between countries. */
  readonly borders: MultiLineString;
  /** Between states; null where they are not shown. */
  readonly states: MultiLineString | null;
  /** All that is land. */
  readonly parts: readonly NamedPart[];
}

/** A map of so many degrees across or less shows the states of the US. */
const MAX_STATES = 40;

export const US = 'United States of America';

/** The part of the Earth that places are on. Where only countries are named, all of the land around their points is on it. */
export function frameAround(places: readonly MappedPlace[], shape: Shape): Frame {
  const spots = places.map(({ location: { lat, lon, kind } }): Spot => ({ lat, lon, reach: REACH[kind] }));
  if (places.some(({ location }) => location.kind !== 'country')) return frameOf(spots, shape);
  const parts = places.length === 0 ? [] : partsOf(readOutlines('world'));
  return frameOf([...spots, ...spots.flatMap(({ lat, lon }) => landAround(lat, lon, parts))], shape);
}

/** Whether a map shows the states of the US: they are finer, and take the place of their country. */
export function showsStates({ span }: Frame, places: readonly MappedPlace[]): boolean {
  return span <= MAX_STATES && places.some(({ location }) => location.country === 'US');
}

/** The outline of the piece of a country that a point is on. */
function landAround(lat: number, lon: number, parts: readonly NamedPart[]): Spot[] {
  const part = parts.find((each) => geoContains(each, [lon, lat]));
  const pieces = part === undefined ? [] : piecesOf(part.geometry);
  const piece = pieces.find((each) => geoContains(each, [lon, lat]));
  return (piece?.coordinates[0] ?? []).map(([x, y]) => ({ lat: y!, lon: x!, reach: 0.5 }));
}

function piecesOf(geometry: GeometryObject): Polygon[] {
  if (geometry.type === 'Polygon') return [geometry as Polygon];
  if (geometry.type !== 'MultiPolygon') return [];
  const { coordinates } = geometry as GeometryObject & { readonly coordinates: Polygon['coordinates'][] };
  return coordinates.map((each) => ({ type: 'Polygon', coordinates: each }));
}

export function groundOf(frame: Frame, places: readonly MappedPlace[]): Ground {
  const isNear = nearness(frame);
  const nearParts = (outlines: Outlines) => partsOf(outlines).flatMap((part) => nearPart(part, isNear) ?? []);
  const countries = readOutlines('countries');
  const borders = nearLines(mesh(countries, countries.objects.parts, areTwo), isNear);
  const parts = nearParts(countries);
  if (!showsStates(frame, places)) return { borders, states: null, parts };
  const states = readOutlines('states');
  return {
    borders,
    states: nearLines(mesh(states, states.objects.parts, areTwo), isNear),
    parts: [...parts.filter(({ properties }) => properties.name !== US), ...nearParts(states)],
  };
}

/** The pieces of a country or state that may be seen; null where none is. */
function nearPart(part: NamedPart, isNear: (bounds: Bounds) => boolean): NamedPart | null {
  const pieces = piecesOf(part.geometry).filter(({ coordinates }) => isNear(boundsOf(coordinates[0]!)));
  if (pieces.length === 0) return null;
  const coordinates = pieces.map((piece) => piece.coordinates);
  return { ...part, geometry: { type: 'MultiPolygon', coordinates } as GeometryObject };
}

function nearLines(lines: MultiLineString, isNear: (bounds: Bounds) => boolean): MultiLineString {
  return { ...lines, coordinates: lines.coordinates.filter((line) => isNear(boundsOf(line))) };
}

function boundsOf(points: readonly (readonly number[])[]): Bounds {
  const bounds = { west: 180, south: 90, east: -180, north: -90 };
  for (const [lon, lat] of points) {
    bounds.west = Math.min(bounds.west, lon!);
    bounds.east = Math.max(bounds.east, lon!);
    bounds.south = Math.min(bounds.south, lat!);
    bounds.north = Math.max(bounds.north, lat!);
  }
  return bounds;
}

/** A line within is between two parts; one of the coast is of one only. */
function areTwo(a: object, b: object): boolean {
  return a !== b;
}

function partsOf(outlines: Outlines): readonly NamedPart[] {
  return feature(outlines, outlines.objects.parts).features;
}
