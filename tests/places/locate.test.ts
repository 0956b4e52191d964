import { describe, expect, test } from 'vitest';
import { linkEntities } from '../../src/link/index.js';
import type { Location } from '../../src/types.js';
import { namesOf } from '../helpers/names.js';

function locationsIn(marked: string, home: string | null = null) {
  const { doc, mentions } = namesOf(marked);
  return linkEntities({ ...doc, article: { ...doc.article, home } }, mentions);
}

/** "Paris, Texas, US" of a place that is known; "?" of one that is open. */
function named({ name, admin1, country }: Location): string {
  return [name, ...(admin1 && admin1 !== name ? [admin1] : []), ...(country ? [country] : [])].join(', ');
}

/** A text, and where its countries and places are, in order; null where that is open or there is no such place. */
const rows: readonly (readonly [text: string, where: readonly (string | null)[]])[] = [
  // what it is in is told
  ['He left [[Paris|place]], [[Texas|place]].', ['Paris, Texas, US', 'Texas, US']],
  ['He left [[London|place]], [[Ontario|place]].', ['London, Ontario, CA', 'Ontario, CA']],
  ['He left [[Athens|place]] ([[Georgia|place]]).', ['Athens, Georgia, US', 'Georgia, US']],
  ['She is from [[Oxford|place]], [[Mississippi|place]], he is not.', ['Oxford, Mississippi, US', 'Mississippi, US']],
  ['He left [[Wilmington|place]], [[Del.|place]], at noon.', ['Wilmington, Delaware, US', 'Delaware, US']],
  [
    'It flew from [[Bangor|place]], [[Maine|place]], to [[Bangor|place]], [[Northern Ireland|place]].',
    ['Bangor, Maine, US', 'Maine, US', 'Bangor, Northern Ireland, GB', 'Northern Ireland, GB'],
  ],
  // a planet is no town, unless the text says what it is in
  ['A spacecraft flew to [[Mars|place]].', [null]],
  ['[[Earth|place]] is round.', [null]],
  ['A spacecraft is on show in [[Jupiter|place]], [[Florida|place]].', ['Jupiter, Florida, US', 'Florida, US']],
  ['Rents rose in [[Jupiter|place]].', ['Jupiter, Florida, US']],
  ['A fire in the [[Spanish|demonym]] city of [[Valencia|place]] killed ten.', ['Spain, ES', 'Valencia, ES']],
  ['The [[English|demonym]] town of [[Boston|place]] is old.', ['England, GB', 'Boston, England, GB']],
  // what owns the next words is not what the place is in
  ["In [[Boston|place]], [[Britain|country]]'s envoy spoke.", ['Boston, Massachusetts, US', 'United Kingdom, GB']],
  // two that are listed are not one in the other
  [
    'He saw [[Paris|place]], [[Texas|place]] and [[Rome|place]].',
    ['Paris, Île-de-France, FR', 'Texas, US', 'Rome, Lazio, IT'],
  ],
  // a state is not the capital that is named after it
  ['[[Oklahoma|place]] is dry. [[Oklahoma City|place]] is too.', ['Oklahoma, US', 'Oklahoma City, Oklahoma, US']],
  // a village of the name in a country that nothing else is in; but a larger or well-known one, and where few places are named
  [
    '[[Soweto|place]] and [[Durban|place]] waited. [[South Africa|country]] won. They met in [[Monte Carlo|place]] by the sea.',
    ['Soweto, Gauteng, ZA', 'Durban, KwaZulu-Natal, ZA', 'South Africa, ZA', 'Monte-Carlo, MC'],
  ],
  [
    '[[Soweto|place]] and [[Durban|place]] waited. [[South Africa|country]] won. They met in [[Overstrand|place]] by the sea.',
    ['Soweto, Gauteng, ZA', 'Durban, KwaZulu-Natal, ZA', 'South Africa, ZA', null],
  ],
  [
    '[[Soweto|place]] and [[Durban|place]] waited. [[South Africa|country]] won. They met in [[Leeds|place]] by the sea.',
    ['Soweto, Gauteng, ZA', 'Durban, KwaZulu-Natal, ZA', 'South Africa, ZA', 'Leeds, England, GB'],
  ],
  [
    '[[South Africa|country]] won. They met in [[Overstrand|place]] by the sea.',
    ['South Africa, ZA', 'Overstrand, England, GB'],
  ],
  // and though it is said to be in another country
  [
    '[[Soweto|place]] and [[Durban|place]] waited. [[South Africa|country]] won. They met at [[Juno Beach|place]] in [[France|country]].',
    ['Soweto, Gauteng, ZA', 'Durban, KwaZulu-Natal, ZA', 'South Africa, ZA', null, 'France, FR'],
  ],
  // the country that the article is about
  [
    '[[Canada|country]] voted. In [[Kingston|place]] and in all of [[Canada|country]] it rained.',
    ['Canada, CA', 'Kingston, Ontario, CA'],
  ],
  ['A [[Newcastle|place]] man left [[Australia|country]].', ['Newcastle, New South Wales, AU', 'Australia, AU']],
  // its other places
  [
    '[[Dallas|place]], [[Plano|place]] and [[Arlington|place]] are dry.',
    ['Dallas, Texas, US', 'Plano, Texas, US', 'Arlington, Texas, US'],
  ],
  // nothing else: the largest
  ['[[Paris|place]] is dry.', ['Paris, Île-de-France, FR']],
  ['[[Nairobi|place]] is dry.', ['Nairobi, Nairobi County, KE']],
  // the words around it say what it is
  ['The state of [[Washington|place]] is dry.', ['Washington, US']],
  ['[[Sohag|place]] province is dry, said [[Egypt|country]].', ['Sohag, EG', 'Egypt, EG']],
  // abbreviations, other spellings and words around a name
  ['[[S.C.|place]] and [[W. Va.|place]] are dry.', ['South Carolina, US', 'West Virginia, US']],
  ['[[Saint Louis|place]], [[Missouri|place]], is dry.', ['St. Louis, Missouri, US', 'Missouri, US']],
  ['Eastern [[Ukraine|country]] is dry, and [[greater Oslo|place]] too.', ['Ukraine, UA', 'Oslo, NO']],
  [
    '[[Huntsville Memorial Hospital|place]] is near [[Houston|place]].',
    ['Huntsville, Texas, US', 'Houston, Texas, US'],
  ],
  // what bears the name of a town that it is not in
  [
    '[[Wall Street|place]] fell, the [[Golden Temple|place]] is full, and so is [[University Library|place]].',
    ['Wall Street, US', null, null],
  ],
  ['The [[White House|place]] is dry.', ['White House, US']],
  ['[[Heathrow Airport|place]] is dry.', ['Heathrow, GB']],
  ['[[Macquarie River|place]] is dry.', [null]],
  ['[[Asan, South Chungcheong|place]], is dry.', ['Asan, Chungcheongnam-do, KR']],
  ['[[Hull|place]] is dry, said [[England|place]].', ['Kingston upon Hull, England, GB', 'England, GB']],
  // an old name of one town is not another
  ['[[Newtown|place]], [[Connecticut|place]], is dry.', ['Newtown, Connecticut, US', 'Connecticut, US']],
  ['[[Crete|place]] is dry.', ['Crete, GR']],
  // what is no town
  ['The [[Black Sea|place]], the [[Sahara|place]] and [[Europe|place]] are large.', ['Black Sea', 'Sahara', 'Europe']],
  ['[[England|place]] beat [[Scotland|place]].', ['England, GB', 'Scotland, GB']],
  ['The [[West|place]] is rich.', [null]],
  ['[[Qwzzyx|place]] is dry.', [null]],
  ['[[Springfield|place]] is dry.', [null]],
];

