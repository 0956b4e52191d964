import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { BIN, newsqProcess } from '../helpers/newsq.js';

const ARTICLE = 'OSLO, Sept. 17, 2020 (Reuters) - Ann Lee came home. "We will build the bridge," Lee said.\n';
const OLD = 'what was there before\n';

const base = mkdtempSync(join(tmpdir(), 'newsq-output-'));
afterAll(() => rmSync(base, { recursive: true }));
const cwd = join(base, 'work');

beforeEach(() => {
  rmSync(cwd, { recursive: true, force: true });
  mkdirSync(join(cwd, 'news/deep'), { recursive: true });
  writeFileSync(join(cwd, 'news/a.txt'), ARTICLE);
  writeFileSync(join(cwd, 'news/deep/b.txt'), ARTICLE);
  writeFileSync(join(cwd, 'old.csv'), OLD);
});

const run = (args: readonly string[], input = '', env = {}) => newsqProcess(args, { cwd, input, env });
const read = (name: string) => readFileSync(join(cwd, name), 'utf8');
/** Every file there is. */
const files = () => readdirSync(cwd, { recursive: true, encoding: 'utf8' }).sort();

const COLUMNS = ['--format', 'csv', '--columns', 'article,name'];
const ROWS = 'article,name\nnews/a.txt,Oslo\nnews/a.txt,Reuters\nnews/a.txt,Ann Lee\n';

describe('a file is written', () => {
  test.each<[what: string, args: readonly string[]]>([
    ['-o', ['-o', 'new.csv']],
    ['--output', ['--output=new.csv']],
    ['a path', ['-o', './news/../new.csv']],
    ['--force, and nothing is there', ['-o', 'new.csv', '--force']],
  ])('%s', async (_, args) => {
    const before = files();
    expect(await run(['entities', ...COLUMNS, ...args, 'news/a.txt'])).toEqual({ stdout: '', stderr: '', exitCode: 0 });
    expect(read('new.csv')).toBe(ROWS);
    expect(files()).toEqual([...before, 'new.csv'].sort());
  });

  test.each([
    ['entities'],
    ['dates', '--json'],
    ['points', '--format', 'markdown'],
    ['quotes', '--format', 'ndjson-rows'],
    ['timeline', '--format', 'ics'],
    ['statements', '--format', 'tsv'],
    ['analyze', '--json'],
    ['text'],
  ])('the same as on standard output: %s %s %s', async (...args) => {
    const { stdout } = await run([...args, 'news/a.txt']);
    await run([...args, '-o', 'new', 'news/a.txt']);
    expect(read('new')).toBe(stdout);
  });

  test('"-" is standard output', async () => {
    expect((await run(['entities', ...COLUMNS, '-o', '-', 'news/a.txt'])).stdout).toBe(ROWS);
    expect(files()).not.toContain('-');
  });

  test('without color, unless that is asked for', async () => {
    await run(['entities', '-o', 'plain', 'news/a.txt'], '', { FORCE_COLOR: '1' });
    await run(['entities', '-o', 'colored', '--color', 'always', 'news/a.txt']);
    expect([read('plain').includes('\u001b'), read('colored').includes('\u001b')]).toEqual([false, true]);
  });

  test('within a folder that is read, and is no input of it', async () => {
    const { stderr, exitCode } = await run(['entities', ...COLUMNS, '-o', 'news/new.csv', 'news']);
    expect([stderr, exitCode]).toEqual(['', 0]);
    expect(read('news/new.csv').split('\n')).toHaveLength(8);
    expect(files()).not.toContainEqual(expect.stringMatching(/tmp$/));
  });

  test('to a device or a pipe as it comes', async () => {
    const shell = `'${process.execPath}' '${BIN}' entities ${COLUMNS.join(' ')}`;
    const bash = (line: string) => spawnSync('bash', ['-c', line], { cwd, encoding: 'utf8' });
    expect(bash(`${shell} -o /dev/null news/a.txt`)).toMatchObject({ stdout: '', stderr: '', status: 0 });
    expect(bash(`${shell} -o /dev/stdout news/a.txt | cat`).stdout).toBe(ROWS);
    expect(bash(`mkfifo fifo; cat fifo & ${shell} -o fifo news/a.txt; wait`).stdout).toBe(ROWS);
    expect(bash(`${shell} -o /dev/full news/a.txt`)).toMatchObject({
      stderr: 'newsq: /dev/full: the disk is full; free some space and run it again\n',
      status: 74,
    });
  });

  test('by a name that is no UTF-8', () => {
    const line = `'${process.execPath}' '${BIN}' entities ${COLUMNS.join(' ')} -o $'n\\xff.csv' news/a.txt && cat n*.csv`;
    expect(spawnSync('bash', ['-c', line], { cwd, encoding: 'utf8' }).stdout).toBe(ROWS);
  });
});

