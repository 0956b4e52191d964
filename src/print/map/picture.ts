import { type GeoPath, geoPath } from 'd3-geo';
import type { MappedPlace } from '../../types.js';
import { type Html, html, type Part } from '../markup.js';
import { safe } from '../safe.js';
import type { Frame } from './frame.js';
import { frameAround, type Ground, groundOf, type NamedPart } from './ground.js';
import { type Label, newRoom, placeLabel, type Room, takeLabel, textWidth } from './labels.js';
import { isArea, placeLine } from './places.js';
import { thinned } from './thin.js';

const WIDTH = 800;
const HEIGHTS = [0.5, 0.85] as const;
const LEGEND = 64;
/** Letters of names of places, and of countries and states. */
const SIZE = 12.5;
const GROUND_SIZE = 11;
/** The largest circle, and the smallest that can be seen. */
const MAX_RADIUS = 22;
const MIN_RADIUS = 2.5;
/** Names that are tried, those named most first. */
const MAX_NAMES = 120;
/** Those named most are named on the map even where there is no room beside their circles. */
const SURE_NAMES = 3;
/** A map of more degrees across does not name the land: all know it, and there is no room. */
const MAX_GROUND_NAMES = 60;

/** A circle on the picture. */
interface Dot {
  readonly place: MappedPlace;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

export interface Picture {
  /** What is in the SVG element. */
  readonly content: Html;
  readonly width: number;
  readonly height: number;
}

/**
 * The places on the land around them, and below it what the circles mean.
 * @param wrap what is put around the circle and the name of a place, like a link
 */
export function drawPicture(places: readonly MappedPlace[], wrap: (place: MappedPlace, mark: Html) => Html): Picture {
  const frame = frameAround(places, { width: WIDTH, heights: HEIGHTS });
  const { width, height, projection } = frame;
  const most = places.reduce((count, place) => Math.max(count, place.count), 1);
  const dots = places.map((place): Dot => {
    const [x, y] = projection([place.location.lon, place.location.lat])!;
    return { place, x: round(x), y: round(y), radius: radiusOf(place.count, most) };
  });
  const room = newRoom(width, height);
  for (const { x, y, radius } of dots) {
    const r = radius * 0.85;
    room.take({ left: x - r, right: x + r, top: y - r, bottom: y + r });
  }
  const names = namesOf(dots, room);
  const known = new Set(places.map(({ name }) => name));
  const content = html`${drawGround(groundOf(frame, places), frame, (part, path) => (known.has(part.properties.name) ? null : groundName(part, path, room)))}
${dots.toSorted((a, b) => b.radius - a.radius).map((dot) => wrap(dot.place, drawCircle(dot)))}${names}
${drawLegend(places, most, height)}`;
  return { content, width, height: height + LEGEND };
}

function radiusOf(count: number, most: number): number {
  return round(Math.max(MIN_RADIUS, MAX_RADIUS * Math.sqrt(count / Math.max(most, 8))));
}

function drawCircle({ place, x, y, radius }: Dot): Html {
  return html`<g class="${kindOf(place)}"><title>${placeLine(place)}</title><circle cx="${x}" cy="${y}" r="${radius}"/></g>
`;
}

/** The names that there is room for, those named most first. */
function namesOf(dots: readonly Dot[], room: Room): Part {
  return dots.slice(0, MAX_NAMES).map((dot, i) => {
    const name = safe(dot.place.name);
    const label = placeLabel(name, SIZE, dot, room) ?? (i < SURE_NAMES ? within(dot) : null);
    if (label === null) return null;
    return html`<text x="${round(label.x)}" y="${round(label.y)}" text-anchor="${label.anchor}">${name}</text>
`;
  });
}

/** The label of a circle in its middle. */
function within({ x, y }: Dot): Label {
  return { x, y: y + SIZE / 3, anchor: 'middle' };
}

/** @param nameOf the name of a country or state on the map; null where it has none */
function drawGround(
  { borders, states, parts }: Ground,
  frame: Frame,
  nameOf: (part: NamedPart, path: GeoPath) => Part,
): Html {
  const path = geoPath(thinned(frame.projection)).digits(1);
  const isWorld = frame.span === 360;
  return html`<g aria-hidden="true"><path class="sea" d="${isWorld ? path({ type: 'Sphere' }) : rectangle(frame)}"/>
<path class="land" d="${path({ type: 'FeatureCollection', features: [...parts] })}"/>
<path class="border" d="${path(borders)}"/>
${
  states &&
  html`<path class="state" d="${path(states)}"/>
`
}${frame.span <= MAX_GROUND_NAMES ? parts.map((part) => nameOf(part, path)) : null}</g>`;
}

function rectangle({ width, height }: Frame): string {
  return `M0 0H${width}V${height}H0Z`;
}

/** The name of a country or state in the middle of what is seen of it, or near to it, if that is as wide, and free. */
function groundName(part: NamedPart, path: GeoPath, room: Room): Part {
  const [[left], [right]] = path.bounds(part);
  const name = part.properties.name;
  if (!(right - left > textWidth(name, GROUND_SIZE))) return null;
  const [x, middle] = path.centroid(part);
  const lines = [0, -2, 2, -4, 4].map((lines) => middle + lines * GROUND_SIZE);
  const y = lines.find((line) => takeLabel(name, GROUND_SIZE, { x, y: line, anchor: 'middle' }, room));
  if (y === undefined) return null;
  return html`<text class="ground" x="${round(x)}" y="${round(y)}" text-anchor="middle" font-size="${GROUND_SIZE}">${name}</text>
`;
}

/** What the kinds of circles are, and how often three of their sizes are named. */
function drawLegend(places: readonly MappedPlace[], most: number, top: number): Part {
  if (places.length === 0) return null;
  const middle = top + LEGEND / 2;
  let x = 5;
  const write = (text: string, gap: number) => {
    const from = x;
    x += textWidth(text, SIZE) + gap;
    return html`<text x="${round(from)}" y="${middle + 4}">${text}</text>`;
  };
  const draw = (kind: string, radius: number) => {
    const center = x + radius;
    x += 2 * radius + 5;
    return html`<g class="${kind}"><circle cx="${round(center)}" cy="${middle}" r="${radius}"/></g>`;
  };
  const kinds = KINDS.filter(([kind]) => places.some((place) => kindOf(place) === kind));
  const counts = [...new Set([most, Math.round(most / 4), 1])].filter((count) => count > 0);
  return html`<g class="legend">${kinds.map(([kind, text]) => [draw(kind, 7), write(text, 12)])}${write('named', 12)}${counts.map(
    (count) => [draw('size', radiusOf(count, most)), write(String(count), 10)],
  )}${write(most === 1 ? 'time' : 'times', 0)}</g>
`;
}

const KINDS = [
  ['point', 'city, town or other point'],
  ['area', 'country, region or area'],
] as const;

function kindOf(place: MappedPlace): 'point' | 'area' {
  return isArea(place) ? 'area' : 'point';
}

/** To a tenth, so that the last digits of a sum do not show. */
function round(value: number): number {
  return Math.round(value * 10) / 10;
}
