import type { Point } from './distance.js';

/** A circle as somebody writes it: its middle is a point, or a name that is still to be looked up. */
export interface CircleText {
  readonly middle: Point | string;
  readonly kilometers: number;
}

const KILOMETERS_OF_A_MILE = 1.609344;
/** From a point on Earth to the opposite one, in kilometers: no distance is greater. */
const MAX_KILOMETERS = 20_020;

const CIRCLE = /^(.+),\s*(\d+(?:\.\d+)?)\s*(km|kilomet(?:er|re)s?|mi|miles?)\.?$/i;
const POINT = /^([-+]?\d+(?:\.\d+)?)\s*,\s*([-+]?\d+(?:\.\d+)?)$/;
const HAS_LETTER = /\p{L}/u;

/** "Kyiv,100km", "Paris, Texas, 60 mi", "50.45,30.52,100km"; null for what is no circle on Earth. */
export function readCircle(text: string): CircleText | null {
  const [, before, number, unit] = CIRCLE.exec(text.trim()) ?? [];
  if (before === undefined || number === undefined || unit === undefined) return null;
  const kilometers = Number(number) * (/^k/i.test(unit) ? 1 : KILOMETERS_OF_A_MILE);
  const middle = readMiddle(before.trim());
  return middle !== null && kilometers > 0 && kilometers <= MAX_KILOMETERS ? { middle, kilometers } : null;
}

function readMiddle(text: string): CircleText['middle'] | null {
  const [, lat, lon] = POINT.exec(text) ?? [];
  if (lat === undefined || lon === undefined) return HAS_LETTER.test(text) ? text : null;
  const point = { lat: Number(lat), lon: Number(lon) };
  return Math.abs(point.lat) <= 90 && Math.abs(point.lon) <= 180 ? point : null;
}
