import { describe, expect, test } from 'vitest';
import { linkEntities } from '../../src/link/index.js';
import { namesOf } from '../helpers/names.js';

/** A text, and the places that are found within its names: their text and the entity that they are of. */
const found: readonly (readonly [text: string, places: readonly string[]])[] = [
  // counties, whether the article has them or not
  ['The [[Laurel County Fiscal Court|organization]] met.', ['Laurel County: place Laurel County US']],
  ["The [[St. Mary's Parish Council|organization]] met.", ["St. Mary's Parish: place St. Mary's Parish US"]],
  // states and countries
  ['The [[Ohio Department of Transportation|organization]] paid.', ['Ohio: place Ohio US']],
  ['The [[S.C. Trial Lawyers Association|organization]] paid.', ['S.C.: place S.C. US']],
  ['The [[U.S. Department of Labor|organization]] paid.', ['U.S.: country United States US']],
  ['The [[Bank of Canada|organization]] paid.', ['Canada: country Canada CA']],
  ['The [[University of the Philippines|organization]] grew.', ['Philippines: country Philippines PH']],
  // towns that the article has
  ['It rained in [[Clinton|place]]. The [[Clinton Public Library|organization]] closed.', ['Clinton: place Clinton']],
  [
    'It rained in [[Grand Ledge|place]]. The [[College of Grand Ledge|organization]] closed.',
    ['Grand Ledge: place Grand Ledge US'],
  ],
  // the longest
  [
    'It rained in [[York|place]] and [[York County|place]]. The [[York County Fair|other]] closed.',
    ['York County: place York County US'],
  ],
  // twice the same
  [
    'The [[Ohio Senate|organization]] met the [[Ohio Police|organization]].',
    ['Ohio: place Ohio US', 'Ohio: place Ohio US'],
  ],
];

const nothing: readonly string[] = [
  // a town that the article does not have, or not at either end
  'The [[Clinton Public Library|organization]] closed.',
  'It rained in [[Clinton|place]]. The [[New Clinton Library|organization]] closed.',
  // a people
  'The [[American Heart Association|organization]] paid.',
  // people and places
  'It rained in [[Clinton|place]]. [[Clinton Hill|person]] left.',
  'It rained on [[Ohio Street|place]].',
  // whole names
  'It met in [[Ohio|place]].',
];

function placesIn(marked: string) {
  const { doc, mentions } = namesOf(marked);
  const entities = linkEntities(doc, mentions);
  return { doc, entities, all: linkEntities(doc, mentions, { nested: true }) };
}

function foundIn(marked: string): string[] {
  return placesIn(marked).all.flatMap(({ type, name, country, mentions }) =>
    mentions
      .filter(({ by }) => by === 'place within a name')
      .map(({ text }) => `${text}: ${type} ${name}${country ? ` ${country.alpha2}` : ''}`),
  );
}

describe('finds', () => test.each(found)('%s', (row, places) => expect(foundIn(row)).toEqual(places)));

describe('finds nothing in', () => test.each(nothing)('%s', (row) => expect(foundIn(row)).toEqual([])));

describe('what it gives', () => {
  const row =
    'It rained in [[Ohio|place]]. The [[Ohio Senate|organization]] and the [[Lake County Board|organization]] met.';
  const { doc, entities, all } = placesIn(row);

  test('has every entity, those that only names have last, with ids of their own', () => {
    expect(all.map(({ id }) => id)).toEqual([...entities.map(({ id }) => id), `e${entities.length + 1}`]);
  });

  test('has mentions in the order of the text, counted, that cover their text', () => {
    for (const { count, mentions } of all) {
      expect(mentions).toHaveLength(count);
      expect(mentions.map(({ start }) => start)).toEqual(mentions.map(({ start }) => start).sort((a, b) => a - b));
      for (const { start, end, text } of mentions) expect(doc.article.text.slice(start, end)).toBe(text);
    }
  });

  test('leaves what was given as it was', () => expect(entities).toEqual(linkEntities(doc, namesOf(row).mentions)));
});
