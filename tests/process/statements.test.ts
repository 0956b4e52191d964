import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import type { Ledger } from '../../src/types.js';
import { newsqProcess } from '../helpers/newsq.js';

const LEE = 'OSLO, Sept. 17, 2020 (Reuters) - Ann Lee came home 😀. "We will build the bridge by June," Lee said.\n';
const HILL = 'Officials said on Monday that the road was closed. "We will not pay for it," Bo Hill said.\n';
const RECORDS = [
  { id: 'x', title: 'Talks in Chad', text: 'Ann Lee said the river would rise.', date: '2020-09-18' },
  { id: 'y', text: 'The World Bank said it would pay for the road.', date: '2020-09-19' },
];

const base = mkdtempSync(join(tmpdir(), 'newsq-statements-'));
afterAll(() => rmSync(base, { recursive: true }));
const cwd = join(base, 'work');

beforeEach(() => {
  rmSync(cwd, { recursive: true, force: true });
  mkdirSync(join(cwd, 'news'), { recursive: true });
  writeFileSync(join(cwd, 'news/lee.txt'), LEE);
  writeFileSync(join(cwd, 'news/hill.txt'), HILL);
  writeFileSync(join(cwd, 'news/records.ndjson'), RECORDS.map((record) => `${JSON.stringify(record)}\n`).join(''));
  writeFileSync(join(cwd, 'news/packed.txt.gz'), gzipSync('"We are all of one mind," Eva Dahl said.\n'));
});

const run = (args: readonly string[], input = '') => newsqProcess(args, { cwd, input });

async function writeLedger(name: string, args: readonly string[]): Promise<string> {
  const { stdout, stderr } = await run(['statements', ...args]);
  expect(stderr).toBe('');
  writeFileSync(join(cwd, name), stdout);
  return stdout;
}

describe('newsq statements', () => {
  test('a table over a folder', async () => {
    const { stdout, stderr, exitCode } = await run(['statements', 'news']);
    expect([stderr, exitCode]).toEqual(['', 0]);
    expect(stdout).toMatch(/^5 articles\n\nStatements \(6\)\n/);
    expect(stdout).toContain('source without a name: “Officials”');
    expect(stdout.indexOf('Ann Lee')).toBeLessThan(stdout.indexOf('Bo Hill'));
  });

  test.each<[args: readonly string[], names: readonly (string | null)[]]>([
    [
      ['--speaker', 'Lee'],
      ['Ann Lee', 'Ann Lee'],
    ],
    [
      ['--from', '2020-09-18'],
      ['Ann Lee', 'World Bank'],
    ],
    [['--since', '2020-09-18', '--to', '2020-09-18'], ['Ann Lee']],
    [['--until', '2020-09-17'], ['Ann Lee']],
    [['--from', '2021'], []],
    [['--kind', 'direct', '--speaker', 'eva dahl'], ['Eva Dahl']],
    [['--speaker', 'officials'], [null]],
    [['--about', 'Kenya'], []],
  ])('%j', async (args, names) => {
    const { stdout, exitCode } = await run(['statements', '--json', ...args, 'news']);
    expect((JSON.parse(stdout) as Ledger).statements.map(({ name }) => name)).toEqual(names);
    expect(exitCode).toBe(0);
  });

  test('who says nothing is named', async () => {
    const { stderr, exitCode } = await run(['statements', '--speaker', 'Nemo', '--about', 'Oz', 'news']);
    expect(stderr).toBe(
      'newsq: no statement here is by "Nemo", or none of those asked for\nnewsq: no statement here names "Oz", or none of those asked for\n',
    );
    expect(exitCode).toBe(0);
  });

  test.each<[args: readonly string[], kinds: readonly string[]]>([
    [[], ['direct']],
    [['--beliefs'], ['belief', 'direct']],
    [['--kind', 'belief'], ['belief']],
  ])('what somebody believes is a statement only where it is asked for: %j', async (args, kinds) => {
    const input =
      'Ann Lee of Chad came home. Lee believes that the river will rise. "We will pay for it," Bo Hill said.';
    const { stdout } = await run(['statements', '--json', ...args], input);
    expect((JSON.parse(stdout) as Ledger).statements.map(({ kind }) => kind)).toEqual(kinds);
    const quotes = await run(['quotes', '--json', ...args.filter((arg) => arg === '--beliefs')], input);
    expect(quotes.stdout.includes('"kind":"belief"')).toBe(args[0] === '--beliefs');
  });

  test('--from is the format of the input as well, and may be both', async () => {
    const args = ['statements', '--json', '--from', 'ndjson', '--from', '2020-09-19', '-'];
    const { stdout } = await run(args, RECORDS.map((record) => `${JSON.stringify(record)}\n`).join(''));
    expect((JSON.parse(stdout) as Ledger).statements.map(({ name }) => name)).toEqual(['World Bank']);
  });

  test.each<[args: readonly string[], message: string]>([
    [['--from', '2020-13-01'], 'Give a day, like 2020-09-17, or the name of an input format.'],
    [['--since', 'Monday'], 'Give a day, a month or a year, like 2020-09-17, 2020-09 or 2020.'],
    [['--kind', 'lie'], 'Allowed choices are direct, indirect, belief.'],
  ])('%j is wrong usage', async (args, message) => {
    const { stdout, stderr, exitCode } = await run(['statements', ...args, 'news']);
    expect(stderr).toContain(message);
    expect([stdout, exitCode]).toEqual(['', 2]);
  });

  test('rows, and tables for spreadsheets', async () => {
    const rows = (await run(['statements', '--format', 'ndjson-rows', 'news'])).stdout.trimEnd().split('\n');
    expect(rows.map((row) => (JSON.parse(row) as { path: string }).path)).toContain('news/packed.txt.gz');
    const csv = (await run(['statements', '--format', 'csv', 'news'])).stdout.trimEnd().split('\n');
    expect(csv).toHaveLength(1 + rows.length);
    expect(csv[0]).toBe(Object.keys(JSON.parse(rows[0]!) as object).join(','));
  });

  test('a file that cannot be read costs itself alone', async () => {
    const { stdout, stderr, exitCode } = await run(['statements', 'news/lee.txt', 'none.txt']);
    expect(stdout).toContain('Ann Lee');
    expect([stderr, exitCode]).toEqual(['newsq: none.txt: no such file; check the name\n', 1]);
  });
});

