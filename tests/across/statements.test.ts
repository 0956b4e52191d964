import { describe, expect, test } from 'vitest';
import { type ArticleRecord, analyze, statements } from '../../src/app/library.js';
import type { StatementSelection } from '../../src/edit/statements.js';
import { NewsqError } from '../../src/errors.js';
import type { Analysis, Ledger, Statement } from '../../src/types.js';

const TASKS = ['entities', 'statements'] as const;

const LISBON: ArticleRecord = {
  id: 'lisbon',
  date: '2020-09-17',
  text: 'Foreign Minister Ann Lee of Chad met Bo Hill in Oslo. "We will build the bridge by June," Lee said. Officials said the road was closed. The World Bank said on Monday that it would pay.',
};
const OSLO: ArticleRecord = {
  id: 'oslo',
  date: '2020-09-18',
  text: 'Foreign Minister Ann Lee of Chad came home from Oslo. “We will build the bridge by June”, Ann Lee said. "We will not pay," Bo Hill said.',
};
const LATER: ArticleRecord = {
  id: 'later',
  text: 'Bo Hill spoke to Reuters. "We will not pay," Hill said. Hill said Kenya would not pay.',
};

function analysesOf(records: readonly ArticleRecord[], options: Parameters<typeof analyze>[1] = {}): Analysis[] {
  return records.map((record) => analyze(record, { tasks: TASKS, ...options }));
}

function ledgerOf(records: readonly ArticleRecord[], selection: StatementSelection = {}): Ledger {
  return statements(analysesOf(records), selection);
}

const all = ledgerOf([LISBON, OSLO, LATER]);

/** "2020-09-17 Ann Lee: We will …" */
const shown = ({ from, name, source, text }: Statement) =>
  `${from ?? '?'} ${name ?? `(${source?.text ?? ''})`}: ${text}`;

test('in the order of the days, those of no known day last', () => {
  expect(all.statements.map(shown)).toEqual([
    '2020-09-14 World Bank: it would pay',
    '2020-09-17 Ann Lee: We will build the bridge by June',
    '2020-09-17 (Officials): the road was closed',
    '2020-09-18 Bo Hill: We will not pay',
    '? Bo Hill: We will not pay',
    '? Bo Hill: Kenya would not pay',
  ]);
});

test('what an article says of the speaker, and what tells the day', () => {
  const [bank, lee] = all.statements as [Statement, Statement];
  expect(lee).toMatchObject({
    roles: ['Foreign Minister'],
    country: { alpha2: 'TD' },
    said: 'article',
    kind: 'direct',
    verb: 'said',
    article: 0,
  });
  expect(bank.said).toMatchObject({ text: 'Monday', from: '2020-09-14', to: '2020-09-14' });
});

test('the same words in two articles are one statement, with both places', () => {
  const { copies, start, end } = all.statements[1]!;
  expect(LISBON.text.slice(start, end)).toBe('We will build the bridge by June');
  expect(copies).toHaveLength(1);
  expect(copies[0]).toMatchObject({
    article: 1,
    text: 'We will build the bridge by June',
    source: { text: 'Ann Lee' },
  });
  expect(OSLO.text.slice(copies[0]!.start, copies[0]!.end)).toBe(copies[0]!.text);
});

test('a person has one name and one id over the articles only where something agrees', () => {
  const lees = all.entities.filter(({ name }) => name === 'Ann Lee');
  const hills = all.entities.filter(({ name }) => name === 'Bo Hill');
  expect([lees.length, lees[0]!.documents]).toEqual([1, 2]);
  expect(hills.length).toBeGreaterThanOrEqual(1);
});

test('what the words name, and no other entity, is in the ledger', () => {
  const kenya = all.statements.at(-1)!.mentions;
  expect(kenya.map(({ name }) => name)).toEqual(['Kenya']);
  expect(all.entities.find(({ id }) => id === kenya[0]!.entity)!.name).toBe('Kenya');
  expect(all.entities.map(({ name }) => name)).not.toContain('Oslo');
});

test('sources without a name are counted', () => {
  const [officials, ...others] = all.sources.unknown;
  expect([officials, others]).toMatchObject([{ text: 'Officials', statements: 1 }, []]);
  expect(all.sources.kinds[officials!.kind]).toBe(1);
});

test('the order of the articles changes ids and indexes, and nothing else', () => {
  const records = [LISBON, OSLO, LATER];
  const facts = (ledger: Ledger) =>
    ledger.statements
      .map(({ article, copies, speaker: _, organization: __, mentions, ...rest }) => ({
        ...rest,
        mentions: mentions.map(({ name }) => name),
        places: [
          ledger.articles[article]!.source.id,
          ...copies.map((copy) => ledger.articles[copy.article]!.source.id),
        ],
      }))
      .map((fact) => JSON.stringify(fact))
      .sort();
  const first = facts(all);
  for (const order of [
    [0, 2, 1],
    [1, 0, 2],
    [1, 2, 0],
    [2, 0, 1],
    [2, 1, 0],
  ])
    expect(facts(ledgerOf(order.map((i) => records[i]!)))).toEqual(first);
});

