import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { BIN, newsqProcess } from '../helpers/newsq.js';

/** A run that a signal ends says where, and leaves whole what it has written. */

const COUNT = 4000;
const text = 'OSLO, Sept. 17, 2020 - Ann Lee came home. "We will build the bridge," Lee said. '.repeat(3);
const records = Array.from({ length: COUNT }, (_, id) =>
  id % 5 === 2 ? `{"id": ${id}, "note": "no text"}` : JSON.stringify({ id, text }),
);

const cwd = mkdtempSync(join(tmpdir(), 'newsq-stopped-'));
afterAll(() => rmSync(cwd, { recursive: true }));
beforeAll(() => {
  writeFileSync(join(cwd, 'many.ndjson'), records.join('\n'));
  writeFileSync(join(cwd, 'none.list'), Array.from({ length: 100_000 }, (_, i) => `none/${i}.txt\n`).join(''));
  execFileSync('bash', ['-c', 'mkfifo fifo'], { cwd });
});
beforeEach(() => {
  for (const name of readdirSync(cwd)) if (/^(?:\.|out|errors|journal)/.test(name)) rmSync(join(cwd, name));
});

const read = (name: string) => readFileSync(join(cwd, name), 'utf8');
const hidden = () => readdirSync(cwd).filter((name) => name.startsWith('.'));

/** Sends a signal once the file of errors has some records, or is there where none are to come. */
async function stop(args: readonly string[], signal: NodeJS.Signals, isEmpty = false) {
  const child = spawn(process.execPath, [BIN, ...args], { cwd });
  const said = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const)
    child[stream].setEncoding('utf8').on('data', (piece: string) => {
      said[stream] += piece;
    });
  const ended = new Promise<NodeJS.Signals | null>((resolve) => child.on('close', (_, by) => resolve(by)));
  while (!existsSync(join(cwd, 'errors')) || (!isEmpty && read('errors').split('\n').length < 10)) await wait(5);
  await wait(50);
  const sent = Date.now();
  child.kill(signal);
  return { signal: await ended, ms: Date.now() - sent, ...said, line: said.stderr.trimEnd().split('\n').at(-1) };
}

/** The records of errors, each of them whole. */
const errors = () =>
  read('errors')
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as { readonly where: string });

test.each<[NodeJS.Signals, readonly string[], string]>([
  ['SIGINT', ['--json'], 'with -o FILE --resume FILE a run can go on after a stop'],
  ['SIGTERM', ['--format', 'csv', '--jobs', '2'], 'with -o FILE --resume FILE a run can go on after a stop'],
  ['SIGINT', ['--json', '-o', 'out'], 'out is not written; with --resume FILE a run can go on after a stop'],
  ['SIGTERM', ['--merge', '-o', 'out'], 'out is not written; with --resume FILE a run can go on after a stop'],
  ['SIGINT', ['--json', '-o', 'out', '--resume', 'journal'], 'give the same command line again to go on'],
])('%s, entities %j: the errors are whole, and a line says where it ended', async (signal, args, advice) => {
  const run = await stop(['entities', ...args, '--errors', 'errors', 'many.ndjson'], signal);
  expect(run.signal).toBe(signal);
  const [, place] =
    /^newsq: stopped after many\.ndjson:(\d+) \((?:SIGINT|SIGTERM)\); errors has /.exec(run.line!) ?? [];
  expect(run.line).toBe(
    `newsq: stopped after many.ndjson:${place} (${signal}); errors has what failed until then; ${advice}`,
  );
  const failed = errors().map(({ where }) => Number(where.split(':')[1]));
  expect(failed).toEqual(failed.map((_, i) => 5 * i + 3));
  expect(failed.length).toBe(Math.floor((Number(place) + 2) / 5));
  expect(run.stdout === '' || run.stdout.endsWith('\n')).toBe(true);
});

test('what --resume goes on with is the same as if there had been no stop', async () => {
  const args = ['dates', '--json', '-o', 'out', '--resume', 'journal', '--errors', 'errors', 'many.ndjson'];
  await stop(args, 'SIGINT');
  // A lock that is left would keep out who runs on another computer.
  expect(hidden()).toEqual([expect.stringMatching(/\.tmp$/)]);
  expect((await newsqProcess(args, { cwd })).exitCode).toBe(1);
  const [out, failed] = [read('out'), read('errors')];
  await newsqProcess(['dates', '--json', '-o', 'out', '--force', '--errors', 'errors', 'many.ndjson', '--force'], {
    cwd,
  });
  expect([out === read('out'), failed === read('errors'), hidden()]).toEqual([true, true, []]);
});

test.each<[string, readonly string[]]>([
  ['files that are not there', ['--files-from', 'none.list']],
  ['a pipe that nobody writes to', ['fifo']],
])('%s do not keep a signal out', async (what, inputs) => {
  const isEmpty = what.includes('pipe');
  const run = await stop(['entities', '--json', '-o', 'out', '--errors', 'errors', ...inputs], 'SIGINT', isEmpty);
  expect(run.signal).toBe('SIGINT');
  expect(run.ms).toBeLessThan(2000);
  expect(run.line).toMatch(
    isEmpty ? /^newsq: stopped before the first article \(/ : /^newsq: stopped after none\/\d+\.txt \(/,
  );
  expect(errors().every((record) => 'error' in record)).toBe(true);
  expect(hidden()).toEqual([]);
});
