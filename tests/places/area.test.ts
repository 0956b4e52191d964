import { describe, expect, test } from 'vitest';
import { type Area, isInArea } from '../../src/places/area.js';
import { parseArea } from '../../src/places/asked-area.js';
import { readCircle } from '../../src/places/circle-text.js';
import type { Entity, EntityType, Location } from '../../src/types.js';

type Placed = Pick<Entity, 'type' | 'country' | 'location'>;

const codes = (alpha2: string) => ({ alpha2, alpha3: '', numeric: '' });

/** A country or place, of the region "Region, UA" or "UA". */
function placed(lat: number, lon: number, of: string, kind: Location['kind'] = 'city'): Placed {
  const [country, admin1] = of.split(', ').reverse() as [string, string?];
  const location: Location = {
    ...{ lat, lon, name: 'Name', country, kind, confidence: 1 },
    ...(admin1 === undefined ? {} : { admin1 }),
  };
  return { type: kind === 'country' ? 'country' : 'place', country: codes(country), location };
}

const KYIV = placed(50.45, 30.52, 'Kyiv City, UA');
const LVIV = placed(49.84, 24.02, 'Lviv, UA');
const UKRAINE = placed(49, 32, 'UA', 'country');
const REGION: Placed = { type: 'place', location: { ...LVIV.location!, name: 'Lviv', kind: 'region' } };
const of = (type: EntityType): Placed => ({ type, country: codes('UA') });

/** Lviv is 468 km from Kyiv, and the middle of Ukraine 193. */
const near = (kilometers: number): Area => ({ within: { lat: 50.45, lon: 30.52, kilometers } });

describe('what is in an area', () => {
  test.each<[what: string, Placed, Area, boolean]>([
    ['a town in a circle', KYIV, near(1), true],
    ['a town at its edge', LVIV, near(470), true],
    ['a town beyond it', LVIV, near(460), false],
    ['a country, whose middle is in the circle', UKRAINE, near(200), true],
    ['a country, whose middle is not', UKRAINE, near(180), false],
    ['a person, who is near to nothing', of('person'), near(20_000), false],
    ['a place that is not known', of('place'), near(20_000), false],
    ['a country in itself', UKRAINE, { in: { country: 'UA' } }, true],
    ['a country in another', UKRAINE, { in: { country: 'RU' } }, false],
    ['a town in its country', LVIV, { in: { country: 'UA' } }, true],
    ['a place of which the country is all that is known', of('place'), { in: { country: 'UA' } }, true],
    ['a person of a country', of('person'), { in: { country: 'UA' } }, true],
    ['an organization of another one', of('organization'), { in: { country: 'PL' } }, false],
    ['a group without a country', { type: 'group' }, { in: { country: 'UA' } }, false],
    ['a town in its region', LVIV, { in: { country: 'UA', region: 'Lviv' } }, true],
    ['a town in another', KYIV, { in: { country: 'UA', region: 'Lviv' } }, false],
    ['a region in itself', REGION, { in: { country: 'UA', region: 'Lviv' } }, true],
    ['a country in one of its regions', UKRAINE, { in: { country: 'UA', region: 'Lviv' } }, false],
    ['a person in a region', of('person'), { in: { country: 'UA', region: 'Lviv' } }, false],
    ['a town that is near, and in the country', LVIV, { ...near(470), in: { country: 'UA' } }, true],
    ['a town that is near, and in another', LVIV, { ...near(470), in: { country: 'PL' } }, false],
    ['anything in no area', of('person'), {}, true],
  ])('%s', (_, entity, area, expected) => {
    expect(isInArea(entity, area)).toBe(expected);
  });

  test('across the line where the days change', () => {
    expect(isInArea(placed(52, 179.9, 'US'), { within: { lat: 52, lon: -179.9, kilometers: 20 } })).toBe(true);
  });
});