describe('a file that is there', () => {
  test('stays, unless --force is given', async () => {
    const { stdout, stderr, exitCode } = await run(['entities', ...COLUMNS, '-o', 'old.csv', 'news/a.txt']);
    expect([stdout, stderr, exitCode]).toEqual(['', 'newsq: old.csv: is there already; --force replaces it\n', 2]);
    expect(read('old.csv')).toBe(OLD);
    expect((await run(['entities', ...COLUMNS, '-o', 'old.csv', '--force', 'news/a.txt'])).exitCode).toBe(0);
    expect(read('old.csv')).toBe(ROWS);
  });

  test('keeps its mode, and a link to it stays a link', async () => {
    chmodSync(join(cwd, 'old.csv'), 0o640);
    symlinkSync('old.csv', join(cwd, 'link.csv'));
    await run(['entities', ...COLUMNS, '-o', 'link.csv', '--force', 'news/a.txt']);
    expect(read('old.csv')).toBe(ROWS);
    expect(readlinkSync(join(cwd, 'link.csv'))).toBe('old.csv');
    expect(statSync(join(cwd, 'old.csv')).mode & 0o777).toBe(0o640);
  });

  test('may be a link that leads nowhere, which --force replaces', async () => {
    symlinkSync('nowhere', join(cwd, 'link.csv'));
    const { stderr, exitCode } = await run(['entities', ...COLUMNS, '-o', 'link.csv', 'news/a.txt']);
    expect([stderr, exitCode]).toEqual(['newsq: link.csv: is there already; --force replaces it\n', 2]);
    await run(['entities', ...COLUMNS, '-o', 'link.csv', '--force', 'news/a.txt']);
    expect([read('link.csv'), existsSync(join(cwd, 'nowhere'))]).toEqual([ROWS, false]);
  });

  test('is replaced as a whole: what has it open reads on in the old one', async () => {
    linkSync(join(cwd, 'old.csv'), join(cwd, 'kept.csv'));
    await run(['entities', ...COLUMNS, '-o', 'old.csv', '--force', 'news/a.txt']);
    expect([read('old.csv'), read('kept.csv')]).toEqual([ROWS, OLD]);
  });

  test('is not replaced by one that came meanwhile', async () => {
    const line = `(until ls -A | grep -q tmp; do sleep 0.02; done; echo theirs > new.csv; cat news/a.txt) | '${process.execPath}' '${BIN}' entities -o new.csv`;
    const { stderr, status } = spawnSync('bash', ['-c', line], { cwd, encoding: 'utf8' });
    expect(stderr).toBe(
      'newsq: new.csv: was written by another program meanwhile, and stays as that wrote it; move it away, or add --force to replace it, and run it again\n',
    );
    expect([status, read('new.csv')]).toEqual([74, 'theirs\n']);
    expect(files()).not.toContainEqual(expect.stringMatching(/tmp$/));
  });
});

describe('an input is never written over, even with --force', () => {
  const asInput = (name: string) => `newsq: ${name}: is an input as well; write to another file\n`;

  test.each<[what: string, output: string, inputs: readonly string[]]>([
    ['by its name', 'news/a.txt', ['news/a.txt']],
    ['by another path', './news/deep/../a.txt', ['news/deep/b.txt', 'news/a.txt']],
    ['through a link to the output', 'link.txt', ['news/a.txt']],
    ['through a link to the input', 'news/a.txt', ['link.txt']],
    ['by a second name', 'hard.txt', ['news/a.txt']],
    ['in a folder', 'news/a.txt', ['news']],
    ['deep in a folder, after others', 'news/deep/b.txt', ['old.csv', 'news']],
    ['in a folder, by a second name', 'hard.txt', ['news']],
    ['on standard input', 'news/a.txt', ['-']],
    ['in a list', 'news/a.txt', ['--files-from', 'list']],
    ['the list itself', 'list', ['--files-from', 'list']],
    ['the decisions', 'ours.txt', ['--decisions', 'ours.txt', 'news/deep/b.txt']],
  ])('%s', async (_, output, inputs) => {
    symlinkSync('news/a.txt', join(cwd, 'link.txt'));
    linkSync(join(cwd, 'news/a.txt'), join(cwd, 'hard.txt'));
    writeFileSync(join(cwd, 'list'), 'news/deep/b.txt\nnews/a.txt\n');
    writeFileSync(join(cwd, 'ours.txt'), 'drop Oslo\n');
    writeFileSync(join(cwd, 'old.csv'), `text\n${ARTICLE.replaceAll('"', '')}`);
    const before = files();
    const [content, line] = [read(output), asInput(output)];
    const shell = `'${process.execPath}' '${BIN}' entities --format csv --force -o ${output} ${inputs.join(' ')} < news/a.txt`;
    const { stdout, stderr, status } = spawnSync('bash', ['-c', shell], { cwd, encoding: 'utf8' });
    expect([stdout, stderr, status]).toEqual(['', line, 2]);
    expect(read(output)).toBe(content);
    expect(files()).toEqual(before);
  });

  test('a file that a folder leaves out is no input', async () => {
    const args = ['entities', ...COLUMNS, '--force', '-o', 'news/a.txt', '--exclude', 'a.txt', 'news'];
    expect((await run(args)).exitCode).toBe(0);
    expect(read('news/a.txt')).toContain('news/deep/b.txt,Ann Lee\n');
  });
});