describe('is located', () =>
  test.each(rows)('%s', (text, where) =>
    expect(locationsIn(text).map(({ location }) => (location ? named(location) : null))).toEqual(where),
  ));

test('what the text says nothing of is where the paper is at home', () => {
  const text = '[[Alexandria|place]] is dry, the mayor of [[Springfield|place]] said.';
  const at = (home: string | null) => locationsIn(text, home).map(({ location }) => location && named(location));
  expect(at('Alexandria, Louisiana')[0]).toBe('Alexandria, Louisiana, US');
  expect(at('Illinois')[1]).toBe('Springfield, Illinois, US');
});

test('a place that may be several has candidates in place of a location, the likeliest first', () => {
  const [place] = locationsIn('[[Springfield|place]] is dry.');
  expect(place).not.toHaveProperty('location');
  const confidences = place!.candidates!.map(({ confidence }) => confidence);
  expect(confidences).toHaveLength(5);
  expect(confidences).toEqual([...confidences].sort((a, b) => b - a));
});

test('a location has all that is known of it', () => {
  const [place] = locationsIn('[[Nairobi|place]] is dry, said [[Kenya|country]].');
  expect(place!.location).toEqual({
    lat: -1.28,
    lon: 36.82,
    geonameid: 184745,
    name: 'Nairobi',
    admin1: 'Nairobi County',
    country: 'KE',
    kind: 'city',
    confidence: 1,
  });
});

test('people and places have the country of where they are', () => {
  const entities = locationsIn('Mayor [[Ann Lee|person]] of [[London|place]], [[Ontario|place]], left.');
  expect(entities.map(({ name, country }) => `${name} ${country?.alpha2}`)).toEqual([
    'Ann Lee CA',
    'London CA',
    'Ontario CA',
  ]);
});
