import { NewsqError } from '../errors.js';
import { type AtlasPlace, findInAtlas, regionOfCode } from '../resource/atlas.js';
import { type CountryRow, countryKey, findCountryRow, readCountries } from '../resource/countries.js';
import type { Location } from '../types.js';
import type { Area, Circle, Territory } from './area.js';
import { readCircle } from './circle-text.js';
import type { Point } from './distance.js';
import { placeNamed } from './index.js';

/** An area as somebody writes it. */
export interface AskedArea {
  /** A place, or a point in degrees, and a distance: "Kyiv,100km", "Paris, Texas, 60mi", "50.45,30.52,100km". */
  readonly within?: string;
  /** A country by its ISO 3166-1 code or name, or a region of the first order: "UA", "UKR", "Ukraine", "US-LA", "Louisiana". */
  readonly in?: string;
}

/** An area, and for which place of several a name was taken. */
export interface FoundArea {
  readonly area: Area;
  /** In words, each beginning with the part of the area that it is about: "within: …". */
  readonly notes: readonly string[];
}

/**
 * Looks up the places that an area is told by.
 * @throws NewsqError for what is not written so, and for a place that is not known
 */
export function parseArea({ within, in: territory }: AskedArea): FoundArea {
  const notes: string[] = [];
  const area = {
    ...(within === undefined ? {} : { within: circleOf(within, notes) }),
    ...(territory === undefined ? {} : { in: territoryOf(territory.trim(), notes) }),
  };
  return { area, notes };
}

function circleOf(text: string, notes: string[]): Circle {
  const circle = readCircle(text);
  if (circle === null)
    throw wrong(`within: "${text}" is no place and distance; write it like "Kyiv,100km" or "50.45,30.52,60mi"`);
  const { middle, kilometers } = circle;
  if (typeof middle !== 'string') return { ...middle, kilometers };
  const { lat, lon } = townOf(middle, placeOf('within', middle, notes));
  return { lat, lon, kilometers };
}

/** Of a region that is called by its town, that town: a circle around "Odesa" is around the city, not the middle of its province. */
function townOf(text: string, region: Location): Point {
  if (region.kind !== 'region' && region.kind !== 'county') return region;
  const [name] = text.split(',') as [string];
  const isTown = ({ kind, country, region: code }: AtlasPlace) =>
    kind === 'city' && country === region.country && regionOfCode(code)?.name === (region.admin1 ?? region.name);
  return findInAtlas(name).find(isTown) ?? region;
}

/** "US-LA", "GB-SCT": the letters that GeoNames has for some regions are those of ISO 3166-2, its numbers are others. */
const REGION_CODE = /^([A-Z]{2})-([A-Z]{1,3})$/;

function territoryOf(text: string, notes: string[]): Territory {
  const [, letters, ofRegion] = REGION_CODE.exec(text.toUpperCase()) ?? [];
  const coded = letters === undefined ? null : regionOfCode(`${letters}.${ofRegion}`);
  if (coded) return territory(coded);
  const country = countryOf(text);
  const comma = text.indexOf(',');
  const container = comma < 0 ? null : countryOf(text.slice(comma + 1).trim());
  const [region, ...others] = regionsNamed(comma < 0 ? text : text.slice(0, comma)).filter(
    (each) => comma < 0 || each.country === container,
  );
  if (country !== null) {
    const other = region && [region, ...others].find((each) => each.country !== country);
    if (other && !isCode(text))
      notes.push(`in: "${text}" is taken for the country; for the region of that name write "${inWords(other)}"`);
    return { country };
  }
  if (region === undefined)
    throw wrong(
      `in: "${text}" is no country, and no state or province of one; for what is near to it give within, like "${text},50km"`,
    );
  if (others.length > 0)
    notes.push(
      `in: "${text}" is taken for ${inWords(region)}; of that name there is also ${others.map(inWords).join('; ')}`,
    );
  return territory(region);
}

function territory({ name, country, kind }: AtlasPlace): Territory {
  return kind === 'country' ? { country } : { country, region: name };
}

/** The regions of the first order of a name, the largest first. */
function regionsNamed(name: string): readonly AtlasPlace[] {
  return findInAtlas(name).filter(({ kind }) => kind === 'region');
}

function isCode(text: string): boolean {
  return /^[a-z]{2,3}$/i.test(text);
}

/** The alpha-2 code of a country of today, by an ISO 3166-1 code or its name in whatever case; null for what is none. */
function countryOf(text: string): string | null {
  const code = text.toUpperCase();
  const name = text.replace(/^the\s+/i, '');
  const isState = (row: CountryRow | null | undefined) => row?.kind === 'state';
  const rows = [
    ...(code.length === 2 ? [findCountryRow('id', code)] : []),
    ...(code.length === 3 ? readCountries().filter(({ alpha3 }) => alpha3 === code) : []),
    findCountryRow('names', countryKey(name)),
    findCountryRow('names', countryKey(name.toUpperCase())),
  ];
  return rows.find(isState)?.alpha2 ?? null;
}

/** From this probability on nothing is said of other places of the name; less is enough for a name with what it is in. */
const SURE = 0.9;
const SURE_WITH_REGION = 0.5;

/**
 * The place of a name that an option has. What has to be told of it is added to `notes`.
 * @throws NewsqError (as wrong usage) for a name that no place has
 */
export function placeOf(option: 'within' | 'home', name: string, notes: string[]): Location {
  const found = placeNamed(name);
  if (found === null)
    throw wrong(
      `${option}: no place is known by the name "${name}"; give a larger one near to it, or another spelling`,
    );
  const { location, others } = found;
  if (others > 0 && location.confidence < (name.includes(',') ? SURE_WITH_REGION : SURE))
    notes.push(
      `${option}: "${name}" is taken for ${inWords(location)}, the likeliest of ${others + 1} places of that name; to mean another, write its region or country after it`,
    );
  return location;
}

/** "Springfield, Illinois, US" */
function inWords({ name, admin1, country }: Pick<Location, 'name' | 'admin1' | 'country'>): string {
  return [name, ...(admin1 === undefined ? [] : [admin1]), ...(country === undefined ? [] : [country])].join(', ');
}

function wrong(message: string): NewsqError {
  return new NewsqError(message, { trouble: 'usage' });
}
