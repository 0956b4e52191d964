import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BIN, newsqProcess } from '../helpers/newsq.js';

const ROOT = join(import.meta.dirname, '../..');
const FIXTURES = ['summit', 'court', 'sports'];
const files = FIXTURES.map((name) => join(ROOT, `fixtures/${name}.txt`));
const NO_NETWORK = { NODE_OPTIONS: `--require ${join(import.meta.dirname, '../helpers/no-network.cjs')}` };

const base = mkdtempSync(join(tmpdir(), 'newsq-accurate-'));
afterAll(() => rmSync(base, { recursive: true }));
beforeAll(() => {
  for (const folder of ['bin', 'dist', 'resources'])
    cpSync(join(ROOT, folder), join(base, 'node_modules/newsq', folder), { recursive: true });
});

const run = (...args: string[]) => newsqProcess(args, { cwd: ROOT, env: NO_NETWORK });

describe('each command that names somebody', () => {
  test.each([
    ['entities', '--json'],
    ['points', '--json'],
    ['quotes', '--json'],
    ['analyze', '--json'],
    ['show'],
    ['statements', '--json'],
    ['network', '--json'],
    ['map', '--json'],
    ['timeline', '--in', 'KE', '--json'],
    ['match', '#Person'],
  ])('%s', async (command, ...options) => {
    const outcome = await run(command, '--accurate', ...options, files[0]!);
    expect(outcome.exitCode).toBe(0);
    expect(outcome.stdout).not.toBe('');
  });
});

test('its output is valid by the schema', async () => {
  const validate = new Ajv2020({ allowUnionTypes: true }).compile(
    JSON.parse(readFileSync(join(ROOT, 'resources/schema.json'), 'utf8')),
  );
  const { stdout } = await run('analyze', '--accurate=all', '--json', ...files);
  for (const line of stdout.trim().split('\n')) expect(validate(JSON.parse(line)), line).toBe(true);
});

test('an article is analyzed the same alone, after others, and with any number of jobs', async () => {
  const together = await run('entities', '--accurate', '--json', '--jobs', '1', ...files);
  const reversed = await run('entities', '--accurate', '--json', ...files.toReversed());
  const jobs = await run('entities', '--accurate', '--json', '--jobs', '2', ...files);
  const alone = await Promise.all(files.map((file) => run('entities', '--accurate', '--json', file)));
  expect(jobs).toEqual(together);
  expect(reversed.stdout.trim().split('\n').toReversed().join('\n')).toBe(together.stdout.trim());
  expect(alone.map(({ stdout }) => stdout).join('')).toBe(together.stdout);
});

test('a reader that has seen enough ends the run, while the encoder is at work', async () => {
  const text = readFileSync(files[1]!, 'utf8');
  const records = Array.from({ length: 60 }, (_, id) =>
    JSON.stringify({ id, text: `Talvora ${id} was named. ${text}` }),
  );
  writeFileSync(join(base, 'many.ndjson'), records.join('\n'));
  const args = ['entities', '--accurate=all', '--json', '--jobs', '2', join(base, 'many.ndjson')];
  const child = spawn(process.execPath, [BIN, ...args]);
  let stderr = '';
  child.stderr.on('data', (bytes) => {
    stderr += bytes;
  });
  child.stdout.once('data', () => child.stdout.destroy());
  const exitCode = await new Promise((resolve) => child.on('close', resolve));
  expect([exitCode, stderr]).toEqual([0, '']);
});

test('a program gets what the command line prints', async () => {
  const { analyze, loadAccurate } = createRequire(import.meta.url)(
    '../../dist/index.cjs',
  ) as typeof import('../../src/index.js');
  const text = readFileSync(files[1]!, 'utf8');
  const accurate = await loadAccurate({ sentences: 'all' });
  const { entities } = await accurate.analyze(text, { tasks: ['entities'] });
  const { stdout } = await run('entities', '--accurate=all', '--json', files[1]!);
  expect(entities).toEqual(JSON.parse(stdout).entities);
  expect((await accurate.match(text, '#Person')).matches).not.toEqual([]);
  expect(analyze(text, { tasks: ['entities'] }).entities).not.toEqual([]);
  await expect(loadAccurate({ sentences: 'some' as 'all' })).rejects.toThrow('the sentences must be unsure or all');
});