describe('newsq verify', () => {
  test.each<[what: string, args: readonly string[]]>([
    ['JSON', ['--json']],
    ['JSON in code points', ['--json', '--offsets', 'codepoint']],
    ['JSON in bytes', ['--json', '--offsets', 'byte']],
    ['rows', ['--format', 'ndjson-rows']],
    ['rows in bytes', ['--format', 'ndjson-rows', '--offsets', 'byte']],
  ])('%s: every row holds, and one changed byte is found', async (_, args) => {
    await writeLedger('ledger', [...args, 'news']);
    for (const files of [[], ['news'], ['news/lee.txt', 'news/hill.txt', 'news/records.ndjson', 'news/packed.txt.gz']])
      expect(await run(['verify', 'ledger', ...files])).toEqual({
        stdout: '6 of 6 rows hold\n',
        stderr: '',
        exitCode: 0,
      });
    writeFileSync(join(cwd, 'news/lee.txt'), LEE.replace('June', 'Juno'));
    const { stdout, stderr, exitCode } = await run(['verify', 'ledger']);
    expect(stdout).toMatch(
      /^news\/lee\.txt: row \d: the words were "… build the bridge by June", now there is "… build the bridge by Juno"\n5 of 6 rows hold\n$/,
    );
    expect([stderr, exitCode]).toEqual(['', 1]);
  });

  test('a character more before it moves what stands there', async () => {
    await writeLedger('ledger', ['--json', 'news']);
    writeFileSync(join(cwd, 'news/hill.txt'), ` ${HILL}`);
    const { stdout, exitCode } = await run(['verify', 'ledger']);
    expect(stdout.match(/news\/hill\.txt: row/g)).toHaveLength(2);
    expect(exitCode).toBe(1);
  });

  test('a changed source is found', async () => {
    await writeLedger('ledger', ['--json', 'news']);
    writeFileSync(join(cwd, 'news/hill.txt'), HILL.replace('Officials', 'officials'));
    expect((await run(['verify', 'ledger'])).stdout).toContain('the source was "Officials", now there is "officials"');
  });

  test('a record goes by its id, wherever it is now', async () => {
    await writeLedger('ledger', ['--json', 'news']);
    const moved = RECORDS.toReversed().map((record) => `${JSON.stringify(record)}\n`);
    writeFileSync(join(cwd, 'news/records.ndjson'), moved.join(''));
    expect((await run(['verify', 'ledger'])).stdout).toBe('6 of 6 rows hold\n');
    writeFileSync(join(cwd, 'news/records.ndjson'), moved[0]!);
    const { stdout, exitCode } = await run(['verify', 'ledger']);
    expect(stdout).toMatch(/^news\/records\.ndjson:1 \(id x\): row \d: there is no such article\n5 of 6 rows hold\n$/);
    expect(exitCode).toBe(1);
  });

  test('a file that is gone is named, with its rows', async () => {
    await writeLedger('ledger', ['--json', 'news']);
    rmSync(join(cwd, 'news/packed.txt.gz'));
    const { stdout, stderr, exitCode } = await run(['verify', 'ledger']);
    expect(stdout).toMatch(/^news\/packed\.txt\.gz: row \d: there is no such article\n5 of 6 rows hold\n$/);
    expect([stderr, exitCode]).toEqual(['newsq: news/packed.txt.gz: no such file; check the name\n', 1]);
  });

  test('a folder that was moved is given', async () => {
    await writeLedger('ledger', ['--json', 'news']);
    renameSync(join(cwd, 'news'), join(cwd, 'old'));
    expect((await run(['verify', 'ledger', 'old'])).stdout).toBe('6 of 6 rows hold\n');
  });

  test('the ledger in a pipe, and articles that came from one', async () => {
    const { stdout } = await run(['statements', '--json'], LEE);
    expect((await run(['verify', '-', 'news/lee.txt'], stdout)).stdout).toBe('1 of 1 rows hold\n');
    const unread = await run(['verify', '-'], stdout);
    expect(unread.stdout).toContain('standard input: row 1: it came from standard input; give its file');
    expect(unread.exitCode).toBe(1);
  });

  test('an address that a ledger names is not fetched', async () => {
    const words = { text: 'We agree', start_offset: 0, end_offset: 8, offset_unit: 'utf16' };
    const row = { path: 'http://127.0.0.1:9/a.txt', article_id: null, ...words };
    const { stdout, stderr, exitCode } = await run(['verify', '-'], JSON.stringify(row));
    expect(stdout).toBe('http://127.0.0.1:9/a.txt: row 1: give its address, or the page as a file\n0 of 1 rows hold\n');
    expect([stderr, exitCode]).toEqual(['', 1]);
  });

  test('copies are verified as well', async () => {
    writeFileSync(join(cwd, 'news/copy.txt'), LEE.replace('Lee said', 'said Ann Lee'));
    const ledger = JSON.parse(await writeLedger('ledger', ['--json', 'news'])) as Ledger;
    expect(ledger.statements.filter(({ copies }) => copies.length > 0)).toHaveLength(1);
    writeFileSync(join(cwd, 'news/copy.txt'), LEE.replace('June', 'July'));
    expect((await run(['verify', 'ledger'])).stdout).toContain('news/copy.txt: row 1: the words were');
  });

  test('a row that was cut is named, and the others are verified', async () => {
    const rows = (await writeLedger('ledger', ['--format', 'ndjson-rows', 'news'])).trimEnd().split('\n');
    for (const [content, line, hold] of [
      [[...rows, rows[0]!.slice(0, 40)].join('\n'), 7, 6],
      [[rows[0], '{bad', ...rows.slice(2)].join('\n'), 2, 5],
    ] as const) {
      writeFileSync(join(cwd, 'ledger'), content);
      expect(await run(['verify', 'ledger'])).toEqual({
        stdout: `${hold} of ${hold} rows hold\n`,
        stderr: `newsq: ledger:${line}: is no whole row, and left out; run "newsq statements" again\n`,
        exitCode: 1,
      });
    }
  });

  test.each<[content: string, message: string]>([
    ['', 'ledger: is no ledger; give what "newsq statements" printed with --json or --format ndjson-rows'],
    ['{"schema":"newsq/2"}', 'ledger: row 1 is no statement; give what'],
    ['from,to,speaker', 'ledger: is no ledger; give what'],
    ['[1, 2]', 'ledger: is no ledger; give what'],
    ['{"statements":[{}],"articles":[],"offsets":"utf16"}', 'ledger: row 1 is no statement; give what'],
  ])('%j is no ledger', async (content, message) => {
    writeFileSync(join(cwd, 'ledger'), content);
    const { stdout, stderr, exitCode } = await run(['verify', 'ledger']);
    expect(stderr).toContain(`newsq: ${message}`);
    expect([stdout, exitCode]).toEqual(['', 1]);
  });

  test.each<[args: readonly string[], message: string]>([
    [[], "missing required argument 'ledger'"],
    [['-', '-'], 'standard input ("-") is given twice'],
    [['ledger', '--json'], "unknown option '--json'"],
  ])('%j is wrong usage', async (args, message) => {
    const { stderr, exitCode } = await run(['verify', ...args]);
    expect(stderr).toContain(message);
    expect(exitCode).toBe(2);
  });
});
