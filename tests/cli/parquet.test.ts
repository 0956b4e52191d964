import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newsq } from '../helpers/newsq.js';
import { type Cells, readDirectory, readParquet, stored } from '../helpers/parquet.js';

const RECORDS = [
  {
    id: 'x',
    title: 'Rain in Chad',
    url: 'https://example.org/x',
    section: { name: 'world', tags: ['a', 'b'] },
    text: 'Bo Hill, chief executive of Acme Corp., said on May 3, 2021 that the river would rise. Hill met Ann Lee. "It is late," Lee told Hill.',
    date: '2021-05-04',
  },
  {
    id: 8,
    text: 'OSLO, May 5 - Ann Lee named three steps:\n1. Build the bridge.\n2. Pay for the road.\n4. Close the dam.\n\n"It is late," Lee said on Monday. Bo Hill of Acme Corp. left in the 1990s.',
  },
  { id: 9, text: 'Nothing is here.' },
];

const cwd = mkdtempSync(join(tmpdir(), 'newsq-parquet-'));
afterAll(() => rmSync(cwd, { recursive: true }));
beforeAll(() => {
  writeFileSync(join(cwd, 'news.ndjson'), RECORDS.map((record) => `${JSON.stringify(record)}\n`).join(''));
});

const run = (args: string, files = 'news.ndjson') => newsq([...args.split(' '), files], { cwd });
const bytesOf = (stdout: string) => Buffer.from(stdout, 'latin1');

async function ndjsonOf(args: string): Promise<Cells[]> {
  const { stdout } = await run(`${args} --format ndjson-rows`);
  const lines = stdout.split('\n').filter((line) => line !== '');
  return lines.map((line) => JSON.parse(line) as Cells);
}

describe('the rows of', () => {
  test.each([
    'entities',
    'entities --explain',
    'entities --keep-fields all',
    'entities --merge',
    'entities --merge --explain',
    'entities --per mention',
    'entities --per mention --explain',
    'entities --types people --sort name:desc',
    'entities --top 1',
    'entities --merge --top 2 --columns name,count,articles',
    'entities --offsets byte',
    'dates',
    'dates --explain --columns text,from_day,tense',
    'dates --sort from_day --top 2',
    'points',
    'points --columns missing,complete,number,announced',
    'quotes',
    'quotes --explain',
    'timeline',
    'timeline --sort text',
    'statements',
    'statements --speaker Lee --columns text,copies,mentions,roles',
    'network',
    'network --within article --sort weight:desc',
    'text',
    'text --keep-fields section --columns article_id,fields',
  ])('%s are those of ndjson', async (args) => {
    const { stdout, exitCode } = await run(`${args} --format parquet`);
    expect(exitCode).toBe(0);
    const rows = await ndjsonOf(args);
    expect(rows.length).toBeGreaterThan(0);
    const read = await readParquet(bytesOf(stdout));
    expect(read).toEqual(rows.map(stored));
    expect(Object.keys(read[0]!)).toEqual(Object.keys(rows[0]!));
  });
});

test.each(['dates', 'quotes', 'points', 'timeline', 'statements', 'network', 'entities --merge'])(
  'where %s has found nothing, the file has the columns and no rows',
  async (args) => {
    const found = readDirectory(bytesOf((await run(`${args} --format parquet`)).stdout)).schema;
    const { stdout } = await newsq([...args.split(' '), '--format', 'parquet', '-'], { input: 'It rains.' });
    const { schema, num_rows } = readDirectory(bytesOf(stdout));
    expect(num_rows).toBe(0n);
    expect(schema).toEqual(found);
    expect(await readParquet(bytesOf(stdout))).toEqual([]);
  },
);

test('a file is the same as a pipe', async () => {
  const { stdout } = await run('entities --format parquet');
  const { exitCode } = await run(`entities --format parquet -o ${join(cwd, 'news.parquet')}`);
  expect(exitCode).toBe(0);
  expect(readFileSync(join(cwd, 'news.parquet'))).toEqual(bytesOf(stdout));
});

test('an article that cannot be read costs its own rows alone', async () => {
  const args = ['dates', '--format', 'parquet', 'none.txt', 'news.ndjson'];
  const { stdout, stderr, exitCode } = await newsq(args, { cwd });
  expect(exitCode).toBe(1);
  expect(stderr).toContain('none.txt');
  expect(await readParquet(bytesOf(stdout))).toEqual((await ndjsonOf('dates')).map(stored));
});

describe('is wrong usage', () => {
  test('on a terminal', async () => {
    const args = ['dates', '--format', 'parquet', 'news.ndjson'];
    expect(await newsq(args, { cwd, isTerminal: true })).toEqual({
      ...{ stdout: '', stderr: 'newsq: --format parquet: is binary; give -o FILE or a pipe\n', exitCode: 2 },
    });
  });

  test('but with a file, on a terminal as well', async () => {
    const args = ['dates', '--format', 'parquet', '-o', join(cwd, 'terminal.parquet'), 'news.ndjson'];
    expect(await newsq(args, { cwd, isTerminal: true })).toMatchObject({ stdout: '', exitCode: 0 });
    expect(await readParquet(readFileSync(join(cwd, 'terminal.parquet')))).not.toEqual([]);
  });

  test.each([
    ['analyze --format parquet', 'Rows are of things of one kind'],
    ['show --format parquet', "unknown option '--format'"],
    ['dates --format parquet --columns nope', '--columns: there is no column "nope"'],
    ['dates --format parquet --context', '--context: is for tables and JSON, not for parquet'],
    ['dates --format parquet --json', '--json and --format parquet: give one of them'],
  ])('%s', async (args, message) => {
    const { stdout, stderr, exitCode } = await run(args);
    expect(stderr).toContain(message);
    expect([stdout, exitCode]).toEqual(['', 2]);
  });
});
