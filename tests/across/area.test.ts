import { describe, expect, test } from 'vitest';
import { type ArticleRecord, analyze, collect, statements, timeline } from '../../src/app/library.js';
import type { Area } from '../../src/places/area.js';
import { analysisOf, type Located } from '../helpers/places.js';

const KYIV: Area = { within: { lat: 50.45, lon: 30.52, kilometers: 50 } };
const POLAND: Area = { in: { country: 'PL' } };

const TALKS: ArticleRecord = {
  date: '2024-03-08',
  text: 'Mayor Ann Lee said on Monday in Kyiv that the bridge was closed. "We will pay. It will take a year. We are in no hurry," she said. "Warsaw has to help us with the new bridge," said Bo Hill, the foreign minister. It rained in Krakow on March 1, 2024. In 2023 Kyiv had a dry spring. The road was built in 1999.',
};
const COPY: ArticleRecord = {
  date: '2024-03-09',
  text: 'Foreign Minister Bo Hill spoke on Friday. "Warsaw has to help us with the new bridge," Hill said in Kyiv.',
};

describe('statements', () => {
  const analyses = [TALKS, COPY].map((record) =>
    analyze(record, { tasks: ['entities', 'statements'], withSentences: true }),
  );
  const wordsIn = (area?: Area) => statements(analyses, area ? { area } : {}).statements.map(({ text }) => text);

  test('those whose sentence names a place of the area', () => {
    expect(wordsIn()).toHaveLength(3);
    // Of the second one a copy stands in such a sentence.
    expect(wordsIn(KYIV)).toEqual(['the bridge was closed', 'Warsaw has to help us with the new bridge']);
    expect(wordsIn(POLAND)).toEqual(['Warsaw has to help us with the new bridge']);
    expect(wordsIn({ in: { country: 'FR' } })).toEqual([]);
  });

  test('with all the articles that have them, and with the entities that they name', () => {
    const { articles, statements: kept, entities } = statements(analyses, { area: POLAND });
    expect(articles).toHaveLength(2);
    expect(articles[0]!.article).not.toHaveProperty('sentences');
    expect(kept[0]!.copies).toHaveLength(1);
    expect(entities.map(({ name }) => name)).toEqual(['Warsaw', 'Bo Hill']);
    expect(entities[0]).toMatchObject({ location: { country: 'PL', kind: 'city' } });
  });

  test('need sentences', () => {
    const bare = [analyze(TALKS, { tasks: ['entities', 'statements'] })];
    expect(() => statements(bare, { area: KYIV })).toThrow('statements of an area need analyses with their sentences');
  });
});

describe('a timeline', () => {
  const analyses = [analyze(TALKS, { tasks: ['entities', 'events'] })];
  const eventsIn = (area?: Area) => timeline(analyses, area ? { area } : {}).events.map(({ date }) => date.text);

  test('the sentences that name a place of the area', () => {
    expect(eventsIn()).toEqual(['1999', '2023', 'March 1, 2024', 'Monday']);
    expect(eventsIn(KYIV)).toEqual(['2023', 'Monday']);
    expect(eventsIn(POLAND)).toEqual(['March 1, 2024']);
    expect(eventsIn({ ...KYIV, ...POLAND })).toEqual([]);
  });

  test('needs entities', () => {
    const bare = [analyze(TALKS, { tasks: ['events'] })];
    expect(() => timeline(bare, { area: KYIV })).toThrow('a timeline of an area needs analyses');
  });
});

describe('entities over all articles', () => {
  const ILLINOIS: Located = ['Springfield', 39.8, -89.64, { confidence: 0.6 }];
  const MISSOURI: Located = ['Springfield', 37.21, -93.29];

  test('towns of one name are one where they are near to each other', () => {
    const { entities } = collect([
      analysisOf('a', 'Springfield slept.', [ILLINOIS]),
      analysisOf('b', 'Springfield slept.', [MISSOURI]),
      analysisOf('c', 'Springfield woke.', [['Springfield', 39.81, -89.6]]),
      analysisOf('d', 'Springfield woke.', ['Springfield']),
    ]);
    expect(entities.map(({ documents, location }) => `${location?.lat} in ${documents}`)).toEqual([
      '39.81 in 3',
      '37.21 in 1',
    ]);
  });

  test('a region and a town of one name stay one', () => {
    const { entities } = collect([
      analysisOf('a', 'New York slept.', [['New York', 42.9, -75.5, { kind: 'region' }]]),
      analysisOf('b', 'New York woke.', [['New York', 40.71, -74.01]]),
    ]);
    expect(entities).toHaveLength(1);
  });

  test('those of an area', () => {
    const analyses = [
      analysisOf('a', 'Springfield slept.', [ILLINOIS]),
      analysisOf('b', 'Springfield slept in Paris.', [MISSOURI, 'Paris']),
    ];
    const { entities } = collect(analyses, { area: { within: { lat: 37, lon: -93, kilometers: 100 } } });
    expect(entities).toMatchObject([{ name: 'Springfield', location: { lat: 37.21 } }]);
  });
});
