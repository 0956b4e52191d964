import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BUGS } from '../../src/cli/reports.js';

const root = join(import.meta.dirname, '../..');
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
  dependencies?: object;
  bugs: { url: string };
  'clean-package': { remove: string[] };
};

test('the package holds what it runs on, its papers, and nothing else', () => {
  const packed = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: root,
    encoding: 'utf8',
  });
  const [{ files }] = JSON.parse(packed) as [{ files: { path: string }[] }];
  const paths = files.map(({ path }) => path).filter((path) => !/^dist\/types\/.*\.d\.ts$/.test(path));
  expect(paths.sort()).toEqual([
    'CHANGELOG.md',
    'LICENSE',
    'README.md',
    'SECURITY.md',
    'bin/load.cjs',
    'bin/newsq.cjs',
    'dist/THIRD-PARTY.md',
    'dist/dates.cjs',
    'dist/index.cjs',
    'dist/index.js',
    'dist/main.cache',
    'dist/main.cjs',
    'dist/points.cjs',
    'dist/quotes.cjs',
    'dist/types/require/package.json',
    'package.json',
    'resources/MODEL.md',
    'resources/clusters.bin',
    'resources/countries.json',
    'resources/countries.md',
    'resources/country-forms.json',
    'resources/gazetteer.bin',
    'resources/given-names.md',
    'resources/given-names.txt',
    'resources/places.md',
    'resources/places.txt',
    'resources/recognizer.bin',
    'resources/schema.json',
  ]);
});

test('nothing of it runs when it is installed, and it brings no other package', () => {
  expect(manifest.dependencies).toBeUndefined();
  expect(manifest['clean-package'].remove).toEqual(expect.arrayContaining(['scripts', 'devDependencies']));
  for (const script of ['preinstall', 'install', 'postinstall']) expect(manifest.scripts).not.toHaveProperty(script);
});

test('the licenses of all that is bundled are listed, and let it be', () => {
  const notice = readFileSync(join(root, 'dist/THIRD-PARTY.md'), 'utf8');
  const packages = [...notice.matchAll(/^## (\S+) \S+ \((.*)\)$/gm)].map(([, name, license]) => [name, license]);
  expect(packages.map(([name]) => name)).toEqual(
    expect.arrayContaining(['chalk', 'cli-table3', 'commander', 'compromise']),
  );
  for (const [name, license] of packages) expect([name, license]).toEqual([name, 'MIT']);
});

test('a fault is to be reported where the package says', () => expect(BUGS).toBe(manifest.bugs.url));

test('newsq opens no connection, and starts no program', () => {
  const bundles = readdirSync(join(root, 'dist')).filter((name) => /\.c?js$/.test(name));
  const code = bundles.map((name) => readFileSync(join(root, 'dist', name), 'utf8')).join('\n');
  const modules = [...code.matchAll(/(?:require\(|\bfrom ?|\bimport ?\(?)"([\w:/]+)"/g)].map(([, name]) => name!);
  const outside = /^(?:node:)?(?:https?2?|net|tls|dgram|dns|inspector|child_process|cluster|worker_threads|vm)(?:\/|$)/;
  expect(modules.length).toBeGreaterThan(5);
  expect(modules.filter((name) => outside.test(name))).toEqual([]);
  expect(code).not.toMatch(/\bfetch\(|\bWebSocket\(|\beval\(|new Function\(/);
});