describe('where it does not work, there is a line, and nothing is left', () => {
  test.each<[args: readonly string[], stderr: string, exitCode: number]>([
    [['-o', 'none/new.csv', 'news'], 'newsq: none/new.csv: its folder is not there; make it first\n', 74],
    [['-o', 'old.csv/new.csv', 'news'], 'newsq: old.csv/new.csv: a part of its path is not a folder; check it\n', 74],
    [['-o', 'news', 'old.csv'], 'newsq: news: is a folder; name a file in it\n', 2],
    [['-o', 'news/', '--force', 'old.csv'], 'newsq: news/: is a folder; name a file in it\n', 2],
    [
      ['-o', `${'x'.repeat(300)}/a`, 'news'],
      `newsq: ${'x'.repeat(300)}/a: the name is too long; give a shorter one\n`,
      74,
    ],
    [['-o', 'new.csv', '--columns', 'zzzzzz', 'news'], 'newsq: --columns: there is no column "zzzzzz"; there are', 2],
    [['-o', 'new.csv', '--decisions', 'none', 'news'], 'newsq: none: no such file; check the name\n', 2],
    [
      ['-o', 'new.csv', 'none.txt'],
      'newsq: none.txt: no such file; check the name\nnewsq: new.csv: not written, as no article could be read\n',
      1,
    ],
    [
      ['-o', 'old.csv', '--force', 'none.txt'],
      'newsq: none.txt: no such file; check the name\nnewsq: old.csv: not written, as no article could be read\n',
      1,
    ],
  ])('%j', async (args, stderr, exitCode) => {
    const before = files();
    const outcome = await run(['entities', '--format', 'csv', ...args]);
    expect(outcome.stderr.slice(0, stderr.length)).toBe(stderr);
    expect([outcome.stdout, outcome.exitCode]).toEqual(['', exitCode]);
    expect(files()).toEqual(before);
    expect(read('old.csv')).toBe(OLD);
  });

  test('an empty name is wrong usage', async () => {
    const { stderr, exitCode } = await run(['entities', '-o', '', 'news']);
    expect(stderr).toContain('Give the name of a file, or - for standard output.');
    expect(exitCode).toBe(2);
  });

  test('a file that may grow no more', () => {
    const line = `ulimit -f 1; '${process.execPath}' '${BIN}' text --json -o new.json big.txt`;
    writeFileSync(join(cwd, 'big.txt'), ARTICLE.repeat(100));
    const { stderr, status } = spawnSync('bash', ['-c', line], { cwd, encoding: 'utf8' });
    expect([stderr, status]).toEqual(['newsq: new.json: the file is larger than it may be; write to several\n', 74]);
    expect(files()).toEqual(['big.txt', 'news', 'news/a.txt', 'news/deep', 'news/deep/b.txt', 'old.csv']);
  });
});

test('what could not be read is left out, and the rest is written: exit code 1', async () => {
  const { stderr, exitCode } = await run(['entities', ...COLUMNS, '-o', 'new.csv', 'none.txt', 'news/a.txt']);
  expect([stderr, exitCode]).toEqual(['newsq: none.txt: no such file; check the name\n', 1]);
  expect(read('new.csv')).toBe(ROWS);
});

test('of no articles at all there is the header', async () => {
  writeFileSync(join(cwd, 'no.ndjson'), '');
  const { exitCode } = await run(['entities', ...COLUMNS, '-o', 'new.csv', 'no.ndjson']);
  expect([exitCode, read('new.csv')]).toEqual([0, 'article,name\n']);
});

describe('a run that is ended leaves nothing', () => {
  const records = Array.from({ length: 4000 }, (_, id) => `${JSON.stringify({ id, text: ARTICLE })}\n`).join('');

  test.each<[signal: NodeJS.Signals, command: readonly string[]]>([
    ['SIGINT', ['entities', '--format', 'csv']],
    ['SIGTERM', ['analyze', '--json']],
    ['SIGHUP', ['statements', '--format', 'csv']],
    ['SIGQUIT', ['quotes', '--json']],
  ])('by %s: %j', async (signal, command) => {
    writeFileSync(join(cwd, 'many.ndjson'), records);
    const before = files();
    const child = spawn(process.execPath, [BIN, ...command, '--force', '-o', 'old.csv', 'many.ndjson'], { cwd });
    const ended = new Promise<NodeJS.Signals | null>((resolve) => child.on('exit', (_, by) => resolve(by)));
    while (files().length === before.length) await wait(5);
    await wait(50);
    child.kill(signal);
    expect(await ended).toBe(signal);
    expect(files()).toEqual(before);
    expect(read('old.csv')).toBe(OLD);
  });
});