describe('a circle in words', () => {
  test.each<[text: string, middle: unknown, kilometers: number]>([
    ['Kyiv,100km', 'Kyiv', 100],
    [' Kyiv , 100 KM ', 'Kyiv', 100],
    ['Paris, Texas, 60mi', 'Paris, Texas', 96.56],
    ['Paris, Texas, 1 mile', 'Paris, Texas', 1.61],
    ['St. Ives, 2.5 kilometres', 'St. Ives', 2.5],
    ['50.45,30.52,100km', { lat: 50.45, lon: 30.52 }, 100],
    ['-33.9, +151, 0.5km', { lat: -33.9, lon: 151 }, 0.5],
    ['90,-180,20020km', { lat: 90, lon: -180 }, 20_020],
  ])('%j', (text, middle, kilometers) => {
    expect(readCircle(text)).toEqual({ middle, kilometers: expect.closeTo(kilometers, 2) });
  });

  test.each([
    '',
    'Kyiv',
    'Kyiv,',
    'Kyiv,100',
    'Kyiv 100km',
    ',100km',
    'Kyiv,0km',
    'Kyiv,-5km',
    'Kyiv,1e3km',
    'Kyiv,30000km',
    '95,30,100km',
    '50,181,100km',
    '50,100km',
    '5 0,30,100km',
  ])('%j is none', (text) => {
    expect(readCircle(text)).toBeNull();
  });
});

describe('an area in words', () => {
  test.each<[asked: string, country: string, region?: string]>([
    ['UA', 'UA'],
    ['ua', 'UA'],
    ['UKR', 'UA'],
    ['Ukraine', 'UA'],
    ['ukraine', 'UA'],
    ['the Netherlands', 'NL'],
    ['US-LA', 'US', 'Louisiana'],
    ['Louisiana', 'US', 'Louisiana'],
    ['louisiana', 'US', 'Louisiana'],
    ['us-la', 'US', 'Louisiana'],
    ['Bavaria', 'DE', 'Bavaria'],
    ['Scotland', 'GB', 'Scotland'],
    ['Donetsk', 'UA', 'Donetsk'],
    ['Punjab, India', 'IN', 'Punjab'],
    ['Punjab,PAK', 'PK', 'Punjab'],
    ['Georgia, US', 'US', 'Georgia'],
    ['the U.S.', 'US'],
    ['UK', 'GB'],
  ])('in %s', (asked, country, region) => {
    expect(parseArea({ in: asked }).area).toEqual({ in: { country, ...(region === undefined ? {} : { region }) } });
  });

  test.each<[within: string, lat: number, lon: number]>([
    ['Kyiv, Ukraine, 10km', 50.45, 30.52],
    ['Paris, Texas, 10km', 33.66, -95.56],
    ['London, Ontario,10km', 42.98, -81.23],
    ['Odesa, Ukraine,10km', 46.48, 30.73],
    ['New York,10km', 40.71, -74.01],
    ['Texas,10km', 31.46, -99.32],
    ['12.5,-3,10km', 12.5, -3],
  ])('within %s', (within, lat, lon) => {
    const { area, notes } = parseArea({ within });
    expect(area).toEqual({ within: { lat: expect.closeTo(lat, 1), lon: expect.closeTo(lon, 1), kilometers: 10 } });
    expect(notes).toEqual([]);
  });

  test('of several places of a name the one that is taken is told', () => {
    expect(parseArea({ within: 'Springfield,5km' }).notes).toEqual([
      expect.stringMatching(
        /^within: "Springfield" is taken for Springfield, .+, US, the likeliest of \d+ places of that name; /,
      ),
    ]);
    expect(parseArea({ in: 'Georgia' })).toEqual({
      area: { in: { country: 'GE' } },
      notes: ['in: "Georgia" is taken for the country; for the region of that name write "Georgia, US"'],
    });
    expect(parseArea({ in: 'Punjab' }).notes).toEqual([
      'in: "Punjab" is taken for Punjab, PK; of that name there is also Punjab, IN',
    ]);
    expect(parseArea({ in: 'GE' }).notes).toEqual([]);
  });

  test.each<[Parameters<typeof parseArea>[0], string]>([
    [{ within: 'Kyiv' }, 'within: "Kyiv" is no place and distance; write it like "Kyiv,100km" or "50.45,30.52,60mi"'],
    [
      { within: 'Xyzzyville,5km' },
      'within: no place is known by the name "Xyzzyville"; give a larger one near to it, or another spelling',
    ],
    [
      { in: 'Black Sea' },
      'in: "Black Sea" is no country, and no state or province of one; for what is near to it give within, like "Black Sea,50km"',
    ],
    [
      { in: 'XQ' },
      'in: "XQ" is no country, and no state or province of one; for what is near to it give within, like "XQ,50km"',
    ],
    [{ in: 'Soviet Union' }, 'in: "Soviet Union" is no country'],
    [{ in: 'Paris, Texas' }, 'in: "Paris, Texas" is no country'],
    [{ in: '' }, 'in: "" is no country'],
  ])('%j is refused', (asked, message) => {
    expect(() => parseArea(asked)).toThrow(message);
  });
});
