import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Analysis, Collection, Ledger, Timeline } from '../../src/types.js';
import { BIN, newsq } from '../helpers/newsq.js';

const LEE = `Talks in Chad

OSLO, Sept. 17, 2020 (Reuters) - Ann Lee of Acme Corp. came home on Monday. "We will build the bridge, and the road, by June," Lee said.

She named three steps:
1. Build the bridge.
2. Pay for the road.
3. Close the dam.
`;
const RECORDS = [
  {
    id: 'x',
    title: 'Rain in Chad',
    url: 'https://example.org/x',
    section: 'world',
    text: 'Bo Hill of Acme Corp. said on May 3, 2021 that the river would rise.',
    date: '2021-05-04',
  },
  {
    id: 8,
    text: 'Ann Lee met Ann Lee and Bo Hill. Bo Hill said on Monday that two things were late: the road and the dam.',
    date: '2021-05-05',
  },
  { id: 9, text: 'Nothing is here.' },
];

const cwd = mkdtempSync(join(tmpdir(), 'newsq-rows-'));
afterAll(() => rmSync(cwd, { recursive: true }));
beforeAll(() => {
  mkdirSync(join(cwd, 'news'));
  writeFileSync(join(cwd, 'news/lee.txt'), LEE);
  writeFileSync(join(cwd, 'news/records.ndjson'), RECORDS.map((record) => `${JSON.stringify(record)}\n`).join(''));
  writeFileSync(join(cwd, 'news/lee.txt.gz'), gzipSync(LEE));
});

const run = (args: readonly string[], input = '') => newsq(args, { cwd, input });
const FILES = ['news/lee.txt', 'news/lee.txt.gz', 'news/records.ndjson'];

type Cells = Readonly<Record<string, string>>;

async function csvOf(args: readonly string[], delimiter = ','): Promise<Cells[]> {
  const { stdout, stderr, exitCode } = await run([...args, '--format', delimiter === ',' ? 'csv' : 'tsv']);
  expect(exitCode, stderr).toBe(0);
  return parse(stdout, { columns: true, delimiter });
}

async function rowsOf(args: readonly string[]): Promise<Record<string, unknown>[]> {
  const { stdout } = await run([...args, '--format', 'ndjson-rows']);
  const lines = stdout.split('\n').filter((line) => line !== '');
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
}

async function jsonOf<Shape>(args: readonly string[]): Promise<Shape[]> {
  const { stdout } = await run([...args, '--json']);
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Shape);
}

/** The texts of what JSON has a row for. */
const COMMANDS: readonly (readonly [args: readonly string[], column: string, inJson: () => Promise<string[]>])[] = [
  [
    ['entities'],
    'name',
    async () =>
      (await jsonOf<Analysis>(['entities', ...FILES])).flatMap(({ entities }) => entities!.map((e) => e.name)),
  ],
  [
    ['entities', '--merge'],
    'name',
    async () => (await jsonOf<Collection>(['entities', '--merge', ...FILES]))[0]!.entities.map(({ name }) => name),
  ],
  [
    ['entities', '--per', 'mention'],
    'text',
    async () =>
      (await jsonOf<Analysis>(['entities', ...FILES])).flatMap(({ entities }) =>
        entities!
          .flatMap(({ mentions }) => mentions)
          .sort((a, b) => a.start - b.start)
          .map(({ text }) => text),
      ),
  ],
  [
    ['dates'],
    'text',
    async () => (await jsonOf<Analysis>(['dates', ...FILES])).flatMap(({ dates }) => dates!.map(({ text }) => text)),
  ],
  [
    ['points'],
    'text',
    async () =>
      (await jsonOf<Analysis>(['points', ...FILES])).flatMap(({ points }) =>
        points!.flatMap(({ items }) => items.map(({ text }) => text)),
      ),
  ],
  [
    ['quotes'],
    'text',
    async () => (await jsonOf<Analysis>(['quotes', ...FILES])).flatMap(({ quotes }) => quotes!.map(({ text }) => text)),
  ],
  [
    ['timeline'],
    'sentence_text',
    async () => (await jsonOf<Timeline>(['timeline', ...FILES]))[0]!.events.map(({ sentence }) => sentence.text),
  ],
  [
    ['statements'],
    'text',
    async () => (await jsonOf<Ledger>(['statements', ...FILES]))[0]!.statements.map(({ text }) => text),
  ],
  [
    ['text'],
    'article_id',
    async () => (await jsonOf<Analysis>(['text', ...FILES])).map(({ source }) => String(source.id ?? '')),
  ],
];

describe('a row for each thing that JSON has', () => {
  test.each(COMMANDS)('%j', async (args, column, inJson) => {
    const expected = await inJson();
    expect(expected.length).toBeGreaterThan(1);
    for (const delimiter of [',', '\t']) {
      const cells = await csvOf([...args, ...FILES], delimiter);
      expect(cells.map((row) => row[column])).toEqual(expected);
    }
    const rows = await rowsOf([...args, ...FILES]);
    expect(rows.map((row) => String(row[column] ?? ''))).toEqual(expected);
    // Every row has every column.
    const [head] = (await run([...args, '--format', 'csv', ...FILES])).stdout.split('\n');
    expect(new Set(rows.map((row) => Object.keys(row).join(',')))).toEqual(new Set([head]));
  });

  test.each(COMMANDS)('%j: one header, and nothing else where nothing is found', async (args) => {
    const { stdout } = await run([...args, '--format', 'csv', '--from', 'ndjson', '-'], '\n');
    expect(stdout).toMatch(/^[a-z\d_,]+\n$/);
  });
});

