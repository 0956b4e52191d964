import { describe, expect, test } from 'vitest';
import { plainInk } from '../../src/print/ink.js';
import { newParquetPrinter } from '../../src/print/parquet/index.js';
import { schemaOf, storedIn } from '../../src/print/parquet/schema.js';
import type { PrintOptions, RowsAsked } from '../../src/print/printer.js';
import type { Analysis, DateMention } from '../../src/types.js';
import { readDirectory, readParquet } from '../helpers/parquet.js';

const date = (start: number, text: string): DateMention => ({
  ...{ text, start, end: start + text.length, sentence: 0, kind: 'date', value: '2020-09-18', edtf: null },
  ...{ from: start % 2 ? null : '2020-09-18', to: null, grain: 'day', resolved: start % 3 > 0 },
});

const analysisOf = (dates: readonly DateMention[]): Analysis => ({
  ...{ schema: 'newsq/2', offsets: 'utf16', source: { path: 'a.txt', id: 7, format: 'text' }, dates },
  article: {
    ...{ title: null, titleSpan: null, dateline: null, published: 'XXXX-09-17' },
    anchor: { date: null, from: 'none' },
  },
});

const optionsOf = (rows: Partial<RowsAsked> = {}): PrintOptions => {
  const all: RowsAsked = { table: 'dates', columns: null, sort: [], top: null, keepsFields: false };
  return {
    ...{ isTerminal: false, width: 80, ink: plainInk },
    asked: { tasks: [], explain: false, rows: { ...all, ...rows } },
  };
};

/** The bytes of each step, and all of them. */
async function printed(outputs: readonly Analysis[], rows: Partial<RowsAsked> = {}) {
  const printer = await newParquetPrinter();
  const options = optionsOf(rows);
  const begin = printer.begin(options);
  const items = outputs.map((output) => printer.item(output, options));
  return { items, all: Buffer.concat([begin, ...items, printer.end(options)]) };
}

const many = (count: number, text = 'May 3') => Array.from({ length: count }, (_, i) => date(i, text));
const GROUP = 1 << 14;

describe('groups of rows', () => {
  test.each<[rows: number, articles: number, groups: readonly number[]]>([
    [0, 1, []],
    [1, 1, [1]],
    [GROUP - 1, 1, [GROUP - 1]],
    [GROUP, 1, [GROUP]],
    [GROUP + 1, 1, [GROUP, 1]],
    [1000, 70, [GROUP, GROUP, GROUP, GROUP, 70_000 - 4 * GROUP]],
  ])('%i rows of %i articles', async (rows, articles, groups) => {
    const { all } = await printed(Array.from({ length: articles }, () => analysisOf(many(rows))));
    expect(readDirectory(all).row_groups.map((group) => Number(group.num_rows))).toEqual(groups);
    const read = await readParquet(all);
    const starts = Array.from({ length: articles }, () => many(rows).map(({ start }) => start)).flat();
    expect(read.map((row) => row.start_offset)).toEqual(starts);
  });

  test('are written as soon as they are full, and nothing before', async () => {
    const { items } = await printed(Array.from({ length: 70 }, () => analysisOf(many(1000))));
    const full = items.flatMap(({ length }, i) => (length > 0 ? [i] : []));
    expect(full).toEqual([16, 32, 49, 65]);
  });

  test('hold no more than so much text', async () => {
    const long = 'x'.repeat(1 << 20);
    const { all } = await printed([analysisOf(many(20, long))]);
    const groups = readDirectory(all).row_groups.map((group) => Number(group.num_rows));
    expect(groups).toEqual([4, 4, 4, 4, 4]);
    expect((await readParquet(all)).every((row) => row.text === long)).toBe(true);
  });
});

describe('columns', () => {
  test('those that are asked for, in that order', async () => {
    const { all } = await printed([analysisOf([date(4, 'Friday')])], { columns: ['value', 'text', 'start_offset'] });
    expect((await readParquet(all)).map((row) => Object.entries(row))).toEqual([
      [
        ['value', '2020-09-18'],
        ['text', 'Friday'],
        ['start_offset', 4],
      ],
    ]);
  });

  test('of each type', () => {
    const elements = schemaOf([
      { name: 'text' },
      { name: 'article_id', type: 'id' },
      { name: 'count', type: 'integer' },
      { name: 'confidence', type: 'number' },
      { name: 'complete', type: 'boolean' },
      { name: 'roles', type: 'texts' },
      { name: 'missing', type: 'integers' },
      { name: 'fields', type: 'object' },
    ]);
    const shown = elements.map(({ name, type, converted_type, repetition_type }) =>
      [name, type, converted_type, repetition_type].filter(Boolean).join(' '),
    );
    expect(shown).toEqual([
      'rows',
      'text BYTE_ARRAY UTF8 OPTIONAL',
      'article_id BYTE_ARRAY UTF8 OPTIONAL',
      'count INT64 OPTIONAL',
      'confidence DOUBLE OPTIONAL',
      'complete BOOLEAN OPTIONAL',
      'roles LIST OPTIONAL',
      'list REPEATED',
      'element BYTE_ARRAY UTF8 REQUIRED',
      'missing LIST OPTIONAL',
      'list REPEATED',
      'element INT64 REQUIRED',
      'fields BYTE_ARRAY UTF8 OPTIONAL',
    ]);
    expect(elements[0]!.num_children).toBe(8);
  });

  test.each([
    ['text', 'x', 'x'],
    ['id', 7, '7'],
    ['id', 'x', 'x'],
    ['integer', 99_999_999_999, 99_999_999_999n],
    ['number', 0.5, 0.5],
    ['boolean', false, false],
    ['texts', [], []],
    ['texts', ['a', 'b'], ['a', 'b']],
    ['integers', [2, 3], [2n, 3n]],
    ['object', { a: [1, null] }, '{"a":[1,null]}'],
    ['object', [], '[]'],
  ] as const)('%s: %j', (type, value, expected) => {
    const store = storedIn({ name: 'x', type });
    expect(store(value)).toEqual(expected);
    expect(store(null)).toBeNull();
  });

  test.each([
    ['columns', { columns: ['nope'] }, '--columns: there is no column "nope"'],
    ['a sort', { sort: [{ column: 'nope', descending: false }] }, '--sort: there is no column "nope"'],
  ] as const)('%s that there are not', async (_, rows, message) => {
    await expect(printed([], rows)).rejects.toThrow(message);
  });
});

test('on a terminal it is refused', async () => {
  const printer = await newParquetPrinter();
  expect(() => printer.begin({ ...optionsOf(), isTerminal: true })).toThrow(
    '--format parquet: is binary; give -o FILE or a pipe',
  );
});