describe('the same statement', () => {
  const said = (id: string, date: string | undefined, words: string): ArticleRecord => ({
    id,
    ...(date === undefined ? {} : { date }),
    text: `Ann Lee of Chad met Bo Hill of the World Bank in Oslo. ${words}`,
  });
  test.each<[what: string, first: string, second: string, days: readonly [string, string], count: number]>([
    [
      'quoted',
      '"We will build the bridge," Ann Lee said.',
      '“We will build the bridge”, Ann Lee said.',
      ['17', '17'],
      1,
    ],
    [
      'quoted on another day',
      '"We will build the bridge," Ann Lee said.',
      '"We will build the bridge," said Ann Lee.',
      ['17', '18'],
      1,
    ],
    [
      'of two days that are named',
      '"We will build the bridge," Ann Lee said on Monday.',
      '"We will build the bridge," Ann Lee said on Tuesday.',
      ['17', '17'],
      2,
    ],
    [
      'reported',
      'Ann Lee said that the long bridge was closed.',
      'Ann Lee said that the long bridge was closed.',
      ['17', '17'],
      1,
    ],
    [
      'reported on another day',
      'Ann Lee said that the long bridge was closed.',
      'Ann Lee said that the long bridge was closed.',
      ['17', '18'],
      2,
    ],
    [
      'of two people',
      '"We will build the bridge," Ann Lee said.',
      '"We will build the bridge," Bo Hill said.',
      ['17', '17'],
      2,
    ],
    ['of few words', '"We will see," Ann Lee said.', '"We will see," Ann Lee said.', ['17', '17'], 2],
    [
      'of a source without a name',
      'Officials said that the long bridge was closed.',
      'officials said that the long bridge was closed.',
      ['17', '17'],
      1,
    ],
    [
      'of other sources',
      'Officials said that the long bridge was closed.',
      'Diplomats said that the long bridge was closed.',
      ['17', '17'],
      2,
    ],
  ])('%s', (_, first, second, [day, next], count) => {
    const records = [said('a', `2020-09-${day}`, first), said('b', `2020-09-${next}`, second)];
    expect(ledgerOf(records).statements).toHaveLength(count);
  });
});

describe('only those that are asked for', () => {
  test.each<[selection: StatementSelection, count: number]>([
    [{}, 6],
    [{ speaker: 'Ann Lee' }, 1],
    [{ speaker: 'ann  LEE' }, 1],
    [{ speaker: 'Lee' }, 1],
    [{ speaker: all.statements[1]!.speaker! }, 1],
    [{ speaker: 'officials' }, 1],
    [{ speaker: 'Nobody' }, 0],
    [{ about: 'Kenya' }, 1],
    [{ about: 'Oslo' }, 0],
    [{ since: '2020-09-17' }, 3],
    [{ until: '2020-09-17' }, 3],
    [{ since: '2020-09-15', until: '2020-09-17' }, 2],
    [{ kind: 'direct' }, 3],
    [{ kind: 'indirect' }, 3],
    [{ kind: 'belief' }, 0],
    [{ speaker: 'Bo Hill', kind: 'direct', since: '2020-01-01' }, 1],
  ])('%j', (selection, count) => {
    const { statements, entities, sources } = ledgerOf([LISBON, OSLO, LATER], selection);
    expect(statements).toHaveLength(count);
    const named = new Set(
      statements.flatMap(({ speaker, mentions }) => [speaker, ...mentions.map(({ entity }) => entity)]),
    );
    for (const id of named) if (id !== null) expect(entities.map((entity) => entity.id)).toContain(id);
    expect(Object.values(sources.kinds).reduce((sum, kind) => sum + kind, 0)).toBe(count);
  });
});

test('who was corrected has the name of the correction', () => {
  const decisions = [{ line: 1, verb: 'rename', name: 'Ann Lee', into: 'Ann Marie Lee' }] as const;
  const { statements: found } = statements(analysesOf([LISBON, OSLO], { decisions }));
  expect(found.map(({ name }) => name)).toContain('Ann Marie Lee');
});

test('analyses without what is needed are refused', () => {
  for (const tasks of [['entities'], ['dates']] as const)
    expect(() => statements([analyze('"No," Ann Lee said.', { tasks })])).toThrow(NewsqError);
});

test('of no articles there are no statements', () => {
  expect(statements([])).toEqual({
    schema: 'newsq/2',
    offsets: 'utf16',
    articles: [],
    entities: [],
    statements: [],
    sources: { kinds: {}, unknown: [] },
  });
});
