import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isStress } from '../helpers/runs.js';

const ROOT = join(import.meta.dirname, '../..');
/** Analyzing it needs every resource. */
const ARTICLE =
  '"We go," said Mr. José Lee, 40, of Lyon, to the Kenyan U.N. envoy on Friday. His wife left Fudan University.';

let installed = '';
beforeAll(() => {
  installed = mkdtempSync(join(tmpdir(), 'newsq-installed-'));
  for (const folder of ['bin', 'dist', 'resources'])
    cpSync(join(ROOT, folder), join(installed, folder), { recursive: true });
  writeFileSync(join(installed, 'article.txt'), ARTICLE);
});
afterAll(() => rmSync(installed, { recursive: true }));

function newsqThere(...args: string[]): { stdout: string; stderr: string; status: number | null } {
  const bin = join(installed, 'bin/newsq.cjs');
  const { stdout, stderr, status } = spawnSync(process.execPath, [bin, ...args], { cwd: installed, encoding: 'utf8' });
  return { stdout, stderr, status };
}

const DAMAGES: readonly (readonly [string, (file: string, bytes: Buffer) => void])[] = [
  [
    'bytes are changed',
    (file, bytes) => {
      // In each part of a file that is read part by part.
      for (let i = bytes.length >> 1; i > 0; i -= 1000) bytes[i]! ^= 4;
      for (let i = bytes.length >> 1; i < bytes.length; i += 1000) bytes[i]! ^= 2;
      writeFileSync(file, bytes);
    },
  ],
  ['its end is missing', (file, bytes) => writeFileSync(file, bytes.subarray(0, bytes.length - 5))],
  ['it is empty', (file) => writeFileSync(file, '')],
  ['it is missing', (file) => rmSync(file)],
];

/** `npm test` tries one kind of damage on each resource. */
const cases = readdirSync(join(ROOT, 'resources'))
  .filter((name) => !/\.(?:md|inputs\.json)$/.test(name))
  .flatMap((name, i) =>
    DAMAGES.filter((_, j) => isStress || j === i % DAMAGES.length).map(([what, damage]) => ({ name, what, damage })),
  );

test('an intact installation works', () => {
  expect(newsqThere('analyze', 'article.txt')).toMatchObject({ stderr: '', status: 0 });
});

const BUNDLES: readonly (readonly [string, readonly string[]])[] = [
  ['main.cjs', ['--version']],
  ['points.cjs', ['points', 'article.txt']],
  ['quotes.cjs', ['quotes', '--jobs', '2', 'article.txt', 'article.txt']],
  ['html.cjs', ['dates', 'page.html', 'page.html']],
  ['journal.cjs', ['dates', '-o', 'out', '--resume', 'journal', 'article.txt']],
];

describe.each(DAMAGES)('code is not run where %s', (_, damage) => {
  test.each(BUNDLES)('%s', (name, command) => {
    const part = join(installed, 'dist', name);
    writeFileSync(join(installed, 'page.html'), `<html><body><p>${ARTICLE}</p></body></html>`);
    damage(part, readFileSync(part));
    try {
      const { stdout, stderr, status } = newsqThere(...command);
      expect(stderr).toMatch(
        /^newsq: dist\/\w+\.cjs is (?:missing|not as it was built): the installation is damaged; install newsq again\n$/,
      );
      expect(stderr).toContain(`dist/${name}`);
      expect([stdout, status]).toEqual(['', 72]);
    } finally {
      copyFileSync(join(ROOT, 'dist', name), part);
    }
  });

  test('what the threads of --jobs start with', () => {
    const part = join(installed, 'dist/entry/worker.js');
    // It is Node that runs it: a letter that is changed goes unnoticed, as in Node itself.
    damage(part, readFileSync(part));
    try {
      const { stderr, status } = newsqThere('dates', '--jobs', '2', 'article.txt', 'article.txt');
      if (status === 72)
        expect(stderr).toMatch(/^newsq: the workers of --jobs cannot be started \([^\n]*\): [^\n]*\n$/);
      expect(stderr).not.toContain('    at ');
    } finally {
      copyFileSync(join(ROOT, 'dist/entry/worker.js'), part);
    }
  });

  test('what starts newsq', () => {
    const part = join(installed, 'bin/load.cjs');
    damage(part, readFileSync(part));
    try {
      const { stdout, stderr, status } = newsqThere('dates', 'article.txt');
      expect(stderr).toMatch(
        /^newsq: cannot be started \([^\n]*\): the installation is damaged; install newsq again\n$/,
      );
      expect([stdout, status]).toEqual(['', 72]);
    } finally {
      copyFileSync(join(ROOT, 'bin/load.cjs'), part);
    }
  });

  test('a cache of code is done without, and nothing is said', () => {
    const [whole, names] = [newsqThere('analyze', 'article.txt'), readdirSync(join(installed, 'dist'))];
    const caches = names.filter((name) => name.endsWith('.cache')).map((name) => join(installed, 'dist', name));
    expect(caches.length).toBeGreaterThan(1);
    for (const cache of caches) damage(cache, readFileSync(cache));
    try {
      expect(newsqThere('analyze', 'article.txt')).toEqual(whole);
    } finally {
      for (const cache of caches) copyFileSync(join(ROOT, 'dist', basename(cache)), cache);
    }
  });
});

test('without a build, as in a clone, the line says what to run', () => {
  rmSync(join(installed, 'dist/main.cjs'));
  const line = (advice: string) => ({ stdout: '', stderr: `newsq: dist/main.cjs is missing: ${advice}\n`, status: 72 });
  try {
    expect(newsqThere('--version')).toMatchObject(line('the installation is damaged; install newsq again'));
    mkdirSync(join(installed, 'src'));
    expect(newsqThere('points', 'article.txt')).toMatchObject(line('newsq is not built; run npm ci'));
  } finally {
    copyFileSync(join(ROOT, 'dist/main.cjs'), join(installed, 'dist/main.cjs'));
    rmSync(join(installed, 'src'), { recursive: true, force: true });
  }
});

/** What opens a resource that no analysis needs. */
const COMMANDS: Readonly<Record<string, string[]>> = {
  'schema.json': ['schema'],
  'outlines.bin': ['map', 'article.txt'],
};

test.each(cases)('a damaged installation is reported, and newsq exits: $name, $what', ({ name, damage }) => {
  const file = join(installed, 'resources', name);
  damage(file, readFileSync(file));
  try {
    const args = COMMANDS[name] ?? ['analyze', 'article.txt', 'article.txt'];
    const { stdout, stderr, status } = newsqThere(...args);
    expect(stderr).toMatch(/^newsq: resources\/.* the installation is damaged; install newsq again\n$/);
    expect([stdout, status]).toEqual(['', 72]);
  } finally {
    copyFileSync(join(ROOT, 'resources', name), file);
  }
});