describe('wrong usage', () => {
  test.each([
    [['entities', '--accurate=some'], "argument 'some' is invalid"],
    [['dates', '--accurate'], "unknown option '--accurate'"],
    [['timeline', '--accurate'], '--accurate finds names, of which a timeline has none'],
  ])('%j', async (args, message) => {
    const { stderr, exitCode } = await run(...args, files[0]!);
    expect(stderr).toContain(message);
    expect(exitCode).toBe(2);
  });
});

test.each(['', 'native', 'wasm'])('NEWSQ_ENCODER=%s', async (NEWSQ_ENCODER) => {
  const { stdout, stderr, exitCode } = await newsqProcess(['entities', '--accurate=all', files[0]!], {
    env: { ...NO_NETWORK, NEWSQ_ENCODER },
  });
  expect([stderr, exitCode]).toEqual(['', 0]);
  expect(stdout).toContain('People');
});

test('a runtime that there is not', async () => {
  const outcome = await newsqProcess(['entities', '--accurate', files[0]!], { env: { NEWSQ_ENCODER: 'cuda' } });
  expect(outcome).toEqual({
    stdout: '',
    stderr: 'newsq: newsq-accurate: NEWSQ_ENCODER is "cuda", not native or wasm\n',
    exitCode: 2,
  });
});

/** newsq as it is installed in a folder of its own, with whatever stands beside it there. */
function newsqThere(...args: string[]) {
  const bin = join(base, 'node_modules/newsq/bin/newsq.cjs');
  const { stdout, stderr, status } = spawnSync(process.execPath, [bin, ...args], { cwd: base, encoding: 'utf8' });
  return { stdout, stderr, status };
}

describe('an installation', () => {
  const beside = join(base, 'node_modules/newsq-accurate');
  const jobs = [
    ['--jobs', '1'],
    ['--jobs', '2'],
  ];

  test.each(jobs)('without the package: %s %s', (...options) => {
    expect(newsqThere('entities', '--accurate', ...options, files[0]!)).toEqual({
      stdout: '',
      stderr: 'newsq: accurate names need the package newsq-accurate; install it where newsq is, like newsq itself\n',
      status: 2,
    });
    expect(newsqThere('entities', ...options, files[0]!)).toMatchObject({ stderr: '', status: 0 });
  });

  test.each(jobs)('with that of another version: %s %s', (...options) => {
    mkdirSync(beside);
    writeFileSync(join(beside, 'index.js'), "exports.version = '99.0.0'; exports.inputs = { 'gazetteer.bin': 1 };");
    const { stderr, status } = newsqThere('entities', '--accurate', ...options, files[0]!);
    rmSync(beside, { recursive: true });
    expect(stderr).toMatch(
      /^newsq: newsq-accurate 99\.0\.0 was made for another version of newsq; install the same version of both\n$/,
    );
    expect(status).toBe(2);
  });

  test.each(jobs)('with a damaged file: %s %s', (...options) => {
    for (const part of ['package.json', 'dist', 'model'])
      cpSync(join(ROOT, 'packages/accurate', part), join(beside, part), { recursive: true });
    truncateSync(join(beside, 'model/encoder.onnx'), 1000);
    const { stdout, stderr, status } = newsqThere('entities', '--accurate', ...options, files[0]!);
    rmSync(beside, { recursive: true });
    expect(stderr).toBe(
      'newsq: newsq-accurate: model/encoder.onnx is not as it was built: the installation is damaged; install it again\n',
    );
    expect([stdout, status]).toEqual(['', 72]);
  });
});
