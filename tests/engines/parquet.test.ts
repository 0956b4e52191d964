import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newsqProcess } from '../helpers/newsq.js';
import { makeRecords } from './articles.js';
import { found, PYTHON } from './found.js';

/** The rows of a file, each as a line of JSON: as DuckDB reads them, and as pandas does. */
const READERS = {
  DuckDB: `
import sys, duckdb
for (row,) in duckdb.sql(f"select to_json(file) from '{sys.argv[1]}' file").fetchall():
    print(row)
`,
  pandas: `
import json, sys, pandas, pyarrow
# With NumPy's types, a column of integers that has a null becomes one of floats.
frame = pandas.read_parquet(sys.argv[1], dtype_backend="pyarrow")
for row in pyarrow.Table.from_pandas(frame, preserve_index=False).to_pylist():
    print(json.dumps(row))
`,
};

const tables: readonly (readonly string[])[] = [
  ['entities'],
  ['entities', '--per', 'mention'],
  ['entities', '--merge'],
  ['entities', '--keep-fields', 'tags,rank', '--explain'],
  ['entities', '--columns', 'name,count,aliases'],
  ['entities', '--types', 'other', '--min-confidence', '1'],
  ['dates'],
  ['points'],
  ['quotes'],
  ['statements'],
  ['timeline'],
  ['network'],
  ['text'],
];

describe.skipIf(found.python !== null)('DuckDB and pandas read', () => {
  const folder = join(tmpdir(), `newsq-parquet-${process.pid}`);
  const articles = join(folder, 'articles.ndjson');
  beforeAll(() => {
    mkdirSync(folder);
    const tagged = {
      id: 'tagged',
      text: 'Ann Lee met Wang Yi in Málaga 🎉 on May 3, 2020.',
      tags: ['a', 'ü'],
      rank: 1.5,
    };
    writeFileSync(articles, `${makeRecords(60)}${JSON.stringify(tagged)}\n`);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each(tables.map((args) => [args.join(' '), args] as const))('what newsq %s writes', async (_, args) => {
    const file = join(folder, 'rows.parquet');
    await newsqProcess([...args, '--quiet', '--format', 'parquet', '--force', '--output', file, articles]);
    const { stdout } = await newsqProcess([...args, '--quiet', '--format', 'ndjson-rows', articles]);
    const rows = parse(stdout);
    if (!args.includes('other')) expect(rows).not.toEqual([]);
    for (const reader of Object.values(READERS)) {
      const read = spawnSync(PYTHON, ['-c', reader, file], { encoding: 'utf8', maxBuffer: 2 ** 26 });
      expect(read.stderr).toBe('');
      expect(parse(read.stdout)).toEqual(rows.map(asStored));
    }
  });
});

const parse = (lines: string): Record<string, unknown>[] =>
  lines.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line)]));

/** Ids of any type are stored as text, and so is JSON that no type fits. */
const asStored = (row: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => {
      if (value === null) return [name, null];
      if (name === 'article_id') return [name, `${value}`];
      return [name, name === 'fields' || name === 'copies' ? JSON.stringify(value) : value];
    }),
  );