test('an article goes by one name in all tables', async () => {
  const placesOf = async (args: readonly string[]) =>
    new Set((await csvOf([...args, ...FILES])).map((row) => row.article));
  const places = await placesOf(['text']);
  expect([...places]).toEqual([
    'news/lee.txt',
    'news/lee.txt.gz',
    'news/records.ndjson:1',
    'news/records.ndjson:2',
    'news/records.ndjson:3',
  ]);
  for (const command of ['entities', 'dates', 'points', 'quotes', 'timeline', 'statements'])
    for (const place of await placesOf([command])) expect(places).toContain(place);
});

test('what names something in another table is its id there', async () => {
  const ids = new Set(
    (await csvOf(['entities', ...FILES])).map((row) => `${row.article} ${row.entity_id} ${row.name}`),
  );
  const quotes = (await csvOf(['quotes', ...FILES])).filter((row) => row.speaker_id !== '');
  expect(quotes.length).toBeGreaterThan(1);
  for (const row of quotes) expect(ids).toContain(`${row.article} ${row.speaker_id} ${row.speaker}`);
});

describe('--columns', () => {
  test.each([
    ['csv', 'name,article_id\nBo Hill,x\nAcme Corp.,x\n'],
    ['tsv', 'name\tarticle_id\nBo Hill\tx\nAcme Corp.\tx\n'],
    ['ndjson-rows', '{"name":"Bo Hill","article_id":"x"}\n{"name":"Acme Corp.","article_id":"x"}\n'],
  ])('chooses and orders: %s', async (format, expected) => {
    const input = `${JSON.stringify(RECORDS[0])}\n`.replace('Rain in Chad', 'Rain');
    const args = ['entities', '--from', 'ndjson', '--types', 'people,organizations', '--columns', 'name, article_id'];
    expect((await run([...args, '--format', format], input)).stdout).toBe(expected);
  });

  test.each<[args: readonly string[], message: string]>([
    [['dates', '--columns', 'text'], '--columns is for rows; add --format csv, tsv, ndjson-rows or parquet'],
    [['dates', '--columns', 'text', '--json'], '--columns is for rows'],
    [['dates', '--columns', 'text', '--format', 'markdown'], '--columns is for rows'],
    [['entities', '--per', 'mention'], '--per mention is for rows'],
    [['points', '--top', '2'], '--top of points is for rows'],
    [['points', '--sort', 'text', '--json'], '--sort of points is for rows'],
    [['dates', '--columns', 'text,text', '--format', 'csv'], '"text" is there twice.'],
    [['dates', '--columns', '', '--format', 'csv'], 'Give names of columns, like article,name,count.'],
    [['dates', '--columns', 'name', '--format', 'csv'], '--columns: there is no column "name"'],
    [['dates', '--columns', 'from', '--format', 'csv'], 'did you mean "from_day"?'],
    [['dates', '--sort', 'from'], '--sort: there is no column "from" (did you mean "from_day"?)'],
    [['dates', '--sort', 'text:up'], 'Give names of columns, like name or count:desc.'],
    [['dates', '--sort', ''], 'Give names of columns, like name or count:desc.'],
    [['dates', '--top', 'ten'], 'Give a whole number, like 3.'],
    [['dates', '--per', 'mention'], "unknown option '--per'"],
    [['text', '--top', '2'], "unknown option '--top'"],
    [['analyze', '--sort', 'text'], "unknown option '--sort'"],
    [['analyze', '--format', 'csv'], 'Rows are of things of one kind: newsq entities, dates, points, quotes, '],
    [['analyze', '--format', 'xml'], 'Allowed choices are table, json, markdown'],
    [
      ['entities', '--format', 'rows'],
      'Allowed choices are table, json, markdown, html, csv, tsv, ndjson-rows, parquet',
    ],
  ])('%j is wrong usage, before anything is read', async (args, message) => {
    const { stdout, stderr, exitCode } = await run([...args, 'none.txt']);
    expect(stderr).toContain(message);
    expect(stderr).not.toContain('none.txt');
    expect([stdout, exitCode]).toEqual(['', 2]);
  });
});

