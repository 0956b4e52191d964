import { type GeoProjection, geoAzimuthalEqualArea, geoNaturalEarth1 } from 'd3-geo';
import type { PlaceKind } from '../../types.js';

/** Something that has to be on a map: a point, and how far it reaches around, in degrees. */
export interface Spot {
  readonly lat: number;
  readonly lon: number;
  readonly reach: number;
}

/** How large what is at a point is, in degrees; how much of the land around it shows where it is. */
export const REACH: Readonly<Record<PlaceKind, number>> = {
  country: 4,
  area: 4,
  region: 1.5,
  water: 2,
  mountain: 0.6,
  island: 0.6,
  county: 0.5,
  city: 0.25,
  district: 0.25,
};

/** A part of the Earth on a plane. */
export interface Frame {
  /** To a plane of `width` by `height`, which it cuts lines and areas to. */
  readonly projection: GeoProjection;
  readonly width: number;
  readonly height: number;
  /** How many degrees of longitude its spots lie across; 360 for the whole world. */
  readonly span: number;
}

export interface Shape {
  readonly width: number;
  /** The least and the greatest height, as a part of the width. */
  readonly heights: readonly [number, number];
}

/** Spots farther apart, in degrees of longitude, are on a map on which north is up everywhere. */
const MAX_REGION = 60;
/** Spots farther apart are on a map of the world. */
const MAX_PART = 180;
/** The seam of the world: through the Bering Strait, so that it cuts no land. */
const WORLD_CENTER = 11;
/** The world without the ice at its ends. */
const NORTH = 83;
const SOUTH = -57;
/** Degrees across that are shown at least: in less there is nothing to tell where one is, but for some places together. */
const MIN_WIDTH = 6;
const MIN_WIDTH_OF_SOME = 2.5;
const SOME = 3;
/** Around the spots, as a part of what they take. */
const MARGIN = 0.07;

const RADIANS = Math.PI / 180;

/** The smallest part of the Earth with all spots on it, in a shape; the world where there are none. */
export function frameOf(spots: readonly Spot[], shape: Shape): Frame {
  const { center, span } = meridians(spots.map(({ lon }) => lon));
  if (spots.length === 0 || span > MAX_PART) return worldFrame(spots, shape);
  const lats = spots.map(({ lat }) => lat);
  const middle = (least(lats) + greatest(lats)) / 2;
  const projection =
    span > MAX_REGION
      ? geoNaturalEarth1().rotate([-center, 0])
      : geoAzimuthalEqualArea().rotate([-center, -Math.max(-85, Math.min(85, middle))]);
  projection.scale(1).translate([0, 0]);
  const corners = spots.flatMap(({ lat, lon, reach }) => {
    const [x, y] = projection([lon, lat])!;
    const around = reach * RADIANS;
    return [
      [x - around, y - around],
      [x + around, y + around],
    ] as [number, number][];
  });
  const wide = spots.length < SOME ? MIN_WIDTH : MIN_WIDTH_OF_SOME;
  return framed(projection, boxAround(corners, wide * RADIANS), shape, span);
}

function worldFrame(spots: readonly Spot[], shape: Shape): Frame {
  const projection = geoNaturalEarth1().rotate([-WORLD_CENTER, 0]).scale(1).translate([0, 0]);
  const southern = least(spots.map(({ lat }) => lat));
  const yOf = (lat: number) => projection([WORLD_CENTER, lat])![1];
  const [east] = projection([WORLD_CENTER + 179.999, 0])!;
  const box = { left: -east, right: east, top: yOf(NORTH), bottom: yOf(southern < SOUTH ? -90 : SOUTH) };
  return framed(projection, box, { ...shape, heights: [0, 1] }, 360);
}

/** The middle of the shortest way around the Earth that passes all longitudes, and how long it is. */
function meridians(lons: readonly number[]): { readonly center: number; readonly span: number } {
  const sorted = [...lons].sort((a, b) => a - b);
  let gap = 0;
  let east = sorted.at(-1) ?? 0;
  for (const [i, lon] of sorted.entries()) {
    const before = i === 0 ? sorted.at(-1)! - 360 : sorted[i - 1]!;
    if (lon - before > gap) [gap, east] = [lon - before, before];
  }
  const span = sorted.length === 0 ? 0 : 360 - gap;
  return { center: wrapped(east - span / 2), span };
}

/** -190 is 170. */
export function wrapped(lon: number): number {
  return ((((lon + 180) % 360) + 360) % 360) - 180;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** @param wide at least */
function boxAround(points: readonly [number, number][], wide: number): Box {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const box = { left: least(xs), right: greatest(xs), top: least(ys), bottom: greatest(ys) };
  const margin = MARGIN * Math.max(box.right - box.left, box.bottom - box.top);
  return widened(box, Math.max(margin, (wide - (box.right - box.left)) / 2), margin);
}

function widened({ left, right, top, bottom }: Box, x: number, y: number): Box {
  return { left: left - x, right: right + x, top: top - y, bottom: bottom + y };
}

/** A box of a plane at scale 1 as the whole of a frame, after it is made as wide and as high as the shape needs. */
function framed(projection: GeoProjection, box: Box, { width, heights: [low, high] }: Shape, span: number): Frame {
  const across = Math.max(box.right - box.left, (box.bottom - box.top) / high);
  const down = Math.max(box.bottom - box.top, across * low);
  const { left, top } = widened(box, (across - (box.right - box.left)) / 2, (down - (box.bottom - box.top)) / 2);
  const scale = width / across;
  const height = Math.round(down * scale);
  projection
    .scale(scale)
    .translate([-left * scale, -top * scale])
    .clipExtent([
      [0, 0],
      [width, height],
    ]);
  return { projection, width, height, span };
}

function least(values: readonly number[]): number {
  return values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
}

function greatest(values: readonly number[]): number {
  return values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
}
