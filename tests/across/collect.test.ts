import { expect, test } from 'vitest';
import { collect } from '../../src/app/library.js';
import type { Analysis, CountryCodes, Entity, EntityMention } from '../../src/types.js';

const CODES: Readonly<Record<string, CountryCodes>> = {
  CN: { alpha2: 'CN', alpha3: 'CHN', numeric: '156' },
  SG: { alpha2: 'SG', alpha3: 'SGP', numeric: '702' },
  KE: { alpha2: 'KE', alpha3: 'KEN', numeric: '404' },
};

/** "person Wang Yi/Wang @CN (Foreign Minister) e2": type, forms, country, role, id of the organization. */
function entity(line: string, id: string): Entity {
  const [, type, forms, country, role, organization] = /^(\w+) ([^@(]+?)(?: @(\w+))?(?: \((.+)\))?(?: (e\d+))?$/.exec(
    line,
  )!;
  const texts = forms!.split('/');
  const mentions = texts.map((text, i): EntityMention => {
    const kind = i > 0 && /^[A-Z]+$/.test(text) ? 'acronym' : 'name';
    return { text, start: 10 * i, end: 10 * i + text.length, sentence: 0, kind };
  });
  return {
    id,
    type: type as Entity['type'],
    name: texts[0]!,
    aliases: texts.slice(1),
    count: mentions.length,
    ...(country ? { country: CODES[country]! } : {}),
    ...(role ? { roles: [role] } : {}),
    ...(organization ? { organization } : {}),
    mentions,
    confidence: 0.9,
  };
}

function analysis(lines: readonly string[], i: number): Analysis {
  return {
    schema: 'newsq/2',
    offsets: 'utf16',
    source: { path: `${i}.txt`, id: null, format: 'text' },
    article: { title: null, titleSpan: null, dateline: null, published: null, anchor: { date: null, from: 'none' } },
    entities: lines.map((line, k) => entity(line, `e${k + 1}`)),
  };
}

/** The entities of two or three articles, and the list over all: name (aliases) articles/mentions. */
const rows: readonly { claim: string; articles: readonly (readonly string[])[]; list: readonly string[] }[] = [
  {
    claim: 'countries are one by their code',
    articles: [['country China @CN'], ["country People's Republic of China/China @CN"], ['country China @CN']],
    list: ["China (People's Republic of China) 3/4"],
  },
  {
    claim: 'organizations are one by name, "the" or not',
    articles: [['organization World Bank'], ['organization The World Bank']],
    list: ['The World Bank (World Bank) 2/2'],
  },
  {
    claim: 'an acronym alone is the organization that has it elsewhere',
    articles: [['organization SCO'], ['organization Shanghai Cooperation Organization/SCO']],
    list: ['Shanghai Cooperation Organization (SCO) 2/3'],
  },
  {
    claim: 'an acronym of two organizations stays apart',
    articles: [
      ['organization ADB'],
      ['organization Asian Development Bank/ADB'],
      ['organization African Development Bank/ADB'],
    ],
    list: ['ADB () 1/1', 'Asian Development Bank (ADB) 1/2', 'African Development Bank (ADB) 1/2'],
  },
  {
    claim: 'people are one however an agency spells an umlaut',
    articles: [['person Joachim Löw (coach)'], ['person Joachim Loew (coach)']],
    list: ['Joachim Loew (Joachim Löw) 2/2'],
  },
  {
    claim: 'people of one name and country are one',
    articles: [['person Wang Yi/Wang @CN'], ['person Wang Yi @CN']],
    list: ['Wang Yi (Wang) 2/3'],
  },
  {
    claim: 'people of one name and two countries are two',
    articles: [['person Wang Yi @CN (Minister)'], ['person Wang Yi @SG (Minister)']],
    list: ['Wang Yi () 1/1', 'Wang Yi () 1/1'],
  },
  {
    claim: 'people of one name and one role are one',
    articles: [['person Ann Lee (Foreign Minister)'], ['person Ann Lee (Minister)']],
    list: ['Ann Lee () 2/2'],
  },
  {
    claim: 'people of one name and one organization are one',
    articles: [
      ['person Ann Lee (chair) e2', 'organization Acme'],
      ['organization Acme', 'person Ann Lee (coach) e1'],
    ],
    list: ['Ann Lee () 2/2', 'Acme () 2/2'],
  },
  {
    claim: 'people of one name about whom nothing agrees are two',
    articles: [['person Ann Lee (judge)'], ['person Ann Lee (coach)']],
    list: ['Ann Lee () 1/1', 'Ann Lee () 1/1'],
  },
  {
    claim: 'people of one name in the same company are one',
    articles: [
      ['person Ann Lee', 'person Bo Berg', 'organization Nordhavn Bank'],
      ['person Ann Lee', 'person Bo Berg', 'organization Nordhavn Bank'],
    ],
    list: ['Ann Lee () 2/2', 'Bo Berg () 2/2', 'Nordhavn Bank () 2/2'],
  },
  {
    claim: 'a surname alone is never joined',
    articles: [['person Wang @CN'], ['person Wang @CN']],
    list: ['Wang () 1/1', 'Wang () 1/1'],
  },
  {
    claim: 'a surname alone is not the full name of another article',
    articles: [['person Wang Yi/Wang @CN (Minister)'], ['person Wang @CN (Minister)']],
    list: ['Wang Yi (Wang) 1/2', 'Wang () 1/1'],
  },
  {
    claim: 'people of one name with one other name in common are two',
    articles: [
      ['person Ann Lee', 'person Bo Berg'],
      ['person Ann Lee', 'person Bo Berg'],
    ],
    list: ['Ann Lee () 1/1', 'Bo Berg () 1/1', 'Ann Lee () 1/1', 'Bo Berg () 1/1'],
  },
  {
    claim: 'a country that both articles name is no company',
    articles: [
      ['person Ann Lee', 'person Bo Berg', 'country Kenya @KE'],
      ['person Ann Lee', 'person Bo Berg', 'country Kenya @KE'],
    ],
    list: ['Ann Lee () 1/1', 'Bo Berg () 1/1', 'Kenya () 2/2', 'Ann Lee () 1/1', 'Bo Berg () 1/1'],
  },
  {
    claim: 'a ministry without a country is not that of a country',
    articles: [
      ['organization Defense Ministry @CN'],
      ['organization Defense Ministry'],
      ['organization Defense Ministry @CN'],
      ['organization Ministry of Defense @KE'],
    ],
    list: ['Defense Ministry () 2/2', 'Defense Ministry () 1/1', 'Ministry of Defense () 1/1'],
  },
  {
    claim: 'a company is one where only some articles give its country',
    articles: [['organization Nord Bank @CN'], ['organization Nord Bank'], ['organization Nord Bank @CN']],
    list: ['Nord Bank () 3/3'],
  },
  {
    claim: 'a place and an organization of one name are two',
    articles: [['place Barcelona'], ['organization Barcelona']],
    list: ['Barcelona () 1/1', 'Barcelona () 1/1'],
  },
  {
    claim: 'places of one name in two countries are two',
    articles: [['place Lang @CN'], ['place Lang @KE']],
    list: ['Lang () 1/1', 'Lang () 1/1'],
  },
  {
    claim: 'spelling with and without marks is one',
    articles: [['place São Tomé'], ['place Sao Tome']],
    list: ['São Tomé (Sao Tome) 2/2'],
  },
];

test.each(rows)('$claim', ({ articles, list }) => {
  const { entities } = collect(articles.map(analysis));
  expect(
    entities.map(({ name, aliases, documents, count }) => `${name} (${aliases.join(', ')}) ${documents}/${count}`),
  ).toEqual(list);
});

test('the organization of a person is the one of most articles, by its id in the list', () => {
  const { entities } = collect(
    [
      ['organization Oxfam', 'person Ann Lee @KE e1'],
      ['person Ann Lee @KE e2', 'organization Acme'],
      ['person Ann Lee @KE e2', 'organization Acme'],
    ].map(analysis),
  );
  const lee = entities.find(({ name }) => name === 'Ann Lee')!;
  expect(entities.find(({ id }) => id === lee.organization)?.name).toBe('Acme');
});

test("each article's mentions are kept", () => {
  const { articles, entities } = collect([['country China @CN'], [], ['country China @CN']].map(analysis));
  expect(articles.map(({ source }) => source.path)).toEqual(['0.txt', '1.txt', '2.txt']);
  expect(entities[0]!.appearances.map(({ article, mentions }) => [article, mentions.length])).toEqual([
    [0, 1],
    [2, 1],
  ]);
});
