import { describe, expect, test } from 'vitest';
import { newMap } from '../../src/across/map.js';
import { analyze, map } from '../../src/app/library.js';
import { selectPlaces } from '../../src/edit/map.js';
import type { Analysis, PlaceMap } from '../../src/types.js';
import { analysisOf, type Located, locationOf } from '../helpers/places.js';

const PARIS: Located = ['Paris', 48.85341, 2.3488, { geonameid: 2988507, country: 'FR', admin1: 'Île-de-France' }];
const TEXAS: Located = ['Paris', 33.66094, -95.55551, { geonameid: 4717560, country: 'US', admin1: 'Texas' }];
const KENYA: Located = ['Kenya', 1, 38, { geonameid: 192950, country: 'KE', kind: 'country' }];

function mapOf(...analyses: Analysis[]): PlaceMap {
  const view = newMap();
  for (const analysis of analyses) view.add(analysis);
  return view.end();
}

/** "Paris FR 2 in 1" */
function shown({ places }: PlaceMap): string[] {
  return places.map(({ name, location, count, documents }) => `${name} ${location.country} ${count} in ${documents}`);
}

const rows: [name: string, analyses: Analysis[], expected: string[]][] = [
  [
    'one article',
    [analysisOf('a', 'Paris slept.\nKenya won, and Kenya left.', [PARIS, KENYA])],
    ['Kenya KE 2 in 1', 'Paris FR 1 in 1'],
  ],
  [
    'the same place in two articles is one',
    [analysisOf('a', 'Paris slept.', [PARIS]), analysisOf('b', 'Paris woke.\nParis ate.', [PARIS])],
    ['Paris FR 3 in 2'],
  ],
  [
    'two places of one name are two',
    [analysisOf('a', 'Paris slept.', [PARIS]), analysisOf('b', 'Paris woke.\nParis ate.', [TEXAS])],
    ['Paris US 2 in 1', 'Paris FR 1 in 1'],
  ],
  [
    'what has no number is one by its name and where it is',
    [
      analysisOf('a', 'Oz slept.', [['Oz', 10.01, 10.02, { country: 'XA' }]]),
      analysisOf('b', 'Oz woke.', [['Oz', 10.02, 10.01, { country: 'XA' }]]),
      analysisOf('c', 'Oz ate.', [['Oz', 40, 10, { country: 'XB' }]]),
    ],
    ['Oz XA 2 in 2', 'Oz XB 1 in 1'],
  ],
];
test.each(rows)('%s', (_, analyses, expected) => expect(shown(mapOf(...analyses))).toEqual(expected));

test('a place goes by the name that most articles give it, and keeps the others', () => {
  const city: Located = ['Kiev', 50.45, 30.52, { geonameid: 703448 }];
  const kyiv: Located = ['Kyiv', 50.45, 30.52, { geonameid: 703448, confidence: 0.99 }];
  const { places } = mapOf(
    analysisOf('a', 'Kiev slept.', [city]),
    analysisOf('b', 'Kyiv woke.', [kyiv]),
    analysisOf('c', 'Kyiv ate.', [kyiv]),
  );
  expect(places).toMatchObject([{ id: 'p1', name: 'Kyiv', aliases: ['Kiev'], location: { confidence: 0.99 } }]);
});

test('places without a location are told apart from the others, those named most first', () => {
  const { places, unlocated } = mapOf(
    analysisOf('a', 'Elm Street slept.\nSpringfield and springfield.', ['Elm Street', 'Springfield', PARIS]),
    analysisOf('b', 'Springfield woke.', ['Springfield']),
  );
  expect(places.map(({ name }) => name)).toEqual(['Paris']);
  expect(unlocated.map(({ name, count, documents }) => `${name} ${count} in ${documents}`)).toEqual([
    'Springfield 2 in 2',
    'Elm Street 1 in 1',
  ]);
});

test('a place that may be several keeps them', () => {
  const analysis = analysisOf('a', 'Springfield slept.', ['Springfield']);
  const candidates = [locationOf(PARIS), locationOf(TEXAS)];
  const entities = analysis.entities!.map((entity) => ({ ...entity, candidates }));
  expect(mapOf({ ...analysis, entities }).unlocated).toMatchObject([{ name: 'Springfield', candidates }]);
});

test('people and organizations are on no map', () => {
  const analysis = analysisOf('a', 'Paris slept.', [PARIS]);
  const person = { ...analysis.entities![0]!, type: 'person' as const };
  expect(mapOf({ ...analysis, entities: [person] })).toMatchObject({ places: [], unlocated: [] });
});

