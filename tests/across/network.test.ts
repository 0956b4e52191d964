import { describe, expect, test } from 'vitest';
import { type ArticleRecord, analyze, network } from '../../src/app/library.js';
import type { Network } from '../../src/types.js';

const LISBON: ArticleRecord = {
  id: 'lisbon',
  text: 'Ann Lee met Bo Hill in Oslo. Lee left.\n\nBo Hill of Acme Corp. thanked Ann Lee. Wang Yi was in Kenya.',
};
const OSLO: ArticleRecord = {
  id: 'oslo',
  text: 'Ann Lee wrote to Bo Hill of Acme Corp. on Monday.\n\nWang Yi went home.',
};
const ALONE: ArticleRecord = { id: 'alone', text: 'Wang Yi slept.' };

type Options = Parameters<typeof network>[1];

function networkOf(records: readonly ArticleRecord[], options: Options = {}): Network {
  return network(
    records.map((record) => analyze(record, { tasks: ['entities'], withBlocks: true })),
    options,
  );
}

/** "Ann Lee, Bo Hill: 3 in 2" */
function shown({ nodes, edges }: Network): string[] {
  const names = new Map(nodes.map(({ id, name }) => [id, name]));
  return edges.map(
    ({ source, target, weight, documents }) => `${names.get(source)}, ${names.get(target)}: ${weight} in ${documents}`,
  );
}

const rows: [name: string, options: Options, expected: string[]][] = [
  [
    'in sentences, by default people and organizations',
    {},
    ['Ann Lee, Bo Hill: 3 in 2', 'Ann Lee, Acme Corp.: 2 in 2', 'Bo Hill, Acme Corp.: 2 in 2'],
  ],
  [
    'in paragraphs',
    { within: 'paragraph', types: ['person'] },
    ['Ann Lee, Bo Hill: 3 in 2', 'Ann Lee, Wang Yi: 1 in 1', 'Bo Hill, Wang Yi: 1 in 1'],
  ],
  [
    'in articles',
    { within: 'article', types: ['person'] },
    ['Ann Lee, Bo Hill: 2 in 2', 'Ann Lee, Wang Yi: 2 in 2', 'Bo Hill, Wang Yi: 2 in 2'],
  ],
  ['often enough', { minWeight: 3 }, ['Ann Lee, Bo Hill: 3 in 2']],
  ['countries', { types: ['person', 'country'] }, ['Ann Lee, Bo Hill: 3 in 2', 'Wang Yi, Kenya: 1 in 1']],
  ['nobody', { types: ['group'] }, []],
];
test.each(rows)('%s', (_, options, expected) => {
  expect(shown(networkOf([LISBON, OSLO, ALONE], options))).toEqual(expected);
});

describe('a network', () => {
  test('has those that appear with another, and all articles', () => {
    const { nodes, articles, within } = networkOf([LISBON, OSLO, ALONE]);
    expect(nodes.map(({ name, documents }) => `${name} ${documents}`)).toEqual([
      'Ann Lee 2',
      'Bo Hill 2',
      'Acme Corp. 2',
    ]);
    expect(articles.map(({ source, article }) => [source.id, 'blocks' in article])).toEqual([
      ['lisbon', false],
      ['oslo', false],
      ['alone', false],
    ]);
    expect(within).toBe('sentence');
  });

  test('is the same in whatever order the articles are given, but for its ids', () => {
    expect(shown(networkOf([OSLO, ALONE, LISBON])).toSorted()).toEqual(
      shown(networkOf([LISBON, OSLO, ALONE])).toSorted(),
    );
  });

  test('leaves out lists of many names, and says how many', () => {
    const names = Array.from({ length: 61 }, (_, i) => `${letters(i)}ton Hill`);
    const { edges, listsLeftOut } = networkOf([{ text: `Present were ${names.join(', ')}. Bo Hill met Ann Lee.` }]);
    expect({ edges: edges.length, listsLeftOut }).toEqual({ edges: 1, listsLeftOut: 1 });
  });

  test('joins nobody in a dateline, a byline or a credit', () => {
    const text =
      'By Ann Lee, Reuters\n\nOSLO, May 4, 2021 (Reuters) - Bo Hill met Wang Yi.\n\nReporting by Ann Lee; editing by Jo Chan';
    expect(shown(networkOf([{ text }]))).toEqual(['Bo Hill, Wang Yi: 1 in 1']);
  });

  test('needs the blocks of the articles for paragraphs', () => {
    expect(() => network([analyze(LISBON, { tasks: ['entities'] })], { within: 'paragraph' })).toThrow(/blocks/);
  });

  test('needs entities', () => {
    expect(() => network([analyze(LISBON, { tasks: ['dates'] })])).toThrow(/entities/);
  });
});

/** "Ba", "Be" …: as many different beginnings of names. */
function letters(i: number): string {
  return 'BDFGHKLMNPRSTVW'[Math.floor(i / 5)]! + 'aeiou'[i % 5]!;
}
