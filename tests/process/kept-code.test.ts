import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { BIN } from '../helpers/newsq.js';

/** Code compiled for a V8 that the build did not have is kept for the next run, and changes nothing of what is printed. */

const ROOT = join(import.meta.dirname, '../..');

let base = '';
let cacheHome = '';
beforeAll(() => {
  base = mkdtempSync(join(tmpdir(), 'newsq-kept-code-'));
  // As it is for another V8: without the caches of the build.
  for (const folder of ['bin', 'dist', 'resources'])
    cpSync(join(ROOT, folder), join(base, folder), {
      recursive: true,
      filter: (path) => !/\.(?:cache|map)$/.test(path),
    });
  writeFileSync(join(base, 'a.txt'), 'Chad opened talks with Kenya on Friday.\n');
});
beforeEach(() => {
  cacheHome = mkdtempSync(join(base, 'home-'));
});
afterAll(() => rmSync(base, { recursive: true }));

function newsq(args: string, env: Record<string, string> = {}, bin = join(base, 'bin/newsq.cjs')) {
  const { NODE_DISABLE_COMPILE_CACHE: _, ...outer } = process.env;
  const { stdout, stderr, status } = spawnSync(process.execPath, [bin, ...args.split(' ')], {
    cwd: base,
    encoding: 'utf8',
    env: { ...outer, XDG_CACHE_HOME: cacheHome, ...env },
  });
  return { stdout, stderr, status };
}

function kept(): string[] {
  const folder = join(cacheHome, 'newsq');
  return existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];
}

/** When the kept files were written, and how long they are. */
function states() {
  return kept().map((path) => [path, statSync(path).mtimeMs, statSync(path).size]);
}

describe('what is kept', () => {
  test('the code of a command, for the next time', () => {
    const first = newsq('dates a.txt');
    expect(first).toMatchObject({ stderr: '', status: 0 });
    const engine = `${process.arch}-${process.versions.v8}`;
    const names = kept().map((path) => path.slice(cacheHome.length).replace(/[0-9a-f]{8}/, 'SUM'));
    for (const part of ['main', 'dates']) expect(names).toContain(`/newsq/dates-${part}-SUM-${engine}.cache`);
    const before = states();
    expect(newsq('dates a.txt')).toEqual(first);
    expect(states()).toEqual(before);
    expect(newsq('dates a.txt', {}, BIN)).toEqual(first);
  });

  test.each([
    ['help', 'dates --help', {}],
    ['the version', '--version', {}],
    ['a run that failed', 'dates none.txt', {}],
    ['where Node is told to keep none', 'dates a.txt', { NODE_DISABLE_COMPILE_CACHE: '1' }],
  ])('nothing: %s', (_, args, env) => {
    newsq(args, env);
    expect(kept()).toEqual([]);
  });

  test('nothing after a long run, which V8 has forgotten the start of', () => {
    const preload = join(cacheHome, 'late.cjs');
    writeFileSync(preload, 'process.uptime = () => 11;');
    expect(newsq('dates a.txt', { NODE_OPTIONS: `--require ${preload}` }).status).toBe(0);
    expect(kept()).toEqual([]);
  });

  test('nothing where the build left caches for this V8', () => {
    expect(newsq('dates a.txt', {}, BIN).status).toBe(0);
    expect(kept()).toEqual([]);
  });

  test('files that are old go, and nothing else', () => {
    const folder = join(cacheHome, 'newsq');
    mkdirSync(join(folder, 'other'), { recursive: true });
    for (const name of ['dates-main-0-x64-1.cache', 'dates-main-0-x64-1.cache.77', 'notes.txt', 'new.cache'])
      writeFileSync(join(folder, name), '');
    const old = new Date('2020-01-01');
    for (const path of kept()) if (!path.endsWith('new.cache')) utimesSync(path, old, old);
    newsq('schema');
    const names = readdirSync(folder).filter((name) => !name.startsWith('schema-'));
    expect(names).toEqual(['new.cache', 'notes.txt', 'other']);
  });
});

describe('what cannot be used is not', () => {
  test('a file that is no code is made anew', () => {
    const first = newsq('dates a.txt');
    for (const path of kept()) writeFileSync(path, 'no code');
    expect(newsq('dates a.txt')).toEqual(first);
    for (const path of kept()) expect(readFileSync(path).length).toBeGreaterThan(1000);
  });

  test.each<[string, (bytes: Buffer) => Uint8Array]>([
    ['is cut off', (bytes) => bytes.subarray(0, bytes.length >> 1)],
    ['ends in zeros', (bytes) => bytes.fill(0, bytes.length >> 1)],
    ['has other bits', (bytes) => bytes.map((byte, i) => (i % 5000 === 4999 ? byte ^ 8 : byte))],
  ])('a file that %s', (_, damage) => {
    const first = newsq('dates a.txt');
    for (const path of kept()) writeFileSync(path, damage(readFileSync(path)));
    expect(newsq('dates a.txt')).toEqual(first);
    const anew = states();
    expect(newsq('dates a.txt')).toEqual(first);
    expect(states()).toEqual(anew);
  });

  test.skipIf(process.getuid?.() !== 0)('a user without a home has none', () => {
    const { XDG_CACHE_HOME: _, HOME: __, ...env } = process.env;
    const bin = join(base, 'bin/newsq.cjs');
    chmodSync(base, 0o755);
    const { stderr, status } = spawnSync(process.execPath, [bin, 'dates', 'a.txt'], {
      cwd: base,
      encoding: 'utf8',
      env,
      uid: 12345,
    });
    expect([stderr, status]).toEqual(['', 0]);
  });

  test.skipIf(process.platform === 'win32')('a folder that others may write to', () => {
    mkdirSync(join(cacheHome, 'newsq'));
    chmodSync(join(cacheHome, 'newsq'), 0o777);
    expect(newsq('dates a.txt')).toMatchObject({ stderr: '', status: 0 });
    expect(kept()).toEqual([]);
  });

  test('a folder that cannot be made', () => {
    writeFileSync(join(cacheHome, 'file'), '');
    const env = { XDG_CACHE_HOME: join(cacheHome, 'file') };
    expect(newsq('dates a.txt', env)).toMatchObject({ stderr: '', status: 0 });
  });
});