test('a program has a map of what it analyzed', () => {
  const analyses = ['Rain fell in Kenya.', 'Kenyan envoys left.'].map((text) =>
    analyze(text, { tasks: ['entities'], withSentences: true }),
  );
  expect(map(analyses).places).toMatchObject([{ name: 'Kenya', count: 2, documents: 2, location: { country: 'KE' } }]);
  expect(map(analyses, { types: ['place'] }).places).toEqual([]);
});

describe('sentences', () => {
  test('each once, in the order of the articles and their texts', () => {
    const [place] = mapOf(
      analysisOf('a', 'Paris met Paris.\nIt rained.\nParis slept.', [PARIS]),
      analysisOf('b', 'Paris woke.', [PARIS]),
    ).places;
    expect(place!.sentences).toEqual([
      {
        article: 0,
        text: 'Paris met Paris.',
        start: 0,
        end: 16,
        mentions: [
          { start: 0, end: 5 },
          { start: 10, end: 15 },
        ],
      },
      { article: 0, text: 'Paris slept.', start: 28, end: 40, mentions: [{ start: 28, end: 33 }] },
      { article: 1, text: 'Paris woke.', start: 0, end: 11, mentions: [{ start: 0, end: 5 }] },
    ]);
  });

  test('of a very long one the words around each mention', () => {
    const words = 'ünë '.repeat(600);
    const text = `${words}Paris ${words}Paris and Paris ${words}end`;
    const [place] = mapOf(analysisOf('a', text, [PARIS])).places;
    const { sentences } = place!;
    expect(sentences.map(({ mentions }) => mentions.length)).toEqual([1, 2]);
    for (const { text: part, start, end, mentions } of sentences) {
      expect(part).toBe(text.slice(start, end));
      expect(part.length).toBeLessThan(1300);
      for (const mention of mentions) expect(text.slice(mention.start, mention.end)).toBe('Paris');
    }
  });

  test.each(['codepoint', 'byte'] as const)('of a very long one with offsets in the unit %s', (unit) => {
    const words = 'ünë 😀 '.repeat(500);
    const text = `${words}Paris ${words}`;
    const size = (part: string) => (unit === 'byte' ? Buffer.byteLength(part) : [...part].length);
    const start = size(words);
    const utf16 = analysisOf('a', text, [PARIS]);
    const [entity] = utf16.entities!;
    const { places } = mapOf({
      ...utf16,
      offsets: unit,
      article: { ...utf16.article, sentences: [{ text, start: 0, end: size(text) }] },
      entities: [{ ...entity!, mentions: [{ ...entity!.mentions[0]!, start, end: start + 5 }] }],
    });
    const [sentence] = places[0]!.sentences;
    expect(size(sentence!.text)).toBe(sentence!.end - sentence!.start);
    const before = sentence!.text.indexOf('Paris');
    expect(size(sentence!.text.slice(0, before))).toBe(start - sentence!.start);
  });
});

test('the articles come without their sentences', () => {
  expect(mapOf(analysisOf('a', 'Paris slept.', [PARIS])).articles[0]!.article).not.toHaveProperty('sentences');
});

test('a map needs entities and sentences', () => {
  const { entities, ...without } = analysisOf('a', 'Paris slept.', [PARIS]);
  expect(() => newMap().add(without)).toThrow(/"entities"/);
  const { sentences, ...article } = without.article;
  expect(() => newMap().add({ ...without, entities: entities!, article })).toThrow(/sentences/);
});

describe('a selection', () => {
  const all = mapOf(
    analysisOf('a', 'Paris, Kenya.\nElm Street.', [
      [...PARIS.slice(0, 3), { ...PARIS[3], confidence: 0.4 }] as unknown as Located,
      KENYA,
      'Elm Street',
    ]),
  );
  const rows: [selection: Parameters<typeof selectPlaces>[1], expected: string[]][] = [
    [{}, ['Paris', 'Kenya', 'Elm Street']],
    [{ types: ['country'] }, ['Kenya']],
    [{ minConfidence: 0.5 }, ['Kenya', 'Elm Street']],
    [{ minConfidence: 0.95 }, []],
    [{ onlyListed: true }, []],
  ];
  test.each(rows)('%j', (selection, expected) => {
    const { places, unlocated } = selectPlaces(all, selection);
    expect([...places, ...unlocated].map(({ name }) => name)).toEqual(expected);
  });
});