describe('--sort and --top', () => {
  const names = (cells: readonly Cells[]) => cells.map(({ name, article_id }) => `${article_id} ${name}`);
  const people = ['entities', '--types', 'people'];

  test('are of each article by itself', async () => {
    const found = names(await csvOf([...people, '--sort', 'name:desc', '--top', '1', 'news/records.ndjson']));
    expect(found).toEqual(['x Bo Hill', '8 Bo Hill']);
  });

  test('are of all of them with --merge', async () => {
    const found = await csvOf([...people, '--merge', '--top', '1', '--sort', 'count:desc', 'news/records.ndjson']);
    expect(found.map(({ name, count }) => [name, count])).toEqual([['Ann Lee', '2']]);
  });

  test.each<[args: readonly string[], names: readonly string[]]>([
    [
      ['--sort', 'name:desc'],
      ['Bo Hill', 'Ann Lee'],
    ],
    [
      ['--sort', 'name'],
      ['Ann Lee', 'Bo Hill'],
    ],
    [
      ['--sort', 'count:desc,name'],
      ['Ann Lee', 'Bo Hill'],
    ],
    [['--top', '1'], ['Ann Lee']],
    [['--top', '0'], []],
  ])('%j: in JSON, tables and Markdown as in rows', async (args, expected) => {
    const input = `${JSON.stringify({ ...RECORDS[1], text: 'Bo Hill met Ann Lee. Ann Lee met Bo Hill.' })}\n`;
    const ofAll = async (...more: string[]) =>
      (await run([...people, '--from', 'ndjson', ...args, ...more], input)).stdout;
    // Of two that are named as often, the first stays the first.
    const first = args[0] === '--top' && args[1] === '1' ? ['Bo Hill'] : expected;
    expect((JSON.parse(await ofAll('--json')) as Analysis).entities!.map(({ name }) => name)).toEqual(first);
    expect((await ofAll('--format', 'csv', '--columns', 'name')).split('\n').slice(1, -1)).toEqual(first);
    for (const format of ['table', 'markdown'])
      expect((await ofAll('--format', format)).match(/Ann Lee|Bo Hill/g) ?? []).toEqual(first);
  });

  test('what JSON says of whom is left out goes as well', async () => {
    const input = 'Ann Lee said the road is closed. Bo Hill, an official at the World Bank, said it is open.';
    const [whole] = (await run(['quotes', '--json'], input)).stdout.split('\n');
    expect((JSON.parse(whole!) as Analysis).entities).toHaveLength(3);
    const { quotes, entities } = JSON.parse((await run(['quotes', '--json', '--top', '1'], input)).stdout) as Analysis;
    expect([quotes!.length, entities!.map(({ name }) => name)]).toEqual([1, ['Ann Lee']]);
    const ledger = JSON.parse((await run(['statements', '--json', '--top', '1'], input)).stdout) as Ledger;
    expect(ledger.entities.map(({ name }) => name)).toEqual(['Ann Lee']);
    expect(ledger.sources.kinds).toEqual({ named: 1 });
    const merged = await run(
      ['entities', '--merge', '--json', '--types', 'people,organizations', '--top', '1'],
      `${input} Hill left.`,
    );
    expect((JSON.parse(merged.stdout) as Collection).entities).toMatchObject([{ name: 'Bo Hill' }]);
    expect(merged.stdout).not.toContain('organization"');
  });

  test.each<[args: readonly string[], days: readonly string[]]>([
    [
      ['timeline', '--sort', 'from_day:desc', '--top', '2'],
      ['2021-06-01', '2021-05-03'],
    ],
    [['timeline', '--top', '1'], ['2020-09-14']],
    [['statements', '--sort', 'from_day:desc', '--top', '1'], ['2021-05-03']],
  ])('%j are over all', async (args, days) => {
    const rows = await csvOf([...args, 'news/lee.txt', 'news/records.ndjson']);
    expect(rows.map((row) => row.from_day)).toEqual(days);
    const [output] = await jsonOf<Timeline & Ledger>([...args, 'news/lee.txt', 'news/records.ndjson']);
    expect((output!.events ?? output!.statements).map(({ from }) => from)).toEqual(rows.map((row) => row.from_day));
  });
});

test('kept fields are a column', async () => {
  const [row] = await csvOf(['dates', '--keep-fields', 'section', 'news/records.ndjson']);
  expect(row).toMatchObject({
    article_id: 'x',
    fields: '{"section":"world"}',
    title: 'Rain in Chad',
    url: 'https://example.org/x',
  });
});

test('rows come article by article, not at the end of all', async () => {
  const child = spawn(
    process.execPath,
    [BIN, 'entities', '--format', 'csv', '--sort', 'name', '--from', 'ndjson', '-'],
    { cwd },
  );
  const lines = child.stdout.setEncoding('utf8')[Symbol.asyncIterator]();
  let printed = '';
  child.stdin.write(`${JSON.stringify(RECORDS[0])}\n`);
  while (!printed.includes('Bo Hill')) printed += (await lines.next()).value;
  child.stdin.end(`${JSON.stringify(RECORDS[1])}\n`);
  const rest = await lines.next();
  expect(rest.value).toContain('Ann Lee');
  expect(printed).not.toContain('Ann Lee');
  await new Promise((resolve) => child.on('close', resolve));
});

test('rows of quotes are verified as those of statements are', async () => {
  const { stdout } = await run(['quotes', '--format', 'ndjson-rows', 'news/lee.txt']);
  expect(await run(['verify', '-', 'news/lee.txt'], stdout)).toMatchObject({
    stdout: '1 of 1 rows hold\n',
    exitCode: 0,
  });
});
